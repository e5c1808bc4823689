package resolution

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// minShare is the share of the text, in one hundredths, that a language needs
// to count as one of the document's.
const minShare = 8

// findLanguages decides the languages of the document, and then that of each
// block: by its words, by the formula that it is, by its neighbours.
func (r *reader) findLanguages() {
	r.langs = r.documentLanguages()
	r.splitBlocks()
	var points smoother
	points.reset(len(r.langs), len(r.blocks))
	for i, b := range r.blocks {
		b.index = i
		b.lang = b.words.Lang(r.langs...)
		if b.lang == "" && len(r.langs) == 1 {
			b.lang = r.langs[0]
		}
		if b.lang == "" {
			b.lang = r.formulaLang(b.in.Text)
		}
		b.sure = b.lang != ""
		r.evidence(points.at(i), b.words, b.lang)
	}
	r.learn(&points)
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

// learnedPoints is what one word weighs that the document uses in one language
// only.
const learnedPoints = 6

// learn adds to the evidence of the blocks that are not sure what the sure ones
// teach: a word that stands in sure blocks of one language alone speaks for that
// language. So the cells of a table follow the sentences that explain it.
func (r *reader) learn(points *smoother) {
	if len(r.langs) < 2 {
		return
	}
	words := map[string]int{} // of blocks that are not sure: where in uses
	var uses [][maxLangs]int32
	var lengths [256]uint64 // of these words, by their first byte
	for _, b := range r.blocks {
		if !b.sure {
			eachWord(b.in.Text, func(w []byte) {
				if _, ok := words[string(w)]; !ok {
					words[string(w)] = len(uses)
					uses = append(uses, [maxLangs]int32{})
					lengths[w[0]] |= 1 << (len(w) % 64)
				}
			})
		}
	}
	if len(uses) == 0 {
		return
	}
	for _, b := range r.blocks {
		if k := slices.Index(r.langs, b.lang); b.sure && k >= 0 && k < maxLangs {
			eachWord(b.in.Text, func(w []byte) {
				if lengths[w[0]]>>(len(w)%64)&1 == 0 {
					return
				}
				if n, ok := words[string(w)]; ok {
					uses[n][k]++
				}
			})
		}
	}
	for i, b := range r.blocks {
		if b.sure {
			continue
		}
		eachWord(b.in.Text, func(w []byte) {
			u := &uses[words[string(w)]]
			for k := range min(len(r.langs), maxLangs) {
				alone := u[k] > 0
				for o := range u {
					alone = alone && (o == k || u[o]*8 < u[k])
				}
				if alone {
					p := &points.at(i)[k]
					*p = min(*p+learnedPoints, surePoints)
				}
			}
		})
	}
}

// maxLangs is how many languages of one document learn from each other.
const maxLangs = 8

// eachWord calls f with each word of text that has three letters or more, in
// small letters.
func eachWord(text string, f func(word []byte)) {
	var word [64]byte
	n, letters := 0, 0
	for _, c := range text {
		if c < utf8.RuneSelf {
			if l := byte(c) | 0x20; l >= 'a' && l <= 'z' {
				if n+utf8.UTFMax <= len(word) {
					word[n] = l
					n++
					letters++
				}
				continue
			}
		} else if unicode.IsLetter(c) {
			if n+utf8.UTFMax <= len(word) {
				n += utf8.EncodeRune(word[n:], unicode.ToLower(c))
				letters++
			}
			continue
		}
		if letters > 2 {
			f(word[:n])
		}
		n, letters = 0, 0
	}
	if letters > 2 {
		f(word[:n])
	}
}

// documentLanguages returns the languages that enough of the text is in, the
// most used first.
func (r *reader) documentLanguages() []bilingual.Lang {
	if len(r.opts.Languages) > 0 {
		return slices.Clone(r.opts.Languages)
	}
	share := map[bilingual.Lang]int{}
	total := 0
	for _, b := range r.blocks {
		if l := b.words.Lang(); l != "" {
			share[l] += len(b.in.Text)
			total += len(b.in.Text)
		}
	}
	var langs []bilingual.Lang
	for l, n := range share {
		if n*100 >= total*minShare {
			langs = append(langs, l)
		}
	}
	slices.SortFunc(langs, func(a, b bilingual.Lang) int {
		return cmp.Or(cmp.Compare(share[b], share[a]), cmp.Compare(a, b))
	})
	if len(langs) == 0 {
		return []bilingual.Lang{"und"}
	}
	return langs
}

// formulaLang returns the one language of the document in which text is a
// formula of drafting, or "".
func (r *reader) formulaLang(text string) bilingual.Lang {
	var found bilingual.Lang
	for _, l := range r.langs {
		if r.coverRole(l, text) == (coverRole{}) {
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

// The costs of a change of language between two pieces, in points.
const (
	lineChange   = 9 // inside a block
	blockChange  = 4 // between blocks of one column
	columnChange = 1 // between columns or pages
	// between two blocks that bear the same number, of which one translates the
	// other
	sameNumberChange = -8
)

func sameColumn(a, b *block) bool { return a.Page == b.Page && a.Column == b.Column }

func changeCost(a, b *block) int {
	if a.Marker.Num != "" && a.Marker.Num == b.Marker.Num {
		return sameNumberChange
	}
	if sameColumn(a, b) {
		return blockChange
	}
	return columnChange
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

// isPure reports whether a block has too few words of any second language to pay
// for a change inside it.
func (r *reader) isPure(b *block) bool {
	others := 0
	for _, l := range r.langs {
		if b.words.Of(l) >= lineChange {
			others++
		}
	}
	return others < 2
}

// splitBlocks cuts blocks whose lines change language in the middle: extractors
// that put no blank line between paragraphs run two columns together.
func (r *reader) splitBlocks() {
	if len(r.langs) < 2 {
		return
	}
	var s smoother
	out := make([]*block, 0, len(r.blocks))
	for _, b := range r.blocks {
		if len(b.Lines) < 2 || r.isPure(b) {
			out = append(out, b)
			continue
		}
		s.reset(len(r.langs), len(b.Lines))
		for i, l := range b.Lines {
			r.evidence(s.at(i), bilingual.Weigh(r.src[l.Start:l.End]), "")
		}
		langs := s.best(func(int) int { return lineChange })
		start := 0
		for i := 1; i <= len(langs); i++ {
			if i < len(langs) && langs[i] == langs[i-1] {
				continue
			}
			if start == 0 && i == len(langs) {
				out = append(out, b)
				break
			}
			part := b.Cut(r.src, start, i)
			out = appendBlock(out, r.newBlock(&part), "")
			start = i
		}
	}
	r.blocks = out
}
