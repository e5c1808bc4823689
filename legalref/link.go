package legalref

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// Linking joins the places of a row of mentions to its instruments, in this
// order: to the instrument that follows, bound by van, du, of or nothing; to
// the one that a list of places shares; to the one before, where the place
// follows it at once (EVRM, art. 8) or a word like "inzonderheid" leads it in.

// finish writes what is left and returns all citations.
func (f *finder) finish() []Citation {
	f.flush()
	if len(f.fixes) > 0 {
		all := string(f.arena)
		piece := func(t textSpan) string { return all[t.start:t.end] }
		for _, x := range f.fixes {
			c := &f.out[x.citation]
			c.Ref = Ref{x.staticI + piece(x.inst), piece(x.pin)}
			if x.to != (textSpan{}) {
				c.To = Ref{c.Ref.instrument, piece(x.to)}
			}
		}
	}
	out := f.out
	f.out, f.text, f.r = nil, "", nil
	return out
}

// flush links and writes the mentions noted so far.
func (f *finder) flush() {
	if len(f.mentions) == 0 {
		return
	}
	f.roles()
	f.link()
	f.resolveBack()
	f.write()
	f.mentions, f.items = f.mentions[:0], f.items[:0]
}

func (m *mention) isInstrument() bool { return m.kind != placeMention }

// link sets the link of every place.
func (f *finder) link() {
	ms := f.mentions
	// Forward, from the right, so that a list takes the link of its last.
	for j := len(ms) - 2; j >= 0; j-- {
		m, n := &ms[j], &ms[j+1]
		if m.kind != placeMention || m.backArt {
			continue
		}
		switch {
		case n.isInstrument() && (n.role == "" || n.role == m.role) && f.binds(m.end, n.start, n):
			m.link = int32(j + 2)
		case n.kind == placeMention && f.lists(m.end, n.start):
			m.chained = true
			m.link = n.link
		}
	}
	for j := 1; j < len(ms); j++ {
		m, p := &ms[j], &ms[j-1]
		if m.kind != placeMention || m.link != 0 || m.backArt {
			continue
		}
		switch {
		case p.isInstrument() && f.adjoins(p.tail, m.start), p.isInstrument() && f.subject(p, m):
			m.link = int32(j)
		case p.kind == placeMention && p.link != 0 && int(p.link) <= j-1 && f.lists(p.end, m.start):
			m.link, m.lower = p.link, true
		default:
			if k := f.led(j); k >= 0 {
				m.link = int32(k + 1)
			}
		}
	}
	for j := range ms {
		if m := &ms[j]; m.kind == placeMention && m.link != 0 {
			t := &ms[m.link-1]
			t.used = true
			t.close = t.close || j < int(m.link-1) || f.adjoins(t.tail, m.start)
		}
	}
	f.wholes()
}

// binds reports whether the text between a place and an instrument binds them.
func (f *finder) binds(i, j int, n *mention) bool {
	if j < i {
		return false
	}
	s := f.text
	words := 0
	for i = skipSpace(s, i); i < j; i = skipSpace(s, i) {
		b, _, e := peek(s, i)
		switch {
		case b == ',' && words == 0, b == '"', b == '(' && j-i < 12:
			i = e
			continue
		case isDigit(b): // the 1951 Refugee Convention
			if y, ye := digitsAt(s, i); ye-i == 4 && y > 1700 && y < 2100 {
				i = ye
				continue
			}
		}
		l, le := f.voc.at(s, i)
		if le == 0 || le > j || l.parts&(prep|det|adj|pointed|pointer|aside) == 0 || words == 5 {
			return false
		}
		words++
		i = le
	}
	if words == 0 && n.cite == Full && n.dated && n.kind == instrumentMention {
		return true
	}
	return true
}

// subject reports whether an instrument that opens its sentence names the place
// that follows with "in": "De Vreemdelingenwet kent in artikel 9bis".
func (f *finder) subject(p, m *mention) bool {
	s := f.text
	if m.start-p.tail > 60 || m.start < p.tail || p.role != "" || p.link != 0 {
		return false
	}
	w, at := f.previousWord(m.start)
	switch string(f.low(w)) {
	case "in", "son", "ses", "zijn", "haar", "its", "seinem":
	default:
		return false
	}
	if at < p.tail || strings.ContainsAny(s[p.tail:at], ".;:,()") {
		return false
	}
	i := f.skipBack(p.start)
	if w, at := f.previousWord(p.start); w != "" {
		switch string(f.low(w)) {
		case "de", "het", "la", "le", "the", "die", "das", "der":
			i = at
		}
	}
	b, k := before(s, i)
	for b == ' ' || b == '"' {
		b, k = before(s, k)
	}
	return k == 0 || b == '.' || b == ';' || b == '\n' || b == ':'
}

