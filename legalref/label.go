package legalref

import (
	"slices"
	"strconv"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// A Style is how much of a reference a label spells out.
type Style int

// The styles of a label.
const (
	// Long spells out article and instrument: "artikel 8 van het Europees
	// Verdrag voor de rechten van de mens".
	Long Style = iota
	// Brief abbreviates both: "art. 8 EVRM", "ECHR art. 8".
	Brief
)

// Label returns a reference as a reader of the language would print it, in
// words of the built-in registry. See [Registry.Label].
func Label(ref Ref, lang bilingual.Lang, style Style) string {
	return Builtin().Label(ref, lang, style)
}

// Label returns a reference as a reader of the language would print it; a
// language that is not Dutch, French, German or English is read as English. An
// instrument is called by its title in that language, an act by kind and date with
// its date; else by kind and date or number, else by its title in another language,
// and last by its key.
// A Belgian act by kind and date alone, where several acts may be of that day,
// is never given the title of one of them. The zero Ref gives "". Labels may be
// worded better in a later version.
func (r *Registry) Label(ref Ref, lang bilingual.Lang, style Style) string {
	return r.LabelCitation(Citation{Ref: ref}, lang, style)
}

// LabelCitation is like [Registry.Label] for the reference of a citation, and
// says what the citation knows beyond it: the last article of a range, and the
// government whose decree it is.
func (r *Registry) LabelCitation(c Citation, lang bilingual.Lang, style Style) string {
	w, ok := labelWords[lang]
	if !ok {
		lang, w = bilingual.EN, labelWords[bilingual.EN]
	}
	if style != Brief {
		style = Long
	}
	in := r.instrument(c.Ref.instrument)
	m := placeManner{r.familyOf(c.Ref.instrument), in.Sections, style}
	if c.Ref.instrument == "" && lang == bilingual.EN {
		m.family = Treaty // it may be any law: 6(1)
	}
	place := w.place(c.Ref, m)
	if c.To.pinpoint != "" && c.To.instrument == c.Ref.instrument {
		place = w.rangeTo(c.Ref, c.To, m)
	}
	if c.Ref.instrument == "" {
		return place
	}
	named := in
	if isDated(c.Ref.instrument) && (!r.decided(&in) || c.Status == Ambiguous) {
		named = Instrument{} // it may be another act of that day
	}
	name := named.name(c.Ref.instrument, c.Issuer, lang, style)
	switch {
	case place == "":
		return name.bare
	case name.of == "" && name.short && lang == bilingual.EN && !in.Sections:
		return name.bare + " " + place
	case name.of == "" && name.short:
		return place + " " + name.bare
	case name.of == "":
		return place + ", " + name.bare
	case strings.ContainsRune(place, ','):
		place += ","
	}
	return place + " " + name.of
}

// familyOf returns the family that an instrument's places are printed in.
func (r *Registry) familyOf(key string) Family {
	if in, ok := r.byKey[key]; ok {
		return r.instruments[in].Family.counting()
	}
	if f := familyOfKey(key); f != "" {
		return f
	}
	return Belgian
}

// familyOfKey returns the family of an instrument that no registry holds, "" when
// its key does not say it.
func familyOfKey(key string) Family {
	switch {
	case strings.HasPrefix(key, "eu/"):
		return Union
	case strings.HasPrefix(key, "ilo-"):
		return Treaty
	case national(key) && Family(key[:2]).builtin():
		return Family(key[:2])
	}
	return ""
}

// placeWords are the words of places in one language.
type placeWords struct {
	long, short map[Unit]string
	counted     map[Unit]countedWord
	alinea      countedWord // below a numbered paragraph of a treaty or an EU act
	articles    string      // in the plural
	through     string      // makes a range
	unique      string      // the one article of an act
	letter      [2]string   // before a point that is a letter, long and short
	sep         string
	first       bool // the first is "1er"
	brackets    bool // 6(1)(f)
	degrees     bool // 1° in Belgian law
	latin       bool // 4 bis, which is 4a in other languages
}

// A countedWord names a part that is counted and bears no number: "tweede lid",
// "alinéa 2". Without ordinals the number follows it.
type countedWord struct {
	long, short  string
	ordinals     []string
	last, penult string
}

var (
	dutchOrdinals   = []string{"eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"}
	frenchOrdinals  = []string{"premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième"}
	englishOrdinals = []string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}
	feminineFrench  = append([]string{"première"}, frenchOrdinals[1:]...)
)

