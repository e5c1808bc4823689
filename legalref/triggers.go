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

// A class is the kind of instrument that a noun can point back to, as a bit.
type class uint16

const (
	classAct class = 1 << iota
	classDecree
	classOrdinance
	classRoyal
	classMinisterial
	classGovernment
	classCode
	classTreaty
	classRegulation
	classDirective
	classDecision
	classRecommendation
	classOther
)

// A kind is a noun for instruments: what a date or a number after it makes of
// it, and what it can point back to.
type kind struct {
	dated string // key before a date: "be/act"; "" when a date does not make it one
	eu    string // key before a year and number: "eu/reg"
	class class
	words string
	// timid kinds mean other things too (ordonnance de police, Moniteur belge):
	// a date makes them an act only when a title follows.
	timid bool
	// coded kinds carry a number instead of a date: CAO nr. 109.
	coded bool
}

var kinds = []kind{
	{dated: "be/act", class: classAct, words: "wet; wetten; loi; lois; programmawet; programmawetten; kaderwet; kaderwetten; loi-cadre; lois-cadres; rahmengesetz; rahmengesetzes; loi-programme; loi programme; lois-programmes; lois-programme; gesetz; gesetzes; gesetze; gesetzen; programmgesetz; act; acts; law; laws; bijzondere wet; bijzondere wetten; loi speciale; lois speciales; sondergesetz; sondergesetzes; sondergesetze; sondergesetzen; programmgesetzes; special act; special acts; programme act; w.; l."},
	{dated: "be/decree", class: classDecree, words: "decreet; decreten; decret; decrets; dekret; dekrets; dekrete; dekreten; programmadecreet; programmadecreten; kaderdecreet; kaderdecreten; decret-cadre; rahmendekret; rahmendekrets; decret-programme; decret programme; programmdekret; programmdekrets; programmdekretes; sonderdekret; sonderdekrets; sonderdekretes; decree; decrees; bijzonder decreet; decret special; decr.; dcfl; dcfr; drw; dcg; dvr; dfr; dwg"},
	{dated: "be/ordinance", class: classOrdinance, words: "ordonnantie; ordonnanties; ordonnanz; programmaordonnantie; ordinance; ordonnance-programme; ord."},
	{dated: "be/ordinance", class: classOrdinance, timid: true, words: "ordonnance; ordonnances"},
	{dated: "be/royal-decree", class: classRoyal, words: "koninklijk besluit; koninklijke besluiten; koninklijk uitvoeringsbesluit; arrete royal; arretes royaux; koniglicher erlass; koniglichen erlasses; konigliche erlass; koniglichen erlass; kgl. erlass; kgl. erlasses; royal decree; royal decrees; k.e.; kb; kb's; k.b.; ar; a.r."},
	{dated: "be/ministerial-decree", class: classMinisterial, words: "ministerieel besluit; ministeriele besluiten; arrete ministeriel; arretes ministeriels; ministerieller erlass; ministerielle erlass; ministeriellen erlasses; ministeriellen erlass; ministerial decree; am; a.m."},
	{dated: "be/ministerial-decree", class: classMinisterial, timid: true, words: "mb; m.b."},
	{dated: "be/government-decree", class: classGovernment, words: "besluit van de vlaamse regering; besluiten van de vlaamse regering; besluit van de brusselse hoofdstedelijke regering; besluiten van de brusselse hoofdstedelijke regering; besluit van de brusselse regering; besluit van de waalse regering; besluit van de regering; besluit van de vlaamse executieve; besluit van de executieve; besluit van de brusselse hoofdstedelijke executieve; besluit van de waalse gewestexecutieve; besluit van het verenigd college; besluit van het college van de franse gemeenschapscommissie; besluit van de regering van de franse gemeenschap; besluit van de regering van de duitstalige gemeenschap; bvr; b.vl.reg.; besl.vl.reg.; besl. vl. reg.; b. vl. reg.; arrete du gouvernement; arretes du gouvernement; arrete du gouvernement wallon; arretes du gouvernement wallon; arrete du gouvernement flamand; arretes du gouvernement flamand; arrete du gouvernement de la region de bruxelles-capitale; arretes du gouvernement de la region de bruxelles-capitale; arrete du gouvernement bruxellois; arrete du gouvernement de la communaute francaise; arrete du gouvernement de la communaute germanophone; arrete de l'executif; arrete de l'executif flamand; arrete de l'executif regional wallon; arrete de l'executif de la communaute francaise; arrete de l'executif de la region de bruxelles-capitale; arrete du college reuni; arrete du college de la commission communautaire francaise; agw; erlass der regierung; erlass der flamischen regierung; erlass der wallonischen regierung; regierungserlass; order of the flemish government; government decree"},
	{dated: "be/regent-decree", class: classRoyal, words: "besluit van de regent; regentsbesluit; a.reg.; arrete du regent; erlass des regenten"},
	{dated: "be/decree-law", class: classAct, words: "besluitwet; besluitwetten; besl.w.; besl. w.; arrete-loi; arretes-lois; gesetzeserlass; gesetzeserlasses"},
	{dated: "be/cooperation-agreement", class: classOther, words: "samenwerkingsakkoord; samenwerkingsakkoorden; uitvoerend samenwerkingsakkoord; accord de cooperation; accords de cooperation; zusammenarbeitsabkommen; zusammenarbeitsabkommens; kooperationsabkommen; cooperation agreement"},
	{dated: "be/circular", class: classOther, words: "omzendbrief; omzendbrieven; rondzendbrief; ministeriele omzendbrief; circulaire; circulaires; circulaire ministerielle; rundschreiben; rundschreibens; circular"},
	{dated: "be/cla", class: classOther, coded: true, words: "cao; collectieve arbeidsovereenkomst; cct; convention collective de travail; collective labour agreement; c.a.o.; c.c.t."},
	{eu: "eu/reg", class: classRegulation, words: "verordening; verordeningen; reglement; reglements; regulation; regulations; vo; euvo; egvo; ewgvo; verordnung; verordnungen; reglement general"},
	{eu: "eu/reg_impl", class: classRegulation, words: "uitvoeringsverordening; uitvoeringsverordeningen; reglement d'execution; reglements d'execution; implementing regulation; implementing regulations; durchfuhrungsverordnung; durchfuhrungsverordnungen"},
	{eu: "eu/reg_del", class: classRegulation, words: "gedelegeerde verordening; gedelegeerde verordeningen; reglement delegue; reglements delegues; delegated regulation; delegated regulations; delegierte verordnung; delegierten verordnung; delegierte verordnungen; delegierten verordnungen"},
	{eu: "eu/dir", class: classDirective, words: "richtlijn; richtlijnen; directive; directives; richtlinie; richtlinien; kaderrichtlijn; directive-cadre"},
	{eu: "eu/dir_impl", class: classDirective, words: "uitvoeringsrichtlijn; uitvoeringsrichtlijnen; directive d'execution; directives d'execution; implementing directive; implementing directives; durchfuhrungsrichtlinie; durchfuhrungsrichtlinien"},
	{eu: "eu/dir_del", class: classDirective, words: "gedelegeerde richtlijn; gedelegeerde richtlijnen; directive deleguee; directives deleguees; delegated directive; delegated directives; delegierte richtlinie; delegierten richtlinie; delegierte richtlinien; delegierten richtlinien"},
	{eu: "eu/dec", class: classDecision, words: "beschikking; beschikkingen; decision; decisions; beschluss; beschlusse; beschlusses; entscheidung; entscheidungen"},
	{eu: "eu/dec_impl", class: classDecision, words: "uitvoeringsbesluit; uitvoeringsbesluiten; decision d'execution; decisions d'execution; implementing decision; implementing decisions; durchfuhrungsbeschluss; durchfuhrungsbeschlusse; durchfuhrungsbeschlusses; durchfuhrungsbeschlussen"},
	{eu: "eu/dec_del", class: classDecision, words: "gedelegeerd besluit; gedelegeerde besluiten; decision deleguee; decisions deleguees; delegated decision; delegated decisions; delegierter beschluss; delegierten beschluss; delegierten beschlusses; delegierte beschlusse"},
	{eu: "eu/dec_framw", class: classDecision, words: "kaderbesluit; kaderbesluiten; decision-cadre; decisions-cadres; framework decision; framework decisions; rahmenbeschluss; rahmenbeschlusses; rahmenbeschlusse"},
	{eu: "eu/reco", class: classRecommendation, words: "aanbeveling; aanbevelingen; recommandation; recommandations; empfehlung; empfehlungen; recommendation; recommendations"},
	{eu: "eu/common-position", class: classDecision, words: "gemeenschappelijk standpunt; gemeenschappelijke standpunten; position commune; positions communes; common position; common positions; gemeinsamer standpunkt; gemeinsamen standpunkt; gemeinsamen standpunkts; gemeinsamen standpunktes; gemeinsame standpunkte"},
	{eu: "eu/joint-action", class: classDecision, words: "gemeenschappelijk optreden; action commune; actions communes; joint action; joint actions; gemeinsame aktion; gemeinsamen aktion; gemeinsame aktionen"},
	{eu: "eu/dec", class: classRoyal | classMinisterial | classGovernment | classDecision, words: "besluit; besluiten; arrete; arretes; erlass; erlasses"},
	{class: classCode, words: "wetboek; wetboeken; code; codes; codex; gesetzbuch; gesetzbuchs; gesetzbuches"},
	{class: classTreaty, words: "verdrag; verdragen; conventie; convention; conventions; traite; traites; pacte; charte; handvest; verklaring; declaration; treaty; covenant; charter; pact; protocol; protocollen; protocole; protocoles; protocols; protokoll; protokolls; protokolle; fakultativprotokoll; fakultativprotokolls; zusatzprotokoll; zusatzprotokolls; vertrag; vertrags; ubereinkommen; ubereinkommens; pakt; charta; konvention; statuut; statut"},
	{eu: "eu/dir", class: classDirective, words: "richtl.; rl; eurl; egrl; ewgrl"},
}

