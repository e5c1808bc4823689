package diff

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/considerans/considerans/internal/text/jsonpointer"
	"github.com/considerans/considerans/internal/text/seqdiff"
	"github.com/considerans/considerans/legaltext"
)

// Patch returns the JSON Patch (RFC 6902) that makes the JSON of b of the JSON
// of a, as [legaltext.Encode] writes them; an array of no operations when they
// are equal. Clauses are inserted, removed and moved as wholes, so that the
// patch is small; a value is replaced as a whole where that is shorter. The
// same documents always give the same bytes: one operation a line.
//
// Where elements of an array come, go or move, the patch tests first that a text of the
// first one that gives way, and of each that moves, is there as it is in a.
// [CheckedPatch] tests all that goes.
func Patch(a, b *legaltext.Document) ([]byte, error) { return patch(a, b, &patchWriter{}) }

// CheckedPatch is [Patch] with a test of all that it removes and replaces, but for the
// ids of clauses, so that a document that says something else refuses it. The tests
// stand before all else and are about half of the patch.
func CheckedPatch(a, b *legaltext.Document) ([]byte, error) {
	return patch(a, b, &patchWriter{checked: true})
}

// patch writes the patch from a to b with w.
func patch(a, b *legaltext.Document, w *patchWriter) ([]byte, error) {
	if err := sameType(a, b); err != nil {
		return nil, fmt.Errorf("diff.Patch: %w", err)
	}
	var values [2]any
	for i, d := range []*legaltext.Document{a, b} {
		data, err := legaltext.Encode(d)
		if err != nil {
			return nil, fmt.Errorf("diff.Patch: %w", err)
		}
		dec := json.NewDecoder(bytes.NewReader(data))
		dec.UseNumber()
		if err := dec.Decode(&values[i]); err != nil {
			return nil, fmt.Errorf("diff.Patch: %w", err)
		}
	}
	w.value(values[0], values[1], "", "")
	var out bytes.Buffer
	out.WriteByte('[')
	for i, op := range append(w.tests, w.ops...) {
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString("\n  ")
		out.Write(op)
	}
	if out.Len() > 1 {
		out.WriteByte('\n')
	}
	out.WriteString("]\n")
	return out.Bytes(), nil
}

// maxReorder is how long an array may be for its elements to be moved one by
// one; the cost of that grows with its square.
const maxReorder = 20_000

// operation is written by hand to keep the order of its keys.
func operation(op, path, from string, value any) []byte {
	var b bytes.Buffer
	b.WriteString(`{"op":`)
	b.Write(compact(op))
	if from != "" {
		b.WriteString(`,"from":`)
		b.Write(compact(from))
	}
	b.WriteString(`,"path":`)
	b.Write(compact(path))
	if op == "add" || op == "replace" || op == "test" {
		b.WriteString(`,"value":`)
		b.Write(compact(value))
	}
	b.WriteByte('}')
	return b.Bytes()
}

// compact writes a value without spaces, keys sorted.
func compact(v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return []byte("null") // strings, numbers, arrays and objects always encode
	}
	return bytes.TrimRight(b.Bytes(), "\n")
}

// A patchWriter collects the operations of a patch, tests apart.
type patchWriter struct {
	tests, ops [][]byte
	checked    bool // what is removed and replaced is tested too
}

// put adds an operation.
func (w *patchWriter) put(op, path, from string, value any) {
	w.ops = append(w.ops, operation(op, path, from, value))
}

// value adds the operations that make b of a, the value at path by now, which
// stood at was.
func (w *patchWriter) value(a, b any, path, was string) {
	from, tests := len(w.ops), len(w.tests)
	switch x := a.(type) {
	case map[string]any:
		y, ok := b.(map[string]any)
		if !ok {
			w.replace(a, b, path, was)
			return
		}
		w.object(x, y, path, was)
	case []any:
		y, ok := b.([]any)
		if !ok {
			w.replace(a, b, path, was)
			return
		}
		w.array(x, y, path, was)
	default:
		if a != b {
			w.replace(a, b, path, was)
		}
		return
	}
	if len(w.ops)-from > 1 && path != "" {
		size := 0
		for _, op := range w.ops[from:] {
			size += len(op) + 1
		}
		if whole := operation("replace", path, "", b); len(whole) < size {
			w.ops, w.tests = w.ops[:from], w.tests[:tests]
			w.replace(a, b, path, was)
		}
	}
}

