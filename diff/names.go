package diff

import (
	"strings"
	"sync"
	"unicode"

	"github.com/considerans/considerans/bilingual"
)

// names are the words for what a document names by a key: sections and fields,
// kinds and forms of clauses, marks, and the values of some fields. A row is a
// key and its name in Dutch, French, English and German; of lists, the name of
// the whole and, after a bar, that of one of them.
const names = `
addressees	geadresseerden|geadresseerde	destinataires|destinataire	addressees|addressee	Adressaten|Adressat
answer	antwoord	réponse	answer	Antwort
asOf	stand op	état au	as of	Stand vom
assembly	assemblee	assemblée	assembly	Versammlung
at	datum	date	date	Datum
attachments	bijlagen|bijlage	annexes|annexe	attachments|attachment	Anlagen|Anlage
author	auteur	auteur	author	Verfasser
body	tekst|alinea	texte|alinéa	text|paragraph	Text|Absatz
by	uitsplitsing	répartition	breakdown	Aufschlüsselung
category	categorie	catégorie	category	Kategorie
code	code	code	code	Code
committee	comité|lid van het comité	comité|membre du comité	committee|committee member	Komitee|Mitglied des Komitees
considerations	overwegingen|overweging	considérants|considérant	considerations|consideration	Erwägungen|Erwägung
count	aantal	nombre	count	Anzahl
createdAt	aangemaakt op	créé le	created on	erstellt am
cue	aanhef	formule introductive	opening words	Eingangsworte
date	datum	date	date	Datum
demands	eisen|eis	revendications|revendication	demands|demand	Forderungen|Forderung
description	beschrijving	description	description	Beschreibung
documents	documenten|document	documents|document	documents|document	Dokumente|Dokument
explanatory	toelichting|toelichting, alinea	développements|développements, alinéa	explanatory memorandum|explanatory memorandum, paragraph	Begründung|Begründung, Absatz
field	veld	champ	field	Feld
for	voor	pour	for	für
formula	openingsformule	formule liminaire	opening formula	Eingangsformel
from	van	du	from	von
grounds	motivering|motivering, alinea	motivation|motivation, alinéa	grounds|grounds, paragraph	Begründung|Begründung, Absatz
honorific	aanspreektitel	titre de civilité	form of address	Anrede
host	website	site web	website	Website
id	kenmerk	identifiant	identifier	Kennung
items	onderdelen|onderdeel	éléments|élément	items|item	Unterpunkte|Unterpunkt
kind	soort	type	kind	Art
label	benaming	dénomination	label	Bezeichnung
lang	taal	langue	language	Sprache
languageGroup	taalgroep	groupe linguistique	language group	Sprachgruppe
marker	nummer	numéro	number	Nummer
mediaType	bestandstype	type de fichier	file type	Dateityp
method	wijze	mode	method	Verfahren
name	naam	nom	name	Name
notes	voetnoten|voetnoot	notes|note	footnotes|footnote	Fußnoten|Fußnote
number	nummer	numéro	number	Nummer
offline	op papier	sur papier	on paper	auf Papier
online	online	en ligne	online	online
origin	herkomst	origine	origin	Herkunft
other	andere gegevens|ander gegeven	autres données|autre donnée	other facts|other fact	weitere Angaben|weitere Angabe
party	partij	parti	party	Partei
period	periode	période	period	Periode
platform	platform	plateforme	platform	Plattform
points	punten|punt	points|point	points|point	Punkte|Punkt
raw	zoals vermeld	tel qu’indiqué	as stated	wie angegeben
reachedAt	bereikt op	atteint le	reached on	erreicht am
reference	referentie	référence	reference	Aktenzeichen
rel	verband	relation	relation	Beziehung
requests	verzoeken|verzoek	demandes|demande	requests|request	Ersuchen|Ersuchen
scope	bereik	portée	scope	Geltungsbereich
session	zitting	session	session	Sitzungsperiode
signatories	ondertekenaars|ondertekenaar	signataires|signataire	signatories|signatory	Unterzeichner|Unterzeichner
signatures	handtekeningen	signatures	signatures	Unterschriften
slug	adres	adresse	address	Adresse
sponsors	indieners|indiener	auteurs|auteur	sponsors|sponsor	Einreicher|Einreicher
stage	stadium	stade	stage	Stadium
state	toestand	état	state	Stand
status	status	statut	status	Status
submitters	indieners|indiener	pétitionnaires|pétitionnaire	petitioners|petitioner	Petenten|Petent
summary	samenvatting|samenvatting, alinea	résumé|résumé, alinéa	summary|summary, paragraph	Zusammenfassung|Zusammenfassung, Absatz
text	tekst	texte	text	Text
thresholds	drempels|drempel	seuils|seuil	thresholds|threshold	Schwellen|Schwelle
timeline	verloop|stap	déroulement|étape	timeline|step	Verlauf|Schritt
title	titel	titre	title	Titel
to	tot	au	to	bis
topics	thema’s|thema	thèmes|thème	topics|topic	Themen|Thema
total	totaal	total	total	Gesamtzahl
translations	vertalingen|vertaling	traductions|traduction	translations|translation	Übersetzungen|Übersetzung
updatedAt	bijgewerkt op	mis à jour le	updated on	aktualisiert am
url	webadres	adresse web	web address	Webadresse
value	waarde	valeur	value	Wert
verb	werkwoord	verbe	verb	Verb
voice	wie spreekt	qui parle	speaker	wer spricht
with	in overleg met	en concertation avec	in consultation with	im Einvernehmen mit

sign	opsommingsteken	signe d’énumération	list sign	Aufzählungszeichen
paragraph	alinea	alinéa	paragraph	Absatz
p	alinea	alinéa	paragraph	Absatz
item	opsommingspunt	élément de liste	list item	Listenpunkt
li	opsommingspunt	élément de liste	list item	Listenpunkt
heading	tussenkop	intertitre	heading	Überschrift
quotation	citaat	citation	quotation	Zitat
blockquote	citaat	citation	quotation	Zitat
pre	code	code	code	Code
table	tabel	tableau	table	Tabelle
recital	overweging	considérant	recital	Erwägungsgrund
visa	rechtsgrond	visa	legal basis	Rechtsgrundlage
request	verzoek	demande	request	Ersuchen
point	punt	point	point	Punkt
note	voetnoot	note	footnote	Fußnote

emphasis	cursief	italique	italics	kursiv
strong	vet	gras	bold	fett
underline	onderstreept	souligné	underlined	unterstrichen
strike	doorgehaald	barré	struck through	durchgestrichen
link	koppeling	lien	link	Link
break	regeleinde	saut de ligne	line break	Zeilenumbruch
super	superscript	exposant	superscript	hochgestellt
sub	subscript	indice	subscript	tiefgestellt
image	afbeelding	image	image	Bild

stage proposal	voorstel	proposition	proposal	Vorschlag
stage amended	geamendeerd	amendé	amended	geändert
stage adopted	aangenomen	adopté	adopted	angenommen
stage motion	motie	motion	motion	Antrag
lang nl	Nederlands	néerlandais	Dutch	Niederländisch
lang fr	Frans	français	French	Französisch
lang en	Engels	anglais	English	Englisch
lang de	Duits	allemand	German	Deutsch
languageGroup nl	Nederlands	néerlandais	Dutch	Niederländisch
languageGroup fr	Frans	français	French	Französisch
languageGroup de	Duits	allemand	German	Deutsch
`

