package schema

import (
	"cmp"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/considerans/considerans/internal/text/excerpt"
	"github.com/considerans/considerans/internal/text/jsonpointer"
)

// A Problem is one place at which a document does not obey its schema.
type Problem struct {
	// Path is the JSON pointer (RFC 6901) of the place in the document, "" for
	// the whole of it.
	Path string
	// Keyword is the place in the schema that was not obeyed: the schema's URN
	// and a JSON pointer. It is empty when no schema could be chosen, or when
	// no schema would allow what was found.
	Keyword string
	// Found and Expected say what stands at the place and what should.
	Found, Expected string
}

// String gives the place, what was found and what was expected, in one line.
// The whole document is written as "/".
func (p Problem) String() string {
	path := p.Path
	if path == "" {
		path = "/"
	}
	return fmt.Sprintf("%s: found %s, expected %s", path, p.Found, p.Expected)
}

// Problems are sorted by Path, numbers in it by their value, then by Keyword.
type Problems []Problem

func (ps Problems) sort() {
	slices.SortFunc(ps, func(a, b Problem) int {
		return cmp.Or(comparePointers(a.Path, b.Path), cmp.Compare(a.Keyword, b.Keyword), cmp.Compare(a.Found, b.Found))
	})
}

// comparePointers orders JSON pointers token by token; a token that is an index
// comes before one that is a name, and indexes by their value.
func comparePointers(a, b string) int {
	for a != "" && b != "" {
		var s, t string
		s, a = firstToken(a)
		t, b = firstToken(b)
		if s == t {
			continue
		}
		i, iok := arrayIndex(s)
		j, jok := arrayIndex(t)
		switch {
		case iok && jok:
			return cmp.Compare(i, j)
		case iok != jok:
			if iok {
				return -1
			}
			return 1
		}
		return cmp.Compare(s, t)
	}
	return cmp.Compare(len(a), len(b))
}

// firstToken splits "/a/b" into "a" and "/b".
func firstToken(pointer string) (token, rest string) {
	pointer = strings.TrimPrefix(pointer, "/")
	if i := strings.IndexByte(pointer, '/'); i >= 0 {
		return pointer[:i], pointer[i:]
	}
	return pointer, ""
}

// tokens yields the unescaped tokens of a JSON pointer.
func tokens(pointer string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for pointer != "" {
			var token string
			token, pointer = firstToken(pointer)
			if !yield(jsonpointer.Unescape(token)) {
				return
			}
		}
	}
}

// lastToken returns the last token of a JSON pointer, unescaped.
func lastToken(pointer string) string {
	return jsonpointer.Unescape(pointer[strings.LastIndexByte(pointer, '/')+1:])
}

func arrayIndex(token string) (int, bool) {
	i, err := strconv.Atoi(token)
	return i, err == nil && i >= 0
}

// describe says what a JSON value is.
func describe(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case bool:
		return strconv.FormatBool(v)
	case json.Number:
		return "the number " + excerpt.Of(v.String())
	case string:
		return strconv.Quote(excerpt.Of(v))
	case []any:
		return fmt.Sprintf("an array of %d", len(v))
	default:
		return "an object"
	}
}

// describeType says what the "type" keyword of a schema demands.
func describeType(v any) string {
	switch v {
	case "object", "array", "integer":
		return fmt.Sprintf("an %s", v)
	default:
		return fmt.Sprintf("a %s", v)
	}
}
