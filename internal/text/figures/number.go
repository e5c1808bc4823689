package figures

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A Number is a number written in digits.
type Number struct {
	// Start and End enclose the digits and their separators, in bytes.
	Start, End int
	// Runs are the rows of digits between the separators.
	Runs []string
	// Unit is what follows: "%", "EUR", "e6" and so on, with both a magnitude
	// and a currency joined: "e6 EUR". UnitEnd is where it ends, End without one.
	Unit    string
	UnitEnd int
	// InDate says that the number is the day or the year of a date.
	InDate bool
}

// Loose returns the number without grouping, whichever sign groups: "1.131" and
// "1 131" give "1131", "2,5" and "2.5" give "2,5".
func (n *Number) Loose() string {
	grouped := len(n.Runs) > 1 && len(n.Runs[0]) <= 3
	for _, r := range n.Runs[1:] {
		grouped = grouped && len(r) == 3
	}
	if grouped {
		return strings.Join(n.Runs, "")
	}
	return trimZeros(strings.Join(n.Runs, ","))
}

// Exact returns the number as the language writes it, with its magnitude and
// without grouping: of text, "2.000.000" and "2 miljoen" give "2000000" in Dutch,
// "2,50" gives "2,5". It reports false where the separators can mean two things,
// as in "2.5" and in "12,500".
func (n *Number) Exact(lang, text string) (string, bool) {
	decimal := ","
	if lang == "en" {
		decimal = "."
	}
	whole, fraction := n.Runs, ""
	printed := text[n.Start:n.End]
	last := len(n.Runs) - 1
	if last > 0 && strings.HasSuffix(printed, decimal+n.Runs[last]) {
		whole, fraction = n.Runs[:last], n.Runs[last]
		if len(fraction) == 3 && last == 1 {
			return "", false // some group with this sign
		}
		printed = printed[:len(printed)-len(decimal+fraction)]
	}
	if len(whole) > 1 {
		sign := printed[len(whole[0]) : len(printed)-len(strings.Join(whole[1:], ""))]
		sign = sign[:len(sign)/(len(whole)-1)]
		if strings.Join(whole, sign) != printed || sign == decimal || len(whole[0]) > 3 {
			return "", false
		}
		for _, r := range whole[1:] {
			if len(r) != 3 {
				return "", false
			}
		}
	}
	digits := strings.Join(whole, "")
	if len(digits) > 1 && digits[0] == '0' {
		return "", false // a code rather than a quantity
	}
	zeros, _, _ := strings.Cut(n.Unit, " ")
	for range magnitudes[zeros] {
		if fraction == "" {
			digits += "0"
			continue
		}
		digits, fraction = digits+fraction[:1], fraction[1:]
	}
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		return trimZeros(digits) + "," + fraction, true
	}
	return trimZeros(digits), true
}

// trimZeros leaves out the zeros before a number.
func trimZeros(s string) string {
	if t := strings.TrimLeft(s, "0"); t != "" && isDigit(t[0]) {
		return t
	} else if t == "" && s != "" {
		return "0"
	}
	return s
}

// units are the words after a number that say what it counts, by what they
// mean in every language.
var units = map[string]string{
	"%": "%", "procent": "%", "pct": "%", "percent": "%", "prozent": "%", "pourcent": "%",
	"euro": "EUR", "euros": "EUR", "eur": "EUR", "€": "EUR",
	"dollar": "USD", "dollars": "USD", "usd": "USD", "$": "USD",
	"frank": "BEF", "franken": "BEF", "franc": "BEF", "francs": "BEF",
	"pond": "GBP", "pfund": "GBP", "pounds": "GBP", "£": "GBP",
	"duizend": "e3", "mille": "e3", "tausend": "e3", "thousand": "e3",
	"miljoen": "e6", "miljoenen": "e6", "million": "e6", "millions": "e6", "millionen": "e6",
	"miljard": "e9", "miljarden": "e9", "milliard": "e9", "milliards": "e9", "milliarde": "e9", "milliarden": "e9",
	"mio": "e6", "mln": "e6", "mrd": "e9", "mld": "e9",
	"biljoen": "e12", "biljard": "e15", "trillion": "e12", "billionen": "e12",
}

// magnitudes are how many zeros a unit stands for.
var magnitudes = map[string]int{"e3": 3, "e6": 6, "e9": 9, "e12": 12, "e15": 15}