var labelWords = map[bilingual.Lang]placeWords{
	bilingual.NL: {
		long:  map[Unit]string{Article: "artikel", Paragraph: "lid", Point: "punt", Annex: "bijlage", Recital: "overweging", Book: "boek", Title: "titel", Chapter: "hoofdstuk", Section: "afdeling", Part: "deel"},
		short: map[Unit]string{Article: "art.", Recital: "overw.", Annex: "bijl."},
		counted: map[Unit]countedWord{
			Paragraph: {long: "lid", last: "laatste", penult: "voorlaatste"},
			Alinea:    {long: "lid", ordinals: dutchOrdinals, last: "laatste", penult: "voorlaatste"},
			Indent:    {long: "streepje", ordinals: dutchOrdinals, last: "laatste", penult: "voorlaatste"},
			Sentence:  {long: "zin", ordinals: dutchOrdinals, last: "laatste", penult: "voorlaatste"},
		},
		alinea:   countedWord{long: "alinea", ordinals: dutchOrdinals, last: "laatste", penult: "voorlaatste"},
		articles: "artikelen", through: "tot", unique: "enig artikel", letter: [2]string{"punt ", "punt "}, sep: ", ", degrees: true, latin: true,
	},
	bilingual.FR: {
		long:  map[Unit]string{Article: "article", Paragraph: "paragraphe", Point: "point", Annex: "annexe", Recital: "considérant", Book: "livre", Title: "titre", Chapter: "chapitre", Section: "section", Part: "partie"},
		short: map[Unit]string{Article: "art.", Recital: "cons."},
		counted: map[Unit]countedWord{
			Paragraph: {long: "paragraphe", last: "dernier", penult: "avant-dernier"},
			Alinea:    {long: "alinéa", short: "al.", last: "dernier", penult: "avant-dernier"},
			Indent:    {long: "tiret", ordinals: frenchOrdinals, last: "dernier", penult: "avant-dernier"},
			Sentence:  {long: "phrase", ordinals: feminineFrench, last: "dernière", penult: "avant-dernière"},
		},
		alinea:   countedWord{long: "alinéa", short: "al.", last: "dernier", penult: "avant-dernier"},
		articles: "articles", through: "à", unique: "article unique", letter: [2]string{"point ", "point "}, sep: ", ", first: true, degrees: true, latin: true,
	},
	bilingual.DE: {
		long:  map[Unit]string{Article: "Artikel", Paragraph: "Absatz", Point: "Nummer", Annex: "Anhang", Recital: "Erwägungsgrund", Book: "Buch", Title: "Titel", Chapter: "Kapitel", Section: "Abschnitt", Part: "Teil"},
		short: map[Unit]string{Article: "Art.", Paragraph: "Abs.", Point: "Nr."},
		counted: map[Unit]countedWord{
			Paragraph: {long: "Absatz", last: "letzter", penult: "vorletzter"},
			Alinea:    {long: "Absatz", short: "Abs.", last: "letzter", penult: "vorletzter"},
			Indent:    {long: "Gedankenstrich", last: "letzter", penult: "vorletzter"},
			Sentence:  {long: "Satz", short: "S.", last: "letzter", penult: "vorletzter"},
		},
		alinea:   countedWord{long: "Unterabsatz", short: "UAbs.", last: "letzter", penult: "vorletzter"},
		articles: "Artikel", through: "bis", unique: "einziger Artikel", letter: [2]string{"Buchstabe ", "Buchst. "}, sep: " ",
	},
	bilingual.EN: {
		long:  map[Unit]string{Article: "Article", Paragraph: "paragraph", Point: "point", Annex: "Annex", Recital: "Recital", Book: "Book", Title: "Title", Chapter: "Chapter", Section: "Section", Part: "Part"},
		short: map[Unit]string{Article: "art."},
		counted: map[Unit]countedWord{
			Paragraph: {long: "paragraph", last: "last", penult: "penultimate"},
			Alinea:    {long: "subparagraph", ordinals: englishOrdinals, last: "last", penult: "penultimate"},
			Indent:    {long: "indent", ordinals: englishOrdinals, last: "last", penult: "penultimate"},
			Sentence:  {long: "sentence", ordinals: englishOrdinals, last: "last", penult: "penultimate"},
		},
		alinea:   countedWord{long: "subparagraph", ordinals: englishOrdinals, last: "last", penult: "penultimate"},
		articles: "Articles", through: "to", unique: "sole Article", letter: [2]string{"point ", "point "}, sep: ", ", brackets: true, degrees: true,
	},
}

// write writes the part with that number.
func (c countedWord) write(num string, style Style, first bool) string {
	switch num {
	case "last":
		return c.last + " " + c.long
	case "penult":
		return c.penult + " " + c.long
	}
	if n, err := strconv.Atoi(num); err == nil && 1 <= n && n <= len(c.ordinals) {
		return c.ordinals[n-1] + " " + c.long
	}
	word := c.long
	if style == Brief && c.short != "" {
		word = c.short
	}
	if num == "1" && first {
		num = "1er"
	}
	return word + " " + num
}

