package diff

// risingRow returns the indexes of a row of numbers that rises and is as long
// as can be, and of the longest ones the heaviest; without weights each number
// weighs the same. The numbers are not negative and each stands once.
func risingRow(numbers []int, weights []int) []int {
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
	weight := make([]int, len(numbers))
	before := make([]int, len(numbers))
	better := func(i, j int) bool {
		if j < 0 {
			return true
		}
		if length[i] != length[j] {
			return length[i] > length[j]
		}
		return weight[i] > weight[j]
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
		length[i], weight[i] = 1, 1
		if weights != nil {
			weight[i] = weights[i]
		}
		if best >= 0 {
			length[i] += length[best]
			weight[i] += weight[best]
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
