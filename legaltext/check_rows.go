package legaltext

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
)

// A row is a clause with what was found in it: found[from:to] of the checker.
type row struct {
	clause   *Clause
	section  string
	from, to int
	lacks    []bilingual.Lang // the languages that it has no text in
	cell     bool             // its texts read as cells of a table
	figures  int              // how many of them are figures, or begin with one
}

func (r *row) differs() bool { return r.to > r.from }

// What makes one finding of many: so many clauses in a row that lack a language, and so
// many rows of a table in which something was found, which are a part of those rows.
const (
	fewestUnmatched = 3
	fewestRows      = 3
	partOfRows      = 4
)

// summarise puts one finding in place of many that have one cause: the rows of a table
// that stands once for all languages, or was cut otherwise in each; and clauses in a row
// that lack a language.
func (c *checker) summarise(rows []row) {
	if len(rows) == 0 {
		return
	}
	found := c.found
	c.found = slices.Clone(found[:rows[0].from])
	for len(rows) > 0 {
		n := tableRows(rows)
		if n > 0 {
			c.tellTable(rows[:n])
		} else if n = unmatched(rows); n > 0 {
			c.tellUnmatched(rows[:n])
		} else {
			n = 1
			c.found = append(c.found, found[rows[0].from:rows[0].to]...)
		}
		rows = rows[n:]
	}
}

// tableRows returns how many clauses from the first on, in which something was found, are
// rows of a table, or 0.
func tableRows(rows []row) int {
	n, figures, differ, last := 0, 0, 0, 0
	for n < len(rows) && rows[0].differs() && rows[n].cell && rows[n].section == rows[0].section {
		figures += rows[n].figures
		n++
		if rows[n-1].differs() {
			differ++
			last = n
		}
	}
	if figures < fewestRows || differ < fewestRows || partOfRows*differ < last {
		return 0
	}
	return last
}

// unmatched returns how many clauses from the first on lack a language, or 0. Where they
// lack now the one and now the other they could not be matched, and one between them that
// has other figures or names was matched with what is not its own.
func unmatched(rows []row) int {
	n, alike, lacking, both := 0, 0, 0, false
	for n < len(rows) && rows[n].section == rows[0].section {
		if len(rows[n].lacks) > 0 {
			lacking++
			both = both || !slices.Equal(rows[n].lacks, rows[0].lacks)
		} else if n == 0 || !rows[n].differs() || n+1 == len(rows) || len(rows[n+1].lacks) == 0 {
			break
		}
		n++
		if !both && lacking == n {
			alike = n
		}
	}
	if !both {
		n, lacking = alike, alike
	}
	if lacking < fewestUnmatched {
		return 0
	}
	return n
}

func (c *checker) tellTable(rows []row) {
	first := &rows[0]
	other := 0
	for _, r := range rows {
		if r.differs() && len(r.lacks) == 0 {
			other++
		}
	}
	told := c.lacking(rows)
	if other > 0 {
		told = append(told, fmt.Sprintf("%d with other figures or words", other))
	}
	c.report(CodeCheckTable, first.clause.ID, firstOf(first.clause.Sides.Langs()), "",
		"%d rows of a table, from here to %s, could not be compared one by one: %s", len(rows), rows[len(rows)-1].clause.ID, strings.Join(told, ", "))
}

func (c *checker) tellUnmatched(rows []row) {
	first := &rows[0]
	c.report(CodeCheckMissingSide, first.clause.ID, written(first.clause), "",
		"%d clauses in a row, from here to %s, could not be matched: %s", len(rows), rows[len(rows)-1].clause.ID, strings.Join(c.lacking(rows), ", "))
}

// lacking tells how many clauses lack each language.
func (c *checker) lacking(rows []row) []string {
	count := make(map[bilingual.Lang]int)
	for _, r := range rows {
		for _, l := range r.lacks {
			count[l]++
		}
	}
	var told []string
	for _, l := range c.doc.Languages {
		switch n := count[l]; {
		case n == len(rows):
			told = append(told, fmt.Sprintf("all without text in %s", l))
		case n > 0:
			told = append(told, fmt.Sprintf("%d without text in %s", n, l))
		}
		delete(count, l)
	}
	return told
}

// written returns the first language in which a clause has text.
func written(cl *Clause) bilingual.Lang {
	for _, l := range cl.Sides.Langs() {
		if cl.Sides[l].Text != "" {
			return l
		}
	}
	return ""
}

// wordsOfCell are the most words of a cell that may have a stop: "vs. (2)".
const wordsOfCell = 3

// isCell reports whether a text reads as a cell, a row or a piece of a table: no sentence
// ends in it, and none at its end; or it is of few words.
func isCell(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(text)
	if len(text) < 100 && len(strings.Fields(text)) <= wordsOfCell {
		return true
	}
	return !strings.ContainsRune(".;:,!?", last) && !strings.Contains(text, ". ") && !strings.Contains(text, "; ")
}

// isFigure reports whether a cell is a figure, or begins or ends with one, as the row of a
// table does.
func isFigure(text string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, "-–−+( \u00a0\u202f"))
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, ")% \u00a0\u202f"))
	return unicode.IsDigit(first) || unicode.IsDigit(last)
}
