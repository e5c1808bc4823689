package seqdiff_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/internal/text/seqdiff"
)

func TestOf(t *testing.T) {
	for _, tc := range []struct {
		a, b string
		want []seqdiff.Hunk
	}{
		{"", "", nil},
		{"abc", "abc", nil},
		{"abc", "", []seqdiff.Hunk{{0, 3, 0, 0}}},
		{"", "abc", []seqdiff.Hunk{{0, 0, 0, 3}}},
		{"abc", "xyz", []seqdiff.Hunk{{0, 3, 0, 3}}},
		{"abcd", "abXcd", []seqdiff.Hunk{{2, 2, 2, 3}}},
		{"abcde", "aXcYe", []seqdiff.Hunk{{1, 2, 1, 2}, {3, 4, 3, 4}}},
	} {
		t.Run(tc.a+" "+tc.b, func(t *testing.T) {
			got := seqdiff.Of([]byte(tc.a), []byte(tc.b))
			if d := cmp.Diff(tc.want, got); d != "" {
				t.Errorf("Of(%q, %q) (-want +got):\n%s", tc.a, tc.b, d)
			}
		})
	}
}

// verify fails the test unless what the hunks leave out is common, and they are
// in order, apart and not empty. It returns how many elements they hold.
func verify(t *testing.T, a, b []int32, hunks []seqdiff.Hunk) int {
	t.Helper()
	size, i, j := 0, 0, 0
	for n, h := range append(slices.Clone(hunks), seqdiff.Hunk{A0: len(a), A1: len(a), B0: len(b), B1: len(b)}) {
		if h.A0 < i || h.B0 < j || h.A1 < h.A0 || h.B1 < h.B0 || h.A0-i != h.B0-j {
			t.Fatalf("hunk %d out of place: %+v", n, hunks)
		}
		if n > 0 && h.A0 == i && n < len(hunks) {
			t.Fatalf("hunks %d and %d touch: %+v", n-1, n, hunks)
		}
		if !slices.Equal(a[i:h.A0], b[j:h.B0]) {
			t.Fatalf("before hunk %d: %v and %v are not equal", n, a[i:h.A0], b[j:h.B0])
		}
		size += h.A1 - h.A0 + h.B1 - h.B0
		i, j = h.A1, h.B1
	}
	return size
}

// shortest is the obviously right way to the size of a minimal script.
func shortest(a, b []int32) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j := range b {
			best := min(row[j], row[j+1]) + 1
			if a[i] == b[j] {
				best = diagonal
			}
			diagonal, row[j+1] = row[j+1], best
		}
	}
	return row[len(b)]
}

func TestMinimal(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		alphabet := 1 + r.Int32N(8)
		a, b := random(r, r.IntN(24), alphabet), random(r, r.IntN(24), alphabet)
		if got, want := verify(t, a, b, seqdiff.Diff(a, b)), shortest(a, b); got != want {
			t.Fatalf("Diff(%v, %v) has %d elements, want %d", a, b, got, want)
		}
	}
	for range 20 {
		a, b := random(r, 700, 60), random(r, 600, 60)
		if got, want := verify(t, a, b, seqdiff.Diff(a, b)), shortest(a, b); got != want {
			t.Fatalf("a script of %d elements, want %d", got, want)
		}
	}
}

func random(r *rand.Rand, n int, alphabet int32) []int32 {
	s := make([]int32, n)
	for i := range s {
		s[i] = r.Int32N(alphabet)
	}
	return s
}

// Sequences of a million elements that a quadratic search would not end on.
func TestHostile(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	r := rand.New(rand.NewPCG(3, 4))
	const n = 800_000
	shuffled := make([]int32, n)
	for i, v := range r.Perm(n) {
		shuffled[i] = int32(v)
	}
	ordered := slices.Sorted(slices.Values(shuffled))
	reversed := slices.Clone(ordered)
	slices.Reverse(reversed)
	for _, tc := range []struct {
		name string
		a, b []int32
	}{
		{"two letters", random(r, n, 2), random(r, n, 2)},
		{"two thousand words", random(r, n, 2000), random(r, n, 2000)},
		{"identical", make([]int32, n), make([]int32, n/2)},
		{"shuffled", ordered, shuffled},
		{"reversed", ordered, reversed},
		{"periodic", periodic(n, 7), periodic(n, 11)},
	} {
		t.Run(tc.name, func(t *testing.T) {
			start := time.Now()
			size := verify(t, tc.a, tc.b, seqdiff.Diff(tc.a, tc.b))
			if took := time.Since(start); took > 60*time.Second {
				t.Errorf("took %v", took)
			}
			if size > len(tc.a)+len(tc.b) {
				t.Errorf("a script of %d elements", size)
			}
			t.Logf("script of %d elements in %v", size, time.Since(start))
		})
	}
}

func periodic(n int, period int32) []int32 {
	s := make([]int32, n)
	for i := range s {
		s[i] = int32(i) % period
	}
	return s
}

// Above the budget the script stays short where the texts have a common thread.
func TestAnchored(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	const n = 60_000
	a := make([]int32, n)
	for i := range a {
		a[i] = int32(i)
	}
	b := slices.Clone(a)
	changed := 0
	for i := range b {
		if i%3 == 0 {
			b[i] = r.Int32N(n)
			changed += 2
		}
	}
	if got := verify(t, a, b, seqdiff.Diff(a, b)); got > changed {
		t.Errorf("a script of %d elements where %d changed", got, changed)
	}
}

func FuzzDiff(f *testing.F) {
	f.Add("abcabba", "cbabac")
	f.Add("", "x")
	f.Add(strings.Repeat("ab", 40), strings.Repeat("ba", 41))
	f.Fuzz(func(t *testing.T, x, y string) {
		if len(x) > 300 || len(y) > 300 {
			return
		}
		a, b := numbers(x), numbers(y)
		hunks := seqdiff.Diff(a, b)
		if got, want := verify(t, a, b, hunks), shortest(a, b); got != want {
			t.Errorf("Diff(%q, %q) has %d elements, want %d", x, y, got, want)
		}
		if d := cmp.Diff(hunks, seqdiff.Of([]byte(x), []byte(y))); d != "" {
			t.Errorf("Diff and Of disagree:\n%s", d)
		}
	})
}

func numbers(s string) []int32 {
	out := make([]int32, len(s))
	for i := range len(s) {
		out[i] = int32(s[i])
	}
	return out
}
