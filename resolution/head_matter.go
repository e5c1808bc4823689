package resolution

import (
	"slices"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/internal/text/lettercase"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// Pages of the web begin with data about the text, between two lines of three dashes
// (YAML) or plus signs (TOML). They are no prose: what the tables know a label for
// becomes a fact of the head, and every other line an unplaced line of it.

// A datum is a key of the front matter with its value: the lines that hold it, and the
// pieces of these that are the value, without quotation marks and brackets.
type datum struct {
	key    string
	lines  []legaltext.Span
	pieces []legaltext.Span
}

// findMatter takes the front matter off the text, and returns the spans of its lines, nil
// where there is none.
func (r *reader) findMatter() []legaltext.Span {
	fence, ok := matterFence(r.src)
	if !ok {
		return nil
	}
	var data []datum
	keys := 0
	open := false // a list in brackets goes on
	lines := []legaltext.Span{fence}
	for at := fence.End; at < len(r.src); {
		end := len(r.src)
		if n := strings.IndexByte(r.src[at:], '\n'); n >= 0 {
			end = at + n + 1
		}
		line := trimSpan(r.src, legaltext.Span{Start: at, End: end})
		text := r.src[line.Start:line.End]
		indented := line.Start > at
		at = end
		key, value := matterKey(text)
		switch {
		case text == r.src[fence.Start:fence.End]:
			if keys == 0 {
				return nil
			}
			r.matter, r.body = data, end
			r.syntax = append(r.syntax, fence, line)
			return append(lines, line)
		case text == "":
			continue
		case text[0] == '#':
			data = append(data, datum{lines: []legaltext.Span{line}})
		case key != "" && !indented && !open:
			keys++
			data = append(data, datum{key: key, lines: []legaltext.Span{line}})
			data[len(data)-1].add(r.src, legaltext.Span{Start: line.End - len(value), End: line.End})
			open = strings.HasPrefix(value, "[") && !strings.HasSuffix(value, "]")
		case len(data) > 0 && (indented || open || text[0] == '-'):
			d := &data[len(data)-1]
			d.lines = append(d.lines, line)
			d.add(r.src, line)
			open = open && !strings.HasSuffix(text, "]")
		default:
			return nil
		}
		lines = append(lines, line)
	}
	return nil
}

// matterFence returns the line with which front matter begins.
func matterFence(src string) (legaltext.Span, bool) {
	at := len(src) - len(strings.TrimPrefix(src, "\ufeff"))
	n := strings.IndexByte(src[at:], '\n')
	if n < 0 {
		return legaltext.Span{}, false
	}
	line := trimSpan(src, legaltext.Span{Start: at, End: at + n})
	text := src[line.Start:line.End]
	return line, line.Start == at && (text == "---" || text == "+++")
}

// matterKey returns the key and the value of a line of front matter: "title: …" in YAML,
// "title = …" in TOML.
func matterKey(line string) (key, value string) {
	at := strings.IndexAny(line, ":=")
	if at < 1 || at > maxKey {
		return "", ""
	}
	key, value = strings.Trim(line[:at], " \""), line[at+1:]
	if line[at] == ':' && value != "" && value[0] != ' ' || strings.ContainsFunc(key, func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c) && !strings.ContainsRune(" _-.", c)
	}) || key == "" {
		return "", ""
	}
	return key, strings.TrimLeft(value, " \t")
}

// maxKey is the length in bytes of the longest key of front matter.
const maxKey = 40

// add adds the pieces of a value that stand on a line: an item of a list, the items of
// one in brackets, or the words between quotation marks, parted where "\n" says so.
func (d *datum) add(src string, line legaltext.Span) {
	text := src[line.Start:line.End]
	if item, ok := strings.CutPrefix(text, "- "); ok {
		line.Start = line.End - len(item)
	} else if text == ">" || text == "|" || text == ">-" || text == "|-" {
		return
	}
	list := strings.HasPrefix(text, "[") || len(d.pieces) > 0 && strings.HasSuffix(text, "]") || strings.HasSuffix(text, ",")
	line = trimSigns(src, line, "[] \t,")
	for line.Start < line.End {
		piece, next := line, line.End
		if list {
			if n := strings.IndexByte(src[line.Start:line.End], ','); n >= 0 {
				piece.End, next = line.Start+n, line.Start+n+1
			}
		}
		if n := strings.Index(src[piece.Start:piece.End], `\n`); n >= 0 {
			piece.End, next = piece.Start+n, piece.Start+n+len(`\n`)
		}
		if piece = trimSigns(src, piece, " \t\"'"); piece.Len() > 0 {
			d.pieces = append(d.pieces, piece)
		}
		line.Start = next
	}
}

