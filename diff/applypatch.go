package diff

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/considerans/considerans/internal/text/surrogate"
	"github.com/considerans/considerans/legaltext"
)

// maxCopied is how much JSON the operations of one patch may copy: a few of them
// that copy what others copied would fill any memory.
const maxCopied = 16 << 20

// A PatchError says why a JSON Patch does not make a document of another.
type PatchError struct {
	// Index is the rank of the operation that failed, -1 where the patch is none, or
	// what it makes is no document.
	Index int
	// Op and Path are those of the operation, or Path is the place in the result.
	Op, Path string
	// Reason says what was found and what was expected.
	Reason string
}

// Error names the call, the operation or the place, and the reason.
func (e *PatchError) Error() string {
	if e.Index >= 0 {
		return fmt.Sprintf("diff.ApplyPatch: operation %d (%q %q): %s", e.Index, e.Op, e.Path, e.Reason)
	}
	return "diff.ApplyPatch: " + e.Reason
}

// ApplyPatch returns the document that a JSON Patch (RFC 6902) makes of d: the
// patch is applied to the JSON of d, and the result read again. It fails, with a
// *[PatchError], when an operation finds no place, a test fails, more than 16 MiB are copied, or the
// result is no document of d's shape: when it has a member that the shape does
// not know, or contradicts itself ([legaltext.Document.Faults]) where d did not.
//
// The shape knows names, and which values are texts, numbers and lists; what may
// stand in a kind, a date or a code of a language is for the package schema to
// say.
func ApplyPatch(d *legaltext.Document, patch []byte) (*legaltext.Document, error) {
	if d == nil || d.Shape == nil {
		return nil, errors.New("diff.ApplyPatch: a document without a shape")
	}
	data, err := legaltext.Encode(d)
	if err != nil {
		return nil, fmt.Errorf("diff.ApplyPatch: %w", err)
	}
	var root any
	if err := unmarshal(data, &root); err != nil {
		return nil, fmt.Errorf("diff.ApplyPatch: %w", err)
	}
	var ops []map[string]json.RawMessage
	if err := unmarshal(patch, &ops); err != nil {
		var wrong *json.UnmarshalTypeError
		if errors.As(err, &wrong) {
			err = fmt.Errorf("found a JSON %s, expected %s", wrong.Value, jsonKind(wrong.Type))
		} else if err == io.EOF {
			err = errors.New("nothing stands there")
		}
		return nil, wholePatch("", "not a JSON Patch: %v", err)
	}
	if ops == nil {
		return nil, wholePatch("", "not a JSON Patch: found null, expected an array")
	}
	if path, half, ok := surrogate.In(patch); ok {
		return nil, wholePatch(path, "%s: found %s, half of a surrogate pair, expected a character", path, half)
	}
	p := patcher{root: root}
	for i, op := range ops {
		if err := p.apply(op); err != nil {
			name, _ := member(op, "op")
			path, _ := member(op, "path")
			return nil, &PatchError{i, name, path, err.Error()}
		}
	}
	out, unknown, err := legaltext.Decode(compact(p.root), d.Shape)
	var broken *legaltext.DecodeError
	switch {
	case errors.As(err, &broken):
		return nil, wholePatch(broken.Path, "the result: %s: %s", cmp.Or(broken.Path, "/"), broken.Reason)
	case err != nil:
		return nil, wholePatch("", "the result: %v", err)
	}
	if len(unknown) > 0 {
		return nil, wholePatch(unknown[0].Path, "the result: %s: %s", unknown[0].Path, unknown[0].Message)
	}
	if faults := out.Faults(); len(faults) > 0 && len(d.Faults()) == 0 {
		return nil, wholePatch(faults[0].Path, "the result: %v; the patch is damaged, or of another document", faults[0])
	}
	return out, nil
}

// wholePatch returns an error of no single operation.
func wholePatch(path, format string, args ...any) error {
	return &PatchError{Index: -1, Path: path, Reason: fmt.Sprintf(format, args...)}
}

// unmarshal decodes one JSON value and nothing behind it.
func unmarshal(data []byte, v any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	if err := dec.Decode(v); err != nil {
		return err
	}
	if _, err := dec.Token(); err != io.EOF {
		return errors.New("something stands behind the value")
	}
	return nil
}

// A patcher applies the operations of a JSON Patch.
type patcher struct {
	root   any
	copied int // bytes
}

