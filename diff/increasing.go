package diff

import "cmp"

// A weight is what it would be to leave a number out: first whether that may not
// be, where that can be chosen, and then how much it holds.
type weight struct{ fixed, size int }

// increasing returns the indexes of a longest increasing subsequence of numbers: of
// those with most fixed numbers the longest, and of these the heaviest; without
// weights each number weighs the same. The numbers are not negative and each stands
// once.
func increasing(numbers []int, weights []weight) []int {
	if len(numbers) == 0 {
		return nil
	}
	top := 0
	sorted := true
	for i, n := range numbers {
		top = max(top, n)
		sorted = sorted && (i == 0 || numbers[i-1] < n)
	}
	out := make([]int, 0, len(numbers))
	if sorted {
		for i := range numbers {
			out = append(out, i)
		}
		return out
	}
	// tree[k] is the index of the best row among those that end on the numbers
	// that place k of a Fenwick tree covers.
	tree := make([]int, top+2)
	for i := range tree {
		tree[i] = -1
	}
	length := make([]int, len(numbers))
	sum := make([]weight, len(numbers))
	before := make([]int, len(numbers))
	better := func(i, j int) bool {
		if j < 0 {
			return true
		}
		return cmp.Or(cmp.Compare(sum[i].fixed, sum[j].fixed), cmp.Compare(length[i], length[j]), cmp.Compare(sum[i].size, sum[j].size)) > 0
	}
	last := -1
	for i, n := range numbers {
		best := -1
		for k := n; k > 0; k -= k & -k {
			if j := tree[k]; j >= 0 && better(j, best) {
				best = j
			}
		}
		before[i] = best
		length[i] = 1
		if weights != nil {
			sum[i] = weights[i]
		}
		if best >= 0 {
			length[i] += length[best]
			sum[i].fixed += sum[best].fixed
			sum[i].size += sum[best].size
		}
		for k := n + 1; k < len(tree); k += k & -k {
			if tree[k] < 0 || better(i, tree[k]) {
				tree[k] = i
			}
		}
		if last < 0 || better(i, last) {
			last = i
		}
	}
	out = out[:length[last]]
	for i, at := len(out)-1, last; i >= 0; i, at = i-1, before[at] {
		out[i] = at
	}
	return out
}
