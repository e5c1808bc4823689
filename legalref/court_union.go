package legalref

import (
	"strings"
	"sync"
)

// Case law.

// maxECLI bounds what follows the first colon of an identifier, or the second of a bare
// one: a court, a year and a number of at most 25 characters.
const maxECLI = 64

// ecli reads a European Case Law Identifier, whose first part the Court of Justice
// leaves out in bare ones: EU:C:2014:238.
func (f *finder) ecli(i, end int, bare bool) int {
	s := f.text
	n, colons := end, 0
	for n < len(s) && (isKeyByte(s[n]) && s[n] != '_' && s[n] != '/' && s[n] != '-') {
		if s[n] == ':' {
			colons++
		}
		if n++; colons > 4 || n-end > maxECLI {
			return i
		}
	}
	for n > end && (s[n-1] == '.' || s[n-1] == ':') {
		if s[n-1] == ':' {
			colons--
		}
		n--
	}
	if !bare && colons != 3 || bare && (colons != 1 || i > 0 && (s[i-1] == ':' || s[i-1] == '-') || n == end || !isDigit(s[end])) {
		return i
	}
	from := int32(len(f.arena))
	if bare {
		f.arena = append(f.arena, "ECLI:"...)
	}
	f.arena = append(f.arena, strings.ToUpper(s[i:n])...)
	f.ruling(i, n, from, Span{})
	return n
}

// ruling notes a judgment, a case or a document, whose key is the arena from an offset on.
func (f *finder) ruling(start, end int, from int32, group Span) {
	if n := len(f.mentions) - 1; n >= 0 && start-f.mentions[n].end < maxRemark && !f.broken(f.mentions[n].end, start) {
		m := &f.mentions[n]
		if m.ruling && string(f.arena[m.key.start:m.key.end]) == string(f.arena[from:]) {
			m.tail = max(m.tail, end) // said once more, by its identifier
			return
		}
	}
	f.add(mention{
		kind: instrumentMention, start: start, end: end, group: group, cite: Full, class: classOther, status: Resolved,
		key: textSpan{from, int32(len(f.arena))}, ruling: true,
	})
}

// firstCase and lastCase bound the years in which the courts of the European
// Union number cases by a letter: C-1/89 was the first. Before, they had numbers
// alone, from 1953.
const firstCase, lastCase, oldestCase = 1989, 2050, 1953

// unionCase reads a case of the Court of Justice or of the General Court by its
// number: C-293/12, T-259/03. It counts where the words around it speak of a court
// or another case stands in the text. It returns where it ends, or i.
func (f *finder) unionCase(i int) int {
	s := f.text
	court := s[i]
	hyphen, _, p := peek(s, i+1)
	if court != 'C' && court != 'T' || hyphen != '-' {
		return i
	}
	if b, _ := before(s, i); b == '-' || b == '/' {
		return i
	}
	year, end := caseNumber(s, p)
	if end == p {
		return i
	}
	if year += 1900; year < firstCase {
		year += 100
	}
	old := court == 'C' && year > lastCase && year-100 >= oldestCase // C-26/62, for 26/62
	if year > lastCase && !old || !old && !f.opts.Date.IsZero() && year > f.opts.Date.Year() {
		return i
	}
	whole := f.courtOfUnion(i, end)
	if whole.IsZero() && !f.inCourt {
		return i
	}
	from := int32(len(f.arena))
	if f.arena = append(f.arena, "eu/case/"...); !old {
		f.arena = append(f.arena, court, '-')
	}
	f.arena = append(f.arena, s[p:end]...)
	f.unionRuling(i, end, from, whole)
	return end
}

// unionRuling notes a case of the courts of the European Union. One without a word
// that says so is known by the ones before it.
func (f *finder) unionRuling(start, end int, from int32, whole Span) {
	f.ruling(start, end, from, whole)
	if n := len(f.mentions); whole.IsZero() && n > 0 && f.mentions[n-1].start == start {
		f.mentions[n-1].cite = Short
	}
	f.inCourt = true
}

// caseNumber reads 293/12 at p and returns its two figures of a year and where it
// ends, p for none.
func caseNumber(s string, p int) (year, end int) {
	_, e := digitsAt(s, p)
	if e == p || e-p > 4 || s[p] == '0' || e == len(s) || s[e] != '/' {
		return 0, p
	}
	year, end = digitsAt(s, e+1)
	if end != e+3 || isLetterAt(s, end) || end < len(s) && (s[end] == '/' || s[end] == '-') {
		return 0, p
	}
	return year, end
}

