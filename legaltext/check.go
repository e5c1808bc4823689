package legaltext

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// Check compares the languages of a document and reports where they say
// different things: a clause or sentences on one side only, other figures,
// dates, amounts, names, citations, addressees or notes, a denial, or an
// obligation where the other permits. It is quiet on what may differ between
// true translations: numerals and their order, number words, exonyms, acronyms
// with a twin, official names of one body, units, idioms of time (14 dagen, 15
// jours), typography, quotations of a third language, direct and reported speech.
//
// The findings have no span; [Reading.Check] gives them one. They come in the
// order of the document. Citations are compared as the reader filled them in:
// where no side has any, none is missed.
//
// [CheckOptions] add names that a house gives.
func Check(d *Document) Diagnostics { return (*CheckOptions)(nil).Check(d) }

// Check is [Check] on the document of the reading, with a span of the source
// for each finding: the words concerned where they can be found there, else
// the place of the clause.
func (r *Reading) Check() Diagnostics { return (*CheckOptions)(nil).CheckReading(r) }

// A finding is a difference between two languages, with the side and the words
// that show it.
type finding struct {
	code    Code
	path    string
	lang    bilingual.Lang
	words   string
	message string
}

func (f finding) diagnostic(s Span) Diagnostic {
	return NewDiagnostic(f.code, s, f.path, "%s", f.message)
}

// A checker compares the languages of one document.
type checker struct {
	doc   *Document
	twins *twinTable
	// names are the capitalised words of each language, common those without a capital.
	names, common map[bilingual.Lang]map[string]bool
	// ratio is the usual logarithm of the lengths of two languages.
	ratio map[[2]bilingual.Lang]float64
	found []finding
}

func newChecker(d *Document, o *CheckOptions) *checker {
	return &checker{doc: d, twins: o.twins(), names: make(map[bilingual.Lang]map[string]bool), common: make(map[bilingual.Lang]map[string]bool), ratio: make(map[[2]bilingual.Lang]float64)}
}

func (c *checker) report(code Code, path string, lang bilingual.Lang, words, format string, args ...any) {
	c.found = append(c.found, finding{code, path, lang, words, fmt.Sprintf(format, args...)})
}

func (c *checker) run() {
	langs := slices.Clone(c.doc.Languages)
	slices.Sort(langs)
	langs = slices.Compact(langs)
	if len(langs) < 2 {
		return
	}
	c.survey(langs)
	for i := range c.doc.Fields {
		if f := &c.doc.Fields[i]; len(f.Text) > 0 {
			c.field(f, langs)
		}
	}
	var rows []row
	c.doc.Walk(func(section string, cl *Clause) bool {
		r := row{clause: cl, section: section, from: len(c.found), cell: true}
		r.lacks = c.clause(cl, langs)
		r.to = len(c.found)
		for _, l := range cl.Sides.Langs() {
			text := cl.Sides[l].Text
			r.cell = r.cell && (cl.Kind == Table || isCell(text))
			if isFigure(text) {
				r.figures++
			}
		}
		rows = append(rows, r)
		return true
	})
	c.summarise(rows)
}

// survey gathers what is usual in the document: names and lengths.
func (c *checker) survey(langs []bilingual.Lang) {
	ratios := make(map[[2]bilingual.Lang][]float64)
	for cl := range c.doc.All() {
		for _, l := range langs {
			if c.names[l] == nil {
				c.names[l], c.common[l] = make(map[string]bool), make(map[string]bool)
			}
			for _, w := range scanWords(cl.Sides[l].Text) {
				if w.capital {
					c.names[l][w.fold] = true
				} else {
					c.common[l][w.fold] = true
				}
			}
		}
		for j := range langs {
			for i := range j {
				if r, ok := logRatio(cl.Sides[langs[i]].Text, cl.Sides[langs[j]].Text); ok {
					key := [2]bilingual.Lang{langs[i], langs[j]}
					ratios[key] = append(ratios[key], r)
				}
			}
		}
	}
	for key, rs := range ratios {
		slices.Sort(rs)
		if len(rs) >= 5 {
			c.ratio[key] = rs[len(rs)/2]
		}
	}
}

// field compares the languages of a field such as the title.
func (c *checker) field(f *Field, langs []bilingual.Lang) {
	var sides []*sideText
	if !slices.ContainsFunc(langs, func(l bilingual.Lang) bool { return f.Text[l] != "" }) {
		return
	}
	for _, l := range langs {
		text := f.Text[l]
		if text == "" {
			c.report(CodeCheckMissingSide, f.Name, firstOf(f.Text.Langs()), "", "the %s has no text in %s", f.Name, l)
			continue
		}
		sides = append(sides, c.prepare(l, &Side{Text: text}))
	}
	c.compareAll(f.Name, sides)
}

