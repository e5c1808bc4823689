package bilingual

import (
	"slices"
	"unicode/utf8"

	"github.com/considerans/considerans/internal/text/eight"
)

// A Weigher weighs the texts of one document, as [Weigh] does and quicker: it remembers
// the words that it has met, most of which come back, and numbers them. Its words are
// runs of letters and of characters beyond ASCII; so a word may have other signs in it,
// as “word” has. The zero value is ready. It serves one goroutine.
type Weigher struct {
	words []metWord
	slots []slot // by key, open addressing
}

// A slot is the place of a word: its key, and one more than its number.
type slot struct {
	key   uint64
	above int32
}

// Weigh gathers the evidence that a text gives for each language.
func (w *Weigher) Weigh(text string) Evidence {
	e, _ := w.weigh(text, nil)
	return e
}

// WeighWords is Weigh, and appends the numbers of the words of the text, in order.
func (w *Weigher) WeighWords(text string, numbers []int32) (Evidence, []int32) {
	if numbers == nil {
		numbers = []int32{}
	}
	return w.weigh(text, numbers)
}

// Word returns the word of a number, as it was printed.
func (w *Weigher) Word(number int32) string { return w.words[number].text }

// Words returns how many words have a number.
func (w *Weigher) Words() int { return len(w.words) }

func (w *Weigher) weigh(text string, numbers []int32) (Evidence, []int32) {
	if w.slots == nil {
		w.grow()
	}
	s := scanner{t: wordTables(), met: w, numbers: numbers, start: true}
	s.scan(text)
	return s.evidence(), s.numbers
}

// A metWord is a word as it was printed, and what was found in it.
type metWord struct {
	text         string
	lanes        lanes
	inside, head uint8 // its class inside a sentence, and at the start of one
	facts        facts
}

// The facts of a word, or of the words of a text.
type facts uint8

const (
	small  facts = 1 << iota // in small letters
	mixed                    // not all in capitals
	single                   // one letter
	alien                    // see scanner
	odd                      // only the letters around it, or each of them, say what it is
)

// metWords takes the words of a text from i on that were met before, with what parts
// them, and returns where it stopped.
func (s *scanner) metWords(text string, i int) int {
	w, letters := s.met, &s.t.letters
	for i < len(text) {
		if c := text[i]; c < utf8.RuneSelf && letters[c] == 0 {
			if c == '\'' {
				return i
			}
			i++
			s.apos = false
			if c < '0' || c > '9' {
				s.sign(c, text, i, false, false)
			}
			continue
		}
		key, end := uint64(0), i
		if i+8 <= len(text) {
			var n int
			key, n = eight.Word(eight.At(text, i))
			end = i + n
		}
		if end == i || end == i+8 {
			key, end = longKey(text, i)
		}
		number := w.find(key, text, i, end)
		if number < 0 {
			number = w.meet(s.t, key, text[i:end])
		}
		if s.numbers != nil {
			s.numbers = append(s.numbers, number)
		}
		m := &w.words[number]
		c := byte(' ') // behind the word
		if end < len(text) {
			c = text[end]
		}
		if m.facts&odd != 0 || c == '\'' || m.facts&single != 0 && s.apos {
			s.until = end
			return i
		}
		class := m.inside
		if s.start {
			class = m.head
		}
		s.apos, s.elided, s.start = false, false, false
		s.seen |= m.facts
		i = end + 1
		if c == ' ' && s.parts == 0 && !s.address {
			s.add(1)
			s.run[class] += m.lanes
			continue
		}
		if m.facts&alien == 0 {
			s.say(int(class), m.lanes)
		}
		s.sign(c, text, min(i, len(text)), true, m.facts&(single|alien) != single)
	}
	return min(i, len(text))
}

// find returns the number of the word that stands in text from i to end, -1 for one
// that was not met before.
func (w *Weigher) find(key uint64, text string, i, end int) int32 {
	for at := firstSlot(key); ; at++ {
		s := &w.slots[at&uint64(len(w.slots)-1)]
		if s.key == key && s.above > 0 && (key < hashed || w.words[s.above-1].text == text[i:end]) || s.above == 0 {
			return s.above - 1
		}
	}
}

// firstSlot is where a key is looked for first.
func firstSlot(key uint64) uint64 { return key * 0x9E3779B97F4A7C15 >> 40 }

// meet gives a number to a word that was not met before.
func (w *Weigher) meet(t *tables, key uint64, word string) int32 {
	if 2*len(w.words) >= len(w.slots) {
		w.grow()
	}
	w.words = append(w.words, newMetWord(t, word))
	w.enter(slot{key, int32(len(w.words))})
	return int32(len(w.words) - 1)
}

func (w *Weigher) enter(s slot) {
	at := firstSlot(s.key)
	for w.slots[at&uint64(len(w.slots)-1)].above > 0 {
		at++
	}
	w.slots[at&uint64(len(w.slots)-1)] = s
}

// grow doubles the room for words.
func (w *Weigher) grow() {
	old := w.slots
	w.slots = make([]slot, max(256, 2*len(old)))
	w.words = slices.Grow(w.words, len(w.slots)/2-len(w.words))
	for _, s := range old {
		if s.above > 0 {
			w.enter(s)
		}
	}
}

// mostMet is how many bytes a word has at most that is weighed once.
const mostMet = 48

// newMetWord weighs a word. It is odd when it has a character that may be none of a word.
func newMetWord(t *tables, word string) metWord {
	m := metWord{text: word}
	if len(word) > mostMet {
		m.facts = odd
	}
	one := scanner{t: t}
	for i := 0; i < len(word) && m.facts == 0; {
		r, size := utf8.DecodeRuneInString(word[i:])
		switch {
		case r < utf8.RuneSelf:
			one.letter(byte(r)|0x20, r < 'a')
		case r < 0xC0 || r > 0xFF || r == 0xD7 || r == 0xF7:
			m.facts = odd
		default:
			one.rune(r, word, i+size)
		}
		i += size
	}
	if one.n == 1 {
		m.facts |= single
	}
	if one.alien {
		m.facts |= alien
	}
	if m.facts&(odd|alien) != 0 {
		return m
	}
	w, known := one.weigh()
	m.lanes = w
	m.inside = uint8(one.class(one.n, one.upper, known))
	m.facts |= one.seen
	one.start = true
	m.head = uint8(one.class(one.n, one.upper, known))
	return m
}

// The key of a word of up to seven bytes is those bytes, the first of them lowest; that
// of a longer one is a hash, with the highest bit.
const hashed = 1 << 63

// longKey returns the key of the letters and bytes beyond ASCII that stand in text at i,
// at its end or eight and more, and where they end.
func longKey(text string, i int) (key uint64, end int) {
	for end = i; ; {
		v, n := eight.Word(eight.Near(text, end))
		if end == i && n < 8 {
			return v, end + n
		}
		key = (key ^ v) * 0xC2B2AE3D27D4EB4F
		key ^= key >> 29
		if end += n; n < 8 {
			return key | hashed, end
		}
	}
}
