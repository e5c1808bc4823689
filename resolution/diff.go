package resolution

import "github.com/considerans/considerans/diff"

// Diff returns what changed from a to b, as package diff tells it. A nil
// resolution is one that has nothing. For names of the versions, or a practice
// other than the default, [diff.Compare] takes the documents.
func Diff(a, b *Resolution) (*diff.Changes, error) {
	if a == nil {
		a = &Resolution{}
	}
	if b == nil {
		b = &Resolution{}
	}
	return diff.Compare(a.Document(), b.Document(), nil)
}
