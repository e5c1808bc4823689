package legaltext

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/figures"
)

// A sideText is one side of a clause as the comparison needs it.
type sideText struct {
	lang      bilingual.Lang
	side      *Side
	text      string
	plain     string // the text with web addresses blanked
	words     []word
	numbers   []number
	dates     []date
	links     []string
	folded    string          // the words, folded, with a space before and after each
	set       map[string]bool // the words
	capitals  map[string]bool // those with a capital
	heads     map[string]bool // the beginnings of words
	met       map[string]bool // answers of pair.met, by word of the other side
	persons   map[string]bool // words of names of persons; see named
	spelled   map[int]bool    // numbers in words and Roman figures; see spells
	decades   map[string]bool // last two figures of decades in words; see saysDecade
	ends      []int           // where the sentences end
	sentences []int           // and how long they are
	balanced  bool            // quotation marks
	shouted   bool            // mostly capitals
	excess    bool            // has sentences that the other side lacks

	wordNumbers []wordNumber // see inWords
	wordsRead   bool
}

// A word is a row of letters; a hyphen or an apostrophe ends it.
type word struct {
	start, end int
	fold       string // lower case, without accents
	capital    bool   // begins with a capital
	acronym    bool   // two capitals or more, and nothing else
	opening    bool   // begins a sentence
	// before is what stands between it and the word before: ' ' for a space
	// alone, ',' for a comma, '(' for an opening bracket, '-', '\'' or 0.
	before  byte
	foreign bool // inside a quotation in a third language
}

// prepare reads a side.
func (c *checker) prepare(l bilingual.Lang, side *Side) *sideText {
	s := &sideText{
		lang: l, side: side, text: side.Text, set: make(map[string]bool),
		capitals: make(map[string]bool), heads: make(map[string]bool), met: make(map[string]bool),
	}
	plain := s.withoutLinks()
	s.plain = plain
	s.words = scanWords(plain)
	s.markForeign(plain)
	s.scanNumbers(plain)
	var folded strings.Builder
	folded.WriteByte(' ')
	capitals := 0
	for _, w := range s.words {
		folded.WriteString(w.fold)
		folded.WriteByte(' ')
		s.set[w.fold] = true
		if w.capital {
			s.capitals[w.fold] = true
		}
		if h := head(w.fold); h != "" {
			s.heads[h] = true
		}
		if w.acronym || w.capital && w.end-w.start == 1 {
			capitals++
		}
	}
	s.folded = folded.String()
	s.shouted = capitals*2 > len(s.words)
	s.ends = sentenceEnds(plain)
	from := 0
	for _, end := range s.ends {
		s.sentences = append(s.sentences, max(1, utf8.RuneCountInString(strings.TrimSpace(plain[from:end]))))
		from = end
	}
	s.balanced = balancedQuotes(plain)
	return s
}

// withoutLinks returns the text with web addresses blanked, and keeps them.
func (s *sideText) withoutLinks() string {
	b := []byte(s.text)
	for i := 0; i < len(b); i++ {
		rest := s.text[i:]
		if !strings.HasPrefix(rest, "http://") && !strings.HasPrefix(rest, "https://") && !strings.HasPrefix(rest, "www.") {
			continue
		}
		n := strings.IndexFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("<>\"»”", r) })
		if n < 0 {
			n = len(rest)
		}
		s.links = append(s.links, strings.TrimRight(rest[:n], ".,;:)"))
		for k := i; k < i+n; k++ {
			b[k] = ' '
		}
		i += n
	}
	for _, m := range s.side.Marks {
		if m.Kind == Link && m.Href != "" && m.Href != "#" {
			s.links = append(s.links, m.Href)
		}
	}
	slices.Sort(s.links)
	s.links = slices.Compact(s.links)
	return string(b)
}

// scanWords finds the words of a text.
func scanWords(text string) []word {
	var words []word
	opening, before := true, byte(0)
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) {
			switch r {
			case '.', '!', '?', ':', ';', '…', '«', '»', '“', '”', '"', '„':
				opening, before = true, 0
			case ',', '(', '-', '\'':
				before = byte(r)
			case '’', 'ʼ':
				before = '\''
			case ' ', 0xA0, 0x202F, '\n':
				if before == 0 && !opening {
					before = ' '
				}
			default:
				before = 0
			}
			i += size
			continue
		}
		end, letters, upper := i, 0, 0
		for end < len(text) {
			r, size := utf8.DecodeRuneInString(text[end:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) && r != 0xAD {
				break
			}
			if unicode.IsLetter(r) {
				letters++
			}
			if unicode.IsUpper(r) {
				upper++
			}
			end += size
		}
		words = append(words, word{
			start: i, end: end, fold: figures.Fold(text[i:end]), capital: unicode.IsUpper(r),
			acronym: upper > 1 && upper == letters, opening: opening, before: before,
		})
		opening, before = false, 0
		i = end
	}
	return words
}

