package diff

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// formatNote says what a change of format did.
func formatNote(x *Change, l labels) string {
	var parts []string
	pair := func(name, old, new string) {
		if old != new {
			parts = append(parts, fmt.Sprintf("%s %s → %s", name, orDash(old), orDash(new)))
		}
	}
	if x.Old.Level != 0 {
		pair(l.level, fmt.Sprint(x.Old.Level), fmt.Sprint(x.New.Level))
	}
	pair("", string(x.Old.Kind), string(x.New.Kind))
	if s, t := x.Old.Side, x.New.Side; s != nil && t != nil {
		pair("", s.Form, t.Form)
		pair("", s.Num, t.Num)
		if !slices.Equal(s.Marks, t.Marks) {
			pair("", markNames(s.Marks), markNames(t.Marks))
		}
	}
	return strings.ReplaceAll(strings.Join(parts, "; "), "  ", " ")
}

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

func markNames(marks []legaltext.Mark) string {
	var out []string
	for _, m := range marks {
		out = append(out, fmt.Sprintf("%s %d–%d", m.Kind, m.Span.Start, m.Span.End))
	}
	return strings.Join(out, ", ")
}

// law says what a change means for law.
func (e *entry) law(x *Change, voice *voice) {
	l := voice.labels
	if x.Law == nil {
		return
	}
	if c := x.Law.Citations; c != nil {
		for _, p := range c.Repointed {
			e.say(x.Lang, "%s %s → %s", l.repointed, voice.cited(p.From), voice.cited(p.To))
		}
		for _, s := range c.Removed {
			e.say(x.Lang, "%s %s", l.removed, voice.cited(s))
		}
		for _, s := range c.Added {
			e.say(x.Lang, "%s %s", l.added, voice.cited(s))
		}
	}
	pair := func(name string, v *Values) {
		if v != nil {
			e.say(x.Lang, "%s %s → %s", name, orDash(strings.Join(v.Old, ", ")), orDash(strings.Join(v.New, ", ")))
		}
	}
	pair(l.dates, x.Law.Dates)
	pair(l.numbers, x.Law.Numbers)
	pair(l.addressees, x.Law.Addressees)
	if s := x.Law.Strength; s != nil {
		name := func(s string) string { return cmp.Or(l.strengths[s], s) }
		e.say(x.Lang, "%s %s → %s", l.strength, name(s.Old), name(s.New))
	}
}

// cited writes what is cited as a reader of the language would: "art. 8 EVRM".
func (v *voice) cited(citation string) string {
	from, to, isRange := strings.Cut(citation, "...")
	ref, err := legalref.Parse(from)
	if err != nil {
		return citation
	}
	label := legalref.Label(ref, v.lang, legalref.Brief)
	if last, err := legalref.Parse(to); isRange && err == nil {
		label += " – " + legalref.Label(last, v.lang, legalref.Brief)
	}
	return label
}