// clause compares the languages of a clause, without its items, and returns those that
// it has no text in.
func (c *checker) clause(cl *Clause, langs []bilingual.Lang) (lacks []bilingual.Lang) {
	var sides []*sideText
	written := slices.DeleteFunc(cl.Sides.Langs(), func(l bilingual.Lang) bool { return cl.Sides[l].Text == "" })
	for _, l := range langs {
		side, ok := cl.Sides[l]
		if !ok || side.Text == "" && len(written) > 0 {
			if len(written) > 0 && c.isRow(cl, written) {
				continue
			}
			c.report(CodeCheckMissingSide, cl.ID, firstOf(written), "", "the clause has no text in %s", l)
			lacks = append(lacks, l)
			continue
		}
		sides = append(sides, c.prepare(l, &side))
	}
	if cl.Kind == Note {
		c.note(cl.ID, sides)
		return lacks
	}
	c.compareAll(cl.ID, sides)
	c.verb(cl, langs)
	code, known := CodeCheckName, len(c.found)
	if cl.Field("addressees") != nil {
		code = CodeCheckAddressee
	}
	c.addressees(cl, langs)
	for i := 1; i < len(sides) && len(c.found) == known; i++ {
		p := &pair{checker: c, path: cl.ID, a: sides[0], b: sides[i]}
		p.authorities(code)
		if cl.Kind == Request || cl.Kind == Point {
			p.forwarded()
		}
	}
	return lacks
}

// isRow reports whether what a clause has is of the row of a table, which stands once for
// all languages.
func (c *checker) isRow(cl *Clause, written []bilingual.Lang) bool {
	side := cl.Sides[written[0]]
	return isCell(side.Text) && c.prepare(written[0], &side).tabular(1)
}

func firstOf(langs []bilingual.Lang) bilingual.Lang {
	if len(langs) == 0 {
		return ""
	}
	return langs[0]
}

// compareAll compares the sides by two. What two of them show is not told again of others.
func (c *checker) compareAll(path string, sides []*sideText) {
	for _, s := range sides {
		c.untranslated(path, s, sides)
	}
	told := make(map[Code]bool)
	for j := 1; j < len(sides); j++ {
		for i := range j {
			found := c.found
			c.found = nil
			p := &pair{checker: c, path: path, a: sides[i], b: sides[j]}
			p.lengths()
			p.numbering()
			p.citations()
			p.figures()
			p.bounds()
			p.force()
			p.names()
			p.bodies()
			p.noteRefs()
			p.quotationMarks()
			news := slices.DeleteFunc(c.found, func(f finding) bool { return told[f.code] })
			for _, f := range news {
				told[f.code] = true
			}
			c.found = append(found, news...)
		}
	}
}

// A pair is two sides of a clause under comparison.
type pair struct {
	*checker
	path string
	a, b *sideText
	// cites says that what the sides cite was told to differ.
	cites bool
}

// each calls f with each side and the other.
func (p *pair) each(f func(s, other *sideText)) {
	f(p.a, p.b)
	f(p.b, p.a)
}

// untranslated reports a side that is in another language of the document.
func (c *checker) untranslated(path string, s *sideText, sides []*sideText) {
	if len(s.words) < 5 {
		return
	}
	among := make([]bilingual.Lang, 0, 4)
	for _, o := range sides {
		among = append(among, o.lang)
	}
	if got := bilingual.Detect(s.text, among...); got != "" && got != s.lang {
		c.report(CodeCheckLanguage, path, s.lang, "", "the %s text is in %s", s.lang, got)
	}
}

// What makes a difference of length a missing sentence: the logarithm by which
// it is unusual, in texts that are long enough.
const (
	unusualRatio = 0.4
	longText     = 150
)