// classOf returns what nouns can point back to the instrument with that key, and
// whether the key says it.
func classOf(key string) (c class, ok bool) {
	best := 0
	for _, p := range [...]struct {
		prefix string
		class  class
	}{
		{"be/act/", classAct},
		{"be/decree/", classDecree},
		{"be/ordinance/", classOrdinance},
		{"be/royal-decree/", classRoyal},
		{"be/regent-decree/", classRoyal},
		{"be/ministerial-decree/", classMinisterial},
		{"be/government-decree/", classGovernment},
		{"be/decree-law/", classAct},
		{"be/code/", classCode},
		{"be/rules/", classOther},
		{"be/cooperation-agreement/", classOther},
		{"be/circular/", classOther},
		{"eu/reg", classRegulation},
		{"eu/dir", classDirective},
		{"eu/dec", classDecision},
		{"eu/reco/", classRecommendation},
		{"eu/common-position/", classDecision},
		{"eu/joint-action/", classDecision},
		{"nl/code/", classCode},
		{"fr/code/", classCode},
		{"de/code/", classCode},
		{"nl/act/", classAct},
		{"nl/rules/", classOther},
		{"fr/rules/", classOther},
		{"de/act/", classAct | classCode},
		{"de/rules/", classAct | classCode},
		{"eu/rules/", classTreaty},
		{"be-const", classOther},
		{"nl-const", classTreaty},
		{"fr-const", classTreaty},
		{"de-const", classTreaty},
		{"un/", classOther},
		{"ECLI:", classOther},
	} {
		if len(p.prefix) > best && strings.HasPrefix(key, p.prefix) {
			best, c = len(p.prefix), p.class
		}
	}
	return c, best > 0
}

