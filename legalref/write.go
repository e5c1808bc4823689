package legalref

import (
	"slices"
	"strconv"
	"strings"
)

// Writing turns linked mentions into citations.

// write appends the citations of the mentions.
func (f *finder) write() {
	ms := f.mentions
	for j := range ms {
		m := &ms[j]
		switch m.kind {
		case placeMention:
			f.writePlace(j)
		case instrumentMention:
			// One that places follow at a distance is cited for itself too; one
			// that counts only with a place never is.
			if !m.weak && (!m.used || !m.close) {
				f.writeInstrument(m)
			}
		case backMention:
			if !m.used && m.antecedent != (Span{}) && !m.noun && !m.sole && !m.plural && (m.instrument > 0 || m.key != (textSpan{})) {
				f.writeInstrument(m)
			}
		}
	}
}

func (f *finder) cite(c Citation, x fix, t *mention) {
	if t != nil && c.Status == Ambiguous {
		c.Candidates = f.candidates(t, string(f.arena[x.pin.start:x.pin.end]))
	}
	x.citation = int32(len(f.out))
	f.out = append(f.out, c)
	f.fixes = append(f.fixes, x)
}

func (f *finder) writeInstrument(m *mention) {
	x := fix{inst: m.key}
	if m.instrument > 0 {
		x.staticI, x.inst = f.r.instruments[m.instrument-1].Key, textSpan{}
	}
	whole := Span{m.start, m.end}
	if g := m.group; !g.IsZero() {
		whole = Span{min(g.Start, m.start), max(g.End, m.end)}
	}
	status := m.status
	if f.unborn(m) {
		x, status = fix{}, Unresolved
	}
	f.cite(Citation{
		Span: Span{m.start, m.end}, Whole: whole, Status: status, Kind: m.cite,
		Role: m.role, Issuer: m.issuer, Antecedent: m.antecedent,
	}, x, m)
}

// unborn reports whether a name without a date stands in a text that is older
// than the instrument it means now: a text of 2023 that speaks of the AI act
// speaks of a proposal.
func (f *finder) unborn(m *mention) bool {
	if f.opts.Date.IsZero() || m.instrument == 0 || strings.ContainsAny(f.text[m.start:m.end], "0123456789") {
		return false
	}
	in := &f.r.instruments[m.instrument-1]
	if in.Date != "" {
		return f.opts.Date.Format("2006-01-02") < in.Date
	}
	var year int
	if _, rest, ok := cutAt(in.Key, "eu/", '/'); ok && len(rest) > 4 && rest[4] == '/' {
		year, _ = strconv.Atoi(rest[:4])
	}
	return f.opts.Date.Year() < year
}

// candidates returns the acts that an ambiguous mention may mean, at a place.
func (f *finder) candidates(t *mention, pin string) []Ref {
	if len(t.candidates)+len(t.acts) == 0 {
		return unionCandidates(string(f.arena[t.key.start:t.key.end]), pin)
	}
	out := make([]Ref, 0, len(t.candidates)+len(t.acts))
	for _, c := range t.candidates {
		out = append(out, Ref{f.r.instruments[c].Key, pin})
	}
	for _, a := range t.acts {
		out = append(out, Ref{string(f.arena[t.key.start:t.key.end]) + "/" + a.Number, pin})
	}
	slices.SortFunc(out, Ref.Compare)
	return out
}

