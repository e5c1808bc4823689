package legalref

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"
)

// A trie finds the longest of many folded phrases that starts at a place of a
// text, whole words only. It reads the text as it stands: a space of a phrase
// matches any white space, and signs that do not count are passed over.
type trie struct {
	// starts holds the four characters, hashed, with which a text may begin
	// where a phrase does: most words of a text are refused by it alone.
	starts [1 << 16 / 64]uint64
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

// letterCodes are the letters from 1, in either case, and 0 for all else.
var letterCodes = func() (t [256]uint8) {
	for c := range uint8(26) {
		t['a'+c], t['A'+c] = c+1, c+1
	}
	return t
}()

// A phrase is one of those that a trie is built from.
type phrase struct {
	text  string // folded
	value int32
}

// sortPhrases puts phrases in the order of their texts, and those with one text
// in that of their values.
func sortPhrases(ps []phrase) {
	slices.SortFunc(ps, func(a, b phrase) int {
		return cmp.Or(strings.Compare(a.text, b.text), cmp.Compare(a.value, b.value))
	})
}

// newTrie builds a trie of sorted phrases. Of those with one text, the first
// counts.
func newTrie(ps []phrase) *trie {
	t := &trie{nodes: make([]trieNode, 1, 2*len(ps))}
	t.grow(0, ps, 0)
	for _, p := range ps {
		if isLetter(p.text[0]) {
			t.mark(p.text, 0, 0)
		}
	}
	for a := byte('a'); a <= 'z'; a++ {
		for b := byte('a'); b <= 'z'; b++ {
			t.pairs[pairOf(a, b)] = t.child(t.child(0, codes[a]), codes[b])
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
		for len(ps) > 0 && len(ps[0].text) == depth {
			ps = ps[1:]
		}
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

// mark adds to starts what a text may begin with where a phrase does; k holds
// its first n characters.
func (t *trie) mark(phrase string, k uint32, n int) {
	switch {
	case n == 4:
		k = hash(k)
		t.starts[k>>6] |= 1 << (k & 63)
	case n < len(phrase):
		t.mark(phrase, k<<5|uint32(letterCodes[phrase[n]]), n+1)
		if n > 0 && phrase[n-1] == ' ' { // a run of spaces
			t.mark(phrase[:n], k<<5, n+1)
		}
	case n == len(phrase) && isLetter(phrase[n-1]): // the word ends
		t.mark(phrase, k<<5, n+1)
	default: // anything
		for c := range uint32(27) {
			t.mark(phrase, k<<5|c, n+1)
		}
	}
}

// hash spreads four letters of five bits each over 16 bits.
func hash(k uint32) uint32 { return k * 0x9E3779B1 >> 16 }

func pairOf(a, b byte) int { return int(letterCodes[a])<<5 | int(letterCodes[b]) }

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
	if i+4 > len(s) || !isLetter(s[i]) || (s[i+1]|s[i+2]|s[i+3]) >= utf8.RuneSelf {
		return true // any letters
	}
	k := hash(uint32(pairOf(s[i], s[i+1]))<<10 | uint32(pairOf(s[i+2], s[i+3])))
	return t.starts[k>>6]&(1<<(k&63)) != 0
}

// match returns the value of the longest phrase at s[i:] that ends where a
// word ends, and where it ends; end is 0 when there is none.
func (t *trie) match(s string, i int) (value int32, end int) {
	n := int32(0)
	if i+1 < len(s) && isLetter(s[i]) && isLetter(s[i+1]) {
		if n = t.pairs[pairOf(s[i], s[i+1])]; n == 0 {
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