// lists reports whether the text between two places makes them a list.
func (f *finder) lists(i, j int) bool {
	if j < i {
		return false
	}
	s := f.text
	joined, words := false, 0
	for i = skipSpace(s, i); i < j; i = skipSpace(s, i) {
		b, _, e := peek(s, i)
		if b == ',' || b == ';' {
			joined = true
			i = e
			continue
		}
		l, le := f.voc.at(s, i)
		if le == 0 || le > j || l.parts&(prep|det|conj|through|aside|lead|by) == 0 || words == 6 {
			return false
		}
		if l.parts&conj != 0 {
			joined = true
		}
		words++
		i = le
	}
	return joined
}

// adjoins reports whether a place follows an instrument at once.
func (f *finder) adjoins(i, j int) bool {
	s := f.text
	if j < i || j-i > 12 {
		return false
	}
	for k := i; k < j; {
		b, w := foldAt(s, k)
		if b != ' ' && b != ',' && b != ':' && b != foldSkip && b != '(' && b != '"' {
			return false
		}
		k += w
	}
	return skipSpace(s, i) <= j
}

// led returns the instrument that a word like "inzonderheid op" gives to place
// j, or -1: the last one before it in its sentence that does not amend.
func (f *finder) led(j int) int {
	ms := f.mentions
	m := &ms[j]
	if k := f.thereof(j); k >= 0 || !f.leadBefore(m.start) {
		return k
	}
	for k := j - 1; k >= 0 && m.start-ms[k].end < 3*maxLink; k-- {
		if ms[k].isInstrument() && ms[k].role == "" {
			if f.broken(ms[k].end, m.start) {
				return -1
			}
			return k
		}
	}
	return -1
}

// leadBefore reports whether a leading word stands before i, with no more than
// small words between.
func (f *finder) leadBefore(i int) bool {
	s := f.text
	from := max(0, i-48)
	for from > 0 && s[from]&0xC0 == 0x80 {
		from--
	}
	for k := i; k > from; {
		_, at := before(s, k)
		k = at
		if k > 0 && isLetterBefore(s, k) {
			continue
		}
		l, e := f.voc.at(s, k)
		if e == 0 || e > i || l.parts&lead == 0 {
			continue
		}
		// Between it and the place only op, de, l', aan.
		words := 0
		ok := true
		for q := skipSpace(s, e); q < i; q = skipSpace(s, q) {
			l, le := f.voc.at(s, q)
			if le == 0 || le > i || l.parts&(prep|det|titular|through|by) == 0 || words == 3 {
				ok = false
				break
			}
			words++
			q = le
		}
		if ok {
			return true
		}
	}
	return false
}

func isLetterBefore(s string, i int) bool {
	b, _ := before(s, i)
	return isWord(b)
}

// thereof returns the instrument of a place that "ervan" or "thereof" follows.
func (f *finder) thereof(j int) int {
	ms := f.mentions
	q := skipSpace(f.text, ms[j].end)
	l, e := f.voc.at(f.text, q)
	if e == 0 || l.parts&thereof == 0 {
		return -1
	}
	for k := j - 1; k >= 0 && ms[j].start-ms[k].end < maxLink; k-- {
		if ms[k].isInstrument() && ms[k].role == "" {
			return k
		}
	}
	return -1
}

// broken reports whether a sentence ends between i and j.
func (f *finder) broken(i, j int) bool {
	s := f.text
	for k := i; k < j; k++ {
		switch s[k] {
		case ';', '?', '!':
			return true
		case '\n':
			if k+1 < j && s[k+1] == '\n' {
				return true
			}
		case '.':
			// A full stop, and not that of an abbreviation or a number: a
			// word of some length before it, a capital after it.
			n := skipSpace(s, k+1)
			if n > k+1 && n < len(s) && capital(s[n:]) && len(f.wordBefore(k)) > 3 {
				return true
			}
		}
	}
	return false
}

// roles marks the instruments and places of an amending tail.
func (f *finder) roles() {
	for j := range f.mentions {
		m := &f.mentions[j]
		if f.amendedBefore(m.start) {
			m.role = Amending
		} else if j > 0 && f.mentions[j-1].role == Amending && (f.lists(f.mentions[j-1].end, m.start) ||
			f.mentions[j-1].kind == placeMention && m.isInstrument() && f.binds(f.mentions[j-1].end, m.start, m)) {
			m.role = Amending
		}
	}
}

