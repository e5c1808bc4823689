package legalref

import (
	"strconv"
	"strings"
)

// unionSuffixes end the numbers of acts of the European Union, by language.
var unionSuffixes = map[string]bool{
	"EU": true, "UE": true, "EG": true, "CE": true, "EC": true, "EEG": true, "CEE": true, "EEC": true, "EWG": true,
	"JI": true, "JAI": true, "JHA": true, "JBZ": true, "GBVB": true, "PESC": true, "CFSP": true, "GASP": true,
	"EURATOM": true, "EGKS": true, "CECA": true, "ECSC": true, "Euratom": true,
}

// unionNumber reads 2016/679, 95/46/EG, 1466/97 at p. numbered says that "nr."
// stood before it, so that the number comes first.
func (f *finder) unionNumber(p int, numbered, regulation bool) (year int, number textSpanInt, suffixed bool, end int) {
	s := f.text
	a, e1 := digitsAt(s, p)
	if e1 == p || e1-p > 5 || e1+1 >= len(s) || s[e1] != '/' || !isDigit(s[e1+1]) {
		return 0, textSpanInt{}, false, p
	}
	b, e2 := digitsAt(s, e1+1)
	if e2-e1-1 > 5 {
		return 0, textSpanInt{}, false, p
	}
	end = e2
	if e2 < len(s) && s[e2] == '/' {
		j := e2 + 1
		for j < len(s) && isLetter(s[j]) {
			j++
		}
		if unionSuffixes[s[e2+1:j]] {
			suffixed, end = true, j
		} else if j == e2+1 && j < len(s) && isDigit(s[j]) {
			return 0, textSpanInt{}, false, p // 1/2/3
		}
	}
	isYear := func(v, width int) bool { return width == 4 && v >= 1952 && v <= 2100 || width == 2 && v >= 52 }
	full := func(v, width int) int {
		if width == 2 {
			return 1900 + v
		}
		return v
	}
	first, second := isYear(a, e1-p), isYear(b, e2-e1-1)
	switch {
	case numbered && second, second && !first, regulation && second && first && a < 2015:
		return full(b, e2-e1-1), textSpanInt{p, e1}, suffixed, end
	case first:
		return full(a, e1-p), textSpanInt{e1 + 1, e2}, suffixed, end
	}
	return 0, textSpanInt{}, false, p
}

// A textSpanInt is a piece of the caller's text.
type textSpanInt struct{ start, end int }

// unionAct reads the acts after a noun of the European Union: (EU) 2016/679,
// (EG) nr. 1466/97, 95/46/EG en 2002/58/EG. It returns where they end, or end.
func (f *finder) unionAct(i, end int, k *kind) int {
	s := f.text
	p := end
	last, noted := end, 0
	for n := range 16 {
		q := skipSpace(s, p)
		// (EU, Euratom) and EU
		if b, _, e := peek(s, q); b == '(' {
			j := e
			for j < len(s) && (isLetter(s[j]) || s[j] == ',' || s[j] == ' ') && j-e < 20 {
				j++
			}
			if j >= len(s) || s[j] != ')' {
				break
			}
			q = skipSpace(s, j+1)
		} else if j := upperRun(s, q); j > q && unionSuffixes[s[q:j]] {
			q = skipSpace(s, j)
		}
		numbered := false
		if l, e := f.voc.at(s, q); e > 0 && l.parts&serial != 0 {
			numbered = true
			q = skipSpace(s, e)
		}
		year, number, suffixed, e := f.unionNumber(q, numbered, k.eu == "eu/reg")
		if e == q || n > 0 && f.articleAhead(e) {
			break
		}
		key := k.eu
		if key == "eu/dec" && k.class != classDecision && !suffixed && e == q {
			break
		}
		start := q
		if n == 0 {
			start = i
		}
		f.unionMention(start, e, key, year, number, classOf(key+"/"))
		last = e
		noted++
		ok, sep := f.separator(e)
		if !ok {
			break
		}
		p = sep
	}
	if last == end {
		return end
	}
	f.groupLast(noted, Span{i, last})
	return f.define(last)
}

