package diff_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/legaltext"
)

// What RFC 6902 and RFC 6901 say of operations and pointers, word for word.
func TestApplyPatch(t *testing.T) {
	d := recitals("De brug is dicht", "De kade verzakt")
	d.Fields = []legaltext.Field{
		{Name: "number", Plain: "a/b~c"},
		{Name: "pages", Plain: "5"},
		{Name: "title", Text: bilingual.Text{bilingual.NL: "Bruggen"}},
	}
	const one = `{"op":"test","path":"/pages","value":5}`
	for _, tc := range []struct{ patch, err string }{
		{`[]`, ""},
		{` [] ` + "\n", ""},
		{`[] x`, "not a JSON Patch"},
		{`[] []`, "not a JSON Patch: something stands behind the value"},
		{``, "not a JSON Patch: nothing stands there"},
		{`{}`, "not a JSON Patch: found a JSON object, expected an array"},
		{`[1]`, "not a JSON Patch: found a JSON number, expected an object"},
		{`null`, "not a JSON Patch: found null, expected an array"},
		{`[{"op":"test","path":"/pages","value":5.0}]`, ""},
		{`[{"op":"test","path":"/pages","value":50e-1}]`, ""},
		{`[{"op":"test","path":"/pages","value":0.5E+1}]`, ""},
		{`[{"op":"test","path":"/pages","value":-5}]`, "found 5, expected -5"},
		{`[{"op":"test","path":"/pages","value":5e99999999999999999999}]`, "found 5, expected"},
		{`[{"op":"test","path":"/pages","value":"5"}]`, `found 5, expected "5"`},
		{`[{"op":"test","path":"/title","value":{"nl":"Bruggen"}}]`, ""},
		{`[{"op":"test","path":"/languages","value":["nl","fr"]}]`, "expected"},
		{`[{"op":"test","path":"/nothing","value":null}]`, `there is no "nothing"`},
		{`[{"op":"test","path":"/pages"}]`, `no "value"`},
		{`[{"OP":"test","path":"/pages","value":5}]`, `no "op"`},
		{`[{"op":"test","Path":"/pages","value":5}]`, `no "path"`},
		{`[{"op":"test","path":null,"value":5}]`, `found null as "path", expected a string`},
		{`[{"op":"look","path":"/pages"}]`, `found "look", expected add`},
		{`[{"op":"test","path":"/pages","value":5,"from":7,"note":"not looked at"}]`, ""},
		{`[{"op":"replace","path":"/reasons/01/text/nl","value":"x"}]`, `there is no element "01"`},
		{`[{"op":"replace","path":"/reasons/+1/text/nl","value":"x"}]`, `there is no element "+1"`},
		{`[{"op":"add","path":"/reasons/01","value":{}}]`, `there is no element "01"`},
		{`[{"op":"add","path":"/reasons/3","value":{}}]`, `there is no element "3"`},
		{`[{"op":"remove","path":"/reasons/-"}]`, `there is no element "-"`},
		{`[{"op":"remove","path":"/reasons/2"}]`, `there is no element "2"`},
		{`[{"op":"remove","path":"/title/fr"}]`, `there is no "fr"`},
		{`[{"op":"add","path":"/session/period","value":"x"}]`, `there is no "session"`},
		{`[{"op":"test","path":"/title~2","value":5}]`, `"/title~2" is no JSON pointer`},
		{`[{"op":"test","path":"/title~","value":5}]`, `is no JSON pointer`},
		{`[{"op":"test","path":"title","value":5}]`, `"title" is no JSON pointer`},
		{`[{"op":"copy","path":"/reasons/-"}]`, `no "from"`},
		{`[{"op":"move","path":"/reasons/0/items/0","from":"/reasons/0"}]`, "a value cannot move into itself"},
		{`[{"op":"move","path":"/reasons/0","from":"/reasons/0"}]`, ""},
		{`[{"op":"remove","path":"/pages"},` + one + `]`, `operation 1 ("test" "/pages"): there is no "pages"`},
		// What the document cannot hold.
		{`[{"op":"add","path":"/foo","value":1}]`, "the result: /foo"},
		{`[{"op":"add","path":"/reasons/0/colour","value":"red"}]`, "the result: /reasons/0/colour"},
		{`[{"op":"replace","path":"/title","value":7}]`, "the result: "},
		{`[{"op":"copy","from":"/reasons/0","path":"/reasons/-"}]`, "the result: /reasons/2/id: a second clause with this id"},
	} {
		t.Run(tc.patch, func(t *testing.T) {
			_, err := diff.ApplyPatch(d, []byte(tc.patch))
			if tc.err == "" && err != nil || tc.err != "" && (err == nil || !strings.Contains(err.Error(), tc.err)) {
				t.Errorf("found %v, expected %q", err, tc.err)
			}
			var wrong *diff.PatchError
			if err != nil && (!errors.As(err, &wrong) || (wrong.Index < 0) == strings.Contains(err.Error(), "operation ")) {
				t.Errorf("found %#v, expected a *PatchError with the operation, if it is one", err)
			}
		})
	}
}

// A patch that moves clauses is refused by a document in which it would hit
// others: by the new version, for one.
func TestPatchOfAnotherDocument(t *testing.T) {
	const bridge, quay, school, market = "De brug is dicht", "De kade verzakt en de straat loopt vol", "De school heeft geen plein", "De markt sluit"
	old := recitals(bridge, quay, school)
	for name, now := range map[string]*legaltext.Document{
		"inserted": recitals(bridge, market, quay, school),
		"appended": recitals(bridge, quay, school, market),
		"removed":  recitals(bridge, school),
		"swapped":  recitals(quay, bridge, school),
		"split":    recitals(bridge, "De kade verzakt", "De straat loopt vol", school),
	} {
		patch, err := diff.Patch(old, now)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := diff.ApplyPatch(now, patch); err == nil {
			t.Errorf("%s: the patch applies twice:\n%s\n%s", name, patch, cmp.Diff(now, got))
		}
	}
}

// What a checked patch removes or replaces it tests, whatever became of the rest.
func TestPatchTests(t *testing.T) {
	const bridge, quay, school = "De brug is dicht", "De kade verzakt en de straat loopt vol", "De school heeft geen plein"
	none := recitals(bridge)
	none.Sections = nil
	for name, tc := range map[string]struct{ old, now, other *legaltext.Document }{
		"a text that is replaced":          {recitals(bridge, quay), recitals(bridge, "De kade verzakt en de straat loopt leeg"), recitals(bridge, "De kade verzakt en de laan loopt vol")},
		"a text beside a clause that goes": {recitals(bridge, quay, school), recitals(quay, "De school heeft een plein"), recitals(bridge, quay, "De school heeft geen zaal")},
		"the second clause that goes":      {recitals(bridge, quay, school), recitals(bridge), recitals(bridge, quay, "De school heeft een plein")},
		"all clauses":                      {recitals(bridge, quay), none, recitals(school)},
		"the second clause that moves":     {recitals(bridge, quay, school), recitals(school, quay, bridge), recitals(bridge, "De markt sluit", school)},
	} {
		patch, err := diff.CheckedPatch(tc.old, tc.now)
		if err != nil {
			t.Fatal(err)
		}
		now, err := diff.ApplyPatch(tc.old, patch)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if d := cmp.Diff(tc.now, now); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
		if got, err := diff.ApplyPatch(tc.other, patch); err == nil || !strings.Contains(err.Error(), `("test" `) {
			t.Errorf("%s: error %v\n%s\n%s", name, err, patch, cmp.Diff(tc.other, got))
		}
	}
}
