package legalref

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/considerans/considerans/bilingual"
)

// How instruments are called.

// labelledName is the name of an instrument alone and after a place. Where of
// is empty, the bare name stands behind the place: with a comma before it, or,
// an abbreviation, with none.
type labelledName struct {
	bare, of string
	short    bool
}

// inflected is a noun alone and after a place: "wet van", "van de wet van".
type inflected struct{ bare, of string }

func (n inflected) with(rest string) labelledName {
	if rest != "" {
		rest = " " + rest
	}
	return labelledName{bare: n.bare + rest, of: n.of + rest}
}

// name returns how the instrument with a key is called in a language, where in is the
// zero value for one of which no more is known; issuer is the government that took it,
// where that is known.
func (in *Instrument) name(key string, issuer Issuer, lang bilingual.Lang, style Style) labelledName {
	if n := in.Names[lang]; style == Brief && n.Short != "" {
		return labelledName{bare: n.Short, short: true}
	} else if n.Title != "" {
		article, rest := cutArticle(n.Title)
		genitive := n.Genitive
		if kind, d, ok := cutDated(key); ok {
			rest = titleWithDate(rest, kind, d, lang)
			if genitive != "" {
				genitive = titleWithDate(genitive, kind, d, lang)
			}
		}
		return labelledName{bare: rest, of: of(lang, article, rest, genitive)}
	}
	if key == this.instrument {
		return thisText[lang].with("")
	}
	if noun, date, ok := cutDated(key); ok {
		if n, ok := issuer.name(date, lang); ok && noun == "be/government-decree" {
			return n
		}
		if n, ok := datedNouns[kindOf(noun)][lang]; ok {
			return n.with(longDate(lang, date))
		}
	}
	if n, ok := unionName(key, lang); ok {
		return n
	}
	for _, s := range [...]struct {
		prefix string
		nouns  map[bilingual.Lang]inflected
	}{{"eu/case/", caseNouns}, {"be/cla/", agreementNouns}, {"ilo-", labourNouns}} {
		if number, ok := strings.CutPrefix(key, s.prefix); ok && number != "" {
			return s.nouns[lang].with(number)
		}
	}
	for _, s := range &strasbourgNouns {
		if number, ok := strings.CutPrefix(key, s.prefix); ok && number != "" {
			return s.nouns[lang].with(number)
		}
	}
	if series, year, number, ok := cutCommission(key); ok {
		return labelledName{bare: series + "(" + year + ") " + number, short: true}
	}
	if symbol, ok := unSymbol(key); ok {
		return labelledName{bare: symbol, of: of(lang, "", symbol, "")}
	}
	for _, l := range append([]bilingual.Lang{bilingual.EN, bilingual.FR, bilingual.NL, bilingual.DE}, slices.Sorted(maps.Keys(in.Names))...) {
		if n := in.Names[l]; style == Brief && n.Short != "" {
			return labelledName{bare: n.Short, short: true}
		} else if n.Title != "" {
			_, rest := cutArticle(n.Title)
			return labelledName{bare: rest}
		}
	}
	return labelledName{bare: key, short: true}
}

// of returns a name as it stands after a place, with the word for "of" and the
// article of the name; "" for a German one whose genitive is not known.
func of(lang bilingual.Lang, article, rest, genitive string) string {
	switch lang {
	case bilingual.DE:
		return genitive
	case bilingual.FR:
		switch article {
		case "le":
			return "du " + rest
		case "les":
			return "des " + rest
		case "l'", "l’":
			return "de " + article + rest
		case "":
			return "de " + rest
		}
		return "de " + article + " " + rest
	case bilingual.NL:
		if article != "" {
			return "van " + article + " " + rest
		}
		return "van " + rest
	}
	if article != "" {
		return "of " + article + " " + rest
	}
	return "of " + rest
}