// articleAhead reports whether a number is followed by what makes it another
// thing than a further act of a list.
func (f *finder) articleAhead(int) bool { return false }

func upperRun(s string, i int) int {
	for i < len(s) && 'A' <= s[i] && s[i] <= 'Z' {
		i++
	}
	return i
}

func (f *finder) unionMention(start, end int, key string, year int, number textSpanInt, c class) {
	from := int32(len(f.arena))
	f.arena = append(append(f.arena, key...), '/')
	f.arena = strconv.AppendInt(f.arena, int64(year), 10)
	f.arena = append(f.arena, '/')
	f.arena = append(f.arena, strings.TrimLeft(f.text[number.start:number.end], "0")...)
	m := mention{kind: instrumentMention, start: start, end: end, cite: Full, class: c, status: Resolved,
		key: textSpan{from, int32(len(f.arena))}}
	if n, ok := f.r.byKey[string(f.arena[from:])]; ok {
		m.instrument = n + 1
	}
	f.add(m)
}

// number passes a number in the text; 93/22/EWG on its own is an act of the
// European Union whose kind is not printed.
func (f *finder) number(i int) int {
	s := f.text
	_, e := digitsAt(s, i)
	if e < len(s) && s[e] == '/' && e-i <= 4 {
		if year, number, suffixed, end := f.unionNumber(i, false, false); end > i && suffixed {
			_ = year
			_ = number
			f.unionBare(i, end, year, number)
			return end
		}
	}
	for e < len(s) && byteClass[s[e]] == byteDigit {
		e++
	}
	return e
}

// unionBare notes an act of the European Union cited by its number alone: the
// directive or the decision of that number.
func (f *finder) unionBare(start, end, year int, number textSpanInt) {
	m := mention{kind: instrumentMention, start: start, end: end, cite: Full, class: classDirective | classDecision, status: Ambiguous}
	if f.r.byKey["eu/dir/"+strconv.Itoa(year)+"/"+f.text[number.start:number.end]] != 0 {
		f.unionMention(start, end, "eu/dir", year, number, classDirective)
		return
	}
	from := int32(len(f.arena))
	f.arena = strconv.AppendInt(append(f.arena, "eu/dir/"...), int64(year), 10)
	f.arena = append(append(f.arena, '/'), f.text[number.start:number.end]...)
	m.key = textSpan{from, int32(len(f.arena))}
	f.add(m)
}

// codedAct reads CAO nr. 109.
func (f *finder) codedAct(i, end int, k *kind) int {
	s := f.text
	q := skipSpace(s, end)
	l, e := f.voc.at(s, q)
	if e == 0 || l.parts&serial == 0 {
		return i
	}
	q = skipSpace(s, e)
	n := q
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	if n == q || n-q > 4 {
		return i
	}
	if m := latinAt(s, n); m > 0 {
		n += m
	}
	from := int32(len(f.arena))
	f.arena = append(append(f.arena, k.dated...), '/')
	f.arena = append(f.arena, strings.ToLower(s[q:n])...)
	f.add(mention{kind: instrumentMention, start: i, end: n, cite: Full, class: k.class, status: Resolved,
		key: textSpan{from, int32(len(f.arena))}})
	return f.define(n)
}

