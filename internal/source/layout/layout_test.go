package layout_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/internal/source/layout"
	"github.com/considerans/considerans/legaltext"
)

// differ tells a sample of Dutch from one of French by a word of each.
func differ(left, right string) bool {
	return strings.Contains(left, "de ") && strings.Contains(right, "la ")
}

// outline writes each block on a line: its column, its marker, its text with the
// lines parted by " / ".
func outline(src string, opts layout.Options) []string {
	l := layout.Read(src, opts)
	var out []string
	for i := range l.Blocks {
		b := &l.Blocks[i]
		var lines []string
		for _, s := range b.Lines {
			lines = append(lines, src[s.Start:s.End])
		}
		text := strings.Join(lines, " / ")
		if m := b.Marker.Bullet + b.Marker.Num; m != "" {
			text = "[" + m + "] " + text
		}
		if b.Heading > 0 {
			text = strings.Repeat("#", b.Heading) + " " + text
		}
		switch b.Column {
		case layout.FullWidth:
			text = "full: " + text
		case 1:
			text = "right: " + text
		}
		out = append(out, text)
	}
	return out
}

func TestBlocks(t *testing.T) {
	for _, tt := range []struct {
		name, src string
		want      []string
	}{
		{"line feeds", "een\ntwee\n\ndrie", []string{"een / twee", "drie"}},
		{"carriage returns and line feeds", "een\r\ntwee\r\n\r\ndrie", []string{"een / twee", "drie"}},
		{"carriage returns", "een\rtwee\r\rdrie", []string{"een / twee", "drie"}},
		{"vertical tabs", "een\vtwee\v\vdrie", []string{"een / twee", "drie"}},
		{"next line", "een\u0085twee\u0085\u0085drie", []string{"een / twee", "drie"}},
		{"line and paragraph separators", "een\u2028twee\u2029\u2029drie", []string{"een / twee", "drie"}},
		{"form feeds part pages", "een\ftwee", []string{"een", "twee"}},
		{"white space at both ends", "  een \u00a0\n\t twee\t", []string{"een / twee"}},
		{"nothing", "\n \n", nil},
		{"a list without blank lines", "De lijst:\n- een;\n- twee,\n  en nog;\n- drie.", []string{"De lijst:", "[-] een;", "[-] twee, / en nog;", "[-] drie."}},
		{"numbers", "1. een;\n2. twee;\n   a) drie;\n   b) vier.", []string{"[1.] een;", "[2.] twee;", "[a)] drie;", "[b)] vier."}},
		{"labels on lines of their own", "De lijst:\n–\n\neen;\n\nB.\ntwee en\nnog;\n\n(c)\n\ndrie.\n\n1.\n\n– vier;", []string{"De lijst:", "[–] een;", "[B.] twee en / nog;", "[(c)] drie.", "1.", "[–] vier;"}},
		{"labels before the texts they belong to", "2.\n\na)\n\neen;\n\nb)\n\ntwee;\n\ndrie;\n\n3.\n\n4.\n\nvier;\n\nvijf", []string{"[a)] een;", "[b)] twee;", "[2.] drie;", "[4.] vier;", "[3.] vijf"}},
		{"labels before the texts of items without blank lines", "2.\na)\neen;\nb)\ntwee;\ndrie;", []string{"[a)] een;", "[b)] twee;", "[2.] drie;"}},
		{"labels before a heading and a quotation", "-\n-\neen\n\n# kop\n\n> citaat\n\ntwee", []string{"[-] een", "# kop", "citaat", "[-] twee"}},
		{"a label that has no text", "1.\n\na)\n\neen;\n\n2.\n\ntwee;\n\nslot", []string{"1.", "[a)] een;", "[2.] twee;", "slot"}},
		{"rows of a table between items", "A. een:\n2010     1 420     0,9\n2015     655\nB. twee", []string{"[A.] een:", "2010     1 420     0,9", "2015     655", "[B.] twee"}},
		{"sentences of a page", "Een zin die de regel haast helemaal vult, en nog een en nog.\nTwee.\nDrie.\f", []string{"Een zin die de regel haast helemaal vult, en nog een en nog. / Twee.", "Drie."}},
		{"an initial inside a sentence", "dat werd gezegd door\nM. Dubois in de zaal", []string{"dat werd gezegd door / M. Dubois in de zaal"}},
		{"a date inside a sentence", "zoals beslist op\n12. juli in de zaal", []string{"zoals beslist op / 12. juli in de zaal"}},
		{"headings", "# Een\ntekst\n## Twee\n####### geen", []string{"# Een", "tekst", "## Twee", "####### geen"}},
		{"rows of a table", "| a | b |\n| c | d |", []string{"| a | b |", "| c | d |"}},
		{"a bar alone is no row", "| a", []string{"| a"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, outline(tt.src, layout.Options{})); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// side writes two columns beside each other, the right one from column at on.
func side(at int, rows ...[2]string) string {
	var b strings.Builder
	for _, r := range rows {
		b.WriteString(r[0] + strings.Repeat(" ", max(2, at-len([]rune(r[0])))) + r[1] + "\n")
	}
	return b.String()
}

// Markers without the space behind them count where the next one, or the one before, does.
func TestGluedMarkers(t *testing.T) {
	for _, tt := range []struct {
		name, src string
		want      []string
	}{
		{"letters", "gezien\nA.de brug is oud,\nB.de sluis\nlekt,", []string{"gezien", "[A.] de brug is oud,", "[B.] de sluis / lekt,"}},
		{"a letter alone", "gezien\nA.de brug is oud,", []string{"gezien / A.de brug is oud,"}},
		{"initials", "getekend\nA.Lambert\nB.Peeters", []string{"getekend / A.Lambert / B.Peeters"}},
		{"numbers in brackets behind a dash", "the House—\n(1)recognizes boats;\n(2)thanks them.", []string{"the House—", "[(1)] recognizes boats;", "[(2)] thanks them."}},
		{"one that is announced", "the House—\n(1)recognizes boats.", []string{"the House—", "[(1)] recognizes boats."}},
		{"a row that goes on behind one with its space", "1. boats;\n2.ferries and\n3.quays.", []string{"[1.] boats;", "[2.] ferries and", "[3.] quays."}},
		{"numbers without a stop", "5. asks:\n5.1 recognise\nboats;\n5.2 thank them.", []string{"[5.] asks:", "[5.1] recognise / boats;", "[5.2] thank them."}},
		{"figures in a sentence", "of the towns have spent\n5.1 million and\n5.2 million.", []string{"of the towns have spent / 5.1 million and / 5.2 million."}},
		{"dashes", "gezien\n\n-de brug,\n\n-de sluis.", []string{"gezien", "[-] de brug,", "[-] de sluis."}},
		{"a dash alone", "gezien\n\n-de brug.", []string{"gezien", "-de brug."}},
		{"a word that is cut before its dash", "de provincies Oost\n-Vlaanderen en West\n-Vlaanderen zijn", []string{"de provincies Oost / -Vlaanderen en West / -Vlaanderen zijn"}},
		{"round bullets", "gezien\n•de brug\n•de sluis", []string{"gezien", "[•] de brug", "[•] de sluis"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, outline(tt.src, layout.Options{})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestColumns(t *testing.T) {
	rows := [][2]string{
		{"De tekst links gaat over de wet", "Le texte à droite porte sur la loi"},
		{"en over de toepassing ervan in", "et sur son application dans la"},
		{"de steden van het hele land.", "plupart des villes de la côte."},
		{"", ""},
		{"Daarom is er nog een alinea in", "C'est pourquoi il y a la suite"},
		{"de linkerkolom van de bladzijde.", "dans la colonne de droite."},
	}
	want := []string{
		"De tekst links gaat over de wet / en over de toepassing ervan in / de steden van het hele land.",
		"Daarom is er nog een alinea in / de linkerkolom van de bladzijde.",
		"right: Le texte à droite porte sur la loi / et sur son application dans la / plupart des villes de la côte.",
		"right: C'est pourquoi il y a la suite / dans la colonne de droite.",
	}
	src := side(42, rows...)
	t.Run("beside each other", func(t *testing.T) {
		if diff := cmp.Diff(want, outline(src, layout.Options{Differ: differ})); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	})
	t.Run("a gutter that drifts", func(t *testing.T) {
		var b strings.Builder
		for i, r := range rows {
			b.WriteString(side(41+i%3, r))
		}
		if diff := cmp.Diff(want, outline(b.String(), layout.Options{Differ: differ})); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	})
	t.Run("parted by bars", func(t *testing.T) {
		var b strings.Builder
		for _, r := range rows {
			if r[0] == "" {
				b.WriteByte('\n')
				continue
			}
			b.WriteString(r[0] + strings.Repeat(" ", 40-len([]rune(r[0]))) + "| " + r[1] + "\n")
		}
		src := b.String()
		if diff := cmp.Diff(want, outline(src, layout.Options{Differ: differ})); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
		if got := len(layout.Read(src, layout.Options{Differ: differ}).Outside); got != 5 {
			t.Errorf("%d bars, want 5", got)
		}
	})
	t.Run("a line over the whole page", func(t *testing.T) {
		line := "De titel van de tekst en le titre du texte staan over de hele breedte samen\n\n"
		want := append([]string{"full: " + strings.TrimSpace(line)}, want...)
		if diff := cmp.Diff(want, outline(line+src, layout.Options{Differ: differ})); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	})
	t.Run("a table in one language is no two columns", func(t *testing.T) {
		src := side(42, [2]string{"Oostveld", "veertienhonderd fietsers"}, [2]string{"Westveld", "zeshonderd"}, [2]string{"Zuidveld aan de vaart", "geteld in juni: negenhonderd"})
		for _, l := range layout.Read(src, layout.Options{Differ: same}).Blocks {
			if l.Column != 0 {
				t.Errorf("a block stands in column %d", l.Column)
			}
		}
	})
}

func TestMarkers(t *testing.T) {
	for _, tt := range []struct {
		line  string
		want  layout.Marker
		label string
		list  bool // StartsList
	}{
		{"- een", layout.Marker{Bullet: "-", Len: 2}, "", true},
		{"– een", layout.Marker{Bullet: "–", Len: 4}, "", true},
		{"•\teen", layout.Marker{Bullet: "•", Len: 4}, "", true},
		{"\uf0b7een", layout.Marker{Bullet: "\uf0b7", Len: 3}, "", true},
		{"1. een", layout.Marker{Num: "1.", Len: 3}, "1", true},
		{"2° een", layout.Marker{Num: "2°", Len: 4}, "2", false},
		{"3°) een", layout.Marker{Num: "3°)", Len: 5}, "3", false},
		{"a) een", layout.Marker{Num: "a)", Len: 3}, "a", true},
		{"(b) een", layout.Marker{Num: "(b)", Len: 4}, "b", false},
		{"iv) een", layout.Marker{Num: "iv)", Len: 4}, "iv", false},
		{"AA. een", layout.Marker{Num: "AA.", Len: 4}, "AA", false},
		{"4bis. een", layout.Marker{Num: "4bis.", Len: 6}, "4bis", false},
		{"2.1. een", layout.Marker{Num: "2.1.", Len: 5}, "2.1", true},
		{"§ 2. een", layout.Marker{Num: "§ 2.", Len: 6}, "2", false},
		{"C bis. een", layout.Marker{Num: "C bis.", Len: 7}, "C bis", false},
		{"Cter) een", layout.Marker{Num: "Cter)", Len: 6}, "Cter", false},
		{"4 bis. een", layout.Marker{Num: "4 bis.", Len: 7}, "4 bis", false},
		{"4 biscuits. een", layout.Marker{}, "", false},
		{"2a. een", layout.Marker{Num: "2a.", Len: 4}, "2a", false},
		{"2ab. een", layout.Marker{}, "", false},
		{"C1. een", layout.Marker{Num: "C1.", Len: 4}, "C1", false},
		{"C10 een", layout.Marker{}, "", false},
		{"B/1 (nieuw). een", layout.Marker{Num: "B/1 (nieuw).", Len: 13}, "B/1", false},
		{"B (zie 2). een", layout.Marker{}, "", false},
		{"D . een", layout.Marker{Num: "D .", Len: 4}, "D", false},
		{"3 ) een", layout.Marker{Num: "3 )", Len: 4}, "3", false},
		{"- 18. een", layout.Marker{Bullet: "-", Num: "18.", Len: 6}, "18", false},
		{"-een", layout.Marker{}, "", false},
		{"12 een", layout.Marker{}, "", false},
		{"2024. een", layout.Marker{Num: "2024.", Len: 6}, "2024", false},
		{"12345. een", layout.Marker{}, "", false},
		{"woord. een", layout.Marker{}, "", false},
		{"1.", layout.Marker{}, "", false},
		{"", layout.Marker{}, "", false},
	} {
		m := layout.ParseMarker(tt.line)
		if diff := cmp.Diff(tt.want, m); diff != "" {
			t.Errorf("ParseMarker(%q) (-want +got)\n%s", tt.line, diff)
		}
		if m.Label() != tt.label || m.StartsList() != tt.list {
			t.Errorf("ParseMarker(%q): label %q, starts a list %t; want %q, %t", tt.line, m.Label(), m.StartsList(), tt.label, tt.list)
		}
	}
}

func TestBase(t *testing.T) {
	for label, want := range map[string]string{
		"4bis": "4", "4 ter": "4", "4/1": "4", "4a": "4", "C/1": "C", "C1": "C", "Cbis": "C", "C bis": "C", "4": "4", "C": "C", "4.1": "4.1", "iv": "iv", "AA": "AA", "Artikel 1": "Artikel 1", "": "",
	} {
		if got := layout.Base(label); got != want {
			t.Errorf("Base(%q) = %q, want %q", label, got, want)
		}
	}
}

func TestTerminated(t *testing.T) {
	for s, want := range map[string]bool{
		"een zin.": true, "een punt;": true, "de lijst:": true, "\"een zin.\"": true, "een zin (zie boven).": true,
		"een zin.¹": true, "een zin.<": false, "een woord": false, "een komma,": false, "": false, "*een zin.*": true,
	} {
		if got := layout.Terminated(s); got != want {
			t.Errorf("Terminated(%q) = %t, want %t", s, got, want)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"een\r\ntwee\v\u0085drie\u2028vier\f- vijf\n1. zes\n", "a *b **c* d** _e_ \\* [f](g) <h> <sup>1</sup> [^2]\n\x00\xff\u00AD\u200B\n",
		side(42, [2]string{"De tekst links gaat over de wet", "Le texte à droite porte sur la loi"}, [2]string{"en over de toe-", "et sur | la"}, [2]string{"passing van de wet", "suite de la"}),
		"# \n> \n| | |\n- 1. x\n", "woord-\nwoord aa-\n", "a\tb\tc\n\td\te\n", "m² 145¹ woord² <https://a.b/c> [x](y(z))",
		"woord<sup>\xff\xff\xff\xff\xff</sup>",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		if len(src) > 4000 { // larger texts are slow to check on a busy machine
			return
		}
		l := layout.Read(src, layout.Options{Differ: differ})
		owner := make([]int, len(src))
		claim := func(s legaltext.Span, what string) {
			if s.Start < 0 || s.End < s.Start || s.End > len(src) {
				t.Fatalf("%s %v leaves the source of %d bytes", what, s, len(src))
			}
			for i := s.Start; i < s.End; i++ {
				owner[i]++
			}
		}
		for _, s := range l.Outside {
			claim(s, "bar")
		}
		for i := range l.Blocks {
			b := &l.Blocks[i]
			claim(b.MarkerSpan, "marker")
			in := l.Inline(b.Lines)
			for _, s := range in.Syntax {
				claim(s, "syntax")
			}
			for _, s := range in.Source(src, 0, len(in.Text)) {
				for i := s.Start; i < s.End; i++ {
					if c := src[i]; c > ' ' && c < 0x7f {
						owner[i]++
					} else if c >= 0x80 {
						owner[i] = max(owner[i], 1)
					}
				}
			}
			checkInline(t, src, &in)
		}
		for i, n := range owner {
			if c := src[i]; c > ' ' && c < 0x7f && n != 1 {
				t.Errorf("byte %d, %q, belongs to %d pieces", i, c, n)
			}
		}
	})
}

// checkInline checks that the letters of a text are those of its spans, and that
// its marks and references lie in it.
func checkInline(t *testing.T, src string, in *layout.Inline) {
	t.Helper()
	letters := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return r
			}
			return -1
		}, s)
	}
	var back strings.Builder
	for _, s := range in.Source(src, 0, len(in.Text)) {
		back.WriteString(src[s.Start:s.End] + "\n")
	}
	if got, want := letters(back.String()), letters(in.Text); got != want {
		t.Errorf("the spans of %q hold the letters %q", in.Text, got)
	}
	for _, m := range in.Marks {
		if m.Span.Start < 0 || m.Span.End < m.Span.Start || m.Span.End > len(in.Text) {
			t.Errorf("the mark %v leaves %q", m, in.Text)
		}
	}
	for _, r := range in.Refs {
		if r.At < 0 || r.At > len(in.Text) {
			t.Errorf("the reference %v leaves %q", r, in.Text)
		}
	}
}

// outside returns what a text has beside its lines, with blanks between the pieces.
func outside(src string) string {
	var out []string
	for _, s := range layout.Read(src, layout.Options{}).Outside {
		out = append(out, src[s.Start:s.End])
	}
	return strings.Join(out, " ")
}

// TestLineNumbers takes the numbers of lines out of a text, and only these.
func TestLineNumbers(t *testing.T) {
	for _, tt := range []struct{ name, src, want string }{
		{"at every fifth line", "   a text of\n   many lines\n   that a draft\n   counts from\n5  the first\n   to the last\n   line of it\n   all, and\n   prints the\n10 number at\n   each fifth\n   line, as\n   the bills\n   of some\n15 houses do\n", "5 10 15"},
		{"at the right edge", "a text of\nmany lines\nthat a draft\ncounts from\nthe first    5\nto the last\nline of it\nall, and\nprints the\nnumber at   10\neach fifth\nline, as\nthe bills\nof some\nhouses do   15\n", "5 10 15"},
		{"on lines of their own", "a text of\nmany lines\nthat a draft\ncounts from\n5\n\nthe first\nto the last\nline of it\nall, and\nprints the\n10\n\nnumber at\neach fifth\nline, as\nthe bills\nof some\n\n15\n\nhouses do\n", "5 10 15"},
		{"at every line", "1 the text\n2 is cut\n3 into lines\n4 that have\n5 a number\n6 each, as\n7 some courts\n8 and houses\n9 print it\n", "1 2 3 4 5 6 7 8 9"},
		{"at every line, blank or not", "1 WHEREAS, the text\n2 is cut into lines\n3 that have a number; and\n4\n5 WHEREAS, the blank\n6 lines have\n7 one too; now\n8\n9 RESOLVED, that we\n10 read them\n", "1 2 3 4 5 6 7 8 9 10"},
		{"a column of figures", "1\n2\n3\n4\n5\n6\n7\n8\n", ""},
		{"of pages and lines", "1-1 WHEREAS, the\n1-2 text is cut\n1-3 into lines;\n1-4 and\n1-5 it is long,\n1-6 be it\n2-1 resolved\n2-2 to print\n2-3 it on\n2-4 two pages\n2-5 and\n2-6 no more.\n", "1-1 1-2 1-3 1-4 1-5 1-6 2-1 2-2 2-3 2-4 2-5 2-6"},
		{"names", "1 Jan Peeters\n2 An Maes\n3 Luc Roy\n4 Eva Claes\n5 Tom Vos\n6 Lea Smet\n7 Piet Nys\n", ""},
		{"notes", "1 See the report.\n2 Idem.\n3 Idem.\n4 Ibid.\n5 Idem.\n6 See note 3.\n7 Idem.\n8 Idem.\n9 Idem.\n", ""},
		{"points", "1. the text\n2. is cut\n3. into points\n4. that have\n5. a number\n6. each\n7. as\n8. lists\n9. have\n", ""},
		{"figures", "in the year\n5 of the plan\n10 towns and\n15 villages\nwere built\n", ""},
	} {
		if got := outside(tt.src); got != tt.want {
			t.Errorf("%s: numbers %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestWatermark takes the letters of a word up the side of a page out of the lines of
// the text, and no letter of the text itself.
func TestWatermark(t *testing.T) {
	for _, tt := range []struct{ name, src, want string }{
		{"a draft", "the fountains of the town  d\nare old, and all of them\nwill be repaired in the  r\nspring, when the plum-  a\nbers have come back to  f\nthe town and to the un- t\nhappy people of the park  s\nand of the market place.\n", "d r a f t s"},
		{"a table of letters", "the fountain in the park     a\nthe fountain in the market   a\nthe fountain in the street   b\nthe fountain in the square   b\nthe fountain in the school   a\nthe fountain in the church   a\nthe fountain in the garden   b\n", ""},
		{"labels in a column", "a)  b\nc)  d\ne)  f\ng)  h\ni)  j\nk)  l\nm)  n\n", ""},
	} {
		if got := outside(tt.src); got != tt.want {
			t.Errorf("%s: letters %q, want %q", tt.name, got, tt.want)
		}
	}
}
