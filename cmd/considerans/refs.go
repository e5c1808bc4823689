package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legalref/belgianacts"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

func refsCommand() *cli.Command {
	return &cli.Command{
		Name:      "refs",
		Usage:     "list the law that a text cites",
		ArgsUsage: "FILE…",
		Description: `Lists the citations of law in a text, one element for each single reference, in
the order of the text; offsets are bytes of the file as UTF-8:

   [{"start":12,"end":22,"text":"artikel 22","ref":"be-const#art_22","status":"resolved",
     "kind":"full","label":"artikel 22 van de Grondwet","uri":"http://www.ejustice…"}, …]

A reference holds no language: "ref" is the same whatever the text was written
in. The label is in that of the text. A range has "to", its last article, and a
decree of a Belgian government "issuer". What is not known is said: the status is
resolved, ambiguous (with "candidates") or unresolved. A citation with the role
amending tells how an act was changed. "The Constitution" is that of the country of
the assembly that the text names, of Belgium where it names none.

   considerans refs --lang nl motion.txt
   pdftotext motion.pdf - | considerans refs -      the language is detected

A text in several languages is read as parse reads it, so that columns and pages
part no citation; each element then has the "id" of its clause, or the name of its
field, and "lang". So have the citations of JSON that this program wrote and of a
petition, in any form that parse reads; offsets are then bytes of the clause's text.

Of several FILEs, or a folder, each gives one line: {"file":"a.txt","result":[…]}.`,
		Flags: []cli.Flag{
			languageFlag(),
			&cli.StringFlag{Name: "jurisdiction", Usage: "plain names mean the law of this `COUNTRY`: be, nl, fr, de, or another's code; without it that of the assembly which the text names, and of Belgium where it names none"},
		},
		Action: func(_ context.Context, cmd *cli.Command) error {
			lang, err := language(cmd)
			if err != nil {
				return err
			}
			opts := &legalref.FindOptions{Jurisdiction: cmd.String("jurisdiction")}
			if cmd.IsSet("jurisdiction") && (opts.Jurisdiction == "" || opts.Validate() != nil) {
				return fmt.Errorf("--jurisdiction %s is no code of a country, such as be, nl, fr or de", opts.Jurisdiction)
			}
			b := batch{result: true, do: func(name string) (*outcome, error) {
				in, err := readInput(cmd, name)
				if err != nil {
					return nil, err
				}
				list, err := references(in, lang, *opts)
				if err != nil {
					return nil, fmt.Errorf("%s: %w", in.name, err)
				}
				var out bytes.Buffer
				enc := json.NewEncoder(&out)
				enc.SetEscapeHTML(false)
				err = enc.Encode(list)
				return &outcome{stdout: out.Bytes()}, err
			}}
			return b.run(cmd)
		},
	}
}

// A reference is one element of what refs prints.
type reference struct {
	ID         string          `json:"id,omitempty"`
	Lang       bilingual.Lang  `json:"lang,omitempty"`
	Start      int             `json:"start"`
	End        int             `json:"end"`
	Text       string          `json:"text"`
	Ref        string          `json:"ref,omitempty"`
	To         string          `json:"to,omitempty"`
	Status     legalref.Status `json:"status"`
	Kind       legalref.Kind   `json:"kind,omitempty"`
	Role       legalref.Role   `json:"role,omitempty"`
	Issuer     legalref.Issuer `json:"issuer,omitempty"`
	Candidates []string        `json:"candidates,omitempty"`
	Label      string          `json:"label,omitempty"`
	URI        string          `json:"uri,omitempty"`
}

