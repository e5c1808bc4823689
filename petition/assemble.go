package petition

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/richtext"
	"github.com/considerans/considerans/internal/text/excerpt"
	"github.com/considerans/considerans/legaltext"
)

// A draft is a petition under way: its texts as the platform stores them.
type draft struct {
	p *Petition
	// bodies and grounds are HTML by language.
	bodies, grounds map[bilingual.Lang]markup
	// fields say where the plain texts stand in the source.
	placed []legaltext.Placement
	syntax []legaltext.Span
	// repeated are values that a page gives again, of which the first counts.
	repeated []legaltext.Span
}

// A markup is stored HTML and where it stands in the source.
type markup struct {
	html string
	at   sourceMap
}

func newDraft() *draft {
	return &draft{p: &Petition{}, bodies: make(map[bilingual.Lang]markup), grounds: make(map[bilingual.Lang]markup)}
}

// setText sets one language of a text.
func setText(t *bilingual.Text, l bilingual.Lang, s string) {
	if *t == nil {
		*t = make(bilingual.Text)
	}
	(*t)[l] = s
}

// finish makes the clauses of the draft and what follows from them: languages,
// ids, demands, submitters.
func (r *parser) finish(d *draft) *Petition {
	p := d.p
	r.clauses(d, "body", d.bodies, &p.Body)
	r.clauses(d, "grounds", d.grounds, &p.Grounds)
	p.Languages = languagesOf(p)
	r.understand(p)
	return p
}

// languagesOf collects the languages that the texts of a petition have.
func languagesOf(p *Petition) []bilingual.Lang {
	seen := make(map[bilingual.Lang]bool)
	for _, t := range [...]bilingual.Text{p.Title, p.Summary} {
		for l, s := range t {
			if s != "" {
				seen[l] = true
			}
		}
	}
	for _, clauses := range [...][]legaltext.Clause{p.Body, p.Grounds} {
		for i := range clauses {
			for c := range clauses[i].All() {
				for l := range c.Sides {
					seen[l] = true
				}
			}
		}
	}
	langs := slices.Sorted(maps.Keys(seen))
	return slices.DeleteFunc(langs, func(l bilingual.Lang) bool { return l == "" })
}

// clauses reads one section in all its languages and aligns them.
func (r *parser) clauses(d *draft, section string, in map[bilingual.Lang]markup, out *[]legaltext.Clause) {
	texts := make(map[bilingual.Lang][]richtext.Block)
	for _, l := range slices.Sorted(maps.Keys(in)) {
		m := in[l]
		f := richtext.Read(m.html)
		r.problems(&m, f.Problems, section, l)
		for i := range f.Syntax {
			d.syntax = m.at.appendSpans(d.syntax, f.Syntax[i])
		}
		if len(f.Blocks) > 0 {
			texts[l] = f.Blocks
		}
	}
	a := aligner{maps: make(map[bilingual.Lang]sourceMap), joined: make(map[int]bool)}
	for l := range in {
		a.maps[l] = in[l].at
	}
	*out = a.align(texts)
	doc := legaltext.Document{Shape: Shape(), Sections: []legaltext.Section{{Name: section, Clauses: *out}}}
	doc.SetIDs()
	i := 0
	for c := range doc.All() {
		r.pairing(c, len(texts), &a, i)
		for _, p := range a.places[i] {
			if len(p.spans) > 0 {
				d.placed = append(d.placed, legaltext.Placement{Path: c.ID, Lang: p.lang, Spans: p.spans})
			}
		}
		i++
	}
}

// pairing reports a clause that lacks a language, and one that joins blocks.
// Clauses below others are told with them.
func (r *parser) pairing(c *legaltext.Clause, langs int, a *aligner, i int) {
	if langs < 2 || isBlank(c) || strings.Contains(c.ID, "__") {
		return
	}
	var at legaltext.Span
	if p := a.places[i]; len(p) > 0 && len(p[0].spans) > 0 {
		at = p[0].spans[0]
	}
	if len(c.Sides) < langs {
		r.diagnose(legaltext.CodePetUnpaired, at, c.ID, "the clause is in %v only", c.Sides.Langs())
	}
	if a.joined[i] {
		r.diagnose(legaltext.CodePetMerged, at, c.ID, "several blocks of one language answer one of another")
	}
}

