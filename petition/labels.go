package petition

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
)

// Languages of the interface that the tables below know beside the four that
// the module reads.
const (
	es bilingual.Lang = "es"
	ca bilingual.Lang = "ca"
)

// A wording is one string of the interface in one language.
type wording struct {
	lang bilingual.Lang
	text string
}

// headings are what stands before the title in the heading of a version page.
// The broken quote of Decidim 0.22 in French is one of them; the quotes
// themselves are read by [unquote].
var headings = []wording{
	{bilingual.EN, "Changes at"},
	{bilingual.FR, "Changements sur"},
	{bilingual.FR, "Changements à"},
	{bilingual.NL, "Veranderingen op"},
	{bilingual.DE, "Änderungen an"},
	{es, "Cambios en"},
	{ca, "Canvis a"},
}

// attributeLabels are the labels of the attributes that a version page shows,
// with the name that the attribute has in data.
var attributeLabels = map[string][]wording{
	"title": {
		{bilingual.EN, "Title"},
		{bilingual.FR, "Titre"},
		{bilingual.NL, "Titel"},
		{bilingual.DE, "Titel"},
		{es, "Título"},
		{ca, "Títol"},
	},
	"description": {
		{bilingual.EN, "Description"},
		{bilingual.FR, "Description"},
		{bilingual.NL, "Beschrijving"},
		{bilingual.DE, "Beschreibung"},
		{es, "Descripción"},
		{ca, "Descripció"},
	},
	"body": {
		{bilingual.EN, "Body"},
		{bilingual.FR, "Corps"},
		{bilingual.NL, "Tekst"},
		{bilingual.DE, "Text"},
		{es, "Cuerpo"},
		{ca, "Cos"},
	},
	"state": {
		{bilingual.EN, "Status"},
		{bilingual.EN, "State"},
		{bilingual.FR, "Etat"},
		{bilingual.FR, "État"},
		{bilingual.FR, "Statut"},
		{bilingual.NL, "Status"},
		{bilingual.NL, "Staat"},
		{bilingual.DE, "Status"},
		{bilingual.DE, "Zustand"},
		{es, "Estado"},
		{ca, "Estat"},
	},
}

// localeNames are the names of the languages as Decidim prints them, each in
// its own language. Some of its locales bear the name of another one; those are
// listed as they are printed.
var localeNames = map[string]bilingual.Lang{
	"English": "en", "Français": "fr", "Nederlands": "nl", "Deutsch": "de",
	"Castellano": "es", "Español": "es", "Català": "ca", "Italiano": "it",
	"Português": "pt", "Português (Brasil)": "pt", "Euskara": "eu", "Galego": "gl",
	"Polski": "pl", "Svenska": "sv", "Suomi": "fi", "Čeština": "cs", "Angličtina": "cs",
	"Magyar": "hu", "Română": "ro", "Slovenčina": "sk", "Slovenščina": "sl",
	"Hrvatski": "hr", "Ελληνικά": "el", "Български": "bg", "Английски": "bg",
	"Українська": "uk", "Русский": "ru", "Türkçe": "tr", "العربية": "ar",
	"日本語": "ja", "中文": "zh", "英文": "zh", "Norsk": "no", "Dansk": "da",
	"Lietuvių": "lt", "Latviešu": "lv", "Eesti": "et", "Malti": "mt",
	"Lëtzebuergesch": "lb", "Íslenska": "is", "Enska": "is", "Gaeilge": "ga",
	"Occitan": "oc",
}

