package legalref

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// A Family is the body of law that an instrument belongs to: that of a state, by its
// country code of two small letters, of the European Union, or treaties. It decides
// whose names count in a text of [FindOptions.Jurisdiction], and what the words below an
// article mean: a Belgian "lid" is an alinea, one of the European Union or of a treaty
// a paragraph. States that have no constant here count the blocks of an article as
// Belgium does, but for Austria and Switzerland, which number them as Germany does.
type Family string

// The families of the built-in instruments.
const (
	Belgian     Family = "be"
	Union       Family = "eu"
	Treaty      Family = "treaty"
	Netherlands Family = "nl"
	French      Family = "fr"
	German      Family = "de"
)

func (f Family) known() bool { return f == Treaty || f == Union || f.national() }

// national reports whether the family is the law of one state, whose names other
// states give to their own law.
func (f Family) national() bool {
	return len(f) == 2 && 'a' <= f[0] && f[0] <= 'z' && 'a' <= f[1] && f[1] <= 'z' && f != Union && f != "un"
}

// counting returns the family whose way to count and to print the blocks of an article
// is that of f too.
func (f Family) counting() Family {
	switch {
	case f == "at" || f == "ch":
		return German
	case f.national() && !f.builtin():
		return Belgian
	}
	return f
}

// builtin reports whether the family is the law of a state that this package knows.
func (f Family) builtin() bool {
	return f == Belgian || f == Netherlands || f == French || f == German
}

// An Instrument is an act, code, treaty or other text that can be cited.
type Instrument struct {
	// Key is the instrument's key in a [Ref]: "echr".
	Key string
	// Family is the body of law it belongs to, "ch" for that of Switzerland; a registry
	// takes "" for [Belgian].
	Family Family
	// Date is the day of the instrument, as 2006-01-02, or "".
	Date string
	// Act is the key under which a text that gives kind and date cites it,
	// without the date: "be/act", "be/decree", "be/ordinance", "be/royal-decree", and
	// "lu/act" for an act of another state. It is "" when it is not cited so.
	Act string
	// Sole says that its kind and date alone identify it, because texts that
	// cite another act of that kind and date would say which: a citation by date is
	// then resolved, where else it is ambiguous.
	Sole bool
	// Last is the number of its last article, 0 when not known. A citation of
	// an article beyond it is reported as unresolved.
	Last int
	// NoAnnex says that it has no annex: a citation of one is unresolved too.
	NoAnnex bool
	// Integers is the key of the code that articles with a plain number belong
	// to, where this one replaces it and numbers its own with a dot: the Belgian
	// Civil Code, 5.69 against 1382.
	Integers string
	// Since and Successor are the day from which a plain name means the code
	// that replaces this one, and its key.
	Since, Successor string
	// Superscripts says that its articles carry raised numbers: 145¹ is 145/1.
	Superscripts bool
	// Dots says that a dot behind the number of an article leads to its paragraph,
	// as in Dutch codes: 24.1 Sv is article 24(1). Treaties and acts of the Union are
	// read so without it.
	Dots bool
	// Sections says that its articles are printed with the sign §, as those of
	// German codes: § 823 BGB.
	Sections bool
	// Numac is the number of a Belgian act in its official journal: ten signs, of
	// which the fifth may be a capital.
	Numac string
	// CELEX is the sector and descriptor of an EU text: "12016P".
	CELEX string
	// ETS is its number in the treaty series of the Council of Europe.
	ETS string
	// Symbol is its document symbol at the United Nations, or that of the
	// resolution that adopted it.
	Symbol string
	// Web is the address of a page where it can be read, with http:// or https://, for
	// one that has no address by the other identifiers.
	Web string
	// Names are its names, by language.
	Names map[bilingual.Lang]Names
}

// lacks reports whether an instrument has no part of a unit with that number: an
// article beyond its last, or an annex where it has none.
func (in *Instrument) lacks(u Unit, number string) bool {
	if u == Annex {
		return in.NoAnnex
	}
	v, end := digitsAt(number, 0)
	return in.Last > 0 && end > 0 && v > in.Last
}

// isConstitution reports whether the instrument is the constitution of a state.
func (in *Instrument) isConstitution() bool { return strings.HasSuffix(in.Key, "-const") }

// Names are the names of an instrument in one language. A phrase may hold
// (one|of|several) wordings and [optional] words; each wording is a name.
type Names struct {
	// Title is the full name with its article, as a label prints it: "het
	// Europees Verdrag …", "la Convention …"; in German without, in the
	// nominative: "Bürgerliches Gesetzbuch".
	Title string
	// Genitive is the German title as it stands after an article, with its own:
	// "des Bürgerlichen Gesetzbuchs". Without it, a label sets the title apart
	// with a comma.
	Genitive string
	// Short is the abbreviation that a label prints: "EVRM".
	Short string
	// Full, Nick and Abbr are other names, nicknames and abbreviations.
	Full, Nick, Abbr []string
	// Weak are abbreviations that mean other things too (CP, GW). They count
	// only where an article is cited by them.
	Weak []string
}