// circular reads a circular by its series and number: omzendbrief BB 2019/2.
func (f *finder) circular(i, end int) int {
	s := f.text
	p := skipSpace(s, end)
	q := upperRun(s, p)
	if q-p < 2 || q-p > 4 {
		return end
	}
	n := skipSpace(s, q)
	_, e := digitsAt(s, n)
	if e == n {
		return end
	}
	first := e
	if e+1 < len(s) && s[e] == '/' && isDigit(s[e+1]) {
		_, e = digitsAt(s, e+1)
	}
	from := int32(len(f.arena))
	f.arena = append(f.arena, "be/circular/"...)
	f.arena = append(append(f.arena, strings.ToLower(s[p:q])...), '-')
	f.arena = append(f.arena, s[n:first]...)
	if e > first {
		f.arena = append(append(f.arena, '-'), s[first+1:e]...)
	}
	f.add(mention{kind: instrumentMention, start: i, end: e, cite: Full, class: classOther, status: Resolved,
		key: textSpan{from, int32(len(f.arena))}})
	return f.define(e)
}

// treatyNoun reads "la Convention" as the treaty of that noun which was named
// before; it counts only when a place is linked to it.
func (f *finder) treatyNoun(i, end int) int {
	s := f.text
	if !capital(s[i:]) {
		return i
	}
	w, at := f.previousWord(i)
	l, e := f.voc.at(s, at)
	if w == "" || e == 0 || l.parts&det == 0 || l.parts&(pointer|self) != 0 {
		return i
	}
	f.add(mention{kind: backMention, start: i, end: end, class: classTreaty, cite: BackReference, status: Unresolved, noun: true})
	return end
}

// backNoun reads a noun that the words around it make point back (dezelfde wet,
// loi précitée) or to the text itself (dit decreet, la présente loi).
func (f *finder) backNoun(i, end int, k *kind) int {
	s := f.text
	m := mention{kind: backMention, start: i, end: end, class: k.class, cite: BackReference, status: Unresolved}
	found := false
	if q := skipSpace(s, end); q > end {
		if l, e := f.voc.at(s, q); e > 0 && l.parts&pointed != 0 && l.parts&(prep|det) == 0 {
			m.end = e
			found = true
		}
	}
	j := i
	for range 3 {
		w, at := f.previousWord(j)
		if w == "" {
			break
		}
		l, e := f.voc.at(s, at)
		if e == 0 || e < at+len(w) {
			break
		}
		if l.parts&pointer != 0 {
			m.start = at
			found = true
			switch string(f.low(w)) {
			case "genoemd", "genoemde", "vermeld", "vermelde":
				switch w, before := f.previousWord(at); string(f.low(w)) {
				case "hoger", "eerder":
					m.start = before
				}
			}
			break
		}
		if l.parts&self != 0 {
			m.start, m.kind, m.cite, m.status = at, selfMention, Self, Resolved
			// In the text of an act "deze wet" is that act; elsewhere it may
			// be one named before.
			switch string(f.low(w)) {
			case "dit", "deze", "dieses", "diesem":
				m.noun = !f.opts.This.IsValid() && !f.isAct()
			}
			found = true
			break
		}
		if l.parts&adj == 0 {
			break
		}
		j = at
	}
	if !found {
		if k.class == classTreaty {
			return f.treatyNoun(i, end)
		}
		return i
	}
	f.add(m)
	return m.end
}

// previousWord returns the word before i, across one run of spaces, and where
// it starts.
func (f *finder) previousWord(i int) (string, int) {
	s := f.text
	j := i
	for j > 0 && i-j < 12 {
		b, at := before(s, j)
		if b != ' ' {
			break
		}
		j = at
	}
	if j == i {
		return "", i
	}
	w := f.wordBefore(j)
	return w, j - len(w)
}

// articleBack reads "dudit article" and "l'article précité", which point to the
// article cited last.
func (f *finder) articleBack(i, end int) int {
	s := f.text
	m := mention{kind: placeMention, start: i, end: end, backArt: true}
	found := false
	if q := skipSpace(s, end); q > end {
		if l, e := f.voc.at(s, q); e > 0 && l.parts&pointed != 0 && l.parts&(prep|det) == 0 {
			m.end = e
			found = true
		}
	}
	if w, at := f.previousWord(i); w != "" {
		if l, e := f.voc.at(s, at); e >= at+len(w) && l.parts&pointer != 0 {
			switch string(f.low(w)) {
			case "die", "dat", "that", "ce", "cet", "same", "dite":
				// Too common to be a reference of its own.
			default:
				m.start = at
				found = true
			}
		}
	}
	if !found {
		return i
	}
	f.add(m)
	return m.end
}

