package legaltext_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/legaltext"
)

func TestDecodeErrors(t *testing.T) {
	tests := []struct{ name, data, want string }{
		{"empty", ``, `legaltext.Decode: /: not JSON: empty input`},
		{"spaces", "\n ", `legaltext.Decode: /: not JSON: empty input`},
		{"cut", `{"type":`, `legaltext.Decode: /: not JSON: unexpected EOF`},
		{"syntax", `{"type":x}`, `legaltext.Decode: /: not JSON: invalid character 'x' looking for beginning of value at byte 9`},
		{"two values", `{"type":"specimen"} 1`, `legaltext.Decode: /: more than one JSON value`},
		{"trailing garbage", `{"type":"specimen"} x`, `legaltext.Decode: /: more than one JSON value`},
		{"array", `[]`, `legaltext.Decode: /: found an array, expected an object`},
		{"null", `null`, `legaltext.Decode: /: found null, expected an object`},
		{"no type", `{}`, `legaltext.Decode: /type: found no type, expected "specimen"`},
		{"other type", `{"type":"decree"}`, `legaltext.Decode: /type: found the type "decree", expected "specimen"`},
		{"type no string", `{"type":7}`, `legaltext.Decode: /type: found the number 7, expected "specimen"`},
		{"other version", `{"$schema":"urn:considerans:schema:v2:specimen","type":"specimen"}`, `legaltext.Decode: /$schema: found "urn:considerans:schema:v2:specimen", expected "urn:considerans:schema:v1:specimen": this version of the library reads no other`},
		{"schema no string", `{"$schema":1,"type":"specimen"}`, `legaltext.Decode: /$schema: found the number 1, expected "urn:considerans:schema:v1:specimen": this version of the library reads no other`},
		{"languages", `{"type":"specimen","languages":"nl"}`, `legaltext.Decode: /languages: found a string, expected an array`},
		{"language", `{"type":"specimen","languages":["nl",1]}`, `legaltext.Decode: /languages/1: found the number 1, expected a string`},
		{"plain", `{"type":"specimen","number":738}`, `legaltext.Decode: /number: found the number 738, expected a string`},
		{"number", `{"type":"specimen","pages":"12"}`, `legaltext.Decode: /pages: found a string, expected a number`},
		{"bool", `{"type":"specimen","urgent":"true"}`, `legaltext.Decode: /urgent: found a string, expected true or false`},
		{"text", `{"type":"specimen","title":"Sluizen"}`, `legaltext.Decode: /title: found a string, expected an object`},
		{"text null", `{"type":"specimen","title":{"nl":null}}`, `legaltext.Decode: /title/nl: found null, expected a string`},
		{"record", `{"type":"specimen","session":[]}`, `legaltext.Decode: /session: found an array, expected an object`},
		{"in record", `{"type":"specimen","session":{"period":true}}`, `legaltext.Decode: /session/period: found true, expected a string`},
		{"list", `{"type":"specimen","members":{}}`, `legaltext.Decode: /members: found an object, expected an array`},
		{"in list", `{"type":"specimen","members":[{"name":"An Maes"},{"name":2}]}`, `legaltext.Decode: /members/1/name: found the number 2, expected a string`},
		{"section", `{"type":"specimen","reasons":{}}`, `legaltext.Decode: /reasons: found an object, expected an array`},
		{"clause", `{"type":"specimen","reasons":["x"]}`, `legaltext.Decode: /reasons/0: found a string, expected an object`},
		{"clause id", `{"type":"specimen","reasons":[{"id":1}]}`, `legaltext.Decode: /reasons/0/id: found the number 1, expected a string`},
		{"clause text", `{"type":"specimen","reasons":[{"text":{"nl":1}}]}`, `legaltext.Decode: /reasons/0/text/nl: found the number 1, expected a string`},
		{"deep clause", `{"type":"specimen","orders":[{"points":[{"items":[{"num":3}]}]}]}`, `legaltext.Decode: /orders/0/points/0/items/0/num: found the number 3, expected an object`},
		{"mark", `{"type":"specimen","reasons":[{"marks":{"nl":[{"start":-1}]}}]}`, `legaltext.Decode: /reasons/0/marks/nl/0/start: found -1, expected an integer of at least 0`},
		{"mark fraction", `{"type":"specimen","reasons":[{"marks":{"nl":[{"start":0.5}]}}]}`, `legaltext.Decode: /reasons/0/marks/nl/0/start: found 0.5, expected an integer of at least 0`},
		{"mark huge", `{"type":"specimen","reasons":[{"marks":{"nl":[{"start":1e99999999}]}}]}`, `legaltext.Decode: /reasons/0/marks/nl/0/start: found 1e99999999, expected an integer of at least 0`},
		{"note", `{"type":"specimen","reasons":[{"notes":{"nl":["note_1"]}}]}`, `legaltext.Decode: /reasons/0/notes/nl/0: found a string, expected an object`},
		{"citation", `{"type":"specimen","reasons":[{"citations":{"nl":[{"ref":"echr#art"}]}}]}`, `legaltext.Decode: /reasons/0/citations/nl/0/ref: found "echr#art", expected a reference such as "echr#art_8"`},
		{"candidate", `{"type":"specimen","reasons":[{"citations":{"nl":[{"candidates":["echr",null]}]}}]}`, `legaltext.Decode: /reasons/0/citations/nl/0/candidates/1: found null, expected a string`},
		{"span of one", `{"type":"specimen","reasons":[{"citations":{"nl":[{"whole":[1]}]}}]}`, `legaltext.Decode: /reasons/0/citations/nl/0/whole: found 1 values, expected [start, end]`},
		{"span of strings", `{"type":"specimen","reasons":[{"citations":{"nl":[{"whole":[1,"2"]}]}}]}`, `legaltext.Decode: /reasons/0/citations/nl/0/whole/1: found a string, expected an integer`},
		{"half of a pair", `{"type":"specimen","title":{"nl":"a\ud83db"}}`, `legaltext.Decode: /title/nl: found \ud83d, half of a surrogate pair, expected a character`},
		{"escaped", `{"type":"specimen","title":{"a/b~c":1}}`, `legaltext.Decode: /title/a~1b~0c: found the number 1, expected a string`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d, unknown, err := legaltext.Decode([]byte(test.data), testShape())
			var e *legaltext.DecodeError
			if !errors.As(err, &e) {
				t.Fatalf("Decode: %v, want a *DecodeError", err)
			}
			if err.Error() != test.want {
				t.Errorf("Decode: %v\nwant    %s", err, test.want)
			}
			if d != nil || unknown != nil {
				t.Errorf("Decode returned %v, %v with its error", d, unknown)
			}
		})
	}
}