// trimSigns is a span without some signs at its ends.
func trimSigns(src string, s legaltext.Span, signs string) legaltext.Span {
	s.End = s.Start + len(strings.TrimRight(src[s.Start:s.End], signs))
	s.Start = s.End - len(strings.TrimLeft(src[s.Start:s.End], signs))
	return s
}

// readMatter gives the data of the front matter their places in the head.
func (r *reader) readMatter() {
	number := "" // as printed, before a title perhaps
	for k := range r.matter {
		d := &r.matter[k]
		words := strings.FieldsFunc(d.key, func(c rune) bool { return strings.ContainsRune(" _-.", c) })
		lang := r.langs[0]
		if len(words) > 1 {
			if l := bilingual.Lang(strings.ToLower(words[len(words)-1])); slices.Contains(r.langs, l) {
				lang, words = l, words[:len(words)-1] // "title_fr"
			}
		}
		label := lettercase.Capital(strings.Join(words, " "))
		if len(d.pieces) == 0 || label == "" || !r.readDatum(lang, label, d, &number) {
			r.leaveDatum(lang, d)
		}
	}
}

// readDatum places one datum, under a label that the tables know.
func (r *reader) readDatum(l bilingual.Lang, label string, d *datum, number *string) bool {
	first := d.pieces[0]
	value := r.src[first.Start:first.End]
	block, _ := r.label("", label+":")
	switch {
	case block == drafting.Subject:
		return r.readMatterTitle(l, d, *number)
	case block == drafting.Reference && r.cover.number == "" && hasDigit(value) && len(d.pieces) == 1:
		*number = value
		if h, ok := r.practice.Heading("", value); ok && h.Block == drafting.TypeOfText { // "Antrag 12/II/2031"
			if rest := strings.TrimLeft(value[min(h.Span.End, len(value)):], " .:"); rest != "" && hasDigit(rest) && !strings.Contains(rest, " ") {
				kind := trimSpan(r.src, legaltext.Span{Start: first.Start, End: first.End - len(rest)})
				first.Start = first.End - len(rest)
				r.cover.stage = stageOf(h)
				r.cover.number = rest
				r.place("stage", l, []legaltext.Span{kind})
				r.place("number", "", []legaltext.Span{first})
				r.coverDatum(d, kind, first)
				return true
			}
		}
		r.cover.number = r.src[first.Start:first.End]
		r.placeDatum("number", "", d, first)
		return true
	case (block == drafting.Filed || block == drafting.Adopted) && r.cover.date == "":
		figures, _, _ := strings.Cut(value, "T") // "2031-05-03T10:00:00Z"
		day, ok := r.practice.FigureDate("", figures)
		if !ok {
			day, ok = r.practice.Date("", value)
		}
		if !ok || day.Span.Start > 0 {
			return false
		}
		r.cover.date = day.ISO
		r.placeDatum("date", "", d, d.pieces...)
		return true
	case block == drafting.Chamber && len(d.pieces) == 1 && r.cover.assembly[l] == "":
		if _, ok := r.practice.Assembly(l, value); ok {
			r.setAssembly(l, value)
			r.placeDatum("assembly", l, d, first)
			return true
		}
	case block == drafting.Record || block == drafting.Vote:
		h, ok := r.practice.Heading("", lettercase.Capital(value))
		if !ok || h.Stage == "" || h.Span.Len() < len(value) {
			return false
		}
		if r.cover.stage = stageOf(h); h.Stage == string(Adopted) {
			r.cover.stage, r.cover.adopted = Adopted, true
		}
		r.placeDatum("stage", "", d, first)
		return true
	}
	return r.readMatterPeople(l, label, d)
}

