package resolution_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/considerans/considerans/resolution"
)

func TestDumpLead(t *testing.T) {
	f := os.Getenv("DUMP")
	if f == "" {
		t.Skip()
	}
	b, _ := os.ReadFile(f)
	r, err := resolution.Read(string(b), nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Source.Verify(r.Document); err != nil {
		fmt.Println("VERIFY", err)
	}
	d := r.Document
	for _, fl := range d.Fields {
		fmt.Printf("%s: %s %v %v\n", fl.Name, fl.Plain, fl.Text, fl.Items)
	}
	for c := range d.All() {
		fmt.Printf("%s %s\n", c.ID, c.Kind)
		for _, l := range c.Sides.Langs() {
			s := c.Sides[l]
			x := s.Text
			if len(x) > 150 {
				x = x[:100] + " … " + x[len(x)-40:]
			}
			fmt.Printf("    %s %s|%s\n", l, s.Num, x)
		}
	}
	fmt.Println("FURNITURE")
	for _, f := range r.Source.Furniture {
		fmt.Printf("%s %q\n", f.Kind, r.Source.Text[f.Span.Start:f.Span.End])
	}
	for _, dg := range r.Diagnostics {
		fmt.Println(dg.Span, dg)
	}
}
