package legalref

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/roman"
)

// A Scheme is a system of identifiers for legal texts.
type Scheme string

// The schemes of [Registry.URI].
const (
	// Web is an address where a reader finds the text: that of the ELI, of the
	// publisher's page, or the one that [Instrument.Web] gives.
	Web Scheme = ""
	// ELI is the European Legislation Identifier, in the reader's language:
	// Belgian acts with their number, acts of the European Union.
	ELI Scheme = "eli"
	// CELEX is the number of EUR-Lex: 32016R0679, and 12016P007 for article 7
	// of the Charter.
	CELEX Scheme = "celex"
	// ETS is the number in the treaty series of the Council of Europe.
	ETS Scheme = "ets"
	// UN is the document symbol of the United Nations: A/RES/72/244.
	UN Scheme = "un"
	// ECLI is the European Case Law Identifier.
	ECLI Scheme = "ecli"
	// AKN is the Akoma Ntoso IRI of the expression in the reader's language,
	// with the place as a portion.
	AKN Scheme = "akn"
)

// URI returns the identifier of a reference, with the built-in registry. See
// [Registry.URI].
func URI(ref Ref, lang bilingual.Lang, scheme Scheme) (string, bool) {
	return Builtin().URI(ref, lang, scheme)
}

// URI returns the identifier that a reference has in a scheme, and whether it
// has one. No identifier is guessed: an act by kind and date has none before it
// is known which act of its date it is, and an article that the instrument does
// not have has none. The place is part of it only where the scheme numbers
// articles (CELEX of the treaties, AKN); other schemes identify the instrument.
func (r *Registry) URI(ref Ref, lang bilingual.Lang, scheme Scheme) (string, bool) {
	in := r.instrument(ref.instrument)
	if isDated(ref.instrument) && !r.decided(&in) {
		return "", false // it may be another act of that day
	}
	if in.lacks(Article, ref.Num(Article)) || ref.Num(Annex) != "" && in.NoAnnex || allZeros(ref.Num(Article)) {
		return "", false
	}
	switch scheme {
	case Web:
		return r.web(ref, &in, lang)
	case ELI:
		return eli(ref, &in, lang)
	case CELEX:
		return celex(ref, &in)
	case ETS:
		if number, ok := strings.CutPrefix(ref.instrument, treatyPrefix); ok && number != "" && plainNumber(number) && number[0] != '0' && len(number) <= 3 {
			return strings.Repeat("0", 3-len(number)) + number, true
		}
		return in.ETS, in.ETS != ""
	case UN:
		if in.Symbol != "" {
			return in.Symbol, true
		}
		return unSymbol(ref.instrument)
	case ECLI:
		if !isECLI(ref.instrument) {
			return "", false
		}
		return ref.instrument, true
	case AKN:
		return akn(ref, &in, lang)
	}
	return "", false
}

func (r *Registry) web(ref Ref, in *Instrument, lang bilingual.Lang) (string, bool) {
	if u, ok := eli(ref, in, lang); ok {
		return u, true
	}
	if c, ok := celex(ref, in); ok {
		return "https://eur-lex.europa.eu/legal-content/" + eurLang(lang) + "/TXT/?uri=CELEX:" + c, true
	}
	if series, year, number, ok := cutCommission(ref.instrument); ok {
		return "https://eur-lex.europa.eu/legal-content/" + eurLang(lang) + "/TXT/?uri=" + series + ":" + year + ":" + number + ":FIN", true
	}
	if in.Web != "" {
		return in.Web, true
	}
	if number, ok := strings.CutPrefix(ref.instrument, "ilo-"); ok && hasWord(number) && digits(number) == len(number) && number[0] != '0' && len(number) <= 3 {
		return "https://www.ilo.org/dyn/normlex/" + frenchOrEnglish(lang) + "/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C" + strings.Repeat("0", 3-len(number)) + number, true
	}
	if number, ok := r.URI(ref, lang, ETS); ok {
		return "https://www.coe.int/" + frenchOrEnglish(lang) + "/web/conventions/full-list?module=treaty-detail&treatynum=" + number, true
	}
	if s, ok := r.URI(ref, lang, UN); ok {
		return "https://undocs.org/" + frenchOrEnglish(lang) + "/" + s, true
	}
	if number, ok := strings.CutPrefix(ref.instrument, "eu/case/"); ok {
		return "https://curia.europa.eu/juris/liste.jsf?num=" + number, true
	}
	if s, ok := r.URI(ref, lang, ECLI); ok {
		return "https://e-justice.europa.eu/ecli/" + s, true
	}
	return "", false
}

