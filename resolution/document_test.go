package resolution_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/internal/testkit/golden"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
	"github.com/considerans/considerans/schema"
)

// sameRef compares references, which have no exported fields.
var sameRef = cmp.Comparer(func(a, b legalref.Ref) bool { return a == b })

// locks is a resolution in which no field is empty.
func locks() *resolution.Resolution {
	clause := func(id string, kind legaltext.Kind, fr, nl string, items ...legaltext.Clause) legaltext.Clause {
		return legaltext.Clause{ID: id, Kind: kind, Sides: legaltext.Sides{"fr": {Text: fr}, "nl": {Text: nl}}, Items: items}
	}
	visa := clause("rec_1", legaltext.Visa, "Vu l'article 23 de la Constitution;", "Gelet op artikel 23 van de Grondwet;")
	constitution := legalref.MustParse("be-const#art_23")
	for lang, span := range map[bilingual.Lang]legaltext.Span{"fr": {Start: 5, End: 34}, "nl": {Start: 9, End: 35}} {
		side := visa.Sides[lang]
		side.Citations = []legalref.Citation{{Span: span, Whole: span, Ref: constitution, Status: legalref.Resolved, Kind: legalref.Full}}
		visa.Sides[lang] = side
	}
	body := clause("body_1", legaltext.Paragraph, "Le présent texte est transmis.", "Deze tekst wordt overgezonden.")
	return &resolution.Resolution{
		Languages: []bilingual.Lang{"fr", "nl"},
		Stage:     resolution.Proposal,
		Number:    "A-12/1",
		Session:   resolution.Session{Period: "2031-2032", Label: bilingual.Text{"fr": "SESSION ORDINAIRE 2031-2032", "nl": "GEWONE ZITTING 2031-2032"}},
		Date:      "2031-05-02",
		Assembly:  bilingual.Text{"fr": "Conseil des Eaux", "nl": "Waterraad"},
		Title:     bilingual.Text{"fr": "relative aux écluses", "nl": "betreffende de sluizen"},
		Sponsors: []resolution.Person{
			{Name: "Anouk DELVENNE", LanguageGroup: "fr", Party: "Rive", Honorific: bilingual.Text{"fr": "Mme", "nl": "mevrouw"}},
			{Name: "Wout BRAECKE", LanguageGroup: "nl"},
		},
		Summary:     []legaltext.Clause{clause("sum_1", legaltext.Paragraph, "En bref.", "In het kort.")},
		Explanatory: []legaltext.Clause{clause("expl_1", legaltext.Paragraph, "Il pleut:", "Het regent:", clause("expl_1__item_1", legaltext.Item, "fort;", "hard;"))},
		Formula:     bilingual.Text{"fr": "Le Conseil des Eaux,", "nl": "De Waterraad,"},
		Considerations: []resolution.Consideration{
			{Clause: visa, Cue: bilingual.Text{"fr": "Vu", "nl": "Gelet op"}},
			{Clause: clause("rec_2", legaltext.Recital, "Considérant que l'eau monte;", "Overwegende dat het water stijgt;")},
		},
		Requests: []resolution.Request{
			{
				Clause:     clause("req_1", legaltext.Request, "Demande au gouvernement:", "Verzoekt de regering:", clause("req_1__point_1", legaltext.Point, "d'agir;", "op te treden;")),
				Verb:       bilingual.Text{"fr": "Demande", "nl": "Verzoekt"},
				Addressees: []bilingual.Text{{"fr": "au gouvernement", "nl": "de regering"}},
				With:       []bilingual.Text{{"fr": "les communes", "nl": "de gemeenten"}},
			},
			{Clause: clause("req_2", legaltext.Request, "Regrette le retard.", "Betreurt de vertraging.")},
		},
		Body:        []legaltext.Clause{body},
		Notes:       []resolution.Note{{Clause: clause("note_1", legaltext.Note, "Rapport 3.", "Rapport 3."), Marker: "1"}},
		Signatories: []resolution.Person{{Name: "Wout BRAECKE", LanguageGroup: "nl"}},
	}
}

