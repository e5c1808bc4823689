package petition

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/considerans/considerans/internal/text/excerpt"
	"github.com/considerans/considerans/legaltext"
)

// maxRows is the greatest number of petitions that are read from one export.
const maxRows = 100_000

// maxColumn is the greatest length of the name of a column, and maxNesting the
// greatest number of levels that its slashes make: each row may repeat them.
const (
	maxColumn  = 256
	maxNesting = 8
)

// isCSV reports whether a text begins with the header of an export.
func isCSV(s string) bool {
	header, _, _ := strings.Cut(s, "\n")
	if len(header) > 1<<16 {
		return false
	}
	sep := separator(header)
	if sep == 0 {
		return false
	}
	known := 0
	for name := range strings.SplitSeq(strings.TrimSpace(header), string(sep)) {
		root, _, _ := strings.Cut(strings.Trim(name, `"`), "/")
		switch root {
		case "id", "title", "description", "state", "reference", "published_at", "signature_type", "signatures":
			known++
		}
	}
	return known >= 3
}

// separator returns what parts the columns of a header, 0 if nothing does.
func separator(header string) rune {
	best, most := rune(0), 0
	for _, sep := range ";,\t|" {
		if n := strings.Count(header, string(sep)); n > most {
			best, most = sep, n
		}
	}
	return best
}

// readCSV reads an open-data export of any generation.
func (r *parser) readCSV() (*Reading, error) {
	body := strings.TrimPrefix(r.src, "\uFEFF")
	header, _, _ := strings.Cut(body, "\n")
	in := csv.NewReader(strings.NewReader(body))
	in.Comma = separator(header)
	in.FieldsPerRecord = -1
	in.LazyQuotes = true
	in.ReuseRecord = true
	columns, err := in.Read()
	if err != nil {
		return nil, r.csvError(err)
	}
	names := make([][]string, len(columns))
	for i, c := range columns {
		if len(c) > maxColumn {
			return nil, &FormatError{Offset: 0, Reason: fmt.Sprintf("column %d of the header has a name of %d bytes, more than the limit of %d", i+1, len(c), maxColumn)}
		}
		names[i] = strings.SplitN(strings.TrimSpace(c), "/", maxNesting)
	}
	out := &Reading{Format: OpenDataCSV}
	for {
		row, err := in.Read()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, r.csvError(err)
		}
		if len(out.Petitions) == maxRows {
			return nil, &FormatError{Offset: -1, Reason: "the export has more than 100000 rows; split the file"}
		}
		line, _ := in.FieldPos(0)
		m := make(map[string]any)
		for i, cell := range row {
			if i < len(names) && cell != "" {
				nest(m, names[i], r.unguard(cell, strings.Join(names[i], "/"), line))
			} else if i >= len(names) && cell != "" {
				r.diagnose(legaltext.CodePetBadValue, legaltext.Span{}, "", "line %d has more cells than the header; %q was left out", line, excerpt.Of(cell))
			}
		}
		if len(m) > 0 {
			out.Petitions = append(out.Petitions, r.initiative(newRecord(m, "")))
		}
	}
}

func (r *parser) csvError(err error) error {
	var at *csv.ParseError
	if errors.As(err, &at) {
		return &FormatError{Offset: int(min(int64(len(r.src)), lineOffset(r.src, at.Line))), Reason: "the CSV is broken here: " + at.Err.Error()}
	}
	return &FormatError{Offset: -1, Reason: "the CSV cannot be read: " + err.Error()}
}

func lineOffset(s string, line int) int64 {
	at := 0
	for ; line > 1; line-- {
		i := strings.IndexByte(s[at:], '\n')
		if i < 0 {
			break
		}
		at += i + 1
	}
	return int64(at)
}

// unguard takes off the apostrophe that keeps spreadsheets from running a cell.
func (r *parser) unguard(cell, column string, line int) string {
	if len(cell) > 1 && cell[0] == '\'' && strings.IndexByte("=+-@", cell[1]) >= 0 {
		r.diagnose(legaltext.CodePetFormulaGuard, legaltext.Span{}, column, "line %d: the guard before %q was taken off", line, cell[1:2])
		return cell[1:]
	}
	return cell
}

// nest puts a cell where its column's path leads.
func nest(m map[string]any, path []string, value string) {
	for ; len(path) > 1; path = path[1:] {
		next, ok := m[path[0]].(map[string]any)
		if !ok {
			next = make(map[string]any)
			if old, had := m[path[0]]; had {
				next[""] = old // a column both alone and with others below it
			}
			m[path[0]] = next
		}
		m = next
	}
	if below, ok := m[path[0]].(map[string]any); ok {
		below[""] = value
		return
	}
	m[path[0]] = value
}
