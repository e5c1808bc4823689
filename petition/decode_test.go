package petition_test

import (
	"testing"

	"github.com/considerans/considerans/petition"
)

// TestDecodeErrors reads JSON that is no revision and no history: the first
// value that is wrong is named, each time the same.
func TestDecodeErrors(t *testing.T) {
	revision := func(data []byte) error { _, _, err := petition.DecodeRevision(data); return err }
	history := func(data []byte) error { _, _, err := petition.DecodeHistory(data); return err }
	for _, tt := range []struct {
		in     string
		decode func([]byte) error
		want   string
	}{
		{`{"type":"petition-revision","from":{"type":"a"},"to":{"type":"b"}}`, revision, `legaltext.Decode: /from/type: found the type "a", expected "petition"`},
		{`{"type":"petition-revision","from":3}`, revision, "legaltext.Decode: /from: found the number 3, expected an object"},
		{`[]`, revision, "legaltext.Decode: /: found an array, expected an object"},
		{`null`, revision, "legaltext.Decode: /: found null, expected an object"},
		{`{"from"`, revision, "legaltext.Decode: /: not JSON: unexpected EOF"},
		{`"x"`, history, "legaltext.Decode: /: found a string, expected an object"},
		{`{"revisions":3}`, history, "legaltext.Decode: /revisions: found the number 3, expected an array"},
		{`{"revisions":null}`, history, "legaltext.Decode: /revisions: found null, expected an array"},
		{`{"revisions":{"a":1}}`, history, "legaltext.Decode: /revisions: found an object, expected an array"},
		{`{"revisions":"x"}`, history, "legaltext.Decode: /revisions: found a string, expected an array"},
		{`{"revisions":[{"type":"petition-revision"},[]]}`, history, "legaltext.Decode: /revisions/1: found an array, expected an object"},
	} {
		for range 20 {
			got := "no error"
			if err := tt.decode([]byte(tt.in)); err != nil {
				got = err.Error()
			}
			if got != tt.want {
				t.Errorf("%s:\ngot  %s\nwant %s", tt.in, got, tt.want)
				break
			}
		}
	}
}
