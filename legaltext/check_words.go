package legaltext

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/figures"
)

// A wordNumber is a number that a text has in words.
type wordNumber struct {
	value   string // "3", "50%" of a half, "2/3"
	text    string // as printed
	measure string
	// soft says that the word only answers a number: it has another meaning too,
	// or stands for a number in idioms.
	soft bool
}

// inWords returns the numbers that a text has in words, those of quotations in a third
// language left out. An article is none: "een", "un".
func (s *sideText) inWords() []wordNumber {
	if s.wordsRead {
		return s.wordNumbers
	}
	s.wordsRead = true
	for _, n := range figures.Spelled(string(s.lang), s.plain) {
		k, ok := slices.BinarySearchFunc(s.words, n.Start, func(w word, at int) int { return w.start - at })
		measure := s.measureAt(n.UnitEnd)
		if fold := figures.Fold(s.text[n.Start:n.End]); strings.HasSuffix(fold, "maal") || strings.HasSuffix(fold, "mal") {
			measure = "times"
		}
		if ok && s.words[k].foreign || n.Runs[0] == "1" && n.Unit == "" && measure != "times" || s.percent(n) {
			continue
		}
		w := wordNumber{value: n.Runs[0], text: s.text[n.Start:n.End], measure: measure}
		if n.Unit == "%" || strings.HasPrefix(n.Unit, "/") {
			w.value += n.Unit
		}
		w.soft = s.doubts(w)
		s.wordNumbers = append(s.wordNumbers, w)
	}
	for _, w := range s.words {
		if v := oftens[w.fold]; v != "" && s.lang == bilingual.EN {
			s.wordNumbers = append(s.wordNumbers, wordNumber{value: v, text: s.text[w.start:w.end], measure: "times", soft: v == "1"})
		} else if v := answers()[w.fold]; v != "" {
			s.wordNumbers = append(s.wordNumbers, wordNumber{value: v, text: s.text[w.start:w.end], soft: true})
		}
	}
	return s.wordNumbers
}

// doubts reports whether a number word is perhaps none ("acht", "neuf"), or stands for
// another number in an idiom: "quinze jours".
func (s *sideText) doubts(n wordNumber) bool {
	switch n.value {
	case "8":
		return s.lang == bilingual.NL
	case "9":
		return s.lang == bilingual.FR
	case "14", "15":
		return n.measure == "days"
	}
	return n.value == "1" || n.value == "100" || n.value == "1000"
}

// oftens are the English words for how often something is done.
var oftens = map[string]string{"once": "1", "twice": "2", "thrice": "3"}

// percent reports whether a number is the hundred of "pour cent" and "per cent".
func (s *sideText) percent(n figures.Number) bool {
	before := strings.TrimRight(s.plain[:n.Start], " \u00a0")
	return n.Runs[0] == "100" && (strings.HasSuffix(before, "pour") || strings.HasSuffix(before, "per"))
}

// answers are words that answer a number of the other language.
var answers = sync.OnceValue(func() map[string]string {
	m := make(map[string]string)
	for row := range strings.Lines(answerData) {
		if words := strings.Fields(row); len(words) > 0 {
			for _, w := range words[1:] {
				m[w] = words[0]
			}
		}
	}
	return m
})

const answerData = `
2 beide beiden allebei both beider beides dubbel dubbele double doubles doppelt doppelte doppelten tweetal couple paire paar
3 drietal kwartaal kwartalen trimestre trimestres quartal
6 halfjaar halfjaarlijks halfjaarlijkse semestre semestres semestriel semestrielle halbjahr
10 tiental tientallen dizaine dizaines decennium decennia decennie decennies jahrzehnt jahrzehnte decade decades
12 dozijn douzaine dutzend dozen
14 quinzaine
15 quinzaine
20 twintigtal vingtaine
100 eeuw eeuwen siecle siecles jahrhundert century centuries honderdtal centaine hundertstel
`

// numberWords reports number words and ordinals of which each side has some that the
// other has not: one side alone may say it otherwise ("beide", "un couple").
func (p *pair) numberWords() {
	a, b := p.a.lackingWords(p.b), p.b.lackingWords(p.a)
	if len(a) > 0 && len(b) > 0 && max(len(a), len(b)) <= mostTimes {
		a, b = unlikeTimes(a, b)
	}
	printed := func(ns []wordNumber) (out []string) {
		for _, n := range ns {
			out = append(out, n.text)
		}
		return out
	}
	if len(a) > 0 && len(b) > 0 && !(allSoft(a) && allSoft(b)) {
		p.differs(CodeCheckNumber, "number words differ:", printed(a), printed(b))
		return
	}
	p.measuresDiffer()
	x, y := p.a.lackingOrdinals(p.b), p.b.lackingOrdinals(p.a)
	if len(x) > 0 && len(y) > 0 {
		p.differs(CodeCheckNumber, "ordinals differ:", x, y)
	}
}

// measuresDiffer reports a number in words that each side has once, of another measure.
func (p *pair) measuresDiffer() {
	once := func(s *sideText) map[string]wordNumber {
		m := make(map[string]wordNumber)
		for _, n := range s.inWords() {
			if _, again := m[n.value]; again {
				n.measure = ""
			}
			m[n.value] = n
		}
		return m
	}
	a, b := once(p.a), once(p.b)
	for _, n := range p.a.inWords() {
		n, m := a[n.value], b[n.value]
		if n.measure != "" && m.measure != "" && n.measure != m.measure {
			p.report(CodeCheckAmount, p.path, p.a.lang, n.text, "%q is in %s in %s and in %s in %s",
				n.text, n.measure, p.a.lang, m.measure, p.b.lang)
		}
	}
}

