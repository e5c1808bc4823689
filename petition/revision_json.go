package petition

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/considerans/considerans/legaltext"
)

// revisionShape describes the facts of a revision; the two petitions in it are
// documents of their own.
var revisionShape = sync.OnceValue(func() *legaltext.Shape {
	s := &legaltext.Shape{Type: "petition-revision"}
	(&Revision{}).bindFields(&binding{parts: &s.Parts})
	return s
})

func (v *Revision) bindFields(b *binding) {
	bindString(b, "heading", &v.Heading)
	bindString(b, "resource", &v.Resource)
	bindString(b, "interface", &v.Interface)
	b.count("number", &v.Number)
	b.count("total", &v.Total)
	bindString(b, "author", &v.Author)
	bindString(b, "at", &v.At)
	bindString(b, "event", &v.Event)
	bindString(b, "lead", &v.Lead)
	list(b, "changes", &v.Changes, func(b *binding, c *Value) {
		bindString(b, "attribute", &c.Attribute)
		bindString(b, "lang", &c.Lang)
		b.flag("machine", &c.Machine)
		bindString(b, "label", &c.Label)
		bindString(b, "before", &c.Before)
		bindString(b, "old", &c.Old)
		bindString(b, "between", &c.Between)
		bindString(b, "new", &c.New)
		bindString(b, "after", &c.After)
		bindString(b, "raw", &c.Raw)
		list(b, "readings", &c.Readings, func(b *binding, a *Alternative) {
			bindString(b, "old", &a.Old)
			bindString(b, "new", &a.New)
		})
	})
}

// EncodeRevision writes a revision as JSON under the schema
// urn:considerans:schema:v1:petition-revision. The petitions before and after
// stand in it, under "from" and "to", as [Encode] writes them. The same
// revision always gives the same bytes.
func EncodeRevision(v *Revision) ([]byte, error) {
	if v == nil {
		return nil, errors.New("petition.EncodeRevision: there is no revision: nil")
	}
	d := &legaltext.Document{Shape: revisionShape()}
	v.bindFields(&binding{out: &d.Fields})
	head, err := legaltext.Encode(d.Canonical())
	if err != nil {
		return nil, err
	}
	for _, side := range [...]struct {
		key string
		p   *Petition
	}{{"from", v.From}, {"to", v.To}} {
		if side.p == nil {
			continue
		}
		data, err := Encode(side.p)
		if err != nil {
			return nil, err
		}
		head = insert(head, side.key, data)
	}
	return head, nil
}

// insert adds a value to an object that [legaltext.Encode] wrote, as its last
// key, indented as it would be there.
func insert(object []byte, key string, value []byte) []byte {
	object = bytes.TrimSuffix(object, []byte("\n}\n"))
	object = append(object, ",\n  "...)
	object = strconv.AppendQuote(object, key)
	object = append(object, ": "...)
	object = appendIndented(object, value, "  ")
	return append(object, "\n}\n"...)
}

// appendIndented appends JSON of several lines. Strings in it have no line end.
func appendIndented(dst, value []byte, indent string) []byte {
	value = bytes.TrimSuffix(value, []byte("\n"))
	for i, line := range bytes.Split(value, []byte("\n")) {
		if i > 0 {
			dst = append(append(dst, '\n'), indent...)
		}
		dst = append(dst, line...)
	}
	return dst
}

// DecodeRevision reads what [EncodeRevision] writes, as [Decode] does.
func DecodeRevision(data []byte) (*Revision, legaltext.Diagnostics, error) {
	var parts map[string]json.RawMessage
	if err := json.Unmarshal(data, &parts); err != nil {
		return nil, nil, notObject(data, revisionShape(), err)
	}
	v := &Revision{}
	var unknown legaltext.Diagnostics
	for _, side := range [...]struct {
		key string
		p   **Petition
	}{{"from", &v.From}, {"to", &v.To}} {
		raw, ok := parts[side.key]
		delete(parts, side.key)
		if !ok || string(raw) == "null" {
			continue
		}
		at := "/" + side.key
		p, ds, err := Decode(raw)
		if err != nil {
			return nil, nil, under(at, err)
		}
		*side.p = p
		for _, d := range ds {
			d.Path = at + d.Path
			unknown = append(unknown, d)
		}
	}
	rest, err := json.Marshal(parts)
	if err != nil {
		return nil, nil, fmt.Errorf("petition.DecodeRevision: %w", err)
	}
	d, ds, err := legaltext.Decode(rest, revisionShape())
	if err != nil {
		return nil, nil, err
	}
	v.bindFields(&binding{fields: d.Fields})
	unknown = append(unknown, ds...)
	unknown.Sort()
	return v, unknown, nil
}

