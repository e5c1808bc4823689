package legalref

// What the scanner notes.

// A mentionKind says what a mention is.
type mentionKind uint8

const (
	placeMention mentionKind = iota
	instrumentMention
	backMention // points to an instrument before it
	selfMention // the text itself
)

// A mention is one expression that may become citations.
type mention struct {
	kind       mentionKind
	start, end int
	group      Span // the list it is a member of, if any
	tail       int  // where what belongs to it ends: a definition of a name

	// A place: its items, and what is asked of its surroundings.
	first, n int32 // in finder.items
	timid    bool  // counts only when it is linked
	rule     bool  // "Rule 37": counts only in rules of procedure
	section  bool  // a German § as an article: no act of Belgium has them
	backArt  bool  // "dudit article": points to the article cited last
	link     int32 // 1 + index of its instrument in finder.mentions
	chained  bool  // shares the instrument of the place after it
	lower    bool  // shares the instrument of the place before it
	dashed   bool  // follows its instrument behind a dash
	said     bool  // named by the subject of its sentence
	owned    bool  // named with a possessive: "en son article 16"

	// An instrument: one of the registry, or a key of its own.
	instrument int32 // 1 + index in the registry
	key        textSpan
	dutch      int32   // 1 + index of the code of the Netherlands with that name: 6:162 is an article of it
	candidates []int32 // instruments of the registry, for an ambiguous date
	acts       []Act   // acts of the table, likewise
	class      class
	cite       Kind
	status     Status
	weak       bool // counts only with a place
	rules      bool // rules of procedure of an assembly that is not named
	ruling     bool // a judgment or a document: it has no articles
	dated      bool // by kind and date: a title may follow
	old        bool // named as the older of two codes
	noun       bool // a noun that may point back: la Convention, deze wet
	ahead      bool // a noun for a treaty, before any was named
	plural     bool // a noun in the plural: it points to one only with a place
	sole       bool // a noun that means the one act of its kind that was named
	foreign    bool // the law of another state: it stands for nothing that is known
	used       bool // a place is linked to it
	close      bool // a place before it, or right after it, is
	whole      Span // of a place: the expression that it belongs to
	role       Role
	issuer     Issuer
	antecedent Span
}

// A textSpan is a piece of finder.arena.
type textSpan struct{ start, end int32 }

// An item is one reference of a place: a row of steps.
type item struct {
	start, end int
	stem       Span // what the number of its article goes on with: the 8 of "8bis, ter"
	joint      byte // what stands between: the dot of 6.9, "artikel 9 van Boek 6"
	steps      [maxSteps]step
	n          uint8
	// A range runs to another number of the step with this index.
	ranged   bool
	rangeAt  uint8
	to       step
	openEnds bool
}

// maxSteps bounds the depth of a place; deeper steps are read and dropped.
const maxSteps = 6

// A step is a unit and its number: a piece of the text, or an ordinal.
type step struct {
	unit       unitWord
	ord        uint8
	start, end int
}

// maxLink is how far apart, in bytes, a place and its instrument may stand.
const maxLink = 420

// maxRow is how many mentions are linked together: a longer row is cut at the
// end of a sentence, or where it is eight times as long.
const maxRow = 256

// maxItems bounds the references of one place.
const maxItems = 500

// add notes a mention. When it stands too far from the one before it to be
// linked to it, what was noted is written out first.
func (f *finder) add(m mention) {
	if f.muted.Start <= m.start && m.start < f.muted.End {
		return
	}
	m.tail = max(m.tail, m.end)
	if f.amended > 0 && m.start-f.amended < maxLink && f.amendedBefore(m.start) {
		m.role = Amending
	}
	if n := len(f.mentions); n > 0 && (m.start-f.mentions[n-1].end > maxLink ||
		n >= maxRow && (n >= 8*maxRow || f.broken(f.mentions[n-1].tail, m.start))) {
		// The items of a new place are kept: they move to the front.
		var own []item
		if m.kind == placeMention {
			own = f.items[m.first : m.first+m.n]
		}
		f.flush()
		f.items, m.first = append(f.items, own...), 0
	}
	f.mentions = append(f.mentions, m)
}

func groupStart(m *mention) int {
	if m.group.IsZero() {
		return m.start
	}
	return m.group.Start
}

// groupLast makes the n mentions noted last one list, with the span. The title of
// the last one may go on behind it.
func (f *finder) groupLast(n int, s Span) {
	if n < 2 {
		return
	}
	last := f.mentions[max(0, len(f.mentions)-n):]
	in := func(m *mention) bool { return s.Start <= m.start && m.start < s.End }
	for k := range last {
		if in(&last[k]) {
			s.End = max(s.End, last[k].end)
		}
	}
	for k := range last {
		if in(&last[k]) {
			last[k].group = s
		}
	}
}
