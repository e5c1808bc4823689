package bilingual

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// Weigh gathers the evidence that a text gives for each language, in one pass
// and without allocating. It sees letters without regard to case, to composed
// or decomposed accents, or to soft hyphens.
//
// The rules, in order:
//  1. A token that holds "@", "_" or "//", or a colon or full stop right inside
//     a word, is an address, an identifier or a file name and says nothing.
//  2. A word with a letter from outside the four alphabets says nothing.
//  3. A word of the closed classes or of the fixed legal vocabulary counts
//     with its weight; a French elision (l', qu') counts by itself.
//  4. Any other word of four letters or more counts by its ending and its
//     pairs of letters; accents add to both.
//  5. A word with a capital inside a sentence counts for a quarter, since it
//     is probably a name; for German, which writes nouns so, for half, but for
//     small words ("An Claes").
//  6. A word all in capitals counts for a quarter, except in a heading where
//     every word is. So does the first word of a text without small words,
//     unless rule 3 knows it: "Toelichting" is Dutch, "Françoise" is nothing.
func Weigh(text string) Evidence {
	s := scanner{t: wordTables(), start: true}
	s.scan(text)
	return s.evidence()
}

// lanes holds small counts for the four languages side by side, sixteen bits
// each, so that one addition adds all.
type lanes uint64

func lanesOf(nl, fr, de, en int) lanes {
	return lanes(nl) | lanes(fr)<<16 | lanes(de)<<32 | lanes(en)<<48
}

func (l lanes) at(i int) int64 { return int64(l >> (16 * i) & 0xffff) }

// A scanner reads one text. Letters are packed five bits each into key, the
// last twelve of a word; with the length above them they identify the word.
type scanner struct {
	t       *tables
	met     *Weigher // nil for a text alone
	numbers []int32  // of the words that were met, nil where they are not asked for
	until   int      // where the word under way ends, as met has it

	key    uint64
	n      int   // letters of the word under way; 0 between words
	upper  int   // how many of them are capitals
	marks  lanes // what its accents say
	last   byte  // its last letter, 1-26, for an accent to come; 0 when accented
	alien  bool  // it has a letter from elsewhere
	apos   bool  // an apostrophe precedes it
	elided bool  // a letter precedes that apostrophe

	token   [numClasses]lanes // evidence of the token under way, by class
	parts   int               // its words
	address bool              // the token is no running text
	start   bool              // the next word begins a sentence
	seen    facts             // small and mixed: the text has such words

	run   [numClasses]lanes // evidence of the tokens since sum was brought up to date
	words int               // their words

	sum [numClasses][numLangs]int64
}

// The classes of words.
const (
	plain   = iota // counts in full
	opening        // begins a sentence with a capital
	titled         // has a capital inside a sentence
	capital        // is all in capitals
	numClasses
)

