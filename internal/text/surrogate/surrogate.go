// Package surrogate finds what JSON can write and no text can hold: half of a pair
// of UTF-16 code units, "\ud83d" without its other half. Decoders replace it by
// U+FFFD without a word.
package surrogate

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf16"

	"github.com/considerans/considerans/internal/text/jsonpointer"
)

// Half returns the first half of a pair that stands alone in what is between the
// quotation marks of a JSON string, as it is written: `\ud83d`. It is empty when
// there is none.
func Half(s string) string {
	for {
		i := strings.IndexByte(s, '\\')
		if i < 0 || i+1 == len(s) {
			return ""
		}
		s = s[i:]
		r, ok := unit(s)
		if !ok {
			s = s[2:]
			continue
		}
		if utf16.IsSurrogate(r) {
			low, ok := unit(s[size:])
			if !ok || utf16.DecodeRune(r, low) == '\uFFFD' {
				return s[:size]
			}
			s = s[size:]
		}
		s = s[size:]
	}
}

// size is the length of an escape such as \ud83d.
const size = 6

// unit reads the escaped code unit that s begins with.
func unit(s string) (rune, bool) {
	if len(s) < size || s[0] != '\\' || s[1] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(s[2:size], 16, 16)
	return rune(n), err == nil
}

// In returns the JSON pointer (RFC 6901) of the first string in data that holds half
// of a pair, be it a key or a value, and that half. It reports false when there is
// none, or when data is not JSON before it.
func In(data []byte) (pointer, half string, ok bool) {
	if !bytes.Contains(data, []byte(`\ud`)) && !bytes.Contains(data, []byte(`\uD`)) {
		return "", "", false
	}
	type level struct {
		array, valued bool // in an object: whether a value comes next
		key           string
		index         int
	}
	var path []level
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	for at := int64(0); ; at = dec.InputOffset() {
		token, err := dec.Token()
		if err != nil {
			return "", "", false
		}
		s, text := token.(string)
		delim, _ := token.(json.Delim)
		if delim == ']' || delim == '}' {
			if path = path[:len(path)-1]; len(path) == 0 {
				return "", "", false
			}
			continue
		}
		if len(path) > 0 {
			switch l := &path[len(path)-1]; {
			case l.array:
				l.index++
			case l.valued:
				l.valued = false
			default:
				l.key, l.valued = s, true
			}
		}
		if half = Half(string(data[at:dec.InputOffset()])); text && half != "" {
			var b strings.Builder
			for _, l := range path {
				b.WriteByte('/')
				if l.array {
					b.WriteString(strconv.Itoa(l.index))
				} else {
					b.WriteString(jsonpointer.Escape(l.key))
				}
			}
			return b.String(), half, true
		}
		if delim != 0 {
			path = append(path, level{array: delim == '[', index: -1})
		} else if len(path) == 0 {
			return "", "", false
		}
	}
}
