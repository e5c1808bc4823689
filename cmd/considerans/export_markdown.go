package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// exportMarkdown writes a document for reading: its title, what its head says, and a
// table for each section with the languages side by side. What stands over a table is
// in the languages of the document.
func exportMarkdown(w io.Writer, d *legaltext.Document) error {
	var b strings.Builder
	langs := d.Languages
	paragraph := func(prefix string, parts ...string) {
		parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
		if len(parts) > 0 {
			fmt.Fprintf(&b, "%s%s\n\n", prefix, strings.Join(parts, " · "))
		}
	}
	paragraph("# ", texts(d.Field("title"), langs))
	session := d.Field("session")
	paragraph("", texts(d.Field("assembly"), langs), plain(d.Field("number")), plain(d.Field("origin").Field("reference")),
		cmp.Or(texts(session.Field("label"), langs), plain(session.Field("period"))), plain(d.Field("date")))
	paragraph("", cmp.Or(names(d.Field("sponsors")), names(d.Field("submitters"))))

	markers := noteMarkers(d)
	formula := d.Field("formula")
	for i := range d.Sections {
		s := &d.Sections[i]
		if len(s.Clauses) == 0 {
			continue
		}
		paragraph("## ", sectionTitle(s.Name, langs))
		b.WriteString("| id |")
		for _, l := range langs {
			fmt.Fprintf(&b, " %s |", l)
		}
		b.WriteString("\n|---|" + strings.Repeat("---|", len(langs)) + "\n")
		if formula != nil && (s.Name == "considerations" || s.Name == "requests") {
			b.WriteString("|  |")
			for _, l := range langs {
				fmt.Fprintf(&b, " %s |", markdown(formula.Text[l]))
			}
			b.WriteByte('\n')
			formula = nil // it stands over the first of them
		}
		for j := range s.Clauses {
			for c := range s.Clauses[j].All() {
				fmt.Fprintf(&b, "| `%s` |", strings.ReplaceAll(c.ID, "`", ""))
				for _, l := range langs {
					fmt.Fprintf(&b, " %s |", cell(c, c.Sides[l], markers))
				}
				b.WriteByte('\n')
			}
		}
		b.WriteByte('\n')
	}
	paragraph("", names(d.Field("signatories")))
	_, err := io.WriteString(w, strings.TrimSuffix(b.String(), "\n"))
	return err
}

// sectionTitles are the titles of the sections, as documents print them.
var sectionTitles = map[string]bilingual.Text{
	"summary":        {"nl": "Samenvatting", "fr": "Résumé", "de": "Zusammenfassung", "en": "Summary"},
	"explanatory":    {"nl": "Toelichting", "fr": "Développements", "de": "Begründung", "en": "Explanatory statement"},
	"considerations": {"nl": "Overwegingen", "fr": "Considérants", "de": "Erwägungen", "en": "Recitals"},
	"requests":       {"nl": "Verzoeken", "fr": "Demandes", "de": "Forderungen", "en": "Requests"},
	"body":           {"nl": "Tekst", "fr": "Texte", "de": "Text", "en": "Text"},
	"grounds":        {"nl": "Redenen", "fr": "Motifs", "de": "Gründe", "en": "Grounds"},
	"notes":          {"nl": "Noten", "fr": "Notes", "de": "Anmerkungen", "en": "Notes"},
}

// sectionTitle returns the title of a section in the languages of the document, and in
// English where it has none of those that are known.
func sectionTitle(section string, langs []bilingual.Lang) string {
	titles, ok := sectionTitles[section]
	if !ok {
		return markdown(section)
	}
	return cmp.Or(inLanguages(titles, langs), titles["en"])
}

// texts returns a field in its languages.
func texts(f *legaltext.Field, langs []bilingual.Lang) string {
	if f == nil {
		return ""
	}
	return inLanguages(f.Text, langs)
}

// inLanguages returns a text in these languages, what several share once.
func inLanguages(t bilingual.Text, langs []bilingual.Lang) string {
	var out []string
	for _, l := range langs {
		if s := markdown(t[l]); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, " / ")
}

// plain returns a field that has no language.
func plain(f *legaltext.Field) string {
	if f == nil {
		return ""
	}
	return markdown(f.Plain)
}

// names returns the names in a list of people.
func names(list *legaltext.Field) string {
	if list == nil {
		return ""
	}
	var out []string
	for i := range list.Items {
		if name := plain(list.Items[i].Field("name")); name != "" {
			out = append(out, name)
		}
	}
	return strings.Join(out, ", ")
}

// noteMarkers returns the signs by which the text refers to its notes, by the ids of
// the notes.
func noteMarkers(d *legaltext.Document) map[string]string {
	markers := map[string]string{}
	if s := d.Section("notes"); s != nil {
		for i := range s.Clauses {
			c := &s.Clauses[i]
			markers[c.ID] = cmp.Or(plain(c.Field("marker")), strings.TrimPrefix(c.ID, "note_"))
		}
	}
	return markers
}

// cell returns what a table has of a clause in one language: its number or marker and
// its text, with its line breaks and the references to notes.
func cell(c *legaltext.Clause, s legaltext.Side, markers map[string]string) string {
	type insert struct {
		at   int
		text string
	}
	var inserts []insert
	for _, m := range s.Marks {
		if m.Kind == legaltext.Break {
			inserts = append(inserts, insert{m.Span.Start, "<br>"})
		}
	}
	for _, n := range s.Notes {
		inserts = append(inserts, insert{n.At, "<sup>" + cmp.Or(markers[n.Note], "?") + "</sup>"})
	}
	slices.SortStableFunc(inserts, func(a, b insert) int { return cmp.Compare(a.at, b.at) })
	var b strings.Builder
	if number := cmp.Or(markdown(s.Num), markers[c.ID]); number != "" && s.Text != "" {
		b.WriteString(number + " ")
	}
	at := 0
	for _, in := range inserts {
		if in.at < at || in.at > len(s.Text) {
			continue // no place in the text
		}
		b.WriteString(markdown(s.Text[at:in.at]) + in.text)
		at = in.at
	}
	b.WriteString(markdown(s.Text[at:]))
	if text := b.String(); c.Kind == legaltext.Heading && text != "" {
		return "**" + text + "**"
	}
	return b.String()
}

// markdown escapes what Markdown and its tables would not show as it is.
func markdown(s string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune("\\`*_{}[]<>#|~&", r) {
			b.WriteByte('\\')
		}
		if r == '\n' || r == '\r' {
			r = ' '
		}
		b.WriteRune(r)
	}
	return b.String()
}
