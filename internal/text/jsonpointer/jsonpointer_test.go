package jsonpointer_test

import (
	"testing"

	"github.com/considerans/considerans/internal/text/jsonpointer"
)

func TestTokens(t *testing.T) {
	for key, want := range map[string]string{"": "", "title": "title", "a/b": "a~1b", "~": "~0", "~1": "~01", "a~/": "a~0~1"} {
		if got := jsonpointer.Escape(key); got != want {
			t.Errorf("Escape(%q) = %q, want %q", key, got, want)
		}
		if got := jsonpointer.Unescape(want); got != key {
			t.Errorf("Unescape(%q) = %q, want %q", want, got, key)
		}
	}
}