// ParseInstruments reads instruments from text in the form of this module's
// own data. An instrument starts with its key alone on a line; the indented
// lines after it give a fact each, a word and its value:
//
//	family be          a country code, eu or treaty; be when not given
//	date 2006-01-02    act be/act      sole      last 59      no-annex
//	numac, celex, ets, symbol, web, integers KEY, superscripts, dots, sections
//	since 2006-01-02 KEY
//	nl het verdrag …   title in a language, with its article
//	de/ des …          German title in the genitive
//	nl= EVRM           short form
//	nl+ …; …           other names      nl~ …   nicknames
//	nl! …              abbreviations    nl? …   weak ones
//
// Kind, date and number of a Belgian act are taken from a key that holds them.
// Lines that start with "#" are comments. An error is an [InstrumentError]
// with the line.
func ParseInstruments(data string) ([]Instrument, error) {
	out := make([]Instrument, 0, len(data)/200)
	line := 0
	var names named
	fail := func(format string, args ...any) ([]Instrument, error) {
		return nil, &InstrumentError{Line: line, Reason: fmt.Sprintf(format, args...)}
	}
	for text := range strings.Lines(data) {
		line++
		text = strings.TrimRight(text, " \t\r\n")
		if text == "" || text[0] == '#' {
			continue
		}
		if text[0] != '\t' && text[0] != ' ' {
			if _, err := Parse(text); err != nil || strings.Contains(text, "#") {
				return fail("%q is no key", text)
			}
			names.into(out)
			in := Instrument{Key: text, Family: Belgian, Names: map[bilingual.Lang]Names{}}
			in.fromKey()
			out = append(out, in)
			continue
		}
		if len(out) == 0 {
			return fail("a fact before the first key")
		}
		word, value, _ := strings.Cut(strings.TrimSpace(text), " ")
		value = strings.TrimSpace(value)
		in := &out[len(out)-1]
		switch lang, sign, ok := nameFact(word); {
		case !ok && in.set(word, value):
		case ok && value != "":
			if lang != names.lang {
				names.into(out)
				names = named{lang, in.Names[lang]}
			}
			names.set(sign, value)
		default:
			return fail("%s", in.refusal(word, value))
		}
	}
	names.into(out)
	return out, nil
}

// named are the names of the last instrument in the language that was read last.
type named struct {
	lang bilingual.Lang
	Names
}

// into gives the names to the last instrument.
func (n *named) into(list []Instrument) {
	if n.lang != "" {
		list[len(list)-1].Names[n.lang] = n.Names
	}
	*n = named{}
}

// An InstrumentError says what is wrong with an instrument that a registry is to
// hold, or with the text that describes it.
type InstrumentError struct {
	// Line is the line of the text, from 1; 0 when no text was read.
	Line int
	// Key is the key of the instrument, "" when a line tells the place.
	Key    string
	Reason string
}

// Error returns the place and the reason, and the call that read a text.
func (e *InstrumentError) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("legalref.ParseInstruments: line %d: %s", e.Line, e.Reason)
	}
	return fmt.Sprintf("legalref: instrument %q: %s", e.Key, e.Reason)
}

// fromKey takes the facts of an act by kind and date from its key.
func (in *Instrument) fromKey() {
	kind, _, ok := cutDated(in.Key)
	if !ok {
		return
	}
	rest := in.Key[len(kind)+1:]
	in.Act, in.Date = kind, rest[:10]
	if len(rest) > 11 && isNumac(rest[11:]) {
		in.Numac = rest[11:]
	}
}

// cutAt splits s at the first sep after a prefix that it must have.
func cutAt(s, prefix string, sep byte) (before, after string, ok bool) {
	if !strings.HasPrefix(s, prefix) {
		return "", "", false
	}
	i := strings.IndexByte(s[len(prefix):], sep)
	if i < 0 {
		return "", "", false
	}
	i += len(prefix)
	return s[:i], s[i+1:], true
}

// set gives one fact its place and reports whether it is one.
func (in *Instrument) set(word, value string) bool {
	switch word {
	case "family":
		in.Family = Family(value)
	case "date":
		in.Date = value
	case "act":
		in.Act = value
	case "sole":
		in.Sole = true
		return value == ""
	case "last":
		var err error
		in.Last, err = strconv.Atoi(value)
		return err == nil && in.Last > 0
	case "no-annex":
		in.NoAnnex = true
		return value == ""
	case "integers":
		in.Integers = value
	case "superscripts":
		in.Superscripts = true
		return value == ""
	case "dots":
		in.Dots = true
		return value == ""
	case "sections":
		in.Sections = true
		return value == ""
	case "since":
		var ok bool
		in.Since, in.Successor, ok = strings.Cut(value, " ")
		return ok && in.check() == ""
	case "numac":
		in.Numac = value
	case "celex":
		in.CELEX = value
	case "ets":
		in.ETS = value
	case "symbol":
		in.Symbol = value
	case "web":
		in.Web = value
	default:
		return false
	}
	return value != "" && in.check() == ""
}

