package resolution

import (
	"maps"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// assemble pairs the languages and makes the resolution and its reading.
func (r *reader) assemble() *Reading {
	res := &Resolution{
		Stage:       r.cover.stage,
		Number:      r.cover.number,
		Session:     r.cover.session,
		Date:        r.cover.date,
		Assembly:    r.cover.assembly,
		Title:       bilingual.Text{},
		Formula:     bilingual.Text{},
		Sponsors:    r.people("sponsors", r.cover.sponsors),
		Signatories: r.people("signatories", map[bilingual.Lang][]drafting.Person{r.langs[0]: r.cover.signers}),
		Languages:   r.langs,
	}
	m := maker{reader: r}
	for _, l := range r.langs {
		s := r.streams[l]
		if s.title != nil {
			res.Title[l] = s.title.in.Text
			m.slips("title", s.title)
		}
		if s.formula != nil {
			res.Formula[l] = s.formula.in.Text
		}
	}
	r.clauses = make([]legaltext.Placement, 0, len(r.blocks)+len(r.fields))
	doc := res.cover()
	for p := summaryPart; p < numParts; p++ {
		doc.Sections = append(doc.Sections, m.section(p))
	}
	doc.Sections = append(doc.Sections, legaltext.Section{Name: "notes", Clauses: clauses(r.notes, m.note)})
	r.unknownNotes()
	r.missingParts(doc)
	r.layout, r.blocks, r.streams, r.notes = nil, nil, nil, nil // their memory is half of what reading takes

	doc.Canonicalize()
	ids := doc.SetIDs()
	if !r.opts.NoCitations {
		day, _ := time.Parse(time.DateOnly, r.cover.date)
		legaltext.Cite(doc, r.opts.Registry, &legalref.FindOptions{Date: day, Assembly: speaker(res)})
	}
	res = fromCanonical(doc)
	out := &Reading{Resolution: res, Reading: legaltext.Reading{Document: doc, Diagnostics: r.diagnostics, Source: legaltext.Source{
		Text: r.src, Spans: append(r.clauses, r.fields...), Furniture: r.furniture, Syntax: r.syntax,
	}}}
	for i := range out.Source.Spans {
		if id, ok := ids[out.Source.Spans[i].Path]; ok {
			out.Source.Spans[i].Path = id
		}
	}
	out.Source.Sort()
	out.locate(ids)
	if len(doc.Sections) == 0 {
		out.Diagnostics = append(out.Diagnostics, legaltext.NewDiagnostic(legaltext.CodeNoContent, legaltext.Span{}, "", "no clause was found in the text"))
	}
	out.Diagnostics.Sort()
	return out
}

// speaker returns the name of the assembly whose text it is, as its formula or,
// where it has none, its cover prints it.
func speaker(r *Resolution) string {
	for _, t := range [...]bilingual.Text{r.Formula, r.Assembly} {
		for _, l := range slices.Sorted(maps.Keys(t)) {
			if t[l] != "" {
				return t[l]
			}
		}
	}
	return ""
}

// missingParts reports that a text lacks what a resolution is made of.
func (r *reader) missingParts(doc *legaltext.Document) {
	considerations, requests := doc.Section("considerations").Clauses, doc.Section("requests").Clauses
	switch {
	case len(considerations) == 0 && len(requests) == 0:
		if b := r.flatBlock(); b != nil {
			r.report(legaltext.CodeMissingPart, b.span(), "", "neither reasons nor requests were found: known formulas stand in the middle of this paragraph, as when line breaks are lost")
			return
		}
		r.report(legaltext.CodeMissingPart, legaltext.Span{}, "", "neither reasons nor requests were found: this may be no resolution, or its formulas are unknown")
	case len(requests) == 0:
		r.report(legaltext.CodeMissingPart, legaltext.Span{}, "requests", "reasons were found, and no request or decision")
	}
}

// slips reports words with a digit among their letters, as recognition of
// printed text makes them: "V00RSTEL".
func (m *maker) slips(id string, e *entry) {
	text := e.in.Text
	for i := 0; i < len(text); {
		if text[i] != '0' && text[i] != '1' {
			i++
			continue
		}
		j := i
		for j < len(text) && (text[j] == '0' || text[j] == '1') {
			j++
		}
		if before, _ := utf8.DecodeLastRuneInString(text[:i]); !unicode.IsLetter(before) {
			i = j
			continue
		}
		start := 0
		if k := strings.LastIndexFunc(text[:i], isNoLetter); k >= 0 {
			_, n := utf8.DecodeRuneInString(text[k:])
			start = k + n
		}
		end := strings.IndexFunc(text[j:], isNoLetter)
		if end < 0 {
			end = len(text) - j
		}
		if end > 0 && i-start+end >= 4 && (start == 0 || !strings.ContainsAny(text[start-1:start], "/@_=.-")) {
			if at := e.in.Source(m.src, start, j+end); len(at) > 0 {
				m.report(legaltext.CodeSuspectedSlip, at[0], id, "%q looks like a slip of recognition; it was kept", text[start:j+end])
			}
		}
		i = j + end
	}
}

func isNoLetter(c rune) bool { return !unicode.IsLetter(c) }

// locate gives each diagnostic the id of the clause that it is about.
func (r *Reading) locate(ids map[string]string) {
	type piece struct {
		legaltext.Span
		path string
	}
	lost := false
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		if id, ok := ids[d.Path]; ok {
			d.Path = id
		}
		lost = lost || d.Path == "" && !d.Span.IsZero()
	}
	if !lost {
		return
	}
	n := 0
	for i := range r.Source.Spans {
		n += len(r.Source.Spans[i].Spans)
	}
	pieces := make([]piece, 0, n)
	for _, p := range r.Source.Spans {
		for _, s := range p.Spans {
			pieces = append(pieces, piece{s, p.Path})
		}
	}
	sort.Slice(pieces, func(i, j int) bool { return pieces[i].Start < pieces[j].Start })
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		if d.Path != "" || d.Span.IsZero() {
			continue
		}
		k := sort.Search(len(pieces), func(k int) bool { return pieces[k].End > d.Span.Start })
		if k < len(pieces) && pieces[k].Start < d.Span.End {
			d.Path = pieces[k].path
		}
	}
}

