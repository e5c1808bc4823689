package petition

import (
	"strings"

	"github.com/considerans/considerans/legaltext"
)

// readChange reads one change of a page of HTML from the best of its views.
func (r *parser) readChange(p *page, s *htmlScan, c *htmlChange) pageValue {
	v := pageValue{labelSpan: legaltext.Span{Start: c.label.start, End: c.label.end}}
	v.Label = strings.TrimSpace(c.label.text)
	var ok bool
	v.label, ok = parseLabel(v.Label)
	if !ok {
		v.label.unknown = true
	}
	v.Attribute, v.Lang, v.Machine = v.label.attribute, v.label.lang, v.label.machine
	left, right, escaped, chosen := chooseView(c.boxes)
	for i := range c.boxes {
		for _, at := range c.boxes[i].stray {
			p.furniture = append(p.furniture, legaltext.Furniture{Kind: legaltext.Site, Span: at})
			r.diagnose(legaltext.CodePetPageText, at, v.Attribute, "%s: text between two lines was taken for a part of the page", v.name())
		}
		if i != chosen[0] && i != chosen[1] {
			for _, item := range c.boxes[i].items {
				p.furnishItem(&item, repeatedView)
			}
		}
	}
	if left == nil || len(left.items)+len(right.items) == 0 {
		r.diagnose(legaltext.CodePetEmptyDiff, v.labelSpan, v.Attribute, "the change %q shows no value: only its final line end may have changed", v.Label)
		return v
	}
	split := left != right
	if split && !escaped && (hasList(s.src, left) || hasList(s.src, right)) {
		for _, b := range []*htmlBox{left, right} {
			for i := range b.items {
				p.furnishItem(&b.items[i], repeatedView)
			}
		}
		first := left.items
		if len(first) == 0 {
			first = right.items
		}
		r.diagnose(legaltext.CodePetSplitRendered, first[0].inner, v.Attribute, "%s: the side-by-side view of rendered text mixes old and new lists and cannot be read; take the page with diff-mode=unified", v.name())
		return v
	}
	if v.Attribute == "title" || v.Attribute == "state" {
		escaped = true // plain text, whatever the view
	}
	if !escaped {
		r.diagnose(legaltext.CodePetRendered, v.labelSpan, v.Attribute, "%s: the page shows rendered text, in which kinds of list and styles are lost", v.name())
	}
	var old, new htmlBuilder
	for i := range left.items {
		item := &left.items[i]
		if item.class == "del" || item.class == "unchanged" {
			r.addItem(p, s, &v, &old, item, escaped)
		}
		if !split && (item.class == "ins" || item.class == "unchanged") {
			if item.class == "unchanged" {
				new.line(item, s.src, escaped) // its diagnostics are given once
			} else {
				r.addItem(p, s, &v, &new, item, escaped)
			}
		}
	}
	if split {
		for i := range right.items {
			if item := &right.items[i]; item.class == "ins" || item.class == "unchanged" {
				r.addItem(p, s, &v, &new, item, escaped)
			}
		}
	}
	v.Old, v.oldAt = old.text.String(), old.at
	v.New, v.newAt = new.text.String(), new.at
	return v
}

// chooseView picks the boxes that show the old and the new value: the unified
// escaped view if there is one. Both are the same box in a unified view.
func chooseView(boxes []htmlBox) (left, right *htmlBox, escaped bool, chosen [2]int) {
	chosen = [2]int{-1, -1}
	rank := func(view string) int {
		switch {
		case strings.Contains(view, "unified") && strings.Contains(view, "_escaped"):
			return 1
		case strings.Contains(view, "split") && strings.Contains(view, "_escaped"):
			return 2
		case strings.Contains(view, "unified"):
			return 3
		case strings.Contains(view, "split"):
			return 4
		}
		return 5
	}
	best := -1
	for i := range boxes {
		if best < 0 || rank(boxes[i].view) < rank(boxes[best].view) {
			best = i
		}
	}
	if best < 0 {
		return nil, nil, false, chosen
	}
	left, right, chosen = &boxes[best], &boxes[best], [2]int{best, best}
	for i := best + 1; i < len(boxes); i++ {
		if boxes[i].view == boxes[best].view && boxes[best].lacks("ins") && boxes[i].lacks("del") {
			right, chosen[1] = &boxes[i], i
			break
		}
	}
	switch view := boxes[best].view; {
	case strings.Contains(view, "unescaped"):
		escaped = false
	case strings.Contains(view, "_escaped"):
		escaped = true
	default:
		escaped = true
		for _, b := range []*htmlBox{left, right} {
			for i := range b.items {
				escaped = escaped && !b.items[i].elements
			}
		}
	}
	return left, right, escaped, chosen
}

// lacks reports whether a box has no line of a class, as one side of two has
// none of the other side's.
func (b *htmlBox) lacks(other string) bool {
	for i := range b.items {
		if b.items[i].class == other {
			return false
		}
	}
	return true
}

func hasList(src string, b *htmlBox) bool {
	for i := range b.items {
		if inner := strings.ToLower(src[b.items[i].inner.Start:b.items[i].inner.End]); strings.Contains(inner, "<ul") ||
			strings.Contains(inner, "<ol") || strings.Contains(strings.TrimSuffix(strings.TrimSpace(inner), "</ul>"), "<li") {
			return true
		}
	}
	return false
}

// furnishItem makes the text of an item furniture.
func (p *page) furnishItem(item *htmlItem, kind legaltext.FurnitureKind) {
	for _, s := range item.texts {
		p.furniture = append(p.furniture, legaltext.Furniture{Kind: kind, Span: s})
	}
}

// addItem adds a line to a value.
func (r *parser) addItem(p *page, s *htmlScan, v *pageValue, to *htmlBuilder, item *htmlItem, escaped bool) {
	if item.phantom && item.text == "" && !item.elements {
		r.diagnose(legaltext.CodePetPhantomLine, item.inner, v.Attribute, "the empty line was made by the page's own highlighting and was left out")
		return
	}
	to.line(item, s.src, escaped)
}

// An htmlBuilder puts the lines of a value together.
type htmlBuilder struct {
	text strings.Builder
	at   sourceMap
	any  bool
}

func (b *htmlBuilder) line(item *htmlItem, src string, escaped bool) {
	if b.any {
		b.text.WriteByte('\n')
	}
	b.any = true
	at := b.text.Len()
	if !escaped {
		b.at.addAt(at, item.inner.Start, item.inner.Len())
		b.text.WriteString(src[item.inner.Start:item.inner.End])
		return
	}
	for _, g := range item.at.segments {
		g.at += at
		b.at.segments = append(b.at.segments, g)
	}
	b.text.WriteString(item.text)
}

// innerHTML cuts the end tag of the wrapper of a line off its content.
func innerHTML(src string, at legaltext.Span) legaltext.Span {
	for _, name := range [...]string{"ins", "del", "span"} {
		s := strings.TrimRight(src[at.Start:at.End], " \n\r\t")
		if t, ok := strings.CutSuffix(s, "</"+name+">"); ok && strings.Count(s, "</"+name+">") > strings.Count(s, "<"+name) {
			at.End = at.Start + len(t)
			break
		}
	}
	return at
}
