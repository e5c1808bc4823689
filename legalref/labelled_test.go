package legalref_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
)

// A labelled item is a text and the citations that are to be found in it: each
// a reference, "from..to" for a range, "~" before one of an amending tail. An
// act by kind and date agrees with any act of that date.
type labelled struct {
	Lang bilingual.Lang `json:"lang"`
	Form string         `json:"form"`
	Text string         `json:"text"`
	Want []string       `json:"want"`
}

func readLabelled(t testing.TB, name string) []labelled {
	t.Helper()
	file, err := os.Open(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var out []labelled
	sc := bufio.NewScanner(file)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		var l labelled
		if err := json.Unmarshal(sc.Bytes(), &l); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out = append(out, l)
	}
	if err := sc.Err(); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return out
}

func show(c legalref.Citation) string {
	s := c.Ref.String()
	if c.To.IsValid() {
		s += ".." + c.To.String()
	}
	if c.Role == legalref.Amending {
		s = "~" + s
	}
	return s
}

// agree reports whether a found citation is the wanted one.
func agree(want, got string) bool {
	if want == got {
		return true
	}
	if strings.HasPrefix(want, "~") != strings.HasPrefix(got, "~") {
		return false
	}
	want, got = strings.TrimPrefix(want, "~"), strings.TrimPrefix(got, "~")
	w1, w2, wr := strings.Cut(want, "..")
	g1, g2, gr := strings.Cut(got, "..")
	if wr != gr {
		return false
	}
	return refsAgree(w1, g1) && (!wr || refsAgree(w2, g2))
}

func refsAgree(a, b string) bool {
	x, err1 := legalref.Parse(a)
	y, err2 := legalref.Parse(b)
	return err1 == nil && err2 == nil && x.Agrees(y)
}

// A score counts citations that were wanted, found, and both.
type score struct{ both, found, wanted int }

func (s score) precision() float64 { return ratio(s.both, s.found) }
func (s score) recall() float64    { return ratio(s.both, s.wanted) }

func ratio(a, b int) float64 {
	if b == 0 {
		return 1
	}
	return float64(a) / float64(b)
}

func (s *score) add(t score) {
	s.both += t.both
	s.found += t.found
	s.wanted += t.wanted
}

// judge holds what was found against what was wanted.
func judge(want []string, got []string) (s score, missed, extra []string) {
	s.wanted, s.found = len(want), len(got)
	rest := slices.Clone(got)
	for _, w := range want {
		if i := slices.IndexFunc(rest, func(g string) bool { return agree(w, g) }); i >= 0 {
			rest = slices.Delete(rest, i, i+1)
			s.both++
		} else {
			missed = append(missed, w)
		}
	}
	return s, missed, rest
}

// TestLabelled holds the finder to each labelled sentence, and to a floor on those
// that no rule was written for. It prints precision and recall by language and by form.
func TestLabelled(t *testing.T) {
	for _, name := range []string{"labelled.jsonl", "unseen.jsonl", "nearmiss.jsonl"} {
		t.Run(strings.TrimSuffix(name, ".jsonl"), func(t *testing.T) {
			items := readLabelled(t, name)
			if len(items) == 0 {
				t.Fatalf("%s has no sentence", name)
			}
			langs, forms := map[string]score{}, map[string]score{}
			for _, l := range items {
				var got []string
				for _, c := range legalref.Find(l.Lang, l.Text, nil) {
					got = append(got, show(c))
				}
				s, missed, extra := judge(l.Want, got)
				for _, m := range []struct {
					to  map[string]score
					key string
				}{{langs, string(l.Lang)}, {forms, l.Form}} {
					v := m.to[m.key]
					v.add(s)
					m.to[m.key] = v
				}
				if len(missed)+len(extra) > 0 {
					report := t.Errorf
					if name == "unseen.jsonl" {
						report = t.Logf
					}
					report("%s/%s %q: missed %v, extra %v", l.Lang, l.Form, l.Text, missed, extra)
				}
			}
			const floor = 0.98
			for _, key := range sortedKeys(langs) {
				s := langs[key]
				t.Logf("language %-14s precision %.3f recall %.3f of %d", key, s.precision(), s.recall(), s.wanted)
				if name == "unseen.jsonl" && min(s.precision(), s.recall()) < floor {
					t.Errorf("language %s: precision %.3f, recall %.3f, want both at least %.2f", key, s.precision(), s.recall(), floor)
				}
			}
			for _, key := range sortedKeys(forms) {
				s := forms[key]
				t.Logf("form     %-14s precision %.3f recall %.3f of %d", key, s.precision(), s.recall(), s.wanted)
			}
		})
	}
}

func sortedKeys(m map[string]score) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
