package diff

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/considerans/considerans/legaltext"
)

// maxCopied is how much JSON the operations of one patch may copy: a few of them
// that copy what others copied would fill any memory.
const maxCopied = 16 << 20

// ApplyPatch returns the document that a JSON Patch (RFC 6902) makes of d: the
// patch is applied to the JSON of d, and the result read again. It fails when
// an operation finds no place, a test fails, more than 16 MiB are copied, or the
// result is no document of d's shape.
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
	var ops []struct {
		Op    string
		Path  string
		From  string
		Value json.RawMessage
	}
	if err := unmarshal(patch, &ops); err != nil {
		return nil, fmt.Errorf("diff.ApplyPatch: not a JSON Patch: %w", err)
	}
	copied := 0
	for i, op := range ops {
		var value any
		switch op.Op {
		case "add", "replace", "test":
			if err = unmarshal(op.Value, &value); err != nil {
				err = fmt.Errorf("no value: %w", err)
			}
		case "move":
			if value, err = get(root, op.From); err == nil {
				if strings.HasPrefix(op.Path, op.From+"/") {
					err = errors.New("a value cannot move into itself")
				} else {
					root, err = set(root, op.From, "remove", nil)
				}
			}
		case "copy":
			if value, err = get(root, op.From); err == nil {
				data := compact(value)
				if copied += len(data); copied > maxCopied {
					err = fmt.Errorf("the values copied have more than %d bytes in all", maxCopied)
				} else {
					err = unmarshal(data, &value)
				}
			}
		}
		if err == nil {
			switch op.Op {
			case "test":
				var found any
				if found, err = get(root, op.Path); err == nil && !bytes.Equal(compact(found), compact(value)) {
					err = fmt.Errorf("found %s, expected %s", compact(found), compact(value))
				}
			case "add", "move", "copy":
				root, err = set(root, op.Path, "add", value)
			case "remove", "replace":
				root, err = set(root, op.Path, op.Op, value)
			default:
				err = fmt.Errorf("found %q, expected add, remove, replace, move, copy or test", op.Op)
			}
		}
		if err != nil {
			return nil, fmt.Errorf("diff.ApplyPatch: operation %d (%s %s): %w", i, op.Op, op.Path, err)
		}
	}
	out, _, err := legaltext.Decode(compact(root), d.Shape)
	if err != nil {
		return nil, fmt.Errorf("diff.ApplyPatch: the result: %w", err)
	}
	return out, nil
}

func unmarshal(data []byte, v any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	return dec.Decode(v)
}

// get returns the value at a pointer.
func get(root any, path string) (any, error) {
	if path == "" {
		return root, nil
	}
	tokens := steps(path)
	if tokens == nil {
		return nil, fmt.Errorf("%q is no JSON pointer", path)
	}
	for _, t := range tokens {
		switch v := root.(type) {
		case map[string]any:
			next, ok := v[t]
			if !ok {
				return nil, fmt.Errorf("there is no %q", t)
			}
			root = next
		case []any:
			i, err := strconv.Atoi(t)
			if err != nil || i < 0 || i >= len(v) || strconv.Itoa(i) != t {
				return nil, fmt.Errorf("there is no element %q", t)
			}
			root = v[i]
		default:
			return nil, fmt.Errorf("there is no %q", t)
		}
	}
	return root, nil
}

// set adds, removes or replaces the value at a pointer, and returns the whole.
func set(root any, path, op string, value any) (any, error) {
	if path == "" {
		if op == "remove" {
			return nil, errors.New("the whole cannot be removed")
		}
		return value, nil
	}
	cut := strings.LastIndexByte(path, '/')
	if cut < 0 {
		return nil, fmt.Errorf("%q is no JSON pointer", path)
	}
	parentPath, last := path[:cut], unescape(path[cut+1:])
	parent, err := get(root, parentPath)
	if err != nil {
		return nil, err
	}
	switch v := parent.(type) {
	case map[string]any:
		if _, ok := v[last]; !ok && op != "add" {
			return nil, fmt.Errorf("there is no %q", last)
		}
		if op == "remove" {
			delete(v, last)
		} else {
			v[last] = value
		}
		return root, nil
	case []any:
		i, err := strconv.Atoi(last)
		if last == "-" && op == "add" {
			i, err = len(v), nil
		}
		if err != nil || i < 0 || i > len(v) || i == len(v) && op != "add" {
			return nil, fmt.Errorf("there is no element %q", last)
		}
		switch op {
		case "add":
			v = slices.Insert(v, i, value)
		case "remove":
			v = slices.Delete(v, i, i+1)
		default:
			v[i] = value
			return root, nil
		}
		return set(root, parentPath, "replace", v)
	}
	return nil, fmt.Errorf("there is no %q", last)
}
