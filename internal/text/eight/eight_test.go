package eight_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/considerans/considerans/internal/text/eight"
)

// TestBytes compares each function with a look at each byte, on random bytes of which
// many are at the edges of what is asked.
func TestBytes(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	edges := []byte{0, 1, '\t' - 1, '\t', '\r', '\r' + 1, 0x0f, 0x10, ' ' - 1, ' ', '!', '|', '~', '/', '0', '9', ':', ';', '@', 'A', 'Z', '[', '`', 'a', 'z', '{', 0x7f, 0x80, 0xc3, 0xff}
	for range 200_000 {
		b := make([]byte, 8)
		for i := range b {
			b[i] = edges[r.IntN(len(edges))]
		}
		if r.IntN(2) == 0 {
			for i := range b {
				b[i] = 'a' + b[i]%26
			}
			b[r.IntN(8)] = edges[r.IntN(len(edges))]
		}
		v := eight.At(string(b), 0)
		any := func(f func(c byte) bool) bool {
			for _, c := range b {
				if f(c) {
					return true
				}
			}
			return false
		}
		spaces := uint64(0)
		for i, c := range b {
			if c == ' ' {
				spaces |= 0x80 << (8 * i)
			}
		}
		letters := 0
		for letters < 8 && (b[letters] >= 0x80 || b[letters]|0x20 >= 'a' && b[letters]|0x20 <= 'z') {
			letters++
		}
		switch {
		case eight.AnyBelow(v, ' ') != any(func(c byte) bool { return c < ' ' }):
			t.Fatalf("AnyBelow(%q, ' ')", b)
		case eight.AnyControl(v) != any(func(c byte) bool { return c < ' ' && (c < '\t' || c > '\r') }):
			t.Fatalf("AnyControl(%q)", b)
		case eight.Spaces(v) != spaces:
			t.Fatalf("Spaces(%q) = %x, want %x", b, eight.Spaces(v), spaces)
		case eight.Has(v, ';') != any(func(c byte) bool { return c == ';' }):
			t.Fatalf("Has(%q, ';')", b)
		case eight.HasEither(v, ';', ':') != any(func(c byte) bool { return c == ';' || c == ':' }):
			t.Fatalf("HasEither(%q, ';', ':')", b)
		case eight.HasDigit(v) != any(func(c byte) bool { return c >= '0' && c <= '9' }):
			t.Fatalf("HasDigit(%q)", b)
		case eight.AnyHigh(v) != any(func(c byte) bool { return c >= 0x80 }):
			t.Fatalf("AnyHigh(%q)", b)
		case eight.IsText(v) != (!any(func(c byte) bool { return c < ' ' || c > '~' || c == '|' }) && !strings.Contains(string(b), "  ")):
			t.Fatalf("IsText(%q)", b)
		}
		if word, n := eight.Word(v); n != letters || word != eight.Near(string(b[:letters]), 0) {
			t.Fatalf("Word(%q) = %x, %d, want %d letters", b, word, n, letters)
		}
	}
}

func TestNear(t *testing.T) {
	if got, want := eight.Near("abc", 1), uint64('b'|'c'<<8); got != want {
		t.Errorf("Near = %x, want %x", got, want)
	}
	if got := eight.Near("abc", 3); got != 0 {
		t.Errorf("Near = %x, want 0", got)
	}
}
