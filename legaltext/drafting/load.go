package drafting

import (
	"embed"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

//go:embed data/*.tsv
var data embed.FS

// languages are the files of the built-in data, in order of precedence.
var languages = [...]bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN}

// load reads the data files: <lang>.tsv with rows of class, attribute and
// phrases, and houses.tsv with rows of house, field, language and values.
// Values are separated by "; ". Empty lines and lines that begin with # are
// skipped.
func load(files fs.FS) (*Practice, error) {
	rows := map[bilingual.Lang][]Phrase{}
	for _, l := range languages {
		err := lines(files, "data/"+string(l)+".tsv", 3, func(f []string) error {
			for s := range strings.SplitSeq(f[2], "; ") {
				rows[l] = append(rows[l], Phrase{Class: f[0], Attr: f[1], Text: strings.TrimSpace(s)})
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	var houses []House
	err := lines(files, "data/houses.tsv", 4, func(f []string) error {
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
		default:
			return fmt.Errorf("unknown field %q", f[1])
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return build(languages[:], rows, houses)
}

// lines calls read for each row of a data file, which must have n columns.
func lines(files fs.FS, name string, n int, read func([]string) error) error {
	b, err := fs.ReadFile(files, name)
	if err != nil {
		return err
	}
	i := 0
	for line := range strings.Lines(string(b)) {
		i++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != n {
			return fmt.Errorf("%s:%d: %d columns, want %d", name, i, len(f), n)
		}
		if err := read(f); err != nil {
			return fmt.Errorf("%s:%d: %w", name, i, err)
		}
	}
	return nil
}

// build makes the tables of a practice.
func build(order []bilingual.Lang, rows map[bilingual.Lang][]Phrase, houses []House) (*Practice, error) {
	p := &Practice{
		langs:  map[bilingual.Lang]*formulary{},
		order:  slices.Clone(order),
		houses: houses,
		byID:   map[string]int{},
		bodies: map[bilingual.Lang]*bodies{},

		byStart: map[byte][]int{},
	}
	for i, h := range houses {
		if h.ID == "" {
			return nil, fmt.Errorf("a house has no id")
		}
		if _, dup := p.byID[h.ID]; dup {
			return nil, fmt.Errorf("house %s is there twice", h.ID)
		}
		p.byID[h.ID] = i
		for _, s := range h.Numbers {
			sh, err := parseShape(s, i)
			if err != nil {
				return nil, fmt.Errorf("house %s: %w", h.ID, err)
			}
			p.byStart[sh.start()] = append(p.byStart[sh.start()], len(p.shapes))
			p.shapes = append(p.shapes, sh)
		}
		for l := range h.Names {
			p.addBody(l)
		}
		for l := range h.Formulas {
			p.addBody(l)
		}
	}
	for _, l := range slices.Sorted(maps.Keys(p.bodies)) {
		var err error
		names, formulas := map[string][]int{}, map[string][]int{}
		for i, h := range houses {
			group(names, h.Names[l], i)
			group(formulas, h.Formulas[l], i)
		}
		if p.bodies[l].names, err = bodyTable(names); err != nil {
			return nil, err
		}
		if p.bodies[l].formulas, err = bodyTable(formulas); err != nil {
			return nil, err
		}
	}
	for _, l := range order {
		f, err := newFormulary(l, rows[l], p.bodies[l])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", l, err)
		}
		p.langs[l] = f
	}
	return p, nil
}

func (p *Practice) addBody(l bilingual.Lang) {
	if p.bodies[l] == nil {
		p.bodies[l] = &bodies{}
		if !slices.Contains(p.order, l) {
			p.order = append(p.order, l)
		}
	}
}

// group notes that house i prints each of these lines.
func group(lines map[string][]int, printed []string, i int) {
	for _, s := range printed {
		lines[s] = append(lines[s], i)
	}
}

func bodyTable(lines map[string][]int) (*table[[]int], error) {
	t := newTable[[]int]()
	for _, s := range slices.Sorted(maps.Keys(lines)) {
		if err := t.add(s, lines[s]); err != nil {
			return nil, err
		}
	}
	return t, nil
}
