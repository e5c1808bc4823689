package petition_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/petition"
)

// A pair is what a change shows.
type pair struct {
	Attribute string
	Lang      bilingual.Lang
	Old, New  string
	Machine   bool
	Readings  []petition.Alternative
}

func pairs(v *petition.Revision) []pair {
	var out []pair
	for _, c := range v.Changes {
		out = append(out, pair{c.Attribute, c.Lang, c.Old, c.New, c.Machine, c.Readings})
	}
	return out
}

// pageTests are pages as extractors give them.
var pageTests = []struct {
	name, in  string
	heading   string
	inter     bilingual.Lang
	want      []pair
	wantCodes []string
}{
	{
		name:    "bullets before insertions",
		in:      "Meer bomen\nPetitie\nVeranderingen op \"Meer bomen\"\nTitel (Nederlands)\n-Bomen- +Meer bomen\n",
		heading: "Meer bomen", inter: "nl",
		want: []pair{{Attribute: "title", Lang: "nl", Old: "Bomen", New: "Meer bomen"}},
	},
	{
		name:    "lines",
		in:      "Changements sur \"Plus d'arbres\"\nTitre (Français)\n-Arbres\n+Plus d'arbres\nDescription (Français)\n-<p>Un.</p>\n+<p>Deux.</p>",
		heading: "Plus d'arbres", inter: "fr",
		want: []pair{
			{Attribute: "title", Lang: "fr", Old: "Arbres", New: "Plus d'arbres"},
			{Attribute: "description", Lang: "fr", Old: "<p>Un.</p>", New: "<p>Deux.</p>"},
		},
	},
	{
		name:    "a bullet before each line",
		in:      "Changes at \"More trees\"\nTitle (English)\n- -Trees\n- +More trees\n",
		heading: "More trees", inter: "en",
		want: []pair{{Attribute: "title", Lang: "en", Old: "Trees", New: "More trees"}},
	},
	{
		name:    "one line, a space between",
		in:      "Änderungen an „Mehr Bäume“\nBeschreibung (Deutsch)\n-<p>Eins.</p> +<p>Zwei.</p>\n",
		heading: "Mehr Bäume", inter: "de",
		want: []pair{{Attribute: "description", Lang: "de", Old: "<p>Eins.</p>", New: "<p>Zwei.</p>"}},
	},
	{
		name:    "Spanish and Catalan",
		in:      "Cambios en \"Más árboles\"\nTítulo (Castellano)\n+Más árboles\nTítol (Català)\n+Més arbres\n",
		heading: "Más árboles", inter: "es",
		want: []pair{
			{Attribute: "title", Lang: "es", New: "Más árboles"},
			{Attribute: "title", Lang: "ca", New: "Més arbres"},
		},
		wantCodes: []string{"PET-MIXED-INTERFACE"},
	},
	{
		name:    "the broken French heading",
		in:      "Changements àPlus d'arbres\"\nTitre (Nederlands)\n- +Meer bomen\n",
		heading: "Plus d'arbres", inter: "fr",
		want: []pair{{Attribute: "title", Lang: "nl", New: "Meer bomen"}},
	},
	{
		name:    "English heading over French labels",
		in:      "Changes at \"Plus d'arbres\"\nTitre (Nederlands)\n+Meer bomen\n",
		heading: "Plus d'arbres", inter: "en",
		want:      []pair{{Attribute: "title", Lang: "nl", New: "Meer bomen"}},
		wantCodes: []string{"PET-MIXED-INTERFACE"},
	},
	{
		name:    "quotes in the title",
		in:      "Changements sur « Plus d'« arbres » ici »\nTitre (Français)\n+Plus d'« arbres » ici\n",
		heading: "Plus d'« arbres » ici", inter: "fr",
		want: []pair{{Attribute: "title", Lang: "fr", New: "Plus d'« arbres » ici"}},
	},
	{
		name:    "a state",
		in:      "Veranderingen op \"Bomen\"\nStatus\n-validating +published\n",
		heading: "Bomen", inter: "nl",
		want: []pair{{Attribute: "state", Old: "validating", New: "published"}},
	},
	{
		name:    "a locale as a code",
		in:      "Changes at \"Trees\"\nTitle (oc)\n+Arbres\nTitle (pt-BR)\n+Árvores\n",
		heading: "Trees", inter: "en",
		want: []pair{
			{Attribute: "title", Lang: "oc", New: "Arbres"},
			{Attribute: "title", Lang: "pt", New: "Árvores"},
		},
	},
	{
		name:    "machine translations as a hash",
		in:      "Veranderingen op \"Bomen\"\nTitel (machine_translations)\n-{\"fr\"=>\"Arbres \\\"ici\\\"\"} +{\"fr\"=>\"Plus d'arbres\", \"de\" => \"B\\u00E4ume\"}\n",
		heading: "Bomen", inter: "nl",
		want: []pair{{
			Attribute: "title", Machine: true, Old: `{"fr"=>"Arbres \"ici\""}`,
			New: `{"fr"=>"Plus d'arbres", "de" => "B\u00E4ume"}`,
		}},
		wantCodes: []string{"PET-MACHINE-TRANSLATION"},
	},
	{
		name:    "a machine translation with its language",
		in:      "Changes at \"Trees\"\nTitle (Automatic translation: Nederlands)\n+Bomen\n",
		heading: "Trees", inter: "en",
		want:      []pair{{Attribute: "title", Lang: "nl", Machine: true, New: "Bomen"}},
		wantCodes: []string{"PET-MACHINE-TRANSLATION"},
	},
	{
		name:    "an unknown label is kept",
		in:      "Changes at \"Trees\"\nHashtag (English)\n-a\n+b\n",
		heading: "Trees", inter: "en",
		want:      []pair{{Attribute: "Hashtag", Lang: "en", Old: "a", New: "b"}},
		wantCodes: []string{"PET-UNKNOWN-LABEL"},
	},
	{
		name:    "no value",
		in:      "Changes at \"Trees\"\nTitle (English)\nDescription (English)\n+<p>a</p>\n",
		heading: "Trees", inter: "en",
		want: []pair{
			{Attribute: "title", Lang: "en"},
			{Attribute: "description", Lang: "en", New: "<p>a</p>"},
		},
		wantCodes: []string{"PET-EMPTY-DIFF"},
	},
	{
		name:    "a label at the end of the page",
		in:      "Changes at \"Trees\"\nTitle (English)",
		heading: "Trees", inter: "en",
		want:      []pair{{Attribute: "title", Lang: "en"}},
		wantCodes: []string{"PET-EMPTY-DIFF"},
	},
	{
		name:    "one line that did not change",
		in:      "Changes at \"Trees\"\nDescription (English)\n Kept.",
		heading: "Trees", inter: "en",
		want:      []pair{{Attribute: "description", Lang: "en", Old: "Kept.", New: "Kept."}},
		wantCodes: []string{"PET-SAME-VALUE"},
	},
	{
		name:    "emptied",
		in:      "Changes at \"Trees\"\nTitle (English)\n-Trees here\n",
		heading: "Trees", inter: "en",
		want:      []pair{{Attribute: "title", Lang: "en", Old: "Trees here"}},
		wantCodes: []string{"PET-MISSING-SIDE"},
	},
	{
		name:    "line ends only",
		in:      "Changes at \"Trees\"\nDescription (English)\n-a\n+a\n",
		heading: "Trees", inter: "en",
		want:      []pair{{Attribute: "description", Lang: "en", Old: "a", New: "a"}},
		wantCodes: []string{"PET-SAME-VALUE"},
	},
	{
		name:    "several lines, signs in the text, a phantom line",
		in:      "Changes at \"Trees\"\nDescription (English)\n Kept.\n--5 degrees\n-\n++5 degrees\n+\n Kept too.\n+Added.\n",
		heading: "Trees", inter: "en",
		want:      []pair{{Attribute: "description", Lang: "en", Old: "Kept.\n-5 degrees\nKept too.", New: "Kept.\n+5 degrees\nKept too.\nAdded."}},
		wantCodes: []string{"PET-PHANTOM-LINE", "PET-PHANTOM-LINE"},
	},
	{
		name:    "what the page does not tell",
		in:      "Changes at \"Trees\"\nTitle (English)\n-Old - +x title- +New - +y\n",
		heading: "Trees", inter: "en",
		want: []pair{{Attribute: "title", Lang: "en", Readings: []petition.Alternative{
			{Old: "Old ", New: "x title- +New - +y"},
			{Old: "Old - +x title", New: "New - +y"},
			{Old: "Old - +x title- +New ", New: "y"},
		}}},
		wantCodes: []string{"PET-AMBIGUOUS-SPLIT"},
	},
	{
		name:    "the page proves it by its title",
		in:      "Changes at \"New - +y\"\nTitle (English)\n-Old - +x title- +New - +y\n",
		heading: "New - +y", inter: "en",
		want: []pair{{Attribute: "title", Lang: "en", Old: "Old - +x title", New: "New - +y"}},
	},
	{
		name:    "one reading makes old and new far more alike",
		in:      "Changes at \"x\"\nTitle (Français)\n-Plan A + B pour toute la ville- +Plan A + C pour toute la ville\n",
		heading: "x", inter: "en",
		want: []pair{{Attribute: "title", Lang: "fr", Old: "Plan A + B pour toute la ville", New: "Plan A + C pour toute la ville"}},
	},
	{
		name:    "a sign in bold text is no border",
		in:      "Changes at \"x\"\nDescription (English)\n-<p>1 <b>- +</b> 2</p>- +<p>1 <b>- +</b> 3</p>\n",
		heading: "x", inter: "en",
		want: []pair{{Attribute: "description", Lang: "en", Old: "<p>1 <b>- +</b> 2</p>", New: "<p>1 <b>- +</b> 3</p>"}},
	},
	{
		name:    "lines of the page around it",
		in:      "Trees\nInitiative\nChanges at \"Trees\"\nVersion number 3 (of 5) see other versions\nVersion author\nAn Peeters\nVersion created at\n04/05/2023 11:12\nTitle (English)\n-Tree\n+Trees\nGo back to initiative\nFollow us\n",
		heading: "Trees", inter: "en",
		want:      []pair{{Attribute: "title", Lang: "en", Old: "Tree", New: "Trees"}},
		wantCodes: []string{"PET-PAGE-TEXT"},
	},
	{
		name:    "CRLF",
		in:      "Changes at \"Trees\"\r\nTitle (English)\r\n-Tree\r\n+Trees\r\n",
		heading: "Trees", inter: "en",
		want: []pair{{Attribute: "title", Lang: "en", Old: "Tree", New: "Trees"}},
	},
	{
		name:  "no heading",
		in:    "Titel (Nederlands)\n- +Bomen\nBeschrijving (Nederlands)\n- +<p>Een.</p>\n",
		inter: "nl",
		want: []pair{
			{Attribute: "title", Lang: "nl", New: "Bomen"},
			{Attribute: "description", Lang: "nl", New: "<p>Een.</p>"},
		},
		wantCodes: []string{"PET-NO-HEADING"},
	},
	{
		name:    "nothing shown",
		in:      "Changes at \"Trees\"\nGo back\n",
		heading: "Trees", inter: "en",
		wantCodes: []string{"PET-NOTHING-SHOWN"},
	},
}

