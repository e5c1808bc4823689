package legalref

import (
	"strings"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
)

// Finding runs in two steps. The scanner walks the text once and notes
// mentions: places ("artikel 3, § 1"), instruments ("wet van …", "EVRM") and
// words that point to one ("dezelfde wet"). The linker then joins places to
// instruments by the words between them, and writes citations. Mentions that
// are far apart are never joined, so that the linker runs on short rows and
// what it has linked is forgotten.

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

// A finder is the state of one search. It is kept for the next one.
type finder struct {
	r     *Registry
	voc   *lexicon
	seen  [64]sighting // words looked up, by the place where they stand
	lang  bilingual.Lang
	text  string // in its plain form
	opts  FindOptions
	state string // jurisdiction

	shifts   []shift // where its places are not those of the text that was given
	mentions []mention
	items    []item
	arena    []byte
	out      []Citation
	fixes    []fix
	recent   [16]recent          // instruments named last, by class
	days     map[string]*busyDay // acts by kind and day, of this text
	home     bool                // the constitution of the text's own state was named
	foreign  bool                // that of another was, before it
	several  class               // those of which several instruments were named
	lastAny  recent
	lastArt  recent // the article cited last
	untold   []untold
	defs     []definition
	defBits  [4]uint64 // first bytes of defined names

	section    bool     // the place that is read began with a German §
	many       bool     // it is one of several articles
	pairs      bool     // they have a paragraph each: "articles 6, 1, et 8, 2"
	single     bool     // its word can only mean one
	inText     bool     // its word begins with a small letter, as no head of an article does
	owed       unitWord // a plural of which one number was read
	wordNumber uint8    // the article number that was read as a word
	nameEnd    int      // where the defined name that was read ends
	buf        [32]byte
	muted      Span // a definition: names in it are not citations
	inCourt    bool // a case of the courts of the European Union was read
	protocolAt int  // where the word for a protocol that was read last starts
	amended    int  // where the word for an amendment that was read last ends
	owner      assembly
	act        int8 // whether the text is an act: 0 not looked at, 1 yes, -1 no
}

// A fix tells which pieces of the arena a citation's references are.
type fix struct {
	citation      int32
	inst, pin, to textSpan
	staticI       string
}

// A sighting is what the vocabulary says of the word at a place.
type sighting struct {
	place, end int // from 1; 0 for none
	lexeme
}

// at returns the longest word or phrase of the vocabulary at i and its end;
// end is 0 when there is none. The rules of a citation ask for the same few
// words again and again, so that the last ones are remembered.
func (f *finder) at(i int) (lexeme, int) {
	if i >= len(f.text) {
		return lexeme{}, 0
	}
	x := &f.seen[i%len(f.seen)]
	if x.place != i+1 {
		l, end := f.voc.at(f.text, i)
		*x = sighting{i + 1, end, l}
	}
	return x.lexeme, x.end
}

// A recent is an instrument that a back reference may mean.
type recent struct {
	set        bool
	instrument int32
	key        textSpan
	status     Status
	issuer     Issuer
	start, end int
	pin        textSpan
	static     string // the key, of an article of the text itself
}

func (f *finder) reset(r *Registry, lang bilingual.Lang, text string, opts *FindOptions) {
	f.voc = vocabulary()
	f.r, f.lang, f.out = r, lang, f.out[:0]
	f.text = f.plain(text)
	clear(f.seen[:])
	f.opts = FindOptions{}
	if opts != nil {
		f.opts = *opts
	}
	f.state = stateOf(f.opts.Jurisdiction)
	f.mentions, f.items, f.arena, f.fixes, f.defs = f.mentions[:0], f.items[:0], f.arena[:0], f.fixes[:0], f.defs[:0]
	clear(f.days)
	f.untold, f.several, f.home, f.foreign = f.untold[:0], 0, false, false
	f.muted, f.amended, f.act, f.owner, f.inCourt = Span{-1, -1}, 0, 0, assembly{}, false
	f.protocolAt = -maxName
	f.recent, f.lastAny, f.lastArt, f.defBits = [16]recent{}, recent{}, recent{}, [4]uint64{}
}

// Classes of bytes for the scanner's loop.
const (
	byteOther = iota
	byteLetter
	byteDigit
	byteWide
)