func allSoft(ns []wordNumber) bool {
	return !slices.ContainsFunc(ns, func(n wordNumber) bool { return !n.soft })
}

// lackingWords returns the numbers in words of which other has fewer, in words or figures.
func (s *sideText) lackingWords(other *sideText) []wordNumber {
	count := make(map[string]int)
	for _, n := range other.inWords() {
		count[n.value]++
	}
	for _, v := range other.inFigures() {
		count[v]++
	}
	for _, v := range s.inFigures() { // its own figures are compared by themselves
		count[v]--
	}
	var out []wordNumber
	for _, n := range s.inWords() {
		if count[n.value] > 0 {
			count[n.value]--
			continue
		}
		if _, ok := answers()[figures.Fold(n.text)]; !ok {
			out = append(out, n)
		}
	}
	return out
}

// inFigures returns the numbers that a text has in figures, as inWords has them: "2/3".
func (s *sideText) inFigures() []string {
	var out []string
	for i := 0; i < len(s.numbers); i++ {
		n := &s.numbers[i]
		switch {
		case i+1 < len(s.numbers) && s.plain[n.UnitEnd:s.numbers[i+1].Start] == "/":
			out = append(out, n.value+"/"+s.numbers[i+1].value)
			i++
		case n.Unit == "%":
			out = append(out, n.value+"%")
		default:
			out = append(out, n.value)
		}
	}
	return out
}

// mostTimes bounds the numbers in words that are compared as times.
const mostTimes = 50

// unlikeTimes leaves out what is one time in two measures: twelve months and a year,
// two weeks and fifteen days.
func unlikeTimes(a, b []wordNumber) (x, y []wordNumber) {
	y = slices.Clone(b)
	for _, n := range a {
		if i := slices.IndexFunc(y, func(m wordNumber) bool { return sameTime(n, m) }); i >= 0 {
			y = slices.Delete(y, i, i+1)
			continue
		}
		x = append(x, n)
	}
	return x, y
}

// hoursOf are how many hours a measure of time has; weeks and years are not parts of
// each other.
var hoursOf = map[string]int{"hours": 1, "days": 24, "weeks": 168, "months": 720, "years": 8640}

func sameTime(n, m wordNumber) bool {
	fortnight := func(n wordNumber) bool {
		return (n.value == "14" || n.value == "15") && n.measure == "days" || n.value == "2" && n.measure == "weeks"
	}
	v, _ := strconv.Atoi(n.value)
	w, _ := strconv.Atoi(m.value)
	return fortnight(n) && fortnight(m) || v*w > 0 && v*hoursOf[n.measure] == w*hoursOf[m.measure] && n.measure != m.measure
}

// lackingOrdinals returns the ordinals in words that other has not, in words, in figures
// or as a number.
func (s *sideText) lackingOrdinals(other *sideText) []string {
	said := make(map[int]bool)
	for _, w := range other.words {
		said[ordinal(other.lang, w.fold)] = true
		if w.capital {
			said[roman(w.fold)] = true
		}
	}
	for _, n := range other.numbers {
		if v, err := strconv.Atoi(n.value); err == nil {
			said[v] = true
		}
	}
	var out []string
	for i, w := range s.words {
		if v := ordinal(s.lang, w.fold); v > 0 && !w.foreign && !s.prime(i) && !said[v] {
			out = append(out, s.text[w.start:w.end])
		}
	}
	return out
}

// prime reports whether word i is that of the first of the ministers: "eerste
// minister", "premier ministre".
func (s *sideText) prime(i int) bool {
	return i+1 < len(s.words) && slices.ContainsFunc(ministers, func(m string) bool { return strings.HasPrefix(s.words[i+1].fold, m) })
}

// ordinal reads a folded ordinal word from first to twentieth; 0 stands for any other.
func ordinal(lang bilingual.Lang, fold string) int {
	return ordinals()[lang][fold]
}

var ordinals = sync.OnceValue(func() map[bilingual.Lang]map[string]int {
	out := make(map[bilingual.Lang]map[string]int)
	for l, data := range ordinalData {
		out[l] = make(map[string]int)
		for i, words := range strings.Split(data, "/") {
			for w := range strings.FieldsSeq(words) {
				for _, ending := range ordinalWordEndings[l] {
					out[l][w+ending] = i + 1
				}
			}
		}
	}
	return out
})

// ordinalWordEndings are what an ordinal word of the data may end with.
var ordinalWordEndings = map[bilingual.Lang][]string{
	bilingual.NL: {"", "n"}, bilingual.FR: {"", "s"}, bilingual.DE: {"e", "en", "er", "es", "em", "ens"}, bilingual.EN: {"", "ly"},
}

// ordinalData are the ordinal words from the first on.
var ordinalData = map[bilingual.Lang]string{
	bilingual.NL: "eerste/tweede/derde/vierde/vijfde/zesde/zevende/achtste/negende/tiende/elfde/twaalfde/dertiende/veertiende/vijftiende/zestiende/zeventiende/achttiende/negentiende/twintigste",
	bilingual.FR: "premier premiere premierement/deuxieme second seconde deuxiemement/troisieme tiers/quatrieme/cinquieme/sixieme/septieme/huitieme/neuvieme/dixieme/onzieme/douzieme/treizieme/quatorzieme/quinzieme/seizieme/-/-/-/vingtieme",
	bilingual.DE: "erst/zweit/dritt/viert/funft/sechst/siebt siebent/acht/neunt/zehnt/elft/zwolft/dreizehnt/vierzehnt/funfzehnt/sechzehnt/siebzehnt/achtzehnt/neunzehnt/zwanzigst",
	bilingual.EN: "first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh/twelfth/thirteenth/fourteenth/fifteenth/sixteenth/seventeenth/eighteenth/nineteenth/twentieth",
}
