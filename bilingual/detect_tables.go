package bilingual

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// tables are the lists of this package in the form that scanning needs.
type tables struct {
	letters        [256]byte // ASCII letters of either case to 1-26, the rest to 0
	words, endings hashTable
	pairs          [1 << 10]lanes
	elisions       []uint64
	accents        [32 * numAccents]accentEntry
	composed       [64]uint16 // U+00C0-U+00FF: letter and accent
}

type accentEntry struct {
	known bool
	lanes lanes
}

// accentSigns writes the accents as the lists do; an accent's number is its
// place plus one.
const (
	accentSigns = "'`^:,"
	numAccents  = len(accentSigns) + 1
)

func accentIndex(letter, mark byte) int { return int(letter)*numAccents + int(mark) }

// combining returns the number of the accent that a combining mark puts on a
// letter, 0 for a mark that is none of them.
func combining(r rune) byte {
	switch r {
	case 0x301, 0x341:
		return 1
	case 0x300, 0x340:
		return 2
	case 0x302:
		return 3
	case 0x308:
		return 4
	case 0x327:
		return 5
	}
	return 0
}

// composedLetters lists the accented letters of Latin-1 as letter, accent and
// offset from U+00C0; capitals stand 32 before the small ones.
const composedLetters = "àa`áa'âa^äa:çc,èe`ée'êe^ëe:ìi`íi'îi^ïi:òo`óo'ôo^öo:ùu`úu'ûu^üu:"

var wordTables = sync.OnceValue(func() *tables {
	t := new(tables)
	for c := byte('a'); c <= 'z'; c++ {
		t.letters[c], t.letters[c-'a'+'A'] = c-'a'+1, c-'a'+1
	}
	for lane, classes := range stopWords {
		for _, class := range classes {
			for w := range strings.FieldsSeq(class.words) {
				t.words.raise(packed(w), lane, class.weight)
			}
		}
	}
	for _, a := range endings {
		t.endings.set(packed(a.letters)&(1<<60-1)|uint64(len(a.letters))<<60, a.lanes())
	}
	for _, a := range pairs {
		t.pairs[packed(a.letters)&(1<<10-1)] = a.lanes()
	}
	for w := range strings.FieldsSeq(elisions) {
		t.elisions = append(t.elisions, packed(w))
	}
	for _, a := range accents {
		mark := byte(strings.IndexByte(accentSigns, a.letters[1]) + 1)
		t.accents[accentIndex(a.letters[0]-'a'+1, mark)] = accentEntry{true, a.lanes()}
	}
	for rest := composedLetters; rest != ""; {
		r, size := utf8.DecodeRuneInString(rest)
		v := uint16(rest[size])<<8 | uint16(strings.IndexByte(accentSigns, rest[size+1])+1)
		t.composed[r-0xC0], t.composed[r-0xC0-32] = v, v
		rest = rest[size+2:]
	}
	return t
})

func (a affix) lanes() lanes { return lanesOf(a.nl, a.fr, a.de, a.en) }

// packed returns the key of a folded word, as scanner.wordKey computes it.
func packed(word string) uint64 {
	var s scanner
	for i := range len(word) {
		s.letter(word[i], false)
	}
	return s.wordKey()
}

// A hashTable maps keys, none of them 0, to lanes by open addressing; it is
// filled once and stays under half full.
type hashTable struct {
	slots [2048]struct {
		key   uint64
		lanes lanes
	}
}

func (h *hashTable) slot(key uint64) int {
	i := int(key * 0x9E3779B97F4A7C15 >> 53)
	for h.slots[i].key != key && h.slots[i].key != 0 {
		i = (i + 1) % len(h.slots)
	}
	return i
}

func (h *hashTable) find(key uint64) (lanes, bool) {
	s := &h.slots[h.slot(key)]
	return s.lanes, s.key != 0
}

func (h *hashTable) set(key uint64, l lanes) {
	s := &h.slots[h.slot(key)]
	s.key, s.lanes = key, l
}

// raise gives the word at least that weight in a lane.
func (h *hashTable) raise(key uint64, lane, weight int) {
	s := &h.slots[h.slot(key)]
	s.key = key
	if old := s.lanes.at(lane); int64(weight) > old {
		s.lanes += lanes(int64(weight)-old) << (16 * lane)
	}
}