// amendedBefore reports whether "gewijzigd bij", "modifié par" stands before i.
func (f *finder) amendedBefore(i int) bool {
	s := f.text
	k := i
	agent := false
	for range 9 {
		// One word back, over spaces and apostrophes.
		j := k
		for j > 0 && k-j < 8 {
			b, at := before(s, j)
			if b != ' ' && b != '\'' && b != ',' {
				break
			}
			j = at
		}
		w := f.wordBefore(j)
		if w == "" {
			return false
		}
		k = j - len(w)
		l, e := f.voc.at(s, k)
		switch {
		case e > 0 && l.parts&amended != 0:
			return agent
		case e > 0 && l.parts&by != 0:
			agent = true
		case !agent && (e == 0 || l.parts&(prep|det|adj|self|pointer) == 0):
			return false
		}
	}
	return false
}

// resolveBack gives every back reference its antecedent, in the order of the
// text, and remembers what later ones may mean.
func (f *finder) resolveBack() {
	for j := range f.mentions {
		m := &f.mentions[j]
		switch m.kind {
		case selfMention:
			if !m.noun {
				continue
			}
			if a := f.antecedent(m.class); a != nil {
				m.kind, m.cite = backMention, BackReference
				m.instrument, m.key, m.status = a.instrument, a.key, a.status
				m.antecedent = Span{a.start, a.end}
			}
		case backMention:
			a := f.antecedent(m.class)
			if a == nil || m.noun && !f.nounOf(m, a) {
				continue
			}
			m.instrument, m.key, m.status = a.instrument, a.key, a.status
			m.antecedent = Span{a.start, a.end}
		case instrumentMention:
			if m.role == Amending || m.weak && !m.used {
				continue
			}
			r := recent{set: true, instrument: m.instrument, key: m.key, status: m.status, start: m.start, end: m.end}
			for c := range f.recent {
				if m.class&(1<<c) != 0 {
					f.recent[c] = r
				}
			}
			f.lastAny = r
		}
	}
}

// nounOf reports whether a treaty that was named before is called by the noun
// of m: la Convention, after "la Convention relative aux droits de l'enfant".
func (f *finder) nounOf(m *mention, a *recent) bool {
	if a.instrument == 0 {
		return false
	}
	noun := fold(f.text[m.start:m.end])
	if strings.Contains(fold(f.text[a.start:a.end]), noun) {
		return true
	}
	names := f.r.instruments[a.instrument-1].Names
	for _, l := range [...]bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN} {
		if _, title := cutArticle(names[l].Title); strings.HasPrefix(fold(title), noun) || strings.HasPrefix(fold(title), "europees "+noun) {
			return true
		}
	}
	return false
}

// antecedent returns the instrument of one of the classes that was named last.
func (f *finder) antecedent(c class) *recent {
	var best *recent
	for k := range f.recent {
		if r := &f.recent[k]; c&(1<<k) != 0 && r.set && (best == nil || r.start > best.start) {
			best = r
		}
	}
	return best
}

