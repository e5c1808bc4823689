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
	// starts holds the first three letters of every phrase, as a set: most
	// words of a text are refused by it alone.
	starts [1 << 15 / 64]uint64
	// pairs leads from the first two letters of a phrase to its node.
	pairs [1 << 10]int32
	nodes []trieNode
}

// A trieNode holds its children as a set of character codes; they stand in
// order from child on.
type trieNode struct {
	label    string // what the text goes on with before it comes to the node
	children uint64
	child    int32
	entry    int32 // 1 + the value of the phrase that ends here; 0 for none
}

// codes numbers the characters that a phrase may contain, from 1, in the order
// of their bytes.
var codes = func() (t [256]uint8) {
	for i, c := range []byte(" \"&'()+,-./0123456789:abcdefghijklmnopqrstuvwxyz\xA7\xB0") {
		t[c] = uint8(i + 1)
	}
	return t
}()

// letterCodes are the letters from 1, in either case. Bytes beyond ASCII, which
// may be any letter, are wideCode, and all other signs 0.
var letterCodes = func() (t [256]uint8) {
	for c := range uint8(26) {
		t['a'+c], t['A'+c] = c+1, c+1
	}
	for c := 128; c < 256; c++ {
		t[c] = wideCode
	}
	return t
}()

const wideCode = 27

// A phrase is one of those that a trie is built from.
type phrase struct {
	text  string // folded
	value int32
}

// sortPhrases puts phrases in the order of their texts. Of those with one
// text, it keeps the first.
func sortPhrases(ps []phrase) []phrase {
	slices.SortStableFunc(ps, func(a, b phrase) int { return strings.Compare(a.text, b.text) })
	return slices.CompactFunc(ps, func(a, b phrase) bool { return a.text == b.text })
}

// newTrie builds a trie of phrases in the order of their texts, no two alike.
func newTrie(ps []phrase) *trie {
	t := &trie{nodes: make([]trieNode, 1, 2*len(ps))}
	t.grow(0, ps, 0)
	for _, p := range ps {
		k := startOf(p.text[0], at(p.text, 1), at(p.text, 2))
		t.starts[k>>6] |= 1 << (k & 63)
		if len(p.text) == 1 || len(p.text) == 2 && !isLetter(p.text[1]) {
			t.starts[k>>6] |= (1<<32 - 1) << (k & 32) // anything may follow
		}
	}
	// Any start may go on with a letter beyond ASCII.
	for k := range uint(len(t.starts) * 64) {
		if k>>5&31 == wideCode || k&31 == wideCode {
			t.starts[k>>6] |= 1 << (k & 63)
		}
	}
	for a := byte('a'); a <= 'z'; a++ {
		for b := byte('a'); b <= 'z'; b++ {
			t.pairs[startOf(0, a, b)] = t.child(t.child(0, codes[a]), codes[b])
		}
	}
	return t
}

// grow fills node n, to which the first depth characters of these phrases
// lead, and adds the nodes below it. The first two characters have a node each.
func (t *trie) grow(n int32, ps []phrase, depth int) {
	node := trieNode{child: int32(len(t.nodes))}
	if first, last := ps[0].text, ps[len(ps)-1].text; depth >= 2 {
		from := depth
		for depth < len(first) && depth < len(last) && first[depth] == last[depth] {
			depth++
		}
		node.label = first[from:depth]
	}
	if len(ps[0].text) == depth {
		node.entry = ps[0].value + 1
		ps = ps[1:]
	}
	for _, p := range ps {
		if bit := uint64(1) << codes[p.text[depth]]; node.children&bit == 0 {
			node.children |= bit
			t.nodes = append(t.nodes, trieNode{})
		}
	}
	t.nodes[n] = node
	for child := node.child; len(ps) > 0; child++ {
		c, k := ps[0].text[depth], 1
		for k < len(ps) && ps[k].text[depth] == c {
			k++
		}
		t.grow(child, ps[:k], depth+1)
		ps = ps[k:]
	}
}

func at(s string, i int) byte {
	if i < len(s) {
		return s[i]
	}
	return 0
}

// startOf numbers three characters by their letter codes.
func startOf(a, b, c byte) uint {
	return uint(letterCodes[a])<<10 | uint(letterCodes[b])<<5 | uint(letterCodes[c])
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

// might reports whether a phrase may start at s[i:], by the letters there.
func (t *trie) might(s string, i int) bool {
	k := startOf(s[i], at(s, i+1), at(s, i+2))
	return t.starts[k>>6]&(1<<(k&63)) != 0
}

// match returns the value of the longest phrase at s[i:] that ends where a
// word ends, and where it ends; end is 0 when there is none.
func (t *trie) match(s string, i int) (value int32, end int) {
	n := int32(0)
	if i+1 < len(s) && isLetter(s[i]) && isLetter(s[i+1]) {
		if n = t.pairs[startOf(0, s[i], s[i+1])]; n == 0 {
			return 0, 0
		}
		i += 2
	}
	node := &t.nodes[n]
	if n != 0 && node.label == "" && node.entry != 0 && !isLetterAt(s, i) {
		value, end = node.entry-1, i
	}
	for k := 0; i < len(s); {
		b, w := foldByte[s[i]], 1
		if b == foldMore {
			b, w = foldWide(s, i)
		}
		switch {
		case k < len(node.label) && node.label[k] == b:
			k++
		case k == len(node.label) && node.children>>codes[b]&1 != 0:
			n, k = t.child(n, codes[b]), 0
			node = &t.nodes[n]
		case b == foldSkip:
			i += w
			continue
		case b == '-' && n != 0:
			// A word cut at the end of a line: Grond-, new line, wet.
			j := skipSpace(s, i+w)
			if !strings.Contains(s[i+w:j], "\n") {
				return value, end
			}
			i = j
			continue
		default:
			return value, end
		}
		if b == ' ' {
			i = skipSpace(s, i)
		} else {
			i += w
		}
		if k == len(node.label) && node.entry != 0 && !(isWord(b) && isLetterAt(s, i)) {
			value, end = node.entry-1, i
		}
	}
	return value, end
}