// titleWithDate puts its date into the title of an act, as drafters do: behind the
// noun, "wet van 5 augustus 1992 op het politieambt"; behind coordinated acts;
// in brackets behind a name that has no noun for an act.
func titleWithDate(title, kind string, d day, lang bilingual.Lang) string {
	w, ok := titleDates[lang]
	if !ok {
		return title
	}
	article, head := cutArticle(title)
	subject := subjectOf(head)
	if subject != "" {
		head, subject = strings.TrimSuffix(head, " "+subject), " "+subject
	}
	if article != "" {
		article += " "
	}
	date, folded := longDate(lang, d), fold(head)
	switch {
	case titleClass(folded, actNouns())&datedClasses == 0:
		return title + " (" + datedNouns[kindOf(kind)][lang].bare + " " + date + ")"
	case strings.HasPrefix(folded, "lois") || strings.HasSuffix(folded, "wetten") || strings.HasSuffix(folded, "gesetze"):
		return title + ", " + w.coordinated + " " + date
	}
	return article + head + " " + w.of + " " + date + subject
}

// titleDates are the words that bind a date to an act, and to coordinated acts.
var titleDates = map[bilingual.Lang]struct{ of, coordinated string }{
	"nl": {"van", "gecoördineerd op"}, "fr": {"du", "coordonnées le"}, "de": {"vom", "koordiniert am"}, "en": {"of", "coordinated on"},
}

// datedClasses are the kinds of acts that are cited by kind and date.
const datedClasses = classAct | classDecree | classOrdinance | classRoyal | classMinisterial | classGovernment

// actNouns are the nouns for acts.
var actNouns = sync.OnceValue(func() map[string]class { return kindNouns(keywords()) })

// maxNoun is longer than any noun for an act, in bytes.
const maxNoun = 100

// subjectOf returns what follows the noun of a title without its article, "op het
// politieambt", or "".
func subjectOf(title string) string {
	if strings.ContainsAny(title, "([") {
		return ""
	}
	noun := 0 // the end of the longest noun for acts at its start
	for end := 0; end < min(len(title), maxNoun); end++ {
		if title[end] == ' ' {
			if _, ok := actNouns()[fold(title[:end])]; ok {
				noun = end
			}
		}
	}
	for i := noun; ; {
		n := strings.IndexByte(title[i:], ' ')
		if n < 0 {
			return ""
		}
		i += n + 1
		word, _, _ := strings.Cut(title[i:], " ")
		l, e := vocabulary().at(title, i)
		if e > 0 && l.parts&conj != 0 && noun > 0 { // overheidsopdrachten en bepaalde opdrachten voor
			return title[noun+1:]
		}
		if e > 0 && l.parts&(titular|stop) != 0 || len(word) > len("étant") && strings.HasSuffix(word, "ant") {
			return title[i:]
		}
	}
}

// cutDated splits be/act/1992-08-05/1992000606 into be/act and the day.
func cutDated(key string) (noun string, d day, ok bool) {
	if !national(key) {
		return "", day{}, false
	}
	noun, rest, ok := cutAt(key, key[:len("be/")], '/')
	if !ok || len(rest) < 10 {
		return "", day{}, false
	}
	d, ok = parseISODate(rest[:10])
	return noun, d, ok
}

// kindOf returns the kind of act of a state, "fr/act", as a Belgian one, "be/act",
// under which the tables hold it.
func kindOf(noun string) string {
	if len(noun) < 3 {
		return noun
	}
	return "be" + noun[2:]
}