// maker makes clauses of pairs. Until the document has its ids each clause has
// a number of its own, by which its places are kept.
type maker struct {
	*reader
	made  int
	words []weighedWord // the memory of foreignRun
	row   smoother
}

func (m *maker) newID() string {
	m.made++
	return "#" + strconv.Itoa(m.made)
}

// section makes the clauses of one part, with their facts.
func (m *maker) section(p part) legaltext.Section {
	pairs := m.alignPart(p)
	out := make([]legaltext.Clause, len(pairs))
	for i := range pairs {
		switch p {
		case considerationsPart:
			out[i] = Consideration{m.clause(&pairs[i]), m.cue(&pairs[i])}.plain()
		case requestsPart:
			out[i] = m.request(&pairs[i]).plain()
		default:
			out[i] = m.clause(&pairs[i])
		}
	}
	return legaltext.Section{Name: partNames[p], Clauses: out}
}

func (m *maker) clause(p *pair) legaltext.Clause {
	c := legaltext.Clause{ID: m.newID(), Sides: legaltext.Sides{}}
	for k, entries := range p.sides {
		if len(entries) == 0 {
			continue
		}
		l := m.langs[k]
		if c.Kind == "" {
			c.Kind = entries[0].kind
		}
		c.Sides[l] = m.side(c.ID, l, entries)
	}
	m.unpaired(&c, p)
	c.Items = m.allClauses(p.items)
	return c
}

func (m *maker) allClauses(pairs []pair) []legaltext.Clause {
	if len(pairs) == 0 {
		return nil
	}
	out := make([]legaltext.Clause, len(pairs))
	for i := range pairs {
		out[i] = m.clause(&pairs[i])
	}
	return out
}

// unpaired reports a clause that lacks a language of the document, but for lines of
// a cover.
func (m *maker) unpaired(c *legaltext.Clause, p *pair) {
	for _, l := range m.langs {
		if _, ok := c.Sides[l]; ok {
			continue
		}
		for k, e := range p.sides {
			if len(e) > 0 && !e[0].cover {
				m.report(legaltext.CodeUnpairedClause, e[0].span, c.ID, "no counterpart in %s was found for this clause in %s", l, m.langs[k])
				break
			}
		}
	}
}

// side makes one side of the entries that say it; several become one text with
// a line break between them.
func (m *maker) side(id string, l bilingual.Lang, entries []*entry) legaltext.Side {
	first := entries[0]
	s := legaltext.Side{Text: first.in.Text, Num: first.marker.Num, Form: first.form}
	if s.Num == "" {
		s.Num = first.marker.Bullet
	}
	s.Marks = first.in.Marks
	m.take(id, l, first, 0, &s)
	for _, e := range entries[1:] {
		at := len(s.Text)
		s.Text += " " + e.in.Text
		s.Marks = append(s.Marks, legaltext.Mark{Kind: legaltext.Break, Span: legaltext.Span{Start: at, End: at}})
		for _, mk := range e.in.Marks {
			mk.Span.Start += at + 1
			mk.Span.End += at + 1
			s.Marks = append(s.Marks, mk)
		}
		m.take(id, l, e, at+1, &s)
		m.report(legaltext.CodeMergedClause, e.span, id, "this paragraph was read as one clause with the one before it: the other language has one")
	}
	return s
}