// keywords returns the phrases that begin a citation without naming an
// instrument.
func keywords() []phrase {
	var ps []phrase
	add := func(t trigger, arg int, words string) {
		for w := range strings.SplitSeq(words, "; ") {
			ps = append(ps, phrase{fold(w), int32(t)<<24 | int32(arg)})
		}
	}
	add(tArticle, 0, "artikel; article; art; art.; artikels (")
	add(tArticle, ruleArticle, "rule")
	add(tArticle, ruleArticle|pluralArticle, "rules")
	add(tRules, 0, "reglement van orde; reglement interieur; reglement d'ordre interieur; huishoudelijk reglement; geschaftsordnung; geschaftsordnungen; rules of procedure; standing orders")
	add(tArticle, pluralArticle, "artikelen; artikels; articles; artikeln; artt.; artt; arts.; arts; artn.; art(n).; artt")
	for i := range kinds {
		add(tKind, i, kinds[i].words)
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
	add(tDefine, 0, definitionWords)
	for _, v := range vocabularyWords {
		if v.parts&amended != 0 {
			add(tAmended, 0, v.words)
		}
	}
	add(tECLI, 0, "ecli:")
	add(tECLI, 1, "eu:c:; eu:t:; eu:f:")
	add(tSymbol, 0, symbols)
	add(tPaper, 0, "com; kom; swd; sec; sek; join")
	return ps
}
