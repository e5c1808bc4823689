package belgianacts

import (
	"bytes"
	"compress/flate"
	"embed"
	"io"
	"slices"
	"strings"
	"sync"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// packed holds a compressed file for each year, which has a line for each act,
// in the order of day and number: number, day and title, with tabs between.
//
//go:embed acts
var packed embed.FS

// A table is the acts of each year, unpacked when the first of them is asked
// for.
type table map[string]func() *year

// A year is the acts of one year in the order of their days.
type year struct {
	days    []string
	numbers []string
	titles  []string
}

var builtin = sync.OnceValue(func() table {
	files, err := packed.ReadDir("acts")
	if err != nil {
		panic(err) // the data is part of the program, and a test reads it
	}
	t := make(table, len(files))
	for _, f := range files {
		t[f.Name()] = sync.OnceValue(func() *year { return unpack("acts/" + f.Name()) })
	}
	return t
})

func unpack(name string) *year {
	b, err := packed.ReadFile(name)
	if err == nil {
		b, err = io.ReadAll(flate.NewReader(bytes.NewReader(b)))
	}
	if err != nil {
		panic(err) // likewise
	}
	y := &year{}
	for line := range strings.Lines(string(b)) {
		number, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		day, title, _ := strings.Cut(rest, "\t")
		y.numbers, y.days, y.titles = append(y.numbers, number), append(y.days, day), append(y.titles, title)
	}
	return y
}

// Table returns the table, for [legalref.Registry.WithActs].
func Table() legalref.Acts { return builtin() }

// Registry returns the built-in registry with the table.
func Registry() *legalref.Registry { return registry() }

var registry = sync.OnceValue(func() *legalref.Registry { return legalref.Builtin().WithActs(Table()) })

// On returns the acts of a day. Only acts are in the table; it is complete for
// the days that it has acts of.
func (t table) On(kind, day string) ([]legalref.Act, bool) {
	name, _, _ := strings.Cut(day, "-")
	unpacked := t[name]
	if kind != "be/act" || unpacked == nil {
		return nil, false
	}
	y := unpacked()
	i, ok := slices.BinarySearch(y.days, day)
	if !ok {
		return nil, false
	}
	var out []legalref.Act
	for ; i < len(y.days) && y.days[i] == day; i++ {
		out = append(out, legalref.Act{Number: y.numbers[i], Titles: map[bilingual.Lang]string{bilingual.FR: y.titles[i]}})
	}
	return out, true
}
