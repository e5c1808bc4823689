package legalref

import (
	"cmp"
	"iter"
	"slices"
	"strings"
)

// A Unit is a kind of division of an instrument, by its Akoma Ntoso
// abbreviation.
type Unit string

// The units of a pinpoint. What a word of the text means is the instrument's to
// say: a Belgian "lid" is an alinea, one of the European Union a paragraph.
const (
	Book      Unit = "book"
	Part      Unit = "part"
	Title     Unit = "title"
	Chapter   Unit = "chp"
	Section   Unit = "sec"
	Annex     Unit = "annex"
	Recital   Unit = "rec"
	Article   Unit = "art"
	Paragraph Unit = "para"   // § 1; a numbered paragraph of an EU act or treaty
	Alinea    Unit = "al"     // an unnumbered one: tweede lid, alinéa 2
	Point     Unit = "point"  // 1°, a), littera a
	Indent    Unit = "indent" // streepje, tiret
	Sentence  Unit = "sent"
)

// units are in the order in which Compare ranks them.
var units = [...]Unit{Book, Part, Title, Chapter, Section, Annex, Recital, Article, Paragraph, Alinea, Point, Indent, Sentence}

func (u Unit) known() bool { return slices.Contains(units[:], u) }

// A Step is one part of a pinpoint: a unit and its number as printed, such as
// "22bis", "25/2" or "a". The last alinea of an article has the number "last",
// the one before it "penult"; the one article of an act without numbers is
// "unique".
type Step struct {
	Unit Unit
	Num  string
}

// Steps returns the steps of r's pinpoint, from the outermost.
func (r Ref) Steps() iter.Seq[Step] {
	return func(yield func(Step) bool) {
		for rest := r.pinpoint; rest != ""; {
			var s Step
			s, rest = cutStep(rest)
			if !yield(s) {
				return
			}
		}
	}
}

// Num returns the number that r gives for a unit: "22bis" for [Article]. It is
// "" when r does not name that unit, and the outermost when it names several.
func (r Ref) Num(u Unit) string {
	for s := range r.Steps() {
		if s.Unit == u {
			return s.Num
		}
	}
	return ""
}

// At returns the place in r's instrument, or in the place that r is, that the
// steps lead to. It panics when a step has an unknown unit or when its number
// holds more than letters, digits and the signs - . / :
func (r Ref) At(steps ...Step) Ref {
	var b strings.Builder
	b.WriteString(r.pinpoint)
	for _, s := range steps {
		if !s.Unit.known() || !isNumber(s.Num) {
			panic("legalref.Ref.At: step " + string(s.Unit) + "_" + s.Num + " is no unit and number")
		}
		if b.Len() > 0 {
			b.WriteString("__")
		}
		b.WriteString(string(s.Unit) + "_" + s.Num)
	}
	return Ref{r.instrument, b.String()}
}

func cutStep(pinpoint string) (Step, string) {
	step, rest, _ := strings.Cut(pinpoint, "__")
	unit, num, _ := strings.Cut(step, "_")
	return Step{Unit(unit), num}, rest
}

func (s Step) compare(t Step) int {
	if c := cmp.Compare(slices.Index(units[:], s.Unit), slices.Index(units[:], t.Unit)); c != 0 {
		return c
	}
	return compareNum(s.Num, t.Num)
}

// compareNum orders printed numbers piece by piece: digits by value, Latin
// suffixes by theirs, other letters by the alphabet; the number that ends
// first comes first, then a suffix, then what follows a sign.
func compareNum(a, b string) int {
	for a != "" && b != "" {
		var x, y piece
		x, a = cutPiece(a)
		y, b = cutPiece(b)
		if c := cmp.Or(cmp.Compare(x.class, y.class), cmp.Compare(x.value, y.value), strings.Compare(x.text, y.text)); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(a), len(b))
}

// A piece of a number: a run of digits, a Latin suffix, a letter, or a sign.
type piece struct {
	class, value int
	text         string
}

func cutPiece(s string) (piece, string) {
	if n := digits(s); n > 0 {
		v := 0
		for i := range n {
			v = min(v*10+int(s[i]-'0'), 1<<40)
		}
		return piece{class: 0, value: v}, s[n:]
	}
	if v, n := latin(s); n > 0 {
		return piece{class: 1, value: v}, s[n:]
	}
	if isLetter(s[0]) {
		n := 1
		for n < len(s) && isLetter(s[n]) {
			n++
		}
		return piece{class: 2, text: s[:n]}, s[n:]
	}
	return piece{class: 3, text: s[:1]}, s[1:]
}

func digits(s string) int {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n
}

// allZeros reports whether s is 0, which numbers nothing.
func allZeros(s string) bool { return s != "" && strings.Trim(s, "0") == "" }

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// The Latin adverbs that number what was put in between: bis, ter, undecies.
var (
	latinOnes = [...]struct {
		word  string
		value int
	}{
		{"semel", 1},
		{"un", 1},
		{"bis", 2},
		{"duo", 2},
		{"ter", 3},
		{"quater", 4},
		{"quinquies", 5},
		{"quin", 5},
		{"sexies", 6},
		{"sex", 6},
		{"septies", 7},
		{"septem", 7},
		{"sept", 7},
		{"octies", 8},
		{"octo", 8},
		{"novies", 9},
		{"nonies", 9},
		{"novo", 9},
		{"novem", 9},
	}
	latinTens = [...]struct {
		word  string
		value int
	}{
		{"decies", 10},
		{"vicies", 20},
		{"tricies", 30},
		{"trigies", 30},
		{"quadragies", 40},
		{"quinquagies", 50},
		{"sexagies", 60},
		{"septuagies", 70},
		{"octogies", 80},
		{"nonagies", 90},
	}
)

// latin reads the Latin adverb at the start of s, in lower case, and returns
// its value and its length: 11 and 8 for "undecies". It returns 0, 0 where s
// starts with none, or where letters follow it.
func latin(s string) (value, n int) {
	end := func(n int) bool { return n == len(s) || !isLetter(s[n]) }
	if s == "" || !isLetter(s[0]) {
		return 0, 0
	}
	for _, t := range latinTens {
		if strings.HasPrefix(s, t.word) && end(len(t.word)) {
			return t.value, len(t.word)
		}
	}
	for _, o := range latinOnes {
		if !strings.HasPrefix(s, o.word) {
			continue
		}
		if m := len(o.word); end(m) && o.value > 1 && (strings.HasSuffix(o.word, "s") || o.word == "ter" || o.word == "quater") {
			return o.value, m
		}
		for _, t := range latinTens {
			if m := len(o.word) + len(t.word); strings.HasPrefix(s[len(o.word):], t.word) && end(m) {
				return o.value + t.value, m
			}
		}
	}
	return 0, 0
}
