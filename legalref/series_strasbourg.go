package legalref

import (
	"strconv"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// What the Council of Europe numbers: its treaties, and the texts of its Parliamentary
// Assembly.

// treatySeries are the abbreviations of its treaty series, folded, in the languages.
const treatySeries = "ets; cets; ste; stce; sev"

// lastTreaty is a number beyond that of any of its treaties.
const lastTreaty = 300

// strasbourgTreaty reads a treaty by its number behind the abbreviation at s[i:end]: ETS
// No. 176, STE n° 5. It returns where it ends, or i.
func (f *finder) strasbourgTreaty(i, end int) int {
	s := f.text
	if upperRun(s, i) < end {
		return i
	}
	v, from, e := f.serialNumber(end)
	if from == e || v == 0 || v >= lastTreaty || e < len(s) && (s[e] == '/' || isLetterAt(s, e)) {
		return i
	}
	number := strconv.Itoa(v)
	for k := range f.r.instruments {
		in := &f.r.instruments[k]
		if in.ETS == "" || strings.TrimLeft(in.ETS, "0") != number {
			continue
		}
		if n := len(f.mentions) - 1; n >= 0 && f.mentions[n].instrument == int32(k+1) && i-f.mentions[n].end < maxRemark && !f.broken(f.mentions[n].end, i) {
			f.mentions[n].tail = max(f.mentions[n].tail, e) // said once more, by its number
			return e
		}
		f.instrument(i, e, int32(k), Full, false)
		return e
	}
	at := int32(len(f.arena))
	f.arena = append(append(f.arena, treatyPrefix...), number...)
	f.add(mention{kind: instrumentMention, start: i, end: e, cite: Full, class: classTreaty, status: Resolved, key: textSpan{at, int32(len(f.arena))}})
	return e
}

// The beginnings of the keys of those treaties and texts.
const (
	treatyPrefix         = "coe/ets/"
	resolutionPrefix     = "coe/pace/res/"
	recommendationPrefix = "coe/pace/rec/"
)

// parliamentaryAssembly are the names of the Parliamentary Assembly, folded. Other
// organisations have one too, and are named with it.
var parliamentaryAssembly = [...]string{
	"parliamentary assembly of the council of europe", "assemblee parlementaire du conseil de l'europe", "parlementaire vergadering van de raad van europa",
	"parlamentarische versammlung des europarates", "parlamentarische versammlung des europarats", "parlamentarischen versammlung des europarates", "parlamentarischen versammlung des europarats",
	"parliamentary assembly", "assemblee parlementaire", "parlementaire vergadering", "parlamentarische versammlung", "parlamentarischen versammlung",
}

// strasbourgNames is how many of them name the Council of Europe.
const strasbourgNames = 7

// maxStrasbourg bounds the numbers of a list.
const maxStrasbourg = 32

// strasbourgTexts reads resolutions or recommendations of the Parliamentary Assembly
// behind the noun at s[i:end], by their numbers, each with its year in brackets:
// "Resolution 1018 (1994)". They are its own where it is named beside them with the
// Council of Europe, or where the text is its own and names no other body. It returns
// where they end, or i.
func (f *finder) strasbourgTexts(i, end int, prefix string) int {
	s := f.text
	p := skipSpace(s, end)
	if l, e := f.at(p); e > 0 && l.parts&serial != 0 {
		p = skipSpace(s, e)
	}
	var room [maxStrasbourg]Span
	list, council := room[:0], true
	for len(list) < cap(list) {
		v, year, numberEnd, e := numberOfYear(s, p)
		if e == p {
			break
		}
		council = council && councilYear(v, year)
		list = append(list, Span{p, numberEnd})
		end = e
		ok, sep := f.separator(e)
		if !ok {
			break
		}
		p = sep
	}
	if len(list) == 0 {
		return i
	}
	whole, own := f.strasbourgAt(i, end, council && prefix == resolutionPrefix)
	if whole.IsZero() && !own {
		return i
	}
	for k, n := range list {
		at := int32(len(f.arena))
		f.arena = append(append(f.arena, prefix...), strings.TrimLeft(s[n.Start:n.End], "0")...)
		start := n.Start
		if k == 0 {
			start = i
		}
		_, _, _, e := numberOfYear(s, n.Start)
		m := mention{
			kind: instrumentMention, start: start, end: e, group: whole, cite: Full, class: classOther, status: Resolved,
			key: textSpan{at, int32(len(f.arena))}, ruling: true,
		}
		if own {
			m.cite, m.antecedent = BackReference, f.assembly().span
		}
		f.add(m)
	}
	return end
}

// numberOfYear reads "1018 (1994)" at p, and returns where the number and the whole end;
// p where it does not stand there.
func numberOfYear(s string, p int) (v, year, numberEnd, end int) {
	v, e := digitsAt(s, p)
	if e == p || v == 0 || e-p > 4 {
		return 0, 0, p, p
	}
	q := skipSpace(s, e)
	if q >= len(s) || s[q] != '(' {
		return 0, 0, p, p
	}
	year, ye := digitsAt(s, q+1)
	if ye-q-1 != 4 || ye >= len(s) || s[ye] != ')' || year < 1949 || year > 2100 {
		return 0, 0, p, p
	}
	return v, year, e, ye + 1
}

// strasbourgAt returns where the Parliamentary Assembly is named beside its texts at
// s[i:end], with them, or whether they are its own because the text is; council says that
// the Security Council has one of that number and year.
func (f *finder) strasbourgAt(i, end int, council bool) (named Span, own bool) {
	s := f.text
	q := skipSpace(s, end)
	if e := f.oneOf(q, binders[:]); e > 0 {
		q = skipSpace(s, e)
		if e := f.oneOf(q, articles[:]); e > 0 {
			q = skipSpace(s, e)
		}
		if e, ok := matchFolded(s, q, "l'"); ok {
			q = e
		}
		if e := f.oneOf(q, parliamentaryAssembly[:strasbourgNames]); e > 0 {
			return Span{i, e}, false
		}
		return Span{}, false
	}
	const reach = 64
	for k := i; k > max(0, i-reach); {
		_, k = before(s, k)
		if e := f.oneOf(k, parliamentaryAssembly[:strasbourgNames]); e > 0 && e <= i && !isLetterBefore(s, k) {
			if f.broken(e, i) {
				break
			}
			return Span{k, end}, false
		}
	}
	if body, _ := f.bodyOfNoun(i); body != noBody || !f.assembly().strasbourg {
		return Span{}, false
	}
	return Span{}, !council || f.possessive(i) >= 0
}

// isParliamentaryAssembly reports whether a folded name is that of the Assembly alone.
func isParliamentaryAssembly(name string) bool {
	for _, n := range parliamentaryAssembly {
		if n == name {
			return true
		}
	}
	return false
}

// strasbourgNouns are how labels call what is numbered so, by the beginning of its key.
var strasbourgNouns = [...]struct {
	prefix string
	nouns  map[bilingual.Lang]inflected
}{
	{treatyPrefix, map[bilingual.Lang]inflected{
		"nl": {"ETS nr.", "van ETS nr."}, "fr": {"STE n°", "de la STE n°"}, "de": {"SEV Nr.", "der SEV Nr."}, "en": {"ETS No.", "of ETS No."},
	}},
	{resolutionPrefix, map[bilingual.Lang]inflected{
		"nl": {"PACE-resolutie", "van PACE-resolutie"}, "fr": {"Résolution APCE", "de la Résolution APCE"},
		"de": {"PACE-Entschließung", "der PACE-Entschließung"}, "en": {"PACE Resolution", "of PACE Resolution"},
	}},
	{recommendationPrefix, map[bilingual.Lang]inflected{
		"nl": {"PACE-aanbeveling", "van PACE-aanbeveling"}, "fr": {"Recommandation APCE", "de la Recommandation APCE"},
		"de": {"PACE-Empfehlung", "der PACE-Empfehlung"}, "en": {"PACE Recommendation", "of PACE Recommendation"},
	}},
}