// unitFirst reads what begins with another unit than an article: § 2 van
// artikel 5; § 29 Abs. 1 in German; bijlage I; overweging 26; boek VI.
func (f *finder) unitFirst(i, end int, u unitWord) int {
	s := f.text
	p := skipSpace(s, end)
	first := len(f.items)
	it := item{start: i, n: 1}
	german := u == uParagraph && f.lang == "de" && s[i] >= 0x80
	switch {
	case german:
		plural := end-i > 2
		start, numEnd, next := f.articleNumber(p)
		if next == p {
			return i
		}
		_ = start
		_ = numEnd
		last, ok := f.items0(p, plural)
		if !ok {
			f.items = f.items[:first]
			return i
		}
		f.items[first].start = i
		f.add(mention{kind: placeMention, start: i, end: last, first: int32(first), n: int32(len(f.items) - first), timid: f.opts.Jurisdiction != "de"})
		return last
	case below(u):
		at, numEnd, next, ord := f.partNumber(p, u)
		if next == p {
			// het tweede lid van: the ordinal stands before.
			w, wAt := f.previousWord(i)
			l, e := f.voc.at(s, wAt)
			if w == "" || e == 0 || l.parts&ordinal == 0 {
				return i
			}
			it.start, it.steps[0] = wAt, step{unit: u, ord: l.value}
			next = end
		} else {
			it.steps[0] = step{unit: u, start: at, end: numEnd, ord: ord}
		}
		it.end = next
		f.items = append(f.items, it)
		next = f.parts(next)
		if f.items[len(f.items)-1].end < next {
			f.items[len(f.items)-1].end = next
		}
		next = f.frontList(next, u)
		if !f.articleSoon(next) {
			f.items = f.items[:first]
			return i
		}
		f.add(mention{kind: placeMention, start: it.start, end: next, first: int32(first), n: int32(len(f.items) - first), timid: true})
		return next
	default:
		at, next := p, p
		for next < len(s) && (isDigit(s[next]) || 'A' <= s[next] && s[next] <= 'Z') && next-at < 8 {
			next++
		}
		if next == at || isLetterAt(s, next) {
			return i
		}
		if u != uRecital && u != uAnnex && !isDigit(s[at]) && strings.Trim(s[at:next], "IVX") != "" {
			return i
		}
		it.steps[0] = step{unit: u, start: at, end: next}
		it.end = next
		f.items = append(f.items, it)
		next = f.parts(next)
		if n := len(f.mentions); n > 0 && len(f.items)-first == 1 {
			// Titel 6 van Boek 2: the outer unit comes first.
			if p := f.mentions[n-1]; p.kind == placeMention && p.timid && p.n == 1 && !below(f.items[p.first].steps[0].unit) &&
				f.items[p.first].steps[0].unit != uArticle && f.bindsFront(p.end, i) {
				inner := f.items[p.first]
				outer := &f.items[first]
				outer.n += uint8(copy(outer.steps[outer.n:], inner.steps[:inner.n]))
				outer.start, i = p.start, p.start
				f.mentions = f.mentions[:n-1]
			}
		}
		f.add(mention{kind: placeMention, start: i, end: next, first: int32(first), n: int32(len(f.items) - first), timid: true})
		return next
	}
}

// frontList reads the further numbers of a list of parts before an article:
// "§§ 2 en 3 van artikel 39".
func (f *finder) frontList(p int, u unitWord) int {
	for range 12 {
		ok, sep := f.separator(p)
		if !ok {
			return p
		}
		at, numEnd, next, ord := f.partNumber(sep, u)
		if next == sep || at == numEnd {
			return p
		}
		f.step(sep, next, step{unit: u, start: at, end: numEnd, ord: ord})
		p = next
	}
	return p
}

