package diff

import (
	"fmt"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// SummaryLanguages returns the languages in which [Changes.Summary] and the
// renderings can speak, sorted.
func SummaryLanguages() []bilingual.Lang {
	return []bilingual.Lang{bilingual.DE, bilingual.EN, bilingual.FR, bilingual.NL}
}

// A count is a noun phrase with its number: one and many.
type count struct {
	kind      Kind
	one, many string
}

// A voice is how one language speaks of changes.
type voice struct {
	lang    bilingual.Lang
	none    string
	counts  []count
	and     string
	stale   count // clauses that did not follow
	shifted count // clauses that were renumbered and nothing more
	kinds   map[Kind]string
	labels  labels
}

// labels are the words of the renderings.
type labels struct {
	changes, from, onlyText, language, renumberedTitle, movedFrom, movedTo, level string
	added, removed, repointed, dates, numbers, addressees, strength               string
	note                                                                          string
	before                                                                        string // in the old version
	strengths                                                                     map[string]string
}

// Summary says in one sentence what changed, in Dutch, French, English or
// German; another language gives English.
func (c *Changes) Summary(lang bilingual.Lang) string {
	if told := c.Told[lang]; told != "" {
		return told
	}
	v := voiceOf(lang)
	numbers := make(map[Kind]int)
	for i := range c.List {
		numbers[c.List[i].Kind]++
	}
	var parts []string
	for _, k := range v.counts {
		if n := numbers[k.kind]; n > 0 {
			parts = append(parts, k.say(n))
		}
	}
	if n := len(c.onlyRenumbered()); n > 0 {
		parts = append(parts, v.shifted.say(n))
	}
	if n := len(c.Stale); n > 0 {
		parts = append(parts, v.stale.say(n))
	}
	if l := c.Languages; l != nil {
		parts = append(parts, fmt.Sprintf("%s: %s → %s", v.labels.language, langList(l.Old), langList(l.New)))
	}
	if len(parts) == 0 {
		return v.none
	}
	return capital(joinPhrases(parts, v.and)) + "."
}

// capital begins a sentence. A Dutch "één" keeps only the accent of its second
// letter.
func capital(s string) string {
	if rest, ok := strings.CutPrefix(s, "éé"); ok {
		return "Eé" + rest
	}
	r := []rune(s)
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

func langList(langs []bilingual.Lang) string {
	if len(langs) == 0 {
		return "–"
	}
	names := make([]string, len(langs))
	for i, l := range langs {
		names[i] = string(l)
	}
	return strings.Join(names, ", ")
}

func (c count) say(n int) string {
	if n == 1 {
		return c.one
	}
	return strings.Replace(c.many, "%", fmt.Sprint(n), 1)
}

// joinPhrases joins phrases with commas, and the last with a word.
func joinPhrases(parts []string, and string) string {
	if len(parts) < 2 {
		return strings.Join(parts, "")
	}
	return strings.Join(parts[:len(parts)-1], ", ") + " " + and + " " + parts[len(parts)-1]
}

func voiceOf(lang bilingual.Lang) *voice {
	if !slices.Contains(SummaryLanguages(), lang) {
		lang = bilingual.EN
	}
	return voices()[lang]
}
