package drafting

import (
	"fmt"
	"strings"
	"unicode"
)

// A table finds the longest of many phrases at a place in a text, in time
// proportional to the length of that phrase. A phrase may have a tail after a
// gap, as separable verbs have ("roept … op").
type table[T any] struct {
	vocabulary map[string][]int32 // folded word to the spellings that fold to it
	accents    []uint64           // of each spelling
	edges      map[edge]int32
	ends       [][]ending[T]  // by node
	squeezed   map[string]int // folded phrase without spaces to its row
	starts     map[start]bool // how these begin
	longest    int            // bytes of the longest of these
	rows       []row[T]
}

type edge struct{ node, word int32 }

type ending[T any] struct {
	row  int
	tail []int32
}

// A row is one phrase of the data and what it means.
type row[T any] struct {
	phrase string
	value  T
}

// A match is a phrase found in a text.
type match[T any] struct {
	row  int
	head word // the phrase, up to the gap
	tail word // what follows the gap; empty when the phrase has none
	more int  // words of the tail
}

func newTable[T any]() *table[T] {
	return &table[T]{
		vocabulary: map[string][]int32{},
		edges:      map[edge]int32{},
		ends:       make([][]ending[T], 1),
		squeezed:   map[string]int{},
		starts:     map[start]bool{},
	}
}

// add enters a phrase in all its variants. A phrase that is in the table keeps
// its first meaning: rows are in the order of precedence.
func (t *table[T]) add(phrase string, v T) error {
	variants, err := expand(phrase)
	if err != nil {
		return err
	}
	t.rows = append(t.rows, row[T]{phrase, v})
	for _, s := range variants {
		head, tail, _ := strings.Cut(s, "…")
		words := t.words(head)
		if len(words) == 0 {
			return fmt.Errorf("phrase %q has no words", phrase)
		}
		node := int32(0)
		for _, w := range words {
			next, ok := t.edges[edge{node, w}]
			if !ok {
				next = int32(len(t.ends))
				t.ends = append(t.ends, nil)
				t.edges[edge{node, w}] = next
			}
			node = next
		}
		t.ends[node] = append(t.ends[node], ending[T]{len(t.rows) - 1, t.words(tail)})
		if key, ok := squeeze(nil, s, 1<<10, nil); ok {
			if len(key) >= len(start{}) {
				t.starts[start(key)] = true
			}
			if _, dup := t.squeezed[string(key)]; !dup {
				t.squeezed[string(key)] = len(t.rows) - 1
			}
			t.longest = max(t.longest, len(key))
		}
	}
	return nil
}

// words returns the numbers of the words of s, entering new ones.
func (t *table[T]) words(s string) []int32 {
	var ids []int32
	var f folded
	for i := 0; ; {
		w, ok := nextWord(s, i)
		if !ok {
			return ids
		}
		f.reset()
		f.add(s[w.start:w.end])
		ids = append(ids, t.spelling(&f))
		i = w.end
	}
}

func (t *table[T]) spelling(f *folded) int32 {
	key := string(f.bytes())
	for _, id := range t.vocabulary[key] {
		if t.accents[id] == f.accents {
			return id
		}
	}
	id := int32(len(t.accents))
	t.accents = append(t.accents, f.accents)
	t.vocabulary[key] = append(t.vocabulary[key], id)
	return id
}

// at finds the longest phrase whose first word is the next word of s at i.
func (t *table[T]) at(s string, i int) (match[T], bool) {
	w, ok := nextWord(s, i)
	if !ok {
		return match[T]{}, false
	}
	m := match[T]{row: -1, head: word{w.start, w.start}}
	t.walk(s, 0, w, &m)
	return m, m.row >= 0
}

// walk follows w from node, and what comes after it, keeping the best match.
func (t *table[T]) walk(s string, node int32, w word, m *match[T]) {
	var f folded
	if !f.add(s[w.start:w.end]) {
		return
	}
	for _, id := range t.vocabulary[string(f.bytes())] {
		if f.accents&^t.accents[id] != 0 {
			continue
		}
		next, ok := t.edges[edge{node, id}]
		if !ok {
			continue
		}
		for _, e := range t.ends[next] {
			tail, ok := t.tail(s, w.end, e.tail)
			if !ok {
				continue
			}
			if w.end > m.head.end || w.end == m.head.end && len(e.tail) > m.more {
				m.row, m.head.end, m.tail, m.more = e.row, w.end, tail, len(e.tail)
			}
		}
		if after, ok := nextWord(s, w.end); ok && joined(s[w.end:after.start]) {
			t.walk(s, next, after, m)
		}
	}
}

