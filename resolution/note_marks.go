package resolution

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A printedSign is a number that may stand before a note: bare at the start of a line,
// and behind it what a note begins with.
type printedSign struct{ n, block int }

// noteSigns returns the bare numbers before what may be notes, in reading order.
func (r *reader) noteSigns() []printedSign {
	anywhere := wantedNote{at: map[bilingual.Lang]int{"": 0}}
	var signs []printedSign
	asked := map[int]wantedNote{} // one note
	for _, b := range r.blocks {
		if b.MarkerSpan.Len() > 0 && len(b.Lines) == 1 {
			continue
		}
		for i := range b.Lines {
			l := b.Lines[i]
			if c := r.src[l.Start]; c > '9' || c < '1' {
				continue
			}
			n, _ := strconv.Atoi(r.src[l.Start : l.Start+endOfDigits(r.src[l.Start:min(l.End, l.Start+maxSign)], 0)])
			clear(asked)
			asked[n] = anywhere
			if s := r.noteSign(b, i, asked); s.n > 0 {
				signs = append(signs, printedSign{n, b.index})
			}
		}
	}
	return signs
}

// maxSign is the length in bytes beyond which the number of a note has no digits.
const maxSign = 4

// flatReferences returns the numbers that may be references to notes, and by number the
// notes that they want. In each language they stand in order; a number may be left out
// where its note is printed. What is doubtful counts for a note that is printed, and
// has no better reference in that language.
func (r *reader) flatReferences(signs []printedSign) ([]glued, map[int]wantedNote) {
	printed := map[int]bool{}
	for _, s := range signs {
		printed[s.n] = true
	}
	type place struct {
		lang bilingual.Lang
		n    int
	}
	sure := map[place]bool{}
	glueds := make([][]glued, len(r.blocks))
	for i, b := range r.blocks {
		r.gluedNumbers(b, func(g glued) {
			sure[place{b.lang, g.n}] = true
			glueds[i] = append(glueds[i], g)
		})
	}
	if len(sure) == 0 && len(signs) == 0 {
		return nil, nil
	}
	var refs []glued
	wanted := map[int]wantedNote{}
	last := map[bilingual.Lang]int{}
	counted := r.countsThrough()
	for i, b := range r.blocks {
		take := func(g glued) {
			next := last[b.lang] + 1
			if counted(g.n) && g.n > next && !sure[place{b.lang, next}] && g.n == maxOf(last)+1 {
				next = g.n // in one row with those of the other language
			}
			for printed[g.n] && next < g.n && printed[next] {
				next++ // its reference was lost
			}
			w := wanted[g.n]
			if g.open != 0 && g.n != next {
				r.astray = append(r.astray, g)
			}
			switch {
			case g.n == next:
				w.open = g.open
				w.refer(b)
				last[b.lang], wanted[g.n] = next, w
			case g.n > next || w.open != g.open:
				return // neither the next note nor one again
			}
			refs = append(refs, g)
		}
		var doubtful []glued
		r.doubtfulNumbers(b, func(g glued, apart bool) {
			if !sure[place{b.lang, g.n}] && (printed[g.n] || !apart) {
				doubtful = append(doubtful, g)
			}
		})
		for _, g := range glueds[i] {
			for len(doubtful) > 0 && doubtful[0].span.Start < g.span.Start {
				if d := doubtful[0]; d.n == last[b.lang]+1 {
					take(d)
				}
				doubtful = doubtful[1:]
			}
			take(g)
		}
		for _, d := range doubtful {
			if d.n == last[b.lang]+1 {
				take(d)
			}
		}
	}
	return refs, wanted
}

// wantUnplaced adds to the notes that the text refers to those that it prints right
// beside one of them, and to which no reference was found.
func (r *reader) wantUnplaced(wanted map[int]wantedNote, signs []printedSign) {
	r.unplaced = map[int]wantedNote{}
	add := func(sign, beside printedSign) {
		w, ok := wanted[beside.n]
		if _, has := wanted[sign.n]; has || !ok || beside.block-sign.block > 1 || sign.block-beside.block > 1 || w.open != 0 {
			return
		}
		wanted[sign.n], r.unplaced[sign.n] = w, w
	}
	for i := 1; i < len(signs); i++ {
		if a, b := signs[i-1], signs[i]; b.n == a.n+1 {
			add(b, a)
		}
	}
	for i := len(signs) - 1; i > 0; i-- {
		if a, b := signs[i-1], signs[i]; b.n == a.n+1 {
			add(a, b)
		}
	}
}

