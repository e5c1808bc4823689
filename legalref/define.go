package legalref

// A definition is a name that the text gives an instrument: (hierna: AVG).
type definition struct {
	name       string // folded
	instrument int32
	key        textSpan
	class      class
	status     Status
	start, end int // the expression it stands for
}

// define reads a definition after the instrument that ends at p, and returns
// where reading goes on: p.
func (f *finder) define(p int) int { return p }

// defined notes a name that the text has defined, at i.
func (f *finder) defined(i int) int { return i }