// lengths reports sentences that one side lacks.
func (p *pair) lengths() {
	if p.a.text == "" || p.b.text == "" {
		return
	}
	r, telling := logRatio(p.a.text, p.b.text)
	r -= p.ratio[[2]bilingual.Lang{p.a.lang, p.b.lang}]
	long, short := p.b, p.a
	if r < 0 {
		r, long, short = -r, p.a, p.b
	}
	usual := p.ratio[[2]bilingual.Lang{short.lang, long.lang}] - p.ratio[[2]bilingual.Lang{long.lang, short.lang}]
	switch more := len(long.sentences) - len(short.sentences); {
	case more > 0 && telling && r > unusualRatio:
		p.report(CodeCheckMissingText, p.path, long.lang, "",
			"the %s text has %d sentences, the %s one %d and much less text", long.lang, len(long.sentences), short.lang, len(short.sentences))
		long.excess = true
	case more == 1:
		if i := oneMore(long.sentences, short.sentences, usual); i >= 0 {
			words := long.sentence(i)
			p.report(CodeCheckMissingText, p.path, long.lang, words, "the %s text has the sentence %q, for which the %s one has none", long.lang, words, short.lang)
			long.excess = true
		}
	}
}

// What tells that a sentence has no counterpart: without it, no other is longer or
// shorter than its own by this logarithm, and no two sentences taken as one give that.
const usualRatio = 0.25

// oneMore returns the rank of the one of some sentences, by their lengths, without which
// each of them answers one of fewer, in order; -1 where there is none or where two of them
// may answer one.
func oneMore(long, short []int, usual float64) int {
	if len(short) == 0 || len(long) > mostSentences {
		return -1
	}
	// worst returns the greatest difference of a pair of sentences.
	worst := func(row []int) float64 {
		most := 0.0
		for i := range row {
			most = max(most, math.Abs(math.Log(float64(row[i])/float64(short[i]))+usual))
		}
		return most
	}
	found, least, merged := -1, math.Inf(1), math.Inf(1)
	for i := range long {
		if d := worst(slices.Delete(slices.Clone(long), i, i+1)); d < least {
			found, least = i, d
		}
		if i > 0 {
			row := slices.Delete(slices.Clone(long), i, i+1)
			row[i-1] += long[i]
			merged = min(merged, worst(row))
		}
	}
	if least > usualRatio || merged < max(usualRatio, least+0.2) || long[found] < leastSentence {
		return -1
	}
	return found
}

// mostSentences bounds the sentences of which the one is looked for.
const mostSentences = 100

// leastSentence is how long a sentence is that is told missing.
const leastSentence = 15

// numbering reports printed numbers that differ.
func (p *pair) numbering() {
	a, b := bareNum(p.a.side.Num), bareNum(p.b.side.Num)
	own := func(num string, l bilingual.Lang) bool { return num == string(l[:min(1, len(l))]) } // N. and F. of a gazette
	if a != "" && b != "" && a != b && !(own(a, p.a.lang) && own(b, p.b.lang)) {
		p.report(CodeCheckNumbering, p.path, p.a.lang, p.a.side.Num, "numbered %q in %s, %q in %s",
			p.a.side.Num, p.a.lang, p.b.side.Num, p.b.lang)
	}
}

// quotationMarks reports marks that one side opens and does not close, or the
// reverse, where the other side has them in order.
func (p *pair) quotationMarks() {
	p.each(func(s, other *sideText) {
		if !s.balanced && other.balanced {
			p.report(CodeCheckQuotation, p.path, s.lang, "", "the quotation marks of the %s text are not in pairs", s.lang)
		}
	})
}

// differs reports that each side has something that the other lacks, or one
// of them has.
func (p *pair) differs(code Code, what string, a, b []string) {
	if len(a) == 0 && len(b) == 0 {
		return
	}
	slices.Sort(a)
	slices.Sort(b)
	a, b = slices.Compact(a), slices.Compact(b)
	s, words := p.a, a
	if len(a) == 0 {
		s, words = p.b, b
	}
	var message string
	switch {
	case len(a) > 0 && len(b) > 0:
		message = fmt.Sprintf("%s %s in %s, %s in %s", what, list(a), p.a.lang, list(b), p.b.lang)
	case len(a) > 0:
		message = fmt.Sprintf("%s %s in %s only", what, list(a), p.a.lang)
	default:
		message = fmt.Sprintf("%s %s in %s only", what, list(b), p.b.lang)
	}
	p.report(code, p.path, s.lang, words[0], "%s", message)
}

// mostListed bounds the words that a message lists.
const mostListed = 8

func list(words []string) string {
	quoted := make([]string, 0, mostListed+1)
	for i, w := range words {
		if i == mostListed {
			quoted = append(quoted, fmt.Sprintf("and %d more", len(words)-i))
			break
		}
		quoted = append(quoted, fmt.Sprintf("%q", w))
	}
	return strings.Join(quoted, ", ")
}
