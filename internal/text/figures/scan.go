package figures

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Date is a day of a month or a month of a year; what is not printed is "".
type Date struct {
	// Start and End enclose it, in bytes.
	Start, End       int
	Day, Month, Year string
}

// Agrees reports whether two dates can be the same, one of them printed with
// less.
func (d Date) Agrees(e Date) bool {
	same := func(x, y string) bool { return x == "" || y == "" || x == y }
	return d.Month == e.Month && same(d.Day, e.Day) && same(d.Year, e.Year)
}

// months are the names of the months, folded, by language.
var months = map[string]string{
	"nl": "januari februari maart april mei juni juli augustus september oktober november december",
	"fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
	"de": "januar februar marz april mai juni juli august september oktober november dezember",
	"en": "january february march april may june july august september october november december",
}

// MonthName returns the name of a month from "1" to "12", folded, or "".
func MonthName(lang, month string) string {
	names := strings.Fields(months[lang])
	if n, err := strconv.Atoi(month); err == nil && 1 <= n && n <= len(names) {
		return names[n-1]
	}
	return ""
}

// month reads the name of a month, perhaps shortened ("feb.", "mrt", "juil."),
// and returns 0 for another word.
func month(lang, fold string) int {
	if lang == "nl" && fold == "mrt" {
		return 3
	}
	i := 0
	for name := range strings.FieldsSeq(months[lang]) {
		i++
		if name == fold || len(fold) >= 3 && fold != "jui" && strings.HasPrefix(name, fold) {
			return i
		}
	}
	return 0
}

// Scan finds the numbers and dates of a text, in order. The day and the year of a
// date are numbers too.
func Scan(lang, text string) (numbers []Number, dates []Date) {
	lastEnd := -1
	for i := 0; i < len(text); {
		if !isDigit(text[i]) {
			i++
			continue
		}
		start := i
		if d, its, ok := readDate(lang, text, i); ok {
			dates = append(dates, d)
			numbers = append(numbers, its[:]...)
			i, lastEnd = d.End, d.End
			continue
		}
		n := Number{Start: start}
		n.Runs, i = readDigits(text, i)
		n.End = i
		switch word, after := followingWord(text, i); {
		case len(n.Runs) == 1 && len(n.Runs[0]) <= 2 && month(lang, word) > 0:
			// A day, its month, and perhaps a year.
			d := Date{Start: start, End: after, Day: trimZeros(n.Runs[0]), Month: strconv.Itoa(month(lang, word))}
			n.InDate, n.UnitEnd = true, n.End
			numbers = append(numbers, n)
			if at := yearAfter(text, after); at > 0 {
				d.Year, d.End = text[at:at+4], at+4
				numbers = append(numbers, partOfDate(at, d.Year, d.Year))
			}
			dates = append(dates, d)
			i, lastEnd = d.End, d.End
			continue
		case len(n.Runs) == 1 && len(n.Runs[0]) == 4:
			// A year after the name of a month.
			if at, word := wordBefore(text, start); at > lastEnd && month(lang, Fold(word)) > 0 && !isAcronym(word) {
				dates = append(dates, Date{Start: at, End: i, Month: strconv.Itoa(month(lang, Fold(word))), Year: n.Runs[0]})
				n.InDate = true
			}
		}
		n.readUnit(lang, text)
		numbers = append(numbers, n)
		lastEnd = i
	}
	return numbers, dates
}

// partOfDate returns the day or the year of a date as a number: its value and how it
// is printed at an offset, "2" for "02".
func partOfDate(at int, printed, value string) Number {
	at += len(printed) - len(value)
	return Number{Start: at, End: at + len(value), UnitEnd: at + len(value), Runs: []string{value}, InDate: true}
}

// readDate reads a date in figures that begins at i: "01/02/2034", "1.2.2034",
// "01-02-2034", "2034-02-01", and its day and year as numbers, in the order of the
// text. In English the order of the first is told only where it cannot be another.
func readDate(lang, text string, i int) (date Date, numbers [2]Number, ok bool) {
	if i > 0 {
		if before, _ := utf8.DecodeLastRuneInString(text[:i]); unicode.IsLetter(before) || strings.ContainsRune("./-", before) {
			return date, numbers, false
		}
	}
	var runs [3]string
	var sign byte
	at := i
	for k := range runs {
		start := at
		for at < len(text) && isDigit(text[at]) {
			at++
		}
		runs[k] = text[start:at]
		if k == 2 {
			break
		}
		if at == len(text) || !strings.ContainsRune("./-", rune(text[at])) || k == 1 && text[at] != sign {
			return date, numbers, false
		}
		sign = text[at]
		at++
	}
	if at < len(text) {
		if after, size := utf8.DecodeRuneInString(text[at:]); unicode.IsLetter(after) ||
			strings.ContainsRune("./-,", after) && at+size < len(text) && isDigit(text[at+size]) {
			return date, numbers, false
		}
	}
	day, month, year := runs[0], runs[1], runs[2]
	dayAt, yearAt := i, at-len(year)
	if len(day) == 4 && sign == '-' {
		day, year = year, day
		dayAt, yearAt = at-len(day), i
	} else if d, m := number(day), number(month); lang == "en" && d != m {
		switch {
		case d <= 12 && m <= 12:
			return date, numbers, false
		case m > 12:
			day, month = month, day
			dayAt += len(month) + 1
		}
	}
	if len(day) > 2 || len(month) > 2 || len(year) != 4 {
		return date, numbers, false
	}
	d, m := number(day), number(month)
	if d < 1 || d > 31 || m < 1 || m > 12 {
		return date, numbers, false
	}
	date = Date{Start: i, End: at, Day: strconv.Itoa(d), Month: strconv.Itoa(m), Year: year}
	numbers = [2]Number{partOfDate(dayAt, day, date.Day), partOfDate(yearAt, year, year)}
	if yearAt < dayAt {
		numbers[0], numbers[1] = numbers[1], numbers[0]
	}
	return date, numbers, true
}

// number reads one or two digits; 0 stands for anything else.
func number(s string) int {
	if n, err := strconv.Atoi(s); err == nil && len(s) <= 2 {
		return n
	}
	return 0
}

// yearAfter returns where the year stands that follows a month, or 0.
func yearAfter(text string, from int) int {
	rest := strings.TrimLeft(text[from:], " \u00a0,.")
	n := 0
	for n < len(rest) && isDigit(rest[n]) {
		n++
	}
	if n != 4 {
		return 0
	}
	return len(text) - len(rest)
}

// wordBefore returns the word that ends just before offset at, and where it
// begins; -1 without one.
func wordBefore(text string, at int) (int, string) {
	end := at
	for i := range 2 {
		if r, n := utf8.DecodeLastRuneInString(text[:end]); n > 0 && !unicode.IsLetter(r) && !unicode.IsMark(r) && (i == 0 || n == 1) {
			end -= n
		}
	}
	start := end
	for start > 0 {
		r, n := utf8.DecodeLastRuneInString(text[:start])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		start -= n
	}
	if start == end {
		return -1, ""
	}
	return start, text[start:end]
}

// isAcronym reports whether a word is capitals, two or more.
func isAcronym(s string) bool {
	return len(s) > 1 && strings.ToUpper(s) == s
}
