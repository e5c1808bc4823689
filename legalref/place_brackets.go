package legalref

import "strings"

// Brackets within a list of places, and around one.

// maxBracket bounds what stands in brackets within a list of places, in bytes.
const maxBracket = 200

// pastBracket returns where the bracket that opens behind p ends, or p.
func (f *finder) pastBracket(p int) int {
	s := f.text
	q := skipSpace(s, p)
	if q >= len(s) || s[q] != '(' && s[q] != '[' {
		return p
	}
	depth := 0
	for k := q; k < min(len(s), q+maxBracket); k++ {
		switch s[k] {
		case '(', '[':
			depth++
		case ')', ']':
			if depth--; depth == 0 {
				return k + 1
			}
		case '\n':
			if k+1 < len(s) && s[k+1] == '\n' {
				return p
			}
		}
	}
	return p
}

// listAfter reads on in a list of articles behind what stands in brackets after the
// one that ends at p: "de artikelen 10 (gelijkheid), 11 en 23". It returns where
// reading goes on.
func (f *finder) listAfter(p int, plural bool) int {
	for range maxItems {
		end := f.pastBracket(p)
		if end == p {
			return p
		}
		ok, sep := f.separator(end)
		if !ok || !f.listGoes(sep, plural) {
			return p
		}
		if e := f.scan(skipSpace(f.text, p)+1, end-1); e > end {
			return e
		}
		if p, ok = f.notePlace(sep, plural, nil); !ok {
			return end
		}
	}
	return p
}

// overBracket links place j to the instrument, or the list, behind the bracket that
// follows it, and with it the places in the bracket that are said of it: "Article 43
// (art. 43) of the Convention".
func (f *finder) overBracket(j int) {
	ms := f.mentions
	m := &ms[j]
	end := f.pastBracket(m.end)
	k := j + 1
	for k < len(ms) && ms[k].start < end {
		k++
	}
	if end == m.end || k == len(ms) || k-j > 32 || f.begins(skipSpace(f.text, end), ms[k].start) {
		return
	}
	switch n := &ms[k]; {
	case f.takes(n, m) && (n.role == "" || n.role == m.role) && f.binds(end, n.start, n):
		m.link = int32(k + 1)
	case n.kind == placeMention && f.lists(end, n.start):
		m.chained, m.link = true, n.link
	default:
		return
	}
	if k > j+1 && f.smallWords(skipSpace(f.text, m.end)+1, ms[j+1].start) {
		for in := j + 1; in < k; in++ {
			if ms[in].kind == placeMention && ms[in].link == 0 && !ms[in].backArt {
				ms[in].link = m.link
			}
		}
	}
}

// outOfBracket returns where the bracket ends that holds nothing but place j and the
// list it closes: "(de artikelen 2 en 3) van de wet". Else it returns where the place ends.
func (f *finder) outOfBracket(j int) int {
	s, ms := f.text, f.mentions
	m, end := &ms[j], ms[j].end
	shut := skipSpace(s, end)
	if shut >= len(s) || s[shut] != ')' {
		return end
	}
	from := max(0, ms[j].start-maxBracket)
	open := from + strings.LastIndexByte(s[from:ms[j].start], '(')
	if open < from || f.begins(skipSpace(s, shut+1), ms[j+1].start) {
		return end
	}
	for ; j > 0 && ms[j-1].start > open; j-- {
		if ms[j-1].kind != placeMention || !f.lists(ms[j-1].end, ms[j].start) {
			return end
		}
	}
	if l, e := f.at(skipSpace(s, shut+1)); e == 0 || l.parts&prep == 0 || !f.smallWords(open+1, ms[j].start) {
		return end
	}
	m.group = Span{open, m.end}
	return shut + 1
}
