package diff

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// The signs that terminals take for colours.
const (
	bold  = "\x1b[1m"
	faint = "\x1b[2m"
	red   = "\x1b[31;9m"
	green = "\x1b[32;4m"
	reset = "\x1b[0m"
)

// WriteText writes the changes as text for a terminal: the summary, then clause
// by clause what changed, with deleted words as [-…-] and inserted ones as
// {+…+}, or in colours. Control characters of the documents are left out.
func (c *Changes) WriteText(w io.Writer, v *View) error {
	c = c.orNone()
	if err := c.check(); err != nil {
		return fmt.Errorf("diff.WriteText: %w", err)
	}
	v = v.orDefault()
	voice := voiceOf(v.Lang)
	paint := func(color, s string) string {
		if !v.Color {
			return s
		}
		return color + s + reset
	}
	b := bufio.NewWriter(w)
	b.WriteString(c.Summary(v.Lang) + "\n")
	n := c.namer(v, voice)
	for _, e := range c.entries(n) {
		b.WriteString("\n" + paint(bold, clean(e.place)) + "  " + clean(e.describe(voice)) + "\n")
		for _, s := range e.sides {
			label := string(s.lang)
			if label == "" {
				label = "  "
			}
			text := pieces(s.edits, 60, func(op Op, t string) string {
				t = clean(t)
				switch {
				case op == Delete && v.Color:
					return paint(red, t)
				case op == Insert && v.Color:
					return paint(green, t)
				case op == Delete:
					return "[-" + t + "-]"
				case op == Insert:
					return "{+" + t + "+}"
				}
				return t
			})
			if s.stale {
				label += " (" + voice.labels.note + ")"
			}
			b.WriteString("  " + paint(faint, label) + "  " + strings.ReplaceAll(text, "\n", "\n      ") + "\n")
		}
		for _, n := range e.notes {
			b.WriteString("  · " + clean(n.String()) + "\n")
		}
	}
	if shifts := c.onlyRenumbered(); len(shifts) > 0 {
		fmt.Fprintf(b, "\n%s: %s\n", voice.labels.renumberedTitle, clean(n.shiftList(shifts, 12)))
	}
	return b.Flush()
}

// describe names the kinds of an entry and where it was.
func (e *entry) describe(voice *voice) string {
	names := make([]string, len(e.kinds))
	for i, k := range e.kinds {
		names[i] = voice.kinds[k]
	}
	s := strings.Join(names, ", ")
	switch {
	case e.away:
		return voice.labels.movedTo + " " + e.was
	case e.moved != nil:
		s += " (" + voice.labels.from + " " + e.was + ")"
	case e.was != "":
		s += " (" + e.was + " → " + e.place + ")"
	}
	return s
}

// onlyRenumbered returns the renumberings of clauses that no change names.
func (c *Changes) onlyRenumbered() []Renumbering {
	named := make(map[string]bool, len(c.List))
	for i := range c.List {
		named[c.List[i].ID] = true
	}
	return slices.DeleteFunc(slices.Clone(c.Renumbered), func(r Renumbering) bool { return r.ID != "" && named[r.ID] || r.isNone() })
}

// shiftList writes up to limit renumberings: by printed number, where that changed,
// and by id.
func (n *namer) shiftList(shifts []Renumbering, limit int) string {
	var parts []string
	for _, r := range shifts {
		if len(parts) == limit {
			parts = append(parts, "…")
			break
		}
		var said []string
		if old, new := r.numbers(); old != new {
			said = append(said, orDash(old)+" → "+orDash(new))
		}
		old, new := r.OldID, r.ID
		if old == "" || new == "" {
			old, new = n.path(r.OldPath), n.path(r.Path)
		}
		switch {
		case old != new && len(said) > 0:
			said = append(said, "("+old+" → "+new+")")
		case old != new:
			said = append(said, old+" → "+new)
		case len(said) > 0:
			said = append(said, "("+new+")")
		default:
			said = append(said, new)
		}
		if r.OldWID != r.WID {
			said = append(said, n.voice.labels.wid+" "+orDash(r.OldWID)+" → "+orDash(r.WID))
		}
		parts = append(parts, strings.Join(said, " "))
	}
	return strings.Join(parts, ", ")
}

