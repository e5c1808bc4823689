package legalref

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// Which act of its day a citation by kind and date means.

// A busyDay is what the registry and its table know of the acts of a kind and day,
// kept for the text, which may cite them again and again.
type busyDay struct {
	candidates []int32
	acts       []Act
	complete   bool        // these are all
	titles     [][]wording // of each candidate and of each act, once they were asked for
	meant      int         // 1 + the one of them that the text has told by its title
	several    bool        // it has told several
}

// day returns what is known of the acts of a kind and day, by their key.
func (f *finder) day(key string) *busyDay {
	if d := f.days[key]; d != nil {
		return d
	}
	d := &busyDay{candidates: f.r.byDate[key]}
	if f.r.acts != nil {
		kind, date := key[:len(key)-len("/2006-01-02")], key[len(key)-len("2006-01-02"):]
		var acts []Act
		acts, d.complete = f.r.acts.On(kind, date)
		for _, a := range acts {
			known := slices.ContainsFunc(d.candidates, func(c int32) bool { return f.r.instruments[c].Numac == a.Number })
			if !known && isNumber(a.Number) {
				d.acts = append(d.acts, a)
			}
		}
	}
	if f.days == nil {
		f.days = map[string]*busyDay{}
	}
	f.days[key] = d
	return d
}

// wordings returns the titles of the acts of a day, those of the registry first. An act
// that introduces a code has articles of its own, and none.
func (f *finder) wordings(d *busyDay) [][]wording {
	if d.titles != nil {
		return d.titles
	}
	for _, c := range d.candidates {
		var list []wording
		if in := &f.r.instruments[c]; !strings.Contains(in.Key, "/code/") {
			for t := range in.titles {
				list = append(list, newWording(t))
			}
		}
		d.titles = append(d.titles, list)
	}
	for _, a := range d.acts {
		var list []wording
		for _, l := range [...]bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN} {
			if t := a.Titles[l]; t != "" {
				list = append(list, newWording(t))
			}
		}
		d.titles = append(d.titles, list)
	}
	return d.titles
}

// identify finds out which act of its day is meant: the only one, the one that
// a date alone means, or the one whose title the text goes on with.
func (f *finder) identify(m *mention, noun string) {
	d := f.day(string(f.arena[m.key.start:m.key.end]))
	m.candidates, m.acts = d.candidates, d.acts
	for _, c := range m.candidates {
		if in := &f.r.instruments[c]; in.Sole && !f.saysAnother(m, noun, in) {
			m.instrument, m.status = c+1, Resolved
			f.overTitle(m, in)
			return
		}
	}
	if len(m.candidates)+len(m.acts) == 0 {
		return
	}
	switch {
	case !d.complete || len(m.candidates)+len(m.acts) > 1:
	case len(m.acts) == 1:
		m.status = Resolved
		f.setNumber(m, m.acts[0].Number)
		return
	default:
		m.instrument, m.status = m.candidates[0]+1, Resolved
		f.overTitle(m, &f.r.instruments[m.candidates[0]])
		return
	}
	f.byTitle(m, d)
}

// overTitle takes the title of an act that no word of the grammar leads into its
// mention: "wet van 15 juni 2006 overheidsopdrachten en …".
func (f *finder) overTitle(m *mention, in *Instrument) {
	if f.titleFollows(m.end) > 0 || !isLetterAt(f.text, skipSpace(f.text, m.end)) {
		return
	}
	window, from := f.titleWindow(m)
	for t := range in.titles {
		w := newWording(t)
		m.end = max(m.end, from+w.likeness(window).whole)
	}
}

// titles yields the titles of an instrument in the four languages.
func (in *Instrument) titles(yield func(string) bool) {
	for _, l := range [...]bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN} {
		names := in.Names[l]
		if names.Title != "" && !yield(names.Title) {
			return
		}
		for _, t := range names.Full {
			if !yield(t) {
				return
			}
		}
	}
}

// qualities are the beginnings of words of a noun, folded, that tell acts of one kind
// and day apart: a bijzondere wet, a programmadecreet.
var qualities = [...][]string{{"bijzonder", "special", "sonder"}, {"programm", "programma"}}

