package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

func alignCommand() *cli.Command {
	return &cli.Command{
		Name:      "align",
		Usage:     "pair the blocks of a text with those of its translation",
		ArgsUsage: "FILE FILE",
		Description: `Pairs the blocks of two texts of which one translates the other. Blocks are
paragraphs with a blank line between them, counted from 0:

   [{"nl":[0],"fr":[0],"score":0.97,"reason":"2 figures, length"}, …]

A list is empty for blocks that have no counterpart, and has two numbers where
two blocks answer one. The score says how sure the pair is, from 0 to 1, and
the reason what it rests on. No dictionary is used.

   considerans align --from nl --to fr motie.nl.txt motion.fr.txt
   considerans align --from nl --to fr --order free a.txt b.txt

Given JSON that this program wrote, or a petition, align takes the clauses of the
document that have a text in the language.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "from", Usage: "the first FILE is in this `LANGUAGE`"},
			&cli.StringFlag{Name: "to", Usage: "the second FILE is in this `LANGUAGE`"},
			&cli.StringFlag{
				Name: "order", Value: "auto", Usage: "take blocks to come in the `ORDER` same, free, or auto to find out",
				Validator: func(s string) error {
					if _, ok := orders[s]; !ok {
						return fmt.Errorf("there is no order %q; the orders are auto, same and free", s)
					}
					return nil
				},
			},
		},
		Action: func(_ context.Context, cmd *cli.Command) error {
			if cmd.Args().Len() != 2 {
				return fmt.Errorf("align takes two FILEs, one in each language, but was given %d; see \"%s --help\"",
					cmd.Args().Len(), cmd.FullName())
			}
			var langs [2]bilingual.Lang
			var blocks [2][]bilingual.Block
			for i, flag := range []string{"from", "to"} {
				if cmd.String(flag) == "" {
					return fmt.Errorf("align needs --from LANGUAGE and --to LANGUAGE; see \"%s --help\"", cmd.FullName())
				}
				l, err := bilingual.ParseLang(cmd.String(flag))
				if err != nil {
					return fmt.Errorf("--%s %s is no language; give one such as nl or fr", flag, cmd.String(flag))
				}
				langs[i] = l
				in, err := readInput(cmd, cmd.Args().Get(i))
				if err != nil {
					return err
				}
				if blocks[i], err = in.blocks(l); err != nil {
					return fmt.Errorf("%s: %w", in.name, err)
				}
			}
			if langs[0] == langs[1] {
				return fmt.Errorf("both texts are to be in %q; --from and --to take two languages", langs[0])
			}
			pairs := bilingual.Align(blocks[0], blocks[1], &bilingual.AlignOptions{Order: orders[cmd.String("order")]})
			_, err := cmd.Root().Writer.Write(pairsJSON(langs, pairs))
			return err
		},
	}
}

// orders are the values of --order.
var orders = map[string]bilingual.Order{
	"auto": bilingual.AutoOrder, "same": bilingual.SameOrder, "free": bilingual.FreeOrder,
}

// blocks returns what the input holds to be aligned in language l: paragraphs
// of a text, clauses of a document.
func (in input) blocks(l bilingual.Lang) ([]bilingual.Block, error) {
	var blocks []bilingual.Block
	if !in.isJSON() && !in.isPetition() {
		if err := in.checkText(); err != nil {
			return nil, err
		}
		texts := blankLineBlocks(in.data)
		for i, class := range resolution.Classify(l, texts, nil) {
			text := texts[i]
			m := layout.ParseMarker(text)
			b := bilingual.Block{Text: text[m.Len:], Num: m.Num, Anchors: anchors(legalref.Find(l, text, nil))}
			switch {
			case strings.HasPrefix(text, "#"):
				b.Kind = "heading"
			case class.Class != resolution.ClassOther:
				b.Kind = string(class.Class)
			}
			blocks = append(blocks, b)
		}
		return blocks, nil
	}
	r, err := in.reading("")
	if err != nil {
		return nil, err
	}
	for c := range r.Document.All() {
		if side, ok := c.Sides[l]; ok {
			citations := side.Citations
			if len(citations) == 0 {
				citations = legalref.Find(l, side.Text, nil)
			}
			blocks = append(blocks, bilingual.Block{
				Text: side.Text, Num: side.Num, Kind: string(c.Kind), Level: level(c), Anchors: anchors(citations),
			})
		}
	}
	return blocks, nil
}

// level is the depth of a clause, which its id tells.
func level(c *legaltext.Clause) int { return strings.Count(c.ID, "__") }

// anchors are the references that a text is sure to cite. They hold no
// language.
func anchors(citations []legalref.Citation) []string {
	var keys []string
	for _, c := range citations {
		if c.Status == legalref.Resolved {
			keys = append(keys, c.Ref.String())
		}
	}
	return keys
}

// pairsJSON writes pairs with the languages as keys, the first text first.
func pairsJSON(langs [2]bilingual.Lang, pairs []bilingual.Pair) []byte {
	var b bytes.Buffer
	list := func(x []int) string { return strings.ReplaceAll(fmt.Sprint(x), " ", ",") }
	b.WriteByte('[')
	for i, p := range pairs {
		if i > 0 {
			b.WriteByte(',')
		}
		score, _ := json.Marshal(p.Score)
		reason, _ := json.Marshal(p.Reason)
		fmt.Fprintf(&b, "\n  {%q:%s,%q:%s,\"score\":%s,\"reason\":%s}", langs[0], list(p.A), langs[1], list(p.B), score, reason)
	}
	if len(pairs) > 0 {
		b.WriteByte('\n')
	}
	b.WriteString("]\n")
	return b.Bytes()
}
