package legaltext

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"math/bits"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/considerans/considerans/internal/text/jsonpointer"
	"github.com/considerans/considerans/internal/text/surrogate"
)

// A decoder reads JSON from the front. A value is read by the method named after
// it, which fails when the value is of another kind. Only the first failure is
// kept; after it there is nothing left to read, and the methods give empty
// values.
type decoder struct {
	src     string
	pos     int
	path    []step // to the value that is read
	ignored []string
	unknown Diagnostics
	err     error
}

// A step is an index, or a key when the index is -1.
type step struct {
	key   string
	index int
}

// errSyntax stands for what syntaxError says better.
var errSyntax = errors.New("not JSON")

// maxDepth is how deep encoding/json lets values nest.
const maxDepth = 10000

// decode reads the one JSON value that data is.
func decode(data string, read func(*decoder)) (Diagnostics, error) {
	d := decoder{src: data}
	read(&d)
	if d.next(); d.err == nil && d.pos < len(d.src) {
		d.err = errSyntax
	}
	if d.err == nil {
		return d.unknown, nil
	}
	if err := syntaxError(data); err != nil {
		return nil, err
	}
	return nil, d.err
}

// syntaxError says why data is not one JSON value; it is nil when it is one.
func syntaxError(data string) error {
	dec := json.NewDecoder(strings.NewReader(data))
	var syntax *json.SyntaxError
	switch err := dec.Decode(new(json.RawMessage)); {
	case errors.As(err, &syntax):
		return &DecodeError{"", fmt.Sprintf("not JSON: %v at byte %d", err, syntax.Offset)}
	case errors.Is(err, io.EOF):
		return &DecodeError{"", "not JSON: empty input"}
	case err != nil:
		return &DecodeError{"", "not JSON: " + err.Error()}
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return &DecodeError{"", "more than one JSON value"}
	}
	return nil
}

// fail notes what is wrong with the value that is read.
func (d *decoder) fail(format string, args ...any) {
	if d.err == nil {
		d.err = &DecodeError{d.pointer(), fmt.Sprintf(format, args...)}
	}
}

// pointer returns the JSON pointer (RFC 6901) of the value that is read.
func (d *decoder) pointer() string {
	var b strings.Builder
	for _, s := range d.path {
		b.WriteByte('/')
		if s.index >= 0 {
			b.WriteString(strconv.Itoa(s.index))
		} else {
			b.WriteString(jsonpointer.Escape(s.key))
		}
	}
	return b.String()
}

// next returns the first byte of what is left, behind white space, and 0 when
// there is nothing or after a failure.
func (d *decoder) next() byte {
	if d.err != nil {
		return 0
	}
	for ; d.pos < len(d.src); d.pos++ {
		switch c := d.src[d.pos]; c {
		case ' ', '\n', '\r', '\t':
		default:
			return c
		}
	}
	return 0
}

// take passes over c, which must come next, or else fails.
func (d *decoder) take(c byte) {
	if d.next() == c {
		d.pos++
	} else if d.err == nil {
		d.err = errSyntax
	}
}

// object yields the keys of an object. The loop reads each value.
func (d *decoder) object() iter.Seq[string] {
	return func(yield func(string) bool) {
		if d.next() != '{' {
			d.fail("found %s, expected an object", d.kind())
			return
		}
		ignored := len(d.ignored)
		d.members('{', '}', func(s *step) bool {
			s.index = -1
			s.key = d.literal()
			d.take(':')
			return yield(s.key)
		})
		slices.Sort(d.ignored[ignored:])
		for _, key := range d.ignored[ignored:] {
			d.path = append(d.path, step{key, -1})
			d.unknown = append(d.unknown, NewDiagnostic(CodeUnknownField, Span{}, d.pointer(), "the field %q is not known here and was left out", key))
			d.path = d.path[:len(d.path)-1]
		}
		d.ignored = d.ignored[:ignored]
	}
}

// ignore passes over the value of a key that is not known, and reports the key.
func (d *decoder) ignore(key string) {
	d.ignored = append(d.ignored, key)
	d.skip()
}

// array yields the indexes of an array. The loop reads each element.
func (d *decoder) array() iter.Seq[int] {
	return func(yield func(int) bool) {
		if d.next() != '[' {
			d.fail("found %s, expected an array", d.kind())
			return
		}
		i := 0
		d.members('[', ']', func(s *step) bool {
			s.index = i
			i++
			return yield(s.index)
		})
	}
}

// members calls read for each member between two brackets, with its step of the
// path.
func (d *decoder) members(open, shut byte, read func(*step) bool) {
	d.take(open)
	if len(d.path) == maxDepth {
		d.err = errSyntax
	}
	depth := len(d.path)
	for more := d.next() != shut; more && d.err == nil; {
		d.path = append(d.path, step{})
		if !read(&d.path[depth]) || d.err != nil {
			return
		}
		d.path = d.path[:depth]
		if more = d.next() == ','; more {
			d.pos++
		}
	}
	d.take(shut)
}

// str reads a string.
func (d *decoder) str() string {
	if d.next() != '"' {
		d.fail("found %s, expected a string", d.kind())
		return ""
	}
	return d.literal()
}