var byteClass = func() (t [256]uint8) {
	for i := range t {
		switch c := byte(i); {
		case isLetter(c):
			t[i] = byteLetter
		case isDigit(c):
			t[i] = byteDigit
		case c >= utf8.RuneSelf:
			t[i] = byteWide
		}
	}
	return t
}()

// scan walks s[i:end] and notes mentions. It returns where it stopped, which may be
// behind end.
func (f *finder) scan(i, end int) int {
	s := f.text
	for i < end {
		switch byteClass[s[i]] {
		case byteOther:
			i++
			continue
		case byteDigit:
			i = f.number(i)
			continue
		case byteLetter:
			if !f.r.index.might(s, i) && f.defBits[s[i]>>6]&(1<<(s[i]&63)) == 0 && (s[i] >= 'a' || !lettered(s, i)) {
				break
			}
			if end := f.word(i); end > i {
				i = end
				continue
			}
		case byteWide:
			b, w := foldWide(s, i)
			if b != foldPara && !isWord(b) {
				i += w
				continue
			}
			if end := f.word(i); end > i {
				i = end
				continue
			}
			if b == foldPara {
				i += w
				continue
			}
		}
		for i < len(s) && byteClass[s[i]] == byteLetter {
			i++
		}
		if i < len(s) && s[i] >= utf8.RuneSelf {
			i = f.passWord(i)
		}
	}
	return i
}

// lettered reports whether the letter at i may begin the number of an article
// (L1122-30, D.IV.4) or of a case (C-293/12), or a note of what changed a text (L
// 1997-03-04/41).
func lettered(s string, i int) bool {
	if i+1 == len(s) {
		return false
	}
	next := s[i+1]
	switch s[i] {
	case 'L', 'D', 'R', 'W':
		return isDigit(next) || next == '.' || next == ' ' && i+2 < len(s) && isDigit(s[i+2])
	case 'C', 'T':
		return next == '-'
	}
	return false
}

// passWord returns where the word ends that i stands in.
func (f *finder) passWord(i int) int {
	for i < len(f.text) {
		b, w := foldAt(f.text, i)
		if !isWord(b) && b != foldSkip {
			break
		}
		i += w
	}
	return i
}

// word reads what begins with the word at i and returns where it ends, or i
// when nothing does.
func (f *finder) word(i int) int {
	v, end := f.r.index.match(f.text, i)
	if len(f.defs) > 0 {
		if e := f.defined(i, end); e > i {
			return e
		}
	}
	if end == 0 {
		if e := f.unionCase(i); e > i {
			return e
		}
		return f.codeNumber(i)
	}
	arg := int(v & argument)
	switch trigger(v >> 24) {
	case tName:
		return f.name(i, end, int32(arg))
	case tArticle:
		return f.article(i, end, arg&pluralArticle != 0, arg&ruleArticle != 0)
	case tKind:
		return f.kindNoun(i, end, &kinds[arg])
	case tUnit:
		return f.unitFirst(i, end, unitWord(arg))
	case tThat:
		return f.thatOf(i, end)
	case tLabour:
		return f.labourCode(i, end)
	case tRules:
		return f.rulesOf(i, end)
	case tRes:
		return f.resolution(i, end)
	case tCase:
		return f.matters(i, end)
	case tDefine:
		return f.definition(i, end)
	case tAmended:
		f.amended = end
	case tECLI:
		return f.ecli(i, end, arg == 1)
	case tSymbol:
		return f.symbol(i)
	case tPaper:
		return f.commission(i, end)
	}
	return i
}

// isAct reports whether the text is laid out as an act: whether one of its
// lines is the head of an article.
func (f *finder) isAct() bool {
	if f.act != 0 {
		return f.act > 0
	}
	f.act = -1
	for rest, first := f.text, true; ; first = false {
		i := 0
		if !first {
			if i = strings.IndexByte(rest, '\n'); i < 0 {
				break
			}
			i++
		}
		rest = rest[i:]
		line := strings.TrimLeft(rest, " *#>_")
		for _, w := range [...]string{"Art. ", "Artikel ", "Article "} {
			if strings.HasPrefix(line, w) {
				n := len(w) + digits(line[len(w):])
				if n > len(w) && n < len(line) && (line[n] == '.' || line[n] == '\n' || strings.HasPrefix(line[n:], "er.")) {
					f.act = 1
					return true
				}
			}
		}
	}
	return false
}

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