// headLetters is the number of levelled letters by which words of common
// origin are told.
const headLetters = 4

// head returns the beginning of a folded word with differences of spelling
// between the languages taken out, or "" for a short word.
func head(fold string) string {
	var b [headLetters]byte
	n := 0
	var last byte
	for i := 0; i < len(fold) && n < headLetters; i++ {
		c := fold[i]
		switch c {
		case 'c', 'q':
			c = 'k'
		case 'z', 'x':
			c = 's'
		case 'y':
			c = 'i'
		case 'w':
			c = 'v'
		case 'h':
			continue
		}
		if c == last {
			continue
		}
		last = c
		b[n] = c
		n++
	}
	if n < headLetters {
		return ""
	}
	return string(b[:])
}

// quotations finds what stands between quotation marks.
func quotations(text string) []Span {
	var spans []Span
	start := -1
	for i, r := range text {
		switch {
		case start < 0 && strings.ContainsRune("«“„\"", r):
			start = i + utf8.RuneLen(r)
		case start >= 0 && strings.ContainsRune("»”\"", r):
			spans = append(spans, Span{Start: start, End: i})
			start = -1
		}
	}
	return spans
}

// markForeign marks the words of quotations in a third language.
func (s *sideText) markForeign(text string) {
	for _, q := range quotations(text) {
		if l := bilingual.Detect(text[q.Start:q.End]); l == "" || l == s.lang {
			continue
		}
		for i := range s.words {
			if w := &s.words[i]; w.start >= q.Start && w.end <= q.End {
				w.foreign = true
			}
		}
	}
}

// balancedQuotes reports whether quotation marks come in pairs.
func balancedQuotes(text string) bool {
	angle := strings.Count(text, "«") - strings.Count(text, "»")
	curly := strings.Count(text, "“") + strings.Count(text, "„") - strings.Count(text, "”")
	// German closes with the mark that opens in English: „…“.
	german := strings.Count(text, "„") > 0 && strings.Count(text, "„") == strings.Count(text, "“")
	return angle == 0 && (curly == 0 || german) && strings.Count(text, `"`)%2 == 0
}

// sentence returns the i-th sentence.
func (s *sideText) sentence(i int) string {
	from := 0
	if i > 0 {
		from = s.ends[i-1]
	}
	return strings.TrimSpace(s.text[from:s.ends[i]])
}

// sentenceEnds returns where sentences end: behind a full stop, a question or
// exclamation mark before a space and a capital, and at the end of the text.
func sentenceEnds(text string) []int {
	var ends []int
	for i := range len(text) {
		if !strings.ContainsRune(".?!", rune(text[i])) || i+2 >= len(text) {
			continue
		}
		rest := strings.TrimLeft(text[i+1:], "»”\"')")
		next := strings.TrimLeft(rest, " \u00a0«“\"")
		if next == rest || next == "" {
			continue
		}
		r, _ := utf8.DecodeRuneInString(next)
		// An abbreviation or initial, "M. Smet", ends no sentence.
		word := text[strings.LastIndexAny(text[:i], " '(")+1 : i]
		if unicode.IsUpper(r) && utf8.RuneCountInString(word) > 2 && !slices.Contains(shortened, strings.ToLower(word)) {
			ends = append(ends, len(text)-len(rest))
		}
	}
	return append(ends, len(text))
}

// shortened are abbreviations that often stand before a capital.
var shortened = []string{"art", "arr", "blz", "cass", "dir", "mgr", "mme", "mej", "prof", "resp", "ste", "vgl"}

// logRatio compares the lengths of two texts, and reports whether they are long enough for
// it to tell something.
func logRatio(a, b string) (float64, bool) {
	if a == "" || b == "" {
		return 0, false
	}
	return math.Log(float64(utf8.RuneCountInString(b)) / float64(utf8.RuneCountInString(a))), max(len(a), len(b)) >= longText
}

// bareNum returns the letters and digits of a printed number, without the ordinal
// ending that some languages give it, and of the number of an article its figure: 1
// of "Artikel 1." and of "Article 1er.". It is empty for one in words ("Article
// unique").
func bareNum(num string) string {
	only := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return unicode.ToLower(r)
			}
			return -1
		}, s)
	}
	word, figure, parted := strings.Cut(strings.Join(strings.Fields(num), " "), " ")
	article := parted && len(only(word)) > 2
	if article {
		num = figure
	}
	num = only(num)
	digits := len(num) - len(strings.TrimLeft(num, "0123456789"))
	switch {
	case digits == 0 && article && strings.Trim(num, "ivxlc") != "":
		return ""
	case digits > 0 && slices.Contains(ordinalEndings, num[digits:]):
		return num[:digits]
	}
	return num
}

// ordinalEndings are what a figure may end with in each language.
var ordinalEndings = []string{"er", "ère", "re", "e", "ème", "ste", "de", "te", "st", "nd", "rd", "th"}
