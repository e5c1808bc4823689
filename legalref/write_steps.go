package legalref

import (
	"bytes"
	"strings"
)

// Steps are written as the family of the instrument reads them.

// A manner is how the places of an instrument are read.
type manner struct {
	family Family
	dots   bool // a dot leads to a paragraph: 24.1
	raised bool // its articles carry raised numbers: 145¹, in plain text 145(1)
}

// pinpoint writes the steps of an item to the arena as its instrument reads
// them.
func (f *finder) pinpoint(it *item, how manner, to bool) textSpan {
	from, fam := int32(len(f.arena)), how.family
	var above Unit // of the step written last
	for k := range int(it.n) {
		st := it.steps[k]
		if to && k == int(it.rangeAt) {
			st = it.to
		}
		if k == 1 && how.raised && st.unit == uParagraph && st.start == it.steps[0].end+len("(") {
			f.arena = append(append(f.arena, '/'), f.text[st.start:st.end]...)
			continue
		}
		u := f.unitFor(st.unit, fam)
		if u == "" {
			break
		}
		if numbersBlocks(fam) {
			u = block(u, above, st.unit, f.arena[from:])
		}
		above = u
		if len(f.arena) > int(from) {
			f.arena = append(f.arena, "__"...)
		}
		f.arena = append(append(f.arena, u...), '_')
		at := len(f.arena)
		if to && k == 0 && it.rangeAt == 0 && it.joint == 0 && st.end > st.start && isLetter(f.text[st.start]) && (st.end == st.start+1 || latinAt(f.text, st.start) == st.end-st.start) {
			from := it.steps[0]
			stem := f.text[from.start:f.latinStem(from)]
			if st.end == st.start+1 {
				stem = f.text[from.start : from.end-1] // 23.1.a) à h)
			}
			if !it.stem.IsZero() {
				stem = f.text[it.stem.Start:it.stem.End]
			}
			f.arena = f.appendText(f.arena, stem+f.text[st.start:st.end], st, how)
		} else if k == 0 && !it.stem.IsZero() && (it.joint != 0 || !to || it.rangeAt > 0) {
			number := f.text[it.stem.Start:it.stem.End]
			if it.joint != 0 {
				number += string(rune(it.joint))
			}
			f.arena = f.appendText(f.arena, number+f.text[st.start:st.end], st, how)
		} else {
			f.arena = f.appendNumber(f.arena, st, how)
		}
		if len(f.arena) == at { // no number: the step is dropped
			f.arena = append(f.arena, '1')
		}
		if to && k == int(it.rangeAt) {
			break
		}
	}
	return textSpan{from, int32(len(f.arena))}
}

// numbersBlocks reports whether the blocks of an article bear numbers in a body
// of law: in treaties, acts of the Union, and Dutch and German law. Elsewhere they
// are counted.
func numbersBlocks(fam Family) bool {
	return fam == Treaty || fam == Union || fam == Netherlands || fam == German
}

// block returns the unit of a block of an article where blocks bear numbers. The
// languages call one block by different words, tweede lid, alinéa 2, second
// paragraph, Absatz 2, so that its place decides: what stands right below the
// article is a paragraph, and what stands below a paragraph an alinea.
func block(u, above Unit, word unitWord, pin []byte) Unit {
	switch {
	case u == Alinea && above == Article && !bytes.Contains(pin, dottedPara):
		return Paragraph
	case u == Paragraph && word != uParagraph && (above == Paragraph || above == Article && bytes.Contains(pin, dottedPara)):
		return Alinea
	}
	return u
}

// dottedPara is what the number 15.1 of an article writes before its paragraph.
var dottedPara = []byte("__" + Paragraph + "_")

