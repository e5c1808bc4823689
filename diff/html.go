package diff

import (
	"bufio"
	_ "embed"
	"fmt"
	"html"
	"io"

	"github.com/considerans/considerans/bilingual"
)

//go:embed page.css
var pageStyle string

// WriteHTML writes the changes as one page that stands by itself: no script,
// nothing loaded from elsewhere. The languages of a clause stand side by side,
// what moved is linked with where it stood, a box hides what is formatting and
// typography only, and the summary is in four languages. The page follows the
// reader's light or dark setting, fits narrow screens and prints.
func (c *Changes) WriteHTML(w io.Writer, v *View) error {
	c = c.orNone()
	if err := c.check(); err != nil {
		return fmt.Errorf("diff.WriteHTML: %w", err)
	}
	v = v.orDefault()
	lang := v.Lang
	voice := voiceOf(lang)
	if voice == voiceOf(bilingual.EN) {
		lang = bilingual.EN
	}
	l := voice.labels
	n := c.namer(v, voice)
	entries := c.entries(n)
	b := bufio.NewWriter(w)
	put := func(format string, args ...any) {
		for i, a := range args {
			if s, ok := a.(string); ok {
				args[i] = html.EscapeString(clean(s))
			}
		}
		fmt.Fprintf(b, format, args...)
	}
	title := l.changes
	if c.From != "" || c.To != "" {
		title += ": " + orDash(c.From) + " → " + orDash(c.To)
	}
	put("<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n", string(lang))
	b.WriteString(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` + "\n")
	b.WriteString(`<meta name="viewport" content="width=device-width, initial-scale=1">` + "\n")
	put("<title>%s</title>\n", title)
	b.WriteString("<style>\n" + pageStyle + "</style>\n</head>\n<body>\n")
	put("<main>\n<h1>%s</h1>\n", l.changes)
	if c.From != "" || c.To != "" {
		put("<p class=\"versions\">%s → %s</p>\n", orDash(c.From), orDash(c.To))
	}
	put("<p class=\"lead\">%s</p>\n<ul class=\"others\">\n", c.Summary(lang))
	for _, other := range SummaryLanguages() {
		if other != lang {
			put("<li lang=\"%s\"><b>%s</b> %s</li>\n", string(other), string(other), c.Summary(other))
		}
	}
	b.WriteString("</ul>\n")
	for i := range entries {
		if entries[i].format {
			put("<label class=\"filter\"><input type=\"checkbox\" id=\"formats\"> %s</label>\n", l.onlyText)
			break
		}
	}
	for i := range entries {
		entries[i].html(put, voice)
	}
	if shifts := c.onlyRenumbered(); len(shifts) > 0 {
		put("<section class=\"shifts\">\n<h2>%s (%d)</h2>\n<ul>\n", l.renumberedTitle, len(shifts))
		for i := range shifts {
			put("<li>%s</li>\n", n.shiftList(shifts[i:i+1], 1))
		}
		b.WriteString("</ul>\n</section>\n")
	}
	b.WriteString("</main>\n</body>\n</html>\n")
	return b.Flush()
}

// html writes one entry.
func (e *entry) html(put func(string, ...any), voice *voice) {
	l := voice.labels
	class := ""
	if e.format && !e.away {
		class = " class=\"format\""
	} else if e.away {
		class = " class=\"moved-away\""
	}
	put("<article id=\"%s\"", e.anchor)
	put(class + ">\n<header>")
	put("<h2>%s</h2>", e.place)
	for _, k := range e.kinds {
		if !e.away {
			put(" <span class=\"tag %s\">%s</span>", string(k), voice.kinds[k])
		}
	}
	switch {
	case e.away:
		put(" <span class=\"was\">%s <a href=\"#%s\">%s</a></span>", l.movedTo, e.link, e.was)
	case e.moved != nil:
		put(" <span class=\"was\">%s <a href=\"#%s\">%s</a></span>", l.movedFrom, e.link, e.was)
	case e.was != "":
		put(" <span class=\"was\">%s → %s</span>", e.was, e.place)
	}
	put("</header>\n")
	rows := e.rows
	if len(rows) == 0 && len(e.sides) > 0 {
		rows = [][]sideView{e.sides}
	}
	for _, row := range rows {
		put("<div class=\"sides\">\n")
		for _, s := range row {
			s.html(put, voice)
		}
		put("</div>\n")
	}
	if len(e.notes) > 0 {
		put("<ul class=\"notes\">\n")
		for _, n := range e.notes {
			put("<li>%s</li>\n", n.String())
		}
		put("</ul>\n")
	}
	put("</article>\n")
}

// What is read aloud before and after deleted and inserted words, in the language
// of the page.
const (
	aside = `<span class="sr" lang="%s">[%s: </span>`
	end   = `<span class="sr">]</span>`
)

// html writes one language of an entry.
func (s *sideView) html(put func(string, ...any), voice *voice) {
	class := "side"
	if s.unchanged {
		class += " unchanged"
	}
	if s.stale {
		class += " stale"
	}
	put("<div class=\"%s\"", class)
	if s.lang != "" {
		put(" lang=\"%s\"><span class=\"lang\">%s", string(s.lang), string(s.lang))
		if s.stale {
			put(" — <span lang=\"%s\">%s</span>", string(voice.lang), voice.labels.note)
		}
		put("</span>")
	} else {
		put(">")
	}
	put("<p>")
	for _, e := range s.edits {
		switch e.Op {
		case Delete:
			put("<del>"+aside+"%s"+end+"</del>", string(voice.lang), voice.kinds[Removed], e.Text)
		case Insert:
			put("<ins>"+aside+"%s"+end+"</ins>", string(voice.lang), voice.kinds[Added], e.Text)
		default:
			put("%s", e.Text)
		}
	}
	put("</p></div>\n")
}
