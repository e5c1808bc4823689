package belgianacts

import (
	"bytes"
	"compress/flate"
	_ "embed"
	"io"
	"slices"
	"strings"
	"sync"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// packed holds a line for each act, in the order of day and number: number,
// day and title, with tabs between, compressed.
//
//go:embed acts.bin
var packed []byte

// A table is the acts in the order of their days.
type table struct {
	days    []string
	numbers []string
	titles  []string
}

var unpack = sync.OnceValue(func() *table {
	b, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
	if err != nil {
		panic(err) // the data is part of the program, and a test reads it
	}
	t := &table{}
	for line := range strings.Lines(string(b)) {
		number, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		day, title, _ := strings.Cut(rest, "\t")
		t.numbers, t.days, t.titles = append(t.numbers, number), append(t.days, day), append(t.titles, title)
	}
	return t
})

// Table returns the table, for [legalref.Registry.WithActs].
func Table() legalref.Acts { return unpack() }

// Registry returns the built-in registry with the table.
var Registry = sync.OnceValue(func() *legalref.Registry { return legalref.Builtin().WithActs(Table()) })

// On returns the acts of a day. Only acts are in the table; it is complete for
// the days that it has acts of.
func (t *table) On(kind, day string) ([]legalref.Act, bool) {
	if kind != "be/act" {
		return nil, false
	}
	i, ok := slices.BinarySearch(t.days, day)
	if !ok {
		return nil, false
	}
	var out []legalref.Act
	for ; i < len(t.days) && t.days[i] == day; i++ {
		out = append(out, legalref.Act{Number: t.numbers[i], Titles: map[bilingual.Lang]string{bilingual.FR: t.titles[i]}})
	}
	return out, true
}
