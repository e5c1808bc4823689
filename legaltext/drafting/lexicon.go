package drafting

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A lexicon finds the longest of many phrases at a place in a text. It looks
// only at the phrases that begin with the word that stands there, and at hardly
// anything where no phrase in the wanted role begins so. A phrase may have a
// tail after a gap, as separable verbs have ("roept … op").
type lexicon struct {
	rows     []Phrase
	variants []variant
	letters  []byte  // of all variants, folded
	newest   []int32 // by hash of the first words, one more than the variant entered last
	words    initials
	lines    initials   // of the lines that are found whatever their spaces
	longest  [roles]int // letters of the longest of these
	expanded []string   // room for the variants of one phrase
}

// A variant is one way to write a phrase, in the letters of its lexicon.
type variant struct {
	start, tail, end int32 // where the head, the tail and the next variant begin
	row, older       int32 // older is one more than that entered before with this hash
	words, tailWords uint8
	as               role
	squeezed         bool // letters alone, for lines that may be letter-spaced
}

// A match is a phrase found in a text.
type match struct {
	row  *Phrase
	head word // the phrase, up to the gap
	tail word // what follows the gap; empty when the phrase has none
}

// newLexicon returns a lexicon with room for n rows.
func newLexicon(n int) lexicon {
	slots := 64
	for slots < 2*n {
		slots *= 2
	}
	return lexicon{
		rows: make([]Phrase, 0, n), variants: make([]variant, 0, 2*n), letters: make([]byte, 0, 32*n), newest: make([]int32, slots),
	}
}

// enter enters a row in each of the roles, by all variants of text. What is
// there keeps its first meaning: rows are in the order of precedence.
func (x *lexicon) enter(r Phrase, text string, as ...role) error {
	x.rows = append(x.rows, r)
	var err error
	if x.expanded, err = expand(x.expanded[:0], text); err != nil {
		return err
	}
	for _, s := range x.expanded {
		head, tail, _ := strings.Cut(s, "…")
		v := variant{row: int32(len(x.rows) - 1), start: int32(len(x.letters))}
		var f folded
		words := f.addWords(head)
		v.tail = v.start + int32(f.n)
		tailWords := f.addWords(tail)
		if words == 0 {
			return fmt.Errorf("phrase %q has no words", text)
		}
		if f.full {
			return fmt.Errorf("phrase %q has over %d letters", text, maxPhrase)
		}
		v.words, v.tailWords = uint8(words), uint8(tailWords) // at most maxPhrase/2
		x.letters = append(x.letters, f.bytes()...)
		v.end = int32(len(x.letters))
		for _, role := range as {
			v.as = role
			x.words.add(f.bytes(), role)
			x.link(v, hashWords(role, f.bytes(), min(words, 2)))
			if role.spaced() {
				x.enterSqueezed(v, s)
			}
		}
	}
	return nil
}

// spaced reports whether lines in this role are found whatever their spaces.
func (r role) spaced() bool {
	switch r {
	case headingPhrase, sessionPhrase, groupPhrase, endPhrase, formulaLine, nameLine:
		return true
	}
	return false
}

// enterSqueezed enters the letters of s, in which "K A M E R" and "Kamer" are
// the same.
func (x *lexicon) enterSqueezed(v variant, s string) {
	f := folded{bare: true}
	f.addWords(s)
	v.squeezed, v.start = true, int32(len(x.letters))
	x.letters = append(x.letters, f.bytes()...)
	v.end = int32(len(x.letters))
	x.lines.add(f.bytes(), v.as)
	x.longest[v.as] = max(x.longest[v.as], f.n)
	x.link(v, hashWords(v.as, f.bytes(), 1))
}

// link enters a variant by the hash of its first words: two, if it has as many.
func (x *lexicon) link(v variant, hash uint32) {
	slot := x.slot(hash)
	v.older = *slot
	x.variants = append(x.variants, v)
	*slot = int32(len(x.variants))
}

