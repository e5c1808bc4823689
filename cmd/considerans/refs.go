package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

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
		ArgsUsage: "FILE",
		Description: `Lists the citations of law in a text, one element for each single reference, in
the order of the text; offsets are bytes of the file:

   [{"start":12,"end":22,"text":"artikel 22","ref":"be-const#art_22","status":"resolved",
     "kind":"full","label":"artikel 22 van de Grondwet","uri":"http://www.ejustice…"}, …]

A reference holds no language: "ref" is the same whatever the text was written
in. The label is in that of the text, or of the paragraph where the text is in
several. A range has "to", its last article, and a decree of a Belgian government
"issuer". What is not known is said: the status is resolved, ambiguous (with
"candidates") or unresolved. A citation with the role amending tells how an act
was changed. "The Constitution" is that of the country of the assembly that the text
names, of Belgium where it names none.

   considerans refs --lang nl motion.txt
   pdftotext motion.pdf - | considerans refs -      the language is detected

Given JSON that this program wrote, refs lists the citations of each clause,
with its "id" and "lang"; offsets are then bytes of the clause's text.`,
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
			in, err := oneFile(cmd)
			if err != nil {
				return err
			}
			list, err := references(in, lang, opts)
			if err != nil {
				return fmt.Errorf("%s: %w", in.name, err)
			}
			enc := json.NewEncoder(cmd.Root().Writer)
			enc.SetEscapeHTML(false)
			return enc.Encode(list)
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
func references(in input, lang bilingual.Lang, opts *legalref.FindOptions) ([]reference, error) {
	list := []reference{}
	if !in.isJSON() {
		text := in.data
		if err := in.checkText(); err != nil {
			return nil, err
		}
		if opts.Jurisdiction == "" {
			r, err := readResolution(text)
			if err != nil {
				return nil, err
			}
			opts.Jurisdiction = jurisdiction(r.Document)
		}
		if lang == "" {
			lang = onlyLanguage(text)
		}
		for _, c := range belgianacts.Registry().Find(lang, text, opts) {
			told := lang
			if told == "" { // a text in several languages
				told = bilingual.Detect(paragraph(text, c.Span))
			}
			list = append(list, newReference(c, text, told))
		}
		return list, nil
	}
	r, err := in.decode()
	if err != nil {
		return nil, err
	}
	if opts.Jurisdiction == "" {
		opts.Jurisdiction = jurisdiction(r.Document)
	}
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
	return list, nil
}

// jurisdiction returns the state of the house whose text a document is, "be" where
// that is not known.
func jurisdiction(d *legaltext.Document) string {
	if r, err := resolution.FromDocument(d); err == nil {
		if state := r.Jurisdiction(nil); state != "" {
			return state
		}
	}
	return "be"
}

// onlyLanguage detects the language of a text, and gives none for a text in several.
func onlyLanguage(text string) bilingual.Lang {
	words := bilingual.Weigh(text)
	lang := words.Lang()
	for _, other := range [...]bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN} {
		if other != lang && 4*words.Of(other) > words.Of(lang) {
			return ""
		}
	}
	return lang
}

// around is how much of a paragraph is read on either side of a citation, in bytes.
const around = 1000

// paragraph returns the words around a span, as far as the next empty line.
func paragraph(text string, s legalref.Span) string {
	before, after := text[max(0, s.Start-around):s.Start], text[s.End:min(len(text), s.End+around)]
	before = before[strings.LastIndex(before, "\n\n")+1:]
	after, _, _ = strings.Cut(after, "\n\n")
	return before + text[s.Start:s.End] + after
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