// articleSoon reports whether an article word follows p, bound to it.
func (f *finder) articleSoon(p int) bool {
	s := f.text
	for range 4 {
		p = skipSpace(s, p)
		if v, e := f.r.index.match(s, p); e > 0 && trigger(v>>24) == tArticle {
			return true
		}
		l, e := f.voc.at(s, p)
		if b, _, be := peek(s, p); b == ',' {
			e = be
		} else if e == 0 || l.parts&(prep|det) == 0 {
			return false
		}
		p = e
	}
	return false
}

// resolution reads a resolution of the United Nations.
func (f *finder) resolution(i, end int) int {
	s := f.text
	p := skipSpace(s, end)
	if l, e := f.voc.at(s, p); e > 0 && l.parts&serial != 0 {
		p = skipSpace(s, e)
	}
	last, noted := end, 0
	for n := range 16 {
		a, e := digitsAt(s, p)
		if e == p || e-p > 4 {
			break
		}
		start := p
		if n == 0 {
			start = i
		}
		key, stop2 := "", e
		from := int32(len(f.arena))
		if e+1 < len(s) && s[e] == '/' && isDigit(s[e+1]) {
			b, e2 := digitsAt(s, e+1)
			if a < 31 || a > 110 || b == 0 || b > 999 {
				break
			}
			key = "un/ga/res/"
			if f.humanRights(e2) {
				key = "un/hrc/res/"
			}
			f.arena = append(append(f.arena, key...), s[p:e2]...)
			stop2 = e2
		} else {
			q := skipSpace(s, e)
			b, _, pe := peek(s, q)
			if b != '(' {
				break
			}
			close := strings.IndexByte(s[pe:min(len(s), pe+10)], ')')
			if close < 0 {
				break
			}
			in := s[pe : pe+close]
			if y, ok := parseISODate(in + "-01-01"); ok && y.year >= 1946 {
				f.arena = strconv.AppendInt(append(f.arena, "un/sc/res/"...), int64(a), 10)
			} else if r := romanValue(in); r > 0 && r < 31 {
				f.arena = strconv.AppendInt(append(f.arena, "un/ga/res/"...), int64(r), 10)
				f.arena = strconv.AppendInt(append(f.arena, '/'), int64(a), 10)
			} else {
				break
			}
			stop2 = pe + close + 1
		}
		f.add(mention{kind: instrumentMention, start: start, end: stop2, cite: Full, class: classOther, status: Resolved,
			key: textSpan{from, int32(len(f.arena))}})
		last = stop2
		noted++
		ok, sep := f.separator(stop2)
		if !ok {
			break
		}
		p = sep
	}
	if last == end {
		return i
	}
	f.groupLast(noted, Span{i, last})
	return f.define(last)
}

// humanRights reports whether the words after a resolution give it to the
// Human Rights Council.
func (f *finder) humanRights(p int) bool {
	w := fold(f.text[p:min(len(f.text), p+60)])
	for _, n := range [...]string{"mensenrechtenraad", "conseil des droits de l'homme", "human rights council", "menschenrechtsrat"} {
		if strings.Contains(w, n) {
			return true
		}
	}
	return false
}

func romanValue(s string) int {
	v, prev := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		d := 0
		switch s[i] {
		case 'I':
			d = 1
		case 'V':
			d = 5
		case 'X':
			d = 10
		case 'L':
			d = 50
		default:
			return 0
		}
		if d < prev {
			v -= d
		} else {
			v, prev = v+d, d
		}
	}
	return v
}

