package legalref

import (
	"strconv"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// The types of acts of the European Union: their words, their place in CELEX
// numbers and in the European Legislation Identifier.

// A unionType is a type of act, which stands second in a key: eu/reg/2016/679.
type unionType struct {
	names map[bilingual.Lang]inflected
	// celex is the letter of the type in a CELEX number, which implementing and
	// delegated acts share with the others.
	celex string
	// akn is the subtype in an Akoma Ntoso IRI.
	akn string
	// eli says that the Publications Office gives the type an ELI; the type is
	// then written as in the key.
	eli bool
}

// unionTypes are the types by their names in keys. Those of acts that have an
// ELI are the types of the ELI.
var unionTypes = map[string]unionType{
	"reg": {celex: "R", akn: "regulation", eli: true, names: map[bilingual.Lang]inflected{
		"nl": {"Verordening", "van Verordening"}, "fr": {"règlement", "du règlement"}, "de": {"Verordnung", "der Verordnung"}, "en": {"Regulation", "of Regulation"},
	}},
	"reg_impl": {celex: "R", akn: "regulation", eli: true, names: map[bilingual.Lang]inflected{
		"nl": {"Uitvoeringsverordening", "van Uitvoeringsverordening"}, "fr": {"règlement d'exécution", "du règlement d'exécution"},
		"de": {"Durchführungsverordnung", "der Durchführungsverordnung"}, "en": {"Implementing Regulation", "of Implementing Regulation"},
	}},
	"reg_del": {celex: "R", akn: "regulation", eli: true, names: map[bilingual.Lang]inflected{
		"nl": {"Gedelegeerde Verordening", "van Gedelegeerde Verordening"}, "fr": {"règlement délégué", "du règlement délégué"},
		"de": {"Delegierte Verordnung", "der Delegierten Verordnung"}, "en": {"Delegated Regulation", "of Delegated Regulation"},
	}},
	"dir": {celex: "L", akn: "directive", eli: true, names: map[bilingual.Lang]inflected{
		"nl": {"Richtlijn", "van Richtlijn"}, "fr": {"directive", "de la directive"}, "de": {"Richtlinie", "der Richtlinie"}, "en": {"Directive", "of Directive"},
	}},
	"dir_impl": {celex: "L", akn: "directive", eli: true, names: map[bilingual.Lang]inflected{
		"nl": {"Uitvoeringsrichtlijn", "van Uitvoeringsrichtlijn"}, "fr": {"directive d'exécution", "de la directive d'exécution"},
		"de": {"Durchführungsrichtlinie", "der Durchführungsrichtlinie"}, "en": {"Implementing Directive", "of Implementing Directive"},
	}},
	"dir_del": {celex: "L", akn: "directive", eli: true, names: map[bilingual.Lang]inflected{
		"nl": {"Gedelegeerde Richtlijn", "van Gedelegeerde Richtlijn"}, "fr": {"directive déléguée", "de la directive déléguée"},
		"de": {"Delegierte Richtlinie", "der Delegierten Richtlinie"}, "en": {"Delegated Directive", "of Delegated Directive"},
	}},
	"dec": {celex: "D", akn: "decision", eli: true, names: map[bilingual.Lang]inflected{
		"nl": {"Besluit", "van Besluit"}, "fr": {"décision", "de la décision"}, "de": {"Beschluss", "des Beschlusses"}, "en": {"Decision", "of Decision"},
	}},
	"dec_impl": {celex: "D", akn: "decision", eli: true, names: map[bilingual.Lang]inflected{
		"nl": {"Uitvoeringsbesluit", "van Uitvoeringsbesluit"}, "fr": {"décision d'exécution", "de la décision d'exécution"},
		"de": {"Durchführungsbeschluss", "des Durchführungsbeschlusses"}, "en": {"Implementing Decision", "of Implementing Decision"},
	}},
	"dec_del": {celex: "D", akn: "decision", eli: true, names: map[bilingual.Lang]inflected{
		"nl": {"Gedelegeerd Besluit", "van Gedelegeerd Besluit"}, "fr": {"décision déléguée", "de la décision déléguée"},
		"de": {"Delegierter Beschluss", "des Delegierten Beschlusses"}, "en": {"Delegated Decision", "of Delegated Decision"},
	}},
	"dec_framw": {celex: "F", akn: "framework-decision", eli: true, names: map[bilingual.Lang]inflected{
		"nl": {"Kaderbesluit", "van Kaderbesluit"}, "fr": {"décision-cadre", "de la décision-cadre"},
		"de": {"Rahmenbeschluss", "des Rahmenbeschlusses"}, "en": {"Framework Decision", "of Framework Decision"},
	}},
	"reco": {celex: "H", akn: "recommendation", eli: true, names: map[bilingual.Lang]inflected{
		"nl": {"Aanbeveling", "van Aanbeveling"}, "fr": {"recommandation", "de la recommandation"}, "de": {"Empfehlung", "der Empfehlung"}, "en": {"Recommendation", "of Recommendation"},
	}},
	"common-position": {celex: "E", akn: "common-position", names: map[bilingual.Lang]inflected{
		"nl": {"Gemeenschappelijk Standpunt", "van Gemeenschappelijk Standpunt"}, "fr": {"position commune", "de la position commune"},
		"de": {"Gemeinsamer Standpunkt", "des Gemeinsamen Standpunkts"}, "en": {"Common Position", "of Common Position"},
	}},
	"joint-action": {celex: "E", akn: "joint-action", names: map[bilingual.Lang]inflected{
		"nl": {"Gemeenschappelijk Optreden", "van Gemeenschappelijk Optreden"}, "fr": {"action commune", "de l'action commune"},
		"de": {"Gemeinsame Aktion", "der Gemeinsamen Aktion"}, "en": {"Joint Action", "of Joint Action"},
	}},
}

// cutUnion splits eu/reg/2016/679.
func cutUnion(key string) (kind string, year int, number string, ok bool) {
	rest, ok := strings.CutPrefix(key, "eu/")
	if !ok {
		return "", 0, "", false
	}
	kind, rest, _ = strings.Cut(rest, "/")
	y, number, ok := strings.Cut(rest, "/")
	year, err := strconv.Atoi(y)
	_, known := unionTypes[kind]
	return kind, year, number, ok && known && err == nil && 1950 < year && year <= 2100 && number != "" && !strings.Contains(number, "/")
}

// unionBody names the Union and what it was before, by language.
var unionBody = map[bilingual.Lang][3]string{
	bilingual.NL: {"EU", "EG", "EEG"}, bilingual.FR: {"UE", "CE", "CEE"},
	bilingual.DE: {"EU", "EG", "EWG"}, bilingual.EN: {"EU", "EC", "EEC"},
}

var unionSerial = map[bilingual.Lang]string{bilingual.NL: "nr. ", bilingual.FR: "n° ", bilingual.DE: "Nr. ", bilingual.EN: "No "}

// unionName writes an act of the European Union as its time printed it.
func unionName(key string, lang bilingual.Lang) (labelledName, bool) {
	kind, year, number, ok := cutUnion(key)
	if !ok {
		return labelledName{}, false
	}
	noun := unionTypes[kind].names[lang]
	era := unionBody[lang][0]
	switch {
	case year == 1993:
		era = "" // the Community changed its name within that year
	case year < 1993:
		era = unionBody[lang][2]
	case year < 2010:
		era = unionBody[lang][1]
	}
	bracket, suffix := "", ""
	if era != "" {
		bracket, suffix = "("+era+") ", "/"+era
	}
	y := strconv.Itoa(year)
	switch base, _, _ := strings.Cut(kind, "_"); {
	case base == "dec":
		return noun.with(y + "/" + number), true // EU, CFSP or Euratom: not in the key
	case year >= 2015:
		return noun.with(bracket + y + "/" + number), true
	case base == "reg" && year < 2000:
		return noun.with(bracket + unionSerial[lang] + number + "/" + y[2:]), true
	case base == "reg":
		return noun.with(bracket + unionSerial[lang] + number + "/" + y), true
	case base != "dir":
		return noun.with(y + "/" + number), true
	case year < 2000:
		return noun.with(y[2:] + "/" + number + suffix), true
	}
	return noun.with(y + "/" + number + suffix), true
}