// problems turns what the reader of HTML found into diagnostics.
func (r *parser) problems(m *markup, problems []richtext.Problem, section string, l bilingual.Lang) {
	for _, p := range problems {
		var at legaltext.Span
		if spans := m.at.spans(p.Span); len(spans) > 0 {
			at = legaltext.Span{Start: spans[0].Start, End: spans[len(spans)-1].End}
		}
		path := section + "/" + string(l)
		switch p.Kind {
		case richtext.ActiveContent:
			r.diagnose(legaltext.CodePetActive, at, path, "%s: dropped, as it could run (%d places)", excerpt.Of(p.Detail), p.Count)
		case richtext.UnsafeLink:
			r.diagnose(legaltext.CodeUnsafeLink, at, path, "target with the scheme %q dropped (%d places)", excerpt.Of(p.Detail), p.Count)
		case richtext.UnknownElement:
			r.diagnose(legaltext.CodePetUnknownElement, at, path, "element %q ignored, its text kept (%d places)", excerpt.Of(p.Detail), p.Count)
		case richtext.TooDeep:
			r.diagnose(legaltext.CodePetTooDeep, at, path, "markup nests too deep here (%d places)", p.Count)
		case richtext.Truncated:
			r.diagnose(legaltext.CodePetTruncated, at, path, "markup ends inside a tag")
		case richtext.InvalidUTF8: // reported for the whole input
		}
	}
}

// readPage makes a revision of a page.
func (r *parser) readPage(p *page, format Format) (*Reading, error) {
	rev := p.Revision
	from, to := newDraft(), newDraft()
	interfaces := make(map[bilingual.Lang]int)
	for i := range p.values {
		v := &p.values[i]
		r.judge(v)
		for _, l := range v.label.interfaces {
			interfaces[l]++
		}
		rev.Changes = append(rev.Changes, v.Value)
		for _, part := range r.parts(v) {
			if from.has(&part) || to.has(&part) {
				r.diagnose(legaltext.CodePetRepeated, v.labelSpan, v.Attribute, "%s: the page has this change twice; the first was taken", v.name())
			}
			from.put(&part, part.Old, part.oldAt)
			to.put(&part, part.New, part.newAt)
		}
	}
	r.interfaceOf(&rev, interfaces, p)
	rev.From, rev.To = r.finish(from), r.finish(to)
	out := &Reading{Format: format, Revision: &rev}
	out.Source = r.pageSource(p, to, func(v *pageValue) (own, other *sourceMap) { return &v.newAt, &v.oldAt }, OldValue)
	out.FromSource = r.pageSource(p, from, func(v *pageValue) (own, other *sourceMap) { return &v.oldAt, &v.newAt }, NewValue)
	if len(rev.Changes) == 0 {
		r.diagnose(legaltext.CodePetHidden, legaltext.Span{}, "", "the page shows no change, as for a version that changed only dates, answers or counts")
	}
	return out, nil
}

// name returns how remarks name the value: by the heading that is printed over it,
// or as data do.
func (v *pageValue) name() string { return cmp.Or(v.Label, v.Attribute) }

// judge reports what is odd about a value.
func (r *parser) judge(v *pageValue) {
	path := v.Attribute
	switch {
	case v.label.unknown:
		r.diagnose(legaltext.CodePetUnknownLabel, v.labelSpan, path, "the label %q is not known and was kept as it is", excerpt.Of(v.Label))
	case v.Machine:
		r.diagnose(legaltext.CodePetMachine, v.labelSpan, path, "%s: translated by a machine", v.name())
	}
	if v.Readings != nil {
		return
	}
	switch {
	case v.Old == v.New && v.Old != "":
		r.diagnose(legaltext.CodePetSameValue, v.labelSpan, path, "%s: both values are the same; only line ends may have changed", v.name())
	case v.New == "" && v.Old != "":
		r.diagnose(legaltext.CodePetMissingSide, v.labelSpan, path, "%s: no new value; it was emptied", v.name())
	}
}