// take notes the places, the syntax and the note references of an entry that
// begins at offset at of the side's text.
func (m *maker) take(id string, l bilingual.Lang, e *entry, at int, s *legaltext.Side) {
	m.syntax = append(m.syntax, e.in.Syntax...)
	m.placeSide(id, l, e.in.Source(m.src, 0, len(e.in.Text)))
	m.slips(id, e)
	m.reportMixed(id, l, e)
	for _, j := range e.in.Joined {
		m.report(legaltext.CodeJoinedHyphen, j, id, "the word broken at the end of the line was joined")
	}
	for _, ref := range e.in.Refs {
		if n := m.noteID(ref.Marker); n != "" {
			s.Notes = append(s.Notes, legaltext.NoteRef{Note: n, At: at + ref.At})
		}
	}
}

// placeSide says where a side of a clause stands; the spans of one side come one
// after the other.
func (m *maker) placeSide(id string, l bilingual.Lang, spans []legaltext.Span) {
	if k := len(m.clauses) - 1; k >= 0 && m.clauses[k].Path == id && m.clauses[k].Lang == l {
		m.clauses[k].Spans = append(m.clauses[k].Spans, spans...)
		return
	}
	m.clauses = append(m.clauses, legaltext.Placement{Path: id, Lang: l, Spans: spans})
}

// noteID is the id that a note has until the document gives it one.
func (m *maker) noteID(marker string) string {
	if m.byMarker[marker] == nil {
		return ""
	}
	return "#note " + marker
}

func (m *maker) note(n *note) legaltext.Clause {
	out := Note{Marker: n.marker}
	out.ID, out.Kind, out.Sides = m.noteID(n.marker), legaltext.Note, legaltext.Sides{}
	for _, l := range slices.Sorted(maps.Keys(n.blocks)) {
		b := n.blocks[l]
		e := newEntry(b, legaltext.Note)
		e.marker = b.Marker
		e.marker.Bullet, e.marker.Num = "", ""
		s := legaltext.Side{Text: b.in.Text, Marks: slices.Clone(b.in.Marks)}
		m.placeSide(out.ID, l, b.in.Source(m.src, 0, len(b.in.Text)))
		out.Sides[l] = s
	}
	return out.plain()
}

// cue is the phrase that opens a consideration, in each language.
func (m *maker) cue(p *pair) bilingual.Text {
	t := bilingual.Text{}
	for k, entries := range p.sides {
		if len(entries) == 0 {
			continue
		}
		if e := entries[0]; e.opening.Cue.Len() > 0 {
			t[m.langs[k]] = e.in.Text[e.opening.Cue.Start:e.opening.Cue.End]
		}
	}
	return t
}

func (m *maker) request(p *pair) Request {
	q := Request{Clause: m.clause(p), Verb: bilingual.Text{}}
	for k, entries := range p.sides {
		if len(entries) == 0 {
			continue
		}
		l, e := m.langs[k], entries[0]
		text := e.in.Text
		if len(p.items) == 0 && isLeadIn(e) && e.kind != legaltext.Heading {
			m.report(legaltext.CodeMissingPart, e.span, q.ID, "this line announces what is asked or decided, and nothing was found below it")
		}
		if e.lead == nil {
			if e.opening.Cue.Len() > 0 {
				q.Verb[l] = text[e.opening.Cue.Start:e.opening.Cue.End]
			}
			continue
		}
		q.Verb[l] = e.lead.Verb(text)
		q.Addressees = addParties(q.Addressees, l, text, e.lead.Addressees)
		q.With = addParties(q.With, l, text, e.lead.Partners)
	}
	return q
}

// addParties adds the parties named in one language to those of the others, in
// the order of the line.
func addParties(to []bilingual.Text, l bilingual.Lang, text string, parties []drafting.Party) []bilingual.Text {
	for i, p := range parties {
		if i == len(to) {
			to = append(to, bilingual.Text{})
		}
		to[i][l] = text[p.Span.Start:p.Span.End]
	}
	return to
}
