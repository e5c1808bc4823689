package legalref

import (
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// Which act of its day a citation by kind and date means.

// identify finds out which act of its day is meant: the only one, the one that
// a date alone means, or the one whose title the text goes on with.
func (f *finder) identify(m *mention) {
	key := string(f.arena[m.key.start:m.key.end])
	m.candidates = f.r.byDate[key]
	complete := false
	if f.r.acts != nil {
		kind, day := key[:len(key)-len("/2006-01-02")], key[len(key)-len("2006-01-02"):]
		m.acts, complete = f.r.acts.On(kind, day)
		m.acts = slices.DeleteFunc(m.acts, func(a Act) bool {
			return slices.ContainsFunc(m.candidates, func(c int32) bool { return f.r.instruments[c].Numac == a.Number })
		})
	}
	for _, c := range m.candidates {
		if f.r.instruments[c].Sole {
			m.instrument, m.status = c+1, Resolved
			return
		}
	}
	if len(m.candidates)+len(m.acts) == 0 {
		return
	}
	switch {
	case !complete || len(m.candidates)+len(m.acts) > 1:
	case len(m.acts) == 1:
		m.status = Resolved
		f.setNumber(m, m.acts[0].Number)
		return
	default:
		m.instrument, m.status = m.candidates[0]+1, Resolved
		return
	}
	f.byTitle(m)
}

// setNumber adds the number of an act to the key of a mention.
func (f *finder) setNumber(m *mention, number string) {
	from := int32(len(f.arena))
	f.arena = append(f.arena, f.arena[m.key.start:m.key.end]...)
	f.arena = append(append(f.arena, '/'), number...)
	m.key = textSpan{from, int32(len(f.arena))}
}

// maxTitleWords is how many bytes after a date are held against titles.
const maxTitleWords = 160

// byTitle picks the act whose title the words around the date are those of.
// Half of the words looked at, and two of them, must be in its title, and
// fewer in that of any other act of the day.
func (f *finder) byTitle(m *mention) {
	window, from := f.titleWindow(m)
	best, second, at, total, reach := 0, 0, -1, 0, 0
	try := func(n int, titles func(yield func(string) bool)) {
		score, words, end := 0, 0, 0
		for t := range titles {
			if s, w, e := overlap(window, fold(t)); s > score {
				score, words, end = s, w, e
			}
		}
		if score > best {
			best, second, at, total, reach = score, best, n, words, end
		} else {
			second = max(second, score)
		}
	}
	for n, c := range m.candidates {
		in := &f.r.instruments[c]
		if strings.Contains(in.Key, "/code/") {
			continue // the act that introduces a code has articles of its own
		}
		try(n, func(yield func(string) bool) {
			for _, l := range [...]bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN} {
				names := in.Names[l]
				if !yield(names.Title) {
					return
				}
				for _, t := range names.Full {
					if !yield(t) {
						return
					}
				}
			}
		})
	}
	for n, a := range m.acts {
		try(len(m.candidates)+n, func(yield func(string) bool) {
			for _, l := range [...]bilingual.Lang{bilingual.NL, bilingual.FR, bilingual.DE, bilingual.EN} {
				if t := a.Titles[l]; t != "" && !yield(t) {
					return
				}
			}
		})
	}
	if best < 2 || 2*best < total || best == second {
		return
	}
	m.status = Resolved
	if at < len(m.candidates) {
		m.instrument = m.candidates[at] + 1
	} else {
		f.setNumber(m, m.acts[at-len(m.candidates)].Number)
	}
	m.end = max(m.end, from+reach)
}

// titleWindow returns the words that may be of the title of a dated act: those
// between its noun and its date, or those after the date.
func (f *finder) titleWindow(m *mention) (string, int) {
	s := f.text
	if m.end-m.start > 60 {
		return s[m.start:m.end], m.start
	}
	end := min(len(s), m.end+maxTitleWords)
	if i := strings.IndexAny(s[m.end:end], ";.()"); i >= 0 {
		end = m.end + i
	}
	if i := strings.Index(s[m.end:end], "\n\n"); i >= 0 {
		end = m.end + i
	}
	return s[m.end:end], m.end
}

// overlap counts the first long words of a text that a folded title holds. It
// returns how many it holds, of how many, and where the last of them ends.
func overlap(text, title string) (score, words, end int) {
	const look = 6
	for i := 0; i < len(text) && words < look; {
		j := i
		for j < len(text) {
			b, w := foldAt(text, j)
			if !isWord(b) && b != foldSkip {
				break
			}
			j += w
		}
		if j == i {
			_, w := foldAt(text, i)
			i += w
			continue
		}
		if j-i >= 5 {
			words++
			if strings.Contains(title, fold(text[i:j])) {
				score++
				end = j
			}
		}
		i = j
	}
	return score, words, end
}