func (x *lexicon) slot(hash uint32) *int32 { return &x.newest[hash&uint32(len(x.newest)-1)] }

// next returns the variant in a role at k or after, the last entered first, and the
// place of the one after it; nil where there is none.
func (x *lexicon) next(k int32, as role, squeezed bool) (*variant, int32) {
	for k > 0 {
		v := &x.variants[k-1]
		if k = v.older; v.as == as && v.squeezed == squeezed {
			return v, k
		}
	}
	return nil, 0
}

// hashWords hashes a role and the first n words of folded letters, or all, without their
// accents.
func hashWords(as role, letters []byte, n int32) uint32 {
	h := hashRole(as)
	for k, c := range letters {
		if c != wordEnd {
			continue
		}
		if n--; n == 0 {
			return hash(h, letters[:k])
		}
	}
	return hash(h, letters)
}

// hashRole is the hash of a role before any letters.
func hashRole(as role) uint32 { return hash(2166136261, []byte{byte(as)}) }

// hash is the hash of what h is that of and more folded letters (FNV-1a).
func hash(h uint32, letters []byte) uint32 {
	for _, c := range letters {
		if c != accent {
			h = (h ^ uint32(c)) * 16777619
		}
	}
	return h
}

// A spot is the next word of a text at a place, with those of some roles in which a
// phrase may begin with it.
type spot struct {
	text        string
	from, start int // the place, the word
	may         roleSet
}

// spot returns the next word of s at i, for phrases in some roles.
func (x *lexicon) spot(s string, i int, of roleSet) spot {
	p := spot{text: s, from: i, start: wordStart(s, i)}
	if p.start < len(s) {
		p.may = x.words.word(s[p.start:], of)
	}
	return p
}

// at finds the longest phrase in a role whose first word is the next word of s
// at i.
func (x *lexicon) at(as role, s string, i int) (match, bool) { return x.find(as, x.spot(s, i, 1<<as)) }

// find finds the longest phrase in a role at a spot.
func (x *lexicon) find(as role, p spot) (match, bool) {
	if !p.may.has(as) {
		return match{}, false
	}
	return x.longestAt(as, p.text, p.start)
}

// longestAt finds the longest phrase that begins with the word of s at start. Of
// phrases with the same words before the gap, the one with more after it
// decides, then the one that was entered first.
func (x *lexicon) longestAt(as role, s string, start int) (match, bool) {
	r := run{text: s, at: start}
	var best *variant
	var m match
	h, hashed := hashRole(as), 0 // the hash of so many letters
	for words := int32(1); words <= 2 && r.more(); words++ {
		h = hash(h, r.buf[hashed:r.n-1])
		hashed = r.n - 1
		for v, k := x.next(*x.slot(h), as, false); v != nil; v, k = x.next(k, as, false) {
			if int32(min(v.words, 2)) != words || best != nil && (v.words < best.words || v.words == best.words && v.tailWords < best.tailWords) {
				continue
			}
			if !r.begins(x.letters[v.start:v.tail]) {
				continue
			}
			head := word{start, r.end(v.words)}
			if tail, ok := findTail(s, head.end, x.letters[v.tail:v.end]); ok {
				best, m = v, match{&x.rows[v.row], head, tail}
			}
		}
	}
	return m, best != nil
}

// whole finds the line in a role that s is, whatever its spaces and
// punctuation: letter-spaced, broken over lines, in any case.
func (x *lexicon) whole(as role, s string) (*Phrase, bool) {
	i := wordStart(s, 0)
	if x.lines.line(s[i:], 1<<as) == 0 {
		return nil, false
	}
	f := folded{bare: true}
	for {
		w, ok := nextWord(s, i)
		if !ok {
			break
		}
		if !f.add(s[w.start:w.end]) || f.n > x.longest[as] {
			return nil, false
		}
		i = w.end
	}
	var row *Phrase
	for v, k := x.next(*x.slot(hashWords(as, f.bytes(), 1)), as, true); v != nil; v, k = x.next(k, as, true) {
		if string(x.letters[v.start:v.end]) == string(f.bytes()) {
			row = &x.rows[v.row]
		}
	}
	return row, row != nil
}

