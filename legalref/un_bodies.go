package legalref

// Organs of the United Nations, and which of them took a resolution.

// A body is an organ of the United Nations that numbers its resolutions.
type body uint8

const (
	noBody body = iota
	generalBody
	securityBody
	rightsBody
	economicBody
	commissionBody
	foreignBody // an assembly that is none of the United Nations
)

// bodyNames are the names of those organs, folded. In German the ending of the
// genitive is left out.
var bodyNames = [...]struct {
	body  body
	names []string
}{
	{generalBody, []string{"algemene vergadering", "assemblee generale", "general assembly", "generalversammlung", "unga", "avvn", "agnu"}},
	{securityBody, []string{"veiligheidsraad", "conseil de securite", "security council", "sicherheitsrat", "unsc", "csnu"}},
	{rightsBody, []string{"mensenrechtenraad", "conseil des droits de l'homme", "human rights council", "menschenrechtsrat", "unhrc"}},
	{economicBody, []string{"economische en sociale raad", "conseil economique et social", "economic and social council", "wirtschafts- und sozialrat", "ecosoc"}},
	{commissionBody, []string{"commissie voor de rechten van de mens", "commission des droits de l'homme", "commission on human rights", "menschenrechtskommission"}},
}

// bodyKeys are the beginnings of the keys of their resolutions.
var bodyKeys = [...]string{
	generalBody: "un/ga/res/", securityBody: "un/sc/res/", rightsBody: "un/hrc/res/", economicBody: "un/ecosoc/res/", commissionBody: "un/chr/res/",
}

// nationsBefore and nationsAfter name the organisation beside its organ.
var (
	nationsBefore = [...]string{"vn-", "vn ", "un-", "un ", "uno-", "u.n. ", "united nations "}
	nationsAfter  = [...]string{"van de verenigde naties", "van de vn", "der verenigde naties", "des nations unies", "de l'onu", "of the united nations", "der vereinten nationen"}
)

// bodyAt returns the organ that is named at i and where its name ends.
func (f *finder) bodyAt(i int) (body, int) {
	s := f.text
	for _, w := range nationsBefore {
		if e, ok := matchFolded(s, i, w); ok {
			i = e
			break
		}
	}
	if i >= len(s) || !isLetterAt(s, i) {
		return noBody, i
	}
	for _, b := range &bodyNames {
		for _, n := range b.names {
			e, ok := matchFolded(s, i, n)
			if !ok {
				continue
			}
			for _, genitive := range [...]string{"es", "s"} {
				if hasFold(s, e, genitive) {
					e += len(genitive)
				}
			}
			if isLetterAt(s, e) {
				continue
			}
			if after := f.oneOf(skipSpace(s, e), nationsAfter[:]); after > 0 {
				e = after
			}
			return b.body, e
		}
	}
	return noBody, i
}

// bodyBefore returns the organ that is named right before i and where its name
// starts, or i.
func (f *finder) bodyBefore(i int) (body, int) {
	const reach = 48
	found, from := noBody, i
	for k := i; k > max(0, i-reach); {
		_, k = before(f.text, k)
		if b, e := f.bodyAt(k); b != noBody && e <= i && skipSpace(f.text, e) == i && !isLetterBefore(f.text, k) {
			found, from = b, k
		}
	}
	return found, from
}

// possessives are the words that make a resolution one of a body named before,
// or of the assembly whose text it is.
var possessives = [...]string{"its", "zijn", "haar", "hun", "ses", "sa", "son", "leur", "leurs", "sein", "seine", "seiner", "seinen", "seines", "ihre", "ihrer", "ihren"}

// possessive returns where the word stands that says whose the noun at i is:
// "its", "ses précédentes". It returns -1 for none.
func (f *finder) possessive(i int) int {
	for range 3 {
		w, at := f.previousWord(i)
		if w == "" {
			return -1
		}
		if f.oneOf(at, possessives[:]) == at+len(w) {
			return at
		}
		if l, e := f.at(at); e > 0 && l.parts&(prep|det|conj|stop|by) != 0 {
			return -1
		}
		i = at
	}
	return -1
}

// possessor returns the body whose the resolution with its noun at i is, by a
// word like "its", and where its name starts: the body that opens the clause
// ("the Human Rights Council, in its resolution 48/4"), or the assembly of the
// text; noBody when there is no such word or the assembly is not known.
func (f *finder) possessor(i int) (body, int) {
	at := f.possessive(i)
	if at < 0 {
		return noBody, i
	}
	k := at
	for range 2 {
		w, p := f.previousWord(k)
		if l, e := f.at(p); w == "" || e == 0 || l.parts&(prep|by) == 0 {
			break
		}
		k = p
	}
	if j := skipSpaceBack(f.text, k); j > 0 && f.text[j-1] == ',' {
		k = j - 1
	}
	if b, from := f.bodyBefore(k); b != noBody {
		return b, from
	}
	return f.assembly().body, i
}

// skipSpaceBack returns where the spaces before i start.
func skipSpaceBack(s string, i int) int {
	for i > 0 {
		b, at := before(s, i)
		if b != ' ' {
			break
		}
		i = at
	}
	return i
}

// bodyOf returns the organ that took a resolution: the one named beside it, the
// one that its date or its number can only be of, the one that the list names,
// the one it is said to belong to; noBody when none can have.
func bodyOf(r *resolutionNumber, before, list, its, text body) body {
	named := r.own
	if named == noBody {
		named = before
	}
	switch r.form {
	case romanForm:
		if r.special == "" && named == economicBody || r.session >= firstSlashed {
			return economicBodyOnly(named)
		}
		return generalBody
	case yearForm:
		if councilYear(r.number, r.session) && its != foreignBody {
			return securityBody
		}
		return noBody
	case plainForm:
		if named == noBody {
			named = list
		}
		if named == securityBody && r.number <= lastOfYear[len(lastOfYear)-1]+1000 {
			return securityBody
		}
		return noBody
	}
	if r.session >= firstYear {
		if named == noBody {
			named = list
		}
		if named == economicBody || named == commissionBody {
			return named
		}
		return noBody
	}
	general := r.special != "" || firstSlashed <= r.session && r.session <= 110
	switch {
	case named == generalBody && general, named == rightsBody:
		return named
	case named != noBody:
		return noBody
	case r.date.year != 0 && r.special == "" && general && (r.date.year == 1945+r.session || r.date.year == 1946+r.session):
		return generalBody
	case r.date.year != 0 && r.special == "":
		// It meets about three times a year.
		year := 2006 + (r.session-1)/3
		if (list == rightsBody || its == rightsBody || text == rightsBody) && year-1 <= r.date.year && r.date.year <= year+1 {
			return rightsBody
		}
		return noBody
	case list == rightsBody, list == generalBody && general:
		return list
	case its == rightsBody, text == rightsBody && !general:
		return rightsBody
	case its == foreignBody:
		return noBody
	case general:
		return generalBody
	}
	return noBody
}

// economicBodyOnly returns the Economic and Social Council where it is the organ named,
// else noBody: it alone had sessions in Roman figures beyond those of the General
// Assembly.
func economicBodyOnly(named body) body {
	if named == economicBody {
		return named
	}
	return noBody
}

// firstYear is the first year in which an organ numbered resolutions by year,
// and firstSlashed the first session that the General Assembly prints with a
// stroke.
const (
	firstYear    = 1946
	firstSlashed = 31
	lastRoman    = 63 // of the Economic and Social Council, in 1977
)
