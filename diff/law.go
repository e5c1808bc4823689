package diff

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

// law returns what a rewording means for law, or nil.
func (r *reporter) law(w rewording) *Law {
	l := Law{Citations: citationChanges(cited(w.old.Citations), cited(w.new.Citations))}
	l.Dates, l.Numbers = w.quantities()
	if w.old.Text != w.new.Text && w.lead < maxLeadIn {
		l.leadIn(r.practice(), w.old.Text, w.new.Text, w.lang)
	}
	if l == (Law{}) {
		return nil
	}
	return &l
}

// lawOf returns what it means for law that a clause came or went; nil stands for
// the one that is not there.
func lawOf(old, new *legaltext.Clause) *Law {
	if c := citationChanges(citedIn(old), citedIn(new)); c != nil {
		return &Law{Citations: c}
	}
	return nil
}

// maxLeadIn is how far into a text a lead-in is looked for.
const maxLeadIn = 400

// cited lists what citations cite, but for the tails that tell how an act was
// amended and those of which nothing is known.
func cited(citations []legalref.Citation) []string {
	var out []string
	for _, c := range citations {
		if !counts(&c) {
			continue
		}
		s := c.Ref.String()
		if c.To.IsValid() {
			s += "..." + c.To.String()
		}
		out = append(out, s)
	}
	return out
}

func counts(c *legalref.Citation) bool { return c.Ref.IsValid() && c.Role != legalref.Amending }

// citedIn lists what a clause and those below it cite, in any language, each
// once.
func citedIn(c *legaltext.Clause) []string {
	var out []string
	if c == nil {
		return nil
	}
	for n := range c.All() {
		for _, l := range n.Sides.Langs() {
			for _, s := range cited(n.Sides[l].Citations) {
				if !slices.Contains(out, s) {
					out = append(out, s)
				}
			}
		}
	}
	return out
}

// citationChanges compares what was and what is cited, as often as it is. One
// citation lost and one gained of the same instrument, or of the same place in
// another, are one that was repointed.
func citationChanges(old, new []string) *CitationChanges {
	removed, added := apart(old, new, itself)
	if len(removed)+len(added) == 0 {
		return nil
	}
	c := &CitationChanges{Removed: removed}
	for _, part := range []func(string) string{
		func(s string) string { s, _, _ = strings.Cut(s, "#"); return s },
		func(s string) string { _, s, _ = strings.Cut(s, "#"); return s },
	} {
		c.Removed = slices.DeleteFunc(slices.Clone(c.Removed), func(from string) bool {
			i := slices.IndexFunc(added, func(to string) bool { return part(from) != "" && part(to) == part(from) })
			if i < 0 {
				return false
			}
			c.Repointed = append(c.Repointed, Repoint{from, added[i]})
			added = slices.Delete(added, i, i+1)
			return true
		})
	}
	if len(c.Removed) == 0 {
		c.Removed = nil
	}
	c.Added = append(c.Added, added...)
	return c
}

// apart returns what each row has that the other has not, as often.
func apart[T any](old, new []T, key func(T) string) (gone, came []T) {
	count := make(map[string]int, len(old))
	for _, t := range old {
		count[key(t)]++
	}
	for _, t := range new {
		if k := key(t); count[k] > 0 {
			count[k]--
		} else {
			came = append(came, t)
		}
	}
	for _, t := range old {
		if k := key(t); count[k] > 0 {
			count[k]--
			gone = append(gone, t)
		}
	}
	return gone, came
}

func itself(s string) string { return s }

// leadIn compares the verbs and addressees with which two texts open, as far as
// drafting practice knows them.
func (l *Law) leadIn(p *drafting.Practice, old, new string, lang bilingual.Lang) {
	from, ok := p.LeadIn(lang, old)
	if !ok {
		return
	}
	to, ok := p.LeadIn(lang, new)
	if !ok {
		return
	}
	if a, b := strength(from), strength(to); a != b {
		l.Strength = &Strength{a, b}
	}
	gone, came := apart(parties(from, old), parties(to, new), func(p party) string { return strings.ToLower(p.name) })
	if gone, came := certain(gone), certain(came); len(gone)+len(came) > 0 {
		l.Addressees = &Values{gone, came}
	}
}

