package figures

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// cardinals are the number words from two up, in order. Words that mean
// something else too (neuf, acht, elf) are kept for digits only; see [Doubtful].
var cardinals = map[string]string{
	"nl": "twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig",
	"fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf vingt",
	"de": "zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
	"en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
}

// tens are the number words from thirty up.
var tens = map[string]int{
	"dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90, "honderd": 100, "duizend": 1000,
	"trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "nonante": 90, "cent": 100, "mille": 1000,
	"dreissig": 30, "vierzig": 40, "funfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90, "hundert": 100, "tausend": 1000,
	"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000,
	"een": 1, "un": 1, "une": 1, "ein": 1, "eine": 1, "one": 1, "tiental": 10, "dizaine": 10, "dozijn": 12, "douzaine": 12, "quinzaine": 15,
}

// times are the endings that make of a number how often something is done:
// "tweemaal", "zweimal".
var times = map[string]string{"nl": "maal", "de": "mal"}

// Spelled finds the numbers that a text has in words: those of "tweemaal" and
// "vingt-cinq" too, and parts of a whole, of which the unit is "%" where they are a
// whole number of hundredths, as of "deux cinquièmes", and "/3" of "twee derde".
func Spelled(lang, text string) []Number {
	var out []Number
	for start := 0; start < len(text); {
		r, size := utf8.DecodeRuneInString(text[start:])
		if !unicode.IsLetter(r) {
			start += size
			continue
		}
		end := wordEnd(text, start)
		n := Number{Start: start, End: end}
		if end-start <= longestWord {
			n.readPart(lang, text)
		}
		if n.Unit == "" && end-start <= longestWord {
			if v, ok := valueOf(lang, Fold(text[start:end])); ok {
				n.Runs = []string{strconv.Itoa(v)}
				n.readUnit(lang, text)
			}
		}
		if n.Runs != nil {
			out = append(out, n)
		}
		start = n.End
	}
	return out
}

// wordEnd returns where the word at start ends: behind its letters, and the hyphens
// within it.
func wordEnd(text string, start int) int {
	end := start
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if r == '-' && end+1 < len(text) {
			if next, _ := utf8.DecodeRuneInString(text[end+1:]); unicode.IsLetter(next) {
				end++
				continue
			}
		}
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && r != 0xAD {
			break
		}
		end += size
	}
	return end
}

// valueOf reads a folded word, or words with hyphens, as a number.
func valueOf(lang, fold string) (int, bool) {
	if strings.Contains(fold, "-") {
		return hyphened(lang, fold)
	}
	if times[lang] != "" {
		fold = strings.TrimSuffix(fold, times[lang])
	}
	if v, ok := wordsOf(lang)[fold]; ok {
		return v, true
	}
	return compounded(lang, fold)
}

// hyphened reads a number below a hundred whose words are joined: "vingt-cinq",
// "quatre-vingt-dix-neuf", "twenty-five".
func hyphened(lang, fold string) (int, bool) {
	words := wordsOf(lang)
	sum, last := 0, 100
	if rest, ok := strings.CutPrefix(fold, "quatre-vingt"); ok && lang == "fr" {
		if sum, fold = 80, strings.TrimPrefix(rest, "-"); fold == "" || fold == "s" {
			return 80, true
		}
		last = 20
	}
	for w := range strings.SplitSeq(fold, "-") {
		v, ok := words[w]
		switch {
		case w == "et" && lang == "fr" && sum > 0:
			continue
		case !ok || v >= last || sum == 0 && v < 10 || sum == 0 && v%10 != 0 && v < 17:
			return 0, false
		}
		sum += v
		if last = 10; v == 60 || v == 80 {
			last = 20 // soixante-dix-sept
		}
	}
	return sum, sum > 0
}

// wholes are the words for a part that name no number of them.
var wholes = map[string]string{
	"helft": "50", "moitie": "50", "halfte": "50", "half": "50",
	"kwart": "25", "quart": "25", "driekwart": "75", "dreiviertel": "75",
}

