package legalref

import "strings"

// Places in a visa, "Vu la loi du 3 mai 2003, l'article 5": they are those of the act
// that the visa names, with an article of their own or behind the acts that changed it.

// visas are the words, folded, that open a visa.
var visas = [...]string{"gelet op", "gezien", "overwegende", "vu", "considerant", "aufgrund", "auf grund", "gestutzt auf", "having regard to"}

// maxVisa is how far from its opening words a visa is read, in bytes.
const maxVisa = 600

// visaOf returns where the visa starts that what stands at i is part of, because such
// words open its clause, or -1.
func (f *finder) visaOf(i int) int {
	s := f.text
	for k := i - 1; ; k-- {
		if k < 0 || s[k] == '\n' || s[k] == ';' {
			q := skipSpace(s, k+1)
			for q < len(s) && strings.IndexByte("-*_>", s[q]) >= 0 {
				q = skipSpace(s, q+1)
			}
			if e := f.oneOf(q, visas[:]); e > 0 {
				if e > i || f.broken(e, i) {
					return -1
				}
				return q
			}
			if k < 0 || s[k] == ';' || k > 0 && s[k-1] == '\n' {
				return -1
			}
		}
		if i-k > maxVisa {
			return -1
		}
	}
}

// visaAct returns the instrument of place j in a visa, or -1: the one before it, or
// before its title and a comma; or the act of the visa, where that one amends it.
func (f *finder) visaAct(j int) int {
	s, ms := f.text, f.mentions
	m, p := &ms[j], &ms[j-1]
	if gap := m.start - p.tail; gap <= 0 || gap > maxLink || strings.IndexByte(s[p.tail:m.start], ',') < 0 {
		return -1
	}
	end := skipSpaceBack(s, f.determinerBefore(m.start))
	if !f.takes(p, m) || end <= p.tail || s[end-1] != ',' || end-p.tail > maxLink {
		return -1
	}
	end = f.beforeAmended(p.tail, end)
	if skipSpaceBack(s, end-1) > p.tail && !f.titled(p.tail, end) || f.another(j) || f.elsewhere(m, p) {
		return -1
	}
	visa := f.visaOf(p.start)
	if visa < 0 {
		return -1
	}
	for k := j - 1; k >= 0 && j-k < 4*maxBack; k-- {
		switch t := &ms[k]; {
		case t.kind == placeMention && t.role == "" && int(t.link) > k:
			return -1 // of an act that has its places before it
		case t.isInstrument() && t.role == "":
			if p.role != "" && (k > 0 && ms[k-1].link == int32(k+1) || f.broken(t.tail, p.start)) {
				return -1
			}
			m.group = Span{min(visa, groupStart(m)), m.end}
			return k
		}
	}
	return -1
}

// asAmended are the phrases, folded, that say of an act that it was amended and do not
// say by which.
var asAmended = [...]string{
	"tel que modifie", "telle que modifiee", "tels que modifies", "telles que modifiees", "et ses modifications", "zoals gewijzigd", "zoals laatst gewijzigd", "en latere wijzigingen",
	"en haar latere wijzigingen", "en zijn latere wijzigingen", "met latere wijzigingen", "in der geltenden fassung", "in seiner geltenden fassung", "in ihrer geltenden fassung", "as amended", "as last amended",
}

// beforeAmended returns where the comma ends before such a phrase, which stands between
// two commas and ends at end; or end.
func (f *finder) beforeAmended(from, end int) int {
	const longest = 20 // what may follow it: à ce jour
	comma := from + strings.LastIndexByte(f.text[from:end-1], ',')
	if comma < from {
		return end
	}
	if e := f.oneOf(skipSpace(f.text, comma+1), asAmended[:]); e == 0 || end-e > longest {
		return end
	}
	return comma + 1
}

// determinerBefore returns where the determiner right before i starts, or i: the l' of
// "l'article", the les of "les articles".
func (f *finder) determinerBefore(i int) int {
	if b, at := before(f.text, i); b == '\'' {
		return at - len(f.wordBefore(at))
	}
	w, at := f.previousWord(i)
	switch string(f.low(w)) {
	case "de", "het", "les", "le", "die", "der", "den", "des", "the":
		return at
	}
	return i
}
