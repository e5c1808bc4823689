package legalref

import (
	"math/bits"
	"slices"
	"strings"
)

// A trie finds the longest of many folded phrases that starts at a place of a
// text, whole words only. It reads the text as it stands: a space of a phrase
// matches any white space, and signs that do not count are passed over.
type trie struct {
	// pairs leads from the first two characters of a phrase to its node, so
	// that most words of a text are refused after one look.
	pairs [64 * 64]int32
	// starts holds the first three letters of every phrase, as a set: most
	// words are refused by it alone. Signs count as no letter.
	starts  [1 << 15 / 64]uint64
	nodes   []trieNode
	entries []int32 // by entry of a node: what the caller gave
}

// A trieNode holds its children as a set of character codes; they stand in
// order from child on.
type trieNode struct {
	children uint64
	child    int32
	entry    int32 // 1 + index in entries; 0 for none
}

// codes numbers the characters that a phrase may contain, from 1.
var codes = func() (t [256]uint8) {
	for i, c := range []byte("abcdefghijklmnopqrstuvwxyz0123456789 '-./\"()&,:+\xA7\xB0") {
		t[c] = uint8(i + 1)
	}
	return t
}()

// phrases are what a trie is built from.
type phrase struct {
	text  string // folded
	value int32
}

// newTrie builds a trie. Of two phrases with one text, the first counts.
func newTrie(ps []phrase) *trie {
	ps = slices.Clone(ps)
	slices.SortStableFunc(ps, func(a, b phrase) int { return strings.Compare(order(a.text), order(b.text)) })
	ps = slices.CompactFunc(ps, func(a, b phrase) bool { return a.text == b.text })
	t := &trie{nodes: make([]trieNode, 1, 4*len(ps))}
	type job struct {
		node   int32
		depth  int
		lo, hi int
	}
	for queue := []job{{0, 0, 0, len(ps)}}; len(queue) > 0; queue = queue[1:] {
		j := queue[0]
		lo := j.lo
		if len(ps[lo].text) == j.depth {
			t.entries = append(t.entries, ps[lo].value)
			t.nodes[j.node].entry = int32(len(t.entries))
			lo++
		}
		t.nodes[j.node].child = int32(len(t.nodes))
		for lo < j.hi {
			c := ps[lo].text[j.depth]
			hi := lo
			for hi < j.hi && ps[hi].text[j.depth] == c {
				hi++
			}
			t.nodes[j.node].children |= 1 << codes[c]
			queue = append(queue, job{int32(len(t.nodes)), j.depth + 1, lo, hi})
			t.nodes = append(t.nodes, trieNode{})
			lo = hi
		}
	}
	for _, p := range ps {
		k := startOf(p.text[0], at(p.text, 1), at(p.text, 2))
		t.starts[k>>6] |= 1 << (k & 63)
		if len(p.text) < 3 && (len(p.text) == 1 || !isLetter(p.text[1])) {
			for c := range uint(32) { // anything may follow
				t.starts[(k|c)>>6] |= 1 << ((k | c) & 63)
			}
		}
	}
	for a := range 64 {
		if n := t.child(0, uint8(a)); n != 0 {
			for b := range 64 {
				t.pairs[a<<6|b] = t.child(n, uint8(b))
			}
		}
	}
	return t
}

func at(s string, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return 0
}

// startOf numbers three characters, of which what is no letter counts as one.
func startOf(a, b, c byte) uint {
	return uint(letterCodes[a])<<10 | uint(letterCodes[b])<<5 | uint(letterCodes[c])
}

// letterCodes are the letters from 1, in either case, and 0 for all else.
var letterCodes = func() (t [256]uint8) {
	for c := range uint8(26) {
		t['a'+c], t['A'+c] = c+1, c+1
	}
	return t
}()

// order maps a folded text to one that sorts by character codes.
func order(s string) string {
	b := []byte(s)
	for i, c := range b {
		b[i] = codes[c]
	}
	return string(b)
}

// child returns the node that a character code leads to, or 0.
func (t *trie) child(n int32, code uint8) int32 {
	node := &t.nodes[n]
	bit := uint64(1) << code
	if node.children&bit == 0 {
		return 0
	}
	return node.child + int32(bits.OnesCount64(node.children&(bit-1)))
}

// asciiCodes are the codes of the folded forms of the first 128 characters.
var asciiCodes = func() (t [128]uint8) {
	for i := range t {
		t[i] = codes[foldASCII[i]]
	}
	return t
}()

// might reports whether a phrase may start at s[i:], at little cost: whether
// the plain letters there lead to a phrase's end or to a sign that only match
// knows how to read.
func (t *trie) might(s string, i int) bool {
	if i+2 >= len(s) || s[i+1] >= 128 || s[i+2] >= 128 {
		return true
	}
	if k := startOf(s[i], s[i+1], s[i+2]); t.starts[k>>6]&(1<<(k&63)) == 0 {
		return false
	}
	n := t.pairs[uint(asciiCodes[s[i]])<<6|uint(asciiCodes[s[i+1]])]
	for i += 2; n != 0; i++ {
		node := &t.nodes[n]
		if node.entry != 0 {
			// An abbreviation may go on in a longer word; a word ends here.
			if i >= len(s) || !isLetter(s[i]) || !isLetter(s[i-1]) {
				return true
			}
		}
		if i >= len(s) {
			return false
		}
		c := s[i]
		if c >= 128 || c == '-' || c == '\n' || c == '\r' {
			return true
		}
		bit := uint64(1) << asciiCodes[c]
		if node.children&bit == 0 {
			// A line or a run of spaces may stand for one space.
			return false
		}
		n = node.child + int32(bits.OnesCount64(node.children&(bit-1)))
		if c == ' ' && i+1 < len(s) && foldASCII[s[i+1]&127] == ' ' {
			return true
		}
	}
	return false
}

// match returns the value of the longest phrase at s[i:] that ends where a
// word ends, and where it ends; end is 0 when there is none.
func (t *trie) match(s string, i int) (value int32, end int) {
	n := int32(0)
	for {
		if i >= len(s) {
			break
		}
		b, w := foldAt(s, i)
		if b == foldSkip {
			i += w
			continue
		}
		next := int32(0)
		if code := codes[b]; code != 0 {
			next = t.child(n, code)
		}
		switch {
		case next == 0 && b == '-':
			// A word cut at the end of a line: Grond-, new line, wet.
			j := skipSpace(s, i+w)
			if j == i+w || !strings.Contains(s[i+w:j], "\n") || n == 0 {
				return value, end
			}
			i = j
			continue
		case next == 0:
			return value, end
		case b == ' ':
			i = skipSpace(s, i)
		default:
			i += w
		}
		n = next
		if e := t.nodes[n].entry; e != 0 {
			if c, _, _ := peek(s, i); !isWord(c) || !isWord(b) {
				value, end = t.entries[e-1], i
			}
		}
	}
	return value, end
}
