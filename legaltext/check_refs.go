package legaltext

import (
	"net/url"
	"slices"
	"strings"

	"github.com/considerans/considerans/legalref"
)

// citations compares what the sides cite. A citation that only the other side
// identifies proves nothing and is left out, and so are the tails that tell how
// an act was amended. Where only one side cites more than the other, that may
// have it in plain words.
func (p *pair) citations() {
	if p.a.excess || p.b.excess {
		return
	}
	a, b := basis(p.a.side), basis(p.b.side)
	if len(a) == 0 && len(b) == 0 {
		return
	}
	lack := func(x []legalref.Citation, s, other *sideText, known bool) (out []string) {
		for _, c := range x {
			if c.Status != legalref.Resolved && (known || c.Status != legalref.Ambiguous || c.Kind != legalref.Full || c.Ref.Pinpoint() != "") || slices.ContainsFunc(other.side.Citations, func(d legalref.Citation) bool { return d.Role == "" && sameLaw(c, d) }) {
				continue
			}
			out = append(out, cut(s.text, c))
		}
		return out
	}
	lackB, lackA := lack(a, p.a, p.b, false), lack(b, p.b, p.a, false)
	if len(lackA) > 0 && len(lackB) > 0 {
		p.differs(CodeCheckCitation, "citations differ:", lackB, lackA)
		p.cites = true
		return
	}
	lackB, lackA = lack(a, p.a, p.b, true), lack(b, p.b, p.a, true)
	p.differs(CodeCheckUncited, "cited", lackB, lackA)
}

func basis(s *Side) []legalref.Citation {
	var out []legalref.Citation
	for _, c := range s.Citations {
		if c.Role == "" && c.ResolvedBy == "" {
			out = append(out, c)
		}
	}
	return out
}

// cut returns the words of a citation.
func cut(text string, c legalref.Citation) string {
	s := c.Span
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		return c.Ref.String()
	}
	return text[s.Start:s.End]
}

// sameLaw reports whether two citations may cite the same: a key by date alone
// agrees with that key and any number, an open citation with each of its
// candidates, and one of nothing known with any of that article.
func sameLaw(c, d legalref.Citation) bool {
	if c.Issuer != "" && d.Issuer != "" && c.Issuer != d.Issuer {
		return false // decrees of two governments
	}
	if len(c.Candidates) > 0 || len(d.Candidates) > 0 {
		return slices.ContainsFunc(refs(c), func(r legalref.Ref) bool { return slices.ContainsFunc(refs(d), r.Agrees) })
	}
	if d.Status == legalref.Unresolved && d.Ref.Instrument() == "" { // what stands below its article is open
		return d.Ref.Num(legalref.Article) == c.Ref.Num(legalref.Article)
	}
	return c.Ref.Agrees(d.Ref) && (c.To == d.To || c.To.Agrees(d.To))
}

// refs returns what a citation may cite.
func refs(c legalref.Citation) []legalref.Ref {
	if len(c.Candidates) > 0 {
		return c.Candidates
	}
	return []legalref.Ref{c.Ref}
}

// noteRefs compares the notes that the sides refer to.
func (p *pair) noteRefs() {
	notes := func(s *Side) (out []string) {
		for _, n := range s.Notes {
			out = append(out, n.Note)
		}
		slices.Sort(out)
		return slices.Compact(out)
	}
	a, b := notes(p.a.side), notes(p.b.side)
	onlyA := slices.DeleteFunc(slices.Clone(a), func(n string) bool { return slices.Contains(b, n) })
	onlyB := slices.DeleteFunc(slices.Clone(b), func(n string) bool { return slices.Contains(a, n) })
	p.differs(CodeCheckNoteRef, "refers to the note", onlyA, onlyB)
}

// note compares the sides of a note: the pages it points to, and its figures.
// Page words and the language version of a page may differ.
func (c *checker) note(id string, sides []*sideText) {
	for i := 1; i < len(sides); i++ {
		p := &pair{checker: c, path: id, a: sides[0], b: sides[i]}
		a, b := p.a.links, p.b.links
		switch {
		case (len(a) == 0) != (len(b) == 0):
			with, words := p.a, a
			if len(a) == 0 {
				with, words = p.b, b
			}
			p.report(CodeCheckNoteSource, id, with.lang, words[0], "only the %s note gives an address", with.lang)
		case !slices.EqualFunc(a, b, samePage):
			p.report(CodeCheckNoteSource, id, p.a.lang, first(a), "the notes point to %s in %s and %s in %s",
				list(a), p.a.lang, list(b), p.b.lang)
		default:
			p.figures()
		}
	}
}

func first(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return words[0]
}

// samePage reports whether two addresses are one page, perhaps in two
// languages: whether they are on one site, or equal but for parts that name a
// language.
func samePage(a, b string) bool {
	if a == b {
		return true
	}
	x, errX := url.Parse(a)
	y, errY := url.Parse(b)
	return errX == nil && errY == nil && x.Host != "" && site(x.Host) == site(y.Host)
}

// site returns the last two names of a host.
func site(host string) string {
	parts := strings.Split(strings.ToLower(host), ".")
	return strings.Join(parts[max(0, len(parts)-2):], ".")
}