// furnitureLines are strings of the interface that stand alone on a line of a
// version page and belong to no value. A line that begins with one of those
// that end in a space is furniture too.
var furnitureLines = []string{
	"Version number ", "Numéro de version ", "Versienummer ", "Versie nummer ", "Versionsnummer ",
	"Número de versión ", "Número de versió ",
	"Version author", "Auteur de la version", "Versie auteur", "Autor dieser Version",
	"Autoría de la versión", "Autoria de la versió",
	"Version created at", "Version créée le", "Versie gemaakt op", "Version erstellt am",
	"Versión creada el", "Versió creada el",
	"Show all versions", "Afficher toutes les versions", "Toon alle versies", "Alle Versionen anzeigen",
	"Mostrar todas las versiones", "Mostra totes les versions",
	"Go back", "Revenir en arrière", "Ga terug", "Zurück", "Volver atrás", "Torna enrere",
	"Go back to initiative", "Retour à la pétition", "Retour à l'initiative", "Ga terug naar het initiatief",
	"Zurück zur Initiative", "Volver a la iniciativa", "Torna a la iniciativa",
	"see other versions", "voir les autres versions", "Andere Versionen anzeigen", "ver otras versiones",
	"veure altres versions",
	"Deletions", "Additions", "Suppressions", "Ajouts", "Verwijderingen", "Toevoegingen", "Löschungen",
	"Ergänzungen", "Supresiones", "Adiciones", "Esborrats", "Addicions",
	"Compare view mode:", "Sélectionner le mode de vue :", "Vergelijk weergavemodus:", "Vergleichsansicht:",
	"Comparar el modo de visualización:", "Mode de vista de comparació:",
	"Unified", "Side-by-side", "Unifié", "Côte à côte", "Verenigd", "Naast elkaar", "Zusammengefasst",
	"Nebeneinander", "Unificado", "En paralelo", "Unificat", "Costat per costat",
	"HTML view mode:", "Mode d'affichage HTML :", "HTML weergavemodus:", "HTML-Ansicht:",
	"Modo de vista HTML:", "Vista HTML:",
	"Escaped", "Unescaped", "Echappé", "Non échappé", "Ongescand", "Onontsnapt",
	"aus der Seite herausgekommen", "aus der Seite nicht herausgekommen", "Escapado", "Desescapado",
	"Escapada", "No escapada",
	"Toggle view", "Basculer l’affichage", "Ansicht wechseln", "Cambiar vista", "Canviar vista",
	"Versions", "versies", "Versionen", "Versiones",
}

// versionNumbers are what stands before the number of a version.
var versionNumbers = []string{
	"Version number", "Numéro de version", "Versienummer", "Versie nummer", "Versionsnummer",
	"Número de versión", "Número de versió",
}

// versionTotals are what stands between the number and the total.
var versionTotals = []string{"out of", "sur", "van de", "van", "von", "de", "of"}

var authorLabels = []string{
	"Version author", "Auteur de la version", "Versie auteur", "Autor dieser Version",
	"Autoría de la versión", "Autoria de la versió",
}

var createdLabels = []string{
	"Version created at", "Version créée le", "Versie gemaakt op", "Version erstellt am",
	"Versión creada el", "Versió creada el",
}

// machineLocale is the key under which Decidim keeps machine translations.
const machineLocale = "machine_translations"

var attributeByLabel = sync.OnceValue(func() map[string][]attribute {
	m := make(map[string][]attribute)
	for name, labels := range attributeLabels {
		for _, w := range labels {
			m[w.text] = append(m[w.text], attribute{name, w.lang})
		}
	}
	return m
})

type attribute struct {
	name string
	lang bilingual.Lang // of the interface
}

// A label is what the heading of one change says.
type label struct {
	attribute string
	// interfaces are the languages in which the label is so worded.
	interfaces []bilingual.Lang
	lang       bilingual.Lang // of the value
	machine    bool
	hash       bool // the value is a Ruby hash of all machine translations
	unknown    bool // the attribute is not in the tables
}