// TestNothingEmpty makes sure that locks has every field of the typed face, so
// that a field that is added is also converted and written.
func TestNothingEmpty(t *testing.T) {
	r := locks()
	for _, v := range []any{*r, r.Session, r.Sponsors[0], r.Considerations[0], r.Requests[0], r.Notes[0]} {
		for i := range reflect.TypeOf(v).NumField() {
			if reflect.ValueOf(v).Field(i).IsZero() {
				t.Errorf("locks has no %T.%s", v, reflect.TypeOf(v).Field(i).Name)
			}
		}
	}
}

func TestDocumentRoundTrip(t *testing.T) {
	want := locks()
	got, err := resolution.FromDocument(want.Document())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, sameRef); diff != "" {
		t.Errorf("FromDocument(r.Document()) is not r (-want +got):\n%s", diff)
	}
}

func TestEncode(t *testing.T) {
	want := locks()
	data, err := resolution.Encode(want)
	if err != nil {
		t.Fatal(err)
	}
	golden.Equal(t, "testdata/locks.golden.json", data)
	problems, err := schema.Validate(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Error(p)
	}
	got, unknown, err := resolution.Decode(data)
	if err != nil || len(unknown) > 0 {
		t.Fatalf("Decode: %v, %v", unknown, err)
	}
	if diff := cmp.Diff(want, got, sameRef); diff != "" {
		t.Errorf("Decode(Encode(r)) is not r (-want +got):\n%s", diff)
	}
	if again, _ := resolution.Encode(want); !bytes.Equal(data, again) {
		t.Error("the same resolution gives other bytes")
	}
}

// TestFromDocumentRandom converts random documents there and back.
func TestFromDocumentRandom(t *testing.T) {
	for seed := range uint64(100) {
		want := gen.Document(rand.New(rand.NewPCG(seed, 3)), resolution.Shape()).Canonical()
		r, err := resolution.FromDocument(want)
		if err != nil {
			t.Fatal(err)
		}
		got := r.Document()
		if !reflect.DeepEqual(want, got) {
			t.Fatalf("seed %d: r.Document() is not the document (-want +got):\n%s", seed, cmp.Diff(want, got, sameRef))
		}
	}
}

func TestFromDocumentErrors(t *testing.T) {
	for name, d := range map[string]*legaltext.Document{
		"no shape":    {},
		"other shape": {Shape: &legaltext.Shape{Type: "petition"}},
	} {
		r, err := resolution.FromDocument(d)
		if err == nil || r != nil {
			t.Errorf("%s: FromDocument = %v, %v; want an error", name, r, err)
		}
	}
}

func TestDecodeErrors(t *testing.T) {
	tests := []struct{ data, want string }{
		{``, "legaltext.Decode: /: not JSON: empty input"},
		{`{"type":"petition"}`, `legaltext.Decode: /type: found the type "petition", expected "resolution"`},
		{`{"type":"resolution","requests":[{"points":{}}]}`, "legaltext.Decode: /requests/0/points: found an object, expected an array"},
	}
	for _, test := range tests {
		r, _, err := resolution.Decode([]byte(test.data))
		var e *legaltext.DecodeError
		if !errors.As(err, &e) || err.Error() != test.want || r != nil {
			t.Errorf("Decode(%s) = %v, %v; want %s", test.data, r, err, test.want)
		}
	}
}

// TestDocumentIsACopy spoils the document and looks at the resolution.
func TestDocumentIsACopy(t *testing.T) {
	r := locks()
	d := r.Document()
	for c := range d.All() {
		for l, s := range c.Sides {
			s.Text = "spoilt"
			c.Sides[l] = s
		}
	}
	d.Field("title").Text["nl"] = "spoilt"
	if diff := cmp.Diff(locks(), r, sameRef); diff != "" {
		t.Errorf("the document shares memory with the resolution (-want +got):\n%s", diff)
	}
}

// What is nil is no resolution.
func TestNil(t *testing.T) {
	var none *resolution.Resolution
	if none.Document() != nil || none.Jurisdiction(nil) != "" {
		t.Errorf("no resolution has the document %+v", none.Document())
	}
	if _, err := resolution.Encode(none); err == nil {
		t.Error("no resolution is written without an error")
	}
}
