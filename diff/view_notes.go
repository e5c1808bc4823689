package diff

import (
	"cmp"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext/drafting"
)

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

// law says what a change means for law.
func (e *entry) law(x *Change, n *namer) {
	voice := n.voice
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
			e.say(x.Lang, "%s %s → %s", name, orDash(strings.Join(v.Old, "; ")), orDash(strings.Join(v.New, "; ")))
		}
	}
	pair(l.dates, x.Law.Dates)
	pair(l.numbers, x.Law.Numbers)
	if v := x.Law.Addressees; v != nil {
		pair(voice.oneOf("addressees"), &Values{partyNames(v.Old, OldText(x.Edits), x.Lang), partyNames(v.New, NewText(x.Edits), x.Lang)})
	}
	if s := x.Law.Strength; s != nil {
		name := func(s string) string { return cmp.Or(l.strengths[s], s) }
		e.say(x.Lang, "%s %s → %s", l.strength, name(s.Old), name(s.New))
	}
}

// partyNames names addressees in the words of the text that asks them.
func partyNames(keys []string, text string, lang bilingual.Lang) []string {
	lead, _ := drafting.Default().LeadIn(lang, text)
	out := slices.Clone(keys)
	for i, key := range keys {
		for _, p := range lead.Addressees {
			if p.Key == key {
				out[i] = text[p.Span.Start:p.Span.End]
			}
		}
	}
	return out
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
