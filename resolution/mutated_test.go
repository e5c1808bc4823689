package resolution_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// snippets are what breaks readers: bytes that are no text, letters that change their
// length with their case, markup that opens or closes nothing, signs of lists and notes,
// dates in figures, formulas in the wrong place.
var snippets = strings.Split("\xff|\xc3|\xe2\x80|\x00|\u00AD|\u200B|\u2028|\f|\r|\t|İ|\u212A|ſ|e\u0301|\U0001F600|<sup>|</sup>|<b>|</p>|<p>|<table><tr><td>|</table>|[^1]|¹|²³|(1)|- |• |1. |a) |1° |§ 2|\n\n|\n| |          |**|_|`|# |> |&nbsp;|&amp;|&#0;|&#xD800;|2031-02-31|01/02/2031|1er mai 2031|\u202E|’|«|„|-\n|1.1.1.1|999999999999999999999|III|---\n|](|![|<!--|-->|\\|:|;|."+
	"|artikel 8|article 23 de la Constitution|De Senaat,|Le Sénat,|Verzoekt|Demande|Overwegende dat|Considérant que|Gelet op|Vu|Der Landtag|fordert|Resolved, That|Whereas", "|")

// mutate changes a document in up to twelve places, as bad extraction, bad copying and bad
// luck do.
func mutate(r *rand.Rand, docs []string, doc string) string {
	for range 1 + r.IntN(12) {
		if doc == "" {
			return "."
		}
		at := r.IntN(len(doc))
		end := min(len(doc), at+r.IntN(300))
		switch r.IntN(6) {
		case 0, 1:
			doc = doc[:at] + snippets[r.IntN(len(snippets))] + doc[at:]
		case 2:
			doc = doc[:at] + snippets[r.IntN(len(snippets))] + doc[min(len(doc), at+r.IntN(40)):]
		case 3: // lost
			doc = doc[:at] + doc[end:]
		case 4: // doubled elsewhere
			to := r.IntN(len(doc))
			doc = doc[:to] + doc[at:end] + doc[to:]
		case 5: // a piece of another document
			other := docs[r.IntN(len(docs))]
			from := r.IntN(len(other))
			doc = doc[:at] + other[from:min(len(other), from+r.IntN(1500))] + doc[at:]
		}
	}
	return doc
}

// Documents that were damaged are read without loss, checked, and compared with what was
// read before: no other source is as likely to surprise a reader as one that is almost right.
func TestMutatedDocuments(t *testing.T) {
	var docs []string
	for _, pattern := range []string{"../examples/documents/*", "../../shared/corpus/*.md", "../../shared/corpus/*.txt"} {
		files, _ := filepath.Glob(pattern)
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			docs = append(docs, string(data))
		}
	}
	const inputs, length = 200, 20_000
	r := rand.New(rand.NewPCG(1, 2))
	var before *resolution.Resolution
	for i := range inputs {
		doc := docs[r.IntN(len(docs))]
		if len(doc) > length {
			from := r.IntN(len(doc) - length)
			doc = doc[from : from+length]
		}
		doc = mutate(r, docs, doc)
		checkLaws(t, doc)
		read, err := resolution.Parse(doc, nil)
		if err != nil {
			continue
		}
		legaltext.Check(read.Document())
		if before != nil {
			changes, err := resolution.Diff(before, read)
			if err != nil {
				t.Fatal(err)
			}
			after, err := diff.Apply(before.Document(), changes)
			if err != nil || !reflect.DeepEqual(after.Canonical(), read.Document().Canonical()) {
				t.Errorf("the changes do not make the new version: %v", err)
			}
		}
		before = read
		if t.Failed() {
			t.Fatalf("input %d:\n%q", i, doc)
		}
	}
}