func TestVersionText(t *testing.T) {
	for _, tt := range pageTests {
		t.Run(tt.name, func(t *testing.T) {
			r := parse(t, tt.in)
			if r.Format != petition.VersionText {
				t.Fatalf("format %q", r.Format)
			}
			v := r.Revision
			if v.Heading != tt.heading || v.Interface != tt.inter {
				t.Errorf("heading %q in %q, want %q in %q", v.Heading, v.Interface, tt.heading, tt.inter)
			}
			if diff := cmp.Diff(tt.want, pairs(v)); diff != "" {
				t.Errorf("changes (-want +got):\n%s", diff)
			}
			var got []string
			for _, c := range codes(r) {
				if c != "PET-NO-DEMANDS" {
					got = append(got, c)
				}
			}
			if diff := cmp.Diff(tt.wantCodes, got); diff != "" {
				t.Errorf("diagnostics (-want +got):\n%s\n%v", diff, r.Diagnostics)
			}
			checkRevision(t, r)
		})
	}
}

func TestPageFacts(t *testing.T) {
	v := parse(t, "Bomen\nInitiatief\nVeranderingen op \"Bomen\"\nVersienummer 3 (van 5)\nVersie auteur An Peeters\nVersie gemaakt op 04/05/2023 11:12\nTitel (Nederlands)\n+Bomen\n").Revision
	if v.Number == nil || *v.Number != 3 || v.Total == nil || *v.Total != 5 {
		t.Errorf("version %v of %v", v.Number, v.Total)
	}
	if v.Author != "An Peeters" || v.At != "2023-05-04T11:12" || v.Resource != "Initiatief" {
		t.Errorf("by %q at %q, a %q", v.Author, v.At, v.Resource)
	}
}