// readMatterTitle takes a datum for the title, without the number that stands before it
// there too.
func (r *reader) readMatterTitle(l bilingual.Lang, d *datum, number string) bool {
	s := r.streams[l]
	pieces := slices.Clone(d.pieces)
	var printed []legaltext.Span // the number
	if rest, ok := strings.CutPrefix(r.src[pieces[0].Start:pieces[0].End], number); ok && number != "" {
		at := pieces[0].Start
		pieces[0].Start = pieces[0].End - len(strings.TrimLeft(rest, " :.–—-"))
		printed = []legaltext.Span{trimSpan(r.src, legaltext.Span{Start: at, End: pieces[0].Start})}
		if pieces[0].Len() == 0 {
			pieces = pieces[1:]
		}
	}
	if s.title != nil || len(pieces) == 0 {
		return false
	}
	b := r.matterBlock(pieces)
	if b.in.Text == "" {
		return false
	}
	s.title = r.newEntry(b, legaltext.Paragraph)
	spans := b.in.Source(r.src, 0, len(b.in.Text))
	r.syntax = append(r.syntax, b.in.Syntax...)
	r.place("title", l, spans)
	for _, p := range printed {
		r.furniture = append(r.furniture, legaltext.Furniture{Kind: legaltext.DocumentLine, Span: p})
	}
	covered := slices.Concat(printed, spans, b.in.Syntax)
	slices.SortFunc(covered, func(a, b legaltext.Span) int { return a.Start - b.Start })
	r.coverDatum(d, covered...)
	return true
}

// readMatterPeople takes a datum for those who tabled the text, each piece for one.
func (r *reader) readMatterPeople(l bilingual.Lang, label string, d *datum) bool {
	var people []drafting.Person
	for _, p := range d.pieces {
		value := r.src[p.Start:p.End]
		a, ok := r.practice.Authors("", label+": "+value)
		if !ok {
			a, ok = r.practice.Authors("", label+": Anna Linden") // is it such a label?
			a.People = []drafting.Person{{Name: strings.Join(strings.Fields(value), " ")}}
		}
		if !ok || a.Cue.Len() < len(label) {
			return false
		}
		people = append(people, a.People...)
	}
	r.addSponsors(l, people)
	r.placeDatum("sponsors", l, d, d.pieces...)
	return true
}

// placeDatum says that pieces of a datum are the place of a field.
func (r *reader) placeDatum(path string, l bilingual.Lang, d *datum, pieces ...legaltext.Span) {
	r.place(path, l, pieces)
	r.coverDatum(d, pieces...)
}

// coverDatum lists what the lines of a datum hold beside some pieces as syntax, the key by
// itself.
func (r *reader) coverDatum(d *datum, pieces ...legaltext.Span) {
	key := d.lines[0]
	key.End = key.Start + strings.IndexAny(r.src[key.Start:key.End], ":=") + 1
	pieces = append([]legaltext.Span{key}, pieces...)
	r.syntax = append(r.syntax, key)
	k, at := 0, 0
	for _, line := range d.lines {
		at = max(at, line.Start)
		for ; k < len(pieces) && pieces[k].Start < line.End; k++ {
			r.syntaxBetween(at, pieces[k].Start)
			at = pieces[k].End
		}
		r.syntaxBetween(at, line.End)
	}
}

// leaveDatum leaves a datum among the lines of the head that say nothing known.
func (r *reader) leaveDatum(l bilingual.Lang, d *datum) {
	b := r.matterBlock(d.lines)
	if b.in.Text == "" {
		r.syntax = append(r.syntax, b.in.Syntax...)
		return
	}
	e := r.newEntry(b, legaltext.Paragraph)
	e.opens, e.cover = true, true
	s := r.streams[l]
	s.matter = append(s.matter, e)
}

// matterBlock makes a block of spans of the front matter.
func (r *reader) matterBlock(lines []legaltext.Span) *block {
	b := &block{Block: &layout.Block{Lines: slices.Clone(lines)}, in: r.layout.Inline(lines)}
	b.words = r.weigh(b.in.Text)
	return b
}
