package resolution

import (
	"cmp"
	"maps"
	"slices"
	"sort"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/excerpt"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// assemble pairs the languages and makes the resolution and its reading.
func (r *reader) assemble() *Reading {
	res := &Resolution{
		Stage:       r.stage(),
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
	if res.Date == "" {
		res.Date = cmp.Or(r.noteDate(), r.formulaDate())
	}
	m := maker{reader: r}
	for _, l := range r.langs {
		s := r.streams[l]
		if s.title != nil {
			res.Title[l] = strings.TrimSuffix(s.title.in.Text, ",") // "…, présentée par" goes on on another line
			m.slips("title", s.title)
		}
		if s.formula != nil {
			res.Formula[l] = s.formula.in.Text
		}
	}
	r.clauses = make([]legaltext.Placement, 0, len(r.blocks)+len(r.fields))
	doc := res.Document() // of the cover; its sections are made in the form that it has
	for p := summaryPart; p < numParts; p++ {
		if clauses := m.section(p); len(clauses) > 0 {
			doc.Sections = append(doc.Sections, legaltext.Section{Name: partNames[p], Clauses: clauses})
		}
	}
	if len(r.notes) > 0 {
		doc.Sections = append(doc.Sections, legaltext.Section{Name: notesSection, Clauses: m.noteClauses()})
	}
	r.unknownNotes()
	r.unplacedLines()
	r.reportAstray()
	r.missingParts(doc)
	r.layout, r.blocks, r.streams, r.notes = nil, nil, nil, nil // their memory is half of what reading takes

	if r.invalid {
		doc = doc.Canonical()
	}
	if !r.opts.NoCitations {
		day, _ := time.Parse(time.DateOnly, r.cover.date)
		legaltext.Cite(doc, r.opts.Registry, &legalref.FindOptions{Jurisdiction: r.jurisdiction(res, doc), Date: day, Assembly: speaker(res)})
	}
	res = fromCanonical(doc)
	out := &Reading{Resolution: res, Reading: legaltext.Reading{Document: doc, Diagnostics: r.diagnostics, Source: legaltext.Source{
		Text: r.src, Spans: append(r.clauses, r.fields...), Furniture: r.furniture, Syntax: r.syntax,
	}}}
	out.Source.Sort()
	out.locate()
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

// jurisdiction returns the state whose law the text means by plain names.
func (r *reader) jurisdiction(res *Resolution, doc *legaltext.Document) string {
	if r.opts.Jurisdiction != "" {
		return r.opts.Jurisdiction
	}
	return res.homeOf(doc, coverOf(r.src, r.clauses), r.practice)
}

// missingParts reports that a text lacks what a resolution is made of.
func (r *reader) missingParts(doc *legaltext.Document) {
	considerations, requests := doc.Section(partNames[considerationsPart]), doc.Section(partNames[requestsPart])
	switch {
	case considerations == nil && requests == nil:
		if b := r.flatBlock(); b != nil {
			r.report(legaltext.CodeMissingPart, b.span(), "", "neither reasons nor requests were found: known formulas stand in the middle of this paragraph, as when line breaks are lost")
			return
		}
		r.report(legaltext.CodeMissingPart, legaltext.Span{}, "", "neither reasons nor requests were found: this may be no resolution, or its formulas are unknown")
	case requests == nil:
		r.report(legaltext.CodeMissingPart, legaltext.Span{}, "requests", "reasons were found, and no request or decision")
	}
}

// slips reports words with a digit among their letters, as recognition of
// printed text makes them: "V00RSTEL".
func (m *maker) slips(id string, e *entry) {
	text := e.in.Text
	for i := nextDigit(text, 0); i < len(text); i = nextDigit(text, i) {
		j := endOfDigits(text, i)
		if before, _ := utf8.DecodeLastRuneInString(text[:i]); !unicode.IsLetter(before) || strings.Trim(text[i:j], "01") != "" {
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

// locate gives each diagnostic about a place the id of the clause that stands there.
func (r *Reading) locate() {
	type piece struct {
		legaltext.Span
		path string
	}
	if !slices.ContainsFunc(r.Diagnostics, isLost) {
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
	order := make([]uint64, n) // the start of each, and its index
	for i := range pieces {
		order[i] = uint64(pieces[i].Start)<<32 | uint64(i)
	}
	slices.Sort(order)
	for i := range r.Diagnostics {
		d := &r.Diagnostics[i]
		if !isLost(*d) {
			continue
		}
		at := func(k int) *piece { return &pieces[uint32(order[k])] }
		k := sort.Search(n, func(k int) bool { return at(k).End > d.Span.Start })
		if k < n && at(k).Start < d.Span.End {
			d.Path = at(k).path
		}
	}
}

// isLost reports whether a diagnostic has a place and no path.
func isLost(d legaltext.Diagnostic) bool { return d.Path == "" && !d.Span.IsZero() }

// maker makes clauses of pairs, in canonical form and with their ids.
type maker struct {
	*reader
	words []weighedWord // the memory of foreignRun
	row   smoother
}

// notesSection is the section of the notes.
const notesSection = "notes"

// sectionIDs returns the ids of the clauses of a section.
func sectionIDs(section string) legaltext.IDs {
	return legaltext.SectionIDs(Shape().Part(section).Prefix)
}

// section makes the clauses of one part, with their facts.
func (m *maker) section(p part) []legaltext.Clause {
	pairs := m.alignPart(p)
	out := m.clausesOf(pairs, sectionIDs(partNames[p]))
	for i := range out {
		switch p {
		case considerationsPart:
			c := Consideration{Cue: m.cue(&pairs[i])}
			out[i].Fields = c.facts()
		case requestsPart:
			q := m.request(&pairs[i], out[i].ID)
			out[i].Fields = q.facts()
		}
	}
	return out
}

func (m *maker) clausesOf(pairs []pair, ids legaltext.IDs) []legaltext.Clause {
	out := make([]legaltext.Clause, len(pairs))
	for i := range pairs {
		p, c := &pairs[i], &out[i]
		c.Kind = p.first()[0].kind
		c.ID = ids.Next(c.Kind)
		c.Sides = make(legaltext.Sides, len(m.langs))
		for k, entries := range p.sides {
			if len(entries) > 0 {
				c.Sides[m.langs[k]] = m.side(c.ID, m.langs[k], entries)
			}
		}
		m.unpaired(c.ID, p)
		if len(p.items) > 0 {
			c.Items = m.clausesOf(p.items, legaltext.ItemIDs(c.ID))
		}
	}
	return out
}

// unpaired reports a clause that lacks a language of the document, but for lines of
// a cover.
func (m *maker) unpaired(id string, p *pair) {
	for k, l := range m.langs {
		if len(p.sides[k]) > 0 {
			continue
		}
		for k, e := range p.sides {
			if len(e) > 0 && !e[0].cover {
				m.report(legaltext.CodeUnpairedClause, e[0].span, id, "no counterpart in %s was found for this clause in %s", l, m.langs[k])
				break
			}
		}
	}
}

// side makes one side of the entries that say it; several become one text with
// a line break between them.
func (m *maker) side(id string, l bilingual.Lang, entries []*entry) legaltext.Side {
	s := m.line(id, l, entries[0])
	for _, e := range entries[1:] {
		s.Join(m.line(id, l, e))
		m.report(legaltext.CodeMergedClause, e.span, id, "this paragraph was read as one clause with the one before it: the other language has one")
	}
	return s
}

// line makes a side of one entry, and notes its places, its syntax and its note
// references.
func (m *maker) line(id string, l bilingual.Lang, e *entry) legaltext.Side {
	s := legaltext.Side{
		Text: e.in.Text, Num: cmp.Or(e.marker.Num, e.marker.Bullet), Form: e.form, Marks: e.in.Marks,
	}
	m.syntax = append(m.syntax, e.in.Syntax...)
	m.placeSide(id, l, e.in.Source(m.src, 0, len(e.in.Text)))
	m.slips(id, e)
	m.reportMixed(id, l, e)
	for _, j := range e.in.Joined {
		m.report(legaltext.CodeJoinedHyphen, j, id, "the word broken at the end of the line was joined")
	}
	for _, u := range e.in.Unsafe {
		m.report(legaltext.CodeUnsafeLink, u.Span, id, "the target with the scheme %q was dropped", excerpt.Of(u.Scheme))
	}
	for _, ref := range e.in.Refs {
		if n := m.byMarker[ref.Marker]; n != nil {
			s.Notes = append(s.Notes, legaltext.NoteRef{Note: n.id, At: ref.At})
		}
	}
	return s
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

// noteClauses makes the clauses of the notes.
func (m *maker) noteClauses() []legaltext.Clause {
	out := make([]legaltext.Clause, len(m.notes))
	for i, n := range m.notes {
		c := &out[i]
		c.ID, c.Kind, c.Sides = n.id, legaltext.Note, legaltext.Sides{}
		for _, l := range slices.Sorted(maps.Keys(n.blocks)) {
			b := n.blocks[l]
			c.Sides[l] = legaltext.Side{Text: b.in.Text, Marks: slices.Clone(b.in.Marks)}
			m.placeSide(c.ID, l, b.in.Source(m.src, 0, len(b.in.Text)))
		}
		f := Note{Marker: n.marker}
		c.Fields = f.facts()
	}
	return out
}

// cue is the phrase that opens a consideration, in each language.
func (m *maker) cue(p *pair) bilingual.Text {
	var t bilingual.Text
	for k, entries := range p.sides {
		if len(entries) == 0 {
			continue
		}
		if e := entries[0]; e.opening.Cue.Len() > 0 {
			t = withText(t, m.langs[k], e.in.Text[e.opening.Cue.Start:e.opening.Cue.End])
		}
	}
	return t
}

// withText sets a text in one language.
func withText(t bilingual.Text, l bilingual.Lang, text string) bilingual.Text {
	if t == nil {
		t = bilingual.Text{}
	}
	t[l] = text
	return t
}

// request reads the facts of a request, whose id is given.
func (m *maker) request(p *pair, id string) Request {
	var q Request
	for k, entries := range p.sides {
		if len(entries) == 0 {
			continue
		}
		l, e := m.langs[k], entries[0]
		text := e.in.Text
		if len(p.items) == 0 && isLeadIn(e) && e.kind != legaltext.Heading {
			m.report(legaltext.CodeMissingPart, e.span, id, "this line announces what is asked or decided, and nothing was found below it")
		}
		if e.lead == nil {
			if e.opening.Cue.Len() > 0 {
				q.Verb = withText(q.Verb, l, text[e.opening.Cue.Start:e.opening.Cue.End])
			}
			continue
		}
		q.Verb = withText(q.Verb, l, e.lead.Verb(text))
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