// frenchOrEnglish returns the language in which a reader finds the pages of
// organisations that have them in these two.
func frenchOrEnglish(lang bilingual.Lang) string {
	if lang == bilingual.FR {
		return "fr"
	}
	return "en"
}

// eurLang returns a language as EUR-Lex writes it.
func eurLang(lang bilingual.Lang) string {
	if len(lang) != 2 {
		return "EN"
	}
	return strings.ToUpper(string(lang))
}

// eliTypes are the words for the types of Belgian acts in an ELI.
var eliTypes = map[string][2]string{
	"be/act":                {"wet", "loi"},
	"be/decree-law":         {"wet", "loi"},
	"be/decree":             {"decreet", "decret"},
	"be/ordinance":          {"ordonnantie", "ordonnance"},
	"be/royal-decree":       {"besluit", "arrete"},
	"be/ministerial-decree": {"besluit", "arrete"},
	"be/government-decree":  {"besluit", "arrete"},
	"be/regent-decree":      {"besluit", "arrete"},
	"be/constitution":       {"grondwet", "constitution"},
}

func eli(ref Ref, in *Instrument, lang bilingual.Lang) (string, bool) {
	if kind, year, number, ok := cutUnion(ref.instrument); ok {
		if !unionTypes[kind].eli {
			return "", false
		}
		return fmt.Sprintf("http://data.europa.eu/eli/%s/%d/%s/oj", kind, year, number), true
	}
	noun, d, numac, ok := numbered(ref, in)
	types, known := eliTypes[noun]
	if !ok || !known {
		return "", false
	}
	t := types[1]
	if lang == bilingual.NL {
		t = types[0]
	}
	return fmt.Sprintf("http://www.ejustice.just.fgov.be/eli/%s/%d/%02d/%02d/%s/justel", t, d.year, d.month, d.day, numac), true
}

// numbered returns kind, day and number of a Belgian act that has all three.
func numbered(ref Ref, in *Instrument) (noun string, d day, numac string, ok bool) {
	if noun, d, ok = cutDated(ref.instrument); ok {
		_, numac, ok = strings.Cut(ref.instrument[len(noun)+1:], "/")
		if ok && isNumac(numac) {
			return noun, d, numac, true
		}
	}
	if d, ok = parseISODate(in.Date); ok && in.Numac != "" && in.Act != "" {
		return in.Act, d, in.Numac, true
	}
	return "", day{}, "", false
}

// isNumac reports whether s is a number of the Belgian official journal: the
// year, a digit or a capital, and five digits.
func isNumac(s string) bool {
	return len(s) == 10 && digits(s[:4]) == 4 && ('0' <= s[4] && s[4] <= '9' || 'A' <= s[4] && s[4] <= 'Z') && digits(s[5:]) == 5
}

func celex(ref Ref, in *Instrument) (string, bool) {
	if in.CELEX != "" {
		art := ref.Num(Article)
		if art == "" {
			return in.CELEX + "/TXT", true
		}
		if n, err := strconv.Atoi(art); err == nil && n < 1000 {
			return fmt.Sprintf("%s%03d", in.CELEX, n), true
		}
		return "", false
	}
	kind, year, number, ok := cutUnion(ref.instrument)
	if !ok {
		return "", false
	}
	n, err := strconv.Atoi(number)
	if err != nil || n < 1 || n > 9999 {
		return "", false
	}
	letter := unionTypes[kind].celex
	if letter == "E" && year < firstForeign {
		return "", false // those of justice and home affairs bear another letter
	}
	return fmt.Sprintf("3%d%s%04d", year, letter, n), true
}

