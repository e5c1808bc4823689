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

// Spelled finds the numbers that a text has in words, those of "tweemaal" too,
// compounds with hyphens left out.
func Spelled(lang, text string) []Number {
	var out []Number
	words := wordsOf(lang)
	for start := 0; start < len(text); {
		r, size := utf8.DecodeRuneInString(text[start:])
		if !unicode.IsLetter(r) {
			start += size
			continue
		}
		end := start
		for end < len(text) && (unicode.IsLetter(r) || unicode.IsMark(r) || r == 0xAD) {
			end += size
			r, size = utf8.DecodeRuneInString(text[end:])
		}
		compound := start > 0 && text[start-1] == '-' || end < len(text) && text[end] == '-'
		if end-start > longestWord || compound {
			start = end
			continue
		}
		fold := Fold(text[start:end])
		if times[lang] != "" {
			fold = strings.TrimSuffix(fold, times[lang])
		}
		v, ok := words[fold]
		if !ok {
			v, ok = compounded(lang, fold)
		}
		if ok {
			n := Number{Start: start, End: end, Runs: []string{strconv.Itoa(v)}}
			n.readUnit(lang, text)
			out = append(out, n)
		}
		start = end
	}
	return out
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