// pieces writes edits, with what was kept shortened to so many characters
// beside a change, and a text without changes to twice as many; 0 keeps all.
func pieces(edits []Edit, around int, show func(Op, string) string) string {
	var b strings.Builder
	for i, e := range edits {
		t := e.Text
		switch {
		case e.Op != Keep || around == 0 || t == "\n":
		case len(edits) == 1:
			t = shorten(t, 2*around, true, false)
		default:
			t = shorten(t, around, i > 0, i+1 < len(edits))
		}
		b.WriteString(show(e.Op, t))
	}
	return b.String()
}

// leastCut is how many characters must be saved for a text to be shortened.
const leastCut = 12

// shorten keeps the given number of characters at the end of a text where a
// change follows and at its start where one precedes.
func shorten(t string, around int, before, after bool) string {
	keep := 0
	if before {
		keep += around
	}
	if after {
		keep += around
	}
	if len(t) <= keep+leastCut || utf8.RuneCountInString(t) <= keep+leastCut {
		return t
	}
	head, tail := "", ""
	if before {
		end := 0
		for range around {
			_, n := utf8.DecodeRuneInString(t[end:])
			end += n
		}
		head = t[:end]
		if i := strings.LastIndexByte(head, ' '); i > 0 {
			head = head[:i]
		}
		head += " "
	}
	if after {
		start := len(t)
		for range around {
			_, n := utf8.DecodeLastRuneInString(t[:start])
			start -= n
		}
		tail = t[start:]
		if i := strings.IndexByte(tail, ' '); i >= 0 {
			tail = tail[i+1:]
		}
		tail = " " + tail
	}
	return head + "…" + tail
}

// clean leaves out what a terminal could take for a command, and the signs that
// turn the direction of what follows, also beyond the text that they stand in.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return -1
		}
		return r
	}, s)
}

// WriteMarkdown writes the changes as Markdown, with the tags del and ins around
// deleted and inserted words: signs such as ** mean nothing within a word. What
// Markdown would read in the documents is escaped.
func (c *Changes) WriteMarkdown(w io.Writer, v *View) error {
	c = c.orNone()
	if err := c.check(); err != nil {
		return fmt.Errorf("diff.WriteMarkdown: %w", err)
	}
	v = v.orDefault()
	voice := voiceOf(v.Lang)
	b := bufio.NewWriter(w)
	b.WriteString(escapeMarkdown(c.Summary(v.Lang)) + "\n")
	n := c.namer(v, voice)
	for _, e := range c.entries(n) {
		fmt.Fprintf(b, "\n### %s — %s\n\n", escapeMarkdown(clean(e.place)), escapeMarkdown(clean(e.describe(voice))))
		for _, s := range e.sides {
			text := pieces(s.edits, 120, func(op Op, t string) string {
				t = strings.ReplaceAll(escapeMarkdown(clean(t)), "\n", "<br>\n  ")
				switch op {
				case Delete:
					return "<del>" + t + "</del>"
				case Insert:
					return "<ins>" + t + "</ins>"
				}
				return t
			})
			b.WriteString("- ")
			if s.lang != "" {
				b.WriteString("*" + string(s.lang) + "* ")
			}
			if s.stale {
				b.WriteString("(" + escapeMarkdown(voice.labels.note) + ") ")
			}
			b.WriteString(text + "\n")
		}
		for _, n := range e.notes {
			b.WriteString("- " + escapeMarkdown(clean(n.String())) + "\n")
		}
	}
	if shifts := c.onlyRenumbered(); len(shifts) > 0 {
		fmt.Fprintf(b, "\n%s: %s\n", escapeMarkdown(voice.labels.renumberedTitle), escapeMarkdown(clean(n.shiftList(shifts, 24))))
	}
	return b.Flush()
}

// escapeMarkdown escapes what Markdown would read, and parts what its readers make
// links, mentions or formulas of: "@name", "#12", "$x$".
func escapeMarkdown(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case strings.ContainsRune("@#$", r):
			b.WriteString("<span>" + string(r) + "</span>")
			continue
		case strings.ContainsRune("\\`*_{}[]<>|~&", r):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