// references lists the citations of a text, or of the clauses of a document, by the
// law of the house whose text it is unless opts names another.
func references(in input, lang bilingual.Lang, opts legalref.FindOptions) ([]reference, error) {
	if in.isJSON() || in.isPetition() {
		r, err := in.reading("")
		if err != nil {
			return nil, err
		}
		return clauseReferences(r, lang, &opts), nil
	}
	if err := in.checkText(); err != nil {
		return nil, err
	}
	text, list := in.data, []reference{}
	if lang == "" || opts.Jurisdiction == "" {
		r, err := readResolution(text)
		if err != nil {
			return nil, err
		}
		langs := r.Document.Languages
		if lang == "" && len(langs) > 1 {
			return placedReferences(r, &opts), nil
		}
		if lang == "" && len(langs) == 1 {
			lang = langs[0]
		}
		opts.Jurisdiction = cmp.Or(opts.Jurisdiction, jurisdiction(r))
	}
	for _, c := range belgianacts.Registry().Find(lang, text, &opts) {
		list = append(list, newReference(c, text, lang))
	}
	return list, nil
}

// clauseReferences lists the citations of the clauses of a document, in one language or
// in all, by their places in the clauses.
func clauseReferences(r *legaltext.Reading, lang bilingual.Lang, opts *legalref.FindOptions) []reference {
	list := []reference{}
	opts.Jurisdiction = cmp.Or(opts.Jurisdiction, jurisdiction(r))
	legaltext.Cite(r.Document, belgianacts.Registry(), opts)
	for c := range r.Document.All() {
		for _, l := range c.Sides.Langs() {
			if lang != "" && l != lang {
				continue
			}
			for _, found := range c.Sides[l].Citations {
				e := newReference(found, c.Sides[l].Text, l)
				e.ID, e.Lang = c.ID, l
				list = append(list, e)
			}
		}
	}
	return list
}

// placedReferences lists the citations of a text in several languages, as its clauses
// and fields have them, by their places in the text.
func placedReferences(r *legaltext.Reading, opts *legalref.FindOptions) []reference {
	list := clauseReferences(r, "", opts)
	type key struct {
		id   string
		lang bilingual.Lang
	}
	places := map[key]*legaltext.Locator{}
	for c := range r.Document.All() {
		for l, side := range c.Sides {
			places[key{c.ID, l}] = r.Source.Locator(c.ID, l, side.Text)
		}
	}
	for _, f := range r.Document.Fields {
		for _, l := range f.Text.Langs() {
			places[key{f.Name, l}] = r.Source.Locator(f.Name, l, f.Text[l])
			for _, c := range belgianacts.Registry().Find(l, f.Text[l], opts) {
				e := newReference(c, f.Text[l], l)
				e.ID, e.Lang = f.Name, l
				list = append(list, e)
			}
		}
	}
	for i := range list {
		e := &list[i]
		if at := places[key{e.ID, e.Lang}].Find(legalref.Span{Start: e.Start, End: e.End}); len(at) > 0 {
			e.Start, e.End = at[0].Start, at[0].End
			for _, piece := range at {
				e.Start, e.End = min(e.Start, piece.Start), max(e.End, piece.End)
			}
		}
	}
	slices.SortStableFunc(list, func(a, b reference) int { return cmp.Compare(a.Start, b.Start) })
	return list
}

// jurisdiction returns the state whose law a text means by plain names, "be" where that
// is not known.
func jurisdiction(r *legaltext.Reading) string {
	if res, err := resolution.FromDocument(r.Document); err == nil {
		whole := resolution.Reading{Resolution: res, Reading: *r}
		return cmp.Or(whole.Jurisdiction(nil), "be")
	}
	return "be"
}

func newReference(c legalref.Citation, text string, lang bilingual.Lang) reference {
	reg := belgianacts.Registry()
	e := reference{
		Start: c.Span.Start, End: c.Span.End, Text: text[c.Span.Start:c.Span.End],
		Ref: c.Ref.String(), To: c.To.String(), Status: c.Status, Kind: c.Kind, Role: c.Role, Issuer: c.Issuer,
		Label: reg.LabelCitation(c, lang, legalref.Long),
	}
	for _, r := range c.Candidates {
		e.Candidates = append(e.Candidates, r.String())
	}
	if c.Status == legalref.Resolved {
		e.URI, _ = reg.URI(c.Ref, lang, legalref.Web)
	}
	return e
}
