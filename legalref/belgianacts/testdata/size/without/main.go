// Command without finds citations without the table of Belgian acts.
package main

import (
	"fmt"
	"os"

	"github.com/considerans/considerans/legalref"
)

func main() {
	for _, c := range legalref.Builtin().Find("fr", os.Args[1], nil) {
		fmt.Println(c.Ref)
	}
}
