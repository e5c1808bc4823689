package petition

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
)

// A rubyValue is a string in a printed hash, under its key.
type rubyValue struct {
	key, text string
	at        sourceMap // where the text stands in the hash
}

// byLang gives each language its string; where two locales share one, the first
// by name has it.
func byLang(hash []rubyValue) map[bilingual.Lang]*rubyValue {
	out := make(map[bilingual.Lang]*rubyValue, len(hash))
	for i := range hash {
		if l, ok := localeLang(hash[i].key); ok && (out[l] == nil || hash[i].key < out[l].key) {
			out[l] = &hash[i]
		}
	}
	return out
}

// rubyHash reads what Ruby prints for a hash of strings: {"nl"=>"…"}, and since
// Ruby 3.4 {"nl" => "…"}. It returns what could be read, and false when that is
// not all.
func rubyHash(s string) (values []rubyValue, all bool) {
	if t := strings.TrimSpace(s); t == "" || t == "nil" {
		return nil, true
	}
	at := 0
	skip := func(chars string) { at = len(s) - len(strings.TrimLeft(s[at:], chars)) }
	take := func(token string) bool {
		ok := strings.HasPrefix(s[at:], token)
		if ok {
			at += len(token)
		}
		return ok
	}
	if skip(" \n"); !take("{") {
		return nil, false
	}
	for {
		skip(" ,")
		if take("}") {
			return values, strings.TrimSpace(s[at:]) == ""
		}
		key, end, ok := rubyString(s, at)
		if at = end; !ok {
			return values, false
		}
		if skip(" "); !take("=>") {
			return values, false
		}
		skip(" ")
		value := rubyValue{key: key.text}
		if !take("nil") {
			value, at, ok = rubyString(s, at)
			value.key = key.text
		}
		if ok || value.text != "" {
			values = append(values, value)
		}
		if !ok {
			return values, false
		}
	}
}

// rubyString reads the string literal that starts at an offset of s and returns
// the offset after it; false when there is none or it does not end. What an
// escape like \n stands for has no place in the source.
func rubyString(s string, start int) (v rubyValue, end int, ok bool) {
	if start == len(s) || s[start] != '"' {
		return v, start, false
	}
	var b strings.Builder
	run := start + 1 // what has yet to be copied
	copyTo := func(end int) {
		v.at.addAt(b.Len(), run, end-run)
		b.WriteString(s[run:end])
	}
	for i := start + 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"':
			copyTo(i)
			v.text = b.String()
			return v, i + 1, true
		case c != '\\' || i+1 == len(s):
		default:
			copyTo(i)
			i++
			run = i + 1
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
				at := b.Len()
				n := rubyUnicode(&b, s[run:])
				if n > 0 {
					v.at.segments = append(v.at.segments, segment{at, b.Len() - at, i - 1, n + 2})
				}
				i += n
				run += n
			default: // \" \\ \#: the character itself
				run = i
			}
		}
	}
	copyTo(len(s))
	v.text = b.String()
	return v, len(s), false
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