// qualified reports whether a text has a word of a quality.
func qualified(text string, words []string) bool {
	for word := range strings.FieldsFuncSeq(fold(text), func(r rune) bool { return !('a' <= r && r <= 'z') }) {
		if slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(word, w) }) {
			return true
		}
	}
	return false
}

// saysAnother reports whether a text says that it means another act of the day than
// the one that its date alone means: by a number or a quality that this one has not,
// by a noun that is not abbreviated and leaves out that it is a special act, or by a title of which it has no word or
// which begins with an act that it changes.
func (f *finder) saysAnother(m *mention, noun string, in *Instrument) bool {
	if n := serialOf(f.text[m.start:m.end]); n != "" {
		for t := range in.titles {
			if serialOf(t) == n {
				return false
			}
		}
		return true
	}
	titled := f.titleFollows(m.end) > 0
	for n, words := range qualities {
		said, has := qualified(noun, words), false
		for t := range in.titles {
			has = has || qualified(t, words)
		}
		if said && !has || has && !said && n == 0 && !strings.Contains(noun, ".") {
			return true
		}
	}
	if in.Names[f.lang].Title == "" || strings.Contains(in.Key, "/code/") || !titled {
		return false // the act that introduces a code names it otherwise
	}
	window, from := f.titleWindow(m)
	changes := f.changesAt(skipSpace(f.text, from))
	var best likeness
	for t := range in.titles {
		w := newWording(t)
		l := w.likeness(window)
		if best.words = max(best.words, l.words); l.held+l.whole > 0 && strings.Contains(w.folded, changes) {
			return false
		}
	}
	return changes != "" || best.words > 1
}

// changesAt returns the word, folded, by which a title that starts at i says that it
// changes another act: "tot wijziging van", "modifiant". It returns "" for none.
func (f *finder) changesAt(i int) string {
	for range 4 {
		for _, w := range changes {
			if e, ok := matchFolded(f.text, i, w); ok && !isLetterAt(f.text, e) {
				return w
			}
		}
		l, e := f.at(i)
		if e == 0 || l.parts&(prep|det|titular) == 0 {
			return ""
		}
		i = skipSpace(f.text, e)
	}
	return ""
}

// serialOf returns the number that a text gives an act, "78" of "nr. 78", or "".
func serialOf(text string) string {
	for _, sign := range [...]string{"nr. ", "nr ", "n° ", "no ", "Nr. ", "№ "} {
		if _, rest, ok := strings.Cut(text, sign); ok {
			if digits := len(rest) - len(strings.TrimLeft(rest, "0123456789")); digits > 0 {
				return rest[:digits]
			}
		}
	}
	return ""
}

// setNumber adds the number of an act to the key of a mention.
func (f *finder) setNumber(m *mention, number string) {
	from := int32(len(f.arena))
	f.arena = append(f.arena, f.arena[m.key.start:m.key.end]...)
	f.arena = append(append(f.arena, '/'), number...)
	m.key = textSpan{from, int32(len(f.arena))}
}

// maxTitleWords is how many bytes after a date are held against titles.
const maxTitleWords = 160

// byTitle picks the act whose title the words around the date are those of: the
// one whose title goes on there from its first word to its last; else the only one that
// holds all words of a title said in short, "sur les jeux de hasard,"; else the one
// that holds most of the words, if that is half of those looked at, and two, and
// more than any other act of the day holds. Without a title it is the only one of its
// day that the text has told by one before.
func (f *finder) byTitle(m *mention, d *busyDay) {
	window, from := f.titleWindow(m)
	changes := f.changesAt(skipSpace(f.text, from))
	var best, second likeness
	at := -1
	for n, titles := range f.wordings(d) {
		var found likeness
		for _, t := range titles {
			if l := t.likeness(window); l.above(found) && strings.Contains(t.folded, changes) {
				found = l
			}
		}
		switch {
		case found.above(best):
			best, second, at = found, best, n
		case found.above(second):
			second = found
		}
	}
	switch told := best.above(second) && (best.whole > 0 || best.short || best.held > 1 && 2*best.held >= best.words); {
	case told:
		d.several = d.several || d.meant > 0 && d.meant != at+1
		d.meant = at + 1
		end := best.whole
		for _, t := range f.wordings(d)[at] {
			if len(window) < maxTitleWords {
				end = max(end, t.end(window))
			}
		}
		m.end = max(m.end, from+end)
	case d.meant > 0 && !d.several && best.held == 0 && f.titleFollows(m.end) == 0:
		at = d.meant - 1 // cited again, with its date alone
	default:
		return
	}
	m.status = Resolved
	if at < len(m.candidates) {
		m.instrument = m.candidates[at] + 1
	} else {
		f.setNumber(m, m.acts[at-len(m.candidates)].Number)
	}
}

