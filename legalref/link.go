package legalref

import (
	"strings"
)

// Linking joins the places of a row of mentions to its instruments, in this
// order: to the instrument that follows, bound by van, du, of or nothing; to
// the one that a list of places shares; to the one before, where the place
// follows it at once (EVRM, art. 8) or a word like "inzonderheid" leads it in.

// finish writes what is left and appends all citations to dst.
func (f *finder) finish(dst []Citation) []Citation {
	f.flush()
	f.resolveUntold()
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
	f.restore(f.out)
	dst = append(dst, f.out...) // at once, so that dst grows once
	clear(f.out)
	f.text, f.r = "", nil
	return dst
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

// isInstrument reports whether a mention can have places.
func (m *mention) isInstrument() bool { return m.kind != placeMention && !m.ruling }

// takes reports whether an instrument can have a place: a rule is one of rules
// of procedure, and what German law numbers with § another counts in articles.
func (f *finder) takes(n, m *mention) bool {
	switch {
	case !n.isInstrument():
		return false
	case m.rule:
		return f.hasRules(n)
	case m.section && !f.hasRules(n):
		if n.instrument > 0 {
			return f.r.instruments[n.instrument-1].Family == German
		}
		key := f.arena[n.key.start:n.key.end]
		return len(key) < 3 || string(key[:3]) != "be/" && string(key[:3]) != "eu/"
	}
	return true
}

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
		case f.takes(n, m) && (n.role == "" || n.role == m.role) && !f.follows(j) && f.binds(f.outOfBracket(j), n.start, n):
			m.link = int32(j + 2)
		case n.kind == placeMention && f.within(m, n):
		case n.kind == placeMention && !below(f.items[m.first].steps[0].unit) && f.lists(m.end, n.start):
			m.chained = true
			m.link = n.link
			f.shareBook(m, n)
		default:
			f.overBracket(j)
		}
	}
	for j := 1; j < len(ms); j++ {
		m, p := &ms[j], &ms[j-1]
		if m.kind != placeMention || m.link != 0 || m.backArt || m.n == 0 {
			continue
		}
		visa := f.visaAct(j)
		switch {
		case visa >= 0:
			m.link, m.owned, m.role = int32(visa+1), true, ""
		case f.takes(p, m) && f.adjoins(p, m) && (f.another(j) || f.elsewhere(m, p)):
		case f.takes(p, m) && (f.adjoins(p, m) || f.afterTitle(p, m)):
			m.link = int32(j)
		case f.takes(p, m) && f.subject(p, m) && !f.elsewhere(m, p):
			m.link, m.said = int32(j), true
		case p.kind == placeMention && f.saidAlso(p, m) && !f.elsewhere(m, &ms[p.link-1]):
			m.link, m.said = p.link, true
		case j > 1 && f.takes(p, m) && ms[j-2].link == int32(j) && f.adds(p, m) && !f.another(j) && !f.elsewhere(m, p):
			m.link, m.lower, m.group = int32(j), true, Span{groupStart(&ms[j-2]), m.end}
		case f.takes(p, m) && p.role == "" && f.dashed(p.tail, m.start) && !f.elsewhere(m, p),
			p.kind == placeMention && p.dashed && f.dashed(p.end, m.start) && !f.elsewhere(m, &ms[p.link-1]):
			m.link, m.dashed = int32(j), true
			if p.kind == placeMention {
				m.link = p.link
			}
		case p.kind == placeMention && p.link != 0 && int(p.link) <= j-1 && f.lists(p.end, m.start) && !f.elsewhere(m, &ms[p.link-1]):
			m.link, m.lower, m.role = p.link, true, p.role
		default:
			if k := f.led(j); k >= 0 && f.takes(&ms[k], m) && !f.elsewhere(m, &ms[k]) {
				m.link = int32(k + 1)
			} else if k := f.owns(j); k >= 0 && f.takes(&ms[k], m) && !f.elsewhere(m, &ms[k]) {
				m.link, m.owned = int32(k+1), true
			} else if k := f.headnote(j); k >= 0 && f.takes(&ms[k], m) {
				m.link, m.dashed = int32(k+1), true
			}
		}
	}
	for j := range ms {
		if m := &ms[j]; m.kind == placeMention && m.link != 0 {
			t := &ms[m.link-1]
			t.used = true
			t.close = t.close || j < int(m.link-1) || m.dashed || m.owned || f.adjoins(t, m) || f.afterTitle(t, m) || f.carries(t, m)
		}
	}
	f.inBooks()
	f.wholes()
}

// binds reports whether the text between a place and an instrument binds them.
func (f *finder) binds(i, j int, n *mention) bool {
	if j < i {
		return false
	}
	s := f.text
	words, from := 0, i
	for range 3 {
		e := f.loose(i)
		bracket := e == i
		if bracket {
			e = f.pastBracket(i)
		}
		if e == i || e > j {
			break
		}
		i = e
		if bracket && f.begins(skipSpace(s, i), j) {
			return false
		}
	}
	if i+1 < j && s[i] == '.' { // 12.1.of the; § 1., van; 1°. van; lit. f. DSGVO
		if q := skipSpace(s, i+1); s[i+1] == ',' || isLetter(s[i+1]) || q < j && 'a' <= s[q] && s[q] <= 'z' || q == j && n.cite == Abbreviation && len(f.wordBefore(i)) == 1 && !isDigit(s[max(0, i-2)]) {
			i++
		}
	}
	for i = skipSpace(s, i); i < j; i = skipSpace(s, i) {
		b, at, e := peek(s, i)
		switch {
		case b == '"' && at == from && quoteAhead(s, e, j):
			return false // "SW art. 193" "BW art. 1382"
		case b == ',' && words == 0, b == '"', b == '*', b == '_', (b == '(' || b == '[') && j-i < 12:
			i = e
			continue
		case isDigit(b): // the 1951 Refugee Convention
			if y, ye := digitsAt(s, i); ye-i == 4 && y > 1700 && y < 2100 {
				i = ye
				continue
			}
		}
		l, le := f.at(i)
		if le > 0 && l.parts&ordinal != 0 && n.class&classDirective != 0 { // the Sixth Directive
			i = le
			continue
		}
		if le == 0 || le > j || l.parts&(prep|det|adj|pointed|pointer|aside) == 0 || words == 5 {
			return false
		}
		words++
		i = le
	}
	// A table may give an act on the line below an article of another.
	return words > 0 || n.instrument > 0 || n.kind != instrumentMention || !strings.Contains(s[from:j], "\n")
}

