package diff_test

import (
	"math/rand/v2"
	"testing"

	"github.com/considerans/considerans/diff"
	"github.com/considerans/considerans/internal/testkit/gen"
	"github.com/considerans/considerans/schema"
)

func TestSchema(t *testing.T) {
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 3))
		a := gen.Specimen(r, 10)
		b, _ := gen.Mutate(r, a, 8)
		for _, c := range []*diff.Changes{compare(t, a, b), diff.Invert(compare(t, a, b)), compare(t, a, a)} {
			data, err := diff.Encode(c)
			if err != nil {
				t.Fatal(err)
			}
			problems, err := schema.Validate(data)
			if err != nil || len(problems) > 0 {
				t.Fatalf("seed %d: %v %v\n%s", seed, err, problems, data)
			}
		}
	}
}
