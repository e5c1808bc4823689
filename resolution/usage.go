package resolution

import (
	"math"
	"slices"
	"unicode"
	"unicode/utf8"
)

// A usage is what the pieces of a document whose language is sure teach about the
// words of the others: a word that stands in sure pieces of one language alone
// speaks for that language, and a word that stands in none speaks for the language
// whose words are spelled like it. So the cells of a table follow the sentences that
// explain it.
type usage struct {
	words    map[string]int // of pieces that are not sure: where in counts
	counts   [][maxLangs]int32
	lengths  [256]uint64 // of these words, by their first byte
	spelling []spelling  // by language
	word     [64]byte    // that is read now
}

// maxLangs is how many languages of one document learn from each other.
const maxLangs = 8

// What one word weighs that the document uses in one language only, and at most one
// that is only spelled as in a language.
const (
	learnedPoints = 6
	spelledPoints = 6
)

// learn gathers the usage of the document's words: of the blocks in one language,
// and of each line of those that may be in several.
func (r *reader) learn(mixtures []mixture) *usage {
	u := &usage{words: map[string]int{}}
	langs := r.langs[:min(len(r.langs), maxLangs)]
	pieces := func(f func(text string, lang int, line bool)) {
		for i, m := range mixtures {
			if b := r.blocks[i]; len(m.lines) == 0 {
				f(b.in.Text, slices.Index(langs, b.words.Lang(r.langs...)), false)
			}
			for k, l := range m.lines {
				f(r.src[l.Start:l.End], slices.Index(langs, m.words[k].Lang(r.langs...)), true)
			}
		}
	}
	pieces(func(text string, lang int, line bool) {
		if lang < 0 || line {
			u.ask(text)
		}
	})
	if len(u.counts) == 0 {
		return u
	}
	u.spelling = make([]spelling, len(langs))
	pieces(func(text string, lang int, _ bool) {
		if lang >= 0 {
			u.count(text, lang)
		}
	})
	return u
}

// ask says that the words of a text are worth counting.
func (u *usage) ask(text string) {
	u.eachWord(text, func(w []byte) {
		if _, ok := u.words[string(w)]; !ok {
			u.words[string(w)] = len(u.counts)
			u.counts = append(u.counts, [maxLangs]int32{})
			u.lengths[w[0]] |= 1 << (len(w) % 64)
		}
	})
}

// count counts the words of a text in the language of that index, and their letters.
func (u *usage) count(text string, lang int) {
	u.eachWord(text, func(w []byte) {
		u.spelling[lang].count(w)
		if u.lengths[w[0]]>>(len(w)%64)&1 == 0 {
			return
		}
		if n, ok := u.words[string(w)]; ok {
			u.counts[n][lang]++
		}
	})
}

// add adds to the evidence of a text what its words are worth.
func (u *usage) add(to evidence, text string) {
	if len(u.counts) == 0 {
		return
	}
	u.eachWord(text, func(w []byte) {
		n, ok := u.words[string(w)]
		if !ok {
			return
		}
		c := &u.counts[n]
		if *c == ([maxLangs]int32{}) {
			k, points := u.spelled(w)
			to[k] = min(to[k]+points, surePoints)
			return
		}
		for k := range min(len(to), maxLangs) {
			alone := c[k] > 0
			for o := range c {
				alone = alone && (o == k || c[o]*3 < c[k])
			}
			if alone {
				to[k] = min(to[k]+learnedPoints, surePoints)
			}
		}
	})
}

// spelled returns the index of the language whose words are spelled most like a
// word, and what that is worth: how many times likelier than in the next one, as a
// logarithm.
func (u *usage) spelled(word []byte) (lang int, points int32) {
	best, next := math.Inf(-1), math.Inf(-1)
	for k := range u.spelling {
		switch l := u.spelling[k].likelihood(word); {
		case l > best:
			lang, best, next = k, l, best
		case l > next:
			next = l
		}
	}
	return lang, int32(min(best-next, spelledPoints))
}

// A spelling is how words are spelled: how often each three letters follow each
// other.
type spelling struct {
	threes [letterKinds * letterKinds * letterKinds]uint16
	total  int
}

// letterKinds is how many letters a spelling knows apart: none, before and after a
// word; a to z; and any other, as the letters with accents.
const letterKinds = 28

// eachThree calls f with the index of each three letters of a word, its borders
// among them.
func eachThree(word []byte, f func(three int)) {
	a, b := 0, 0
	for _, c := range string(word) {
		l := letterKinds - 1
		if c >= 'a' && c <= 'z' {
			l = int(c-'a') + 1
		}
		f((a*letterKinds+b)*letterKinds + l)
		a, b = b, l
	}
	f((a*letterKinds + b) * letterKinds)
}

// enough is how many letters teach a spelling all that it can use.
const enough = 50_000

// count counts the letters of a word.
func (s *spelling) count(word []byte) {
	if s.total > enough {
		return
	}
	eachThree(word, func(three int) {
		s.threes[three]++
		s.total++
	})
}

// likelihood returns the logarithm of how likely a word is with this spelling.
func (s *spelling) likelihood(word []byte) float64 {
	const unseen = 0.5 // what three letters count that were not seen
	sum := 0.0
	eachThree(word, func(three int) {
		sum += math.Log((float64(s.threes[three]) + unseen) / (float64(s.total) + unseen*float64(len(s.threes))))
	})
	return sum
}

// eachWord calls f with each word of text that has three letters or more, in
// small letters.
func (u *usage) eachWord(text string, f func(word []byte)) {
	word := &u.word
	n, letters := 0, 0
	for _, c := range text {
		if c < utf8.RuneSelf {
			if l := byte(c) | 0x20; l >= 'a' && l <= 'z' {
				if n+utf8.UTFMax <= len(word) {
					word[n] = l
					n++
					letters++
				}
				continue
			}
		} else if unicode.IsLetter(c) {
			if n+utf8.UTFMax <= len(word) {
				n += utf8.EncodeRune(word[n:], unicode.ToLower(c))
				letters++
			}
			continue
		}
		if letters > 2 {
			f(word[:n])
		}
		n, letters = 0, 0
	}
	if letters > 2 {
		f(word[:n])
	}
}