// doubtfulNumbers calls f for each number of one or two digits that may be a reference
// to a note and may be something else: behind a year ("2023,1", "20263;"), behind a word
// of two letters ("par an1"), in brackets behind the number of an article ("article 9
// (1)"), or set apart from the word before and followed by the end
// of a clause ("augmentent 1;").
func (r *reader) doubtfulNumbers(b *block, f func(g glued, apart bool)) {
	for k, l := range b.Lines {
		s := r.src[l.Start:l.End]
		for i := nextDigit(s, 1); i < len(s); {
			j := endOfDigits(s, i)
			if g, place, ok := bracketed(r.lineAbove(b, k), s, i, j); ok {
				if place {
					f(g.moved(l.Start), false)
				}
			} else if start, apart, ok := doubtful(s, i, j, k == len(b.Lines)-1); ok {
				n, _ := strconv.Atoi(s[max(i, start):j])
				if apart {
					n, _ = strconv.Atoi(s[i:j])
				}
				if n > 0 {
					f(glued{legaltext.Span{Start: start, End: j}, n, 0}.moved(l.Start), apart)
				}
			}
			i = nextDigit(s, j)
		}
	}
}

// doubtful returns where the reference begins that the digits of a line from i to j may
// end with, and whether it stands apart from the word before.
func doubtful(s string, i, j int, lastLine bool) (start int, apart, ok bool) {
	behind, _ := utf8.DecodeRuneInString(s[j:])
	ends := j == len(s) && lastLine || j < len(s) && strings.ContainsRune(";,.:)»”", behind) && (j+1 == len(s) || !isDigitByte(s[j+1]))
	word := strings.LastIndexAny(s[:i], " \u00a0") + 1
	switch before := s[word:i]; {
	case j < len(s) && (isWordRune(behind) || strings.ContainsRune("-/°%", behind)):
		return 0, false, false
	case before == "" && (j-i == 5 || j-i == 6) && isLawYear(s[i:i+4]) && ends && s[i+4] != '0':
		return i + 4, false, true // "20263;"
	case len(before) == 5 && isLawYear(before[:4]) && strings.ContainsAny(before[4:], ",.;:)") && j-i <= 2 && s[i] != '0' && (j == len(s) || behind == ' '):
		return i, false, true // "2023,1"
	case len(before) == 2 && j-i <= 2 && s[i] != '0' && isLowerWord(before) && !isUnit(before):
		return i, false, true // "an1"
	case before == "" && j-i <= 2 && s[i] != '0' && ends && word > 1:
		host := strings.TrimRight(s[:word], " \u00a0")
		at := len(host)
		host = host[strings.LastIndexAny(host, " \u00a0'’")+1:]
		if isLowerWord(host) && len(host) > 3 && !endsOpen("", host) && !isCounted(host) {
			return at, true, true // "augmentent 1;"
		}
	}
	return 0, false, false
}

// isLawYear reports whether four digits are a year in which laws are made.
func isLawYear(s string) bool {
	return strings.Trim(s, "0123456789") == "" && (strings.HasPrefix(s, "20") || strings.HasPrefix(s, "19"))
}

func isDigitByte(c byte) bool { return c >= '0' && c <= '9' }

// isLowerWord reports whether a word has small letters alone.
func isLowerWord(s string) bool {
	for _, c := range s {
		if !unicode.IsLower(c) {
			return false
		}
	}
	return s != ""
}

// isUnit reports whether two letters before a digit are a measure ("km2") or stand for
// the word "number".
func isUnit(s string) bool {
	switch s {
	case "km", "hm", "dm", "cm", "mm", "nr", "no", "ha", "kg", "co", "pm", "nm":
		return true
	}
	return false
}

// isCounted reports whether a word is one whose things have numbers: "fase 1", "scenario
// 2". The list is no long one: such a number is a reference only where a note has it.
func isCounted(word string) bool {
	switch word {
	case "artikel", "artikelen", "punt", "punten", "leden", "bijlage", "bijlagen", "fase", "fasen", "nummer", "nummers", "deel", "hoofdstuk", "titel", "boek", "klasse", "categorie", "niveau", "stap", "zone", "pagina", "bladzijde", "tabel", "figuur", "optie", "scenario", "pijler", "groep", "versie", "spoor", "perron", "doelstelling", "doel",
		"article", "articles", "point", "points", "annexe", "annexes", "phase", "phases", "numéro", "numéros", "partie", "chapitre", "titre", "livre", "classe", "catégorie", "étape", "page", "pages", "tableau", "figure", "alinéa", "alinéas", "paragraphe", "paragraphes", "option", "scénario", "pilier", "groupe", "version", "voie", "quai", "objectif", "objectifs", "considérant", "recommandation", "recommandations",
		"paragraph", "paragraphs", "section", "sections", "annex", "chapter", "part", "step", "level", "table", "schedule", "rule", "item", "items", "resolution", "rules", "number", "numbers", "scheme", "class", "category", "pillar", "group", "goal", "platform", "appendix", "tier", "recommendation", "clause", "clauses", "para", "paras",
		"artikels", "artikeln", "art", "artt", "absatz", "absätze", "absätzen", "abs", "nummern", "ziffer", "ziffern", "satz", "regel", "paragraf", "paragrafen", "paragraaf", "lid", "nr", "no", "n°":
		return true
	}
	return false
}