// Machine translations are no edits, in whatever form the page shows them.
func TestMachineTranslationsAreNoEdits(t *testing.T) {
	for _, in := range []string{
		"Veranderingen op \"Bomen\"\nTitel (machine_translations)\n-{\"fr\"=>\"Arbres\"} +{\"fr\"=>\"Plus d'arbres\"}\n",
		"Changes at \"Trees\"\nTitle (Automatic translation: Nederlands)\n-Boom\n+Bomen\n",
	} {
		r := parse(t, in)
		if got := changes(checkChanges(t, r.Revision.From, r.Revision.To)); got != nil {
			t.Errorf("%q: changes %v", in, got)
		}
	}
	r := parse(t, "Veranderingen op \"Bomen\"\nTitel (machine_translations)\n+{\"fr\"=>\"Arbres\", \"de\"=>\"Bäume\"}\n")
	if diff := cmp.Diff(bilingual.Text{"fr": "Arbres", "de": "Bäume"}, r.Revision.To.Title); diff != "" {
		t.Errorf("title (-want +got):\n%s", diff)
	}
}

// Editing one value leaves the lines of another as they are, also where the
// first one told how to read the second.
func TestEditOneOfTwo(t *testing.T) {
	const first, second = "Changes at \"x\"\nDescription (English)\n-<p>a</p>- +<p>b</p>\n", "Description (Deutsch)\n- x\n- -y\n"
	v := parse(t, first+second).Revision
	if got := [2]string{v.Changes[1].Old, v.Changes[1].New}; got != [2]string{"x\ny", "x"} {
		t.Fatalf("second value %q", got)
	}
	v.Changes[0].New = "c"
	want := "Changes at \"x\"\nDescription (English)\n-<p>a</p>- +c\n" + second
	if diff := cmp.Diff(want, string(v.AppendText(nil))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
