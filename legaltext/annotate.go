package legaltext

import (
	"html"
	"sort"
	"strings"

	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// A Linker says what to write before and after a citation: the tags of a link.
// Two empty strings leave the citation as it is, and so does a nil linker.
type Linker func(legalref.Citation) (before, after string)

func (l Linker) around(c legalref.Citation) (before, after string) {
	if l == nil {
		return "", ""
	}
	return l(c)
}

// Anchors returns a linker that writes the anchors of HTML: to the address
// that the registry has for what is cited, in the reader's language, with a
// label as its title and the reference as data-ref. A citation that is not
// resolved, or that has no address, is left as it is: a wrong link is worse
// than none. A nil registry is the built-in one.
func Anchors(registry *legalref.Registry, reader bilingual.Lang) Linker {
	if registry == nil {
		registry = legalref.Builtin()
	}
	return func(c legalref.Citation) (before, after string) {
		if c.Status != legalref.Resolved {
			return "", ""
		}
		uri, ok := registry.URI(c.Ref, reader, legalref.Web)
		if !ok {
			return "", ""
		}
		return `<a href="` + html.EscapeString(uri) + `" title="` + html.EscapeString(registry.LabelCitation(c, reader, legalref.Long)) +
			`" data-ref="` + html.EscapeString(c.Ref.String()) + `">`, "</a>"
	}
}

// AnnotateText returns a plain text with what the linker gives written around
// each citation. The citations are those of the text, in the order in which
// [legalref.Registry.Find] gives them; one that overlaps another before it is
// left out. The text itself is copied byte for byte.
func AnnotateText(text string, citations []legalref.Citation, link Linker) string {
	var b strings.Builder
	last := 0
	for _, c := range citations {
		s := c.Span
		if s.Start < last || s.End > len(text) || s.Start >= s.End {
			continue
		}
		before, after := link.around(c)
		b.WriteString(text[last:s.Start])
		b.WriteString(before + text[s.Start:s.End] + after)
		last = s.End
	}
	b.WriteString(text[last:])
	return b.String()
}

// AnnotateHTML finds the citations in the text of an HTML page or fragment and
// returns it with what the linker gives written around each, and the citations
// with their spans as bytes of the page. Everything else is copied byte for
// byte.
//
// The text is read as a browser shows it: character references count as what
// they stand for, a tag within a line does not part words, and a block ends a
// sentence. A citation that tags cut in pieces gets its link around each piece,
// so that no tag is left open across another. What is shown as a link already,
// and what is not shown, gets none.
func AnnotateHTML(page string, lang bilingual.Lang, registry *legalref.Registry, opts *legalref.FindOptions, link Linker) (string, []legalref.Citation) {
	if registry == nil {
		registry = legalref.Builtin()
	}
	v := readVisible(page)
	citations := registry.Find(lang, v.text.String(), opts)
	var b strings.Builder
	last, shown := 0, 0
	for i := range citations {
		c := &citations[i]
		span := c.Span
		*c = v.placed(*c)
		if span.Start < shown {
			continue
		}
		shown = span.End
		before, after := link.around(*c)
		if before == "" && after == "" {
			continue
		}
		for _, piece := range v.pieces(span) {
			b.WriteString(page[last:piece.Start])
			b.WriteString(before + page[piece.Start:piece.End] + after)
			last = piece.End
		}
	}
	b.WriteString(page[last:])
	return b.String(), citations
}

// visible is the text of a page, as runs that each stand for a piece of it.
type visible struct {
	text strings.Builder
	runs []run
}

// A run is a piece of text and of the page. A plain run is the same bytes in
// both; another one is a character reference, which stands for its text as a
// whole.
type run struct {
	at     int // in the text
	length int // in the text
	page   Span
	plain  bool
	linked bool // inside a link
	token  int  // number of the token that it is part of
}

// readVisible reads the text of a page.
func readVisible(page string) *visible {
	v := &visible{}
	z := nethtml.NewTokenizer(strings.NewReader(page))
	offset, token, links := 0, 0, 0
	for {
		kind := z.Next()
		raw := len(z.Raw())
		if kind == nethtml.ErrorToken {
			return v
		}
		token++
		switch kind {
		case nethtml.TextToken:
			v.addText(page, Span{Start: offset, End: offset + raw}, links > 0, token)
		case nethtml.StartTagToken, nethtml.EndTagToken, nethtml.SelfClosingTagToken:
			name, _ := z.TagName()
			a := atom.Lookup(name)
			switch {
			case a == atom.A && kind == nethtml.StartTagToken:
				links++
			case a == atom.A && kind == nethtml.EndTagToken:
				links = max(0, links-1)
			case a == atom.Br:
				v.text.WriteByte('\n')
			case blockTags[a]:
				v.text.WriteString("\n\n")
			}
			if kind == nethtml.StartTagToken && hiddenTags[a] {
				// Its content comes as one text token, which is not shown.
				offset += raw
				if z.Next() != nethtml.TextToken {
					// The element is empty: this token is its end tag.
					offset += len(z.Raw())
					continue
				}
				raw = len(z.Raw())
			}
		}
		offset += raw
	}
}

// blockTags end a line of text; hiddenTags hold text that is not shown, or not
// as running text.
var (
	blockTags = map[atom.Atom]bool{
		atom.P: true, atom.Div: true, atom.Li: true, atom.Ul: true, atom.Ol: true, atom.Table: true, atom.Tr: true, atom.Td: true, atom.Th: true,
		atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true, atom.Blockquote: true, atom.Pre: true,
		atom.Section: true, atom.Article: true, atom.Header: true, atom.Footer: true, atom.Nav: true, atom.Aside: true, atom.Dd: true, atom.Dt: true,
		atom.Body: true, atom.Head: true, atom.Hr: true, atom.Figure: true, atom.Figcaption: true, atom.Main: true, atom.Form: true,
	}
	hiddenTags = map[atom.Atom]bool{
		atom.Script: true, atom.Style: true, atom.Title: true, atom.Textarea: true, atom.Noscript: true, atom.Iframe: true, atom.Xmp: true,
		atom.Noembed: true, atom.Noframes: true,
	}
)

// addText adds a text token, whose character references become runs of their
// own.
func (v *visible) addText(page string, s Span, linked bool, token int) {
	add := func(from, to int, text string, plain bool) {
		if from == to {
			return
		}
		v.runs = append(v.runs, run{at: v.text.Len(), length: len(text), page: Span{Start: from, End: to}, plain: plain, linked: linked, token: token})
		v.text.WriteString(text)
	}
	from := s.Start
	for i := s.Start; i < s.End; i++ {
		if page[i] != '&' {
			continue
		}
		end := i + 1
		for end < s.End && end-i < 34 && (page[end] == '#' || isAlphanumeric(page[end])) {
			end++
		}
		if end < s.End && page[end] == ';' {
			end++
		}
		text := html.UnescapeString(page[i:end])
		if text == page[i:end] {
			continue
		}
		// A reference without its semicolon may end before the word does:
		// "&nbsp12" is a space and "12".
		for len(text) > 1 && text[len(text)-1] == page[end-1] {
			text, end = text[:len(text)-1], end-1
		}
		add(from, i, page[from:i], true)
		add(i, end, text, false)
		from, i = end, end-1
	}
	add(from, s.End, page[from:s.End], true)
}

func isAlphanumeric(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// find returns the index of the run that holds byte i of the text, or of the
// first after it.
func (v *visible) find(i int) int {
	return sort.Search(len(v.runs), func(k int) bool { return v.runs[k].at+v.runs[k].length > i })
}

// place returns where byte i of the text starts in the page.
func (v *visible) place(i int) int {
	k := v.find(i)
	if k == len(v.runs) {
		if k == 0 {
			return 0
		}
		return v.runs[k-1].page.End
	}
	r := v.runs[k]
	if !r.plain || i < r.at {
		return r.page.Start
	}
	return r.page.Start + i - r.at
}

// span returns the piece of the page that a piece of the text stands for.
func (v *visible) span(s Span) Span {
	if s.IsZero() || s.Len() == 0 {
		return Span{}
	}
	start := v.place(s.Start)
	k := v.find(s.End - 1)
	if k == len(v.runs) {
		return Span{Start: start, End: start}
	}
	end := v.runs[k].page.End
	if r := v.runs[k]; r.plain {
		end = r.page.Start + s.End - r.at
	}
	return Span{Start: start, End: end}
}

// placed returns a citation of the text as one of the page.
func (v *visible) placed(c legalref.Citation) legalref.Citation {
	c.Span, c.Whole, c.Antecedent = v.span(c.Span), v.span(c.Whole), v.span(c.Antecedent)
	return c
}

// pieces returns the pieces of the page that a piece of the text stands for,
// one for each token of text that it touches, without those inside a link. A
// piece of nothing but spaces is left out.
func (v *visible) pieces(s Span) []Span {
	var out []Span
	token := 0
	for k := v.find(s.Start); k < len(v.runs) && v.runs[k].at < s.End; k++ {
		r := v.runs[k]
		if r.linked {
			return nil // the whole citation is a link, or touches one
		}
		p := r.page
		if r.plain {
			lo, hi := max(s.Start, r.at), min(s.End, r.at+r.length)
			p = Span{Start: r.page.Start + lo - r.at, End: r.page.Start + hi - r.at}
		}
		if n := len(out); n > 0 && token == r.token {
			out[n-1].End = p.End
		} else if strings.TrimSpace(v.text.String()[max(s.Start, r.at):min(s.End, r.at+r.length)]) != "" {
			out = append(out, p)
		}
		token = r.token
	}
	return out
}
