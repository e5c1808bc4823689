package richtext

import "github.com/considerans/considerans/legaltext"

// A Block is one paragraph, heading, list item, quotation or table.
type Block struct {
	// Kind is Paragraph, Heading, Item, Quotation or Table.
	Kind legaltext.Kind
	// Form is the source's own form in the notation of the package comment.
	Form string
	// Num is the number or sign that stands before the text as text of its own,
	// as word processors write it; browsers count the items of a list
	// themselves, so that it is empty there unless the source gives a value.
	Num string
	// Text is the plain text of the block in one line.
	Text string
	// Marks are sorted by start, then longest first, then kind.
	Marks []legaltext.Mark
	// Spans are the bytes of the source that Text was read from. A piece of
	// text with character references is longer there.
	Spans []legaltext.Span
	// Items are the blocks below this one: deeper list items, further
	// paragraphs of an item, the rows of a table and the cells of a row.
	Items []Block
}

// A Fragment is what [Read] makes of one value.
type Fragment struct {
	Blocks []Block
	// Syntax are the bytes that are markup: tags, comments, dropped content.
	Syntax []legaltext.Span
	// Problems are what was dropped or doubtful, in the order of the source.
	Problems []Problem
}

// A Problem is one thing in the source that was not taken over as it stood.
// Problems that are alike are reported once.
type Problem struct {
	Kind ProblemKind
	// Span is the first place in the source.
	Span legaltext.Span
	// Detail names the element, attribute or scheme.
	Detail string
	// Count is the number of places.
	Count int
}

// A ProblemKind says what kind a [Problem] is of.
type ProblemKind string

// The kinds of problem.
const (
	ActiveContent  ProblemKind = "active"    // content or attribute that could run, dropped
	UnsafeLink     ProblemKind = "link"      // target dropped, text kept
	UnknownElement ProblemKind = "element"   // tag ignored, text kept
	TooDeep        ProblemKind = "depth"     // nesting beyond the limit ignored, text kept
	Truncated      ProblemKind = "truncated" // the source ends inside a tag, kept as text
	InvalidUTF8    ProblemKind = "utf8"      // bytes replaced by U+FFFD
)

// Limits that keep the work and the output bounded.
const (
	maxDepth    = 256 // open elements
	maxLevel    = 32  // list levels and indents
	maxProblems = 100 // distinct problems
)
