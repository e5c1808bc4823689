package surrogate_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/considerans/considerans/internal/text/surrogate"
)

func TestIn(t *testing.T) {
	for _, test := range []struct{ data, pointer, half string }{
		{`"a"`, "", ""},
		{`"\ud83d\ude00 \\ud83d é"`, "", ""},
		{`"\ud83d"`, "", `\ud83d`},
		{`"\uDE00"`, "", `\uDE00`},
		{`"\ude00\ud83d"`, "", `\ude00`},
		{`"\ud83d\u00e9"`, "", `\ud83d`},
		{`"\ud83d\ud83d\ude00"`, "", `\ud83d`},
		{`"\\\ud83d"`, "", `\ud83d`},
		{`{"a": [1, {"b/c": "x", "d~e": "\ud800"}]}`, "/a/1/d~0e", `\ud800`},
		{`{"a": [], "b": {}, "c": [[], "\ud800"]}`, "/c/1", `\ud800`},
		{`[null, true, 7, "\ud800"]`, "/3", `\ud800`},
		{`{"k": 1, "\ud800": 2}`, "/\uFFFD", `\ud800`},
		{`{"a": `, "", ""},
		{`{"a" "\ud800"}`, "", ""},
		{"", "", ""},
	} {
		pointer, half, ok := surrogate.In([]byte(test.data))
		if pointer != test.pointer || half != test.half || ok != (test.half != "") {
			t.Errorf("In(%s) = %q, %q, %v; want %q, %q", test.data, pointer, half, ok, test.pointer, test.half)
		}
	}
}

// What has no half of a pair is decoded without a replacement, and the reverse.
func FuzzHalf(f *testing.F) {
	f.Add(`\ud83d\ude00`)
	f.Add(`\ud83d \\ude00`)
	f.Fuzz(func(t *testing.T, s string) {
		var got string
		if strings.ContainsAny(s, "\uFFFD\"") || strings.Contains(strings.ToLower(s), "fffd") || json.Unmarshal([]byte(`"`+s+`"`), &got) != nil || strings.ToValidUTF8(s, "") != s {
			return
		}
		if half := surrogate.Half(s); (half != "") != strings.Contains(got, "\uFFFD") {
			t.Errorf("Half(%q) = %q, and the string is %q", s, half, got)
		}
	})
}