// literal reads a string, which must come next.
func (d *decoder) literal() string {
	d.take('"')
	if d.err != nil {
		return ""
	}
	start, plain, ascii := d.pos, true, true
	for {
		n, high := ordinary(d.src[d.pos:])
		d.pos += n
		ascii = ascii && !high
		if d.pos == len(d.src) {
			break
		}
		switch c := d.src[d.pos]; c {
		case '"':
			s := d.src[start:d.pos]
			d.pos++
			if !plain || !ascii && !utf8.ValidString(s) {
				return d.unquote(s)
			}
			return s
		case '\\':
			plain = false
			d.pos = min(d.pos+2, len(d.src))
		default:
			d.err = errSyntax
			return ""
		}
	}
	d.err = errSyntax
	return ""
}

// ordinary counts the bytes of s before the first quotation mark, backslash or
// control character, and reports whether any of them is not ASCII. It looks at
// eight bytes at once: in each byte of a word, subtracting sets the highest bit
// of the first one that is less than what is subtracted.
func ordinary(s string) (n int, high bool) {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	for ; len(s)-n >= 8; n += 8 {
		t := s[n : n+8]
		w := uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
			uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
		quote, slash := w^ones*'"', w^ones*'\\'
		if found := ((w-ones*' ')&^w | (quote-ones)&^quote | (slash-ones)&^slash) & tops; found != 0 {
			k := bits.TrailingZeros64(found) / 8
			return n + k, high || w&tops&(1<<(8*k)-1) != 0
		}
		high = high || w&tops != 0
	}
	for ; n < len(s); n++ {
		if c := s[n]; c == '"' || c == '\\' || c < ' ' {
			break
		} else if c >= utf8.RuneSelf {
			high = true
		}
	}
	return n, high
}

// unquote reads what stands between quotation marks, with escapes or with bytes
// that are not UTF-8.
func (d *decoder) unquote(s string) string {
	out := make([]byte, 0, len(s))
	if half := surrogate.Half(s); half != "" {
		d.fail("found %s, half of a surrogate pair, expected a character", half)
		return ""
	}
	for {
		plain, rest, escaped := strings.Cut(s, `\`)
		out = append(out, valid(plain)...)
		if !escaped {
			return string(out)
		}
		const letters, meant = `"\/bfnrt`, "\"\\/\b\f\n\r\t"
		if i := strings.IndexByte(letters, rest[0]); i >= 0 {
			out, s = append(out, meant[i]), rest[1:]
			continue
		}
		r, ok := codeUnit(rest)
		if !ok {
			d.err = errSyntax
			return ""
		}
		s = rest[len("u0000"):]
		if low, ok := codeUnit(strings.TrimPrefix(s, `\`)); ok && s[0] == '\\' {
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				r, s = pair, s[len(`\u0000`):]
			}
		}
		out = utf8.AppendRune(out, r)
	}
}

// codeUnit reads the u and the four digits that s begins with.
func codeUnit(s string) (rune, bool) {
	if len(s) < 5 || s[0] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(s[1:5], 16, 16)
	return rune(n), err == nil
}

// number reads a number as it is written; it is empty when none comes next.
func (d *decoder) number() string {
	if c := d.next(); c != '-' && !isDigit(c) {
		return ""
	}
	digits := func() (n int) {
		for ; d.pos < len(d.src) && isDigit(d.src[d.pos]); d.pos++ {
			n++
		}
		return n
	}
	is := func(signs string) bool { return d.pos < len(d.src) && strings.IndexByte(signs, d.src[d.pos]) >= 0 }
	start := d.pos
	if is("-") {
		d.pos++
	}
	zero := is("0")
	n := digits()
	ok := n == 1 || n > 1 && !zero
	if is(".") {
		d.pos++
		ok = digits() > 0 && ok
	}
	if is("eE") {
		d.pos++
		if is("+-") {
			d.pos++
		}
		ok = digits() > 0 && ok
	}
	if !ok {
		d.err = errSyntax
		return ""
	}
	return d.src[start:d.pos]
}

// int reads an offset.
func (d *decoder) int() int {
	s := d.number()
	if s == "" {
		d.fail("found %s, expected an integer", d.kind())
		return 0
	}
	i, err := strconv.Atoi(s)
	if err != nil {
		// JSON may write 12 as 12.0 or 1.2e1.
		if f, ferr := strconv.ParseFloat(s, 64); ferr == nil && f == math.Trunc(f) && math.Abs(f) <= 1<<53 {
			i, err = int(f), nil
		}
	}
	if err != nil || i < 0 {
		d.fail("found %s, expected an integer of at least 0", s)
	}
	return i
}

// skip passes over one value of any kind.
func (d *decoder) skip() {
	switch c := d.next(); {
	case c == '{':
		for range d.object() {
			d.skip()
		}
	case c == '[':
		for range d.array() {
			d.skip()
		}
	case c == '"':
		d.literal()
	case c == '-' || isDigit(c):
		d.number()
	default:
		for _, word := range []string{"null", "true", "false"} {
			if strings.HasPrefix(d.src[d.pos:], word) {
				d.pos += len(word)
				return
			}
		}
		if d.err == nil {
			d.err = errSyntax
		}
	}
}

// kind says what the next value is.
func (d *decoder) kind() string {
	switch c := d.next(); c {
	case '{':
		return "an object"
	case '[':
		return "an array"
	case '"':
		return "a string"
	case 'n', 't', 'f':
		at := d.pos
		d.skip()
		word := d.src[at:d.pos]
		d.pos = at
		return word
	default:
		at := d.pos
		n := d.number()
		d.pos = at
		return "the number " + n
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
