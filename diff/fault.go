package diff

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// check returns an error for the first change that lacks what its kind needs, or
// that is told twice.
func (c *Changes) check() error {
	if i, reason := c.fault(); reason != "" {
		x := &c.List[i]
		return fmt.Errorf("change %d (%s %s): %s", i, x.Kind, cmp.Or(x.Path, x.OldPath), reason)
	}
	return nil
}

// fault returns the rank of the first change that lacks what its kind needs, or
// that is told twice, and the reason; "" when there is none.
func (c *Changes) fault() (int, string) {
	type told struct {
		kind Kind
		key  string
		lang string
		side bool // what is known of a clause is told beside its side
	}
	grouped := make(map[string]bool)
	for i := range c.List {
		if x := &c.List[i]; x.Kind == Split || x.Kind == Merged {
			grouped[x.key()] = true
		}
	}
	seen := make(map[told]bool, len(c.List))
	for i := range c.List {
		x := &c.List[i]
		if reason := x.fault(); reason != "" {
			return i, reason
		}
		if x.Old == nil && x.New == nil && !grouped[x.key()] {
			return i, "the change holds neither what it replaces nor what it puts there, and no split or merger of the same places does"
		}
		t := told{x.Kind, x.key(), string(x.Lang), x.New != nil && x.New.Side != nil || x.Old != nil && x.Old.Side != nil}
		if seen[t] {
			return i, "the change is told twice"
		}
		seen[t] = true
	}
	return 0, ""
}

// fault says what a change lacks that its kind needs, or "".
func (c *Change) fault() string {
	old, new := c.Old, c.New
	both := old != nil && new != nil
	for _, e := range c.Edits {
		if e.Op != Keep && e.Op != Delete && e.Op != Insert {
			return fmt.Sprintf("found the edit %q, expected keep, delete or insert", e.Op)
		}
	}
	ok := false
	switch c.Kind {
	case Added:
		ok = new.holdsOne()
	case Removed:
		ok = old.holdsOne()
	case Moved:
		ok = c.Path != "" && c.OldPath != "" && old.holdsOne() && new.holdsOne() && (old.Field == nil) == (new.Field == nil)
	case Edited, Typographic:
		ok = old == nil && new == nil || both && (old.Side != nil && new.Side != nil || old.HasFacts && new.HasFacts)
	case Reformatted:
		ok = both && (old.Side != nil) == (new.Side != nil) && (old.Level != 0) == (new.Level != 0) &&
			(old.Level != 0) == (old.Clause != nil) && (old.Level != 0) == (new.Clause != nil)
	case Split, Merged:
		ok = both && (c.Kind == Split && len(old.Parts) == 1 || c.Kind == Merged && len(new.Parts) == 1) &&
			c.hasPart(new.Parts, c.Path) && c.hasPart(old.Parts, c.OldPath)
	case Translated:
		ok = new != nil && (new.Side != nil || len(new.Sides) > 0 || new.Field != nil)
	case Untranslated:
		ok = old != nil && (old.Side != nil || len(old.Sides) > 0 || old.Field != nil)
	default:
		return fmt.Sprintf("found the kind %q, expected one of this version's", c.Kind)
	}
	if !ok || old.hasFacts() != new.hasFacts() {
		return fmt.Sprintf("a change of kind %q lacks what its kind needs", c.Kind)
	}
	for _, path := range []string{c.Path, c.OldPath} {
		if path != "" && !isPointer(path) {
			return fmt.Sprintf("found the place %q, expected a JSON pointer", path)
		}
	}
	if c.Path == "" && c.OldPath == "" {
		return fmt.Sprintf("a change of kind %q tells no place", c.Kind)
	}
	return ""
}

func isPointer(path string) bool {
	rest := strings.NewReplacer("~0", "", "~1", "").Replace(path)
	return path[0] == '/' && !strings.Contains(rest, "~")
}

func (c *Change) hasPart(parts []Part, path string) bool {
	return slices.ContainsFunc(parts, func(p Part) bool { return p.Path == path })
}

// holdsOne reports whether a state holds a clause or a field, and not both.
func (s *State) holdsOne() bool { return s != nil && (s.Clause != nil) != (s.Field != nil) }

func (s *State) hasFacts() bool { return s != nil && s.HasFacts }