// replace puts b in the place of a.
func (w *patchWriter) replace(a, b any, path, was string) {
	if w.checked && !strings.HasSuffix(was, "/id") {
		w.test(a, was)
	}
	w.put("replace", path, "", b)
}

// remove takes out a.
func (w *patchWriter) remove(a any, path, was string) {
	if w.checked {
		w.test(a, was)
	}
	w.put("remove", path, "", nil)
}

// test adds a test that a stands at was before the patch.
func (w *patchWriter) test(a any, was string) {
	w.tests = append(w.tests, operation("test", was, "", a))
}

func (w *patchWriter) object(a, b map[string]any, path, was string) {
	for _, k := range slices.Sorted(maps.Keys(a)) {
		if _, ok := b[k]; !ok {
			w.remove(a[k], path+"/"+jsonpointer.Escape(k), was+"/"+jsonpointer.Escape(k))
		}
	}
	for _, k := range slices.Sorted(maps.Keys(b)) {
		if v, ok := a[k]; ok {
			w.value(v, b[k], path+"/"+jsonpointer.Escape(k), was+"/"+jsonpointer.Escape(k))
		} else {
			w.put("add", path+"/"+jsonpointer.Escape(k), "", b[k])
		}
	}
}

// array aligns two arrays: mates[j] is the rank in a of the element that becomes
// b[j], or -1.
func (w *patchWriter) array(a, b []any, path, was string) {
	mates := alignJSON(a, b)
	taken := make([]bool, len(a))
	moves := false
	last := -1
	for _, i := range mates {
		if i >= 0 {
			taken[i] = true
			moves = moves || i < last
			last = i
		}
	}
	if max(len(a), len(b)) > maxReorder && moves {
		w.replace(a, b, path, was)
		return
	}
	first := 0 // of those that do not stay where they are
	for first < len(mates) && mates[first] == first {
		first++
	}
	if first < len(a) && (taken[first] || !w.checked) {
		w.testText(a[first], was+"/"+strconv.Itoa(first))
	}
	now := make([]int, 0, len(a)) // the ranks in a of what the array holds by now
	for i := range a {
		if taken[i] {
			now = append(now, i)
		}
	}
	for i := len(a) - 1; i >= 0; i-- {
		if !taken[i] {
			w.remove(a[i], path+"/"+strconv.Itoa(i), was+"/"+strconv.Itoa(i))
		}
	}
	// Those that stay in order are not moved; each of the others is moved once.
	var kept []int
	target := make(map[int]int, len(mates)) // rank in a to rank in b
	for j, i := range mates {
		if i >= 0 {
			kept = append(kept, i)
			target[i] = j
		}
	}
	fixed := make(map[int]bool, len(kept)) // by rank in a
	for _, k := range increasing(kept, nil) {
		fixed[kept[k]] = true
	}
	move := func(from, to int) {
		i := now[from]
		if i != first {
			w.testText(a[i], was+"/"+strconv.Itoa(i))
		}
		now = slices.Insert(slices.Delete(now, from, from+1), to, i)
		fixed[i] = true
		w.put("move", path+"/"+strconv.Itoa(to), path+"/"+strconv.Itoa(from), nil)
	}
	for j, i := range mates {
		if i < 0 {
			w.put("add", path+"/"+strconv.Itoa(j), "", b[j])
			now = slices.Insert(now, j, -1)
			continue
		}
		// What stands here and belongs further on goes there.
		for now[j] != i && fixed[i] {
			to := j
			for k := len(now) - 1; k > j; k-- {
				if fixed[now[k]] && target[now[k]] < target[now[j]] {
					to = k
					break
				}
			}
			move(j, to)
		}
		if now[j] != i {
			move(slices.Index(now, i), j)
		}
	}
	for j, i := range mates {
		if i >= 0 {
			w.value(a[i], b[j], path+"/"+strconv.Itoa(j), was+"/"+strconv.Itoa(i))
		}
	}
}