// A placeManner is how the places of an instrument are written. With sections
// its articles are those of German law: § 823.
type placeManner struct {
	family   Family
	sections bool
	style    Style
}

// place writes a pinpoint.
func (w placeWords) place(ref Ref, m placeManner) string {
	var b strings.Builder
	brackets := false // may go on: 6(1)(f)
	for s := range ref.Steps() {
		if brackets && w.bracketed(s, m) {
			b.WriteString("(" + s.Num + ")")
			continue
		}
		brackets = s.Unit == Article
		if b.Len() > 0 {
			b.WriteString(w.sep)
		}
		b.WriteString(w.step(s, m))
	}
	return b.String()
}

// bracketed reports whether a step right below an article, or below another such
// step, stands in brackets.
func (w placeWords) bracketed(s Step, m placeManner) bool {
	return w.brackets && m.family != Belgian && m.family != French && s.Num != "last" && s.Num != "penult" &&
		(s.Unit == Paragraph || s.Unit == Point && len(s.Num) <= 2)
}

// rangeTo writes a range of places: artikelen 8 tot 11, article 5, § 1er à § 3.
func (w placeWords) rangeTo(ref, to Ref, m placeManner) string {
	from, last := slices.Collect(ref.Steps()), slices.Collect(to.Steps())
	n := len(last) - 1
	switch {
	case len(from) == len(last) && from[n].Unit == last[n].Unit && slices.Equal(from[:n], last[:n]):
	default:
		return w.place(ref, m) + " " + w.through + " " + w.place(to, m)
	}
	first, until := w.place(ref, m), w.step(last[n], m)
	switch end := last[n]; {
	case n == 0 && end.Unit == Article && m.sections:
		first, until = "§"+first, end.Num // §§ 8 bis 11
	case n == 0 && end.Unit == Article && m.style == Long:
		first, until = w.articles+strings.TrimPrefix(first, w.long[Article]), w.inserted(end.Num, m.family)
	case end.Unit == Article:
		until = w.inserted(end.Num, m.family)
	case w.bracketed(end, m) && strings.HasSuffix(first, ")"):
		until = "(" + end.Num + ")"
	}
	return first + " " + w.through + " " + until
}

// inserted returns the number of a part as the languages print it where one was put
// in: 4 bis for the 4a of an act of the Union in Dutch and French, and the 1F of a
// treaty, whose articles have sections.
func (w placeWords) inserted(num string, f Family) string {
	n := digits(num)
	if n == 0 || n != len(num)-1 || num[n] < 'a' || num[n] > 'z' {
		return num
	}
	switch {
	case f == Treaty:
		return strings.ToUpper(num)
	case f == Union && w.latin && 'a' <= num[n] && num[n] < 'a'+byte(len(insertedWords)):
		return num[:n] + " " + insertedWords[num[n]-'a']
	}
	return num
}

// insertedWords are the words for a, b, c, …
var insertedWords = [...]string{"bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies"}

// step writes one step of a pinpoint.
func (w placeWords) step(s Step, m placeManner) string {
	num := w.inserted(s.Num, m.family)
	if num == "1" && w.first && (s.Unit == Article || s.Unit == Paragraph && m.family == Belgian) {
		num = "1er"
	}
	lettered := digits(num) == 0
	switch {
	case s.Unit == Article && num == "unique":
		return w.unique
	case s.Unit == Article && m.sections, s.Unit == Paragraph && m.family == Belgian && num != "last" && num != "penult":
		return "§ " + num
	case s.Unit == Alinea && m.family != Belgian && m.family != French:
		return w.alinea.write(num, m.style, w.first)
	case s.Unit == Alinea, s.Unit == Indent, s.Unit == Sentence, num == "last", num == "penult":
		if c, ok := w.counted[s.Unit]; ok {
			return c.write(num, m.style, w.first)
		}
	case s.Unit == Point && lettered && num == strings.ToUpper(num):
		return num // the Roman part VI of a paragraph
	case s.Unit == Point && lettered && m.family == Belgian && w.degrees:
		return num + ")"
	case s.Unit == Point && lettered && w.degrees:
		return w.letter[m.style] + num + ")"
	case s.Unit == Point && lettered:
		return w.letter[m.style] + num
	case s.Unit == Point && m.family == Belgian && w.degrees:
		return num[:digits(num)] + "°" + num[digits(num):]
	}
	word := w.long[s.Unit]
	if v, ok := w.short[s.Unit]; ok && m.style == Brief {
		word = v
	}
	return word + " " + num
}
