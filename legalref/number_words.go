package legalref

// Numbers written out in words, for the dates of solemn acts.

// atoms are the words that numbers in words are made of, longest first among
// those that begin alike. A value of 100 or 1000 multiplies what stands before
// it, 0 is a filler.
var atoms = [...]struct {
	word  string
	value int
}{
	{"quatre-vingts", 80},
	{"quatre-vingt", 80},
	{"quatrevingt", 80},
	{"dertien", 13},
	{"veertien", 14},
	{"vijftien", 15},
	{"zestien", 16},
	{"zeventien", 17},
	{"achttien", 18},
	{"negentien", 19},
	{"twintig", 20},
	{"dertig", 30},
	{"veertig", 40},
	{"vijftig", 50},
	{"zestig", 60},
	{"zeventig", 70},
	{"tachtig", 80},
	{"negentig", 90},
	{"honderd", 100},
	{"duizend", 1000},
	{"twaalf", 12},
	{"elf", 11},
	{"tien", 10},
	{"een", 1},
	{"twee", 2},
	{"drie", 3},
	{"vier", 4},
	{"vijf", 5},
	{"zes", 6},
	{"zeven", 7},
	{"acht", 8},
	{"negen", 9},
	{"quatorze", 14},
	{"quinze", 15},
	{"treize", 13},
	{"douze", 12},
	{"onze", 11},
	{"seize", 16},
	{"quarante", 40},
	{"quatre", 4},
	{"trente", 30},
	{"trois", 3},
	{"soixante", 60},
	{"septante", 70},
	{"cinquante", 50},
	{"nonante", 90},
	{"vingt", 20},
	{"deux", 2},
	{"cinq", 5},
	{"sept", 7},
	{"huit", 8},
	{"neuf", 9},
	{"six", 6},
	{"dix", 10},
	{"premier", 1},
	{"mille", 1000},
	{"mil", 1000},
	{"cents", 100},
	{"cent", 100},
	{"une", 1},
	{"un", 1},
	{"en", 0},
	{"et", 0},
}

// numberInWords reads a number in words at p and returns its value and end; end
// is p when there is none.
func numberInWords(s string, p int) (value, end int) {
	total, current, any := 0, 0, false
	end = p
	for i, words := p, 0; words < 12; words++ {
		hit := false
		for _, a := range atoms {
			j, ok := matchFolded(s, i, a.word)
			if !ok {
				continue
			}
			switch {
			case a.value == 0 && !any:
				continue
			case a.value == 100:
				current = max(current, 1) * 100
			case a.value == 1000:
				total, current = total+max(current, 1)*1000, 0
			default:
				current += a.value
			}
			hit, i = true, j
			if a.value != 0 {
				any = true
				if !isLetterAt(s, i) {
					value, end = total+current, i
				}
			}
			break
		}
		if !hit {
			break
		}
		if b, _, e := peek(s, i); b == '-' {
			i = e
		} else if b == ' ' {
			i = skipSpace(s, i)
		}
	}
	return value, end
}

// matchFolded reports whether the folded word stands at s[i:], and where it
// ends.
func matchFolded(s string, i int, word string) (end int, ok bool) {
	for k := 0; k < len(word); {
		if i >= len(s) {
			return i, false
		}
		b, w := foldAt(s, i)
		switch {
		case b == foldSkip:
		case word[k] == ' ' && b == ' ':
			i = skipSpace(s, i)
			k++
			continue
		case b != word[k]:
			return i, false
		default:
			k++
		}
		i += w
	}
	return i, true
}

// dateInWords reads a date that is written out: drie mei tweeduizend vijf.
func (f *finder) dateInWords(p int) (day, int) {
	s := f.text
	if p >= len(s) || !isLetterAt(s, p) {
		return day{}, p
	}
	d, e := numberInWords(s, p)
	if e == p || d < 1 || d > 31 {
		return day{}, p
	}
	l, le := f.at(skipSpace(s, e))
	if le == 0 || l.parts&month == 0 {
		return day{}, p
	}
	y, ye := numberInWords(s, skipSpace(s, le))
	v := day{y, int(l.value), d}
	if !v.valid() {
		return day{}, p
	}
	return v, ye
}
