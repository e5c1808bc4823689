package legalref_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// TestNames holds the names that are found in made-up texts against those that
// a slow, obvious search finds: at each word that no name has covered, the
// longest name that ends where a word ends.
func TestNames(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	word := func() string {
		b := make([]byte, 2+rnd.IntN(4))
		for i := range b {
			b[i] = "qxz"[rnd.IntN(3)]
		}
		return string(b)
	}
	words := func(n int) string {
		var w []string
		for range n {
			w = append(w, word())
		}
		return strings.Join(w, " ")
	}
	keys := map[string]string{}
	var instruments []legalref.Instrument
	for i := range 300 {
		name := words(2 + rnd.IntN(3))
		if _, ok := keys[name]; ok {
			continue
		}
		keys[name] = fmt.Sprintf("be/code/q%d", i)
		instruments = append(instruments, legalref.Instrument{
			Key: keys[name], Family: legalref.Belgian,
			Names: map[bilingual.Lang]legalref.Names{"nl": {Title: name}},
		})
	}
	r, err := legalref.NewRegistry(instruments...)
	if err != nil {
		t.Fatal(err)
	}
	names := make([]string, 0, len(keys))
	for name := range keys {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) })
	found := 0
	for range 3000 {
		text := words(rnd.IntN(4))
		for range 3 {
			text += " " + names[rnd.IntN(len(names))] + " " + words(rnd.IntN(3))
		}
		text = strings.Join(strings.Fields(text), " ")
		var want []string
		for rest := text; rest != ""; {
			i := slices.IndexFunc(names, func(n string) bool { return rest == n || strings.HasPrefix(rest, n+" ") })
			if i >= 0 {
				want, rest = append(want, keys[names[i]]), strings.TrimPrefix(rest[len(names[i]):], " ")
				continue
			}
			_, rest, _ = strings.Cut(rest, " ")
		}
		// As it may be printed: in capitals, over lines, with soft hyphens.
		var printed strings.Builder
		for _, c := range text {
			switch n := rnd.IntN(12); {
			case c == ' ' && n < 3:
				printed.WriteString([]string{"\n", "\u00a0", "   "}[n])
			case c != ' ' && n == 0:
				printed.WriteString(strings.ToUpper(string(c)))
			case c != ' ' && n == 1:
				printed.WriteString(string(c) + "\u00ad")
			default:
				printed.WriteRune(c)
			}
		}
		var got []string
		for _, c := range r.Find("nl", printed.String(), nil) {
			got = append(got, c.Ref.String())
		}
		if !slices.Equal(got, want) {
			t.Fatalf("%q: found %v, want %v", printed.String(), got, want)
		}
		found += len(got)
	}
	if found < 5000 {
		t.Errorf("only %d names found", found)
	}
}

// TestEmptyName makes a registry of a name whose words are all optional.
func TestEmptyName(t *testing.T) {
	r, err := legalref.NewRegistry(legalref.Instrument{
		Key: "be/code/q", Family: legalref.Belgian,
		Names: map[bilingual.Lang]legalref.Names{"nl": {Title: "[grote] [kleine]", Abbr: []string{"\u00ad"}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := r.Find("nl", "artikel 5 grote kleine", nil); len(got) != 1 || got[0].Ref.String() != "be/code/q#art_5" {
		t.Errorf("found %+v", got)
	}
}
