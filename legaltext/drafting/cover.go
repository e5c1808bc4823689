package drafting

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A Body is an assembly named in a text.
type Body struct {
	// Houses are the houses that print this line, by precedence. It holds one
	// but where two houses use the same words ("Le Sénat"), and none where no
	// assembly acts ("De Vlaamse Regering").
	Houses []House
	// Span is the printed name.
	Span legaltext.Span
}

// Formula reads the line with which the acting body opens a text ("Het
// Brussels Hoofdstedelijk Parlement,"): it is the whole block, or the block
// goes on after a comma ("De Kamer, gehoord de beraadslaging,"). Governments and
// others whom requests are made to may act too ("Le Gouvernement wallon,"); the
// body then has no house.
func (p *Practice) Formula(lang bilingual.Lang, text string) (Body, bool) {
	start := wordStart(text, 0)
	if !capital(text[start:]) {
		return Body{}, false
	}
	if g := p.look(lang); g != nil && !g.line(text, formulaLine) && g.words.word(text[start:], actors) == 0 {
		return Body{}, false
	}
	for f := range p.each(lang) {
		if r, ok := f.whole(formulaLine, text); ok {
			return p.body(f, r, legaltext.Span{Start: start, End: lastWord(text)}), true
		}
		if f.isOther(text, start) {
			return Body{Span: legaltext.Span{Start: start, End: lastWord(text)}}, true
		}
		if m, ok := f.at(formulaLine, text, start); ok && m.head.start == start {
			if rest := strings.TrimLeft(text[m.head.end:], " \u00a0*_"); rest != "" && (rest[0] == ',' || rest[0] == ':' || rest[0] == '\n') {
				return p.body(f, m.row, legaltext.Span{Start: m.head.start, End: m.head.end}), true
			}
		}
	}
	return Body{}, false
}

// actors are the roles of what the line of an acting body begins with.
const actors roleSet = 1<<formulaLine | 1<<linkPhrase | 1<<subjectPhrase

// isOther reports whether a line is the name of a party or of an assembly, with its
// article and a comma or semicolon: "Le Parlement,".
func (f *formulary) isOther(text string, start int) bool {
	if !strings.HasSuffix(text, ",") && !strings.HasSuffix(text, ";") {
		return false
	}
	i := f.pastLinks(text, start)
	m, ok := f.at(addresseePhrase, text, i)
	if ok && i > start && m.head.end == lastWord(text) {
		return true
	}
	m, ok = f.at(subjectPhrase, text, start)
	return ok && m.row.Attr == "" && m.head.start == start && m.head.end == lastWord(text) && strings.ContainsAny(text[start:m.head.end], " '’")
}

// Assembly reads the name of an assembly where it stands alone, as on a cover:
// in any case, letter-spaced, broken over lines.
func (p *Practice) Assembly(lang bilingual.Lang, text string) (Body, bool) {
	if g := p.look(lang); g != nil && !g.line(text, nameLine) {
		return Body{}, false
	}
	for f := range p.each(lang) {
		if r, ok := f.whole(nameLine, text); ok {
			return p.body(f, r, legaltext.Span{Start: wordStart(text, 0), End: lastWord(text)}), true
		}
	}
	return Body{}, false
}

// body returns the houses that print a line, which is row.
func (p *Practice) body(f *formulary, row *Phrase, s legaltext.Span) Body {
	b := Body{Span: s}
	for _, h := range p.houses {
		lines := h.Names[f.lang]
		if row.Class == formulaClass {
			lines = h.Formulas[f.lang]
		}
		if slices.Contains(lines, row.Text) {
			b.Houses = append(b.Houses, h)
		}
	}
	return b
}

// A Session is a printed session line.
type Session struct {
	// Period is the years of the session, "2023-2024", or one year, "1995";
	// it is empty when the line has none.
	Period string
	// Label is the name of the session as printed, without the years:
	// "GEWONE ZITTING".
	Label legaltext.Span
	// Kind is "ordinary", "extraordinary", "session" or "legislature".
	Kind string
}

// maxSession is the number of bytes of a session line, letter-spaced and laid
// out in columns as it may be.
const maxSession = 240

