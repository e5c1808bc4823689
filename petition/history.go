package petition

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/richtext"
)

// A History is the versions of one petition in order.
type History struct {
	// Revisions are its steps, oldest first.
	Revisions []Revision
	// Gaps are the places where a version does not begin as the versions
	// before it ended.
	Gaps []Gap
}

// A Gap is a place in a history where something changed that no version shows.
type Gap struct {
	// After and Before are the ranks, from 0, of the last version that had the
	// value and of the version that begins with another one.
	After, Before int
	Kind          GapKind
	// Field and Lang say what differs.
	Field string
	Lang  bilingual.Lang
}

// A GapKind says why there is a gap.
type GapKind string

// The kinds of gap.
const (
	// EditorMigration is a gap in which the markup changed and the text did
	// not: the platform changed its editor and converted what was stored.
	EditorMigration GapKind = "editor-migration"
	// MachineTranslation is one in which only a machine's text changed, which
	// platforms store without making a version.
	MachineTranslation GapKind = "machine-translation"
	// DroppedLanguage is one in which a text went: saving in one language has
	// silently dropped another, which a version page does not show.
	DroppedLanguage GapKind = "dropped-language"
	// UnknownGap is one in which the text changed.
	UnknownGap GapKind = "unknown"
)

// NewHistory makes a history of revisions, which must be in order, oldest
// first: from version pages read one by one, or from rows. It compares what each
// revision begins with to what the ones before it ended with, value by value,
// since most show only what they changed.
func NewHistory(revisions []Revision) *History {
	type key struct {
		attribute string
		lang      bilingual.Lang
		machine   bool
	}
	type known struct {
		text string
		at   int
	}
	h := &History{Revisions: revisions}
	last := make(map[key]known)
	for i := range revisions {
		for _, c := range revisions[i].Changes {
			if len(c.Readings) > 0 || c.Attribute == "" {
				continue
			}
			k := key{c.Attribute, c.Lang, c.Machine}
			if was, ok := last[k]; ok && was.text != c.Old {
				h.Gaps = append(h.Gaps, Gap{was.at, i, gapKind(was.text, c.Old, c.Machine), fieldOf(c.Attribute), c.Lang})
			}
			last[k] = known{c.New, i}
		}
	}
	return h
}

// Translations says for each field and language how its text came about, as
// far as the revisions show: by a machine, by people, missing because it was
// emptied, or stale because the words of another language changed after it.
func (h *History) Translations() []Translation {
	type key struct {
		field string
		lang  bilingual.Lang
	}
	status := make(map[key]TranslationStatus)
	for i := range h.Revisions {
		var edited []key // whose words changed
		for _, c := range h.Revisions[i].Changes {
			if c.Lang == "" || len(c.Readings) > 0 {
				continue
			}
			k := key{fieldOf(c.Attribute), c.Lang}
			switch {
			case c.Machine && (status[k] == Human || status[k] == Stale):
			case c.Machine:
				status[k] = Machine
			case c.New == "":
				status[k] = Missing
			default:
				status[k] = Human
				if c.Old != "" && plainWords(c.Old) != plainWords(c.New) {
					edited = append(edited, k)
				}
			}
		}
		for _, e := range edited {
			for k, s := range status {
				if k.field == e.field && k.lang != e.lang && s == Human && !slices.Contains(edited, k) && !h.gives(i, k.field, k.lang) {
					status[k] = Stale
				}
			}
		}
	}
	out := make([]Translation, 0, len(status))
	for k, s := range status {
		out = append(out, Translation{k.field, k.lang, s})
	}
	slices.SortFunc(out, func(a, b Translation) int {
		return cmp.Or(cmp.Compare(a.Field, b.Field), cmp.Compare(a.Lang, b.Lang))
	})
	return out
}

// gives reports whether a revision writes a field in a language.
func (h *History) gives(i int, field string, l bilingual.Lang) bool {
	return slices.ContainsFunc(h.Revisions[i].Changes, func(c Value) bool {
		return fieldOf(c.Attribute) == field && c.Lang == l && !c.Machine && c.New != ""
	})
}

// plainWords is the text of stored HTML without its markup.
func plainWords(s string) string {
	var b strings.Builder
	for _, block := range richtext.Read(s).Blocks {
		b.WriteString(textOf(&block))
		b.WriteByte('\n')
	}
	return strings.TrimSpace(b.String())
}

// gapKind says what lies between two values that should be the same.
func gapKind(was, is string, machine bool) GapKind {
	switch {
	case machine:
		return MachineTranslation
	case Migrated(was, is):
		return EditorMigration
	case is == "":
		return DroppedLanguage
	}
	return UnknownGap
}

// Migrated reports whether two stored values of HTML say the same in the same
// form, however different their markup: whether one may be what a change of
// editor made of the other. Empty paragraphs do not count, as migrations drop
// them.
func Migrated(old, new string) bool {
	a, b := richtext.Read(old).Blocks, richtext.Read(new).Blocks
	return sameBlocks(a, b)
}

func sameBlocks(a, b []richtext.Block) bool {
	empty := func(b richtext.Block) bool { return isEmpty(&b) }
	a = slices.DeleteFunc(slices.Clone(a), empty)
	b = slices.DeleteFunc(slices.Clone(b), empty)
	return slices.EqualFunc(a, b, func(x, y richtext.Block) bool {
		return x.Form == y.Form && x.Num == y.Num && x.Text == y.Text && slices.Equal(x.Marks, y.Marks) &&
			sameBlocks(x.Items, y.Items)
	})
}

// Languages returns the languages that the petition has or had, sorted.
func (h *History) Languages() []bilingual.Lang {
	seen := make(map[bilingual.Lang]bool)
	for i := range h.Revisions {
		for _, p := range [...]*Petition{h.Revisions[i].From, h.Revisions[i].To} {
			if p != nil {
				for _, l := range p.Languages {
					seen[l] = true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(seen))
}
