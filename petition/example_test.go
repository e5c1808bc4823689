package petition_test

import (
	"fmt"

	"github.com/considerans/considerans/petition"
)

// A version page as the text that a browser or an extractor gives.
const versionPage = `Meer bomen op het plein
Petitie
Veranderingen op "Meer bomen op het plein"
Beschrijving (Français)
- +<p>Nous demandons au conseil communal :</p><ul><li>de planter douze tilleuls ;</li><li>de garder les hêtres.</li></ul>
Beschrijving (Nederlands)
-<p>Wij vragen de gemeenteraad om:</p><ul><li>tien linden te planten;</li><li>de beuken te sparen.</li></ul>- +<p>Wij vragen de gemeenteraad om:</p><ul><li>twaalf linden te planten;</li><li>de beuken te sparen.</li></ul>
`

func ExampleParse() {
	r, err := petition.Parse([]byte(versionPage), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	p := r.Revision.To
	fmt.Println(r.Format, p.Languages)
	for _, id := range p.Demands {
		c := p.Document().Clause(id)
		fmt.Println(id, c.Sides["nl"].Text, "|", c.Sides["fr"].Text)
	}
	// Output:
	// decidim-version-text [fr nl]
	// body_2 twaalf linden te planten; | de planter douze tilleuls ;
	// body_3 de beuken te sparen. | de garder les hêtres.
}

func ExampleDiff() {
	r, err := petition.Parse([]byte(versionPage), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	c, err := petition.Diff(r.Revision.From, r.Revision.To)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c.Summary("en"))
	for _, change := range c.List {
		fmt.Println(change.Kind, change.Path, change.Lang)
	}
	// Output:
	// French translation added (description); one part edited.
	// translated /body fr
	// edited /body/1 nl
}

// What a page does not tell is reported with its readings.
func ExampleParse_ambiguous() {
	r, err := petition.Parse([]byte("Changes at \"Trees\"\nTitle (English)\n-A - +B- +C\n"), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, reading := range r.Revision.Changes[0].Readings {
		fmt.Printf("%q became %q\n", reading.Old, reading.New)
	}
	fmt.Println(r.Diagnostics[0].Code)
	// Output:
	// "A " became "B- +C"
	// "A - +B" became "C"
	// PET-AMBIGUOUS-SPLIT
}

// The page can be written back, also after one of its values was edited.
func ExampleRevision_AppendText() {
	r, err := petition.Parse([]byte("Changes at \"Trees\"\nTitle (English)\n-Tree\n+Trees\n"), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	r.Revision.Changes[0].New = "More trees"
	fmt.Print(string(r.Revision.AppendText(nil)))
	// Output:
	// Changes at "Trees"
	// Title (English)
	// -Tree
	// +More trees
}

// HTML that was stored by an editor comes out safe and plain.
func ExamplePetition_AppendHTML() {
	r, err := petition.Parse([]byte(`[{"description":{"nl":"<p onclick=\"x()\">Meer <b>bomen</b><script>y()</script></p><ol><li data-list=\"bullet\">nu</li></ol>"}}]`), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(r.Petitions[0].AppendHTML(nil, "nl")))
	// Output:
	// <p>Meer <strong>bomen</strong></p><ul><li>nu</li></ul>
}
