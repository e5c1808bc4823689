package petition

// A History is the versions of one petition in order.
type History struct {
	// Revisions are its steps, oldest first.
	Revisions []Revision
	// Gaps are the places where a version does not begin as the one before it
	// ended.
	Gaps []Gap
}

// A Gap is a place in a history where something changed that no version shows.
type Gap struct {
	// After and Before are the ranks, from 0, of the revisions around it.
	After, Before int
	Kind          GapKind
	// Field and Lang say what differs.
	Field string
	Lang  string
}

// A GapKind says why there is a gap.
type GapKind string

// The kinds of gap.
const (
	// EditorMigration is a gap in which the markup changed and the text did
	// not: the platform changed its editor and converted what was stored.
	EditorMigration GapKind = "editor-migration"
	// MachineTranslationGap is one in which only machine translations changed.
	MachineTranslationGap GapKind = "machine-translation"
	// UnknownGap is one in which the text changed.
	UnknownGap GapKind = "unknown"
)