// A run is the words of a text from one place on, folded as far as they were
// asked for.
type run struct {
	folded
	text  string
	at    int    // where the rest of the text begins
	ends  [6]int // of the first words
	words int    // how many of those
	over  bool   // what follows is not of the same phrase
}

// more folds the next word.
func (r *run) more() bool {
	if r.over {
		return false
	}
	w, ok := nextWord(r.text, r.at)
	r.over = !ok || r.n > 0 && !joined(r.text[r.at:w.start]) || !r.add(r.text[w.start:w.end])
	r.at = w.end
	if r.words < len(r.ends) {
		r.ends[r.words] = w.end
		r.words++
	}
	return !r.over
}

// end returns where the n-th word ends, which was asked for.
func (r *run) end(n uint8) int {
	if int(n) <= r.words {
		return r.ends[n-1]
	}
	i := r.ends[r.words-1]
	for range int(n) - r.words {
		w, _ := nextWord(r.text, i)
		i = w.end
	}
	return i
}

// begins reports whether the run begins with a phrase. A printed word agrees
// with one of the tables when the letters are the same and it has no accent that
// the table's has not: capitals are often printed bare (CONSIDERANT), but
// "arrêté" is not "arrête".
func (r *run) begins(phrase []byte) bool {
	if bytes.HasPrefix(r.bytes(), phrase) {
		return true
	}
	i := 0
	for _, c := range phrase {
		if i == r.n && !r.more() {
			return false
		}
		if r.buf[i] == c {
			i++
		} else if c != accent {
			return false
		}
	}
	return true
}

// joined reports whether two words with gap between them can be of one phrase:
// no sentence, clause or table column ends there.
func joined(gap string) bool {
	if gap == " " {
		return true // as most are
	}
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

// findTail finds the folded words of a tail in s after i, in the same clause. Of
// several places it takes the first that ends a phrase (before a comma, a colon
// or the end), else the first.
func findTail(s string, i int, tail []byte) (word, bool) {
	if len(tail) == 0 {
		return word{}, true
	}
	var first word
	initial := false // a stop follows it in the middle of a sentence: "par M. Roy"
	for range maxGap {
		w, ok := nextWord(s, i)
		if !ok || !joined(s[i:w.start]) && !(initial && s[i:w.start] == ". ") {
			break
		}
		i = w.end
		initial = w.end == w.start+1 && capital(s[w.start:w.end])
		if c := s[w.start]; c < utf8.RuneSelf && lower(c) != tail[0] {
			continue
		}
		r := run{text: s, at: w.start}
		if !r.begins(tail) {
			continue
		}
		found := word{w.start, r.at}
		if rest := strings.TrimLeftFunc(s[r.at:], unicode.IsSpace); rest == "" || strings.IndexByte(",:;.", rest[0]) >= 0 {
			return found, true
		}
		if first == (word{}) {
			first = found
		}
	}
	return first, first != word{}
}

// expand appends the variants of a phrase to dst: "(x)" is optional, "a/b" is a
// choice between two words.
func expand(dst []string, phrase string) ([]string, error) {
	if strings.IndexByte(phrase, '(') < 0 && strings.IndexByte(phrase, '/') < 0 {
		return append(dst, phrase), nil
	}
	open := strings.IndexByte(phrase, '(')
	if open >= 0 {
		n := strings.IndexByte(phrase[open:], ')')
		if n < 0 {
			return nil, fmt.Errorf("phrase %q: a bracket is not closed", phrase)
		}
		shut := open + n
		dst, err := expand(dst, phrase[:open]+phrase[open+1:shut]+phrase[shut+1:])
		if err != nil {
			return nil, err
		}
		return expand(dst, phrase[:open]+phrase[shut+1:])
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
	return append(dst, out...), nil
}
