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
//
// Where things are:
//
//	find.go                 the entry, and its options
//	scan.go, mention.go     the scanner and what it notes
//	triggers.go, kinds.go   the words that begin a citation, nouns for instruments
//	vocabulary.go           the words around one; data/words.txt holds them all
//	plain, fold, trie       text as it is compared, and its index
//	place_*, part_*         "artikel 3, § 1": lists of articles, and parts of one
//	name_*                  instruments by name, and names that a text defines
//	act_*, date.go          acts by kind and date
//	eu_*, un_*, court_*     acts and judgments by number
//	series_*, symbols.go    what else a number or a symbol identifies
//	states, home, assembly  whose law a text means
//	link_*                  places joined to instruments; back references
//	write_*                 citations out of what is linked
//	ref, pinpoint, citation what a user holds
//	instrument, registry    what is known; data/instruments.txt
//	label_*, uri.go         how a reference is shown

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
func (f *finder) passWord(i int) int { return endOfWord(f.text, i) }

// endOfWord returns where the word of a text ends that i stands in, i where it stands in
// none.
func endOfWord(text string, i int) int {
	for i < len(text) {
		b, w := foldAt(text, i)
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
	case tTreaty:
		return f.strasbourgTreaty(i, end)
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