// billions are the magnitudes of "billion", which is not one number.
var billions = map[string]string{"en": "e9", "fr": "e12", "de": "e12"}

func unit(lang, fold string) string {
	if fold == "billion" || fold == "billions" {
		return billions[lang]
	}
	return units[fold]
}

// readUnit reads the unit behind a number that ends at n.End.
func (n *Number) readUnit(lang, text string) {
	n.UnitEnd = n.End
	word, after := followingWord(text, n.End)
	n.Unit = unit(lang, word)
	switch next, end := followingWord(text, after); {
	case (word == "pour" || word == "per") && (next == "cent" || next == "honderd"):
		n.Unit, after = "%", end
	case word == "livres" && next == "sterling": // without it, books
		n.Unit, after = "GBP", end
	}
	if lang == "fr" && (word == "d" || word == "de") { // "2 000 000 d'euros"
		word, after = followingWord(text, after)
		if u := unit(lang, word); u != "%" && !strings.HasPrefix(u, "e") {
			n.Unit = u
		}
	}
	if n.Unit == "" {
		n.Unit = currencyBefore(text, n.Start)
		return
	}
	n.UnitEnd = after
	if n.Unit[0] != 'e' {
		return
	}
	if u := currencyBefore(text, n.Start); u != "" {
		n.Unit += " " + u
		return
	}
	word, after = followingWord(text, after)
	if word == "de" || word == "d" { // "2 millions d'euros"
		word, after = followingWord(text, after)
	}
	if u := unit(lang, word); u != "" {
		n.Unit += " " + u
		n.UnitEnd = after
	}
}

// currencyBefore returns the currency that stands before a number: "EUR 12 million", "€ 5".
func currencyBefore(text string, at int) string {
	before := strings.TrimRight(text[:at], " \u00a0\u202f")
	for sign, unit := range map[string]string{"EUR": "EUR", "€": "EUR", "USD": "USD", "$": "USD", "GBP": "GBP", "£": "GBP"} {
		if rest, ok := strings.CutSuffix(before, sign); ok {
			if r, _ := utf8.DecodeLastRuneInString(rest); !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				return unit
			}
		}
	}
	return ""
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// readDigits reads a number from offset i: runs of digits with one separator
// between them, where a space counts only before a group of three.
func readDigits(text string, i int) (runs []string, end int) {
	for {
		start := i
		for i < len(text) && isDigit(text[i]) {
			i++
		}
		runs = append(runs, text[start:i])
		size := 0
		for _, sep := range []string{".", ",", " ", "\u00a0", "\u202f"} {
			if strings.HasPrefix(text[i:], sep) {
				size = len(sep)
				break
			}
		}
		at := i + size
		if size == 0 || at >= len(text) || !isDigit(text[at]) {
			return runs, i
		}
		if text[i] != '.' && text[i] != ',' {
			three := at
			for three < len(text) && isDigit(text[three]) {
				three++
			}
			if three-at != 3 || len(runs[0]) > 3 || len(runs) > 1 && len(runs[len(runs)-1]) != 3 {
				return runs, i
			}
		}
		i = at
	}
}

// followingWord returns the word or sign after offset from, past spaces and an
// ordinal ending, folded, and the offset after it.
func followingWord(text string, from int) (string, int) {
	i := from
	for _, ordinal := range []string{"er", "ère", "re", "ste", "de", "e", "°", "."} {
		rest, ok := strings.CutPrefix(text[i:], ordinal)
		if ok && (strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, "\u00a0")) {
			i += len(ordinal)
			break
		}
	}
	rest := strings.TrimLeft(text[i:], " \u00a0\u202f'’")
	i = len(text) - len(rest)
	end := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	if end < 0 {
		end = len(rest)
	}
	if end == 0 {
		for _, sign := range []string{"%", "€", "$", "£"} {
			if strings.HasPrefix(rest, sign) {
				return sign, i + len(sign)
			}
		}
		return "", i
	}
	return Fold(rest[:end]), i + end
}

// Fold returns a word in lower case without accents and soft hyphens.
func Fold(s string) string {
	ascii := true
	for i := range len(s) {
		ascii = ascii && s[i] < utf8.RuneSelf
	}
	if ascii {
		return strings.ToLower(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case unicode.IsMark(r) || r == 0xAD:
		case r == 'œ':
			b.WriteString("oe")
		case r == 'ß':
			b.WriteString("ss")
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
