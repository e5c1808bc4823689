package drafting

import (
	_ "embed" // the data
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/considerans/considerans/bilingual"
)

// The built-in data: <lang>.tsv has rows of class, attribute and phrases,
// houses.tsv rows of house, field, language and values. Values are separated by
// "; ". Empty lines and lines that begin with # are skipped.
var (
	//go:embed data/nl.tsv
	dutch string
	//go:embed data/fr.tsv
	french string
	//go:embed data/de.tsv
	german string
	//go:embed data/en.tsv
	english string
	//go:embed data/houses.tsv
	assemblies string
)

// load reads the built-in data.
func load() (*Practice, error) {
	houses, err := readHouses(assemblies)
	if err != nil {
		return nil, err
	}
	order := []bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN}
	return build(order, map[bilingual.Lang]phrases{
		bilingual.NL: {data: dutch}, bilingual.FR: {data: french},
		bilingual.DE: {data: german}, bilingual.EN: {data: english},
	}, houses)
}

// phrases are the rows of one language, by precedence: those that houses added,
// and a data file.
type phrases struct {
	added []Phrase
	data  string
}

// count returns the number of rows, or a few more.
func (p phrases) count() int {
	return len(p.added) + strings.Count(p.data, "\n") + strings.Count(p.data, "; ")
}

// all yields the rows, as far as they can be read.
func (p phrases) all() iter.Seq2[Phrase, error] {
	return func(yield func(Phrase, error) bool) {
		for _, r := range p.added {
			if !yield(r, nil) {
				return
			}
		}
		for f, err := range columns(p.data, 3) {
			for s := range strings.SplitSeq(f[2], "; ") {
				if !yield(Phrase{Class: f[0], Attr: f[1], Text: s}, err) || err != nil {
					return
				}
			}
		}
	}
}

// readHouses reads the data of the houses.
func readHouses(data string) ([]House, error) {
	var houses []House
	for f, err := range columns(data, 4) {
		if err != nil {
			return nil, fmt.Errorf("houses: %w", err)
		}
		if len(houses) == 0 || houses[len(houses)-1].ID != f[0] {
			houses = append(houses, House{ID: f[0], Names: map[bilingual.Lang][]string{}, Formulas: map[bilingual.Lang][]string{}})
		}
		h, l, values := &houses[len(houses)-1], bilingual.Lang(f[2]), strings.Split(f[3], "; ")
		switch f[1] {
		case "name":
			h.Names[l] = append(h.Names[l], values...)
		case "formula":
			h.Formulas[l] = append(h.Formulas[l], values...)
		case "number":
			h.Numbers = append(h.Numbers, values...)
		case "state":
			h.State = f[3]
		case "procedure":
			h.Procedures = append(h.Procedures, values...)
		default:
			return nil, fmt.Errorf("house %s: unknown field %q", f[0], f[1])
		}
	}
	return houses, nil
}

// columns yields the rows of a data file, which must have n columns.
func columns(data string, n int) iter.Seq2[[4]string, error] {
	return func(yield func([4]string, error) bool) {
		number := 0
		for line := range strings.Lines(data) {
			number++
			line = strings.TrimRight(line, "\r\n")
			if line == "" || line[0] == '#' {
				continue
			}
			var err error
			if k := strings.Count(line, "\t") + 1; k != n {
				err = fmt.Errorf("line %d has %d columns, want %d", number, k, n)
			}
			var f [4]string
			for i := range f {
				f[i], line, _ = strings.Cut(line, "\t")
			}
			if !yield(f, err) || err != nil {
				return
			}
		}
	}
}

// build makes a practice. The tables of a language are built when they are first
// asked for.
func build(order []bilingual.Lang, rows map[bilingual.Lang]phrases, houses []House) (*Practice, error) {
	p := &Practice{rows: rows, order: order, houses: houses}
	for i, h := range houses {
		if h.ID == "" {
			return nil, errors.New("a house has no id")
		}
		if slices.ContainsFunc(houses[:i], func(g House) bool { return g.ID == h.ID }) {
			return nil, fmt.Errorf("house %s is there twice", h.ID)
		}
		for k, s := range slices.Concat(h.Numbers, h.Procedures) {
			sh, err := parseShape(s, i)
			if err != nil {
				return nil, fmt.Errorf("house %s: %w", h.ID, err)
			}
			sh.procedure = k >= len(h.Numbers)
			p.byStart[sh.start()] = append(p.byStart[sh.start()], len(p.shapes))
			p.shapes = append(p.shapes, sh)
		}
		for _, l := range h.langs() {
			if !slices.Contains(p.order, l) {
				p.order = append(p.order, l)
			}
		}
	}
	for _, l := range p.order {
		p.langs = append(p.langs, sync.OnceValues(func() (*formulary, error) {
			f, err := newFormulary(l, rows[l], houses)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", l, err)
			}
			return f, nil
		}))
	}
	p.glance = sync.OnceValue(func() *glance { return newGlance(slices.Collect(p.each(""))) })
	return p, nil
}

// langs returns the languages in which the house prints something or has
// phrases, sorted.
func (h *House) langs() []bilingual.Lang {
	langs := slices.Collect(maps.Keys(h.Names))
	langs = slices.AppendSeq(langs, maps.Keys(h.Formulas))
	langs = slices.AppendSeq(langs, maps.Keys(h.Phrases))
	slices.Sort(langs)
	return slices.Compact(langs)
}
