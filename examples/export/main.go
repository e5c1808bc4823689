// Export reads a resolution and writes it as JSON, checked against its schema.
//
//	go run ./examples/export examples/documents/resolution-drinking-water.txt
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"github.com/considerans/considerans/resolution"
	"github.com/considerans/considerans/schema"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: export FILE")
	}
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	if err := export(os.Stdout, string(text)); err != nil {
		log.Fatal(err)
	}
}

func export(w io.Writer, text string) error {
	r, err := resolution.Parse(text, nil)
	if err != nil {
		return err
	}
	data, err := resolution.Encode(r)
	if err != nil {
		return err
	}
	problems, err := schema.Validate(data)
	if err != nil {
		return err
	}
	if len(problems) > 0 {
		return fmt.Errorf("the JSON is not valid: %s", problems[0])
	}
	_, err = w.Write(data)
	return err
}
