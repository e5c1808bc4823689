package excerpt_test

import (
	"strings"
	"testing"

	"github.com/considerans/considerans/internal/text/excerpt"
)

func TestOf(t *testing.T) {
	long := strings.Repeat("é", 60)
	for in, want := range map[string]string{"": "", "kort": "kort", long: long, long + "ë": long + "…", "\xff": "\xff"} {
		if got := excerpt.Of(in); got != want {
			t.Errorf("Of(%q) = %q, want %q", in, got, want)
		}
	}
}
