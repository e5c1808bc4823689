package legalref

import (
	"strconv"
	"strings"
)

// Acts of the European Union, in every order in which they were printed:
// Verordening (EU) 2016/679, Verordening (EG) nr. 1049/2001, 95/46/EG.

// unionSuffixes end the numbers of acts of the European Union, by language.
var unionSuffixes = map[string]bool{
	"EU": true, "UE": true, "EG": true, "CE": true, "EC": true, "EEG": true, "CEE": true, "EEC": true, "EWG": true,
	"JI": true, "JAI": true, "JHA": true, "JBZ": true, "GBVB": true, "PESC": true, "CFSP": true, "GASP": true,
	"EURATOM": true, "EGKS": true, "CECA": true, "ECSC": true, "Euratom": true,
}

// firstRegulation is the year of the first regulations.
const firstRegulation = 1958

// unionNumber reads 2016/679, 95/46/EG, 1466/97 at p. numbered says that "nr."
// stood before it, so that the number comes first.
func (f *finder) unionNumber(p int, numbered, regulation bool) (year int, number Span, suffixed bool, end int) {
	s := f.text
	a, e1 := digitsAt(s, p)
	if e1 == p || e1-p > 5 || e1+1 >= len(s) || s[e1] != '/' || !isDigit(s[e1+1]) {
		return 0, Span{}, false, p
	}
	b, e2 := digitsAt(s, e1+1)
	if e2-e1-1 > 5 {
		return 0, Span{}, false, p
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
			return 0, Span{}, false, p // 1/2/3
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
	if first && e2-e1-1 == 4 && second && e1-p == 2 {
		first = false // 83/2011
	}
	second = second && (!regulation || full(b, e2-e1-1) >= firstRegulation)
	switch {
	case a > 0 && (numbered && second && (regulation || !first || e1-p < 4) || second && !first || regulation && second && first && a < 2015):
		return full(b, e2-e1-1), Span{p, e1}, suffixed, end
	case first:
		if b == 0 {
			break
		}
		return full(a, e1-p), Span{e1 + 1, e2}, suffixed, end
	}
	return 0, Span{}, false, p
}

// unionAct reads the acts after a noun of the European Union: (EU) 2016/679,
// (EG) nr. 1466/97, 95/46/EG en 2002/58/EG. It returns where they end, or end.
func (f *finder) unionAct(i, end int, k *kind) int {
	s := f.text
	p := end
	last, noted := end, 0
	for n := range 16 {
		q := skipSpace(s, p)
		marked := false // (EU, Euratom) and EU
		shut := 0
		if b, _, e := peek(s, q); b == '(' && e < len(s) && isDigit(s[e]) { // (77/388/EEG)
			_, _, suffixed, until := f.unionNumber(e, false, false)
			if !suffixed || until == len(s) || s[until] != ')' {
				break
			}
			q, shut = e, 1
		} else if b == '(' {
			j := e
			for j < len(s) && (isLetter(s[j]) || s[j] == ',' || s[j] == ' ' || s[j] == '\n') && j-e < 20 {
				j++
			}
			if j >= len(s) || s[j] != ')' {
				break
			}
			q, marked = skipSpace(s, j+1), true
		} else if j := upperRun(s, q); j > q && unionSuffixes[s[q:j]] {
			q, marked = skipSpace(s, j), true
		}
		numbered := false
		if l, e := f.at(q); e > 0 && l.parts&serial != 0 {
			numbered = true
			q = skipSpace(s, e)
		}
		regulation := strings.HasPrefix(k.eu, "eu/reg")
		year, number, suffixed, e := f.unionNumber(q, numbered, regulation)
		e += shut
		if e == q || !regulation && k.eu != "eu/dir" && !marked && !suffixed && number.Start == q && number.End-number.Start < 3 {
			break // Decision No 1/80 is one of an Association Council
		}
		key := k.eu
		if key == "eu/dec" && k.class != classDecision && !suffixed && !marked {
			break // a besluit and an arrêté are not of the Union as such
		}
		start := q
		if n == 0 {
			i = f.unionPrefix(i)
			start = i
		}
		c, _ := classOf(key + "/")
		f.unionMention(start, e, key, year, number, c)
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
	if m := f.mentions[len(f.mentions)-1]; noted == 1 && m.instrument > 0 && m.start == i { // RGPD (Règlement 2016/679)
		f.mentions = f.mentions[:len(f.mentions)-1]
		if after, ok := f.namedAgain(i, last, m.instrument-1); ok {
			return after
		}
		f.mentions = append(f.mentions, m)
	}
	f.groupLast(noted, Span{i, last})
	return f.define(last)
}

// unionCompound reads the acts behind the noun at s[i:end] that is the end of a compound:
// Datenschutz-RL 95/46/EG. It returns where they end, or i.
func (f *finder) unionCompound(i, end int, k *kind) int {
	n := len(f.mentions)
	last := f.unionAct(i, end, k)
	if last == end {
		return i
	}
	start := i
	for start > 0 && (f.text[start-1] == '-' || isLetterBefore(f.text, start)) {
		_, start = before(f.text, start)
	}
	if n < len(f.mentions) && f.mentions[n].start == i && (n == 0 || f.mentions[n-1].end <= start) {
		f.mentions[n].start = start
	}
	return last
}

// early are the years of the regulations that were numbered through, before 1963,
// and that are still cited.
var early = map[int]int{
	1: 1958, 3: 1958, 4: 1958, 11: 1960, 17: 1962, 19: 1962, 20: 1962, 21: 1962, 22: 1962, 23: 1962, 24: 1962, 25: 1962, 26: 1962, 27: 1962, 31: 1962, 59: 1962, 141: 1962,
}

// councilNames follow the number of a regulation of the Council, folded.
var councilNames = [...]string{"van de raad", "du conseil", "des rates", "of the council", "(eeg)", "(cee)", "(eec)", "(ewg)"}

// earlyRegulation reads a regulation without a year at s[i:end]: "Regulation No 17
// of the Council". Others number regulations too, so that the Council must be named
// or the noun have its capital. It returns where it ends, or end.
func (f *finder) earlyRegulation(i, end int) int {
	s := f.text
	number, q, e := f.serialNumber(end)
	if e == q {
		return end
	}
	year, ok := early[number]
	if !ok || e-q > 3 || s[q] == '0' || e < len(s) && (s[e] == '/' || s[e] == '.' && e+1 < len(s) && isDigit(s[e+1])) || isLetterAt(s, e) {
		return end
	}
	switch w, _ := f.previousWord(i); string(f.low(w)) {
	case "un", "unece", "ece", "vn", "onu", "uno", "un/ece":
		return end // on vehicles
	}
	council := f.oneOf(skipSpace(s, e), councilNames[:])
	if council == 0 && (!capital(s[i:]) || f.lang == "fr" || lineStarts(s, i)) {
		return end
	}
	f.unionMention(i, e, "eu/reg", year, Span{q, e}, classRegulation)
	if council > 0 {
		f.mentions[len(f.mentions)-1].group = Span{i, council}
	}
	return f.define(max(e, council))
}

func upperRun(s string, i int) int {
	for i < len(s) && 'A' <= s[i] && s[i] <= 'Z' {
		i++
	}
	return i
}

func (f *finder) unionMention(start, end int, key string, year int, number Span, c class) {
	from := int32(len(f.arena))
	f.arena = append(append(f.arena, key...), '/')
	f.arena = strconv.AppendInt(f.arena, int64(year), 10)
	f.arena = append(f.arena, '/')
	f.arena = append(f.arena, strings.TrimLeft(f.text[number.Start:number.End], "0")...)
	m := mention{
		kind: instrumentMention, start: start, end: end, cite: Full, class: c, status: Resolved,
		key: textSpan{from, int32(len(f.arena))},
	}
	if n, ok := f.r.byKey[string(f.arena[from:])]; ok {
		m.instrument = n + 1
	}
	f.add(m)
}

// number passes a number in the text; 93/22/EWG on its own is an act of the
// European Union whose kind is not printed.
func (f *finder) number(i int) int {
	s := f.text
	if v, end := f.r.index.match(s, i); end > 0 && trigger(v>>24) == tName {
		return f.name(i, end, v&argument) // 1951 Convention
	}
	_, e := digitsAt(s, i)
	if e < len(s) && e-i <= 3 && (s[e] == '/' || s[e] == '.') && e+1 < len(s) && isDigit(s[e+1]) {
		if end := f.judgmentNumber(i); end > i {
			return end
		}
	}
	if f.state == string(Netherlands) && e+1 < len(s) && s[e] == ':' && isDigit(s[e+1]) {
		if end := f.colonNumber(i); end > i {
			return end
		}
	}
	if e-i <= 2 && e < len(s) && (s[e] == ' ' || s[e] == '-' || s[e] == '.' || s[e] == '/') {
		if end := f.compoundAct(i); end > i {
			return end
		}
	}
	if e < len(s) && s[e] == '/' && e-i <= 4 {
		if year, number, suffixed, end := f.unionNumber(i, false, false); end > i && suffixed {
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
// directive or the decision of that number. Foreign policy and justice have no
// directives.
func (f *finder) unionBare(start, end, year int, number Span) {
	key := "eu/dir"
	digits := strings.TrimLeft(f.text[number.Start:number.End], "0")
	switch s := f.text[start:end]; s[strings.LastIndexByte(s, '/')+1:] {
	case "JI", "JAI", "JHA", "JBZ", "GBVB", "PESC", "CFSP", "GASP":
		key = "eu/dec"
	default:
		if noun := f.decisionBefore(start); noun < start { // décision du Conseil (76/787/CECA)
			f.unionMention(start, end, "eu/dec", year, number, classDecision)
			if n := len(f.mentions); n > 0 && f.mentions[n-1].start == start {
				f.mentions[n-1].group = Span{noun, end}
			}
			return
		}
	}
	if _, ok := f.r.byKey["eu/dir/"+strconv.Itoa(year)+"/"+digits]; ok && key == "eu/dir" {
		f.unionMention(start, end, key, year, number, classDirective)
		return
	}
	m := mention{kind: instrumentMention, start: start, end: end, cite: Full, class: classDirective | classDecision, status: Ambiguous}
	from := int32(len(f.arena))
	f.arena = strconv.AppendInt(append(append(f.arena, key...), '/'), int64(year), 10)
	f.arena = append(append(f.arena, '/'), digits...)
	m.key = textSpan{from, int32(len(f.arena))}
	f.add(m)
}

// decisionBefore returns where the noun for a decision stands before the bracket that
// opens right before i and, perhaps, the name of who took it; or i.
func (f *finder) decisionBefore(i int) int {
	b, k := before(f.text, i)
	if b != '(' {
		return i
	}
	for range 4 {
		w, at := f.previousWord(k)
		if w == "" {
			return i
		}
		if v, e := f.r.index.match(f.text, at); e == at+len(w) && trigger(v>>24) == tKind && kinds[v&argument].eu == "eu/dec" {
			return at
		}
		k = at
	}
	return i
}

// unionPrefix returns where the name of the Union, or of what it was before, starts
// that stands right before i, and in no citation before it: EU-Datenschutz-Grundverordnung,
// EU Regulation.
func (f *finder) unionPrefix(i int) int {
	k := skipSpaceBack(f.text, i)
	if b, at := before(f.text, i); b == '-' {
		k = at
	}
	w := f.wordBefore(k)
	if k == i || !unionSuffixes[w] || strings.ContainsAny(f.text[k:i], "\n") {
		return i
	}
	if n := len(f.mentions); n > 0 && f.mentions[n-1].end > k-len(w) {
		return i
	}
	return k - len(w)
}

// ofBody reports whether the abbreviation of the Union at s[i:end] is no treaty, but
// says whose the act or the organ behind it is: EU Regulation, EG-verordening.
func (f *finder) ofBody(i, end int) bool {
	s := f.text
	if !unionSuffixes[s[i:end]] {
		return false
	}
	if b, _ := before(s, i); b == '-' || b == '/' {
		return true
	}
	b, _, e := peek(s, end)
	if b == '-' || b == '/' {
		return true
	}
	if b == ')' {
		end = e
	}
	p := skipSpace(s, end)
	if p == end || p >= len(s) {
		return false
	}
	if f.lang == "en" && isLetter(s[p]) && f.modifies(i, p) {
		return true
	}
	v, ve := f.r.index.match(s, p)
	return isDigit(s[p]) || ve > 0 && trigger(v>>24) == tKind || capital(s[p:]) && f.lang != "de"
}

// modifies reports whether the abbreviation at i belongs to the English noun at p and not
// to the place before it: behind a comma, as in "under Article 20, EU citizens", or where
// the noun has its verb, as in "under Article 81 EC measures are".
func (f *finder) modifies(i, p int) bool {
	s := f.text
	if b, _ := before(s, skipSpaceBack(s, i)); b == ',' {
		return true
	}
	if l, e := f.at(p); e > 0 && l.parts != 0 {
		return false
	}
	l, e := f.at(skipSpace(s, f.passWord(p)))
	return e > 0 && l.parts&stop != 0
}

// unionCandidates returns the acts of the European Union that a number alone may
// mean, in the order of Compare: a directive or a decision, or, of foreign policy
// and justice, a decision of one of their kinds.
func unionCandidates(key, pin string) []Ref {
	for _, s := range [...]struct {
		prefix string
		types  []string
	}{
		{"eu/dir/", []string{"eu/dec/", "eu/dir/"}},
		{"eu/dec/", []string{"eu/common-position/", "eu/dec/", "eu/dec_framw/", "eu/joint-action/"}},
	} {
		if rest, ok := strings.CutPrefix(key, s.prefix); ok {
			var out []Ref
			for _, t := range s.types {
				out = append(out, Ref{t + rest, pin})
			}
			return out
		}
	}
	return nil
}
