// Package gentext makes long invented resolutions for tests and benchmarks, no two
// clauses of which are equal, in the forms that texts come in.
package gentext

import (
	"fmt"
	"html"
	"strings"
	"unicode/utf8"
)

// Recitals returns n reasons of a resolution in Dutch and in French, no two of
// which are equal.
func Recitals(n int) (nl, fr []string) {
	towns := []string{"Hallerbeek", "Torrevento", "Vaalmeer", "Bresselaar", "Klinkaart", "Oudemolen", "Zandwinkel"}
	things := [][2]string{
		{"elektrische bladblazers", "des souffleurs électriques"},
		{"harken en bezems", "des râteaux et des balais"},
		{"stille grasmaaiers", "des tondeuses silencieuses"},
		{"gedeeld gereedschap", "des outils partagés"},
		{"composteren ter plaatse", "le compostage sur place"},
	}
	results := [][2]string{
		{"de geluidshinder met %d procent verminderde", "a réduit les nuisances sonores de %d pour cent"},
		{"in totaal %d straten rustiger maakte", "a rendu plus calmes un total de %d rues"},
		{"minstens %d klachten van omwonenden voorkwam", "a évité au moins %d plaintes de riverains"},
	}
	for i := range n {
		thing, result := things[i%len(things)], results[i%len(results)]
		town, year, count := towns[i%len(towns)], 2001+i%97, 11+i*7
		nl = append(nl, fmt.Sprintf("Overwegende dat de gemeente %s in %d een proef begon met %s, die volgens het verslag van %d "+result[0]+";", town, year, thing[0], year+2, count))
		fr = append(fr, fmt.Sprintf("Considérant que la commune de %s a lancé en %d un essai portant sur %s, qui, selon le rapport de %d, "+result[1]+";", town, year, thing[1], year+2, count))
	}
	return nl, fr
}

// Lengthen adds n reasons in each language to a resolution in Dutch and French:
// before the first reason that it has in that language.
func Lengthen(doc string, n int) string {
	nl, fr := Recitals(n)
	doc = insert(doc, "\nOverwegende ", nl)
	return insert(doc, "\nConsidérant ", fr)
}

// insert puts paragraphs before the first one that begins with a cue.
func insert(doc, cue string, more []string) string {
	before, after, ok := strings.Cut(doc, cue)
	if !ok {
		return doc
	}
	return before + "\n" + strings.Join(more, "\n\n") + "\n" + cue + after
}

// clauses are the clauses of a resolution with n reasons, in both languages.
func clauses(n int) (nl, fr []string) {
	a, b := Recitals(n)
	nl = append([]string{"VOORSTEL VAN RESOLUTIE", "betreffende stille werktuigen", "De Senaat,"}, a...)
	fr = append([]string{"PROPOSITION DE RÉSOLUTION", "relative aux outils silencieux", "Le Sénat,"}, b...)
	return append(nl, "Verzoekt de federale regering:", "1. de gemeenten te steunen."), append(fr, "Demande au gouvernement fédéral:", "1. de soutenir les communes.")
}

// perPage is how many clauses a page has.
const perPage = 12

// Paragraphs returns a resolution with n reasons as plain text, one paragraph a
// line, the languages page after page.
func Paragraphs(n int) string {
	nl, fr := clauses(n)
	var b strings.Builder
	for i := 0; i < len(nl); i += perPage {
		end := min(i+perPage, len(nl))
		b.WriteString(strings.Join(nl[i:end], "\n\n") + "\n\n" + strings.Join(fr[i:end], "\n\n") + "\n\n")
	}
	return b.String()
}

// Markdown returns the same resolution with emphasis, links and list dashes.
func Markdown(n int) string {
	var b strings.Builder
	for i, p := range strings.Split(Paragraphs(n), "\n\n") {
		switch i % 4 {
		case 1:
			p = strings.Replace(p, "Overwegende dat", "**Overwegende** dat", 1)
		case 2:
			p = strings.Replace(p, "Hallerbeek", "[Hallerbeek](https://www.example.org/hallerbeek)", 1)
		case 3:
			p = strings.Replace(p, "Considérant que", "*Considérant* que", 1)
		}
		b.WriteString(p + "\n\n")
	}
	return b.String()
}

// columnWidth is the number of characters of a line of a column.
const columnWidth = 52

// wrap breaks a text into lines.
func wrap(text string) []string {
	var lines []string
	line := ""
	for _, w := range strings.Fields(text) {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(w) > columnWidth {
			lines = append(lines, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += w
	}
	return append(lines, line)
}

// Columns returns the same resolution in two columns, as extractors that keep the
// layout of a page give them.
func Columns(n int) string {
	nl, fr := clauses(n)
	var b strings.Builder
	for i := range nl {
		if i > 0 && i%perPage == 0 {
			b.WriteByte('\f')
		}
		left, right := wrap(nl[i]), wrap(fr[i])
		for k := range max(len(left), len(right)) {
			var x, y string
			if k < len(left) {
				x = left[k]
			}
			if k < len(right) {
				y = right[k]
			}
			fmt.Fprintf(&b, "%s%s%s\n", x, strings.Repeat(" ", columnWidth+6-utf8.RuneCountInString(x)), y)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// HTML returns the same resolution as a page of HTML.
func HTML(n int) string {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html><html><body>\n")
	for _, p := range strings.Split(strings.TrimSpace(Paragraphs(n)), "\n\n") {
		b.WriteString("<p>" + html.EscapeString(p) + "</p>\n")
	}
	b.WriteString("</body></html>\n")
	return b.String()
}

// Boxes returns the same resolution in two columns, as pdftotext -bbox-layout
// gives the words of a page with their places.
func Boxes(n int) string {
	nl, fr := clauses(n)
	var b strings.Builder
	b.WriteString("<doc>\n")
	for i := 0; i < len(nl); i += perPage {
		b.WriteString("<page width=\"595.0\" height=\"842.0\">\n")
		for c, column := range [][]string{nl[i:min(i+perPage, len(nl))], fr[i:min(i+perPage, len(fr))]} {
			y := 40.0
			for _, p := range column {
				b.WriteString("<block>\n")
				for _, line := range wrap(p) {
					x := 40.0 + 270*float64(c)
					fmt.Fprintf(&b, "<line xMin=\"%.1f\" yMin=\"%.1f\" xMax=\"%.1f\" yMax=\"%.1f\">\n", x, y, x+4*float64(len(line)), y+9)
					for _, w := range strings.Fields(line) {
						end := x + 4*float64(len(w))
						fmt.Fprintf(&b, "<word xMin=\"%.1f\" yMin=\"%.1f\" xMax=\"%.1f\" yMax=\"%.1f\">%s</word>\n", x, y, end, y+9, html.EscapeString(w))
						x = end + 4
					}
					b.WriteString("</line>\n")
					y += 11
				}
				b.WriteString("</block>\n")
				y += 11
			}
		}
		b.WriteString("</page>\n")
	}
	b.WriteString("</doc>\n")
	return b.String()
}