// denominators are the words for parts, in the forms that stand behind a number of
// them.
var denominators = map[string]string{
	"nl": "derde derden 3 vierde vierden kwart 4 vijfde vijfden 5 zesde zesden 6 achtste achtsten 8 tiende tienden 10",
	"fr": "tiers 3 quart quarts 4 cinquieme cinquiemes 5 sixieme sixiemes 6 huitieme huitiemes 8 dixieme dixiemes 10",
	"de": "drittel 3 viertel 4 funftel 5 sechstel 6 achtel 8 zehntel 10",
	"en": "third thirds 3 quarter quarters 4 fifth fifths 5 sixth sixths 6 eighth eighths 8 tenth tenths 10",
}

// ofs are the words that may follow a part, before what it is of.
var ofs = []string{"van", "der", "de", "des", "du", "d", "of", "von", "l", "daarvan", "ervan", "hiervan", "davon", "thereof"}

// readPart reads a part of a whole that begins at n.Start: "de helft" at its noun,
// "twee derde". One of them is a part only where it is said of what: "een derde van
// de straten", not "een derde straat".
func (n *Number) readPart(lang, text string) {
	word := Fold(text[n.Start:n.End])
	if v, ok := wholes[word]; ok && (lang != "en" || word == "half") && (word != "half" || lang == "en") {
		n.Runs, n.Unit, n.UnitEnd = []string{v}, "%", n.End
		return
	}
	count, ok := wordsOf(lang)[word]
	if lang == "fr" && word == "le" || lang == "en" && word == "a" {
		count, ok = 1, true
	}
	if !ok || count > 9 || n.End == len(text) || text[n.End] != ' ' {
		return
	}
	end := wordEnd(text, n.End+1)
	var of int
	for _, w := range strings.Fields(denominators[lang]) {
		if d, err := strconv.Atoi(w); err == nil {
			if of > 0 {
				of = d
				break
			}
		} else if w == Fold(text[n.End+1:end]) {
			of = 1
		}
	}
	if next, _ := followingWord(text, end); of < 2 || count >= of || count == 1 && !slices.Contains(ofs, next) {
		return
	}
	if count*100%of == 0 {
		n.Runs, n.Unit = []string{strconv.Itoa(count * 100 / of)}, "%"
	} else {
		n.Runs, n.Unit = []string{strconv.Itoa(count)}, "/"+strconv.Itoa(of)
	}
	n.End, n.UnitEnd = end, end
}

// Word reads a folded word as a number.
func Word(lang, fold string) (int, bool) {
	n, ok := wordsOf(lang)[fold]
	return n, ok
}

// compounded reads a number of one word that has tens behind its units:
// "vijfentwintig", "fünfundzwanzig".
func compounded(lang, fold string) (int, bool) {
	and := map[string]string{"nl": "en", "de": "und"}[lang]
	if and == "" || !strings.HasSuffix(fold, "ig") {
		return 0, false
	}
	words := wordsOf(lang)
	for i := 1; i < len(fold); i++ {
		after, ok := strings.CutPrefix(fold[i:], and)
		if ones, tens := words[fold[:i]], words[after]; ok && 0 < ones && ones < 10 && tens >= 20 && tens < 100 {
			return tens + ones, true
		}
	}
	return 0, false
}

// wordsOf returns the number words of a language; of one that is not known, those
// from thirty up.
func wordsOf(lang string) map[string]int {
	if words, ok := wordTable()[lang]; ok {
		return words
	}
	return tens
}

var wordTable = sync.OnceValue(func() map[string]map[string]int {
	table := make(map[string]map[string]int)
	for l, words := range cardinals {
		table[l] = maps.Clone(tens)
		for i, w := range strings.Fields(words) {
			table[l][w] = i + 2
		}
	}
	return table
})

// longestWord bounds the number words in bytes, as printed.
const longestWord = 24

// Doubtful reports whether the word for a number also means something else in one
// of the languages, or stands in idioms (quinze jours, veertien dagen).
func Doubtful(n string) bool {
	return slices.Contains([]string{"1", "8", "9", "11", "14", "15", "100", "1000"}, n)
}
