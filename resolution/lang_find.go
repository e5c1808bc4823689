package resolution

import (
	"cmp"
	"slices"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// minShare is the share of the text, in one hundredths, that a language needs
// to count as one of the document's.
const minShare = 8

// findLanguages decides the languages of the document, and then that of each
// block: by its words, by the formula that it is, by its neighbours.
func (r *reader) findLanguages() {
	r.langs = r.documentLanguages()
	columns := r.columnLangs()
	mixtures := r.mixtures(columns)
	known := r.learn(mixtures)
	r.splitBlocks(mixtures, known, columns)
	var points smoother
	points.reset(len(r.langs), len(r.blocks))
	for i, b := range r.blocks {
		b.index = i
		b.lang = r.langOf(b, r.langs...)
		if own, ok := columns[placeOf(b)]; ok && b.lang != r.langs[own] && b.words.Of(b.lang)-b.words.Of(r.langs[own]) < 2*columnPoints && r.goesOnInColumn(i) {
			b.lang = r.langs[own]
		}
		if b.lang == "" && len(r.langs) == 1 {
			b.lang = r.langs[0]
		}
		if b.lang == "" {
			b.lang = r.formulaLang(b.in.Text)
		}
		b.sure = b.lang != ""
		r.evidence(points.at(i), b.words.Evidence, b.lang)
		if !b.sure {
			known.addWords(points.at(i), r.numbersOf(b.words))
			b.lang = r.clearly(points.at(i))
			b.sure = b.lang != ""
		}
	}
	for i, l := range points.best(func(i int) int { return changeCost(r.blocks[i-1], r.blocks[i]) }) {
		b := r.blocks[i]
		if b.sure {
			continue
		}
		b.lang = r.langs[l]
		if !b.isBare() {
			r.report(legaltext.CodeUndecidedLang, b.span(), "", "the language of this block is not sure; it was read as %s because of its place", b.lang)
		}
	}
}

// knownLangs are the languages that words can tell.
var knownLangs = [...]bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN}

// langOf returns the language that the words of a block decide, among those given or
// of all. Where a second language has a good part of them, as in a sentence full of
// foreign names, the cue that it opens with decides.
func (r *reader) langOf(b *block, among ...bilingual.Lang) bilingual.Lang {
	l := b.words.Lang(among...)
	langs := among
	if len(langs) == 0 {
		langs = knownLangs[:]
	}
	var best, second bilingual.Lang
	most, next := 0, 0 // their points
	for _, o := range langs {
		switch points := b.words.Of(o); {
		case best == "" || points > most:
			best, second, most, next = o, best, points, most
		case second == "" || points > next:
			second, next = o, points
		}
	}
	if second == "" || next < lineChange || next*3 < most {
		return l
	}
	opens := func(l bilingual.Lang) bool {
		o, ok := r.practice.Opening(l, b.in.Text)
		return ok && !o.Weak && !o.Guessed
	}
	switch a, o := opens(best), opens(second); {
	case a && !o:
		return best
	case o && !a:
		return second
	}
	return l
}

// provenPoints is what a block weighs that is in a language beyond doubt, as no
// list of names is.
const provenPoints = 24

// isFormulaIn reports whether a block opens as legal texts do in a language.
func (r *reader) isFormulaIn(l bilingual.Lang, text string) bool {
	o, ok := r.practice.Opening(l, text)
	return ok && !o.Weak && !o.Guessed || r.coverRole(l, text) != (coverRole{})
}

// documentLanguages returns the languages that enough of the text is in, the most
// used first. Each has a block that proves it: lists of names have the letters of
// any language.
func (r *reader) documentLanguages() []bilingual.Lang {
	if len(r.opts.Languages) > 0 {
		return slices.Clone(r.opts.Languages)
	}
	type share struct {
		lang   bilingual.Lang
		bytes  int
		proven bool
	}
	var shares []share
	total := 0
	for _, b := range r.blocks {
		l := r.langOf(b)
		if l == "" {
			continue
		}
		k := slices.IndexFunc(shares, func(s share) bool { return s.lang == l })
		if k < 0 {
			k = len(shares)
			shares = append(shares, share{lang: l})
		}
		s := &shares[k]
		s.bytes += len(b.in.Text)
		total += len(b.in.Text)
		s.proven = s.proven || b.words.Of(l) >= provenPoints || r.isFormulaIn(l, b.in.Text)
	}
	slices.SortFunc(shares, func(a, b share) int {
		return cmp.Or(cmp.Compare(b.bytes, a.bytes), cmp.Compare(a.lang, b.lang))
	})
	var langs []bilingual.Lang
	for _, s := range shares {
		if s.bytes*100 >= total*minShare && (s.proven || s.bytes == total) {
			langs = append(langs, s.lang)
		}
	}
	if len(langs) == 0 {
		return []bilingual.Lang{bilingual.Und}
	}
	return langs
}

