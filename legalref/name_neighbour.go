package legalref

import (
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// Names that the law of several states has: whose law a text means by one.

// belgianWords are beginnings of the words that make a name unmistakably Belgian,
// folded.
var belgianWords = [...]string{"belg", "vlaam", "vlam", "waal", "wall", "flam", "brux", "brus", "germanophone", "duitstalig", "deutschsprachig"}

// namesake reports whether a name of Belgian law at s[i:end] may be that of a law of
// the text's own state, which shares the language: the Auteurswet and the Code de la
// route of others are not in the registry. One that says that it is Belgian, or of a
// year, is not.
func (f *finder) namesake(i, end int, a *alias) bool {
	if f.state == string(Belgian) || f.state != string(a.lang) || strings.ContainsAny(a.text, "0123456789") {
		return false
	}
	for word := range strings.FieldsSeq(fold(a.text + " " + f.text[i:end])) {
		for _, w := range belgianWords {
			if strings.HasPrefix(word, w) {
				return false
			}
		}
	}
	if code, _ := f.stateBefore(i); code == string(Belgian) {
		return false
	}
	code, _ := f.stateAfter(end, a.lang == bilingual.FR, false)
	return code != string(Belgian)
}

// neighbours reports whether a name at s[i:end] in a Belgian text is that of a Dutch or
// French law which may be of Belgium too, and nothing says whose it is: the Gemeentewet,
// the Code de procédure pénale.
func (f *finder) neighbours(i, end int, a *alias, in *Instrument) bool {
	if in.Family != Netherlands && in.Family != French || !a.proper && (a.kind != Full || !strings.Contains(in.Key, "/code/")) {
		return false
	}
	if code, _ := f.stateBefore(i); code == string(in.Family) {
		return false
	}
	code, _ := f.stateAfter(end, a.lang == bilingual.FR, false)
	return code != string(in.Family) && !lawOfState(a.text)
}

// lawOfState reports whether a name says that it is of the Netherlands or of France.
func lawOfState(name string) bool {
	name = fold(name)
	for _, w := range [...]string{"nederland", "dutch", "neerlandais", "niederland", "frans", "french", "francais", "franzosisch"} {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}