var nameTable = sync.OnceValue(func() map[bilingual.Lang]map[string]string {
	order := []bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.EN, bilingual.DE}
	table := make(map[bilingual.Lang]map[string]string)
	for _, l := range order {
		table[l] = make(map[string]string)
	}
	for line := range strings.Lines(names) {
		if f := strings.Split(strings.TrimSpace(line), "\t"); len(f) == 1+len(order) {
			for i, l := range order {
				table[l][f[0]] = f[i+1]
			}
		}
	}
	return table
})

// name returns the name of what a key names; of an unknown key, its words.
func (v *voice) name(key string) string {
	whole, _, _ := strings.Cut(nameTable()[v.lang][key], "|")
	if whole == "" {
		return wordsOf(key)
	}
	return whole
}

// oneOf returns the name of one element of a list.
func (v *voice) oneOf(key string) string {
	whole, one, ok := strings.Cut(nameTable()[v.lang][key], "|")
	switch {
	case ok:
		return one
	case whole != "":
		return whole
	}
	return wordsOf(key)
}

// value returns the words for a value of a field.
func (v *voice) value(field, value string) string {
	if s := nameTable()[v.lang][field+" "+value]; s != "" {
		return s
	}
	return value
}

// form returns the name of the form of a clause: "h5" is a heading.
func (v *voice) form(form string) string {
	if len(form) == 2 && form[0] == 'h' && '1' <= form[1] && form[1] <= '6' {
		return v.name("heading") + " " + form[1:]
	}
	if s := nameTable()[v.lang][form]; s != "" {
		return s
	}
	return form
}

// wordsOf writes a key as words: "languageGroup" is "language group".
func wordsOf(key string) string {
	var b strings.Builder
	for _, r := range key {
		if unicode.IsUpper(r) {
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
