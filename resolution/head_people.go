package resolution

import (
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// isPerson reports whether a line has the words of a name and nothing more: two to five,
// which begin with capitals but for particles, and no sign but those of names.
func isPerson(line string) bool {
	if strings.HasSuffix(line, ".") || !unicode.IsUpper(firstRune(line[strings.LastIndexByte(line, ' ')+1:])) {
		return false
	}
	words, capitals := 0, 0
	for w := range strings.FieldsSeq(line) {
		c := firstRune(w)
		if words++; words > maxNameWords+1 {
			return false
		}
		if unicode.IsUpper(c) {
			capitals++
		} else if !unicode.IsLower(c) || len(w) > len("della") {
			return false
		}
		if strings.ContainsFunc(w, func(c rune) bool { return !unicode.IsLetter(c) && !strings.ContainsRune("-.'’‑", c) }) {
			return false
		}
	}
	return words > 1 && capitals > 1
}

// isOffice reports whether a line says in what office those sign whose names are below it:
// "De algemeen directeur,", "Le Président :".
func (r *reader) isOffice(text string) bool {
	e, ok := r.practice.Ending("", text)
	if ok {
		return e.Kind == drafting.Signing && len(text)-e.Span.Len() <= maxDateWords
	}
	if _, ok := r.practice.Behalf("", text); ok {
		return true
	}
	article, office, _ := strings.Cut(text, " ")
	switch article {
	case "De", "Le", "La", "Der", "Die", "The":
		return strings.HasSuffix(office, ",") && wordCount(office, maxNameWords) < maxNameWords && !hasDigit(office)
	}
	return false
}

// isBelowOffice reports whether line i of a block stands below one with an office.
func (r *reader) isBelowOffice(b *layout.Block, i int) bool {
	if i > 0 {
		above, _, _ := strings.Cut(r.src[b.Lines[i-1].Start:b.Lines[i-1].End], wideGap)
		return r.isOffice(above)
	}
	return len(r.blocks) > 0 && r.isOffice(r.blocks[len(r.blocks)-1].in.Text)
}

// signsBelow reports whether line i of a block is the name of a person, below a line with
// an office or another such name.
func (r *reader) signsBelow(lines []legaltext.Span, i int) bool {
	if !isPerson(r.src[lines[i].Start:lines[i].End]) {
		return false
	}
	for i--; i >= 0; i-- {
		text := r.src[lines[i].Start:lines[i].End]
		if r.isOffice(text) {
			return true
		}
		if !isPerson(text) {
			return false
		}
	}
	return len(r.blocks) > 0 && r.isOffice(r.blocks[len(r.blocks)-1].in.Text)
}

// readOfficer reads a name below the office in which it signs the text.
func (r *reader) readOfficer(s *stream, b *block) bool {
	name := b.in.Text
	if num := b.Marker.Num; len(num) == len("J.") && num[1] == '.' && unicode.IsUpper(rune(num[0])) {
		name = num + " " + name
	} else if !b.Marker.IsZero() {
		return false
	}
	if s.part < requestsPart || !isPerson(name) {
		return false
	}
	for i := b.index - 1; i >= max(0, b.index-maxOffices); i-- {
		o := r.blocks[i]
		if r.isOffice(o.in.Text) {
			party, _ := r.practice.Behalf(s.lang, o.in.Text)
			r.unmark(b)
			r.sign(drafting.Person{Name: b.in.Text, Party: party})
			r.placeField("signatories", "", b)
			s.last = nil
			return true
		}
		if !isPerson(o.in.Text) {
			return false
		}
	}
	return false
}

// maxOffices is how many blocks above a name its office may stand.
const maxOffices = 4

// people merges the printings of one list of members: names from the first
// language that has them, honorifics from each.
func (r *reader) people(path string, printed map[bilingual.Lang][]drafting.Person) []Person {
	var out []Person
	var first bilingual.Lang
	spelled := func(name string) string { return name }
	if path == "sponsors" {
		spelled = r.spelled
	}
	for _, l := range r.langs {
		people := printed[l]
		if len(people) == 0 {
			continue
		}
		if out == nil {
			first = l
			for _, p := range people {
				out = append(out, Person{Name: spelled(p.Name), LanguageGroup: p.LanguageGroup, Party: p.Party})
			}
		} else if len(people) != len(out) {
			r.report(legaltext.CodeDisagreement, legaltext.Span{}, path, "%d names in %s, %d in %s; those in %s were kept", len(people), l, len(out), first, first)
			continue
		}
		for i, p := range people {
			if spelled(p.Name) != out[i].Name {
				r.report(legaltext.CodeDisagreement, legaltext.Span{}, path, "%q in %s, %q in %s", p.Name, l, out[i].Name, first)
				continue
			}
			if p.Honorific != "" {
				if out[i].Honorific == nil {
					out[i].Honorific = bilingual.Text{}
				}
				out[i].Honorific[l] = p.Honorific
			}
		}
	}
	return out
}

// spelled gives a name in capitals the letters that it has below the text.
func (r *reader) spelled(name string) string {
	if isCapitals(name) {
		for _, p := range r.cover.signers {
			if strings.EqualFold(p.Name, name) {
				return p.Name
			}
		}
	}
	return name
}
