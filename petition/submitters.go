package petition

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/lettercase"
	"github.com/considerans/considerans/legaltext"
)

// submitters reads who submits the petition from its closing line, which is one
// of the last clauses that are not empty.
func (r *parser) submitters(p *Petition) {
	looked := 0
	for i := len(p.Body) - 1; i >= 0 && looked < 3; i-- {
		c := &p.Body[i]
		if isBlank(c) {
			continue
		}
		looked++
		var lists [][]string
		var langs []bilingual.Lang
		for _, l := range c.Sides.Langs() {
			if names := namesIn(l, c.Sides[l].Text); len(names) > 0 {
				lists, langs = append(lists, names), append(langs, l)
			}
		}
		if len(lists) == 0 {
			continue
		}
		for k := 1; k < len(lists); k++ {
			if !slices.Equal(lists[0], lists[k]) {
				r.diagnose(legaltext.CodePetSubmitters, legaltext.Span{}, c.ID,
					"the submitters are %q in %q and %q in %q; the first were taken", lists[0], langs[0], lists[k], langs[k])
				break
			}
		}
		for _, name := range lists[0] {
			p.Submitters = append(p.Submitters, Submitter{Name: name})
		}
		return
	}
}

// namesIn reads the names in a closing line: "(Petitie ingediend op initiatief
// van de volgende verenigingen: A, B en C.)".
func namesIn(l bilingual.Lang, text string) []string {
	phrase := phrasings[l]
	lower := lettercase.Lower(text)
	end, plural := -1, false
	for _, s := range phrase.submitted {
		if at := wordIndex(lower, s); at >= 0 && at+len(s) > end {
			end = at + len(s)
		}
	}
	if end < 0 {
		return nil
	}
	rest := text[end:]
	if announced, names, ok := strings.Cut(rest, ":"); ok && !strings.ContainsAny(announced, ",;") {
		rest, plural = names, true
	}
	rest = strings.TrimSpace(rest)
	open := strings.HasPrefix(strings.TrimSpace(text), "(")
	if open {
		rest = strings.TrimSpace(strings.TrimSuffix(rest, ")"))
	}
	rest = strings.TrimSpace(strings.TrimSuffix(rest, "."))
	if rest == "" || len(rest) > 4096 {
		return nil
	}
	if !plural && !startsName(rest) && len(strings.Fields(rest)) > 12 {
		return nil // a sentence, no list of names
	}
	sep := ","
	if strings.Contains(rest, ";") {
		sep = ";"
	}
	parts := strings.Split(rest, sep)
	last := parts[len(parts)-1]
	if a, b, ok := cutName(last, phrase.and); ok && (len(parts) > 1 || startsName(a)) {
		parts = append(parts[:len(parts)-1:len(parts)-1], a, b)
	}
	var names []string
	for _, s := range parts {
		s = strings.TrimSpace(s)
		s = strings.TrimSpace(strings.TrimPrefix(s, strings.TrimLeft(phrase.and, " ")))
		if s != "" {
			names = append(names, s)
		}
	}
	return names
}

// cutName cuts s around the last "and" behind which a name starts: names may hold
// the same word.
func cutName(s, and string) (before, after string, ok bool) {
	if and == "" {
		return s, "", false
	}
	for before = s; ; {
		i := strings.LastIndex(before, and)
		if i < 0 {
			return s, "", false
		}
		if before = s[:i]; startsName(s[i+len(and):]) || startsBody(s[i+len(and):]) {
			return before, s[i+len(and):], true
		}
	}
}

// bodies are what names of legal persons begin with, where they do not begin with a
// capital.
var bodies = [...]string{
	"vzw", "asbl", "vog", "association", "collectif", "comité", "collectief", "vereniging", "buurtcomité", "actiecomité",
	"wijkcomité", "feitelijke vereniging", "verein", "bürgerinitiative", "bürgerkomitee",
}

// startsBody reports whether s begins with the kind of a legal person, perhaps behind
// an article: "l'asbl Grands Arbres", "de vereniging Buurtzorg".
func startsBody(s string) bool {
	s = strings.ToLower(strings.TrimSpace(s))
	for _, article := range [...]string{"l'", "l’", "le ", "la ", "de ", "het ", "der ", "die ", "das "} {
		if rest, ok := strings.CutPrefix(s, article); ok {
			s = rest
			break
		}
	}
	return slices.ContainsFunc(bodies[:], func(b string) bool { return strings.HasPrefix(s, b+" ") })
}

// startsName reports whether s begins as names do: with a capital or a digit.
func startsName(s string) bool {
	c, _ := utf8.DecodeRuneInString(strings.TrimSpace(s))
	return unicode.IsUpper(c) || unicode.IsDigit(c)
}
