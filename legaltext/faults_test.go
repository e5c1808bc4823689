package legaltext_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/petition"
	"github.com/considerans/considerans/resolution"
)

// A damage is one value of a JSON document replaced by one that contradicts the rest.
type damage struct {
	pointer string
	value   any
	want    string // where the fault is
}

// TestFaults damages a document that was read at every place where it can contradict
// itself, one at a time, and wants the place back: from Faults, and from a patch that
// would do the damage.
func TestFaults(t *testing.T) {
	d := readExample(t, exampleText(t)).Document
	if faults := d.Faults(); len(faults) > 0 {
		t.Fatalf("the example has faults: %v", faults)
	}
	data := encode(t, d)
	var root map[string]any
	if err := json.Unmarshal(data, &root); err != nil {
		t.Fatal(err)
	}
	tried := make(map[string]int)
	for _, x := range damages(root, "", nil) {
		tried[x.pointer[strings.LastIndexByte(x.pointer, '/')+1:]]++
		value, err := json.Marshal(x.value)
		if err != nil {
			t.Fatal(err)
		}
		patch := fmt.Sprintf(`[{"op":"replace","path":%q,"value":%s}]`, x.pointer, value)
		_, err = diff.ApplyPatch(d, []byte(patch))
		if err == nil || !strings.Contains(err.Error(), "the result: "+x.want+": ") {
			t.Errorf("%s: applied with %v, want a fault at %s", patch, err, x.want)
		}
		was := swap(root, x.pointer, x.value)
		damaged, err := json.Marshal(root)
		if err != nil {
			t.Fatal(err)
		}
		if faults := decode(t, damaged, resolution.Shape()).Faults(); len(faults) == 0 || faults[0].Path != x.want {
			t.Errorf("%s: faults %v, want one at %s", patch, faults, x.want)
		}
		swap(root, x.pointer, was)
	}
	for _, property := range []string{"languages", "id", "start", "end", "at", "note", "whole"} {
		if tried[property] < 2 {
			t.Errorf("%d damages of %q were tried", tried[property], property)
		}
	}
	delete(root, "languages")
	damaged, _ := json.Marshal(root)
	if faults := decode(t, damaged, resolution.Shape()).Faults(); len(faults) != len(d.Languages) || faults[0].Path != "/languages" {
		t.Errorf("without languages: faults %v", faults)
	}
}

// What is read has no fault.
func TestReadingsHaveNoFaults(t *testing.T) {
	names, err := filepath.Glob("../examples/documents/*")
	if err != nil || len(names) < 10 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if faults := readExample(t, string(text)).Document.Faults(); len(faults) > 0 {
			t.Errorf("%s: %v", name, faults)
		}
	}
}

// damages lists what can be damaged in v, which stands at a pointer; texts are those of
// the clause around it.
func damages(v any, pointer string, texts map[string]any) (out []damage) {
	if list, ok := v.([]any); ok {
		for i := range list {
			out = append(out, damages(list[i], fmt.Sprintf("%s/%d", pointer, i), texts)...)
		}
		return out
	}
	object, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	if clause, ok := object["text"].(map[string]any); ok {
		texts = clause
	}
	text := ""
	for lang, s := range texts {
		if strings.Contains(pointer, "/"+lang+"/") {
			text = s.(string)
		}
	}
	cut := strings.IndexFunc(text, func(r rune) bool { return r >= utf8.RuneSelf }) + 1
	for _, key := range slices.Sorted(maps.Keys(object)) {
		at := pointer + "/" + key
		switch key {
		case "languages":
			for i := range object[key].([]any) {
				out = append(out, damage{at, slices.Delete(slices.Clone(object[key].([]any)), i, i+1), at})
			}
		case "id":
			if id := object[key].(string); id != "expl_1" && !strings.HasPrefix(id, "note_") { // whose references would miss it
				out = append(out, damage{at, "expl_1", at})
			}
		case "start", "end", "at":
			out = append(out, damage{at, len(text) + 1, at})
			if cut > 0 {
				out = append(out, damage{at, cut, at})
			}
			if start, _ := object["start"].(float64); key == "end" && start > 0 {
				out = append(out, damage{at, 0, at})
			}
			if key == "end" && object["status"] != nil {
				out = append(out, damage{at, object["start"], at})
			}
		case "note":
			out = append(out, damage{at, "note_99", at}, damage{at, "expl_1", at})
		case "whole":
			out = append(out, damage{at, []int{0, len(text) + 1}, at + "/1"}, damage{at, []int{len(text), len(text)}, at})
		default:
			out = append(out, damages(object[key], at, texts)...)
		}
	}
	return out
}

