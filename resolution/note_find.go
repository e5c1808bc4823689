package resolution

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// A note is a footnote with its printings, one or one for each language.
type note struct {
	marker string
	id     string // of its clause
	blocks map[bilingual.Lang]*block
}

// A noteRun is a row of blocks that print consecutive notes.
type noteRun struct {
	blocks []*block
	first  int
	lang   bilingual.Lang // "" while nothing tells it
}

// overlaps reports whether two rows print a note of the same number.
func (r noteRun) overlaps(o noteRun) bool {
	return r.first < o.first+len(o.blocks) && o.first < r.first+len(r.blocks)
}

// findNotes takes the blocks of notes out of the text. A row of numbered blocks
// is one of notes when text before it refers to each of its numbers, and the row
// begins with the number after the last note, or prints notes again for another
// language. Where the text has lost its references, blocks that read as notes do.
func (r *reader) findNotes() {
	refs := r.references()
	if len(refs) == 0 {
		r.findFlatNotes()
	} else {
		r.wantUnplaced(refs, r.noteSigns())
		r.cutFlatNotes(refs)
	}
	refs = r.references() // the blocks have other indexes
	for n, w := range r.unplaced {
		if _, ok := refs[n]; !ok {
			refs[n] = w
		}
	}
	var runs []noteRun
	printings := map[int]int{}
	next := 1
	for i := 0; i < len(r.blocks); {
		run := r.numberedRun(i)
		if len(run.blocks) == 0 {
			i++
			continue
		}
		if k := r.noteCount(run, refs, next, printings); k > 0 {
			run.blocks = run.blocks[:k]
			runs = append(runs, run)
			for _, b := range run.blocks {
				b.noted = true
			}
			for n := run.first; n < run.first+k; n++ {
				printings[n]++
			}
			next = max(next, run.first+k)
			i += k
			continue
		}
		i += len(run.blocks)
	}
	r.noteLanguages(runs)
	r.byMarker = map[string]*note{}
	for _, run := range runs {
		for k, b := range run.blocks {
			marker := strconv.Itoa(run.first + k)
			n := r.byMarker[marker]
			if n == nil {
				n = &note{marker: marker, blocks: map[bilingual.Lang]*block{}}
				r.byMarker[marker] = n
				r.notes = append(r.notes, n)
			}
			if n.blocks[run.lang] != nil {
				r.furnish(b, legaltext.RepeatedNote)
				continue
			}
			b.used = true
			r.markerSyntax(b)
			r.syntax = append(r.syntax, b.in.Syntax...)
			n.blocks[run.lang] = b
		}
	}
	r.pairCounted(refs)
	r.findStarNotes()
	ids := sectionIDs(notesSection)
	for _, n := range r.notes {
		n.id = ids.Next(legaltext.Note)
		r.shareNote(n)
	}
}

// A wantedNote is one that the text refers to.
type wantedNote struct {
	open byte                   // the bracket before the reference, or 0
	at   map[bilingual.Lang]int // the first block of a language that refers to it
}

// precedes reports whether a reference stands in a block before b, or in it.
func (w wantedNote) precedes(b *block) bool {
	for _, at := range w.at {
		if at <= b.index {
			return true
		}
	}
	return false
}

// refer adds a reference from a block.
func (w *wantedNote) refer(b *block) {
	if w.at == nil {
		w.at = map[bilingual.Lang]int{}
	}
	if at, ok := w.at[b.lang]; !ok || b.index < at {
		w.at[b.lang] = b.index
	}
}

// references returns the notes that the text refers to, by number.
func (r *reader) references() map[int]wantedNote {
	refs := map[int]wantedNote{}
	for _, b := range r.blocks {
		for _, ref := range b.in.Refs {
			if n, err := strconv.Atoi(ref.Marker); err == nil {
				w := refs[n]
				w.refer(b)
				refs[n] = w
			}
		}
	}
	return refs
}

// numberedRun returns the longest row of blocks from i on whose numbers follow
// each other.
func (r *reader) numberedRun(i int) noteRun {
	run := noteRun{}
	for ; i < len(r.blocks); i++ {
		b := r.blocks[i]
		if b.Marker.Num == "" {
			break
		}
		n, err := strconv.Atoi(strings.TrimPrefix(b.Marker.Label(), "^"))
		if err != nil || b.Heading > 0 || n < 1 {
			break
		}
		if len(run.blocks) == 0 {
			run.first = n
		} else if n != run.first+len(run.blocks) || b.foot != run.blocks[0].foot || markerStyle(b.Marker) != markerStyle(run.blocks[0].Marker) || isBareNumber(b.Marker) != isBareNumber(run.blocks[0].Marker) {
			break
		}
		run.blocks = append(run.blocks, b)
	}
	return run
}

// refersTo reports whether a block refers to a note: then it is not that note.
func refersTo(b *block, n int) bool {
	return slices.ContainsFunc(b.in.Refs, func(ref layout.Ref) bool { return ref.Marker == strconv.Itoa(n) })
}

// isBareNumber reports whether a number has no sign: "3", not "3." or "(3)".
func isBareNumber(m layout.Marker) bool { return m.Num != "" && m.Num == m.Label() }