// joined reports whether two words with gap between them can be of one phrase:
// no sentence, clause or table column ends there.
func joined(gap string) bool {
	stop := false
	for _, r := range gap {
		if stop && unicode.IsSpace(r) || strings.ContainsRune(":;!?|", r) {
			return false
		}
		stop = r == '.'
	}
	return true
}

// maxGap is the number of words after a verb in which its particle is looked
// for.
const maxGap = 40

// tail finds the words of a tail after i, in the same clause. Of several
// places it takes the first that ends a phrase (before a comma, a colon or the
// end), else the first.
func (t *table[T]) tail(s string, i int, tail []int32) (word, bool) {
	if len(tail) == 0 {
		return word{}, true
	}
	var first word
	for range maxGap {
		w, ok := nextWord(s, i)
		if !ok || !joined(s[i:w.start]) {
			break
		}
		if end, ok := t.sequence(s, w, tail); ok {
			found := word{w.start, end}
			if rest := strings.TrimLeft(s[end:], " \u00a0\n\t"); rest == "" || strings.ContainsRune(",:;.", rune(rest[0])) {
				return found, true
			}
			if first == (word{}) {
				first = found
			}
		}
		i = w.end
	}
	return first, first != word{}
}

// sequence reports whether the words ids stand in s from w on, and where they
// end.
func (t *table[T]) sequence(s string, w word, ids []int32) (end int, ok bool) {
	var f folded
	for k, id := range ids {
		if k > 0 {
			next, ok := nextWord(s, w.end)
			if !ok || !joined(s[w.end:next.start]) {
				return 0, false
			}
			w = next
		}
		f.reset()
		if !f.add(s[w.start:w.end]) || !t.is(&f, id) {
			return 0, false
		}
	}
	return w.end, true
}

func (t *table[T]) is(f *folded, id int32) bool {
	for _, have := range t.vocabulary[string(f.bytes())] {
		if have == id {
			return f.accents&^t.accents[id] == 0
		}
	}
	return false
}

// whole finds the phrase that s is, whatever its spaces and punctuation:
// letter-spaced, broken over lines, in any case.
func (t *table[T]) whole(s string) (int, bool) {
	if len(s) > 8*t.longest+64 {
		return 0, false
	}
	var buf [128]byte
	key, ok := squeeze(buf[:0], s, t.longest, t.starts)
	if !ok || len(key) == 0 {
		return 0, false
	}
	r, ok := t.squeezed[string(key)]
	return r, ok
}

// expand writes out the variants of a phrase: "(x)" is optional, "a/b" is a
// choice between two words.
func expand(phrase string) ([]string, error) {
	open := strings.IndexByte(phrase, '(')
	if open >= 0 {
		n := strings.IndexByte(phrase[open:], ')')
		if n < 0 {
			return nil, fmt.Errorf("phrase %q: a bracket is not closed", phrase)
		}
		shut := open + n
		var out []string
		for _, s := range []string{phrase[:open] + phrase[open+1:shut] + phrase[shut+1:], phrase[:open] + phrase[shut+1:]} {
			more, err := expand(s)
			if err != nil {
				return nil, err
			}
			out = append(out, more...)
		}
		return out, nil
	}
	out := []string{""}
	for w := range strings.FieldsSeq(phrase) {
		var next []string
		for alt := range strings.SplitSeq(w, "/") {
			if alt == "" {
				return nil, fmt.Errorf("phrase %q: a choice is empty", phrase)
			}
			for _, s := range out {
				next = append(next, strings.TrimPrefix(s+" "+alt, " "))
			}
		}
		if len(next) > 64 {
			return nil, fmt.Errorf("phrase %q has over 64 variants", phrase)
		}
		out = next
	}
	return out, nil
}