// notObject says why data is no JSON object.
func notObject(data []byte, shape *legaltext.Shape, err error) error {
	if _, _, said := legaltext.Decode(data, shape); said != nil {
		return said
	}
	return &legaltext.DecodeError{Reason: err.Error()}
}

// kindOf says what a value of JSON is.
func kindOf(value json.RawMessage) string {
	switch value[0] {
	case '{':
		return "an object"
	case '"':
		return "a string"
	case 'n', 't', 'f':
		return string(value)
	default:
		return "the number " + string(value)
	}
}

// under adds to the place of an error of decoding.
func under(path string, err error) error {
	var place *legaltext.DecodeError
	if errors.As(err, &place) {
		return &legaltext.DecodeError{Path: path + strings.TrimSuffix(place.Path, "/"), Reason: place.Reason}
	}
	return err
}

var historyShape = sync.OnceValue(func() *legaltext.Shape {
	s := &legaltext.Shape{Type: "petition-history"}
	(&History{}).bindFields(&binding{parts: &s.Parts})
	return s
})

func (h *History) bindFields(b *binding) {
	list(b, "gaps", &h.Gaps, func(b *binding, g *Gap) {
		b.rank("after", &g.After)
		b.rank("before", &g.Before)
		bindString(b, "kind", &g.Kind)
		bindString(b, "field", &g.Field)
		bindString(b, "lang", &g.Lang)
	})
}

// EncodeHistory writes a history as JSON under the schema
// urn:considerans:schema:v1:petition-history: its revisions, each as
// [EncodeRevision] writes it, and the gaps between them. The same history
// always gives the same bytes.
func EncodeHistory(h *History) ([]byte, error) {
	if h == nil {
		return nil, errors.New("petition.EncodeHistory: there is no history: nil")
	}
	d := &legaltext.Document{Shape: historyShape()}
	h.bindFields(&binding{out: &d.Fields})
	head, err := legaltext.Encode(d.Canonical())
	if err != nil {
		return nil, err
	}
	if len(h.Revisions) == 0 {
		return head, nil
	}
	revisions := []byte("[")
	for i := range h.Revisions {
		data, err := EncodeRevision(&h.Revisions[i])
		if err != nil {
			return nil, err
		}
		if i > 0 {
			revisions = append(revisions, ',')
		}
		revisions = appendIndented(append(revisions, "\n  "...), data, "  ")
	}
	return insert(head, "revisions", append(revisions, "\n]"...)), nil
}

// DecodeHistory reads what [EncodeHistory] writes, as [Decode] does.
func DecodeHistory(data []byte) (*History, legaltext.Diagnostics, error) {
	var parts map[string]json.RawMessage
	if err := json.Unmarshal(data, &parts); err != nil {
		return nil, nil, notObject(data, historyShape(), err)
	}
	h := &History{}
	var unknown legaltext.Diagnostics
	if raw, ok := parts["revisions"]; ok {
		var revisions []json.RawMessage
		if json.Unmarshal(raw, &revisions) != nil || revisions == nil {
			return nil, nil, &legaltext.DecodeError{Path: "/revisions", Reason: fmt.Sprintf("found %s, expected an array", kindOf(raw))}
		}
		for i, raw := range revisions {
			at := "/revisions/" + strconv.Itoa(i)
			v, ds, err := DecodeRevision(raw)
			if err != nil {
				return nil, nil, under(at, err)
			}
			h.Revisions = append(h.Revisions, *v)
			for _, d := range ds {
				d.Path = at + d.Path
				unknown = append(unknown, d)
			}
		}
		delete(parts, "revisions")
	}
	rest, err := json.Marshal(parts)
	if err != nil {
		return nil, nil, fmt.Errorf("petition.DecodeHistory: %w", err)
	}
	d, ds, err := legaltext.Decode(rest, historyShape())
	if err != nil {
		return nil, nil, err
	}
	h.bindFields(&binding{fields: d.Fields})
	unknown = append(unknown, ds...)
	unknown.Sort()
	return h, unknown, nil
}
