package petition

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/diff"
)

// A speech is how one language speaks of what happened to a petition. Where a
// format has two verbs they are the text in some language and a number.
type speech struct {
	none string
	// translated and dropped say that a language came or went: the translation
	// in that language, and the fields.
	translated, dropped string
	// languages are the adjectives of "translation" and of "text".
	languages map[bilingual.Lang][2]string
	// other is the adjective of a language without one.
	other  string
	fields map[string]string
	// reshaped says that one paragraph changed its form: place, text, old and
	// new form. relisted says it of marks and other format.
	reshaped, remarked string
	// first, last and nth are places.
	first, last, nth string
	heading          string
	forms            map[string]string
	// counts are the other changes, one and many.
	counts map[diff.Kind][2]string
}

var speeches = map[bilingual.Lang]speech{
	bilingual.EN: {
		none: "nothing changed", translated: "%s translation added (%s)", dropped: "%s text dropped (%s)",
		languages: map[bilingual.Lang][2]string{"nl": {"Dutch", "Dutch"}, "fr": {"French", "French"}, "de": {"German", "German"}, "en": {"English", "English"}},
		other:     "(%s)",
		fields:    map[string]string{"title": "title", "body": "description", "summary": "summary", "grounds": "grounds"},
		reshaped:  "%s of the %s text changed from %s to %s, its text unchanged",
		remarked:  "%s of the %s text changed in format only",
		first:     "the first paragraph", last: "the last paragraph", nth: "paragraph %d",
		heading: "heading %s",
		forms:   map[string]string{"p": "paragraph", "li": "list item", "blockquote": "quotation", "pre": "code"},
		counts: map[diff.Kind][2]string{
			diff.Added: {"one part added", "%d parts added"}, diff.Removed: {"one part removed", "%d parts removed"},
			diff.Moved: {"one part moved", "%d parts moved"}, diff.Edited: {"one part edited", "%d parts edited"},
			diff.Reformatted: {"one change of format", "%d changes of format"}, diff.Typographic: {"one change of typography", "%d changes of typography"},
			diff.Split: {"one part split", "%d parts split"}, diff.Merged: {"one merger of parts", "%d mergers of parts"},
		},
	},
	bilingual.NL: {
		none: "niets gewijzigd", translated: "%s vertaling toegevoegd (%s)", dropped: "%s tekst weggevallen (%s)",
		languages: map[bilingual.Lang][2]string{"nl": {"Nederlandse", "Nederlandse"}, "fr": {"Franse", "Franse"}, "de": {"Duitse", "Duitse"}, "en": {"Engelse", "Engelse"}},
		other:     "(%s)",
		fields:    map[string]string{"title": "titel", "body": "beschrijving", "summary": "samenvatting", "grounds": "toelichting"},
		reshaped:  "%s van de %s tekst van %s naar %s, tekst ongewijzigd",
		remarked:  "%s van de %s tekst enkel in opmaak gewijzigd",
		first:     "eerste alinea", last: "laatste alinea", nth: "alinea %d",
		heading: "kop %s",
		forms:   map[string]string{"p": "gewone alinea", "li": "opsommingspunt", "blockquote": "citaat", "pre": "code"},
		counts: map[diff.Kind][2]string{
			diff.Added: {"één onderdeel toegevoegd", "%d onderdelen toegevoegd"}, diff.Removed: {"één onderdeel geschrapt", "%d onderdelen geschrapt"},
			diff.Moved: {"één onderdeel verplaatst", "%d onderdelen verplaatst"}, diff.Edited: {"één onderdeel gewijzigd", "%d onderdelen gewijzigd"},
			diff.Reformatted: {"één wijziging van opmaak", "%d wijzigingen van opmaak"}, diff.Typographic: {"één wijziging van typografie", "%d wijzigingen van typografie"},
			diff.Split: {"één onderdeel gesplitst", "%d onderdelen gesplitst"}, diff.Merged: {"één samenvoeging", "%d samenvoegingen"},
		},
	},
	bilingual.FR: {
		none: "rien n’a changé", translated: "traduction %s ajoutée (%s)", dropped: "version %s retirée (%s)",
		languages: map[bilingual.Lang][2]string{"nl": {"néerlandaise", "néerlandais"}, "fr": {"française", "français"}, "de": {"allemande", "allemand"}, "en": {"anglaise", "anglais"}},
		other:     "(%s)",
		fields:    map[string]string{"title": "titre", "body": "description", "summary": "résumé", "grounds": "développements"},
		reshaped:  "%s du texte %s passé de %s à %s, texte inchangé",
		remarked:  "%s du texte %s modifié dans sa seule mise en forme",
		first:     "premier paragraphe", last: "dernier paragraphe", nth: "paragraphe %d",
		heading: "titre %s",
		forms:   map[string]string{"p": "paragraphe", "li": "point de liste", "blockquote": "citation", "pre": "code"},
		counts: map[diff.Kind][2]string{
			diff.Added: {"un élément ajouté", "%d éléments ajoutés"}, diff.Removed: {"un élément supprimé", "%d éléments supprimés"},
			diff.Moved: {"un élément déplacé", "%d éléments déplacés"}, diff.Edited: {"un élément modifié", "%d éléments modifiés"},
			diff.Reformatted: {"une modification de mise en forme", "%d modifications de mise en forme"}, diff.Typographic: {"une modification typographique", "%d modifications typographiques"},
			diff.Split: {"un élément scindé", "%d éléments scindés"}, diff.Merged: {"une fusion d’éléments", "%d fusions d’éléments"},
		},
	},
	bilingual.DE: {
		none: "nichts geändert", translated: "%s Übersetzung hinzugefügt (%s)", dropped: "%s Fassung weggefallen (%s)",
		languages: map[bilingual.Lang][2]string{"nl": {"niederländische", "niederländischen"}, "fr": {"französische", "französischen"}, "de": {"deutsche", "deutschen"}, "en": {"englische", "englischen"}},
		other:     "(%s)",
		fields:    map[string]string{"title": "Titel", "body": "Beschreibung", "summary": "Zusammenfassung", "grounds": "Begründung"},
		reshaped:  "%s des %s Textes von %s zu %s, Text unverändert",
		remarked:  "%s des %s Textes nur in der Formatierung geändert",
		first:     "erster Absatz", last: "letzter Absatz", nth: "Absatz %d",
		heading: "Überschrift %s",
		forms:   map[string]string{"p": "Absatz", "li": "Listenpunkt", "blockquote": "Zitat", "pre": "Code"},
		counts: map[diff.Kind][2]string{
			diff.Added: {"ein Teil hinzugefügt", "%d Teile hinzugefügt"}, diff.Removed: {"ein Teil gestrichen", "%d Teile gestrichen"},
			diff.Moved: {"ein Teil verschoben", "%d Teile verschoben"}, diff.Edited: {"ein Teil geändert", "%d Teile geändert"},
			diff.Reformatted: {"eine Änderung der Formatierung", "%d Änderungen der Formatierung"}, diff.Typographic: {"eine typografische Änderung", "%d typografische Änderungen"},
			diff.Split: {"ein Teil geteilt", "%d Teile geteilt"}, diff.Merged: {"eine Zusammenführung", "%d Zusammenführungen"},
		},
	},
}

