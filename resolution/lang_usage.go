package resolution

import (
	"iter"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
)

// A usage is what the pieces of a document whose language is sure teach about the
// words of the others: a word that stands in sure pieces of one language alone
// speaks for that language, and a word that stands in none speaks for the language
// whose words are spelled like it. So the cells of a table follow the sentences that
// explain it.
type usage struct {
	words    []knownWord // in small letters
	known    []int32     // the indices of the words that printed ones are made of, mostly one
	starts   []int32     // where those of a printed word begin in known, by its number
	letters  []int32     // how many letters those have that a printed word is made of
	printed  [][]int32   // how often each printed word stands in each language
	spelling []spelling  // by language
}

// A knownWord is a word in small letters, how often it stands in each language, and,
// once it was judged, what it is worth for one of them.
type knownWord struct {
	letters string
	counts  [maxLangs]int32
	asked   bool // it stands in a piece that is not sure
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

// A weighed text is what its words speak for, and where their numbers stand in
// reader.numbers.
type weighed struct {
	bilingual.Evidence
	from, to int32
}

// weigh weighs a text, and keeps the numbers of its words.
func (r *reader) weigh(text string) weighed {
	if r.numbers == nil {
		r.numbers = make([]int32, 0, len(r.src)/6+64)
	}
	w := weighed{from: int32(len(r.numbers))}
	w.Evidence, r.numbers = r.weigher.WeighWords(text, r.numbers)
	w.to = int32(len(r.numbers))
	return w
}

func (r *reader) numbersOf(w weighed) []int32 { return r.numbers[w.from:w.to] }

// learn gathers the usage of the document's words: of the blocks in one language,
// and of each line of those that may be in several.
func (r *reader) learn(mixtures []*mixture) *usage {
	u := &usage{}
	langs := r.langs[:min(len(r.langs), maxLangs)]
	indexOf := func(e bilingual.Evidence) int { return slices.Index(langs, e.Lang(r.langs...)) }
	own := make([]int, len(mixtures)) // of the blocks in one language
	unsure := false
	for i, m := range mixtures {
		if m == nil {
			own[i] = indexOf(r.blocks[i].words.Evidence)
		}
		unsure = unsure || m != nil || own[i] < 0
	}
	if !unsure {
		return u
	}
	u.meet(&r.weigher)
	for i, m := range mixtures {
		if m != nil {
			for _, l := range m.words {
				u.ask(r.numbersOf(l))
			}
		} else if own[i] < 0 {
			u.ask(r.numbersOf(r.blocks[i].words))
		}
	}
	u.spelling = make([]spelling, len(langs))
	u.printed = make([][]int32, len(langs))
	for k := range u.printed {
		u.printed[k] = make([]int32, r.weigher.Words())
	}
	for i, m := range mixtures {
		if m == nil {
			if own[i] >= 0 {
				u.count(r.numbersOf(r.blocks[i].words), own[i])
			}
			continue
		}
		for _, l := range m.words {
			if lang := indexOf(l.Evidence); lang >= 0 {
				u.count(r.numbersOf(l), lang)
			}
		}
	}
	for lang, counts := range u.printed {
		if u.spelling[lang].total <= enough {
			u.spell(lang)
		}
		for k, count := range counts {
			for _, n := range u.wordsOf(int32(k)) {
				u.words[n].counts[lang] += count
			}
		}
	}
	return u
}

// ask says that the words of a text are worth counting.
func (u *usage) ask(printed []int32) {
	for _, k := range printed {
		for _, n := range u.wordsOf(k) {
			u.words[n].asked = true
		}
	}
}

// count counts the words of a text in the language of that index, and learns how they
// are spelled from the first of them.
func (u *usage) count(printed []int32, lang int) {
	s, counts := &u.spelling[lang], u.printed[lang]
	for _, k := range printed {
		counts[k]++
		if s.total <= enough {
			if s.total += int(u.letters[k]); s.total > enough {
				u.spell(lang)
			}
		}
	}
}

// spell counts the letters of the words that were counted in a language.
func (u *usage) spell(lang int) {
	for k, times := range u.printed[lang] {
		if times == 0 {
			continue
		}
		for _, n := range u.wordsOf(int32(k)) {
			u.spelling[lang].count(u.words[n].letters, uint16(times))
		}
	}
}

// addWords adds to the evidence of a text what its words are worth that were asked for.
func (u *usage) addWords(to evidence, printed []int32) {
	if len(u.words) == 0 {
		return
	}
	for _, k := range printed {
		if int(k)+1 >= len(u.starts) {
			continue // of a part of a block, and in no block
		}
		for _, n := range u.wordsOf(k) {
			if u.words[n].asked {
				u.add(to, n)
			}
		}
	}
}

// wordsOf returns the indices of the words that a printed word is made of.
func (u *usage) wordsOf(printed int32) []int32 {
	return u.known[u.starts[printed]:u.starts[printed+1]]
}

// meet looks for the words that each printed word is made of.
func (u *usage) meet(w *bilingual.Weigher) {
	numbers := make(map[string]int32, w.Words())
	u.known = make([]int32, 0, w.Words())
	u.starts = make([]int32, 1, w.Words()+1)
	u.letters = make([]int32, w.Words())
	for k := range int32(w.Words()) {
		for word := range eachWord(w.Word(k)) {
			letters := foldWord(word)
			n, ok := numbers[letters]
			if !ok {
				n = int32(len(u.words))
				u.words = append(u.words, knownWord{letters: letters})
				numbers[letters] = n
			}
			u.known = append(u.known, n)
			u.letters[k] += int32(utf8.RuneCountInString(letters)) + 1
		}
		u.starts = append(u.starts, int32(len(u.known)))
	}
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
	total  int // with one for the end of each word
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

// count counts the letters of a word that stands so many times.
func (s *spelling) count(word string, times uint16) {
	var w window
	for _, c := range word {
		s.threes[w.next(c)] += times
	}
	s.threes[w.next(0)] += times
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

// foldWord returns a word in small letters.
func foldWord(word string) string {
	n := 0
	for i, c := range word {
		if n >= maxWord {
			word = word[:i]
			break
		}
		if c < utf8.RuneSelf {
			n++
		} else {
			n += utf8.RuneLen(unicode.ToLower(c))
		}
	}
	return strings.ToLower(word)
}

// eachWord yields the words of text that have three letters or more.
func eachWord(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for word := range strings.FieldsFuncSeq(text, func(c rune) bool { return !unicode.IsLetter(c) }) {
			if utf8.RuneCountInString(word) > 2 && !yield(word) {
				return
			}
		}
	}
}
