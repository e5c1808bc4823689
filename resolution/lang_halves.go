package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// Extractors that keep the order in which a page was printed write what stands level in
// two columns on one line, a line of the one below a line of the other else: "verzoekt de
// regering: demande au gouvernement:", "1. te bouwen; 1. de bâtir;". Such a line is cut
// where its second half opens in another language, and each half begins anew.

// maxHalves is the length in bytes beyond which a line is no such one.
const maxHalves = 300

// halves returns the places in a line at which a half begins that says in another language
// what the one before it says.
func (r *reader) halves(line string) []int {
	if len(line) > maxHalves || len(r.opts.Languages) == 1 {
		return nil
	}
	mark, end := firstMark(line), line[len(line)-1]
	capitals := mark == "" && len(line) > 1 && unicode.IsUpper(rune(line[1])) && isCapitals(line)
	if mark == "" && !capitals && !strings.Contains(line, "; ") && end != ':' && (end != ',' || !unicode.IsUpper(firstRune(line))) {
		return nil
	}
	var cuts []int
	for start, i := 0, 1; i+1 < len(line); i++ {
		if line[i] != ' ' {
			continue
		}
		left, right := line[start:i], line[i+1:]
		var ok bool
		switch sign := line[i-1]; {
		case mark != "" && strings.HasPrefix(right, mark) && isDigitByte(mark[len(mark)-2]):
			ok = r.isWholeDay(left) && r.isWholeDay(right)
		case mark != "" && strings.HasPrefix(left, mark) && strings.HasPrefix(right, mark):
			first, _, _ := strings.Cut(right[len(mark):], " "+mark)
			ok = strings.IndexByte(";:,.", sign) >= 0 && r.inTwoLanguages(left[len(mark):], first, r.langOfHalf)
		case sign == ';' || sign == ':' && end == ':':
			ok = r.inTwoLanguages(left, upTo(right, sign), r.opensHalf)
		case sign == ',' && end == ',':
			ok = unicode.IsUpper(firstRune(left)) && unicode.IsUpper(firstRune(right)) && r.inTwoLanguages(left, upTo(right, sign), r.formulaOfHalf)
		case capitals:
			ok = r.inTwoLanguages(left, right, r.headingOfHalf)
		}
		if ok {
			cuts = append(cuts, i+1)
			start = i + 1
		}
	}
	if cuts != nil && !r.turned {
		r.turned = true
		r.report(legaltext.CodeTurnedLines, legaltext.Span{}, "", "lines hold halves in several languages: they were cut between them; a text with its columns is read better")
	}
	return cuts
}

// upTo returns a text up to the first of a sign.
func upTo(text string, sign byte) string {
	first, _, _ := strings.Cut(text, string(rune(sign)))
	return first
}

// firstMark returns the number or letter with which a line begins and which it has again,
// and the space after it: "1. ", "A) ", "3 " of a date.
func firstMark(line string) string {
	i := strings.IndexByte(line[:min(len(line), maxMark)], ' ')
	if i < 1 || line[i-1] < utf8.RuneSelf && unicode.IsLetter(rune(line[i-1])) || !strings.Contains(line[i:], line[:i+1]) {
		return ""
	}
	if !isDigitByte(line[i-1]) && layout.ParseMarker(line).Num == "" {
		return ""
	}
	return line[:i+1]
}

// maxMark is how many bytes such a number and its space have at most.
const maxMark = 8

// isWholeDay reports whether a text is a date and nothing more.
func (r *reader) isWholeDay(text string) bool {
	d, ok := r.practice.Date("", text)
	return ok && d.Span.Len() == len(text)
}

// inTwoLanguages reports whether the halves of a line are each in a language of its own,
// as what they say tells it.
func (r *reader) inTwoLanguages(left, right string, lang func(string) bilingual.Lang) bool {
	a := lang(left)
	if a == "" {
		return false
	}
	b := lang(right)
	return b != "" && a != b
}

// langOfHalf returns the language of words, "" where they do not tell it.
func (r *reader) langOfHalf(text string) bilingual.Lang {
	return r.weigher.Weigh(text).Lang(r.opts.Languages...)
}

// opensHalf returns the language in which a half opens as a clause does.
func (r *reader) opensHalf(text string) bilingual.Lang {
	if l := r.langOfHalf(text); l != "" && r.opensIn(l, text) {
		return l
	}
	return ""
}

// formulaOfHalf returns the language of the formula that a half is: one that is known,
// or a name behind an article.
func (r *reader) formulaOfHalf(text string) bilingual.Lang {
	text = strings.TrimSuffix(text, ",")
	if l := r.knownIn(text, func(l bilingual.Lang) bool {
		_, ok := r.practice.Formula(l, text+",")
		return ok
	}); l != "" {
		return l
	}
	word, name, _ := strings.Cut(text, " ")
	l := r.langOfHalf(text)
	if hasDigit(text) || !unicode.IsUpper(firstRune(name)) || l == "" || r.weigher.Weigh(word).Of(l) == 0 {
		return ""
	}
	return l
}

// headingOfHalf returns the language of the heading that a half is.
func (r *reader) headingOfHalf(text string) bilingual.Lang {
	return r.knownIn(text, func(l bilingual.Lang) bool {
		h, ok := r.practice.Heading(l, text)
		return ok && h.Span.Len() == len(text)
	})
}

// knownIn returns the one language in which a text is known, the language of its words
// where it is known in several.
func (r *reader) knownIn(text string, known func(bilingual.Lang) bool) bilingual.Lang {
	var found bilingual.Lang
	for _, l := range r.practice.Langs() {
		if !known(l) {
			continue
		}
		if found != "" {
			if l = r.langOfHalf(text); l != "" && known(l) {
				return l
			}
			return ""
		}
		found = l
	}
	return found
}
