package bilingual

import (
	"unicode/utf8"

	"github.com/considerans/considerans/internal/text/eight"
)

// A Weigher weighs the texts of one document, as [Weigh] does and quicker: it remembers
// the words that it has met, most of which come back. The zero value is ready. It serves
// one goroutine.
type Weigher struct{ met [memory]metWord }

// Weigh gathers the evidence that a text gives for each language.
func (w *Weigher) Weigh(text string) Evidence {
	s := scanner{t: wordTables(), memo: &w.met, start: true}
	s.scan(text)
	return s.evidence()
}

// memory is how many words a Weigher remembers: a power of two.
const memory = 1 << 10

// A metWord is a word as it was printed, of 16 bytes at most, and what was found in it.
type metWord struct {
	letters  [2]uint64
	lanes    lanes
	n, upper uint8
	alien    bool
	known    bool
}

// metWords takes the words of a text from i on that were met before, with what parts
// them, and returns where it stopped.
func (s *scanner) metWords(text string, i int) int {
	for i < len(text) {
		var letters [2]uint64
		size := 8
		if i+8 <= len(text) {
			letters[0] = eight.At(text, i)
			size = eight.Letters(letters[0])
			letters[0] = eight.First(letters[0], size)
		}
		if size == 8 {
			letters, size = lettersAt(text, i)
		}
		switch c := text[i]; {
		case size == 0 && c != '\'':
			i++
			s.apos = false
			s.sign(c, text, i, false, false)
			continue
		case size == 0, size > 16:
			return i
		}
		m := &s.memo[(letters[0]*0x9E3779B97F4A7C15^letters[1]*0xC2B2AE3D27D4EB4F)>>(64-10)]
		if m.letters != letters && !s.meet(m, letters, text[i:i+size]) || m.n == 1 && s.apos {
			return i
		}
		end := i + size
		c := byte(' ') // behind the word
		if end < len(text) {
			c = text[end]
		}
		if c == '\'' {
			return i
		}
		s.apos, s.elided = false, false
		class := plain
		if !m.alien {
			class = s.class(int(m.n), int(m.upper), m.known)
		}
		s.start = false
		i = min(end+1, len(text))
		if c == ' ' && s.parts == 0 && !s.address {
			if !m.alien {
				s.add(1)
				s.run[class] += m.lanes
			}
			continue
		}
		if !m.alien {
			s.say(class, m.lanes)
		}
		s.sign(c, text, i, true, m.n > 1 || m.alien)
	}
	return i
}

// meet remembers a word, unless it has a character that may be none of a word.
func (s *scanner) meet(m *metWord, letters [2]uint64, word string) bool {
	one := scanner{t: s.t}
	for i := 0; i < len(word); {
		r, size := utf8.DecodeRuneInString(word[i:])
		switch {
		case r < utf8.RuneSelf:
			one.letter(byte(r)|0x20, r < 'a')
		case r < 0xC0 || r > 0xFF || r == 0xD7 || r == 0xF7:
			return false
		default:
			one.rune(r, word, i+size)
		}
		i += size
	}
	*m = metWord{letters: letters, n: uint8(one.n), upper: uint8(one.upper), alien: one.alien}
	if !one.alien {
		m.lanes, m.known = one.weigh()
	}
	return true
}

// lettersAt returns the bytes of text at i that are letters or beyond ASCII, up to the
// first other, and how many they are: 17 for more than 16.
func lettersAt(text string, i int) (letters [2]uint64, size int) {
	first := eight.Near(text, i)
	size = eight.Letters(first)
	if size < 8 {
		return [2]uint64{eight.First(first, size)}, size
	}
	second := eight.Near(text, i+8)
	switch n := eight.Letters(second); {
	case n < 8:
		return [2]uint64{first, eight.First(second, n)}, 8 + n
	case eight.Letters(eight.Near(text, i+16)) > 0:
		return letters, 17
	}
	return [2]uint64{first, second}, 16
}