// TestDecodeUnknown reads a document of a later minor version.
func TestDecodeUnknown(t *testing.T) {
	data := encode(t, gen.Full(testShape(), nil))
	want := decode(t, data, testShape())
	for _, place := range []string{`"type": `, `"period": `, `"cue": `, `"kind": "link"`, `"at": `, `"status": `, `"name": `} {
		if !bytes.Contains(data, []byte(place)) {
			t.Fatalf("the full document has no %s", place)
		}
		data = bytes.Replace(data, []byte(place), []byte(`"later/~": {"x": [1]}, `+place), 1)
	}
	got, unknown, err := legaltext.Decode(data, testShape())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, sameDocument); diff != "" {
		t.Errorf("the unknown changed the document (-want +got):\n%s", diff)
	}
	var paths []string
	for _, d := range unknown {
		if d.Code != legaltext.CodeUnknownField || d.Severity != legaltext.Warning || d.Message == "" {
			t.Errorf("diagnostic %v, want a warning %s", d, legaltext.CodeUnknownField)
		}
		paths = append(paths, d.Path)
	}
	wantPaths := []string{
		"/session/later~1~0",
		"/members/0/later~1~0",
		"/reasons/0/marks/fr/0/later~1~0",
		"/reasons/0/notes/fr/0/later~1~0",
		"/reasons/0/citations/fr/0/later~1~0",
		"/reasons/0/later~1~0",
		"/later~1~0",
	}
	if diff := cmp.Diff(wantPaths, paths); diff != "" {
		t.Errorf("unknown fields (-want +got):\n%s", diff)
	}
}

// TestDecodeNumbers reads integers in the spellings that JSON allows.
func TestDecodeNumbers(t *testing.T) {
	for _, n := range []string{"12", "12.0", "1.2e1", "120E-1"} {
		d, _, err := legaltext.Decode([]byte(`{"type":"specimen","reasons":[{"notes":{"nl":[{"note":"note_1","at":`+n+`}]}}]}`), testShape())
		if err != nil {
			t.Errorf("%s: %v", n, err)
		} else if at := d.Sections[0].Clauses[0].Sides["nl"].Notes[0].At; at != 12 {
			t.Errorf("%s: read as %d", n, at)
		}
	}
}

