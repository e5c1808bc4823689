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

// Label returns a reference as a reader of the language would print it. What
// the registry has no name for in that language is named by its kind and date,
// by its number, or, where the key gives neither, by its key. The zero Ref
// gives "". Labels may be worded better in a later version.
func (r *Registry) Label(ref Ref, lang bilingual.Lang, style Style) string {
	w, ok := labelWords[lang]
	if !ok {
		lang, w = bilingual.EN, labelWords[bilingual.EN]
	}
	place := w.place(ref, r.familyOf(ref.instrument), style)
	if ref.instrument == "" {
		return place
	}
	name := r.name(ref.instrument, lang, style)
	switch {
	case place == "":
		return name.bare
	case name.short && lang == bilingual.EN:
		return name.bare + " " + place
	case name.short:
		return place + " " + name.bare
	case strings.ContainsRune(place, ','):
		place += ","
	}
	return place + " " + name.of
}

// labelledName is the name of an instrument alone and after a place.
type labelledName struct {
	bare, of string
	short    bool // an abbreviation, which takes no "of"
}

// name returns how an instrument is called in a language.
func (r *Registry) name(key string, lang bilingual.Lang, style Style) labelledName {
	if in := r.instrument(key); in.Key != "" {
		n := in.Names[lang]
		if style == Brief && n.Short != "" {
			return labelledName{n.Short, n.Short, true}
		}
		if n.Title != "" {
			article, rest := cutArticle(n.Title)
			return labelledName{bare: rest, of: of(lang, article, rest)}
		}
	}
	if this.instrument == key {
		t := map[bilingual.Lang]string{bilingual.NL: "deze tekst", bilingual.FR: "le présent texte", bilingual.DE: "dieses Textes", bilingual.EN: "this text"}[lang]
		return labelledName{bare: t, of: of(lang, "", t)}
	}
	if noun, date, ok := cutDated(key); ok {
		if words, ok := datedNouns[noun][lang]; ok {
			article, rest := cutArticle(words)
			rest += " " + longDate(lang, date)
			return labelledName{bare: rest, of: of(lang, article, rest)}
		}
	}
	if t := unionName(key, lang); t != "" {
		return labelledName{bare: t, of: of(lang, unionArticle(key, lang), t)}
	}
	if number, ok := strings.CutPrefix(key, "eu/case/"); ok {
		t := map[bilingual.Lang]string{bilingual.NL: "zaak ", bilingual.FR: "affaire ", bilingual.DE: "Rechtssache ", bilingual.EN: "Case "}[lang] + number
		return labelledName{bare: t, of: of(lang, "", t)}
	}
	if series, year, number, ok := cutCommission(key); ok {
		return labelledName{bare: series + "(" + year + ") " + number, of: series + "(" + year + ") " + number, short: true}
	}
	if t, ok := strings.CutPrefix(key, "un/"); ok {
		t = resolutionName(t)
		return labelledName{bare: t, of: of(lang, "", t)}
	}
	return labelledName{bare: key, of: key, short: true}
}

// of joins the word for "of" with the article of a name.
func of(lang bilingual.Lang, article, rest string) string {
	switch lang {
	case bilingual.NL:
		return join("van", article, rest)
	case bilingual.FR:
		switch article {
		case "le":
			return "du " + rest
		case "les":
			return "des " + rest
		case "l'", "l’":
			return "de " + article + rest
		case "":
			if strings.HasPrefix(rest, "le ") {
				return "du " + rest[3:]
			}
			return "de " + rest
		}
		return "de " + article + " " + rest
	case bilingual.DE:
		return join(article, rest)
	}
	return join("of", article, rest)
}

// join puts a space between the words that are not empty.
func join(words ...string) string {
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " ")
}

// cutDated splits be/act/1992-08-05/1992000606 into be/act and the day.
func cutDated(key string) (noun string, d day, ok bool) {
	noun, rest, ok := cutAt(key, "be/", '/')
	if !ok || len(rest) < 10 {
		return "", day{}, false
	}
	d, ok = parseISODate(rest[:10])
	return noun, d, ok
}

