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
	slots []int32 // by hash, open addressing: one more than the number of a word
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

// A key is the first 16 bytes of a word, zeros beyond its end.
type key struct{ first, second uint64 }

// A metWord is a word as it was printed, and what was found in it.
type metWord struct {
	key
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
		k, size := keyAt(text, i)
		end := i + size
		number := w.find(k, text, i, end)
		if number < 0 {
			number = w.meet(s.t, k, text[i:end])
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
func (w *Weigher) find(k key, text string, i, end int) int32 {
	mask := uint64(len(w.slots) - 1)
	for slot := k.hash() & mask; ; slot = (slot + 1) & mask {
		n := w.slots[slot] - 1
		if n < 0 {
			return -1
		}
		if m := &w.words[n]; m.key == k && (k.second>>56 == 0 || m.text == text[i:end]) {
			return n
		}
	}
}

func (k key) hash() uint64 { return (k.first*0x9E3779B97F4A7C15 ^ k.second) * 0xC2B2AE3D27D4EB4F >> 32 }

// meet gives a number to a word that was not met before.
func (w *Weigher) meet(t *tables, k key, word string) int32 {
	if 2*len(w.words) >= len(w.slots) {
		w.grow()
	}
	w.words = append(w.words, newMetWord(t, k, word))
	w.enter(len(w.words))
	return int32(len(w.words) - 1)
}

// enter enters the last of n words.
func (w *Weigher) enter(n int) {
	mask := uint64(len(w.slots) - 1)
	slot := w.words[n-1].hash() & mask
	for w.slots[slot] != 0 {
		slot = (slot + 1) & mask
	}
	w.slots[slot] = int32(n)
}

// grow doubles the room for words.
func (w *Weigher) grow() {
	w.slots = make([]int32, max(256, 2*len(w.slots)))
	w.words = slices.Grow(w.words, len(w.slots)/2-len(w.words))
	for i := range w.words {
		w.enter(i + 1)
	}
}

// mostMet is how many bytes a word has at most that is weighed once.
const mostMet = 48

// newMetWord weighs a word. It is odd when it has a character that may be none of a word.
func newMetWord(t *tables, k key, word string) metWord {
	m := metWord{key: k, text: word}
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

// keyAt returns the key of the letters and bytes beyond ASCII that stand in text at i,
// and their number.
func keyAt(text string, i int) (k key, size int) {
	if i+16 > len(text) {
		return keyNear(text, i)
	}
	k.first = eight.At(text, i)
	if size = eight.Letters(k.first); size < 8 {
		k.first = eight.First(k.first, size)
		return k, size
	}
	k.second = eight.At(text, i+8)
	n := eight.Letters(k.second)
	if n == 8 {
		return keyNear(text, i)
	}
	k.second = eight.First(k.second, n)
	return k, size + n
}

// keyNear is keyAt for the end of a text and for long words.
func keyNear(text string, i int) (k key, size int) {
	for {
		v := eight.Near(text, i+size)
		n := eight.Letters(v)
		switch v = eight.First(v, n); size {
		case 0:
			k.first = v
		case 8:
			k.second = v
		}
		if size += n; n < 8 {
			return k, size
		}
	}
}
