package petition

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A record is one object of data from a platform. It notes which keys were
// read, so that the others can be kept.
type record struct {
	m    map[string]any
	used map[string]bool
	path string
}

func newRecord(m map[string]any, path string) *record {
	return &record{m, make(map[string]bool), path}
}

// get returns the value of the first of the keys that the record has.
func (r *record) get(keys ...string) any {
	for _, k := range keys {
		if v, ok := r.m[k]; ok {
			r.used[k] = true
			return v
		}
	}
	return nil
}

// text returns a value as text, "" for null.
func (r *record) text(keys ...string) string { return plainText(r.get(keys...)) }

func plainText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	case bool:
		return strconv.FormatBool(v)
	case nil:
		return ""
	}
	data, err := json.Marshal(v)
	if err != nil {
		return ""
	}
	return string(data)
}

func (r *record) count(keys ...string) *int { return countOf(r.get(keys...)) }

func countOf(v any) *int {
	n, err := strconv.Atoi(strings.TrimSpace(plainText(v)))
	if err != nil || n < 0 {
		return nil
	}
	return &n
}

func (r *record) time(keys ...string) string { return isoTime(r.text(keys...)) }

// isoTime writes a time or a day as RFC 3339 does; what it cannot read stays.
func isoTime(s string) string {
	if len(s) < len("2006-01-02 15:04:05") || s[4] != '-' {
		return s
	}
	for _, layout := range [...]string{time.RFC3339Nano, "2006-01-02 15:04:05 MST", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05.999999999 MST"} {
		t, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		if _, offset := t.Zone(); offset == 0 && !strings.HasSuffix(s, "UTC") && !strings.HasSuffix(s, "Z") &&
			!strings.HasSuffix(s, "+0000") && !strings.HasSuffix(s, "+00:00") && !strings.HasSuffix(s, "GMT") {
			return s // the name of a zone that this machine does not know
		}
		return t.Format(time.RFC3339Nano)
	}
	return s
}

// day returns a day, and "" for any other value, which is left among the rest.
func (r *record) day(key string) string {
	s := plainText(r.m[key])
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return ""
	}
	return r.text(key)
}

func (r *record) record(keys ...string) *record {
	m, _ := r.get(keys...).(map[string]any)
	return newRecord(m, r.path+"/"+keys[0])
}

func (r *record) list(keys ...string) []any {
	l, _ := r.get(keys...).([]any)
	return l
}

// rest returns what was not read, with nested names joined.
func (r *record) rest(prefix string) []Other {
	var out []Other
	for _, k := range slices.Sorted(maps.Keys(r.m)) {
		if r.used[k] {
			continue
		}
		switch v := r.m[k].(type) {
		case map[string]any:
			out = append(out, newRecord(v, "").rest(prefix+k+"/")...)
		default:
			if s := plainText(v); s != "" && s != "[]" {
				out = append(out, Other{prefix + k, s})
			}
		}
	}
	return out
}

// A translated is a text of a platform: what people wrote and what a machine
// did, by language.
type translated struct {
	human, machine bilingual.Text
	plain          bool // from before the platform had languages
}

// langs returns all languages, sorted.
func (t *translated) langs() []bilingual.Lang {
	seen := maps.Clone(t.human)
	if seen == nil {
		seen = make(bilingual.Text)
	}
	maps.Copy(seen, t.machine)
	return seen.Langs()
}

// translatedOf reads a translated text: an object by locale, such an object as
// a string, or a plain string.
func translatedOf(v any) (t translated) {
	switch v := v.(type) {
	case string:
		if m, ok := jsonObject(v); ok {
			return translatedOf(m)
		}
		if v != "" {
			t.plain = true
			setText(&t.human, langOf(v), v)
		}
	case map[string]any:
		for _, k := range slices.Sorted(maps.Keys(v)) {
			if k == machineLocale {
				inner := translatedOf(v[k])
				t.machine = inner.human
				continue
			}
			l, ok := localeLang(k)
			if !ok {
				l = langOf(plainText(v[k])) // the key says nothing
			}
			if old, ok := t.human[l]; ok && old != "" {
				continue // "fr" before "fr-LU"
			}
			setText(&t.human, l, plainText(v[k]))
		}
	}
	return t
}

// langOf tells the language of a text of which the platform does not.
func langOf(s string) bilingual.Lang {
	return cmp.Or(bilingual.Detect(tagless(s)), bilingual.Und)
}

func jsonObject(s string) (map[string]any, bool) {
	if !strings.HasPrefix(strings.TrimSpace(s), "{") {
		return nil, false
	}
	dec := json.NewDecoder(strings.NewReader(s))
	dec.UseNumber()
	var m map[string]any
	if dec.Decode(&m) != nil {
		return nil, false
	}
	return m, true
}

// tagless cuts tags out roughly, for telling the language.
func tagless(s string) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 || b.Len() > 2000 {
			b.WriteString(s[:min(len(s), 2000)])
			return b.String()
		}
		b.WriteString(s[:i])
		b.WriteByte(' ')
		j := strings.IndexByte(s[i:], '>')
		if j < 0 {
			return b.String()
		}
		s = s[i+j+1:]
	}
}

// merged is the text to show: what people wrote, else the machine's. It notes
// in the draft how each language came about.
func (t *translated) merged(d *draft, field string) bilingual.Text {
	var out bilingual.Text
	for _, l := range t.langs() {
		human, isHuman := t.human[l]
		machine := t.machine[l]
		switch {
		case human != "":
			setText(&out, l, human)
			d.p.Translations = append(d.p.Translations, Translation{field, l, Human})
		case machine != "":
			setText(&out, l, machine)
			d.p.Translations = append(d.p.Translations, Translation{field, l, Machine})
		case isHuman:
			setText(&out, l, "")
			d.p.Translations = append(d.p.Translations, Translation{field, l, Missing})
		}
	}
	return out
}

// noteMachine reports what a machine translated, and plain strings.
func (r *parser) noteMachine(t *translated, path string) {
	if len(t.machine) > 0 {
		r.diagnose(legaltext.CodePetMachine, legaltext.Span{}, path, "a machine translated it into %v", t.machine.Langs())
	}
	if t.plain {
		r.diagnose(legaltext.CodePetPlainString, legaltext.Span{}, path, "the value is a plain string; its language was told from its words as %q", t.human.Langs()[0])
	}
}
