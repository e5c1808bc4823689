package legalref

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/words.txt
var wordData string

// wordLists are the lists of data/words.txt by name, each with the words of all
// languages.
var wordLists = sync.OnceValue(func() map[string][]string {
	lists := make(map[string][]string)
	name := ""
	for line := range strings.Lines(wordData) {
		line = strings.TrimSuffix(line, "\n")
		words, indented := strings.CutPrefix(line, "\t")
		switch {
		case line == "" || line[0] == '#':
		case !indented:
			name = line
		default:
			_, words, _ = strings.Cut(words, " ") // behind the language
			lists[name] = append(lists[name], strings.Split(words, "; ")...)
		}
	}
	return lists
})

// wordList returns the words of a list.
func wordList(name string) []string {
	words, ok := wordLists()[name]
	if !ok {
		panic("legalref: no list of words is called " + name) // the names are part of the program
	}
	return words
}