// maxRemark is how long a remark in brackets behind an instrument may be, in bytes.
const maxRemark = 70

// bracketEnd returns where the bracket that opens at i is closed, soon after; or i.
func (f *finder) bracketEnd(i int) int {
	s := f.text
	if n := strings.IndexAny(s[i+1:min(len(s), i+maxRemark)], "()\n;"); n >= 0 && s[i+1+n] == ')' {
		return i + n + 2
	}
	return i
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
		if b == ',' || b == '*' || b == '_' {
			joined = joined || b == ','
			i = e
			continue
		}
		l, le := f.at(i)
		if joined && le > 0 && l.parts&unit != 0 { // i.V.m. Nr. 3 des Anhangs I
			if _, _, next, _ := f.partNumber(skipSpace(s, le), unitWord(l.value)); next <= j {
				i = max(next, le)
				words++
				continue
			}
		}
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

// adjoins reports whether a place follows an instrument at once: on the next line
// too, and behind a blank one where the instrument stands on a line of its own.
func (f *finder) adjoins(p, m *mention) bool {
	s, i, j := f.text, p.tail, m.start
	if j < i || j-i > 12 {
		return false
	}
	if k := p.start; strings.Count(s[i:j], "\n") > 1 && (k > 0 && s[k-1] != '\n' || strings.TrimSpace(s[i:j]) != "") {
		return false
	}
	for k := i; k < j; {
		b, w := foldAt(s, k)
		if b != ' ' && b != ',' && b != ':' && b != foldSkip && b != '(' && b != '"' && b != '*' && b != '_' {
			return false
		}
		k += w
	}
	return skipSpace(s, i) <= j
}

func isLetterBefore(s string, i int) bool {
	b, _ := before(s, i)
	return isWord(b)
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

// roles passes the role of an amending tail on to what goes on with its first
// mention: a list, or the instrument of a place.
func (f *finder) roles() {
	row := 0 // how many acts in a row amend
	for j := range f.mentions {
		m := &f.mentions[j]
		if m.dated && f.inserts(m) {
			m.role = Amending
		}
		if m.role == Amending && m.dated {
			row++
		} else {
			row = 0
		}
		if j == 0 {
			continue
		}
		p := &f.mentions[j-1]
		if m.kind == placeMention && (p.role == Amending || m.role == Amending) && f.leadBefore(m.start) >= p.end {
			m.role = ""
			continue // inzonderheid op artikel 4: of the act that was changed
		}
		if p.role == Amending && m.role == "" && m.dated && row == 0 && j > 1 && f.mentions[j-2].role == Amending && f.titledList(p, m) {
			m.role = Amending
		}
		if p.role == Amending && (f.lists(p.end, m.start) || p.kind == placeMention && m.isInstrument() && f.binds(p.end, m.start, m)) {
			m.role = Amending
		}
	}
}

// inserts reports whether an act by date stands in brackets with the day of its
// publication, as in consolidated texts: "article 130bis (L. 12.1.2006, M.B.
// 31.1.2007)". It made the article what it is, and is not where it stands.
func (f *finder) inserts(m *mention) bool {
	s := f.text
	if k := skipSpaceBack(s, m.start); k == 0 || s[k-1] != '(' {
		return false
	}
	b, _, e := peek(s, skipSpace(s, m.end))
	return b == ',' && f.oneOf(skipSpace(s, e), journals[:]) > 0
}

// journals are the abbreviations of the Belgian official journal, folded.
var journals = [...]string{"m.b.", "mb", "b.s.", "bs", "mon."}

// titledList reports whether nothing but the title of one act by date, and what makes
// a list, stands between it and another: "de wet van 16 januari 1989 betreffende de
// financiering, de wet van 12 augustus 2003".
func (f *finder) titledList(p, m *mention) bool {
	s := f.text
	k := m.start
	for range 3 {
		w, at := f.previousWord(k)
		l, e := f.at(at)
		if w == "" || e == 0 || l.parts&(prep|det|adj|by) == 0 || l.parts&titular != 0 && l.parts&(prep|by) == 0 {
			break
		}
		k = at
	}
	end := skipSpaceBack(s, k)
	if end > p.tail && s[end-1] == ',' {
		end--
	} else {
		w, at := f.previousWord(k)
		if l, e := f.at(at); w == "" || e == 0 || l.parts&conj == 0 {
			return false
		}
		end = at
	}
	return end > p.tail && end-p.tail < maxTitle && f.titled(p.tail, end) && f.leadBefore(m.start) < 0
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
		l, e := f.at(k)
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
		out.End = max(out.End, f.thereofAt(out.End))
		for k := lo; k <= hi; k++ {
			ms[k].whole = out
		}
		lo = hi
	}
}