// write appends the citations of the mentions.
func (f *finder) write() {
	ms := f.mentions
	for j := range ms {
		m := &ms[j]
		switch m.kind {
		case placeMention:
			f.writePlace(j)
		case instrumentMention:
			// One that places follow at a distance is cited for itself too.
			if !m.used && !m.weak || m.used && !m.close {
				f.writeInstrument(m)
			}
		case backMention:
			if !m.used && m.antecedent != (Span{}) && !m.noun {
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
	f.cite(Citation{Span: Span{m.start, m.end}, Whole: whole, Status: m.status, Kind: m.cite,
		Role: m.role, Antecedent: m.antecedent}, x, m)
}

// candidates returns the acts that an ambiguous mention may mean, at a place.
func (f *finder) candidates(t *mention, pin string) []Ref {
	if len(t.candidates)+len(t.acts) == 0 {
		return nil
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
			x := fix{inst: a.key, pin: a.pin}
			if a.instrument > 0 {
				x.staticI, x.inst = f.r.instruments[a.instrument-1].Key, textSpan{}
			}
			f.cite(Citation{Span: Span{m.start, m.end}, Whole: Span{m.start, m.end}, Status: a.status, Kind: BackReference,
				Role: m.role, Antecedent: Span{a.start, a.end}}, x, nil)
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
	if m.link == 0 && m.n == 1 && f.citeAgain(m) {
		return
	}
	whole := Span{m.start, m.end}
	var in *Instrument
	var t *mention
	if m.link != 0 {
		t = &f.mentions[m.link-1]
		whole = m.whole
		c.Kind, c.Status, c.Antecedent = t.cite, t.status, t.antecedent
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
			in = &f.r.instruments[t.instrument-1]
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
	fam := f.family(in, t, x)
	for k := m.first; k < m.first+m.n; k++ {
		it := &f.items[k]
		c, x := c, x
		c.Span = Span{it.start, it.end}
		if in != nil && in.Integers != "" && it.steps[0].unit == uArticle && !strings.Contains(f.text[it.steps[0].start:it.steps[0].end], ".") {
			x.staticI = in.Integers
		}
		if in != nil && in.Last > 0 && it.steps[0].unit == uArticle && c.Status == Resolved && it.steps[0].end > it.steps[0].start {
			if v, _ := digitsAt(f.text, it.steps[0].start); v > in.Last {
				c.Status = Unresolved
			}
		}
		x.pin = f.pinpoint(it, fam, false)
		if it.ranged {
			x.to = f.pinpoint(it, fam, true)
		}
		f.cite(c, x, t)
		if t != nil || f.opts.This.IsValid() {
			f.lastArt = recent{set: true, key: x.inst, pin: x.pin, start: c.Span.Start, end: c.Span.End, status: c.Status}
			if in != nil {
				f.lastArt.instrument = f.r.byKey[in.Key] + 1
			}
		}
	}
}

// beyond reports whether a place gives an article that an instrument does not
// have.
func (f *finder) beyond(m, t *mention) bool {
	it := &f.items[m.first]
	if t.instrument == 0 || it.steps[0].unit != uArticle || it.steps[0].start == it.steps[0].end {
		return false
	}
	v, _ := digitsAt(f.text, it.steps[0].start)
	last := f.r.instruments[t.instrument-1].Last
	return last > 0 && v > last
}

// citeAgain writes a place without an instrument that points back to an article
// cited before: "voormeld artikel 6", "l'article 6 précité". It reports whether
// there is one.
func (f *finder) citeAgain(m *mention) bool {
	s := f.text
	it := &f.items[m.first]
	if it.steps[0].unit != uArticle || it.steps[0].start == it.steps[0].end {
		return false
	}
	end := m.end
	l, e := f.voc.at(s, skipSpace(s, m.end))
	if e > 0 && l.parts&pointed != 0 && l.parts&(prep|det) == 0 {
		end = e
	} else {
		w, at := f.previousWord(m.start)
		l, e := f.voc.at(s, at)
		if w == "" || e == 0 || l.parts&pointer == 0 {
			return false
		}
		switch string(f.low(w)) {
		case "die", "dat", "that", "ce", "cet", "dite", "meme", "same":
			return false
		}
	}
	number := s[it.steps[0].start:it.steps[0].end]
	for k := len(f.fixes) - 1; k >= 0 && k >= len(f.fixes)-64; k-- {
		x := f.fixes[k]
		a := &f.out[x.citation]
		pin := string(f.arena[x.pin.start:x.pin.end])
		if a.Status == Unresolved || x.staticI == "" && x.inst == (textSpan{}) || (Ref{pinpoint: pin}).Num(Article) != number {
			continue
		}
		fam := Family("")
		if n, ok := f.r.byKey[x.staticI]; ok {
			fam = f.r.instruments[n].Family
		} else if x.staticI == "" {
			fam = f.family(nil, &mention{}, x)
		}
		y := fix{inst: x.inst, staticI: x.staticI, pin: f.pinpoint(it, fam, false)}
		f.cite(Citation{Span: Span{m.start, end}, Whole: Span{m.start, end}, Status: a.Status, Kind: BackReference, Role: m.role, Antecedent: a.Span}, y, nil)
		return true
	}
	return false
}

// wholes sets the span of the expression that each place belongs to: its list
// of places and its instrument.
func (f *finder) wholes() {
	ms := f.mentions
	for lo := 0; lo < len(ms); lo++ {
		if ms[lo].kind != placeMention || ms[lo].link == 0 {
			continue
		}
		link := ms[lo].link
		hi := lo
		for hi+1 < len(ms) && ms[hi+1].kind == placeMention && ms[hi+1].link == link {
			hi++
		}
		t := &ms[link-1]
		out := Span{min(ms[lo].start, t.start), max(ms[hi].end, t.end)}
		grow := func(g Span) {
			if !g.IsZero() {
				out.Start, out.End = min(out.Start, g.Start), max(out.End, g.End)
			}
		}
		grow(t.group)
		for k := lo; k <= hi; k++ {
			grow(ms[k].group)
		}
		if l, e := f.voc.at(f.text, skipSpace(f.text, out.End)); e > 0 && l.parts&thereof != 0 {
			out.End = e
		}
		for k := lo; k <= hi; k++ {
			ms[k].whole = out
		}
		lo = hi
	}
}

// family returns the family that a place is read in, "" when it is not known.
func (f *finder) family(in *Instrument, t *mention, x fix) Family {
	switch {
	case in != nil:
		return in.Family
	case t == nil:
		return ""
	case t.kind == selfMention:
		switch {
		case t.class&^(classRegulation|classDirective|classDecision) == 0:
			return Union
		case t.class == classTreaty:
			return Treaty
		case f.state != "be":
			return Family(f.state)
		}
		return Belgian
	}
	key := f.arena[x.inst.start:x.inst.end]
	switch {
	case len(key) > 3 && string(key[:3]) == "eu/":
		return Union
	case len(key) > 3 && string(key[:3]) == "be/":
		return Belgian
	}
	return ""
}

// pinpoint writes the steps of an item to the arena as its family reads them.
func (f *finder) pinpoint(it *item, fam Family, to bool) textSpan {
	from := int32(len(f.arena))
	for k := range int(it.n) {
		st := it.steps[k]
		if to && k == int(it.rangeAt) {
			st = it.to
		}
		u := f.unitFor(st.unit, fam)
		if u == "" {
			break
		}
		if len(f.arena) > int(from) {
			f.arena = append(f.arena, "__"...)
		}
		f.arena = append(append(f.arena, u...), '_')
		at := len(f.arena)
		f.arena = f.appendNumber(f.arena, st, fam)
		if len(f.arena) == at { // no number: the step is dropped
			f.arena = append(f.arena, '1')
		}
		if to && k == int(it.rangeAt) {
			break
		}
	}
	return textSpan{from, int32(len(f.arena))}
}

// unitFor returns the unit that a word means in a family, "" when that is open.
func (f *finder) unitFor(u unitWord, fam Family) Unit {
	switch u {
	case uArticle:
		return Article
	case uParagraph:
		return Paragraph
	case uLid, uAbsatz:
		switch fam {
		case Belgian:
			return Alinea
		case "":
			return ""
		}
		return Paragraph
	case uAlinea:
		return Alinea
	case uPoint, uLetter, uRoman:
		return Point
	case uIndent:
		return Indent
	case uSentence:
		return Sentence
	case uAnnex:
		return Annex
	case uRecital:
		return Recital
	case uBook:
		return Book
	case uTitle:
		return Title
	case uChapter:
		return Chapter
	case uSection:
		return Section
	case uPart:
		return Part
	}
	return ""
}

// appendNumber appends a step's number as its family writes it.
func (f *finder) appendNumber(b []byte, st step, fam Family) []byte {
	switch {
	case st.ord == lastOrdinal:
		return append(b, "last"...)
	case st.ord == uniqueOrdinal:
		return append(b, "unique"...)
	case st.ord == penultOrdinal:
		return append(b, "penult"...)
	case st.ord > 0:
		return appendInt(b, int(st.ord))
	}
	s := f.text[st.start:st.end]
	dots := fam == Union || fam == Treaty
	seen := false // a digit was written
	from := len(b)
	for i := 0; i < len(s); {
		c, w := foldAt(s, i)
		switch {
		case isDigit(c):
			seen = true
			b = append(b, c)
		case isWord(c) && c != foldLetter:
			if seen {
				if n := latinAt(s, i); n > 0 {
					word := f.low(s[i : i+n])
					v, _ := latin(string(word))
					switch {
					case fam == Union && 2 <= v && v <= 27:
						b = append(b, byte('a'+v-2))
					case v == 9:
						b = append(b, "nonies"...)
					default:
						b = append(b, word...)
					}
					i += n
					continue
				}
			}
			if !seen || i > 0 && s[i-1] == '-' {
				if st.unit == uLetter || st.unit == uPoint {
					b = append(b, c)
				} else {
					b = append(b, s[i]) // the capitals of L1122 and VI.104
				}
			} else {
				b = append(b, c)
			}
		case c == '.' && dots && st.unit == uArticle && seen && i+1 < len(s):
			if isLetter(s[i+1]) {
				b = append(b, "__point_"...)
			} else if !containsPara(b[from:]) {
				b = append(b, "__para_"...)
			} else {
				b = append(b, "__point_"...)
			}
		case c == '.' || c == ':' || c == '/' || c == '-':
			b = append(b, c)
		}
		i += w
	}
	return b
}

func containsPara(b []byte) bool {
	for i := range b {
		if b[i] == '_' {
			return true
		}
	}
	return false
}

func appendInt(b []byte, v int) []byte {
	if v >= 10 {
		b = appendInt(b, v/10)
	}
	return append(b, byte('0'+v%10))
}
