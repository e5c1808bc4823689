package legalref

import "strings"

// Triggers are the words that can begin a citation. The scanner looks at no
// other word of a text.

// A trigger says what a phrase of the name index begins. Where two begin with
// the same phrase, the first of them here counts.
type trigger uint8

const (
	tArticle trigger = iota + 1 // artikel, art., rule; the argument says which and how many
	tKind                       // wet, verordening; the argument is an index in kinds
	tUnit                       // § or a unit larger than an article; the argument is the unit
	tLabour                     // ILO C169
	tThat                       // celle du 5 mai
	tRules                      // reglement van orde, Geschäftsordnung
	tRes                        // resolutie
	tCase                       // zaak 26/62
	tECLI                       // ECLI:
	tSymbol                     // A/RES/, S/2001/
	tPaper                      // COM(2014)
	tTreaty                     // ETS No. 176
	tAmended                    // gewijzigd, remplacé: what "bij" or "par" leads to amends
	tDefine                     // hierna, ci-après: a name for the instrument before it
	tName                       // a name of an instrument; the argument is its first alias
)

// argument masks the argument in a value of the name index; the trigger stands
// above it.
const argument = 1<<24 - 1

// What an article word is, as bits of the argument of tArticle.
const (
	pluralArticle = 1 << iota
	ruleArticle   // the English word for an article of rules of procedure
)

// keywords returns the phrases that begin a citation without naming an
// instrument.
func keywords() []phrase {
	var ps []phrase
	one := func(t trigger, arg int, word string) {
		ps = append(ps, phrase{fold(word), int32(t)<<24 | int32(arg)})
	}
	add := func(t trigger, arg int, words string) {
		for w := range strings.SplitSeq(words, "; ") {
			one(t, arg, w)
		}
	}
	list := func(t trigger, arg int, name string) {
		for _, w := range wordList(name) {
			one(t, arg, w)
		}
	}
	add(tArticle, 0, "artikel; article; art; art.; artikels (")
	add(tArticle, ruleArticle, "rule")
	add(tArticle, ruleArticle|pluralArticle, "rules")
	add(tRules, 0, "reglement van orde; reglement interieur; reglement d'ordre interieur; huishoudelijk reglement; geschaftsordnung; geschaftsordnungen; rules of procedure; standing orders")
	add(tArticle, pluralArticle, "artikelen; artikels; articles; artikeln; artt.; artt; arts.; arts; artn.; art(n).; artt")
	for i := range kinds {
		list(tKind, i, kinds[i].list)
	}
	add(tUnit, int(uParagraph), "§; §§; paragraaf; paragraphe; paragraph")
	add(tUnit, int(uLid), "lid; leden; 1e lid")
	add(tUnit, int(uAbsatz), "absatz; absatze")
	add(tUnit, int(uAlinea), "alinea; alineas; subparagraph; subparagraphs; unterabsatz")
	add(tUnit, int(uIndent), "indent; streepje; tiret; gedankenstrich; spiegelstrich")
	add(tUnit, int(uPoint), "punt; punten; point; points; nummer; onderdeel; onderdelen")
	add(tUnit, int(uLetter), "littera; litt.; lettre; lettres; buchstabe; buchstaben")
	add(tUnit, int(uAnnex), "bijlage; bijlagen; annexe; annexes; anhang; anhangs; anhange; anhangen; anlage; anlagen; annex; annexes")
	add(tUnit, int(uRecital), "overweging; overwegingen; considerant; considerants; erwagungsgrund; erwagungsgrunde; erwagungsgrunden; recital; recitals")
	add(tUnit, int(uBook), "boek; boeken; livre; livres; buch; bucher; book; books")
	add(tUnit, int(uTitle), "titel; titels; titre; titres; title; titles")
	add(tUnit, int(uChapter), "hoofdstuk; hoofdstukken; chapitre; chapitres; kapitel; chapter; chapters")
	add(tUnit, int(uSection), "afdeling; afdelingen; section; sections; abschnitt; abschnitte")
	add(tUnit, int(uPart), "deel; delen; partie; parties; teil; part; parts")
	add(tRes, 0, "resolutie; resoluties; resolution; resolutions; resolutionen; res.; veiligheidsraadresolutie; veiligheidsraadsresolutie; sicherheitsratsresolution; sicherheitsratsresolutionen; unscr")
	add(tThat, 0, "celle; celles; celui; ceux")
	add(tLabour, 0, labourNames)
	add(tCase, 0, "zaak; zaken; affaire; affaires; aff.; case; cases; rechtssache; rechtssachen; rs.")
	list(tDefine, 0, "definition")
	for _, v := range vocabularyWords {
		if v.parts&amended != 0 {
			list(tAmended, 0, v.list)
		}
	}
	add(tECLI, 0, "ecli:")
	add(tECLI, 1, "eu:c:; eu:t:; eu:f:")
	add(tSymbol, 0, symbols)
	add(tTreaty, 0, treatySeries)
	add(tPaper, 0, "com; kom; swd; sec; sek; join")
	return ps
}