func (s *scanner) scan(text string) {
	for i := 0; i < len(text); {
		if s.n == 0 && s.met != nil && i >= s.until {
			i = s.metWords(text, i)
			if i == len(text) {
				break
			}
		}
		c := text[i]
		if l := s.t.letters[c]; l != 0 {
			s.key = s.key<<5 | uint64(l)
			s.n++
			s.last = l
			if c < 'a' {
				s.upper++
			}
			i++
			continue
		}
		if c < utf8.RuneSelf {
			i++
			s.ascii(c, text, i)
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		s.rune(r, text, i)
	}
	s.endToken()
}

// ascii takes a byte that is no letter; next is the offset after it.
func (s *scanner) ascii(c byte, text string, next int) {
	if c == '\'' {
		s.apostrophe(text, next)
		return
	}
	word, long := s.n > 0, s.n > 1 || s.alien
	s.endWord()
	s.sign(c, text, next, word, long)
}

// sign takes a byte that is no letter and no apostrophe, behind a word, perhaps a long
// one, or behind none.
func (s *scanner) sign(c byte, text string, next int, word, long bool) {
	switch c {
	case ' ', '\t', '\r', '\v', '\f':
		s.endToken()
	case '\n':
		s.endToken()
		s.start = true
	case '@', '_':
		s.address = true
	case '.':
		s.start = true
		if r, _ := utf8.DecodeRuneInString(text[next:]); long && unicode.IsLower(r) {
			s.address = true
		}
	case '/':
		if next < len(text) && text[next] == '/' {
			s.address = true
		}
	case ':':
		s.start = true
		if r, _ := utf8.DecodeRuneInString(text[next:]); word && (unicode.IsLetter(r) || '0' <= r && r <= '9') {
			s.address = true
		}
	case '!', '?', ';', '"':
		s.start = true
	}
}

// rune takes a character beyond ASCII.
func (s *scanner) rune(r rune, text string, next int) {
	switch r {
	case 0x2019, 0x02BC: // ’ and its letter form
		s.apostrophe(text, next)
		return
	case 0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF: // soft hyphen and its like
		return
	case 0x0153, 0x0152: // œ
		s.letter('o', r == 0x0152)
		s.letter('e', r == 0x0152)
		s.mark(lanesOf(0, 3, 0, 0))
		s.last = 0
		return
	case 0x00DF, 0x1E9E: // ß
		s.letter('s', r == 0x1E9E)
		s.letter('s', r == 0x1E9E)
		s.mark(lanesOf(0, 0, 5, 0))
		s.last = 0
		return
	case 0x0133, 0x0132: // ĳ
		s.letter('i', r == 0x0132)
		s.letter('j', r == 0x0132)
		s.last = 0
		return
	case 0x212A: // the sign for kelvin, which is canonically a K
		s.letter('k', true)
		return
	case 0x037E: // the Greek question mark, which is canonically a semicolon
		s.ascii(';', text, next)
		return
	}
	switch {
	case 0xC0 <= r && r <= 0xFF && s.t.composed[r-0xC0] != 0:
		ch := s.t.composed[r-0xC0]
		s.letter(byte(ch>>8), r < 0xE0)
		s.accent(byte(ch))
	case 0x300 <= r && r <= 0x36F:
		if s.n > 0 {
			s.accent(combining(r))
		}
	case unicode.IsSpace(r):
		s.endToken()
	case unicode.IsLetter(r):
		s.n++
		s.alien = true
		s.last = 0
	case unicode.IsMark(r):
		s.alien = s.alien || s.n > 0
	default:
		s.endWord()
		if r == 0xAB || r == 0x201C || r == 0x201E || r == 0x2022 {
			s.start = true
		}
	}
}

func (s *scanner) letter(c byte, upper bool) {
	s.key = s.key<<5 | uint64(c-'a'+1)
	s.n++
	s.last = c - 'a' + 1
	if upper {
		s.upper++
	}
}

// accent puts an accent on the last letter; one that is unknown there, or a
// second one, makes the word alien.
func (s *scanner) accent(mark byte) {
	a := s.t.accents[accentIndex(s.last, mark)]
	if s.last == 0 || mark == 0 || !a.known {
		s.alien = true
	}
	s.mark(a.lanes)
	s.last = 0
}

// The sums in lanes are kept small by looking at no more accents of a word, and
// no more words of a token, than any language has.
const (
	mostMarked = 32
	mostParts  = 256
)

// mark adds what an accent says.
func (s *scanner) mark(l lanes) {
	if s.n <= mostMarked {
		s.marks += l
	}
}

func (s *scanner) apostrophe(text string, next int) {
	n := s.n
	if n > 0 && !s.alien && startsLetter(text[next:]) && slices.Contains(s.t.elisions, s.wordKey()) {
		s.say(plain, lanesOf(0, 5, 0, 0))
		s.reset()
	} else {
		s.endWord()
	}
	s.apos, s.elided = true, n > 0
}

func startsLetter(text string) bool {
	if text == "" {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r)
}

func (s *scanner) reset() {
	s.key, s.n, s.upper, s.marks, s.last = 0, 0, 0, 0, 0
	s.alien, s.apos, s.elided = false, false, false
}

func (s *scanner) wordKey() uint64 {
	return s.key&(1<<60-1) | uint64(min(s.n, 15))<<60
}

func (s *scanner) endWord() {
	if s.n == 0 {
		s.apos = false
		return
	}
	if !s.alien {
		s.count()
	}
	s.start = false
	s.reset()
}

// count adds what the word that just ended says to its class.
func (s *scanner) count() {
	w, known := s.weigh()
	s.say(s.class(s.n, s.upper, known), w)
}

// class returns the class of a word with so many letters and capitals.
func (s *scanner) class(n, upper int, known bool) int {
	if upper == n && n > 1 {
		return capital
	}
	if n > 1 {
		s.seen |= mixed
	}
	switch {
	case upper == 0:
		if n > 1 {
			s.seen |= small
		}
		return plain
	case s.start && known:
		return plain
	case s.start:
		return opening
	case known && n <= 3:
		return capital // "De" and "An" are mostly of names
	}
	return titled
}

// say adds evidence of a class to the token.
func (s *scanner) say(class int, w lanes) {
	s.token[class] += w
	if s.parts++; s.parts == mostParts {
		s.flush()
	}
}

// weigh returns what the word that just ended says, and whether it is one of
// the listed words.
func (s *scanner) weigh() (w lanes, known bool) {
	if s.n == 1 {
		switch {
		case s.apos && s.elided && s.key == 's'-'a'+1: // Parliament's, foto's
			return lanesOf(1, 0, 0, 2), true
		case s.apos && (s.key == 's'-'a'+1 || s.key == 't'-'a'+1): // 's avonds
			return lanesOf(2, 0, 0, 0), true
		case s.upper == 1:
			return s.marks, false
		}
	}
	key := s.wordKey()
	if w, ok := s.t.words.find(key); ok {
		return w + s.marks, true
	}
	if s.n < 4 {
		return s.marks, false
	}
	w = s.marks
	for k := 5; k > 1; k-- {
		if k >= s.n {
			continue
		}
		if e, ok := s.t.endings.find(s.key&(1<<(5*k)-1) | uint64(k)<<60); ok {
			w += e
			break
		}
	}
	for key, n := s.key, min(s.n, 12); n > 1; n-- {
		w += s.t.pairs[key&(1<<10-1)]
		key >>= 5
	}
	return w, false
}

func (s *scanner) endToken() {
	s.endWord()
	if s.parts > 0 {
		s.flush()
	}
	s.address = false
}

// flush adds the evidence of the token to that of the words so far, unless it is
// an address.
func (s *scanner) flush() {
	if !s.address {
		s.add(s.parts)
		for class, l := range s.token {
			s.run[class] += l
		}
	}
	s.token = [numClasses]lanes{}
	s.parts = 0
}

// add makes room in the sums for words more.
func (s *scanner) add(words int) {
	if s.words += words; s.words > mostParts {
		s.settle()
		s.words = words
	}
}

// settle adds the evidence of the words so far to the sums.
func (s *scanner) settle() {
	for class, l := range s.run {
		if l == 0 {
			continue
		}
		for i := range numLangs {
			s.sum[class][i] += l.at(i)
		}
	}
	s.run = [numClasses]lanes{}
}

func (s *scanner) evidence() Evidence {
	s.settle()
	var e Evidence
	for i := range numLangs {
		o, t, c := s.sum[opening][i], s.sum[titled][i], s.sum[capital][i]
		if s.seen&small == 0 {
			o /= 4
		}
		if i == deLane {
			t /= 2
		} else {
			t /= 4
		}
		if s.seen&mixed != 0 {
			c /= 4
		}
		e.points[i] = clamp(s.sum[plain][i] + o + t + c)
	}
	return e
}
