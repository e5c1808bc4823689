package diff

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A namer names places as people do: by the printed number and the id of a
// clause, by the name of a field.
type namer struct {
	view       *View
	voice      *voice
	old, new   map[string]string    // printed numbers by path, as far as the changes tell
	ids        map[string]string    // new ids of clauses that both documents have, by the old one
	renumbered map[string]bool      // by new path
	taken      map[string]bool      // ids of the new document, as far as the changes tell
	notes      [2]map[string]string // printed numbers of the notes of both documents, by id
}

func (c *Changes) namer(v *View, voice *voice) *namer {
	n := &namer{
		view: v, voice: voice, old: map[string]string{}, new: map[string]string{},
		ids: map[string]string{}, renumbered: map[string]bool{}, taken: map[string]bool{},
	}
	for i := range c.List {
		x := &c.List[i]
		n.taken[x.ID] = x.ID != ""
		if x.OldID != "" && x.ID != "" {
			n.ids[x.OldID] = x.ID
		}
		if x.Old != nil && x.Old.Clause != nil {
			n.old[x.OldPath] = numberOf(x.Old.Clause)
		}
		if x.New != nil && x.New.Clause != nil {
			n.new[x.Path] = numberOf(x.New.Clause)
		}
	}
	for _, r := range c.Renumbered {
		n.ids[r.OldID] = r.ID
		n.renumbered[r.Path], n.taken[r.ID] = true, r.Path != ""
		n.old[r.OldPath], n.new[r.Path] = r.numbers()
	}
	return n
}

// was and is name a place in the old and in the new document.
func (n *namer) was(id, path string) string { return n.place(id, path, n.view.Old, n.old) }
func (n *namer) is(id, path string) string  { return n.place(id, path, n.view.New, n.new) }

func (n *namer) place(id, path string, d *legaltext.Document, known map[string]string) string {
	if path == "" {
		return id
	}
	num := known[path]
	if d != nil {
		if c := clauseAt(d, path); c != nil {
			num = numberOf(c)
		}
	}
	if id == "" {
		id = n.path(path)
	}
	if num == "" {
		return id
	}
	return num + " (" + id + ")"
}

// path names a place by its path: "/sponsors/0/honorific" is the form of address
// of the first sponsor.
func (n *namer) path(path string) string {
	var parts []string
	s := steps(path)
	for i := 0; i < len(s); i++ {
		if i+1 < len(s) && isRank(s[i+1]) {
			rank, _ := strconv.Atoi(s[i+1])
			parts = append(parts, n.voice.oneOf(s[i])+" "+strconv.Itoa(rank+1))
			i++
		} else {
			parts = append(parts, n.voice.name(s[i]))
		}
	}
	return strings.Join(parts, ", ")
}

// numberOf returns the number that is printed before a clause, or that of a note;
// "" where there is a dash or nothing.
func numberOf(c *legaltext.Clause) string {
	nums := make(bilingual.Text, len(c.Sides))
	for l, s := range c.Sides {
		nums[l] = s.Num
	}
	return cmp.Or(joinNumbers(nums), marker(c.Fields))
}

func marker(facts []legaltext.Field) string {
	for i := range facts {
		if facts[i].Name == "marker" {
			return facts[i].Plain
		}
	}
	return ""
}

// numbers returns the printed numbers of a clause that was renumbered, or those of
// a note.
func (r *Renumbering) numbers() (old, new string) {
	return cmp.Or(joinNumbers(r.OldNum), marker(r.OldFacts)), cmp.Or(joinNumbers(r.Num), marker(r.Facts))
}

// joinNumbers returns the numbers of a clause in its languages, each once.
func joinNumbers(nums bilingual.Text) string {
	var out []string
	for _, l := range nums.Langs() {
		if s := nums[l]; !slices.Contains(out, s) && hasLetter(s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, " / ")
}

// follow returns the new id of a clause.
func (n *namer) follow(id string) string {
	if to, ok := n.ids[id]; ok {
		return to
	}
	return id
}

// hasLetter reports whether a printed number is more than a sign.
func hasLetter(num string) bool {
	return strings.ContainsFunc(num, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// note returns the printed number of the note with an id in the old document (0)
// or the new one (1), or its id.
func (n *namer) note(id string, version int) string {
	if n.notes[version] == nil {
		n.notes[version] = make(map[string]string)
		if d := []*legaltext.Document{n.view.Old, n.view.New}[version]; d != nil {
			for c := range d.All() {
				if c.Kind == legaltext.Note {
					n.notes[version][c.ID] = numberOf(c)
				}
			}
		}
	}
	if num := n.notes[version][id]; num != "" {
		return num
	}
	return id
}
