package petition

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/excerpt"
	"github.com/considerans/considerans/legaltext"
)

// readTrail reads rows of the table of versions.
func (r *parser) readTrail(rows []map[string]any) (*Reading, error) {
	slices.SortStableFunc(rows, func(a, b map[string]any) int {
		return strings.Compare(isoTime(plainText(timeOf(a))), isoTime(plainText(timeOf(b))))
	})
	var revisions []Revision
	yaml := 0
	for _, row := range rows {
		rec := newRecord(row, "/"+plainText(row["id"]))
		changes := rec.get("object_changes", "changeset")
		if text, ok := changes.(string); ok {
			m, isJSON := jsonObject(text)
			if !isJSON && strings.TrimSpace(text) != "" {
				yaml++
				r.diagnose(legaltext.CodePetYAML, legaltext.Span{}, rec.path+"/object_changes", "%s", errYAML().(*FormatError).Reason)
				continue
			}
			changes = m
		}
		m, _ := changes.(map[string]any)
		revisions = append(revisions, r.trailRow(rec, m))
	}
	if len(revisions) == 0 && yaml > 0 {
		return nil, errYAML()
	}
	h := NewHistory(revisions)
	for _, g := range h.Gaps {
		code := legaltext.CodePetGap
		if g.Kind == DroppedLanguage {
			code = legaltext.CodePetDropped
		}
		r.diagnose(code, legaltext.Span{}, g.Field, "%s: version %d does not begin as version %d ended (%s)", g.Lang, g.Before+1, g.After+1, g.Kind)
	}
	return &Reading{Format: PaperTrail, History: h}, nil
}

func timeOf(row map[string]any) any {
	if v, ok := row["created_at"]; ok {
		return v
	}
	return row["createdAt"]
}

// trailRow reads one row. The object before the change, where the row has it,
// completes both sides.
func (r *parser) trailRow(rec *record, changes map[string]any) Revision {
	v := Revision{Event: rec.text("event"), Author: rec.text("whodunnit"), At: rec.time("created_at", "createdAt")}
	if editor := rec.record("editor"); editor.m != nil {
		v.Author = editor.text("name")
	}
	before, after := make(map[string]any), make(map[string]any)
	object := rec.get("object")
	if text, ok := object.(string); ok {
		m, isJSON := jsonObject(text)
		if !isJSON && strings.TrimSpace(text) != "" {
			r.diagnose(legaltext.CodePetYAML, legaltext.Span{}, rec.path+"/object", "the object before the change is YAML and was left out; what did not change is not told")
		}
		object = m
	}
	if m, ok := object.(map[string]any); ok {
		maps.Copy(before, m)
		maps.Copy(after, m)
	}
	shown := false
	for _, key := range slices.Sorted(maps.Keys(changes)) {
		pair, ok := changes[key].([]any)
		if !ok || len(pair) != 2 {
			r.diagnose(legaltext.CodePetBadValue, legaltext.Span{}, rec.path+"/"+key, "found %s, expected a pair of old and new", excerpt.Of(plainText(changes[key])))
			continue
		}
		before[key], after[key] = pair[0], pair[1]
		values := trailValues(key, pair[0], pair[1])
		v.Changes = append(v.Changes, values...)
		shown = shown || len(values) > 0 && (key == "title" || key == "description" || key == "body" || key == "state")
		for _, c := range values {
			if c.New == "" && c.Old != "" && c.Lang != "" && !c.Machine {
				r.diagnose(legaltext.CodePetDropped, legaltext.Span{}, rec.path+"/"+key, "the %q text was dropped", c.Lang)
			}
		}
	}
	if !shown {
		r.diagnose(legaltext.CodePetHidden, legaltext.Span{}, rec.path, "the version changes no title, text or state, and its page shows nothing")
	}
	quiet := &parser{opts: r.opts} // the diagnostics of one side are enough
	if v.Event != "create" {
		v.From = quiet.initiative(newRecord(before, rec.path))
	}
	if v.Event != "destroy" {
		v.To = r.initiative(newRecord(after, rec.path))
	}
	return v
}

// trailValues cuts one changed attribute into values by language. Rows before
// 0.30 hold the object of a translated attribute as a string of JSON.
func trailValues(key string, old, new any) []Value {
	if key == "updated_at" {
		return nil
	}
	if !isTranslated(key, old) && !isTranslated(key, new) {
		return []Value{{Attribute: key, Old: plainText(old), New: plainText(new)}}
	}
	a, b := translatedOf(old), translatedOf(new)
	var out []Value
	for _, side := range [...]struct {
		old, new bilingual.Text
		machine  bool
	}{{a.human, b.human, false}, {a.machine, b.machine, true}} {
		langs := (&translated{human: side.old, machine: side.new}).langs()
		for _, l := range langs {
			if side.old[l] != side.new[l] {
				out = append(out, Value{Attribute: key, Lang: l, Machine: side.machine, Old: side.old[l], New: side.new[l]})
			}
		}
	}
	return out
}

func isTranslated(key string, v any) bool {
	switch key {
	case "title", "description", "body", "answer":
		return v != nil && v != ""
	}
	m, ok := v.(map[string]any)
	if text, isText := v.(string); isText {
		m, ok = jsonObject(text)
	}
	if !ok || len(m) == 0 {
		return false
	}
	for k, x := range m {
		if _, isNumber := x.(json.Number); isNumber {
			return false
		}
		if _, known := localeLang(k); !known && k != machineLocale {
			return false
		}
	}
	return true
}