// Session reads a session line: "GEWONE ZITTING 2023-2024", "3e SESSION DE LA
// 56e LÉGISLATURE", "Vergaderjaar 2022–2023", letter-spaced too.
func (p *Practice) Session(lang bilingual.Lang, text string) (Session, bool) {
	if len(text) > maxSession {
		return Session{}, false
	}
	start := wordStart(text, 0)
	g := p.look(lang)
	if g != nil && !g.session(text[start:]) {
		// An ordinal may stand before the name, which the years end.
		_, rest, _ := strings.Cut(text[start:], " ")
		if _, year := years(rest); year > 0 || !g.session(rest) {
			return Session{}, false
		}
	}
	at := len(text)
	period, end := "", 0
	for i := start; i < len(text); {
		if y, n := years(text[i:]); n > 0 {
			period, at, end = y, i, i+n
			break
		}
		w, _ := nextWord(text, i)
		i = wordStart(text, w.end)
	}
	label := strings.TrimRightFunc(text[start:at], func(r rune) bool { return !isWordRune(r) })
	s := Session{Period: period, Label: legaltext.Span{Start: start, End: start + len(label)}}
	plain := label
	if strings.ContainsAny(label, digits) {
		plain = noOrdinals(label)
	}
	if g != nil && label == "" && !g.word(text, end, sessionPhrase) {
		return Session{}, false
	}
	if _, rest, _ := strings.Cut(label, " "); g != nil && label != "" && !g.line(label, sessionPhrase) && !g.line(plain, sessionPhrase) && !g.line(rest, sessionPhrase) {
		return Session{}, false
	}
	for f := range p.each(lang) {
		row, ordinal := (*Phrase)(nil), false
		if label == "" {
			// The years first: "2023-2024 Session".
			m, ok := f.at(sessionPhrase, text, end)
			if !ok {
				continue
			}
			row, s.Label = m.row, legaltext.Span{Start: m.head.start, End: m.head.end}
		} else if row, ordinal = f.sessionLabel(label, plain); row == nil {
			continue
		}
		kind, numbered := strings.CutSuffix(row.Attr, "/numbered")
		s.Kind = kind
		if period != "" || numbered && ordinal || !numbered && (kind == "legislature" || kind == "extraordinary") {
			return s, true
		}
	}
	return Session{}, false
}

// sessionLabel returns the row of the name of a session, which plain is without numbers,
// and whether the name has one, in words too: "Eighty-second session".
func (f *formulary) sessionLabel(label, plain string) (row *Phrase, ordinal bool) {
	if row, ok := f.whole(sessionPhrase, label); ok {
		return row, false
	}
	if plain != label {
		if row, ok := f.whole(sessionPhrase, plain); ok {
			return row, true
		}
	}
	first, rest, _ := strings.Cut(label, " ")
	if !slices.ContainsFunc(f.ordinals, func(ending string) bool { return endsIn(first, ending) }) {
		return nil, false
	}
	row, _ = f.whole(sessionPhrase, rest)
	return row, true
}

const digits = "0123456789"

// noOrdinals drops numbers and the ordinal endings after them: "3e SESSION DE
// LA 56e LÉGISLATURE".
func noOrdinals(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	ordinal := false // at a number or the ending after it
	for i, r := range s {
		switch {
		case unicode.IsDigit(r):
			ordinal = true
			continue
		case ordinal && strings.ContainsRune("eèrstdhnmERSTDHNM°", r):
			continue
		case ordinal && r == ' ' && i+1 < len(s) && s[i+1] == 'e':
			continue // "3 e", taken apart by an extractor
		}
		ordinal = false
		b.WriteRune(r)
	}
	return b.String()
}

// years reads "2023-2024", "2023/2024", "2022-23", "2025 2026" or "1995" at the
// start of s, and gives the canonical form and its length.
func years(s string) (string, int) {
	if len(s) < 4 || !allDigits(s[:4]) || len(s) > 4 && isDigit(s[4]) || s[0] != '1' && s[0] != '2' {
		return "", 0
	}
	first, _ := strconv.Atoi(s[:4])
	rest := strings.TrimLeftFunc(s[4:], isBlank)
	spaced := len(rest) < len(s)-4
	r, n := utf8.DecodeRuneInString(rest)
	if r == '-' || r == '–' || r == '—' || r == '‑' || r == '/' || r == '•' {
		rest = strings.TrimLeftFunc(rest[n:], isBlank)
		spaced = true
	}
	if spaced {
		for _, k := range []int{4, 2} {
			if len(rest) < k || !allDigits(rest[:k]) || len(rest) > k && isDigit(rest[k]) {
				continue
			}
			second, _ := strconv.Atoi(rest[:k])
			if k == 2 {
				second += (first + 1) / 100 * 100
			}
			if second == first+1 {
				return fmt.Sprintf("%d-%d", first, second), len(s) - len(rest) + k
			}
		}
	}
	return s[:4], 4
}

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// A Date is a printed date.
type Date struct {
	// ISO is the date as "2023-10-02".
	ISO string
	// Span is the date as printed.
	Span legaltext.Span
}

// Date finds the first date written in words in a text ("2 OKTOBER 2023", "1er
// août 1985", "April 4, 2013"). Days that no calendar has are not dates.
func (p *Practice) Date(lang bilingual.Lang, text string) (Date, bool) {
	if !hasYear(text) {
		return Date{}, false
	}
	if g := p.look(lang); g != nil && !g.anywhere(text, monthPhrase) {
		return Date{}, false
	}
	for f := range p.each(lang) {
		if d, ok := f.date(text); ok {
			return d, true
		}
	}
	return Date{}, false
}

// hasYear reports whether s has four digits in a row.
func hasYear(s string) bool {
	n := 0
	for i := range len(s) {
		if !isDigit(s[i]) {
			n = 0
		} else if n++; n == 4 {
			return true
		}
	}
	return false
}

