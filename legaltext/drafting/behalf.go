package drafting

import (
	"slices"
	"strings"
	"unicode"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// pastGroup returns where the group ends that is named behind people, and who acts with
// them or for whom they act: "und der Fraktion Die Linden", "namens de fractie Linde". It
// is the party of those who have no other.
func (f *formulary) pastGroup(text string, end int, people []Person) int {
	if len(people) == 0 {
		return end
	}
	m, ok := f.at(behalfPhrase, text, end)
	group := text[max(end, m.head.end):]
	if !ok || m.row.Attr != "party" || len(group) > maxGroup || !strings.ContainsFunc(group, unicode.IsUpper) {
		return end
	}
	if m, ok := f.at(linkPhrase, group, 0); ok && !capital(group[m.head.start:]) && capital(strings.TrimLeft(group[m.head.end:], " ")) {
		group = group[m.head.end:] // "der Fraktion der Linden"
	}
	giveParty(people, singleSpaced(strings.Trim(group, " .,;()\u00a0")))
	return len(text)
}

// ActsFor reports whether a text begins with the words before the name of whom an author
// speaks for: "on behalf of", "für die Fraktion".
func (p *Practice) ActsFor(lang bilingual.Lang, text string) bool {
	for f := range p.each(lang) {
		if _, ok := f.at(behalfPhrase, text, 0); ok {
			return true
		}
	}
	return false
}

// giveParty gives a party to the people who have no other.
func giveParty(people []Person, party string) {
	for i := range people {
		if people[i].Party == "" {
			people[i].Party = party
		}
	}
}

// isGroup reports whether words end with one that says that a name is a group's, and no
// member is named with it.
func (f *formulary) isGroup(words string) bool {
	first, last := words[:strings.IndexByte(words+" ", ' ')], words[strings.LastIndexByte(words, ' ')+1:]
	return strings.Count(words, " ") == 1 && first != last && slices.ContainsFunc(f.groups, func(g string) bool {
		return len(last) >= len(g) && strings.EqualFold(last[:len(g)], g)
	})
}

// maxGroup is the number of bytes in the name of a group.
const maxGroup = 60

// onBehalf reads names, the group for which they speak and nothing more.
func (f *formulary) onBehalf(text string, start int) (Authors, bool) {
	if !mayName(text[start:]) {
		return Authors{}, false
	}
	people, others, end := f.people(text, start)
	if len(people) == 0 {
		return Authors{}, false
	}
	m, ok := f.at(behalfPhrase, text, end)
	group := strings.TrimFunc(text[max(end, m.head.end):], func(r rune) bool { return !isWordRune(r) && r != ')' })
	if !ok || group == "" || len(group) > maxGroup || strings.Count(group, " ") > 5 || strings.ContainsAny(group, ".;:") || !capital(group) {
		return Authors{}, false
	}
	party := m.row.Attr == "party" // no committee
	for _, g := range f.groups {
		if n := len(group) - len(g); n > 0 && strings.EqualFold(group[n:], g) {
			group, party = strings.TrimRight(group[:n], " -‑\u00a0"), true
		}
	}
	for i := range people {
		if !strings.Contains(people[i].Name, " ") {
			return Authors{}, false
		}
		if people[i].Party == "" && party {
			people[i].Party = group
		}
	}
	return Authors{legaltext.Span{Start: m.head.start, End: m.head.end}, people, others}, true
}

// mayName is a quick look at what a line that begins with a name has: two words
// with a capital.
func mayName(text string) bool {
	if !capital(text) || len(text) > maxSession*2 {
		return false
	}
	_, rest, _ := strings.Cut(text, " ")
	return capital(strings.TrimLeft(rest, " "))
}
