package resolution

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/considerans/considerans/legaltext/drafting"
)

// namesKind reports whether a number begins with what the text is, below another one:
// "Resolution 2611 (2025)" below "S/RES/2611 (2025)".
func (r *reader) namesKind(b *block, number string) bool {
	kind, _, _ := strings.Cut(number, " ")
	h, ok := r.practice.Heading(b.lang, kind)
	return ok && h.Block == drafting.TypeOfText && b.index < maxCoverBlocks && b.Marker.IsZero()
}

// isPartOf reports whether a line is the first or last part of the document
// number, whose parts some extractors put on lines of their own.
func isPartOf(line, number string) bool {
	if first, ok := strings.CutPrefix(number, line); ok {
		return strings.HasPrefix(first, " ")
	}
	last, ok := strings.CutSuffix(number, line)
	return ok && strings.HasSuffix(last, " ")
}

// ownNumber returns the block with the number of the document, nil where there is
// none: the first that no label leads to ("Texts tabled:"), else the last that one
// does, and the number of a procedure where there is no other.
func (r *reader) ownNumber() *block {
	var labelled, procedure *block
	for i, b := range r.blocks {
		if b.used || r.numberLine(b.in.Text) == "" {
			continue
		}
		switch n, _ := r.practice.Number(b.in.Text); {
		case n.Procedure && procedure == nil:
			procedure = b
		case n.Procedure:
		case i > 0 && sameColumn(r.blocks[i-1], b) && strings.HasSuffix(r.blocks[i-1].in.Text, ":"):
			labelled = b
		default:
			return b
		}
	}
	return cmp.Or(labelled, procedure)
}

// joinNumbers joins the two lines over which a document number is printed: "DOC
// 57" above "1234/001".
func (r *reader) joinNumbers() {
	out := r.blocks[:0]
	for _, b := range r.blocks {
		if k := len(out) - 1; k >= 0 && r.isNumberOver(out[k], b) {
			a := out[k]
			a.Lines = append(slices.Clip(a.Lines), b.Lines...)
			a.in = r.layout.Inline(a.Lines)
			continue
		}
		b.index = len(out)
		out = append(out, b)
	}
	r.blocks = out
}

// isNumberOver reports whether two blocks are a document number together, and
// neither is alone.
func (r *reader) isNumberOver(a, b *block) bool {
	if len(a.in.Text) > maxHalfNumber || len(b.in.Text) > maxHalfNumber || a.used || b.used || !sameColumn(a, b) ||
		!a.Marker.IsZero() || !b.Marker.IsZero() {
		return false
	}
	text := a.in.Text + " " + b.in.Text
	return r.numberLine(text) == text && r.numberLine(a.in.Text) == "" && r.numberLine(b.in.Text) == ""
}

// numberLine returns the document number of a line that holds it, perhaps twice,
// and little more; else "". A clause is none, however short: "Recalling its
// resolution 1244 (1999),".
func (r *reader) numberLine(text string) string {
	if len(text) > maxLine || strings.HasSuffix(text, ",") || strings.HasSuffix(text, ";") {
		return ""
	}
	n, ok := r.practice.Number(text)
	if !ok {
		return ""
	}
	if o, opens := r.practice.Opening("", text); opens && !o.Guessed {
		return ""
	}
	if d, ok := r.practice.Date("", text); ok && d.Span.Start < n.Span.Start && n.Span.Start < d.Span.End {
		return "" // "18 juni 2026 (2025-2026)"
	}
	number := text[n.Span.Start:n.Span.End]
	others := strings.NewReplacer("("+number+")", "", number, "").Replace(text)
	for m, ok := r.practice.Number(others); ok; m, ok = r.practice.Number(others) {
		others = others[:m.Span.Start] + others[m.Span.End:] // "RC-B9-0123/2021 } B9-0124/2021"
	}
	rest := strings.Join(strings.Fields(others), " ")
	if len(rest) >= len(number) {
		if h, ok := r.practice.Heading("", rest); !ok || h.Block != drafting.TypeOfText || h.Span.Len() < len(rest) || !strings.HasPrefix(text, number) {
			return "" // but for "27.3456 Postulat"
		}
	}
	return number
}

// isPageNumber reports whether s is a number of up to four digits, perhaps
// between dashes or with the number of pages ("2/4") and the words for them, or a Roman
// one.
func isPageNumber(s string) bool {
	s = strings.Trim(s, "-–— \u00a0[]()|")
	if len(s) > 5 {
		return isPageLine(s)
	}
	if page, pages, ok := strings.Cut(s, "/"); ok && len(page) <= len(pages) && len(pages) <= 3 {
		return strings.Trim(page+pages, "0123456789") == "" && page != ""
	}
	if s == "" {
		return false
	}
	digits := strings.Trim(s, "0123456789") == ""
	return digits && len(s) <= 4 || len(s) > 1 && strings.Trim(s, "ivxlc") == "" || isPageLine(s)
}

// isPageLine reports whether a line is the number of its page in words, of one or two
// languages: "Page 2 of 4", "Seite / Page 1 von / sur 2".
func isPageLine(s string) bool {
	if len(s) > 40 || !hasDigit(s) {
		return false
	}
	pages, numbers := 0, 0
	for w := range strings.FieldsFuncSeq(s, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) }) {
		switch w = strings.ToLower(w); {
		case strings.Trim(w, "0123456789") == "" && len(w) <= 4:
			numbers++
		case slices.Contains([]string{"page", "pagina", "blz", "bladzijde", "seite", "p", "pag"}, w):
			pages++
		case !slices.Contains([]string{"of", "van", "sur", "de", "von"}, w):
			return false
		}
	}
	return pages > 0 && (numbers == 1 || numbers == 2)
}