// refusal says why a line that gives a fact of the instrument was not taken.
func (in *Instrument) refusal(word, value string) string {
	if reason := in.check(); reason != "" {
		return reason
	}
	switch word {
	case "sole", "no-annex", "superscripts", "dots", "sections":
		return fmt.Sprintf("%s takes no value, and has %q", word, value)
	case "last":
		return fmt.Sprintf("last %q is no number of an article", value)
	case "since":
		return fmt.Sprintf("since %q is no day with a key behind it", value)
	}
	if value == "" {
		return fmt.Sprintf("%q has no value", word)
	}
	return fmt.Sprintf("%q is none of the facts that ParseInstruments names", word)
}

// check returns what is wrong with the facts of an instrument, its names aside,
// or "".
func (in *Instrument) check() string {
	_, date := parseISODate(in.Date)
	_, since := parseISODate(in.Since)
	_, kind := datedNouns[kindOf(in.Act)]
	switch {
	case !in.Family.known():
		return fmt.Sprintf("family %q is no country code of two small letters, eu or treaty", in.Family)
	case in.Date != "" && !date:
		return fmt.Sprintf("date %q is no day", in.Date)
	case in.Act != "" && !kind:
		return fmt.Sprintf("act %q is no kind of act", in.Act)
	case in.Last < 0:
		return fmt.Sprintf("last %d is no number of an article", in.Last)
	case in.Since != "" && !since:
		return fmt.Sprintf("since %q is no day", in.Since)
	case in.Numac != "" && !isNumac(in.Numac):
		return fmt.Sprintf("numac %q is none: it has ten signs", in.Numac)
	case in.ETS != "" && digits(in.ETS) != len(in.ETS):
		return fmt.Sprintf("ets %q is no number", in.ETS)
	case in.CELEX != "" && !hasWord(in.CELEX), strings.ContainsAny(in.CELEX, " \t"):
		return fmt.Sprintf("celex %q is no sector with a descriptor", in.CELEX)
	case strings.ContainsAny(in.Symbol, " \t"):
		return fmt.Sprintf("symbol %q holds a space", in.Symbol)
	case in.Web != "" && !strings.HasPrefix(in.Web, "https://") && !strings.HasPrefix(in.Web, "http://"), strings.ContainsAny(in.Web, " \t\"<>"):
		return fmt.Sprintf("web %q is no address", in.Web)
	}
	return ""
}

// nameFact splits the word of a line that gives names, "nl+", into the language
// and the sign, 0 for none.
func nameFact(word string) (lang bilingual.Lang, sign byte, ok bool) {
	switch {
	case len(word) == 3 && strings.IndexByte("/=+~!?", word[2]) >= 0:
		sign = word[2]
	case len(word) != 2:
		return "", 0, false
	}
	return bilingual.Lang(word[:2]), sign, isLetter(word[0]) && isLetter(word[1])
}

// set gives names their place.
func (n *Names) set(sign byte, value string) {
	switch sign {
	case 0:
		n.Title = value
	case '/':
		n.Genitive = value
	case '=':
		n.Short = value
	case '+':
		n.Full = appendList(n.Full, value)
	case '~':
		n.Nick = appendList(n.Nick, value)
	case '!':
		n.Abbr = appendList(n.Abbr, value)
	case '?':
		n.Weak = appendList(n.Weak, value)
	}
}

// appendList appends the names that semicolons separate.
func appendList(names []string, value string) []string {
	names = slices.Grow(names, 1+strings.Count(value, ";"))
	for p := range strings.SplitSeq(value, ";") {
		names = append(names, strings.TrimSpace(p))
	}
	return names
}

// wordings returns every wording of a phrase with (alternatives|of words) and
// [optional] words, whose brackets are balanced.
func wordings(p string) []string {
	open := strings.IndexAny(p, "([")
	if open < 0 {
		if strings.Contains(p, "  ") { // around a word that was left out
			p = strings.Join(strings.Fields(p), " ")
		}
		return []string{strings.TrimSpace(p)}
	}
	depth, end := 0, -1
	bars := []int{open}
	for i := open; i < len(p) && end < 0; i++ {
		switch p[i] {
		case '(', '[':
			depth++
		case ')', ']':
			if depth--; depth == 0 {
				end = i
			}
		case '|':
			if depth == 1 {
				bars = append(bars, i)
			}
		}
	}
	bars = append(bars, end)
	var out []string
	if p[open] == '[' {
		out = wordings(p[:open] + p[end+1:])
	}
	for k := range len(bars) - 1 {
		out = append(out, wordings(p[:open]+p[bars[k]+1:bars[k+1]]+p[end+1:])...)
	}
	return out
}