// formulaLang returns the one language of the document in which text is a
// formula of drafting, or "".
func (r *reader) formulaLang(text string) bilingual.Lang {
	var found bilingual.Lang
	for _, l := range r.langs {
		if !r.isFormulaIn(l, text) {
			continue
		}
		if found != "" {
			return ""
		}
		found = l
	}
	return found
}

// evidence is how much a piece of text speaks for each language of the
// document, in the order of reader.langs.
type evidence []int32

const (
	mostPoints = 40 // that one piece may weigh
	surePoints = 60 // of a piece whose language is decided
)

// evidence writes what e says, or that the language is sure, to out.
func (r *reader) evidence(out evidence, e bilingual.Evidence, sure bilingual.Lang) {
	for i, l := range r.langs {
		out[i] = int32(min(e.Of(l), mostPoints))
		if l == sure {
			out[i] = surePoints
		}
	}
}

// clearly returns the language that the evidence is for beyond its neighbours' say,
// or "".
func (r *reader) clearly(e evidence) bilingual.Lang {
	for k, l := range r.langs {
		sure := true
		for o, points := range e {
			sure = sure && (o == k || e[k]-points >= 2*learnedPoints)
		}
		if sure {
			return l
		}
	}
	return ""
}

// The costs of a change of language between two pieces, in points.
const (
	lineChange   = 9  // inside a block
	blockChange  = 4  // between blocks of one column, or after a line that is not full
	itemChange   = 12 // between a line that announces items and the first of them
	cellChange   = 1  // between cells of a table, beside figures
	columnChange = 1  // between columns or pages
	// between two blocks that bear the same number, of which one translates the
	// other
	sameNumberChange = -8
)

// isCell reports whether a block reads as a cell of a table: a few words and no
// sentence.
func (b *block) isCell() bool {
	return b.Table || len(b.in.Text) < maxCell && !layout.Terminated(b.in.Text)
}

func sameColumn(a, b *block) bool { return a.Page == b.Page && a.Column == b.Column }

func changeCost(a, b *block) int {
	if a.Marker.Num != "" && a.Marker.Num == b.Marker.Num {
		return sameNumberChange
	}
	switch {
	case !sameColumn(a, b):
		return columnChange
	case endsInColon(a.in.Text) && !b.Marker.IsZero():
		return itemChange
	case a.isCell() || b.isCell():
		return cellChange
	}
	return blockChange
}

// A smoother finds the languages of a row of pieces from the evidence of each.
// One serves several rows.
type smoother struct {
	langs  int
	points []int32 // of each piece, for each language
	from   []int8
	row    [2][]int
	out    []int
}

// reset makes room for a row of n pieces.
func (s *smoother) reset(langs, n int) {
	s.langs = langs
	s.points = slices.Grow(s.points[:0], n*langs)[:n*langs]
	s.from = slices.Grow(s.from[:0], n*langs)[:n*langs]
	s.out = slices.Grow(s.out[:0], n)[:n]
}

// at returns the evidence of piece i, for the caller to fill in.
func (s *smoother) at(i int) evidence { return s.points[i*s.langs : (i+1)*s.langs] }

// best returns, for each piece, the index in reader.langs of its language in the
// row of languages that the evidence speaks for most, less the cost of each
// change, or with its gain where that is below 0. What it returns is good until the next reset.
func (s *smoother) best(change func(i int) int) []int {
	n := s.langs
	for k := range s.row {
		s.row[k] = slices.Grow(s.row[k][:0], n)[:n]
		clear(s.row[k])
	}
	best, next := s.row[0], s.row[1]
	for i := range s.out {
		p := s.at(i)
		cost := 0
		if i > 0 {
			cost = change(i)
		}
		for l := range next {
			prev, from := l, best[l]
			for o := range best {
				if i > 0 && o != l && best[o]-cost > from {
					prev, from = o, best[o]-cost
				}
			}
			next[l] = from + int(p[l])
			s.from[i*n+l] = int8(prev)
		}
		best, next = next, best
	}
	l := 0
	for k := range best {
		if best[k] > best[l] {
			l = k
		}
	}
	for i := len(s.out) - 1; i >= 0; i-- {
		s.out[i] = l
		l = int(s.from[i*n+l])
	}
	return s.out
}