// parts returns the values that one change holds: itself, or one for each
// language of a hash of machine translations.
func (r *parser) parts(v *pageValue) []pageValue {
	if v.Readings != nil {
		return nil
	}
	if !v.label.hash {
		part := *v
		if v.Attribute == "title" || v.Attribute == "description" || v.Attribute == "body" {
			part.Lang = cmp.Or(v.Lang, langOf(cmp.Or(v.New, v.Old))) // "Titel", without its language
		}
		return []pageValue{part}
	}
	old, ok1 := rubyHash(v.Old)
	new, ok2 := rubyHash(v.New)
	if !ok1 || !ok2 {
		r.diagnose(legaltext.CodePetBadHash, v.labelSpan, v.Attribute, "%s: the hash of translations ends early; what could be read was kept", v.name())
	}
	olds, news := byLang(old), byLang(new)
	if len(olds) < len(old) || len(news) < len(new) {
		r.diagnose(legaltext.CodePetBadHash, v.labelSpan, v.Attribute, "%s: the hash of translations has texts in no known language, or two in one; these were left out", v.name())
	}
	langs := slices.AppendSeq(slices.Collect(maps.Keys(olds)), maps.Keys(news))
	slices.Sort(langs)
	var out []pageValue
	for _, l := range slices.Compact(langs) {
		part := pageValue{Value: v.Value, label: v.label}
		part.Old, part.New, part.Lang = "", "", l
		if o := olds[l]; o != nil {
			part.Old, part.oldAt = o.text, o.at.through(&v.oldAt)
		}
		if n := news[l]; n != nil {
			part.New, part.newAt = n.text, n.at.through(&v.newAt)
		}
		out = append(out, part)
	}
	return out
}

// put stores a value in the draft.
func (d *draft) put(v *pageValue, value string, at sourceMap) {
	if value == "" {
		return
	}
	place := func(path string) {
		if spans := at.spans(legaltext.Span{Start: 0, End: len(value)}); len(spans) > 0 {
			d.placed = append(d.placed, legaltext.Placement{Path: path, Lang: v.Lang, Spans: spans})
		}
	}
	if d.has(v) {
		d.repeated = append(d.repeated, at.spans(legaltext.Span{Start: 0, End: len(value)})...)
		return
	}
	switch {
	case v.Attribute == "title" && !v.label.unknown:
		setText(&d.p.Title, v.Lang, value)
		place("title")
	case (v.Attribute == "description" || v.Attribute == "body") && !v.label.unknown:
		d.bodies[v.Lang] = markup{value, at}
	case v.Attribute == "state" && !v.label.unknown:
		d.p.State = stateOf(value)
		place("state/raw")
	default:
		name := v.Attribute
		if v.Lang != "" {
			name += "/" + string(v.Lang)
		}
		d.p.Other = append(d.p.Other, Other{name, value})
		place("other")
	}
	if v.Machine {
		d.p.Translations = append(d.p.Translations, Translation{fieldOf(v.Attribute), v.Lang, Machine})
	}
}

// has reports whether the draft has a value already that a page gives again.
func (d *draft) has(v *pageValue) bool {
	if v.label.unknown {
		return false
	}
	switch v.Attribute {
	case "title":
		_, ok := d.p.Title[v.Lang]
		return ok
	case "description", "body":
		_, ok := d.bodies[v.Lang]
		return ok
	case "state":
		return d.p.State.Raw != ""
	}
	return false
}

// fieldOf is the name that an attribute of a platform has in this model.
func fieldOf(attribute string) string {
	if attribute == "description" {
		return "body"
	}
	return attribute
}

// interfaceOf tells the language of the page from its heading, else from its
// labels.
func (r *parser) interfaceOf(rev *Revision, votes map[bilingual.Lang]int, p *page) {
	if rev.Interface == "" {
		best := 0
		for _, l := range slices.Sorted(maps.Keys(votes)) {
			if votes[l] > best {
				rev.Interface, best = l, votes[l]
			}
		}
		r.diagnose(legaltext.CodePetNoHeading, legaltext.Span{}, "", "the page has no heading that is known")
	}
	for i := range p.values {
		if l := p.values[i].label.interfaces; len(l) > 0 && !slices.Contains(l, rev.Interface) {
			r.diagnose(legaltext.CodePetMixedInterface, p.values[i].labelSpan, "", "the heading is in %q, the label %q is not", rev.Interface, p.values[i].Label)
			return
		}
	}
}

// stateOf reads a state as Decidim spells it, by name or by number.
func stateOf(raw string) State {
	s := State{Raw: raw}
	switch raw {
	case "created", "0":
		s.Name = Draft
	case "validating", "1":
		s.Name = UnderReview
	case "discarded", "2":
		s.Name = Withdrawn
	case "published", "open", "3":
		s.Name = Open
	case "rejected", "4":
		s.Name = Insufficient
	case "accepted", "5":
		s.Name = Sufficient
	case "examinated", "examined", "6":
		s.Name = Examined
	case "debatted", "debated", "7":
		s.Name = Debated
	case "classified", "8":
		s.Name = Shelved
	}
	return s
}
