// Command with finds citations with the table of Belgian acts.
package main

import (
	"fmt"
	"os"

	"github.com/considerans/considerans/legalref/belgianacts"
)

func main() {
	for _, c := range belgianacts.Registry().Find("fr", os.Args[1], nil) {
		fmt.Println(c.Ref)
	}
}