// countOrder is the order in which a summary counts what it does not tell in
// more words.
var countOrder = [...]diff.Kind{
	diff.Added, diff.Removed, diff.Edited, diff.Moved, diff.Split, diff.Merged, diff.Reformatted, diff.Typographic,
}

// summarize says in one sentence what changed, in Dutch, French, English or
// German; another language gives English. Languages that came or went are named
// with their fields, a single change of format with its place; everything else
// is counted.
func summarize(c *diff.Changes, to *Petition, lang bilingual.Lang) string {
	s, ok := speeches[lang]
	if !ok {
		s = speeches[bilingual.EN]
	}
	var parts []string
	for _, kind := range [...]diff.Kind{diff.Translated, diff.Untranslated} {
		format := s.translated
		if kind == diff.Untranslated {
			format = s.dropped
		}
		var langs []bilingual.Lang
		fields := make(map[bilingual.Lang][]string)
		for i := range c.List {
			if x := &c.List[i]; x.Kind == kind {
				if fields[x.Lang] == nil {
					langs = append(langs, x.Lang)
				}
				if f := s.fieldOf(x); len(fields[x.Lang]) == 0 || fields[x.Lang][len(fields[x.Lang])-1] != f {
					fields[x.Lang] = append(fields[x.Lang], f)
				}
			}
		}
		for _, l := range langs {
			parts = append(parts, fmt.Sprintf(format, s.adjective(l, 0), strings.Join(fields[l], ", ")))
		}
	}
	var reformatted []*diff.Change
	for i := range c.List {
		if c.List[i].Kind == diff.Reformatted {
			reformatted = append(reformatted, &c.List[i])
		}
	}
	for _, kind := range countOrder {
		switch n := c.Count(kind); {
		case n == 0:
		case kind == diff.Reformatted && len(reformatted) == 1 && reformatted[0].Lang != "":
			parts = append(parts, s.reformatted(reformatted[0], to))
		case n == 1:
			parts = append(parts, s.counts[kind][0])
		default:
			parts = append(parts, fmt.Sprintf(s.counts[kind][1], n))
		}
	}
	if len(parts) == 0 {
		parts = append(parts, s.none)
	}
	sentence := strings.Join(parts, "; ")
	if rest, ok := strings.CutPrefix(sentence, "één"); ok {
		return "Eén" + rest + "." // a capital bears no accent here
	}
	first, n := utf8.DecodeRuneInString(sentence)
	return string(unicode.ToUpper(first)) + sentence[n:] + "."
}

func (s *speech) adjective(l bilingual.Lang, form int) string {
	if a, ok := s.languages[l]; ok {
		return a[form]
	}
	return fmt.Sprintf(s.other, l)
}

// fieldOf names the field that a change is in.
func (s *speech) fieldOf(c *diff.Change) string {
	path := c.Path
	if path == "" {
		path = c.OldPath
	}
	name, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	if f, ok := s.fields[name]; ok {
		return f
	}
	return name
}

// reformatted tells a change of format of one clause.
func (s *speech) reformatted(c *diff.Change, to *Petition) string {
	place := s.nth
	rank, err := strconv.Atoi(strings.TrimPrefix(c.Path, "/body/"))
	switch {
	case err != nil:
		return s.counts[diff.Reformatted][0]
	case rank == 0:
		place = s.first
	case rank == len(to.Body)-1:
		place = s.last
	default:
		place = fmt.Sprintf(place, rank+1)
	}
	text := s.adjective(c.Lang, 1)
	if c.Old.Side == nil || c.Old.Side.Form == c.New.Side.Form {
		return fmt.Sprintf(s.remarked, place, text)
	}
	return fmt.Sprintf(s.reshaped, place, text, s.form(c.Old.Side.Form), s.form(c.New.Side.Form))
}

// form names the form of a clause.
func (s *speech) form(form string) string {
	if len(form) == 2 && form[0] == 'h' && form[1] >= '1' && form[1] <= '6' {
		return fmt.Sprintf(s.heading, form[1:])
	}
	name, _, plain := strings.Cut(form, ".")
	if f, ok := s.forms[name]; ok && !plain {
		return f
	}
	return form
}
