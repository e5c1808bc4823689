package resolution

import (
	"strings"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// maxArticle is the length in bytes of a line that holds no more than the number
// of an article.
const maxArticle = 40

// readArticle takes the number of an article off a block, as the marker of the
// decision that it opens: "Artikel 1. ". A number that stands alone waits for the
// block below it, and readArticle reports true.
func (r *reader) readArticle(s *stream, b *block) (waits bool) {
	if r.giveArticle(s, b); !b.Marker.IsZero() || b.Heading > 0 {
		return false
	}
	text, first := b.in.Text, b.Lines[0]
	if line := r.src[first.Start:first.End]; len(b.Lines) > 1 && len(line) < maxArticle {
		if _, body, ok := r.practice.Article(s.lang, line); ok && body == len(line) {
			text = line // above its text
		}
	}
	number, body, ok := r.practice.Article(s.lang, text)
	if !ok {
		return false
	}
	marker := layout.Marker{Num: text[number.Start:number.End], Len: body}
	switch at := b.in.Source(r.src, body, min(body+1, len(b.in.Text))); {
	case body == len(text) && len(b.Lines) == 1:
		s.article, s.articleMarker = b, marker
		return true
	case body == len(text):
		b.Marker, b.MarkerSpan = marker, first
		b.Lines = b.Lines[1:]
	case len(at) == 0 || at[0].Start <= first.Start || at[0].Start >= first.End:
		return false
	default:
		before := r.src[first.Start:at[0].Start]
		if strings.Count(before, "*")%2 != 0 || strings.Count(before, "_")%2 != 0 {
			return false // the emphasis of the number goes on in the text
		}
		b.Marker = marker
		b.MarkerSpan = legaltext.Span{Start: first.Start, End: first.Start + len(strings.TrimRight(before, " \t\u00a0"))}
		b.Lines = append([]legaltext.Span{{Start: at[0].Start, End: first.End}}, b.Lines[1:]...)
	}
	b.in = r.layout.Inline(b.Lines, b.refs...)
	return false
}

// giveArticle gives a block the number of an article that waits for it. Where
// the block has a marker of its own, or there is none, the number becomes a point
// by itself.
func (r *reader) giveArticle(s *stream, b *block) {
	waiting := s.article
	if waiting == nil {
		return
	}
	s.article = nil
	if b == nil || !b.Marker.IsZero() || b.Heading > 0 {
		r.addPoint(s, waiting)
		return
	}
	waiting.used = true
	b.Marker, b.MarkerSpan = s.articleMarker, waiting.Lines[0]
}

// isArticle reports whether the label of a marker is the number of an article: a
// word longer than any number that letters write.
func isArticle(label string) bool {
	return len(label) > 3 && label[0] > '9' && strings.Trim(label[:3], "ivxlcIVXLC") != "" && !strings.Contains(label, "/")
}