// FuzzDecode demands that what can be decoded is encoded to JSON that decodes
// to the same document, and that this JSON is a fixed point.
func FuzzDecode(f *testing.F) {
	full := gen.Full(testShape(), nil)
	for i := range full.Sections {
		full.Sections[i].Clauses[0].Items = nil
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, encode(f, full)); err != nil {
		f.Fatal(err)
	}
	f.Add(compact.Bytes())
	for _, s := range []string{
		`{"type":"specimen"}`,
		`{"type":"specimen","languages":["nl","fr","nl"],"pages":1e3,"urgent":false,"keywords":["a","",null]}`,
		`{"type":"specimen","title":{},"session":{"label":{"nl":""}},"members":[{},{"name":""}]}`,
		`{"type":"specimen","reasons":[{"id":"x","marks":{"nl":[]},"items":[{}]}],"notes":[]}`,
		`{"type":"specimen","reasons":[{"citations":{"":[{"ref":"a#b","candidates":[""],"whole":[0,0]}]}}]}`,
		"{\"type\":\"specimen\",\"title\":{\"n\xffl\":\"\xff\"}}",
		`{"type":"specimen","x":[[],{},-0.5e+7,"\\ud83d\\ude00\\\"\\/",null,true,false]}`, `{"type":"specimen","x":01}`, `{"type":"specimen",}`,
		"{\"type\":\"specimen\"}\x00", "{\"type\":\"specimen\",\"number\":\"\t\"}", `{"type":"specimen","number":"\x"}`, `{"type":"specimen","x":[1 2]}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 8000 { // larger documents are slow to check on a busy machine
			return
		}
		d, _, err := legaltext.Decode(data, testShape())
		if err != nil {
			var e *legaltext.DecodeError
			if !errors.As(err, &e) || !strings.HasPrefix(err.Error(), "legaltext.Decode: /") {
				t.Fatalf("another error: %v", err)
			}
			noJSON := strings.Contains(e.Reason, "not JSON: ") || e.Reason == "more than one JSON value"
			if json.Valid(data) == noJSON {
				t.Fatalf("%q, which json.Valid calls %t: %v", data, !noJSON, err)
			}
			return
		}
		if !json.Valid(data) {
			t.Fatalf("%q was decoded, and is no JSON", data)
		}
		if !reflect.DeepEqual(d, d.Canonical()) {
			t.Fatalf("%q was decoded to another than the canonical form: %v", data, d)
		}
		first := encode(t, d)
		again := decode(t, first, testShape())
		if diff := differ(d, again); diff != "" {
			t.Fatalf("Decode(Encode(d)) is not d (-want +got):\n%s", diff)
		}
		if second := encode(t, again); !bytes.Equal(first, second) {
			t.Fatalf("encoding is no fixed point:\n%s", cmp.Diff(string(first), string(second)))
		}
	})
}

// TestDecodeStrings reads strings with something to be noticed at every offset,
// as encoding/json reads them; but half of a surrogate pair is refused, which that
// replaces.
func TestDecodeStrings(t *testing.T) {
	for _, odd := range []string{`"`, `\n`, `\"\\\/\b\f\r\t`, `\u00e9`, `\u00e`, `\u+0e9`, `\U00e9`, `\`, `\x`, `\ud83d\ude00`, `\ud83d`, `\ud83d\ud83d\ude00`, `\ud83du`, `\ud83d\u00e9`, `\udE00\ud83D`, `\ud83d\uzzzz`, "\xe2\\n", "\n", "\x1f", " ", "\x7f", "é", "\xff", "\xe2\x82", "\xc0\x80", "\u2028"} {
		for at := range 20 {
			for _, rest := range []int{0, 1, 7, 9} {
				quoted := `"` + strings.Repeat("a", at) + odd + strings.Repeat("é", rest) + `"`
				var want string
				wantErr := json.Unmarshal([]byte(quoted), &want)
				if strings.Contains(want, "\uFFFD") && utf8.ValidString(odd) {
					wantErr = errors.New("half of a surrogate pair")
				}
				d, _, err := legaltext.Decode([]byte(`{"type":"specimen","number":`+quoted+`}`), testShape())
				if (err == nil) != (wantErr == nil) {
					t.Fatalf("%q: %v, encoding/json says %v", quoted, err, wantErr)
				}
				if err == nil && d.Fields[0].Plain != want {
					t.Fatalf("%q: %q, want %q", quoted, d.Fields[0].Plain, want)
				}
			}
		}
	}
}

// A document that is decoded shares its strings: a clause costs the map of its
// sides and little else.
func TestDecodeAllocates(t *testing.T) {
	const clauses = 500
	clause := `{"id":"rec_1","kind":"recital","num":{"fr":"1.","nl":"1."},"text":{"fr":"Vu l'avis rendu le 3 mai","nl":"Gelet op het advies van 3 mei"}}`
	data := []byte(`{"type":"specimen","reasons":[` + clause + strings.Repeat(","+clause, clauses-1) + `]}`)
	n := testing.AllocsPerRun(10, func() {
		if _, _, err := legaltext.Decode(data, testShape()); err != nil {
			t.Fatal(err)
		}
	})
	if n > 2.5*clauses {
		t.Errorf("decoding %d clauses allocates %v times", clauses, n)
	}
}
