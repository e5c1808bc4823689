package petition

import (
	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
)

// Summary says in one sentence what changed.
func Summary(c *diff.Changes, lang bilingual.Lang) string { return "" }