// swap replaces the value at a JSON pointer and returns the one that stood there.
func swap(root any, pointer string, value any) any {
	tokens := strings.Split(pointer, "/")[1:]
	for _, token := range tokens[:len(tokens)-1] {
		root = *member(root, token)
	}
	last := tokens[len(tokens)-1]
	if object, ok := root.(map[string]any); ok {
		was := object[last]
		object[last] = value
		return was
	}
	at := member(root, last)
	was := *at
	*at = value
	return was
}

// member returns a member of an object or an element of an array.
func member(v any, token string) *any {
	if object, ok := v.(map[string]any); ok {
		x := object[token]
		return &x
	}
	i, _ := strconv.Atoi(token)
	return &v.([]any)[i]
}

// Half of a surrogate pair is refused, not replaced.
func TestHalfPairs(t *testing.T) {
	d := readExample(t, exampleText(t)).Document
	_, err := diff.ApplyPatch(d, []byte(`[{"op":"replace","path":"/title/nl","value":"a\ud800"}]`))
	if err == nil || !strings.Contains(err.Error(), `/0/value: found \ud800, half of a surrogate pair`) {
		t.Errorf("a patch with half of a pair: %v", err)
	}
	if _, err := diff.Decode([]byte(`{"type":"diff","changes":[{"kind":"\ud800"}]}`), d.Shape); err == nil || !strings.Contains(err.Error(), `/changes/0/kind: found \ud800`) {
		t.Errorf("a diff with half of a pair: %v", err)
	}
}

// A wid says that two clauses are the same.
func TestDoubledWIDs(t *testing.T) {
	const data = `{"type":"resolution","considerations":[{"id":"rec_1","wid":"a"},{"id":"rec_2","wid":"b","items":[{"id":"rec_2__item_1","wid":"a"}]},{"id":"rec_3"},{"id":"rec_4"}]}`
	faults := decode(t, []byte(data), resolution.Shape()).Faults()
	if len(faults) != 1 || faults[0].Path != "/considerations/1/items/0/wid" {
		t.Errorf("faults %v, want one at /considerations/1/items/0/wid", faults)
	}
}

// What demands name must be there.
func TestFaultyDemands(t *testing.T) {
	const page = `{"type":"petition","languages":["fr"],"body":[{"id":"body_1","kind":"paragraph","text":{"fr":"Nous demandons une fontaine."}}],"demands":["body_1","body_7"]}`
	faults := decode(t, []byte(page), petition.Shape()).Faults()
	if len(faults) != 1 || faults[0].Path != "/demands/1" {
		t.Errorf("faults %v, want one at /demands/1", faults)
	}
}

// The cost is that of the document, also where clauses are deep in each other.
func TestFaultsLinear(t *testing.T) {
	cost := func(n int) float64 {
		deep := strings.Repeat(`{"id":"rec_1","text":{"nl":"a"},"items":[`, n) + strings.Repeat(`]}`, n)
		d := decode(t, []byte(`{"type":"resolution","considerations":[`+deep+`]}`), resolution.Shape())
		for c := range d.All() {
			c.ID = ""
		}
		return testing.AllocsPerRun(3, func() { d.Faults() })
	}
	if small, large := cost(100), cost(1000); large > 15*small {
		t.Errorf("%v allocations for 100 clauses, %v for 1000", small, large)
	}
}
