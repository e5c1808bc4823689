package resolution

import (
	"slices"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
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
	if ok && number.Start > 0 && s.last != nil && s.last.kind == legaltext.Point && isLeadIn(s.last) {
		return false // of another text, in quotation marks
	}
	if !ok && s.part == requestsPart {
		number, body, ok = r.bareArticle(s.lang, text)
	}
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
		r.cutColon(b)
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

// beginsArticles reports whether a block is the first of several articles, or the only one
// of a text: "Artikel 1" with an article 2 below it, "Enig artikel".
func (r *reader) beginsArticles(s *stream, b *block) bool {
	n := r.articleNumber(s.lang, b)
	if n == "" || strings.Trim(n, "0123456789") == n {
		return n != "" && !r.isArticleBelow(s, b, "1")
	}
	return n == "1" && r.isArticleBelow(s, b, "2")
}

// isArticleBelow reports whether the article with a number stands not far below a block.
func (r *reader) isArticleBelow(s *stream, b *block, number string) bool {
	return slices.ContainsFunc(r.blocks[b.index+1:min(len(r.blocks), b.index+1+maxRow)], func(o *block) bool {
		return o.lang == s.lang && r.articleNumber(s.lang, o) == number
	})
}

// articleNumber returns the number of the article that a block begins with, in figures
// where it has any, "" where there is none.
func (r *reader) articleNumber(l bilingual.Lang, b *block) string {
	text := b.in.Text
	if !b.Marker.IsZero() {
		return ""
	}
	number, body, ok := r.practice.Article(l, text)
	if !ok || body < len(text) && !unicode.IsUpper(firstRune(text[body:])) {
		return ""
	}
	name := strings.ToLower(text[number.Start:number.End])
	if i := strings.IndexAny(name, "0123456789"); i >= 0 {
		end := i + 1
		for end < len(name) && name[end] >= '0' && name[end] <= '9' {
			end++
		}
		return name[i:end]
	}
	return name
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
	if r.cutColon(b) {
		b.in = r.layout.Inline(b.Lines, b.refs...)
	}
}

// cutColon takes the colon off the text of an article that a raised number has parted
// from it: "Article 1er", and below it ": La fontaine".
func (r *reader) cutColon(b *block) bool {
	l := b.Lines[0]
	if !strings.HasPrefix(r.src[l.Start:l.End], ": ") {
		return false
	}
	r.syntax = append(r.syntax, legaltext.Span{Start: l.Start, End: l.Start + 1})
	b.Lines = slices.Clone(b.Lines)
	b.Lines[0].Start += 2
	return true
}

// readDivision reads the heading of a chapter between articles, and its name on the
// line below it.
func (r *reader) readDivision(s *stream, b *block) bool {
	lead := s.leads[requestsPart]
	if lead == nil || !b.Marker.IsZero() || !r.practice.Division(s.lang, b.in.Text) && !r.namesDivision(s, b) {
		return false
	}
	r.giveArticle(s, nil)
	r.add(s, b, legaltext.Heading).opens = isArticle(lead.marker.Label())
	s.leads[requestsPart] = lead
	return true
}

// namesDivision reports whether a line is the name of the chapter above it.
func (r *reader) namesDivision(s *stream, b *block) bool {
	if s.article != nil || s.last == nil || s.last.kind != legaltext.Heading || !r.practice.Division(s.lang, s.last.in.Text) || len(b.in.Text) > maxLine {
		return false
	}
	_, _, article := r.practice.Article(s.lang, b.in.Text)
	return !article && !layout.Terminated(b.in.Text) && unicode.IsUpper(firstRune(b.in.Text))
}

// articleHead reads the number of an article from a line that has it and a head, and
// no more: "Artikel 1 Doel", "Art. 2. - Champ d'application".
func (r *reader) articleHead(l bilingual.Lang, line string) (number legaltext.Span, body int, ok bool) {
	if len(line) > maxLine || layout.Terminated(line) || strings.HasSuffix(line, ",") {
		return legaltext.Span{}, 0, false
	}
	if number, body, ok = r.practice.Article(l, line); !ok {
		return r.bareArticle(l, line)
	}
	return number, body, body < len(line) && unicode.IsUpper(firstRune(line[body:]))
}

// bareArticle reads the number of an article that no sign parts from the capital of its
// text: "Artikel 1 De fontein wordt hersteld.", "Art.1 De fontein wordt hersteld."
func (r *reader) bareArticle(l bilingual.Lang, text string) (number legaltext.Span, body int, ok bool) {
	word := strings.IndexByte(text, ' ') + 1
	if word == 0 {
		return legaltext.Span{}, 0, false
	}
	if first, second, glued := strings.Cut(text[:word-1], "."); glued && second != "" && len(text) > word {
		_, _, ok := r.practice.Article(l, first+". "+second)
		return legaltext.Span{End: word - 1}, word, ok && second[0] <= '9' && unicode.IsUpper(firstRune(text[word:]))
	}
	n := strings.IndexByte(text[word:], ' ')
	if n < 0 {
		return legaltext.Span{}, 0, false
	}
	if number, body, ok = r.practice.Article(l, text[:word+n]); !ok || body < word+n {
		return legaltext.Span{}, 0, false
	}
	body++
	return number, body, body < len(text) && unicode.IsUpper(firstRune(text[body:]))
}

// isInArticle reports whether a block without a marker belongs to the article above
// it: a further article follows, or the article has no more than a head yet
// ("Artikel 1. Doel").
func (r *reader) isInArticle(s *stream, b *block) bool {
	if s.last == nil || !s.inArticle {
		return false
	}
	if isArticle(s.last.marker.Label()) && !layout.Terminated(s.last.in.Text) {
		return true
	}
	return r.after(&s.nextArticle, b, func(o *block) bool {
		if o.lang != s.lang || !o.Marker.IsZero() {
			return false
		}
		if _, _, ok := r.practice.Article(s.lang, o.in.Text); ok {
			return true
		}
		_, _, ok := r.bareArticle(s.lang, o.in.Text)
		return ok
	})
}

// isArticle reports whether the label of a marker is the number of an article: a
// word longer than any number that letters write.
func isArticle(label string) bool {
	return len(label) > 3 && len(layout.Base(label)) == len(label) && label[0] > '9' && strings.Trim(label[:3], "ivxlcIVXLC") != "" && !strings.Contains(label, "/")
}