// matters reads the old cases of the Court of Justice after a noun at s[i:end]:
// "Case 26/62", "affaires jointes 56/64 et 58/64". A noun that any court uses needs
// the name of this one, or of parties, beside it.
func (f *finder) matters(i, end int) int {
	s := f.text
	p := skipSpace(s, end)
	if e := f.oneOf(p, jointly[:]); e > 0 {
		p = skipSpace(s, e)
	}
	start, last := i, i
	var whole Span
	for n := 0; n < maxResolutions; n++ {
		if l, e := f.at(p); e > 0 && l.parts&serial != 0 {
			p = skipSpace(s, e)
		}
		year, e := caseNumber(s, p)
		if e == p || year < oldestCase-1900 || year >= firstCase-1900 {
			break
		}
		if n == 0 {
			if f.oneOf(i, matterNouns[:]) == end && capital(s[i:]) {
				whole = Span{i, e}
			} else if whole = f.courtOfUnion(i, e); whole.IsZero() && !f.inCourt {
				return i
			}
		}
		if !whole.IsZero() {
			whole.End = max(whole.End, e)
		}
		from := int32(len(f.arena))
		f.arena = append(append(f.arena, "eu/case/"...), s[p:e]...)
		f.unionRuling(start, e, from, whole)
		last = e
		ok, sep := f.separator(e)
		if !ok {
			break
		}
		p, start = sep, sep
	}
	return last
}

// jointly are adjectives of cases, and matterNouns the nouns that mean a case of the
// Court of Justice, with a capital.
var (
	jointly     = [...]string{"jointes", "verbundenen"}
	matterNouns = [...]string{"case", "cases", "rechtssache", "rechtssachen", "rs."}
)

// courtWords are the words that speak of the courts of the European Union, of a
// case or of its parties.
var courtWords = sync.OnceValue(func() *trie {
	var ps []phrase
	for w := range strings.SplitSeq("zaak; zaken; affaire; affaires; aff.; case; cases; rechtssache; rechtssachen; rs.; arrest; arresten; arret; arrets; judgment; judgments; judgement; urteil; urteile; urteils; ruling; "+
		"conclusie; conclusies; conclusions; schlussantrage; opinion; advocaat-generaal; avocat general; advocate general; prejudiciele; prejudicielle; prejudicielles; preliminary; vorabentscheidung; "+
		"hof van justitie; gerecht; cour de justice; tribunal de l'union; court of justice; general court; gerichtshof; gerichtshofs; eugh; eug; hvj; h.v.j.; hvjeu; hjeu; cjue; cjce; c.j.u.e.; c.j.c.e.; cjeu; ecj; ecli; tue; "+
		"v.; v; c.; t.; tegen; contre; versus; gegen", "; ") {
		ps = append(ps, phrase{w, 1})
	}
	sortPhrases(ps)
	return newTrie(ps)
})

// courtOfUnion returns the span of the number of a case at s[i:end] and the words
// around it that say that it is one: the last of them before it, in its paragraph,
// or the first after it. It is zero for none.
func (f *finder) courtOfUnion(i, end int) Span {
	const back, ahead = 160, 100
	s := f.text
	from, to := max(0, i-back), min(len(s), end+ahead)
	if k := strings.LastIndex(s[from:i], "\n\n"); k >= 0 {
		from += k
	}
	if k := strings.Index(s[end:to], "\n\n"); k >= 0 {
		to = end + k
	}
	if from > 0 {
		from = f.passWord(from)
	}
	var whole Span
	for k := from; k < to; {
		switch {
		case k >= i && k < end:
			if !whole.IsZero() {
				return whole
			}
			k = end
			continue
		case !isLetterAt(s, k):
			_, w := foldAt(s, k)
			k += w
			continue
		}
		if _, e := courtWords().match(s, k); e > 0 {
			if w := f.parties(k, e); !w.IsZero() {
				whole = Span{min(w.Start, i), max(w.End, end)}
				if k >= end {
					return whole
				}
			}
		}
		k = max(f.passWord(k), k+1)
	}
	return whole
}

// parties returns the span of a word of courts at s[i:end]: with the names of the
// parties around it, where it is a short word for "against", which without them is
// the letter of a list.
func (f *finder) parties(i, end int) Span {
	if end-i > 2 {
		return Span{i, end}
	}
	w, at := f.previousWord(i)
	next := skipSpace(f.text, end)
	if w == "" || !capital(f.text[at:]) || !isLetterAt(f.text, next) || !capital(f.text[next:]) {
		return Span{}
	}
	return Span{at, f.passWord(next)}
}
