package petition

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/richtext"
	"github.com/considerans/considerans/legaltext"
)

// AppendText writes the version page of a revision as plain text. A revision
// that was read from plain text gives its page back byte for byte, also after
// JSON; editing one of its values changes the page in the place of that value
// and nowhere else. A revision from another source is written in the same form:
// heading, labels, a minus before each old line, a plus before each new one.
func (v *Revision) AppendText(dst []byte) []byte {
	dst = append(dst, v.lead()...)
	plain := v.isPlain()
	for i := range v.Changes {
		dst = v.Changes[i].appendText(dst, v.Interface, plain)
	}
	return dst
}

// isPlain reports whether the revision was read from plain text.
func (v *Revision) isPlain() bool {
	return v.Lead != "" || slices.ContainsFunc(v.Changes, func(c Value) bool {
		return c.Before != "" || c.After != "" || c.Raw != ""
	})
}

// lead is the page before its first change.
func (v *Revision) lead() string {
	if v.Lead != "" || v.Heading == "" {
		return v.Lead
	}
	h := headings[0]
	for _, w := range headings {
		if w.lang == v.Interface {
			h = w
			break
		}
	}
	opening, closing := `"`, `"`
	if h.lang == bilingual.DE {
		opening, closing = "„", "“"
	}
	lines := v.Heading + "\n"
	if v.Resource != "" {
		lines += v.Resource + "\n"
	}
	return lines + h.text + " " + opening + v.Heading + closing + "\n"
}

func (c *Value) appendText(dst []byte, page bilingual.Lang, plain bool) []byte {
	label := c.Label
	if label == "" {
		label = c.newLabel(page)
	}
	dst = append(dst, label...)
	switch {
	case !plain, c.Before == "" && c.After == "" && c.Old+c.New != "": // a new change
		dst = append(dst, '\n')
		dst = c.appendLines(dst)
		return append(dst, '\n')
	case c.Raw != "" && c.isRaw():
		dst = append(append(dst, c.Before...), c.Raw...)
	case c.Raw != "":
		dst = append(dst, c.Before...)
		dst = c.appendLines(dst)
	default:
		dst = append(append(dst, c.Before...), c.Old...)
		dst = append(append(dst, c.Between...), c.New...)
	}
	return append(dst, c.After...)
}

// isRaw reports whether the value still is what its raw form says.
func (c *Value) isRaw() bool {
	if len(c.Readings) > 0 {
		return c.Old == "" && c.New == ""
	}
	p := &page{}
	r := &parser{}
	v := pageValue{}
	if lines := linesOf(c.Raw); len(lines) == 1 || isTwoLines(lines) {
		r.splitValue(p, &v, c.Raw, 0, c.Between)
	} else {
		r.splitLines(p, &v, c.Raw, lines, c.Between)
	}
	return v.Old == c.Old && v.New == c.New
}

// appendLines writes the lines of the old and then those of the new value; two
// values that are equal are unchanged lines.
func (c *Value) appendLines(dst []byte) []byte {
	add := func(sign byte, value string) {
		for line := range strings.SplitSeq(value, "\n") {
			if n := len(dst); n > 0 && dst[n-1] != '\n' {
				dst = append(dst, '\n')
			}
			dst = append(append(dst, sign), line...)
		}
	}
	switch {
	case c.Old == c.New && c.Old != "":
		add(' ', c.Old)
	default:
		if c.Old != "" {
			add('-', c.Old)
		}
		if c.New != "" {
			add('+', c.New)
		}
	}
	return dst
}

// newLabel makes the label of a change.
func (c *Value) newLabel(page bilingual.Lang) string {
	name := c.Attribute
	for i, w := range attributeLabels[c.Attribute] {
		if w.lang == page || i == 0 && page == "" {
			name = w.text
			break
		}
	}
	switch {
	case c.Machine && c.Lang == "":
		return name + " (" + machineLocale + ")"
	case c.Lang == "":
		return name
	}
	return name + " (" + localeName(c.Lang) + ")"
}

// localeName is the name of a language in that language as Decidim prints it,
// else its code.
func localeName(l bilingual.Lang) string {
	switch l {
	case bilingual.EN:
		return "English"
	case bilingual.FR:
		return "Français"
	case bilingual.NL:
		return "Nederlands"
	case bilingual.DE:
		return "Deutsch"
	case es:
		return "Castellano"
	case ca:
		return "Català"
	}
	return string(l)
}

// AppendHTML writes the body of a petition in one language as HTML that can be
// put into a page: a handful of plain elements, no styles, no scripts, no
// targets but http, https, mailto and tel and relative ones. Clauses without
// that language are left out.
func (p *Petition) AppendHTML(dst []byte, lang bilingual.Lang) []byte {
	return richtext.AppendHTML(dst, blocksOf(p.Body, lang))
}

// blocksOf turns clauses into blocks of one language.
func blocksOf(clauses []legaltext.Clause, lang bilingual.Lang) []richtext.Block {
	var blocks []richtext.Block
	for i := range clauses {
		c := &clauses[i]
		items := blocksOf(c.Items, lang)
		s, ok := c.Sides[lang]
		if !ok && (len(items) == 0 || len(c.Sides) > 0) {
			blocks = append(blocks, items...)
			continue
		}
		form := s.Form
		if form == "" {
			form = formOf(c.Kind)
		}
		blocks = append(blocks, richtext.Block{
			Kind: c.Kind, Form: form, Num: s.Num, Text: s.Text, Marks: s.Marks, Items: items,
		})
	}
	return blocks
}

// formOf is the form of a clause whose source gave none.
func formOf(k legaltext.Kind) string {
	switch k {
	case legaltext.Item, legaltext.Point:
		return "li"
	case legaltext.Heading:
		return "h2"
	case legaltext.Quotation:
		return "blockquote"
	case legaltext.Table:
		return "table"
	}
	return "p"
}
