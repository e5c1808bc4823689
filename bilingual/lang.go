package bilingual

import (
	"fmt"
	"slices"

	"golang.org/x/text/language"
)

// A Lang is a language, written as its BCP 47 base subtag in lower case: "nl",
// "fr", "de". It holds no script and no region: a Belgian text in Dutch and one
// from The Hague have the same Lang. The zero value means "undecided".
type Lang string

// Und is the language that a document gives a text whose language could not be
// told, since its texts stand under their languages.
const Und Lang = "und"

// The languages in which this module can detect, read and cite. Other values
// of Lang are legal everywhere and are carried through unread.
const (
	NL Lang = "nl" // Dutch
	FR Lang = "fr" // French
	DE Lang = "de" // German
	EN Lang = "en" // English
)

// ParseLang reads a BCP 47 tag and keeps its base language: "nl-BE" and "dut"
// give [NL]. It fails when s is no well-formed tag or names no language.
func ParseLang(s string) (Lang, error) {
	tag, err := language.Parse(s)
	if err != nil {
		return "", fmt.Errorf("bilingual.ParseLang(%q): not a BCP 47 language tag", s)
	}
	l := LangOf(tag)
	if l == "" {
		return "", fmt.Errorf("bilingual.ParseLang(%q): the tag names no language", s)
	}
	return l, nil
}

// LangOf returns the base language of a tag, or "" when the tag names none
// ("und").
func LangOf(tag language.Tag) Lang {
	base, conf := tag.Base()
	if conf != language.Exact {
		return ""
	}
	return Lang(base.String())
}

// Tag returns l as a language.Tag, which is language.Und when l is not a
// language.
func (l Lang) Tag() language.Tag {
	tag, err := language.Parse(string(l))
	if err != nil {
		return language.Und
	}
	return tag
}

// A Text is one text in one or several languages. A key that is present with
// an empty string is kept as such: many sources tell an emptied text from an
// absent one.
type Text map[Lang]string

// Langs returns the languages that t has, sorted by their tag.
func (t Text) Langs() []Lang {
	if len(t) == 0 {
		return nil
	}
	langs := make([]Lang, 0, len(t))
	for l := range t {
		langs = append(langs, l)
	}
	slices.Sort(langs)
	return langs
}