// datedNouns are the nouns of acts by kind and date, with the word that binds a
// date.
var datedNouns = map[string]map[bilingual.Lang]inflected{
	"be/act": {
		"nl": {"wet van", "van de wet van"},
		"fr": {"loi du", "de la loi du"},
		"de": {"Gesetz vom", "des Gesetzes vom"},
		"en": {"Act of", "of the Act of"},
	},
	"be/decree": {
		"nl": {"decreet van", "van het decreet van"},
		"fr": {"décret du", "du décret du"},
		"de": {"Dekret vom", "des Dekrets vom"},
		"en": {"Decree of", "of the Decree of"},
	},
	"be/ordinance": {
		"nl": {"ordonnantie van", "van de ordonnantie van"},
		"fr": {"ordonnance du", "de l'ordonnance du"},
		"de": {"Ordonnanz vom", "der Ordonnanz vom"},
		"en": {"Ordinance of", "of the Ordinance of"},
	},
	"be/royal-decree": {
		"nl": {"koninklijk besluit van", "van het koninklijk besluit van"},
		"fr": {"arrêté royal du", "de l'arrêté royal du"},
		"de": {"Königlicher Erlass vom", "des Königlichen Erlasses vom"},
		"en": {"Royal Decree of", "of the Royal Decree of"},
	},
	"be/ministerial-decree": {
		"nl": {"ministerieel besluit van", "van het ministerieel besluit van"},
		"fr": {"arrêté ministériel du", "de l'arrêté ministériel du"},
		"de": {"Ministerieller Erlass vom", "des Ministeriellen Erlasses vom"},
		"en": {"Ministerial Decree of", "of the Ministerial Decree of"},
	},
	"be/government-decree": {
		"nl": {"besluit van de regering van", "van het besluit van de regering van"},
		"fr": {"arrêté du Gouvernement du", "de l'arrêté du Gouvernement du"},
		"de": {"Erlass der Regierung vom", "des Erlasses der Regierung vom"},
		"en": {"Government Decree of", "of the Government Decree of"},
	},
	"be/regent-decree": {
		"nl": {"besluit van de Regent van", "van het besluit van de Regent van"},
		"fr": {"arrêté du Régent du", "de l'arrêté du Régent du"},
		"de": {"Erlass des Regenten vom", "des Erlasses des Regenten vom"},
		"en": {"Regent's Decree of", "of the Regent's Decree of"},
	},
	"be/decree-law": {
		"nl": {"besluitwet van", "van de besluitwet van"},
		"fr": {"arrêté-loi du", "de l'arrêté-loi du"},
		"de": {"Gesetzeserlass vom", "des Gesetzeserlasses vom"},
		"en": {"Decree-Law of", "of the Decree-Law of"},
	},
	"be/cooperation-agreement": {
		"nl": {"samenwerkingsakkoord van", "van het samenwerkingsakkoord van"},
		"fr": {"accord de coopération du", "de l'accord de coopération du"},
		"de": {"Zusammenarbeitsabkommen vom", "des Zusammenarbeitsabkommens vom"},
		"en": {"Cooperation Agreement of", "of the Cooperation Agreement of"},
	},
	"be/circular": {
		"nl": {"omzendbrief van", "van de omzendbrief van"},
		"fr": {"circulaire du", "de la circulaire du"},
		"de": {"Rundschreiben vom", "des Rundschreibens vom"},
		"en": {"Circular of", "of the Circular of"},
	},
	"be/constitution": {
		"nl": {"Grondwet van", "van de Grondwet van"},
		"fr": {"Constitution du", "de la Constitution du"},
		"de": {"Verfassung vom", "der Verfassung vom"},
		"en": {"Constitution of", "of the Constitution of"},
	},
}

var thisText = map[bilingual.Lang]inflected{
	"nl": {"deze tekst", "van deze tekst"}, "fr": {"le présent texte", "du présent texte"},
	"de": {"dieser Text", "dieses Textes"}, "en": {"this text", "of this text"},
}

var caseNouns = map[bilingual.Lang]inflected{
	"nl": {"zaak", "van zaak"}, "fr": {"affaire", "de l'affaire"}, "de": {"Rechtssache", "der Rechtssache"}, "en": {"Case", "of Case"},
}

// agreementNouns are those of collective agreements of the National Labour
// Council.
var agreementNouns = map[bilingual.Lang]inflected{
	"nl": {"cao nr.", "van cao nr."}, "fr": {"CCT n°", "de la CCT n°"}, "de": {"KAA Nr.", "des KAA Nr."}, "en": {"CLA No", "of CLA No"},
}

// labourNouns are those of conventions of the International Labour Organization.
var labourNouns = map[bilingual.Lang]inflected{
	"nl": {"IAO-verdrag nr.", "van IAO-verdrag nr."}, "fr": {"Convention de l'OIT n°", "de la Convention de l'OIT n°"},
	"de": {"IAO-Übereinkommen Nr.", "des IAO-Übereinkommens Nr."}, "en": {"ILO Convention No.", "of ILO Convention No."},
}

var monthNames = map[bilingual.Lang]string{
	"nl": "januari februari maart april mei juni juli augustus september oktober november december",
	"fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
	"de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
	"en": "January February March April May June July August September October November December",
}

func longDate(lang bilingual.Lang, d day) string {
	number := strconv.Itoa(d.day)
	switch {
	case lang == bilingual.FR && d.day == 1:
		number = "1er"
	case lang == bilingual.DE:
		number += "."
	}
	return number + " " + strings.Fields(monthNames[lang])[d.month-1] + " " + strconv.Itoa(d.year)
}