// symbol reads a document symbol of the United Nations: A/RES/72/244.
func (f *finder) symbol(i, end int) int {
	s := f.text
	n := end
	for n < len(s) && (isDigit(s[n]) || s[n] == '/') {
		n++
	}
	for n > end && s[n-1] == '/' {
		n--
	}
	num := s[end:n]
	if num == "" {
		return i
	}
	key := ""
	switch string(f.low(s[i:end])) {
	case "a/res/":
		key = "un/ga/res/"
		if strings.HasPrefix(num, "217") {
			return i
		}
	case "s/res/":
		key = "un/sc/res/"
	case "a/hrc/res/":
		key = "un/hrc/res/"
	case "e/res/":
		key = "un/ecosoc/res/"
	}
	from := int32(len(f.arena))
	f.arena = append(append(f.arena, key...), num...)
	f.add(mention{kind: instrumentMention, start: i, end: n, cite: Full, class: classOther, status: Resolved,
		key: textSpan{from, int32(len(f.arena))}})
	return n
}

// ecli reads a European Case Law Identifier.
func (f *finder) ecli(i, end int) int {
	s := f.text
	n, colons := end, 0
	for n < len(s) && (isKeyByte(s[n]) && s[n] != '_' && s[n] != '/' && s[n] != '-') {
		if s[n] == ':' {
			colons++
		}
		n++
	}
	for n > end && (s[n-1] == '.' || s[n-1] == ':') {
		if s[n-1] == ':' {
			colons--
		}
		n--
	}
	if colons != 3 {
		return i
	}
	from := int32(len(f.arena))
	f.arena = append(f.arena, strings.ToUpper(s[i:n])...)
	f.add(mention{kind: instrumentMention, start: i, end: n, cite: Full, class: classOther, status: Resolved,
		key: textSpan{from, int32(len(f.arena))}})
	return n
}

// judgment reads a judgment of the Constitutional Court by its number and year.
func (f *finder) judgment(i, end int) int {
	s := f.text
	p := skipSpace(s, end)
	l, e := f.voc.at(s, p)
	if e == 0 || l.parts&serial == 0 {
		return i
	}
	p = skipSpace(s, e)
	a, e1 := digitsAt(s, p)
	if e1 == p || e1-p > 3 || e1 >= len(s) || s[e1] != '/' {
		return i
	}
	y, e2 := digitsAt(s, e1+1)
	if e2-e1-1 != 4 || y < 1985 || y > 2100 {
		return i
	}
	group := f.constitutionalCourt(i, e2)
	if group.IsZero() {
		return i
	}
	from := int32(len(f.arena))
	f.arena = strconv.AppendInt(append(f.arena, "ECLI:BE:GHCC:"...), int64(y), 10)
	f.arena = append(f.arena, ":ARR."...)
	f.arena = append(f.arena, byte('0'+a/100), byte('0'+a/10%10), byte('0'+a%10))
	f.add(mention{kind: instrumentMention, start: i, end: e2, group: group, cite: Full, class: classOther, status: Resolved,
		key: textSpan{from, int32(len(f.arena))}})
	return e2
}

// constitutionalCourts are the names of that court.
var constitutionalCourts = [...]string{"grondwettelijk hof", "cour constitutionnelle", "arbitragehof", "cour d'arbitrage", "verfassungsgerichtshof", "constitutional court", "gwh", "c. const"}

// constitutionalCourt returns the span of [i, j) and the name of that court
// near it, or the zero span when it is not named.
func (f *finder) constitutionalCourt(i, j int) Span {
	s := f.text
	for k := j; k < min(len(s), j+80); {
		for _, n := range constitutionalCourts {
			if e, ok := matchFolded(s, k, n); ok && !isLetterAt(s, e) {
				return Span{i, e}
			}
		}
		_, w := foldAt(s, k)
		k += w
	}
	for k := i; k > max(0, i-160); {
		_, k = before(s, k)
		for _, n := range constitutionalCourts {
			if e, ok := matchFolded(s, k, n); ok && e <= i {
				return Span{k, j}
			}
		}
	}
	return Span{}
}