// parseLabel reads a line such as "Titel (Nederlands)".
func parseLabel(line string) (label, bool) {
	name, locale := line, ""
	if i := strings.Index(line, " ("); i > 0 && strings.HasSuffix(line, ")") {
		name, locale = line[:i], line[i+2:len(line)-1]
	}
	l := label{attribute: name, unknown: true}
	for _, a := range attributeByLabel()[name] {
		l.attribute, l.unknown = a.name, false
		l.interfaces = append(l.interfaces, a.lang)
	}
	switch {
	case locale == "":
		return l, l.attribute == "state" && !l.unknown
	case locale == machineLocale:
		l.machine, l.hash = true, true
		return l, true
	}
	if lang, ok := localeLang(locale); ok {
		l.lang = lang
		return l, true
	}
	// "Automatic translation: Nederlands": a name within other words
	for word := range strings.FieldsFuncSeq(locale, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if lang, ok := localeNames[word]; ok {
			l.lang, l.machine = lang, true
			return l, true
		}
	}
	return l, false
}

// localeLang reads the name or the code of a locale.
func localeLang(s string) (bilingual.Lang, bool) {
	if lang, ok := localeNames[s]; ok {
		return lang, true
	}
	base, _, _ := strings.Cut(s, "-")
	if n := len(base); n < 2 || n > 3 || len(s) > 11 {
		return "", false
	}
	for _, c := range []byte(base) {
		if c < 'a' || c > 'z' {
			return "", false
		}
	}
	lang, err := bilingual.ParseLang(s)
	return lang, err == nil
}

// parseHeading reads the line that heads a version page and returns the title
// in it.
func parseHeading(line string) (title string, lang bilingual.Lang, ok bool) {
	line = strings.TrimSpace(line)
	for _, h := range headings {
		rest, found := strings.CutPrefix(line, h.text)
		if !found {
			continue
		}
		if title, found := unquote(rest, h.text == "Changements à"); found {
			return title, h.lang, true
		}
	}
	return "", "", false
}

// unquote takes the quotes off a title. With lax, the opening one may be
// missing.
func unquote(s string, lax bool) (string, bool) {
	s = strings.TrimFunc(s, func(r rune) bool { return r == ' ' || r == '\u00A0' || r == '\u202F' })
	first, n := utf8.DecodeRuneInString(s)
	last, m := utf8.DecodeLastRuneInString(s)
	if m == 0 || !strings.ContainsRune("\"“”»«", last) {
		return "", false
	}
	switch {
	case len(s) >= n+m && strings.ContainsRune("\"“„«”", first):
		s = s[n : len(s)-m]
	case lax:
		s = s[:len(s)-m]
	default:
		return "", false
	}
	return strings.TrimFunc(s, func(r rune) bool { return r == ' ' || r == '\u00A0' || r == '\u202F' }), true
}

var furnitureSet = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool)
	for _, s := range furnitureLines {
		m[strings.TrimSpace(s)] = true
	}
	return m
})

// isFurniture reports whether a line belongs to the page and not to a value.
func isFurniture(line string) bool {
	line = strings.TrimSpace(line)
	if furnitureSet()[line] {
		return true
	}
	for _, s := range furnitureLines {
		if strings.HasSuffix(s, " ") && strings.HasPrefix(line, s) {
			return true
		}
	}
	_, _, isHeading := parseHeading(line)
	return isHeading
}

// versionOf reads "Version number 3 (of 5)" and "Versienummer 3 van de 5".
func versionOf(line string) (number, total int) {
	for _, s := range versionNumbers {
		rest, ok := strings.CutPrefix(strings.TrimSpace(line), s)
		if !ok {
			continue
		}
		rest = strings.TrimLeft(rest, " :")
		number, rest = leadingNumber(rest)
		rest = strings.TrimLeft(rest, " (")
		for _, t := range versionTotals {
			if after, ok := strings.CutPrefix(rest, t+" "); ok {
				total, _ = leadingNumber(strings.TrimSpace(after))
				break
			}
		}
		return number, total
	}
	return 0, 0
}

func leadingNumber(s string) (n int, rest string) {
	i := 0
	for i < len(s) && i < 9 && s[i] >= '0' && s[i] <= '9' {
		n = 10*n + int(s[i]-'0')
		i++
	}
	return n, s[i:]
}
