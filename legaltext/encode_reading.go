package legaltext

import (
	"cmp"
	"slices"

	"github.com/considerans/considerans/bilingual"
)

// EncodeReading writes a reading as JSON under the schema
// urn:considerans:schema:v1:reading: the document as [Encode] writes it, where
// each part of it stands in the source, and the diagnostics. Spans are bytes of
// the source, as [start, end]; a field that has no language stands under "und".
// Empty parts are left out, and the same reading always gives the same bytes.
func EncodeReading(r *Reading) ([]byte, error) {
	if r == nil {
		r = &Reading{}
	}
	e := encoder{}
	e.begin('{')
	e.pair("$schema", schemaBase+"reading")
	e.pair("type", "reading")
	if r.Document != nil {
		e.key("document")
		e.document(r.Document)
	}
	e.key("source")
	e.source(&r.Source)
	if len(r.Diagnostics) > 0 {
		e.key("diagnostics")
		e.diagnostics(r.Diagnostics)
	}
	e.end('}')
	if e.err != nil {
		return nil, e.err
	}
	return append(e.buf, '\n'), nil
}

// EncodeDiagnostics writes diagnostics as the JSON array that a reading has
// under "diagnostics". No diagnostics give "[]".
func EncodeDiagnostics(ds Diagnostics) []byte {
	e := encoder{}
	e.diagnostics(ds)
	return append(e.buf, '\n')
}

func (e *encoder) source(s *Source) {
	e.begin('{')
	if len(s.Spans) > 0 {
		e.key("spans")
		e.placements(s.Spans)
	}
	if len(s.Furniture) > 0 {
		e.key("furniture")
		e.begin('[')
		for _, f := range s.Furniture {
			e.next()
			e.begin('{')
			e.pair("kind", string(f.Kind))
			e.key("span")
			e.span(f.Span)
			if 0 <= f.Span.Start && f.Span.Start <= f.Span.End && f.Span.End <= len(s.Text) {
				e.pair("text", s.Text[f.Span.Start:f.Span.End])
			}
			e.end('}')
		}
		e.end(']')
	}
	if len(s.Syntax) > 0 {
		e.key("syntax")
		e.spans(s.Syntax)
	}
	e.end('}')
}

// placements writes spans by path and language, sorted by both.
func (e *encoder) placements(spans []Placement) {
	spans = slices.Clone(spans)
	slices.SortStableFunc(spans, comparePlacement)
	e.begin('{')
	for i := 0; i < len(spans); {
		path := spans[i].Path
		e.key(path)
		e.begin('{')
		for ; i < len(spans) && spans[i].Path == path; i++ {
			e.key(string(cmp.Or(spans[i].Lang, bilingual.Und)))
			at := spans[i].Spans
			for ; i+1 < len(spans) && comparePlacement(spans[i], spans[i+1]) == 0; i++ {
				at = slices.Concat(at, spans[i+1].Spans)
			}
			e.spans(at)
		}
		e.end('}')
	}
	e.end('}')
}

func (e *encoder) spans(spans []Span) {
	e.begin('[')
	for _, s := range spans {
		e.next()
		e.span(s)
	}
	e.end(']')
}

func (e *encoder) diagnostics(ds Diagnostics) {
	e.begin('[')
	for _, d := range ds {
		e.next()
		e.begin('{')
		e.pair("code", string(d.Code))
		e.pair("severity", string(d.Severity))
		if !d.Span.IsZero() {
			e.key("span")
			e.span(d.Span)
		}
		e.optional("path", d.Path)
		e.pair("message", d.Message)
		e.end('}')
	}
	e.end(']')
}
