package petition_test

import (
	"testing"

	"github.com/considerans/considerans/petition"
)

// What is nil cannot be written, and is no petition.
func TestNil(t *testing.T) {
	for name, call := range map[string]func() error{
		"Encode":         func() error { _, err := petition.Encode(nil); return err },
		"EncodeRevision": func() error { _, err := petition.EncodeRevision(nil); return err },
		"EncodeHistory":  func() error { _, err := petition.EncodeHistory(nil); return err },
		"FromDocument":   func() error { _, err := petition.FromDocument(nil); return err },
	} {
		if call() == nil {
			t.Errorf("%s(nil) gives no error", name)
		}
	}
	if d := (*petition.Petition)(nil).Document(); d != nil {
		t.Errorf("no petition gives the document %+v", d)
	}
}
