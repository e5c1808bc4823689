package resolution

import (
	"math"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/eight"
)

// A usage is what the pieces of a document whose language is sure teach about the
// words of the others: a word that stands in sure pieces of one language alone
// speaks for that language, and a word that stands in none speaks for the language
// whose words are spelled like it. So the cells of a table follow the sentences that
// explain it.
type usage struct {
	numbers  map[string]int32            // of the words of pieces that are not sure
	words    []knownWord                 // by number
	asked    []int32                     // the numbers of the words of the pieces that are not sure
	lengths  [256]uint64                 // of these words, by their first byte
	spelling []spelling                  // by language
	word     [maxWord + utf8.UTFMax]byte // that was folded last
}

// A knownWord is a word in small letters, how often it stands in each language, and,
// once it was judged, what it is worth for one of them.
type knownWord struct {
	letters string
	counts  [maxLangs]int32
	judged  bool
	lang    int
	points  int32
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
func (r *reader) learn(mixtures []*mixture) *usage {
	u := &usage{numbers: map[string]int32{}}
	langs := r.langs[:min(len(r.langs), maxLangs)]
	indexOf := func(e bilingual.Evidence) int { return slices.Index(langs, e.Lang(r.langs...)) }
	own := make([]int, len(mixtures)) // of the blocks in one language
	for i, m := range mixtures {
		if m != nil {
			for k, l := range m.lines {
				m.words[k].from, m.words[k].to = u.ask(r.src[l.Start:l.End])
			}
		} else if own[i] = indexOf(r.blocks[i].words); own[i] < 0 {
			u.ask(r.blocks[i].in.Text)
		}
	}
	if len(u.words) == 0 {
		return u
	}
	u.spelling = make([]spelling, len(langs))
	for i, m := range mixtures {
		if m == nil {
			if own[i] >= 0 {
				u.count(r.blocks[i].in.Text, own[i])
			}
			continue
		}
		for _, w := range m.words {
			if lang := indexOf(w.Evidence); lang >= 0 {
				for _, n := range u.asked[w.from:w.to] {
					u.spelling[lang].count(u.words[n].letters)
					u.words[n].counts[lang]++
				}
			}
		}
	}
	return u
}

// ask says that the words of a text are worth counting, and returns where their numbers
// stand.
func (u *usage) ask(text string) (from, to int) {
	from = len(u.asked)
	eachWord(text, func(word string, _ bool) {
		w := u.fold(word)
		n, ok := u.numbers[string(w)]
		if !ok {
			n = int32(len(u.words))
			u.words = append(u.words, knownWord{letters: string(w)})
			u.numbers[u.words[n].letters] = n
			u.lengths[w[0]] |= 1 << (len(w) % 64)
		}
		u.asked = append(u.asked, n)
	})
	return from, len(u.asked)
}

// count counts the words of a text in the language of that index, and their letters.
func (u *usage) count(text string, lang int) {
	s := &u.spelling[lang]
	eachWord(text, func(word string, plain bool) {
		if plain && s.total > enough && !u.mayAsk(word) {
			return
		}
		w := u.fold(word)
		s.count(string(w))
		if n, ok := u.numbers[string(w)]; ok {
			u.words[n].counts[lang]++
		}
	})
}

// mayAsk is a quick look at a plain word: one of its length that begins like it was
// asked for.
func (u *usage) mayAsk(word string) bool {
	return u.lengths[word[0]|0x20]>>(min(len(word), maxWord)%64)&1 != 0
}

// addText adds to the evidence of a text what its words are worth.
func (u *usage) addText(to evidence, text string) {
	if len(u.words) == 0 {
		return
	}
	eachWord(text, func(word string, _ bool) {
		if n, ok := u.numbers[string(u.fold(word))]; ok {
			u.add(to, n)
		}
	})
}

// add adds to the evidence of a text what the word of that number is worth in it.
func (u *usage) add(to evidence, n int32) {
	w := &u.words[n]
	if !w.judged {
		w.judged = true
		w.lang, w.points = u.judge(w)
	}
	to[w.lang] = min(to[w.lang]+w.points, surePoints)
}

// judge returns the index of the language that a word speaks for, and what that is
// worth.
func (u *usage) judge(w *knownWord) (lang int, points int32) {
	if w.counts == ([maxLangs]int32{}) {
		return u.spelled(w.letters)
	}
	for k, n := range w.counts {
		if n > w.counts[lang] {
			lang = k
		}
	}
	for k, n := range w.counts {
		if k != lang && n*3 >= w.counts[lang] {
			return lang, 0
		}
	}
	return lang, learnedPoints
}

// spelled returns the index of the language whose words are spelled most like a
// word, and what that is worth: how many times likelier than in the next one, as a
// logarithm.
func (u *usage) spelled(word string) (lang int, points int32) {
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

// A window is the two letters before the next one of a word.
type window struct{ first, second int }

// next returns the index of the three letters that end with c, 0 at the end of the word.
func (w *window) next(c rune) int {
	kind := letterKinds - 1
	switch {
	case c >= 'a' && c <= 'z':
		kind = int(c-'a') + 1
	case c == 0:
		kind = 0
	}
	three := (w.first*letterKinds+w.second)*letterKinds + kind
	w.first, w.second = w.second, kind
	return three
}

// enough is how many letters teach a spelling all that it can use.
const enough = 50_000

// count counts the letters of a word.
func (s *spelling) count(word string) {
	if s.total > enough {
		return
	}
	var w window
	for _, c := range word {
		s.threes[w.next(c)]++
		s.total++
	}
	s.threes[w.next(0)]++
	s.total++
}

// likelihood returns the logarithm of how likely a word is with this spelling.
func (s *spelling) likelihood(word string) float64 {
	const unseen = 0.5 // what three letters count that were not seen
	sum := 0.0
	add := func(three int) {
		sum += math.Log((float64(s.threes[three]) + unseen) / (float64(s.total) + unseen*float64(len(s.threes))))
	}
	var w window
	for _, c := range word {
		add(w.next(c))
	}
	add(w.next(0))
	return sum
}

// maxWord is how many bytes of a word are told apart.
const maxWord = 61

// fold returns a word in small letters, until the next call.
func (u *usage) fold(word string) []byte {
	n := 0
	for i, c := range word {
		if n >= maxWord {
			break
		}
		if c < utf8.RuneSelf {
			u.word[n] = word[i] | 0x20
			n++
		} else {
			n += utf8.EncodeRune(u.word[n:], unicode.ToLower(c))
		}
	}
	return u.word[:n]
}

// eachWord calls f with each word of text that has three letters or more, and says
// whether it is plain: of the letters a to z.
func eachWord(text string, f func(word string, plain bool)) {
	for i := 0; i < len(text); {
		if i+8 <= len(text) {
			v := eight.At(text, i)
			if n := eight.Letters(v); n < 8 && !eight.AnyHigh(eight.First(v, n)) {
				if n > 2 {
					f(text[i:i+n], true)
				}
				i += n + 1
				continue
			}
		}
		start, letters, plain := i, 0, true
		n := 1 // bytes of the rune at i
		for ; i < len(text); i, n = i+n, 1 {
			if c := text[i]; c < utf8.RuneSelf {
				if c|0x20 < 'a' || c|0x20 > 'z' {
					break
				}
			} else {
				var r rune
				if r, n = utf8.DecodeRuneInString(text[i:]); !unicode.IsLetter(r) {
					break
				}
				plain = false
			}
			letters++
		}
		if letters > 2 {
			f(text[start:i], plain)
		}
		i += n
	}
}