// strength names what a lead-in does: how strongly it asks, or which other act
// it is.
func strength(l drafting.LeadIn) string {
	if l.Act == drafting.Asking && l.Strength != "" {
		return string(l.Strength)
	}
	return string(l.Act)
}

// A party is an addressee, by key where it has one, or by words that may be none.
type party struct {
	name string
	sure bool
}

// parties returns the addressees of a lead-in. What no table has is an addressee for
// sure only where the lead-in goes on to what is asked or to a list, or ends: "vragen
// bomen" asks for trees.
func parties(l drafting.LeadIn, text string) []party {
	var out []party
	ends := !l.Complementiser.IsZero() || strings.HasSuffix(text, ":")
	for _, p := range l.Addressees {
		ends = ends || strings.HasPrefix(strings.TrimSpace(text[p.Span.End:]), ":")
	}
	for _, p := range l.Addressees {
		if p.Key != "" {
			out = append(out, party{p.Key, true})
		} else {
			out = append(out, party{fold(text[p.Span.Start:p.Span.End]), ends})
		}
	}
	return out
}

// certain returns the names of those that are addressees for sure.
func certain(parties []party) []string {
	var out []string
	for _, p := range parties {
		if p.sure {
			out = append(out, p.name)
		}
	}
	return out
}

// invert returns what the change back means.
func (l *Law) invert() *Law {
	if l == nil {
		return nil
	}
	out := &Law{Dates: l.Dates.invert(), Numbers: l.Numbers.invert(), Addressees: l.Addressees.invert()}
	if c := l.Citations; c != nil {
		out.Citations = &CitationChanges{Added: c.Removed, Removed: c.Added}
		for _, p := range c.Repointed {
			out.Citations.Repointed = append(out.Citations.Repointed, Repoint{p.To, p.From})
		}
	}
	if s := l.Strength; s != nil {
		out.Strength = &Strength{s.New, s.Old}
	}
	return out
}

func (v *Values) invert() *Values {
	if v == nil {
		return nil
	}
	return &Values{v.New, v.Old}
}

// synonyms reports whether two texts differ only in the verb with which they ask, as
// strongly as each other, or decide: "Verzoekt", "Vraagt aan".
func (r *reporter) synonyms(w rewording) bool {
	if w.lead >= maxLeadIn {
		return false
	}
	p := r.practice()
	from, ok := p.LeadIn(w.lang, w.old.Text)
	if !ok {
		return false
	}
	to, ok := p.LeadIn(w.lang, w.new.Text)
	if !ok || strength(from) != strength(to) || from.Kind != to.Kind {
		return false
	}
	if from.Act != drafting.Asking && !(from.Plain && to.Plain) {
		return false
	}
	return slices.Equal(asks(from, w.old.Text), asks(to, w.new.Text))
}

// asks returns the words of a text without the verb it opens with, and without the
// small words between that and the addressees.
func asks(l drafting.LeadIn, text string) []string {
	verb, particle, to := l.Cue, l.Particle, l.Cue.End
	if len(l.Addressees) > 0 {
		to = l.Addressees[0].Span.Start
	}
	out := strings.Fields(fold(text[:verb.Start]))
	for s := range strings.FieldsSeq(fold(text[verb.End:max(verb.End, to)])) {
		if !isSmall(s) {
			out = append(out, s)
		}
	}
	rest := text[max(verb.End, to):]
	if at := particle.Start - (len(text) - len(rest)); particle.Len() > 0 && at >= 0 {
		rest = rest[:at] + rest[at+particle.Len():]
	}
	return append(out, strings.Fields(fold(rest))...)
}