// datedNouns are the nouns of acts by kind and date, with article and the word
// that binds a date; in German in the genitive.
var datedNouns = map[string]map[bilingual.Lang]string{
	"be/act":                   {"nl": "de wet van", "fr": "la loi du", "de": "des Gesetzes vom", "en": "the Act of"},
	"be/decree":                {"nl": "het decreet van", "fr": "le décret du", "de": "des Dekrets vom", "en": "the Decree of"},
	"be/ordinance":             {"nl": "de ordonnantie van", "fr": "l'ordonnance du", "de": "der Ordonnanz vom", "en": "the Ordinance of"},
	"be/royal-decree":          {"nl": "het koninklijk besluit van", "fr": "l'arrêté royal du", "de": "des Königlichen Erlasses vom", "en": "the Royal Decree of"},
	"be/ministerial-decree":    {"nl": "het ministerieel besluit van", "fr": "l'arrêté ministériel du", "de": "des Ministeriellen Erlasses vom", "en": "the Ministerial Decree of"},
	"be/government-decree":     {"nl": "het besluit van de regering van", "fr": "l'arrêté du Gouvernement du", "de": "des Erlasses der Regierung vom", "en": "the Government Decree of"},
	"be/regent-decree":         {"nl": "het besluit van de Regent van", "fr": "l'arrêté du Régent du", "de": "des Erlasses des Regenten vom", "en": "the Regent's Decree of"},
	"be/decree-law":            {"nl": "de besluitwet van", "fr": "l'arrêté-loi du", "de": "des Gesetzeserlasses vom", "en": "the Decree-Law of"},
	"be/cooperation-agreement": {"nl": "het samenwerkingsakkoord van", "fr": "l'accord de coopération du", "de": "des Zusammenarbeitsabkommens vom", "en": "the Cooperation Agreement of"},
	"be/circular":              {"nl": "de omzendbrief van", "fr": "la circulaire du", "de": "des Rundschreibens vom", "en": "the Circular of"},
	"be/constitution":          {"nl": "de Grondwet van", "fr": "la Constitution du", "de": "der Verfassung vom", "en": "the Constitution of"},
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

var unionNouns = map[string]map[bilingual.Lang]string{
	"reg":       {"nl": "Verordening", "fr": "règlement", "de": "Verordnung", "en": "Regulation"},
	"dir":       {"nl": "Richtlijn", "fr": "directive", "de": "Richtlinie", "en": "Directive"},
	"dec":       {"nl": "Besluit", "fr": "décision", "de": "Beschluss", "en": "Decision"},
	"dec_framw": {"nl": "Kaderbesluit", "fr": "décision-cadre", "de": "Rahmenbeschluss", "en": "Framework Decision"},
}

// unionName writes an act of the European Union as its time printed it.
func unionName(key string, lang bilingual.Lang) string {
	kind, year, number, ok := cutUnion(key)
	if !ok {
		return ""
	}
	noun := unionNouns[kind][lang]
	body := map[bilingual.Lang][3]string{
		bilingual.NL: {"EU", "EG", "EEG"}, bilingual.FR: {"UE", "CE", "CEE"},
		bilingual.DE: {"EU", "EG", "EWG"}, bilingual.EN: {"EU", "EC", "EEC"},
	}[lang]
	era := body[0]
	switch {
	case year < 1994:
		era = body[2]
	case year < 2010:
		era = body[1]
	}
	y := strconv.Itoa(year)
	serial := map[bilingual.Lang]string{bilingual.NL: "nr. ", bilingual.FR: "n° ", bilingual.DE: "Nr. ", bilingual.EN: "No "}[lang]
	switch {
	case year >= 2015:
		return noun + " (" + era + ") " + y + "/" + number
	case kind == "reg" && year < 2000:
		return noun + " (" + era + ") " + serial + number + "/" + y[2:]
	case kind == "reg":
		return noun + " (" + era + ") " + serial + number + "/" + y
	case kind == "dec" || kind == "dec_framw":
		return noun + " " + y + "/" + number // the body that took it is not in the key
	case year < 2000:
		return noun + " " + y[2:] + "/" + number + "/" + era
	}
	return noun + " " + y + "/" + number + "/" + era
}

func unionArticle(key string, lang bilingual.Lang) string {
	switch lang {
	case bilingual.FR:
		if strings.HasPrefix(key, "eu/reg/") {
			return "le"
		}
		return "la"
	case bilingual.DE:
		if strings.HasPrefix(key, "eu/dec") {
			return "des"
		}
		return "der"
	}
	return ""
}

// cutUnion splits eu/reg/2016/679.
func cutUnion(key string) (kind string, year int, number string, ok bool) {
	p := strings.Split(key, "/")
	if len(p) != 4 || p[0] != "eu" || unionNouns[p[1]] == nil {
		return "", 0, "", false
	}
	year, err := strconv.Atoi(p[2])
	return p[1], year, p[3], err == nil && year > 1950 && p[3] != ""
}

// resolutionName writes ga/res/72/244 as its document symbol.
func resolutionName(key string) string {
	symbol, _ := unSymbol("un/" + key)
	return symbol
}

// familyOf returns the family that an instrument's places are printed in.
func (r *Registry) familyOf(key string) Family {
	if in, ok := r.byKey[key]; ok {
		return r.instruments[in].Family
	}
	if strings.HasPrefix(key, "eu/") {
		return Union
	}
	return Belgian
}

// placeWords are the words of places in one language.
type placeWords struct {
	long, short map[Unit]string
	alinea      func(num string, style Style) string
	brackets    bool // 6(1)(f)
}

var labelWords = map[bilingual.Lang]placeWords{
	bilingual.NL: {
		long:  map[Unit]string{Article: "artikel", Paragraph: "lid", Point: "punt", Indent: "streepje", Sentence: "zin", Annex: "bijlage", Recital: "overweging", Book: "boek", Title: "titel", Chapter: "hoofdstuk", Section: "afdeling", Part: "deel"},
		short: map[Unit]string{Article: "art.", Recital: "overw.", Annex: "bijl."},
		alinea: func(num string, _ Style) string {
			return ordinalLabel(num, "lid", []string{"eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"}, "laatste", "voorlaatste")
		},
	},
	bilingual.FR: {
		long:  map[Unit]string{Article: "article", Paragraph: "paragraphe", Point: "point", Indent: "tiret", Sentence: "phrase", Annex: "annexe", Recital: "considérant", Book: "livre", Title: "titre", Chapter: "chapitre", Section: "section", Part: "partie"},
		short: map[Unit]string{Article: "art.", Recital: "cons."},
		alinea: func(num string, style Style) string {
			word := "alinéa "
			if style == Brief {
				word = "al. "
			}
			switch num {
			case "1":
				return word + "1er"
			case "last":
				return "dernier alinéa"
			case "penult":
				return "avant-dernier alinéa"
			}
			return word + num
		},
	},
	bilingual.DE: {
		long:  map[Unit]string{Article: "Artikel", Paragraph: "Absatz", Point: "Nummer", Indent: "Gedankenstrich", Sentence: "Satz", Annex: "Anhang", Recital: "Erwägungsgrund", Book: "Buch", Title: "Titel", Chapter: "Kapitel", Section: "Abschnitt", Part: "Teil"},
		short: map[Unit]string{Article: "Art.", Paragraph: "Abs.", Point: "Nr."},
		alinea: func(num string, style Style) string {
			switch num {
			case "last":
				return "letzter Absatz"
			case "penult":
				return "vorletzter Absatz"
			}
			if style == Brief {
				return "Abs. " + num
			}
			return "Absatz " + num
		},
	},
	bilingual.EN: {
		long:  map[Unit]string{Article: "Article", Paragraph: "paragraph", Point: "point", Indent: "indent", Sentence: "sentence", Annex: "Annex", Recital: "Recital", Book: "Book", Title: "Title", Chapter: "Chapter", Section: "Section", Part: "Part"},
		short: map[Unit]string{Article: "art."},
		alinea: func(num string, _ Style) string {
			return ordinalLabel(num, "subparagraph", []string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}, "last", "penultimate")
		},
		brackets: true,
	},
}