// noteCount returns how many blocks of the run, from its first on, are notes.
func (r *reader) noteCount(run noteRun, refs map[int]wantedNote, next int, printings map[int]int) int {
	k := 0
	for k < len(run.blocks) {
		n := run.first + k
		explicit := strings.HasPrefix(run.blocks[k].Marker.Num, "[^")
		if !explicit && run.first > next || run.first < next && (n >= next || printings[n] >= len(r.langs)) {
			break // neither the next notes nor notes printed again in another language
		}
		b := run.blocks[k]
		if k == 0 && !explicit && r.isInList(b) {
			break
		}
		if (len(refs) == 0 || !readsAsNote(b.in.Text)) && r.belongsToText(run.blocks, k) {
			break
		}
		likely := b.foot || readsAsNote(b.in.Text) || explicit || r.flat && (isBareNumber(b.Marker) || isBracketed(b.Marker.Num))
		ref, referred := refs[n]
		if referred && ref.precedes(b) && !refersTo(b, n) && (likely || !r.flat) || len(refs) == 0 && likely {
			k++
			continue
		}
		break
	}
	return k
}

// isInList reports whether a numbered block goes on with a list of the text above
// it, whatever stands between: the item before it has the number before, in the same
// style, and is no note. A row of the text in small letters is one too, wherever it
// begins. Where that item ends a sentence, and only it has a small letter or a verb that
// asks, the list is at its end, and the block another's.
func (r *reader) isInList(b *block) bool {
	if isBareNumber(b.Marker) || b.foot {
		return false // a sign or a place of notes alone
	}
	small := unicode.IsLower(firstRune(b.in.Text))
	if o := r.before(b, b.index); o != nil && !o.noted {
		if !endsSentence(o.in.Text) || small {
			return true
		}
		return !unicode.IsLower(firstRune(o.in.Text)) && !r.opensRequest(o) && !readsAsNote(b.in.Text)
	}
	return small && !readsAsNote(b.in.Text) && !isBracketed(b.Marker.Num)
}

// opensRequest reports whether a block opens with a verb that asks.
func (r *reader) opensRequest(b *block) bool {
	o, ok := r.practice.Opening(b.lang, b.in.Text)
	return ok && !o.Guessed && o.Kind == drafting.Request
}

// isBracketed reports whether a number is printed in brackets, as references in
// brackets have their notes.
func isBracketed(num string) bool { return num != "" && (num[0] == '(' || num[0] == '[') }

// belongsToText reports whether a numbered block is a paragraph of the text: it
// opens as a reason or with a verb, or the list is announced by the block before it.
func (r *reader) belongsToText(run []*block, k int) bool {
	b := run[k]
	if o, ok := r.practice.Opening(b.lang, b.in.Text); ok && !o.Guessed && (o.Kind == drafting.Request || !o.Weak) {
		return true
	}
	before := run[0].index - 1
	return before >= 0 && sameColumn(r.blocks[before], b) && strings.HasSuffix(r.blocks[before].in.Text, ":")
}

// readsAsNote reports whether a text without a reference to it reads as a
// footnote: it holds an address of the web, or a page of a publication.
func readsAsNote(text string) bool {
	for _, sign := range []string{"://", "www.", " blz. ", " p. ", " pp. ", "ibid", "Ibid", " S. ", "o.c.", "op. cit."} {
		if strings.Contains(text, sign) {
			return true
		}
	}
	return false
}

// noteLanguages decides for each row in which language it is printed: by its
// words; else, where the row is printed once for each language, by the column
// it stands under, and then by order.
func (r *reader) noteLanguages(runs []noteRun) {
	taken := func(run noteRun, l bilingual.Lang) bool {
		return slices.ContainsFunc(runs, func(o noteRun) bool { return o.lang == l && o.overlaps(run) })
	}
	for i := range runs {
		var e bilingual.Evidence
		for _, b := range runs[i].blocks {
			e = e.Add(b.words.Evidence)
		}
		if l := e.Lang(r.langs...); l != "" && !taken(runs[i], l) {
			runs[i].lang = l
		}
	}
	for i := range runs {
		run := &runs[i]
		if run.lang != "" {
			continue
		}
		var above bilingual.Lang
		if k := run.blocks[0].index - 1; k >= 0 && !slices.Contains(runBlocks(runs), r.blocks[k]) {
			above = r.blocks[k].lang
		}
		for _, l := range append([]bilingual.Lang{above}, r.langs...) {
			if l != "" && !taken(*run, l) && !(l == above && r.printedAgain(runs, i)) {
				run.lang = l
				break
			}
		}
		if run.lang == "" {
			run.lang = r.langs[0]
		}
	}
}

// printedAgain reports whether the row after runs[i] prints the same notes
// right below it: then the column above says nothing.
func (r *reader) printedAgain(runs []noteRun, i int) bool {
	last := runs[i].blocks[len(runs[i].blocks)-1].index
	return i+1 < len(runs) && runs[i+1].overlaps(runs[i]) && runs[i+1].blocks[0].index == last+1
}

func runBlocks(runs []noteRun) []*block {
	var out []*block
	for _, run := range runs {
		out = append(out, run.blocks...)
	}
	return out
}

// shareNote lets a note that is printed once serve every language of the
// document.
func (r *reader) shareNote(n *note) {
	if len(n.blocks) != 1 {
		return
	}
	for _, b := range n.blocks {
		for _, l := range r.langs {
			n.blocks[l] = b
		}
	}
}

// unknownNotes reports references without a note and notes without a
// reference.
func (r *reader) unknownNotes() {
	used := map[string]bool{}
	for _, b := range r.blocks {
		for _, ref := range b.in.Refs {
			used[ref.Marker] = true
			if r.byMarker[ref.Marker] == nil {
				r.report(legaltext.CodeUnknownNote, ref.Span, "", "the text refers to note %s, which it does not have", ref.Marker)
			}
		}
	}
	for _, n := range r.notes {
		if !used[n.marker] {
			for _, l := range r.langs {
				if b := n.blocks[l]; b != nil {
					r.report(legaltext.CodeUnusedNote, b.span(), "", "no reference to note %s was found", n.marker)
					break
				}
			}
		}
	}
}
