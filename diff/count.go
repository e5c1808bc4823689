package diff

import (
	"slices"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
)

// Count returns how many clauses and fields the changes of a kind concern: a
// clause that was edited in two languages is one. What a split or a merger brings
// along is not counted as edited: the words that join the parts, with which each
// part begins, and the signs that end them; nor are the facts that a clause loses
// or gains with another kind, nor the sign that ends a clause where clauses came, went
// or moved.
func (c *Changes) Count(k Kind) int { return c.orNone().counts()[k] }

// counts returns the counts of all kinds.
func (c *Changes) counts() map[Kind]int {
	type told struct {
		kind Kind
		key  string
	}
	still := c.quiet()
	shifted := slices.ContainsFunc(c.List, func(x Change) bool {
		return x.changesPlace() || x.Kind == Split || x.Kind == Merged || x.Kind == Added && x.New.Clause != nil || x.Kind == Removed && x.Old.Clause != nil
	})
	seen := make(map[told]bool, len(c.List))
	out := make(map[Kind]int)
	for i := range c.List {
		x := &c.List[i]
		if t := (told{x.Kind, x.key()}); !still[i] && !seen[t] && !(shifted && x.isLastStop()) {
			seen[t] = true
			out[x.Kind]++
		}
	}
	return out
}

// isLastStop reports whether a change only ends a clause with another sign.
func (x *Change) isLastStop() bool {
	const signs = " \u00a0\u202f;.,"
	return x.Kind == Typographic && strings.TrimRight(OldText(x.Edits), signs) == strings.TrimRight(NewText(x.Edits), signs)
}

// key is the same of all changes of one clause or field.
func (x *Change) key() string { return x.OldPath + ">" + x.Path }

// quiet tells which changes of a list only say what others bring along.
func (c *Changes) quiet() map[int]bool {
	out := make(map[int]bool)
	groups := make(map[string]*Change)
	rekinded := make(map[string]bool)
	moved := make(map[string]bool)
	for i := range c.List {
		switch x := &c.List[i]; {
		case x.Old == nil || x.New == nil:
		case x.Kind == Split || x.Kind == Merged:
			groups[x.key()] = x
		case x.Kind == Moved:
			moved[x.key()] = true
		case x.Kind == Reformatted && x.Old.Kind != x.New.Kind:
			rekinded[x.key()] = true
		}
	}
	if len(groups)+len(rekinded)+len(moved) == 0 {
		return out
	}
	for i := range c.List {
		x := &c.List[i]
		if x.Kind == Typographic {
			out[i] = moved[x.key()] && x.isLastStop()
			continue
		}
		if x.Kind != Edited {
			continue
		}
		if g := groups[x.key()]; g != nil && g.joins(x.Edits, x.Lang) || len(x.Edits) == 0 && x.Lang == "" && rekinded[x.key()] {
			out[i] = true
		}
	}
	return out
}

// seams returns where the parts of a split or a merger end, but the last, in
// their joined text; without is the edit that this text has not.
func (c *Change) seams(l bilingual.Lang) (ends []int, without Op) {
	parts, without := c.New.Parts, Delete
	if c.Kind == Merged {
		parts, without = c.Old.Parts, Insert
	}
	end := 0
	for _, p := range parts {
		if t := p.Clause.Sides[l].Text; t != "" {
			if end > 0 {
				ends = append(ends, end)
				end++
			}
			end += len(t)
		}
	}
	return ends, without
}

// joins reports whether the edits of a split or merger do no more than join or
// part: they stand where parts meet and are words that join, such as "en dat",
// and those with which the first part begins.
func (c *Change) joins(edits []Edit, l bilingual.Lang) bool {
	ends, without := c.seams(l)
	opening := strings.FieldsFunc(OldText(edits), notLetter)
	opening = opening[:min(len(opening), 4)]
	at := 0
	for i := 0; i < len(edits); {
		if edits[i].Op == Keep {
			at += len(edits[i].Text)
			i++
			continue
		}
		from := at
		words := 0
		for ; i < len(edits) && edits[i].Op != Keep; i++ {
			for _, w := range strings.FieldsFunc(edits[i].Text, notLetter) {
				words++
				if !isSmall(w) && !containsFold(opening, w) {
					return false
				}
			}
			if edits[i].Op != without {
				at += len(edits[i].Text)
			}
		}
		meets := false
		for _, end := range ends {
			meets = meets || from <= end+1 && end <= at+1
		}
		if words > 0 && !meets {
			return false
		}
	}
	return true
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) }

func containsFold(list []string, w string) bool {
	for _, s := range list {
		if strings.EqualFold(s, w) {
			return true
		}
	}
	return false
}
