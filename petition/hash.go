package petition

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A rubyValue is a string in a printed hash, with the place between its quotes.
type rubyValue struct {
	text       string
	start, end int
}

// at maps the string to the source where it has no escapes.
func (v rubyValue) at(hash *sourceMap) (m sourceMap) {
	if v.end-v.start != len(v.text) {
		return m
	}
	for _, s := range hash.spans(legaltext.Span{Start: v.start, End: v.end}) {
		m.add(s.Start, s.Len())
	}
	return m
}

// rubyValues are the strings of a hash by locale.
type rubyValues map[string]rubyValue

// of returns the string in a language; where two locales share it, that of the
// first by name.
func (m rubyValues) of(l bilingual.Lang) (rubyValue, bool) {
	for _, k := range slices.Sorted(maps.Keys(m)) {
		if is, ok := localeLang(k); ok && is == l {
			return m[k], true
		}
	}
	return rubyValue{}, false
}

// rubyHash reads what Ruby prints for a hash of strings: {"nl"=>"…"}, and since
// Ruby 3.4 {"nl" => "…"}. It returns what could be read with the place of each
// string, and false when that is not all.
func rubyHash(s string) (rubyValues, bool) {
	m := make(rubyValues)
	whole := len(s)
	s = strings.TrimLeft(s, " \n")
	if t := strings.TrimSpace(s); t == "" || t == "nil" {
		return m, true
	}
	s, ok := strings.CutPrefix(s, "{")
	if !ok {
		return m, false
	}
	for {
		s = strings.TrimLeft(s, " ,")
		if strings.TrimSpace(s) == "}" {
			return m, true
		}
		key, rest, ok := rubyString(s)
		if !ok {
			return m, false
		}
		rest = strings.TrimLeft(rest, " ")
		if rest, ok = strings.CutPrefix(rest, "=>"); !ok {
			return m, false
		}
		rest = strings.TrimLeft(rest, " ")
		var val string
		start := whole - len(rest)
		if after, isNil := strings.CutPrefix(rest, "nil"); isNil {
			rest = after
		} else if val, rest, ok = rubyString(rest); !ok {
			if val != "" {
				m[key] = rubyValue{val, start + 1, whole}
			}
			return m, false
		}
		m[key] = rubyValue{val, start + 1, whole - len(rest) - 1}
		s = rest
	}
}

// rubyString reads a string literal and returns what follows it.
func rubyString(s string) (value, rest string, ok bool) {
	if s == "" || s[0] != '"' {
		return "", s, false
	}
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"':
			return b.String(), s[i+1:], true
		case c != '\\' || i+1 == len(s):
			b.WriteByte(c)
		default:
			i++
			switch e := s[i]; e {
			case 'n':
				b.WriteByte('\n')
			case 't':
				b.WriteByte('\t')
			case 'r':
				b.WriteByte('\r')
			case 'e':
				b.WriteByte(0x1B)
			case 'u':
				i += rubyUnicode(&b, s[i+1:])
			default: // \" \\ \#
				b.WriteByte(e)
			}
		}
	}
	return b.String(), "", false
}

// rubyUnicode reads what follows \u and returns how many bytes it read.
func rubyUnicode(b *strings.Builder, s string) int {
	digits, n := "", 0
	if strings.HasPrefix(s, "{") {
		if end := strings.IndexByte(s, '}'); end > 0 && end < 10 {
			digits, n = s[1:end], end+1
		}
	} else if len(s) >= 4 {
		digits, n = s[:4], 4
	}
	c, err := strconv.ParseUint(digits, 16, 32)
	if err != nil || c > utf8.MaxRune {
		b.WriteRune(utf8.RuneError)
		return 0
	}
	b.WriteRune(rune(c))
	return n
}
