package legalref

import "strings"

// The nouns for instruments, and what can point back to what.

// A class is the kind of instrument that a noun can point back to, as a bit.
type class uint16

const (
	classAct class = 1 << iota
	classDecree
	classOrdinance
	classRoyal
	classMinisterial
	classGovernment
	classCode
	classTreaty
	classRegulation
	classDirective
	classDecision
	classRecommendation
	classOther
)

// A kind is a noun for instruments: what a date or a number after it makes of
// it, and what it can point back to.
type kind struct {
	dated string // key before a date: "be/act"; "" when a date does not make it one
	eu    string // key before a year and number: "eu/reg"
	class class
	list  string // of its nouns, in data/words.txt
	// timid kinds mean other things too (ordonnance de police, Moniteur belge):
	// a date makes them an act only when a title follows.
	timid bool
	// coded kinds carry a number instead of a date: CAO nr. 109.
	coded bool
}

var kinds = []kind{
	{dated: "be/act", class: classAct, list: "act"},
	{dated: "be/decree", class: classDecree, list: "decree"},
	{dated: "be/ordinance", class: classOrdinance, list: "ordinance"},
	{dated: "be/ordinance", class: classOrdinance, timid: true, list: "ordonnance"},
	{dated: "be/royal-decree", class: classRoyal, list: "royal decree"},
	{dated: "be/ministerial-decree", class: classMinisterial, list: "ministerial decree"},
	{dated: "be/ministerial-decree", class: classMinisterial, timid: true, list: "mb"},
	{dated: "be/government-decree", class: classGovernment, list: "government decree"},
	{dated: "be/regent-decree", class: classRoyal, list: "regent decree"},
	{dated: "be/decree-law", class: classAct, list: "decree-law"},
	{dated: "be/cooperation-agreement", class: classOther, list: "cooperation agreement"},
	{dated: "be/circular", class: classOther, list: "circular"},
	{dated: "be/cla", class: classOther, coded: true, list: "collective agreement"},
	{eu: "eu/reg", class: classRegulation, list: "regulation"},
	{eu: "eu/reg_impl", class: classRegulation, list: "implementing regulation"},
	{eu: "eu/reg_del", class: classRegulation, list: "delegated regulation"},
	{eu: "eu/dir", class: classDirective, list: "directive"},
	{eu: "eu/dir_impl", class: classDirective, list: "implementing directive"},
	{eu: "eu/dir_del", class: classDirective, list: "delegated directive"},
	{eu: "eu/dec", class: classDecision, list: "decision"},
	{eu: "eu/dec_impl", class: classDecision, list: "implementing decision"},
	{eu: "eu/dec_del", class: classDecision, list: "delegated decision"},
	{eu: "eu/dec_framw", class: classDecision, list: "framework decision"},
	{eu: "eu/reco", class: classRecommendation, list: "recommendation"},
	{eu: "eu/common-position", class: classDecision, list: "common position"},
	{eu: "eu/joint-action", class: classDecision, list: "joint action"},
	{eu: "eu/dec", class: classRoyal | classMinisterial | classGovernment | classDecision, list: "besluit"},
	{class: classCode, list: "code"},
	{class: classTreaty, list: "treaty"},
	{eu: "eu/dir", class: classDirective, list: "rl"},
}

// classOf returns what nouns can point back to the instrument with that key, and
// whether the key says it.
func classOf(key string) (c class, ok bool) {
	best := 0
	for _, p := range [...]struct {
		prefix string
		class  class
	}{
		{"be/act/", classAct},
		{"be/decree/", classDecree},
		{"be/ordinance/", classOrdinance},
		{"be/royal-decree/", classRoyal},
		{"be/regent-decree/", classRoyal},
		{"be/ministerial-decree/", classMinisterial},
		{"be/government-decree/", classGovernment},
		{"be/decree-law/", classAct},
		{"be/code/", classCode},
		{"be/rules/", classOther},
		{"be/cooperation-agreement/", classOther},
		{"be/circular/", classOther},
		{"eu/reg", classRegulation},
		{"eu/dir", classDirective},
		{"eu/dec", classDecision},
		{"eu/reco/", classRecommendation},
		{"eu/common-position/", classDecision},
		{"eu/joint-action/", classDecision},
		{"nl/code/", classCode},
		{"fr/code/", classCode},
		{"de/code/", classCode},
		{"nl/act/", classAct},
		{"nl/rules/", classOther},
		{"fr/rules/", classOther},
		{"de/act/", classAct | classCode},
		{"de/rules/", classAct | classCode},
		{"eu/rules/", classTreaty},
		{"be-const", classOther},
		{"nl-const", classTreaty},
		{"fr-const", classTreaty},
		{"de-const", classTreaty},
		{"lu-const", classTreaty},
		{"ch-const", classTreaty},
		{"at-const", classTreaty},
		{treatyPrefix, classTreaty},
		{"coe/pace/", classOther},
		{"un/", classOther},
		{"ECLI:", classOther},
	} {
		if len(p.prefix) > best && strings.HasPrefix(key, p.prefix) {
			best, c = len(p.prefix), p.class
		}
	}
	return c, best > 0
}