// isECLI reports whether a key is a European Case Law Identifier: the letters, a
// country, a court, a year and a number.
func isECLI(key string) bool {
	p := strings.Split(key, ":")
	return len(p) == 5 && p[0] == "ECLI" && len(p[1]) == 2 && hasWord(p[2]) && len(p[3]) == 4 && digits(p[3]) == 4 && hasWord(p[4])
}

// firstForeign is the first year whose common positions and joint actions are
// all numbered as ones of foreign policy.
const firstForeign = 2000

// unSymbol returns the document symbol of un/ga/res/72/244.
func unSymbol(key string) (string, bool) {
	if symbol, ok := strings.CutPrefix(key, "un/doc/"); ok {
		return symbol, symbol != ""
	}
	p := strings.Split(key, "/")
	if len(p) < 4 || p[0] != "un" || p[2] != "res" {
		return "", false
	}
	for _, s := range p[3:] {
		if allZeros(strings.TrimRight(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")) {
			return "", false
		}
	}
	switch {
	case p[1] == "sc" && len(p) == 4:
		return "S/RES/" + p[3], true
	case p[1] == "ga" && len(p) == 5:
		special, digits := "", p[3]
		if cut := strings.LastIndexByte(p[3], '-') + 1; cut > 0 {
			special, digits = p[3][:cut], p[3][cut:]
		}
		session, err := strconv.Atoi(digits)
		number := strings.TrimRight(p[4], "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
		// The first sessions number their resolutions through, with the session
		// in Roman figures; a part of one has no symbol of its own.
		if err == nil && (special == "" && session < firstSlashed || special != "" && len(number) > 2) {
			return "A/RES/" + number + "(" + special + roman.Numeral(session) + ")", true
		}
		return "A/RES/" + p[3] + "/" + p[4], true
	case p[1] == "hrc" && len(p) == 5:
		return "A/HRC/RES/" + p[3] + "/" + p[4], true
	case p[1] == "ecosoc" && len(p) == 5:
		if session, err := strconv.Atoi(p[3]); err == nil && session <= lastRoman {
			return "E/RES/" + p[4] + "(" + roman.Numeral(session) + ")", true
		}
		return "E/RES/" + p[3] + "/" + p[4], true
	case p[1] == "chr" && len(p) == 5:
		return "E/CN.4/RES/" + p[3] + "/" + p[4], true
	}
	return "", false
}

func akn(ref Ref, in *Instrument, lang bilingual.Lang) (string, bool) {
	var work string
	if kind, year, number, ok := cutUnion(ref.instrument); ok {
		work = fmt.Sprintf("/akn/eu/act/%s/%d/%s", unionTypes[kind].akn, year, number)
	} else if noun, d, numac, ok := numbered(ref, in); ok && strings.HasPrefix(noun, "be/") {
		work = "/akn/be/act/"
		if s := strings.TrimPrefix(noun, "be/"); s != "act" {
			work += s + "/"
		}
		work += string(d.append(nil)) + "/" + numac
	} else {
		return "", false
	}
	code := map[bilingual.Lang]string{bilingual.NL: "nld", bilingual.FR: "fra", bilingual.DE: "deu", bilingual.EN: "eng"}[lang]
	if code != "" {
		work += "/" + code
	}
	if ref.pinpoint != "" {
		work += "/!main~" + eID(ref)
	}
	return work, true
}

// eID cleans the numbers of a pinpoint for an Akoma Ntoso identifier: small
// letters, and one hyphen for every run of signs.
func eID(ref Ref) string {
	var b strings.Builder
	for s := range ref.Steps() {
		if b.Len() > 0 {
			b.WriteString("__")
		}
		b.WriteString(string(s.Unit) + "_")
		b.WriteString(strings.Join(strings.FieldsFunc(strings.ToLower(s.Num), func(c rune) bool {
			return strings.ContainsRune("./:-", c)
		}), "-"))
	}
	return b.String()
}
