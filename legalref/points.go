package legalref

// Points, which are numbered by a sign and not named by a word: 1°, a), (f); and
// ranges of them.

// pointRange makes the point that ends at p the first of a range, where one of its
// form follows: "1° tot 3°", "a) à c)", "(a) to (f)". It returns where reading goes
// on.
func (f *finder) pointRange(p int, number func(int) (start, end, next int)) int {
	to, end := f.rangeOf(p, false, number)
	if end == p {
		return p
	}
	it := &f.items[len(f.items)-1]
	from := it.steps[it.n-1]
	to.unit = from.unit
	if isDigit(f.text[from.start]) != isDigit(f.text[to.start]) || !ascending(f.text[from.start:from.end], f.text[to.start:to.end]) {
		return p
	}
	f.rangeStep(to, end)
	return end
}

// degreePoint reads 5°, 5 ° and 2°bis. It returns the number and where reading goes
// on, p for none.
func (f *finder) degreePoint(p int) (start, end, next int) {
	s := f.text
	_, n := digitsAt(s, p)
	if n == p || n-p > 3 {
		return p, p, p
	}
	end = n + latinAt(s, n)
	k := end
	for k < len(s) && (s[k] == ' ' || s[k] == 0xC2 && k+1 < len(s) && s[k+1] == 0xA0) {
		k++
	}
	b, _, next := peek(s, k)
	if b != foldDegree || k-end > 2 {
		return p, p, p
	}
	// In 2°bis the sign stands within the number, and only the digits are kept.
	return p, end, next + latinAt(s, next)
}

// letterPoint reads a) and a°, likewise.
func (f *finder) letterPoint(p int) (start, end, next int) {
	s := f.text
	if p >= len(s) || !isLetter(s[p]) {
		return p, p, p
	}
	switch n := p + 1; {
	case n < len(s) && s[n] == ')':
		return p, n, n + 1
	case hasDegree(s, n):
		return p, n, n + len("°")
	}
	return p, p, p
}

// bracketPoint reads (1) and (f), likewise.
func (f *finder) bracketPoint(p int) (start, end, next int) {
	s := f.text
	if p >= len(s) || s[p] != '(' {
		return p, p, p
	}
	n := p + 1
	for n < len(s) && (isDigit(s[n]) || isLetter(s[n])) && n-p <= 5 {
		n++
	}
	if n == p+1 || n == len(s) || s[n] != ')' {
		return p, p, p
	}
	return p + 1, n, n + 1
}