func ordinalLabel(num, noun string, ordinals []string, last, penult string) string {
	switch num {
	case "last":
		return last + " " + noun
	case "penult":
		return penult + " " + noun
	}
	if n, err := strconv.Atoi(num); err == nil && 1 <= n && n <= len(ordinals) {
		return ordinals[n-1] + " " + noun
	}
	return noun + " " + num
}

// place writes a pinpoint.
func (w placeWords) place(ref Ref, fam Family, style Style) string {
	var b strings.Builder
	for s := range ref.Steps() {
		word := w.long[s.Unit]
		if v, ok := w.short[s.Unit]; ok && style == Brief {
			word = v
		}
		outer := s.Unit == Article || b.Len() == 0
		switch {
		case outer:
			if b.Len() > 0 {
				b.WriteString(", ")
			}
			num := s.Num
			if num == "1" && s.Unit == Article && w.long[Article] == "article" {
				num = "1er"
			}
			b.WriteString(word + " " + num)
			continue
		case w.brackets && fam != Belgian && (s.Unit == Paragraph || s.Unit == Point && len(s.Num) <= 2):
			b.WriteString("(" + s.Num + ")")
			continue
		}
		b.WriteString(", ")
		switch {
		case s.Unit == Alinea:
			b.WriteString(w.alinea(s.Num, style))
		case s.Unit == Paragraph && fam == Belgian:
			num := s.Num
			if num == "1" && w.long[Article] == "article" {
				num = "1er"
			}
			b.WriteString("§ " + num)
		case s.Unit == Point && fam == Belgian && digits(s.Num) > 0:
			b.WriteString(s.Num + "°")
		case s.Unit == Point && digits(s.Num) == 0 && fam == Belgian:
			b.WriteString(s.Num + ")")
		case s.Unit == Point && digits(s.Num) == 0 && w.long[Point] == "Nummer":
			b.WriteString("Buchstabe " + s.Num)
		default:
			b.WriteString(word + " " + s.Num)
		}
	}
	return b.String()
}