// writePlace writes the citations of a place, one for each item.
func (f *finder) writePlace(j int) {
	m := &f.mentions[j]
	if m.backArt {
		if f.lastArt.set {
			a := &f.lastArt
			x := fix{inst: a.key, pin: a.pin, staticI: a.static}
			if a.instrument > 0 {
				x.staticI, x.inst = f.r.instruments[a.instrument-1].Key, textSpan{}
			}
			f.cite(Citation{
				Span: Span{m.start, m.end}, Whole: Span{m.start, m.end}, Status: a.status, Kind: BackReference,
				Role: m.role, Issuer: a.issuer, Antecedent: Span{a.start, a.end},
			}, x, nil)
		}
		return
	}
	if m.timid && m.link == 0 {
		return
	}
	c := Citation{Status: Unresolved, Kind: Full, Role: m.role}
	x := fix{}
	if m.link != 0 && f.mentions[m.link-1].weak && f.beyond(m, &f.mentions[m.link-1]) {
		m.link = 0 // an abbreviation that means something else here
	}
	if m.link == 0 && (m.n == 1 && f.citeAgain(m) || f.ware(m)) {
		return
	}
	if m.rule && m.link == 0 {
		return
	}
	whole := Span{m.start, m.end}
	var in *Instrument
	var t *mention
	if m.link != 0 {
		t = &f.mentions[m.link-1]
		whole = m.whole
		c.Kind, c.Status, c.Issuer, c.Antecedent = t.cite, t.status, t.issuer, t.antecedent
		if t.role != "" {
			c.Role = t.role
		}
		switch {
		case t.kind == selfMention:
			x.staticI = this.instrument
			if f.opts.This.IsValid() {
				x.staticI = f.opts.This.instrument
			}
			if n, ok := f.r.byKey[x.staticI]; ok {
				in = &f.r.instruments[n]
			}
		case t.instrument > 0:
			if f.unborn(t) {
				c.Status = Unresolved
				break
			}
			in = &f.r.instruments[t.instrument-1]
			if st := f.items[m.first].steps[0]; t.dutch > 0 && strings.Contains(f.text[st.start:st.end], ":") {
				in = &f.r.instruments[t.dutch-1]
			}
			x.staticI = in.Key
			if d := f.opts.Date; in.Since != "" && !t.old && !d.IsZero() && d.Format("2006-01-02") >= in.Since {
				x.staticI = in.Successor
			}
		default:
			x.inst = t.key
		}
	} else if f.opts.This.IsValid() {
		x.staticI, c.Status, c.Kind = f.opts.This.instrument, Resolved, Self
		if n, ok := f.r.byKey[x.staticI]; ok {
			in = &f.r.instruments[n]
		}
	}
	c.Whole = whole
	how := manner{f.family(in, t, x), in != nil && in.Dots, in != nil && in.Superscripts}
	for k := m.first; k < m.first+m.n; k++ {
		if first, rest, ok := f.slashed(&f.items[k], how.family); ok {
			if first.n > 0 {
				f.writeItem(&first, c, x, in, t, how)
			}
			f.writeItem(&rest, c, x, in, t, how)
			continue
		}
		f.writeItem(&f.items[k], c, x, in, t, how)
	}
}

// slashed cuts an item in two where a slash joins two articles, "Art. 13/14 DSGVO", in
// a body of law that numbers none so. An item that shares the articles of another is
// of the last of them alone, and first is empty.
func (f *finder) slashed(it *item, fam Family) (first, rest item, ok bool) {
	st := it.steps[0]
	if !numbersBlocks(fam) {
		return
	}
	slash := strings.IndexByte(f.text[st.start:st.end], '/')
	if slash < 0 || fam == Netherlands || st.unit != uArticle || it.ranged || !it.stem.IsZero() {
		return
	}
	slash += st.start
	if a, b := f.text[st.start:slash], f.text[slash+1:st.end]; !plainNumber(a) || !plainNumber(b) || !ascending(a, b) {
		return
	}
	rest = *it
	rest.steps[0].start = slash + 1
	if it.start > st.start || it.end < st.end {
		return first, rest, true
	}
	first = *it
	first.n, first.end, first.steps[0].end = 1, slash, slash
	rest.start = slash + 1
	return first, rest, true
}