// unitFor returns the unit that a word means in a family, "" when that is open.
func (f *finder) unitFor(u unitWord, fam Family) Unit {
	switch u {
	case uArticle:
		return Article
	case uParagraph:
		return Paragraph
	case uBare:
		if numbersBlocks(fam) {
			return Paragraph
		}
	case uLid, uAbsatz:
		switch fam {
		case Belgian, French:
			return Alinea
		case "":
			return ""
		}
		return Paragraph
	case uAlinea:
		return Alinea
	case uPoint, uLetter, uRoman:
		return Point
	case uIndent:
		return Indent
	case uSentence:
		return Sentence
	case uAnnex:
		return Annex
	case uRecital:
		return Recital
	case uBook:
		return Book
	case uTitle:
		return Title
	case uChapter:
		return Chapter
	case uSection:
		return Section
	case uPart:
		return Part
	}
	return ""
}

// appendNumber appends a step's number as its instrument writes it.
func (f *finder) appendNumber(b []byte, st step, how manner) []byte {
	switch {
	case st.ord == lastOrdinal:
		return append(b, "last"...)
	case st.ord == uniqueOrdinal:
		return append(b, "unique"...)
	case st.ord == penultOrdinal:
		return append(b, "penult"...)
	case st.ord > 0:
		return appendInt(b, int(st.ord))
	}
	return f.appendText(b, f.text[st.start:st.end], st, how)
}

// appendText appends the text of a step's number, likewise.
func (f *finder) appendText(b []byte, s string, st step, how manner) []byte {
	if n := raisedStart(s); n < len(s) {
		if b = f.appendText(b, s[:n], st, how); how.raised {
			b = append(b, '/')
			for _, r := range s[n:] {
				b = append(b, byte('0'+raisedDigit(r)))
			}
		}
		return b
	}
	fam := how.family
	dots := fam == Union || fam == Treaty // and a hyphen too
	seen := false                         // a digit was written
	from := len(b)
	for i := 0; i < len(s); {
		c, w := foldAt(s, i)
		switch {
		case isDigit(c):
			seen = true
			b = append(b, c)
		case isWord(c) && c != foldLetter:
			if seen {
				if n := latinAt(s, i); n > 0 {
					word := f.low(s[i : i+n])
					v, _ := latin(string(word))
					switch {
					case fam == Union && 2 <= v && v <= 27:
						b = append(b, byte('a'+v-2))
					case v == 9:
						b = append(b, "nonies"...)
					default:
						b = append(b, word...)
					}
					i += n
					continue
				}
			}
			if !seen || i > 0 && s[i-1] == '-' {
				if st.unit == uLetter || st.unit == uPoint || w > 1 {
					b = append(b, c)
				} else {
					b = append(b, s[i]) // the capitals of L1122 and VI.104
				}
			} else {
				b = append(b, c)
			}
		case c == '.' && (dots || how.dots) && st.unit == uArticle && seen && i+1 < len(s):
			if isLetter(s[i+1]) {
				b = append(b, "__point_"...)
			} else if !containsPara(b[from:]) {
				b = append(b, "__para_"...)
			} else {
				b = append(b, "__point_"...)
			}
		case c == '-' && !seen:
			// L-1122-30 is L1122-30.
		case c == '-' && dots && st.unit == uArticle && i+1 < len(s) && isLetter(s[i+1]) && containsPara(b[from:]):
			b = append(b, "__point_"...) // 6-3-c
		case c == '-' && dots && st.unit == uArticle && i+1 < len(s) && isDigit(s[i+1]):
			// 6-1 of a treaty is 6(1); what 14.1-2 says more is left out.
			if containsPara(b[from:]) {
				return b
			}
			b = append(b, "__para_"...)
		case c == '.' && !seen && i == 1 && (s[0] == 'L' || strings.Contains(s, ". ")):
			// L.1122-30 and L. 1122-30 are L1122-30.
		case c == '.' || c == ':' || c == '/' || c == '-':
			b = append(b, c)
		}
		i += w
	}
	return b
}

func containsPara(b []byte) bool {
	for i := range b {
		if b[i] == '_' {
			return true
		}
	}
	return false
}

func appendInt(b []byte, v int) []byte {
	if v >= 10 {
		b = appendInt(b, v/10)
	}
	return append(b, byte('0'+v%10))
}
