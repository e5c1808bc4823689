package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext/drafting"
)

// A flatSign is the sign of a list in a text without lines, behind the space at a place.
type flatSign struct {
	at     int
	marker layout.Marker
	style  string
	starts bool // a row may begin with it
	// stopped is set where a stop stands before it
	stopped bool
	before  *flatSign // of its row
	after   *flatSign
}

// A flatItem is an item of a row: its sign, and whether an item of the row opens with a
// cue, or with who acts.
type flatItem struct {
	layout.Marker
	known bool
}

// flatRows returns the spaces before the signs of a text that make rows: the first stands
// behind a stop, and another with the next number, or with the same sign, behind another.
// Those of inner rows stand between two of an outer one.
func (r *reader) flatRows(text string) map[int]flatItem {
	var open []*flatSign // the last of each row, outer rows first
	var all []*flatSign
	for i := strings.IndexByte(text, ' '); i >= 0 && i+1 < len(text); {
		if s := r.signAt(text, i); s != nil {
			k := len(open) - 1
			for k >= 0 && !(open[k].style == s.style && (s.marker.Num == "" && open[k].marker.Bullet == s.marker.Bullet || s.marker.Num != "" && follows(open[k].marker, s.marker))) {
				k--
			}
			switch {
			case k >= 0 && s.stopped:
				s.before, open[k].after = open[k], s
				open[k] = s
				open = open[:k+1]
				all = append(all, s)
			case s.starts:
				if len(open) == maxOpenRows {
					open = open[1:]
				}
				open = append(open, s)
				all = append(all, s)
			}
		}
		n := strings.IndexByte(text[i+1:], ' ')
		if n < 0 {
			break
		}
		i += 1 + n
	}
	rows := map[int]flatItem{}
	for _, s := range all {
		if s.before != nil || s.after == nil {
			continue
		}
		known := false
		for o := s; o != nil && !known; o = o.after {
			at := o.at + 1 + o.marker.Len
			words := text[at:min(len(text), at+maxOpening)]
			cue, ok := r.practice.Opening("", words)
			if known = ok && !cue.Guessed; !known {
				_, known = r.practice.Acting("", words)
			}
		}
		for o := s; o != nil; o = o.after {
			rows[o.at] = flatItem{o.marker, known}
		}
	}
	return rows
}

// leadsRow reports whether a row of signs begins where the sentence at i announces it: at
// its colon, or at the comma behind its verb.
func (f *flatText) leadsRow(i int) bool {
	for at := i + 1; at < min(len(f.text), i+maxSpeaker); at++ {
		if f.text[at] != ' ' {
			continue
		}
		stop := f.text[at-1]
		if m, ok := f.rows[at]; ok {
			return m.StartsList() && (stop == ':' || stop == ',')
		}
		if stop == ';' || stop == ':' || stop == '.' && stopBefore(f.text[max(0, at-8):at]) != 0 {
			return false
		}
	}
	return false
}

// maxOpenRows is how many rows may be open at a time, one within the other.
const maxOpenRows = 8

// signAt returns the sign of a list behind the space at i, nil where there is none. A
// number with a full stop behind one needs a capital. Without a stop before it a sign may
// only begin a row: where a title stands above that, or a cue is behind it.
func (r *reader) signAt(text string, i int) *flatSign {
	rest := text[i+1 : min(len(text), i+1+maxOpening)]
	c := rest[0]
	if c != '(' && !(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z') && c != '-' && c < 0x80 || c == ' ' {
		return nil
	}
	m := layout.ParseMarker(rest)
	if m.IsZero() || m.Len >= len(rest) || m.Bullet != "" && m.Num != "" || isArticle(m.Label()) {
		return nil
	}
	before := dropNotes(text[max(0, i-maxSignRoom):i])
	if before == "" {
		return nil
	}
	s := &flatSign{at: i, marker: m, style: markerStyle(m), starts: m.StartsList()}
	capital := unicode.IsUpper(firstRune(rest[m.Len:]))
	stop := before[len(before)-1]
	numbered := len(before) > 2 && before[len(before)-2] >= '0' && before[len(before)-2] <= '9'
	switch {
	case strings.IndexByte(",;:", stop) >= 0, strings.HasSuffix(before, "—"), strings.HasSuffix(before, "--"), stopBeforeLast(before) != 0:
		s.stopped = true
	case stop == '.' && m.Bullet != "" && (numbered || strings.HasSuffix(before, "1er.")):
		return nil // "Article 1er. - "
	case stop == '.' && isAbbreviation(before[strings.LastIndexByte(before, ' ')+1:]):
		return nil // "No. 1. "
	case stop == '.' && capital && (!numbered || len(strings.TrimLeft(before[strings.LastIndexByte(before, ' ')+1:], "0123456789.")) > 0 || before[len(before)-3] >= '0'):
		s.stopped = true
	case stop == '.' || !capital:
		return nil
	default:
		o, cue := r.practice.Opening("", rest[m.Len:])
		cue = cue && !o.Guessed && !o.Weak
		if bullet := m.Num == ""; bullet && !cue || !bullet && !s.starts && !(cue && o.Kind == drafting.Request && o.Subject.Len() == 0) || len(m.Label()) > 2 {
			return nil
		}
		word := before[strings.LastIndexByte(before, ' ')+1:]
		if _, _, article := r.practice.Article("", word+" "+rest[:m.Len]+"A"); article || bindsOn(before) || isAbbreviation(word) {
			return nil
		}
		s.starts = true
	}
	if d, ok := r.practice.Date("", rest); ok && d.Span.Start == 0 {
		return nil // "3. Mai 2031"
	}
	return s
}

// follows is succeeds for numbers of several levels too: "6.1." and "6.2.".
func follows(a, b layout.Marker) bool {
	before, after := a.Label(), b.Label()
	i, j := strings.LastIndexByte(before, '.')+1, strings.LastIndexByte(after, '.')+1
	if i == 0 || i != j || before[:i] != after[:j] {
		return succeeds(a, b)
	}
	return succeeds(layout.Marker{Num: before[i:]}, layout.Marker{Num: after[j:]})
}

// isAbbreviation reports whether a word is one that a number goes on with: "No", "Nr".
func isAbbreviation(word string) bool {
	switch strings.ToLower(strings.Trim(word, "(.")) {
	case "no", "nr", "n°", "nº", "nos", "art", "par", "point", "punt", "punkt", "item", "annex", "part":
		return true
	}
	return false
}

// dropNotes is the end of a text without the references to notes, raised or in brackets,
// behind its stop.
func dropNotes(s string) string {
	s = strings.TrimRight(s, " ")
	if k := strings.LastIndexByte(s, '['); k > 0 && strings.HasSuffix(s, "]") && strings.Trim(s[k+1:len(s)-1], "0123456789") == "" {
		s = s[:k]
	}
	for {
		c, n := utf8.DecodeLastRuneInString(s)
		if _, raised := layout.Superscripts(string(c)); n == 0 || raised == 0 {
			return s
		}
		s = s[:len(s)-n]
	}
}

// maxSignRoom is how many bytes before a sign are looked at.
const maxSignRoom = 32
