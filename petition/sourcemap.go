package petition

import (
	"sort"

	"github.com/considerans/considerans/legaltext"
)

// A sourceMap says where the bytes of a value stand in the source. A segment
// whose lengths differ is a character reference or an escape sequence.
type sourceMap struct{ segments []segment }

type segment struct {
	at, n     int // in the value
	src, srcN int // in the source
}

// add continues the value with n bytes that stand in the source at src.
func (m *sourceMap) add(src, n int) {
	end := 0
	if k := len(m.segments); k > 0 {
		last := &m.segments[k-1]
		end = last.at + last.n
		if last.n == last.srcN && last.src+last.srcN == src {
			last.n += n
			last.srcN += n
			return
		}
	}
	m.addAt(end, src, n)
}

// addAt maps the n bytes of the value from at on.
func (m *sourceMap) addAt(at, src, n int) {
	if n > 0 {
		m.segments = append(m.segments, segment{at, n, src, n})
	}
}

// addEscape continues the value with n bytes that are written in srcN.
func (m *sourceMap) addEscape(src, srcN, n int) {
	end := 0
	if k := len(m.segments); k > 0 {
		end = m.segments[k-1].at + m.segments[k-1].n
	}
	m.segments = append(m.segments, segment{end, n, src, srcN})
}

// through returns the map of a value that stands at m in another value, which
// itself stands at outer. A reference or an escape that is in several pieces
// there has no place.
func (m *sourceMap) through(outer *sourceMap) (out sourceMap) {
	for _, g := range m.segments {
		first := sort.Search(len(outer.segments), func(i int) bool { return outer.segments[i].at+outer.segments[i].n > g.src })
		for _, o := range outer.segments[first:] {
			if o.at >= g.src+g.srcN {
				break
			}
			start, end := max(o.at, g.src), min(o.at+o.n, g.src+g.srcN)
			x := segment{g.at + start - g.src, end - start, o.src, o.srcN}
			switch {
			case g.n != g.srcN:
				if start != g.src || end != g.src+g.srcN {
					continue
				}
				x.n = g.n
				if o.n == o.srcN {
					x.src, x.srcN = o.src+start-o.at, g.srcN
				}
			case o.n == o.srcN:
				x.src, x.srcN = o.src+start-o.at, end-start
			}
			out.segments = append(out.segments, x)
		}
	}
	return out
}

// pieces returns the pieces of the source that the value is made of.
func (m *sourceMap) pieces() []legaltext.Span {
	out := make([]legaltext.Span, len(m.segments))
	for i, g := range m.segments {
		out[i] = legaltext.Span{Start: g.src, End: g.src + g.srcN}
	}
	return out
}

// spans returns where a span of the value stands in the source.
func (m *sourceMap) spans(s legaltext.Span) []legaltext.Span { return m.appendSpans(nil, s) }

// appendSpans appends what spans returns.
func (m *sourceMap) appendSpans(out []legaltext.Span, s legaltext.Span) []legaltext.Span {
	kept := len(out)
	first := sort.Search(len(m.segments), func(i int) bool { return m.segments[i].at+m.segments[i].n > s.Start })
	for _, g := range m.segments[first:] {
		if g.at >= s.End {
			break
		}
		piece := legaltext.Span{Start: g.src, End: g.src + g.srcN}
		if g.n == g.srcN {
			piece.Start += max(0, s.Start-g.at)
			piece.End -= max(0, g.at+g.n-s.End)
		}
		if k := len(out); k > kept && out[k-1].End == piece.Start {
			out[k-1].End = piece.End
		} else if piece.Len() > 0 {
			out = append(out, piece)
		}
	}
	return out
}
