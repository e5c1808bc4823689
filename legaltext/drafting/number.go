package drafting

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/legaltext"
)

// A Number is the number of a document, as printed on its cover or in its
// running heads.
type Number struct {
	// Span is the number as printed.
	Span legaltext.Span
	// House is the id of the house that numbers so.
	House string
	// Period is the session that the number holds, "2023-2024", if any.
	Period string
	// Procedure says that it numbers a procedure, which several documents share.
	Procedure bool
}

// Number finds the number of a document in a line: "A-738/1 – 2023/2024", "DOC
// 56 1468/001", "B9-0123/2023". The number must begin and end at a space, a
// bracket or an end of the line. It reads at most the first 400 bytes.
func (p *Practice) Number(text string) (Number, bool) {
	if len(text) > 400 {
		text = text[:400]
	}
	best := Number{}
	for i := range len(text) {
		if shapes := p.byStart[startOf(text[i])]; shapes != nil && at(text, i) {
			for _, k := range shapes {
				sh := &p.shapes[k]
				n, period, ok := sh.match(text[i:])
				if ok && n > best.Span.End-best.Span.Start {
					best = Number{legaltext.Span{Start: i, End: i + n}, p.houses[sh.house].ID, period, sh.procedure}
				}
			}
			if best.Span.End > i {
				return best, true
			}
		}
	}
	return Number{}, false
}

// at reports whether a number may begin at i.
func at(s string, i int) bool {
	if !isDigit(s[i]) && !isLetter(s[i]) && s[i] != '(' {
		return false
	}
	if i == 0 {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.IsSpace(r) || r == '(' || r == '*' || r == '_' || r == ':' || r == '|'
}

// startOf is the class of the first byte of a number: '0' for a digit, else
// the byte in small letters.
func startOf(c byte) byte {
	if isDigit(c) {
		return '0'
	}
	return lower(c)
}

// start is startOf of the numbers of a shape.
func (sh *shape) start() byte {
	switch p := sh.parts[0]; p.kind {
	case 0:
		return startOf(p.char)
	default:
		return '0'
	}
}

// A shape is a parsed number shape of a house.
type shape struct {
	house     int
	procedure bool
	parts     []part
}

// A part of a shape is one of: digits, a year of the session, a Roman numeral,
// a space, a dash, or the character itself.
type part struct {
	kind byte // 'n', 'y', 'r', ' ', '-', or 0 for char
	char byte
	size int // how many digits there are, 0 for any number of them
}

func parseShape(s string, house int) (shape, error) {
	sh := shape{house: house}
	for rest := s; rest != ""; {
		switch {
		case strings.HasPrefix(rest, "{n}"):
			sh.parts, rest = append(sh.parts, part{kind: 'n'}), rest[3:]
		case len(rest) > 2 && rest[0] == '{' && rest[1] >= '1' && rest[1] <= '9' && rest[2] == '}':
			sh.parts, rest = append(sh.parts, part{kind: 'n', size: int(rest[1] - '0')}), rest[3:]
		case strings.HasPrefix(rest, "{y}"):
			sh.parts, rest = append(sh.parts, part{kind: 'y'}), rest[3:]
		case strings.HasPrefix(rest, "{roman}"):
			sh.parts, rest = append(sh.parts, part{kind: 'r'}), rest[7:]
		case rest[0] == ' ':
			sh.parts, rest = append(sh.parts, part{kind: ' '}), rest[1:]
		case rest[0] == '-':
			sh.parts, rest = append(sh.parts, part{kind: '-'}), rest[1:]
		case strings.HasPrefix(rest, "–"):
			sh.parts, rest = append(sh.parts, part{kind: '-'}), rest[len("–"):]
		case rest[0] == '{':
			return shape{}, fmt.Errorf("number shape %q: cannot read %q", s, rest)
		default:
			sh.parts, rest = append(sh.parts, part{char: rest[0]}), rest[1:]
		}
	}
	if len(sh.parts) < 3 {
		return shape{}, fmt.Errorf("number shape %q is too short to tell a number", s)
	}
	if k := sh.parts[0].kind; k != 'n' && k != 'y' && k != 0 {
		return shape{}, fmt.Errorf("number shape %q must begin with a digit or a letter", s)
	}
	return sh, nil
}

// match returns the length of the number that s begins with and the session
// it names.
func (sh *shape) match(s string) (n int, period string, ok bool) {
	var year [2]int
	found := 0
	for _, p := range sh.parts {
		rest := s[n:]
		switch p.kind {
		case 'n', 'y':
			k := 0
			for k < len(rest) && isDigit(rest[k]) {
				k++
			}
			if k == 0 || p.kind == 'y' && k != 4 && k != 2 || p.size > 0 && k != p.size {
				return 0, "", false
			}
			if p.kind == 'y' && found < 2 {
				year[found], _ = strconv.Atoi(rest[:k])
				found++
			}
			n += k
		case 'r':
			k := 0
			for k < len(rest) && strings.IndexByte("IVXLC", rest[k]) >= 0 {
				k++
			}
			if k == 0 {
				return 0, "", false
			}
			n += k
		case ' ':
			n += len(rest) - len(strings.TrimLeft(rest, " \u00a0\u202f"))
		case '-':
			r, k := utf8.DecodeRuneInString(rest)
			if r != '-' && r != '–' && r != '—' && r != '‑' {
				return 0, "", false
			}
			n += k
		default:
			if rest == "" || lower(rest[0]) != lower(p.char) {
				return 0, "", false
			}
			n++
		}
	}
	if strings.HasSuffix(s[:n], ")") && n < len(s) && isDigit(s[n]) && (n+1 == len(s) || s[n+1] == ' ' || s[n+1] == '\n') {
		return n, session(year, found), true // "(2025)1", with the number of a note
	}
	if r, _ := utf8.DecodeRuneInString(s[n:]); n < len(s) && (unicode.IsLetter(r) || unicode.IsDigit(r) || r == '/') {
		return 0, "", false
	}
	return n, session(year, found), true
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// session writes the years of a number as a period.
func session(year [2]int, n int) string {
	if n == 0 {
		return ""
	}
	if year[0] < 100 {
		year[0] += 1900 // only numbers before 2000 had two digits
	}
	if n == 1 {
		return strconv.Itoa(year[0])
	}
	if year[1] < 100 {
		year[1] += (year[0] + 1) / 100 * 100
	}
	return fmt.Sprintf("%d-%d", year[0], year[1])
}