// writeItem writes the citation of one item of a place.
func (f *finder) writeItem(it *item, c Citation, x fix, in *Instrument, t *mention, how manner) {
	c.Span = Span{it.start, it.end}
	if st := it.steps[0]; !how.raised && st.end == it.end { // a footnote's mark is none of it
		c.Span.End = st.start + raisedStart(f.text[st.start:st.end])
	}
	if in != nil && in.Integers != "" && it.steps[0].unit == uArticle && it.joint == 0 && !strings.Contains(f.text[it.steps[0].start:it.steps[0].end], ".") {
		x.staticI = in.Integers
	}
	if st := it.steps[0]; st.unit == uArticle && c.Status == Resolved && allZeros(f.text[st.start:st.end]) {
		c.Status = Unresolved
	}
	if in != nil && c.Status == Resolved && f.lacks(in, it) {
		c.Status = Unresolved
	}
	x.pin = f.pinpoint(it, how, false)
	if it.ranged {
		x.to = f.pinpoint(it, how, true)
	}
	if t != nil && t.ahead && len(f.untold) < maxUntold {
		f.untold = append(f.untold, untold{len(f.out), Span{t.start, t.end}})
	}
	f.cite(c, x, t)
	if t != nil || f.opts.This.IsValid() {
		f.lastArt = recent{set: true, key: x.inst, pin: x.pin, start: c.Span.Start, end: c.Span.End, status: c.Status, issuer: c.Issuer}
		if in != nil {
			f.lastArt.instrument = f.r.byKey[in.Key] + 1
		} else {
			f.lastArt.static = x.staticI
		}
	}
}

// wares are beginnings of words that are said of goods, folded.
var wares = [...]string{
	"bestel", "catalog", "factuur", "leveranc", "verpakking", "voorraad",
	"command", "emballage", "epuise", "facture", "fournisseur",
	"katalog", "lieferant", "rechnung", "vergriffen", "verpackung",
	"box", "invoice", "packag", "stock", "supplier",
}

// soldOut are the words that say that goods are sold, or no more.
var soldOut = [...]string{"en rupture", "en promotion", "en vente", "epuise", "uitverkocht", "in promotie", "te koop", "ausverkauft", "vergriffen", "sold out", "out of stock", "on sale"}

// lastNumber is the last article of the longest code that numbers its articles
// without a letter or a point: the old Civil Code.
const lastNumber = 2281

// ware reports whether a place that belongs to no instrument is the number of
// an article for sale: one of an invoice, a plain one beyond those of any act, or
// one of four digits beside a word of trade.
func (f *finder) ware(m *mention) bool {
	st := f.items[m.first].steps[0]
	number := f.text[st.start:st.end]
	if f.onWare(m) {
		return true
	}
	if f.state != "be" || f.opts.This.IsValid() || st.unit != uArticle || len(number) < 4 || !plainNumber(number) {
		return false
	}
	if v, _ := digitsAt(number, 0); v > lastNumber {
		return true
	}
	const near = 80
	for i := f.passWord(max(0, m.start-near)); i < min(len(f.text), m.end+near); i = f.passWord(i) {
		_, w := foldAt(f.text, i)
		i += w
		if f.wareAt(i) {
			return true
		}
	}
	return false
}

// onWare reports whether a place is said to be of goods or of their papers:
// articles 3 to 5 on the invoice.
func (f *finder) onWare(m *mention) bool {
	p := skipSpace(f.text, m.end)
	for range 3 {
		if f.oneOf(p, soldOut[:]) > 0 {
			return true
		}
		l, e := f.at(p)
		if e == 0 || l.parts&(prep|det|titular|self|pointer|stop) == 0 {
			return false
		}
		if p = skipSpace(f.text, e); f.wareAt(p) {
			return true
		}
	}
	return false
}

// wareAt reports whether a word of trade stands at i.
func (f *finder) wareAt(i int) bool {
	for _, w := range wares {
		if _, ok := matchFolded(f.text, i, w); ok {
			return true
		}
	}
	return false
}

// family returns the family that a place is read in, "" when it is not known.
func (f *finder) family(in *Instrument, t *mention, x fix) Family {
	switch {
	case in != nil:
		return in.Family.counting()
	case t == nil:
		return ""
	case t.kind == selfMention:
		switch {
		case t.class&^(classRegulation|classDirective|classDecision) == 0:
			return Union
		case t.class == classTreaty:
			return Treaty
		case f.state != "be":
			return Family(f.state).counting()
		}
		return Belgian
	}
	if t.rules {
		return Union // assemblies number the paragraphs of their rules
	}
	return familyOfKey(string(f.arena[x.inst.start:x.inst.end]))
}