// testText adds a test of an element of an array: of itself where it is a text, else
// of its name or its shortest text.
func (w *patchWriter) testText(a any, was string) {
	at, s := "", ""
	switch x := a.(type) {
	case string:
		s = x
	case map[string]any:
		if name, ok := x["name"].(string); ok {
			at, s = "/name", name
		}
		texts, _ := x["text"].(map[string]any)
		for _, k := range slices.Sorted(maps.Keys(texts)) {
			if t, ok := texts[k].(string); ok && (s == "" || len(t) < len(s)) {
				at, s = "/text/"+jsonpointer.Escape(k), t
			}
		}
	}
	if s != "" {
		w.test(s, was+at)
	}
}

// alignJSON returns for each element of b the rank of its counterpart in a, or
// -1: elements equal but for addresses in order, then elsewhere, then those
// alike between the same neighbours.
func alignJSON(a, b []any) []int {
	ids := make(numbering)
	number := func(list []any) []int32 {
		out := make([]int32, len(list))
		for i, v := range list {
			out[i] = ids.of(content(v))
		}
		return out
	}
	na, nb := number(a), number(b)
	mates := make([]int, len(b))
	for j := range mates {
		mates[j] = -1
	}
	used := make([]bool, len(a))
	hunks := seqdiff.Diff(na, nb)
	i, j := 0, 0
	for _, h := range append(slices.Clone(hunks), seqdiff.Hunk{A0: len(a), A1: len(a), B0: len(b), B1: len(b)}) {
		for ; i < h.A0; i, j = i+1, j+1 {
			mates[j], used[i] = i, true
		}
		i, j = h.A1, h.B1
	}
	left := make(map[int32][]int)
	for i, id := range na {
		if !used[i] {
			left[id] = append(left[id], i)
		}
	}
	for j, id := range nb {
		if row := left[id]; mates[j] < 0 && len(row) > 0 {
			mates[j], used[row[0]] = row[0], true
			left[id] = row[1:]
		}
	}
	for _, h := range hunks {
		j := h.B0
		for i := h.A0; i < h.A1; i++ {
			if used[i] {
				continue
			}
			for k := j; k < min(h.B1, j+8); k++ {
				if mates[k] < 0 && alike(a[i], b[k]) {
					mates[k], used[i] = i, true
					j = k + 1
					break
				}
			}
		}
	}
	return mates
}

// content writes a value without the addresses in it.
func content(v any) string {
	var b strings.Builder
	var write func(v any)
	write = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			b.WriteByte('{')
			for _, k := range slices.Sorted(maps.Keys(v)) {
				if k == "id" {
					continue
				}
				b.WriteString(strconv.Quote(k))
				write(v[k])
			}
			b.WriteByte('}')
		case []any:
			b.WriteByte('[')
			for _, e := range v {
				write(e)
				b.WriteByte(',')
			}
			b.WriteByte(']')
		default:
			b.Write(compact(v))
		}
	}
	write(v)
	return b.String()
}

// alike reports whether two objects are worth patching rather than replacing:
// half of their words are the same.
func alike(a, b any) bool {
	if _, ok := a.(map[string]any); !ok {
		return false
	}
	count := make(map[string]int)
	total, common := 0, 0
	for _, w := range strings.Fields(content(a)) {
		count[w]++
		total++
	}
	for _, w := range strings.Fields(content(b)) {
		total++
		if count[w] > 0 {
			count[w]--
			common++
		}
	}
	return 2*common*2 >= total
}
