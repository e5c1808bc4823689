package petition_test

import (
	"strings"
	"testing"

	"github.com/considerans/considerans/petition"
)

// benchmarks are inputs of some 60 KB for each reader.
var benchmarks = []struct{ name, in string }{
	{"VersionText", "Changes at \"x\"\nDescription (English)\n-" + benchBody("") + "- +" + benchBody("more ") + "\n"},
	{"VersionHTML", newPage("Description (English)", box(li("del", benchBody(""), true), li("ins", benchBody("more "), true)))},
	{"CSV", "id;title/nl;description/nl;state;signatures\n" + strings.Repeat("7;Bomen;<p>Wij vragen <b>bomen</b>.</p>;open;5\n", 1200)},
	{"PaperTrail", "[" + strings.TrimSuffix(strings.Repeat(`{"item_type":"x","object_changes":{"title":[{"nl":"a"},{"nl":"b"}],"description":[{"nl":"<p>a</p>"},{"nl":"<p>b</p>"}]}},`, 500), ",") + "]"},
}

func benchBody(extra string) string {
	return strings.Repeat("<p>The streets have <strong>few</strong> trees and "+extra+"many cars.</p><ol><li data-list=\"bullet\">lime trees &amp; oaks;</li></ol>", 220)
}

func BenchmarkParse(b *testing.B) {
	for _, bb := range benchmarks {
		b.Run(bb.name, func(b *testing.B) {
			data := []byte(bb.in)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := petition.Parse(data, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