func (p *patcher) apply(op map[string]json.RawMessage) error {
	name, err := member(op, "op")
	if err != nil {
		return err
	}
	path, err := pointer(op, "path")
	if err != nil {
		return err
	}
	var value any
	switch name {
	case "add", "replace", "test":
		if op["value"] == nil {
			return fmt.Errorf("no %q", "value")
		}
		if err := unmarshal(op["value"], &value); err != nil {
			return err
		}
	case "move", "copy":
		from, err := pointer(op, "from")
		if err != nil {
			return err
		}
		if value, err = get(p.root, from); err != nil {
			return err
		}
		if name == "copy" {
			data := compact(value)
			if p.copied += len(data); p.copied > maxCopied {
				return fmt.Errorf("the values copied have more than %d bytes in all", maxCopied)
			}
			if err := unmarshal(data, &value); err != nil {
				return err
			}
		} else {
			if len(from) < len(path) && slices.Equal(from, path[:len(from)]) {
				return errors.New("a value cannot move into itself")
			}
			if slices.Equal(from, path) {
				return nil
			}
			if p.root, err = set(p.root, from, "remove", nil); err != nil {
				return err
			}
		}
		name = "add"
	case "remove":
	default:
		return fmt.Errorf("found %q, expected add, remove, replace, move, copy or test", name)
	}
	if name == "test" {
		found, err := get(p.root, path)
		if err == nil && !sameJSON(found, value) {
			err = fmt.Errorf("found %s, expected %s", compact(found), compact(value))
		}
		return err
	}
	p.root, err = set(p.root, path, name, value)
	return err
}

// member returns a member of an operation that must be a string.
func member(op map[string]json.RawMessage, name string) (string, error) {
	var s *string
	if op[name] == nil {
		return "", fmt.Errorf("no %q", name)
	}
	if err := json.Unmarshal(op[name], &s); err != nil || s == nil {
		return "", fmt.Errorf("found %s as %q, expected a string", op[name], name)
	}
	return *s, nil
}

// pointer returns the tokens of a member that must be a JSON pointer (RFC 6901).
func pointer(op map[string]json.RawMessage, name string) ([]string, error) {
	s, err := member(op, name)
	if err != nil || s == "" {
		return nil, err
	}
	if rest := strings.NewReplacer("~0", "", "~1", "").Replace(s); s[0] != '/' || strings.Contains(rest, "~") {
		return nil, fmt.Errorf("%q is no JSON pointer", s)
	}
	return steps(s), nil
}

// rank returns the rank in a list of n that a token names.
func rank(token string, n int) (int, error) {
	i, err := strconv.Atoi(token)
	if err != nil || i < 0 || i >= n || strconv.Itoa(i) != token {
		return 0, fmt.Errorf("there is no element %q", token)
	}
	return i, nil
}

// get returns the value at a path.
func get(v any, path []string) (any, error) {
	for _, t := range path {
		switch x := v.(type) {
		case map[string]any:
			next, ok := x[t]
			if !ok {
				return nil, fmt.Errorf("there is no %q", t)
			}
			v = next
		case []any:
			i, err := rank(t, len(x))
			if err != nil {
				return nil, err
			}
			v = x[i]
		default:
			return nil, fmt.Errorf("there is no %q", t)
		}
	}
	return v, nil
}

// set adds, removes or replaces the value at a path, and returns the whole.
func set(v any, path []string, op string, value any) (any, error) {
	if len(path) == 0 {
		if op == "remove" {
			return nil, errors.New("the whole cannot be removed")
		}
		return value, nil
	}
	t, last := path[0], len(path) == 1
	switch x := v.(type) {
	case map[string]any:
		next, ok := x[t]
		switch {
		case !ok && (!last || op != "add"):
			return nil, fmt.Errorf("there is no %q", t)
		case last && op == "remove":
			delete(x, t)
			return x, nil
		}
		next, err := set(next, path[1:], op, value)
		if err != nil {
			return nil, err
		}
		x[t] = next
		return x, nil
	case []any:
		if last && op == "add" {
			if t == "-" {
				return append(x, value), nil
			}
			i, err := rank(t, len(x)+1)
			if err != nil {
				return nil, err
			}
			return slices.Insert(x, i, value), nil
		}
		i, err := rank(t, len(x))
		if err != nil {
			return nil, err
		}
		if last && op == "remove" {
			return slices.Delete(x, i, i+1), nil
		}
		x[i], err = set(x[i], path[1:], op, value)
		return x, err
	}
	return nil, fmt.Errorf("there is no %q", t)
}

// sameJSON reports whether two values are equal as RFC 6902 has it: numbers by
// what they are worth.
func sameJSON(a, b any) bool {
	switch x := a.(type) {
	case map[string]any:
		y, ok := b.(map[string]any)
		if !ok || len(x) != len(y) {
			return false
		}
		for k, v := range x {
			if w, ok := y[k]; !ok || !sameJSON(v, w) {
				return false
			}
		}
		return true
	case []any:
		y, ok := b.([]any)
		return ok && slices.EqualFunc(x, y, sameJSON)
	case json.Number:
		y, ok := b.(json.Number)
		return ok && (x == y || decimal(x) == decimal(y))
	}
	return a == b
}

// decimal writes a number as its digits, without zeros at their ends, and a power
// of ten.
func decimal(n json.Number) string {
	s, power, _ := strings.Cut(strings.ToLower(string(n)), "e")
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	whole, fraction, _ := strings.Cut(s, ".")
	digits := strings.TrimLeft(whole+fraction, "0")
	if digits == "" {
		return "0"
	}
	exp := 0
	if power != "" {
		var err error
		if exp, err = strconv.Atoi(power); err != nil {
			return string(n) // beyond all numbers
		}
	}
	short := strings.TrimRight(digits, "0")
	return fmt.Sprintf("%s%se%d", sign, short, exp-len(fraction)+len(digits)-len(short))
}