// titleWindow returns the words that may be of the title of a dated act: those
// between its noun and its date, or those after the date.
func (f *finder) titleWindow(m *mention) (string, int) {
	s := f.text
	if m.end-m.start > 60 {
		return s[m.start:m.end], m.start
	}
	end := min(len(s), m.end+maxTitleWords)
	if i := strings.IndexAny(s[m.end:end], ";.()"); i >= 0 {
		end = m.end + i
	}
	if i := strings.Index(s[m.end:end], "\n\n"); i >= 0 {
		end = m.end + i
	}
	return s[m.end:end], m.end
}

// A likeness is how much of a text is the title of an act.
type likeness struct {
	whole       int  // where the title ends in the text, if the text begins with it
	short       bool // it holds every long word up to the comma, and there is one
	held, words int  // how many of how many long words of the text it holds
}

// above reports whether l says more for an act than other does.
func (l likeness) above(other likeness) bool {
	switch {
	case l.whole != other.whole:
		return l.whole > other.whole
	case l.short != other.short:
		return l.short
	}
	return l.held > other.held
}

// A wording is a title that is ready to be held against a text.
type wording struct {
	folded  string // without its article
	subject string // what follows its noun, folded, if that tells it from others
	long    int    // how many long words of a text are held against it
}

func newWording(title string) wording {
	_, title = cutArticle(title)
	w := wording{folded: fold(title)}
	w.long = min(6, countLong(w.folded))
	if subject := fold(subjectOf(title)); len(subject) > len("op de ") {
		w.subject, w.long = subject, min(6, countLong(subject))
	}
	return w
}

// likeness holds the first long words of a text against a title: six of them, or as
// many as the title has.
func (w *wording) likeness(text string) likeness {
	var l likeness
	if w.subject != "" {
		p := skipSpace(text, 0)
		if e, ok := matchFolded(text, p, w.subject); ok && !isLetterAt(text, e) {
			l.whole = e
		}
	}
	comma := strings.IndexByte(text, ',')
	if comma < 0 {
		comma = len(text)
	}
	for i := 0; i < len(text) && l.words < w.long; {
		j := endOfWord(text, i)
		if j == i {
			_, w := foldAt(text, i)
			i += w
			continue
		}
		if j-i >= longWord {
			l.words++
			if strings.Contains(w.folded, fold(text[i:j])) {
				l.held++
			}
			l.short = l.held == l.words && j <= comma || l.short && i > comma
		}
		i = j
	}
	return l
}

// end returns where a text that goes on as the title does comes to its end, at a comma or
// where nothing follows; 0 where it goes on with a word that the title does not have,
// which may be cut.
func (w *wording) end(text string) int {
	end, i := 0, 0
	for i < len(text) {
		j := endOfWord(text, i)
		switch {
		case j == i:
			if text[i] == ',' && end > 0 && skipSpace(text, end) == i {
				return end
			}
			_, w := foldAt(text, i)
			j = i + w
		case j-i >= longWord && !strings.Contains(w.folded, fold(text[i:j])):
			return 0
		case j-i >= longWord:
			end = j
		}
		i = j
	}
	return end
}

// longWord is how many bytes a word has that tells titles apart.
const longWord = 5

// countLong returns how many long words a folded title has.
func countLong(title string) int {
	n := 0
	for w := range strings.FieldsFuncSeq(title, func(r rune) bool { return r < 0x80 && !isWord(byte(r)) }) {
		if len(w) >= longWord {
			n++
		}
	}
	return n
}
