package diff_test

import (
	"io"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
)

// Nil and the zero Changes are no changes, wherever changes are asked for.
func TestNoChanges(t *testing.T) {
	d := recitals("De brug is dicht")
	some := compare(t, d, recitals("De brug is open"))
	for name, none := range map[string]*diff.Changes{"nil": nil, "zero": {}} {
		t.Run(name, func(t *testing.T) {
			if !none.Empty() || none.Count(diff.Added) != 0 || none.Summary(bilingual.EN) == "" || !diff.Invert(none).Empty() {
				t.Error("these are changes")
			}
			same(t, "Apply", d, apply(t, d, none), some)
			for _, write := range []func(io.Writer, *diff.View) error{none.WriteText, none.WriteMarkdown, none.WriteHTML} {
				var b strings.Builder
				if err := write(&b, nil); err != nil || b.Len() == 0 {
					t.Errorf("%q %v", b.String(), err)
				}
			}
			for _, pair := range [][2]*diff.Changes{{none, some}, {some, none}} {
				if c, err := diff.Compose(pair[0], pair[1]); err != nil || list(c) != list(some) {
					t.Errorf("Compose: %v", err)
				}
			}
			if c, err := diff.Compose(none, nil); err != nil || !c.Empty() {
				t.Errorf("Compose of none and none: %v", err)
			}
			if _, err := diff.Encode(none); err == nil || !strings.Contains(err.Error(), "have no shape") {
				t.Errorf("Encode: %v", err)
			}
		})
	}
}
