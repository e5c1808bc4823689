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

// A count is a phrase with a number: one and many. "#" in it is the number of
// what came of a merger.
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
	stale   count                     // clauses that did not follow
	shifted count                     // clauses that were renumbered and nothing more
	texts   [2]string                 // the text in a language came, went
	langs   map[bilingual.Lang]string // the adjective of a text, in its place in texts
	kinds   map[Kind]string
	labels  labels
}

// labels are the words of the renderings.
type labels struct {
	changes, from, onlyText, renumberedTitle, movedFrom, movedTo, level string
	added, removed, repointed, dates, numbers, strength                 string
	note                                                                string
	before                                                              string // in the old version
	known                                                               string // what is known of references
	noteRef, after, atStart, wid                                        string
	quotes                                                              [2]string
	strengths                                                           map[string]string
}

// Summary says in one sentence what changed, in Dutch, French, English or
// German; another language gives English. It counts clauses and fields, as
// [Changes.Count] does.
func (c *Changes) Summary(lang bilingual.Lang) string {
	c = c.orNone()
	if told := c.Told[lang]; told != "" {
		return told
	}
	v := voiceOf(lang)
	var parts []string
	counts := c.counts()
	for _, k := range v.counts {
		n, of := counts[k.kind], 0
		switch k.kind {
		case Translated, Untranslated:
			n = c.translations(k.kind)
		case Merged:
			n, of = c.merged(), n
		}
		if n > 0 {
			parts = append(parts, k.say(n, of))
		}
	}
	if l := c.Languages; l != nil && (len(l.Old) > 0 && len(l.New) > 0 || len(parts) == 0) {
		went, came := apart(l.Old, l.New, tag)
		parts = append(parts, v.sayTexts(v.texts[0], came)...)
		parts = append(parts, v.sayTexts(v.texts[1], went)...)
	}
	if n := len(c.onlyRenumbered()); n > 0 {
		parts = append(parts, v.shifted.say(n, 0))
	}
	stale := make(map[string]bool)
	for _, s := range c.Stale {
		stale[s.Path] = true
	}
	if n := len(stale); n > 0 {
		parts = append(parts, v.stale.say(n, 0))
	}
	if len(parts) == 0 {
		return v.none
	}
	return capital(joinPhrases(parts, v.and)) + "."
}

func tag(l bilingual.Lang) string { return string(l) }

// translations counts the translations of one kind, but for those of a language
// that the document as a whole gained or lost.
func (c *Changes) translations(k Kind) int {
	seen := make(map[string]bool)
	for i := range c.List {
		if x := &c.List[i]; x.Kind == k && !c.Languages.differ(x.Lang) {
			seen[x.key()+">"+string(x.Lang)] = true
		}
	}
	return len(seen)
}

// differ reports whether one of the two versions alone has a language.
func (l *Languages) differ(lang bilingual.Lang) bool {
	return l != nil && slices.Contains(l.Old, lang) != slices.Contains(l.New, lang)
}

// merged counts the clauses that were merged into others.
func (c *Changes) merged() int {
	n := 0
	for i := range c.List {
		if x := &c.List[i]; x.Kind == Merged && x.Old != nil {
			n += len(x.Old.Parts)
		}
	}
	return n
}

// sayTexts says of languages that their texts came or went.
func (v *voice) sayTexts(format string, langs []bilingual.Lang) []string {
	var out []string
	for _, l := range langs {
		name := v.langs[l]
		if name == "" {
			name = v.langs[""] + " (" + string(l) + ")"
		}
		out = append(out, strings.Replace(format, "%", name, 1))
	}
	return out
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

func (c count) say(n, of int) string {
	if n == 1 || of == 1 {
		return strings.Replace(c.one, "%", fmt.Sprint(n), 1)
	}
	return strings.NewReplacer("%", fmt.Sprint(n), "#", fmt.Sprint(of)).Replace(c.many)
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