// Sitting finds the date of a sitting in a line that begins with it, or with the name of
// who sat: "Zitting van 25 mei 2027", "Conseil communal, séance du 25 mai 2027".
func (p *Practice) Sitting(lang bilingual.Lang, text string) (Date, bool) {
	if !strings.ContainsAny(text, digits) || len(text) > maxSession {
		return Date{}, false
	}
	for f := range p.each(lang) {
		d, ok := f.date(text)
		if !ok {
			if d, ok = figureDate(lang, text, max(0, strings.IndexAny(text, digits))); !ok {
				continue
			}
		}
		for i := wordStart(text, 0); i >= 0 && i < d.Span.Start; {
			if m, ok := f.at(sittingPhrase, text, i); ok && m.head.start == i && d.Span.Start-m.head.end <= maxWeekday {
				return d, true
			}
			comma := strings.IndexByte(text[i:d.Span.Start], ',')
			if comma < 0 {
				break
			}
			i = wordStart(text, i+comma)
		}
	}
	return Date{}, false
}

// maxWeekday is the number of bytes that may stand before a date: the day of the week.
const maxWeekday = 16

// FigureDate finds the first date written in figures in a text ("3.5.2023", "03/05/2023",
// "2023-05-03"). With points and strokes the day comes first; in English, which has two
// customs, a date with strokes counts where it has one meaning alone.
func (p *Practice) FigureDate(lang bilingual.Lang, text string) (Date, bool) {
	for i := 0; i < len(text); i++ {
		if !isDigit(text[i]) {
			continue
		}
		if d, ok := figureDate(lang, text, i); ok {
			return d, true
		}
		for i+1 < len(text) && (isDigit(text[i+1]) || text[i+1] == '.' || text[i+1] == '/' || text[i+1] == '-') {
			i++
		}
	}
	return Date{}, false
}

// figureDate reads three numbers with the same sign between them as a date.
func figureDate(lang bilingual.Lang, text string, start int) (Date, bool) {
	var part, size [3]int
	sign, i := byte(0), start
	for k := range part {
		if k > 0 {
			if i >= len(text) || k == 2 && text[i] != sign {
				return Date{}, false
			}
			sign = text[i]
			i++
			if i < len(text) && text[i] == ' ' && sign == '.' {
				i++ // "3. 5. 2023"
			}
		}
		first := i
		for i < len(text) && isDigit(text[i]) {
			i++
		}
		if size[k] = i - first; size[k] == 0 || size[k] > 4 {
			return Date{}, false
		}
		part[k], _ = strconv.Atoi(text[first:i])
	}
	y, m, d := part[2], part[1], part[0]
	switch {
	case sign == '-' && size[0] == 4:
		y, d = d, y
	case sign != '.' && sign != '/' && sign != '-' || size[2] != 4:
		return Date{}, false
	case sign == '/' && lang == "en" && d != m:
		if m > 12 {
			m, d = d, m
		} else if d <= 12 {
			return Date{}, false
		}
	}
	if c, _ := utf8.DecodeRuneInString(text[i:]); i < len(text) && (isWordRune(c) || c == '/' || c == '-') || m > 12 || m < 1 || !calendar(y, m, d) {
		return Date{}, false
	}
	return Date{iso(y, m, d), legaltext.Span{Start: start, End: i}}, true
}

func (f *formulary) date(text string) (Date, bool) {
	var before, day word // the last word, and the one before "day of"
	for i := 0; ; {
		w, ok := nextWord(text, i)
		if !ok {
			return Date{}, false
		}
		if m, ok := f.at(monthPhrase, text, w.start); ok {
			month, _ := strconv.Atoi(m.row.Attr)
			if next, ok := nextWord(text, m.head.end); ok {
				if day.end > day.start && strings.EqualFold(text[before.start:before.end], "of") {
					before = day // "this 21st day of September, 2027"
				}
				day, year := number(text[before.start:before.end]), number(text[next.start:next.end])
				if year >= 1000 && before.end > before.start && calendar(year, month, day) {
					return Date{iso(year, month, day), legaltext.Span{Start: before.start, End: next.end}}, true
				}
				if after, ok := nextWord(text, next.end); ok && calendar(number(text[after.start:after.end]), month, year) {
					return Date{iso(number(text[after.start:after.end]), month, year), legaltext.Span{Start: w.start, End: after.end}}, true
				}
			}
		}
		if strings.EqualFold(text[w.start:w.end], "day") {
			day = before
		}
		before, i = w, w.end
	}
}

func iso(y, m, d int) string { return fmt.Sprintf("%04d-%02d-%02d", y, m, d) }

// number reads the digits that s begins with ("1er", "1ste", "2023"); it is -1
// when there are none or more than four.
func number(s string) int {
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	if n == 0 || n > 4 || len(s) > n+3 {
		return -1
	}
	v, _ := strconv.Atoi(s[:n])
	return v
}

// calendar reports whether a year from 1000 to 9999 has that day.
func calendar(y, m, d int) bool {
	if y < 1000 || y > 9999 || d < 1 {
		return false
	}
	days := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[m-1]
	if m == 2 && (y%4 == 0 && y%100 != 0 || y%400 == 0) {
		days = 29
	}
	return d <= days
}
