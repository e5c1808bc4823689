package derived_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/internal/source/derived"
	"github.com/considerans/considerans/internal/testkit/gentext"
	"github.com/considerans/considerans/legaltext"
)

func TestNotDerived(t *testing.T) {
	for _, src := range []string{"", "De Senaat,", "# Titel\n", "<https://www.example.org>", "< 5", "<notitie>"} {
		if _, ok := derived.From(src); ok {
			t.Errorf("From(%q) takes plain text for markup", src)
		}
	}
}

func TestHTML(t *testing.T) {
	for _, tt := range []struct{ name, src, want string }{
		{"paragraphs", "<p>De  Senaat,</p>\n<p>Overwegende\ndat</p>", "De Senaat,\n\nOverwegende dat\n\n"},
		{"headings", "<html><h1>Een</h1><h3>Drie</h3>", "# Een\n\n### Drie\n\n"},
		{"character references", "<p>R&eacute;solution &amp; c&#39;est &lt;b&gt; &onbekend;</p>", "Résolution & c'est <b> &onbekend;\n\n"},
		{"references without end", "<p>een &ltb&gtc &#x31 &amp&eacute", "een <b>c 1 &é\n\n"},
		{"line ends", "<p>De Kamer,<br>\ngelet op <b>de</b> wet;<br><br>verzoekt:</p><h2>een<br>kop</h2>", "De Kamer,\ngelet op de wet;\n\nverzoekt:\n\n## een kop\n\n"},
		{"paragraphs in a cell", "<table><tr><td><p>de wet</p><p>geldt</p></td><td><p>la loi</p></td></tr></table>", "de wet\n\ngeldt\n\nla loi\n\n"},
		{"a list in a cell", "<table><tr><td>vraagt:<ol><li>rust<ul><li>nu</ul><li>groen</ol></td><td>demande:</table><p>fin</p>", "vraagt:\n\n1. rust\n\n  - nu\n\n2. groen\n\ndemande:\n\nfin\n\n"},
		{"emphasis", "<p>de <em>nieuwe</em> wet</p>", "de nieuwe wet\n\n"},
		{"comments, styles and scripts", "<div><!-- weg --><style>p{}</style><script>x()</script><p>wet</p></div>", "wet\n\n"},
		{"lists", "<ul><li>een<ol><li>twee</li></ol></li></ul><p>en</p><ol><li>drie</li></ol>", "- een\n\n  1. twee\n\nen\n\n1. drie\n\n"},
		{"numbers of lists", `<ol type="A"><li>een</li><li>twee<ol type="i" start="3"><li>drie</li><li>vier</li></ol></li></ol>`, "A. een\n\nB. twee\n\n  iii. drie\n\n  iv. vier\n\n"},
		{"numbers of items", `<ol start="4"><li>4</li><li value="7">twee</li><li>drie</li></ol><ol type="a" start="27"><li>aa</li></ol>`, "4. 4\n\n7. twee\n\n8. drie\n\naa. aa\n\n"},
		{"numbers of a word processor", `<ol><li><span style="mso-list:Ignore">c)&nbsp;</span>drie</li></ol>`, "c)\u00a0 drie\n\n"},
		{"the way through a site", `<header><h1>Titel</h1>3 mei 2031 <p><a href="/">Senaat</a> | <a href="/fr">fr</a></header><nav><ul><li>Thuis</li><li>Contact &amp; meer</li></ul></nav><main><header>Kop</header><p>De wet</p><aside>bij</aside></main><footer>© Senaat</footer>`, "# Titel\n\n3 mei 2031\n\nKop\n\nDe wet\n\nbij\n\n"},
		{"a page without main", "<html><header>Senaat</header><p>De wet</p><footer>Brussel</footer><nav>Thuis</nav>", "Senaat\n\nDe wet\n\nBrussel\n\n"},
		{"a nav that is not closed", "<p>De wet</p><nav>Thuis<p>geldt</p>", "De wet\n\nThuis\n\ngeldt\n\n"},
		{"nothing but the way through a site", "<html><nav>Thuis</nav>", "Thuis\n\n"},
		{"cut off", "<p>De wet <b", "De wet <b\n\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := derived.From(tt.src)
			if !ok {
				t.Fatal("the source was taken for plain text")
			}
			if diff := cmp.Diff(tt.want, got.Text); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			checkText(t, tt.src, got)
		})
	}
}

func TestSpans(t *testing.T) {
	src := "<p>R&eacute;solution <b>du</b> S&eacute;nat</p>"
	got, _ := derived.From(src)
	at := func(s string) legaltext.Span {
		i := strings.Index(got.Text, s)
		return legaltext.Span{Start: i, End: i + len(s)}
	}
	for text, want := range map[string][]string{
		"Résolution": {"R&eacute;solution"},
		"é":          {"&eacute;"},
		"du":         {"du"},
		"du Sénat":   {"du", "S&eacute;nat"},
		"\n":         nil,
	} {
		var pieces []string
		for _, s := range got.Spans(at(text)) {
			pieces = append(pieces, src[s.Start:s.End])
		}
		if diff := cmp.Diff(want, pieces); diff != "" {
			t.Errorf("%q (-want +got)\n%s", text, diff)
		}
	}
	var syntax []string
	for _, s := range got.Syntax {
		syntax = append(syntax, src[s.Start:s.End])
	}
	if diff := cmp.Diff([]string{"<p>", "<b>", "</b>", "</p>"}, syntax); diff != "" {
		t.Errorf("syntax (-want +got)\n%s", diff)
	}
}

// page writes lines of words as pdftotext -bbox-layout does.
func page(lines ...string) string {
	var b strings.Builder
	b.WriteString("<doc>\n<page width=\"600\" height=\"800\">\n")
	for _, l := range lines {
		var x, y float64
		text := l
		if n, _ := fmt.Sscanf(l, "%g,%g ", &x, &y); n == 2 {
			text = l[strings.IndexByte(l, ' ')+1:]
		}
		fmt.Fprintf(&b, "<line xMin=\"%g\" yMin=\"%g\" xMax=\"%g\" yMax=\"%g\">", x, y, x+5*float64(len(text)), y+10)
		for _, w := range strings.Fields(text) {
			if at, ok := strings.CutPrefix(w, "|"); ok { // the next word stands there
				x, _ = strconv.ParseFloat(at, 64)
				continue
			}
			fmt.Fprintf(&b, "<word xMin=\"%g\" yMin=\"%g\" xMax=\"%g\" yMax=\"%g\">%s</word>", x, y, x+5*float64(len(w)), y+10, w)
			x += 5*float64(len(w)) + 5
		}
		b.WriteString("</line>\n")
	}
	return b.String() + "</page>\n</doc>\n"
}

// TestRaised reads digits that are printed small and high as signs of notes, even
// where they are set a little apart, and before the note itself.
func TestRaised(t *testing.T) {
	word := func(x, y, height float64, s string) string {
		return fmt.Sprintf("<word xMin=\"%g\" yMin=\"%g\" xMax=\"%g\" yMax=\"%g\">%s</word>", x, y, x+5*float64(len(s)), y+height, s)
	}
	line := func(y float64, words ...string) string {
		return fmt.Sprintf("<line xMin=\"50\" yMin=\"%g\" xMax=\"100\" yMax=\"%g\">%s</line>\n", y, y+10, strings.Join(words, ""))
	}
	src := "<doc>\n<page width=\"600\" height=\"800\">\n" +
		line(100, word(50, 100, 10, "gare"), word(71.5, 99, 6, "2;")) +
		line(120, word(50, 120, 10, "gare"), word(71.5, 119, 6, "2")) +
		line(140, word(50, 140, 10, "gare"), word(75, 140, 10, "2")) +
		line(160, word(50, 160, 4, "2"), word(60, 160.5, 8, "Rapport.")) +
		line(180, word(10, 180, 6, "5"), word(50, 180.5, 8, "Avis.")) + "</page>\n</doc>\n"
	got, _ := derived.From(src)
	if diff := cmp.Diff([]string{"gare 2;", "gare²", "gare 2", "² Rapport.", "5 Avis."}, strings.FieldsFunc(strings.ReplaceAll(got.Text, "\f", ""), func(c rune) bool { return c == '\n' })); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	checkText(t, src, got)
}

func TestBoxes(t *testing.T) {
	columns := page(
		"50,100 De Senaat vergadert", "320,100 Le Sénat se réunit",
		"50,112 vandaag over de wet.", "320,112 aujourd'hui sur la loi.",
		"50,136 De wet komt er.", "320,136 La loi est là.",
		"50,148 En nog meer.", "320,148 Et encore.",
	)
	for _, tt := range []struct {
		name, src string
		want      []string
	}{
		{"columns that pdftotext takes for one", page(
			"50,100 gelet op de wet die sinds vorig jaar van kracht is, |320 vu la loi qui", "50,112 in alle gemeenten, en die |320 est en vigueur",
			"50,124 bij de bewoners |320 et que les riverains", "50,136 bekend is;", "320,136 connaissent ;",
		), []string{
			"gelet op de wet die sinds vorig jaar van kracht is,", "in alle gemeenten, en die", "bij de bewoners", "bekend is;", "",
			"vu la loi qui", "est en vigueur", "et que les riverains", "connaissent ;",
		}},
		{"three columns", page(
			"20,100 gelet op de wet", "220,100 vu la loi du", "420,100 gestützt auf das Gesetz",
			"20,112 van drie mei,", "220,112 trois mai,", "420,112 vom dritten Mai,",
			"20,124 vraagt de regering", "220,124 demande au gouvernement", "420,124 bittet die Regierung",
		), []string{
			"gelet op de wet", "van drie mei,", "vraagt de regering", "",
			"vu la loi du", "trois mai,", "demande au gouvernement", "",
			"gestützt auf das Gesetz", "vom dritten Mai,", "bittet die Regierung",
		}},
		{"spaces below each other by chance", page(
			"50,100 de regering vraagt nu aan allen", "50,112 de bewoners vragen nu geld", "50,124 de loodsen kennen nu rust en vrede", "50,136 de kade bestaat nu nog",
		), []string{"de regering vraagt nu aan allen", "de bewoners vragen nu geld", "de loodsen kennen nu rust en vrede", "de kade bestaat nu nog"}},
		{"one column", page("50,100 De wet", "50,112 is er."), []string{"De wet", "is er."}},
		{"a gap between paragraphs", page("50,100 De wet", "50,130 is er."), []string{"De wet", "", "is er."}},
		{"character references", page("50,100 A &amp; B", "50,112 &lt;b&gt;"), []string{"A & B", "<b>"}},
		{"two columns", columns, []string{
			"De Senaat vergadert", "vandaag over de wet.", "", "De wet komt er.", "En nog meer.", "",
			"Le Sénat se réunit", "aujourd'hui sur la loi.", "", "La loi est là.", "Et encore.",
		}},
		{"numbers that are none", strings.ReplaceAll(page("50,100 De wet", "50,112 is er."), "\"50\"", "\"NaN\""), []string{"De wet", "is er."}},
		{"labels before their texts", page("50,112 2.", "50,100 1.", "80,100 De wet", "80,112 is er."), []string{"1. De wet", "2. is er."}},
		{"cells of a table", page("50,100 Jaar", "150,100 Aantal", "250,100 Deel"), []string{"Jaar    Aantal    Deel"}},
		{"cut off in a word", "<doc><page width=\"600\"><line xMin=\"1\"><word xMin=\"1\">De</word> <word xMin=\"9\">we", []string{"De we"}},
		{"cut off in a tag", "<doc><page width=\"600\"><line xMin=\"1\"><word xMin=\"1\">De</word> <word xMi", []string{"De"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := derived.From(tt.src)
			if !ok {
				t.Fatal("the source was taken for plain text")
			}
			if diff := cmp.Diff(tt.want, strings.Split(strings.TrimSpace(got.Text), "\n")); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			checkText(t, tt.src, got)
		})
	}
}

// checkText checks the way back: every byte of the source that is no white space
// lies in syntax or was written, not in both; and a span of the text leads to
// letters that are the same, or to a character reference.
func checkText(t *testing.T, src string, text *derived.Text) {
	t.Helper()
	owner := make([]int, len(src))
	claim := func(spans ...legaltext.Span) {
		for _, s := range spans {
			if s.Start < 0 || s.End < s.Start || s.End > len(src) {
				t.Fatalf("%v leaves the source of %d bytes", s, len(src))
			}
			for i := s.Start; i < s.End; i++ {
				owner[i]++
			}
		}
	}
	claim(text.Syntax...)
	claim(text.Site...)
	claim(text.Spans(legaltext.Span{End: len(text.Text)})...)
	for i, n := range owner {
		if c := src[i]; c > ' ' && c < 0x7f && n != 1 {
			t.Fatalf("byte %d, %q, has %d places", i, c, n)
		}
	}
	for at, c := range text.Text {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			continue
		}
		spans := text.Spans(legaltext.Span{Start: at, End: at + len(string(c))})
		if len(spans) == 0 && inLabel(text.Text, at) {
			continue // the number of a list item, which the source does not print
		}
		if len(spans) != 1 {
			t.Fatalf("%q at %d has %d spans", c, at, len(spans))
		}
		if piece := src[spans[0].Start:spans[0].End]; piece != string(c) && !strings.HasPrefix(piece, "&") && !isSmall(c) {
			t.Fatalf("%q at %d was made of %q", c, at, piece)
		}
	}
}

// inLabel reports whether a character stands in the number that begins a line.
func inLabel(text string, at int) bool {
	start := strings.LastIndexByte(text[:at], '\n') + 1
	before := strings.TrimLeft(text[start:at], " ")
	after, _, ok := strings.Cut(text[at:], ". ")
	return ok && !strings.ContainsFunc(before+after, unicode.IsSpace)
}

// isSmall reports whether c is a superscript digit, which boxes print as a digit.
func isSmall(c rune) bool { return strings.ContainsRune("⁰¹²³⁴⁵⁶⁷⁸⁹", c) }

func FuzzFrom(f *testing.F) {
	f.Add("<p>De  Senaat,</p>\n<h2>R&eacute;solution &amp; c&#39;est</h2><ul><li>een<ol><li>twee</ul>")
	f.Add("<table><tr><td>a<td>b</table><p>x<br>y<sup>1</sup>")
	f.Add(page("50,100 De wet", "320,100 La loi", "50,112 is &lt;er&gt;."))
	f.Add(gentext.Boxes(2)[:900])
	f.Add("<doc><page width=\"NaN\"><word xMin=\"1e309\">a</word><word>b")
	f.Fuzz(func(t *testing.T, src string) {
		if len(src) > 4000 { // larger texts are slow to check on a busy machine
			return
		}
		if text, ok := derived.From(src); ok {
			checkText(t, src, text)
		}
	})
}

// The text of a page ten times as long allocates about ten times as much.
func TestLinear(t *testing.T) {
	for name, unit := range map[string]string{
		"paragraphs": "<p>De wet</p>", "open elements": "<div>", "references": "<p>&amp;", "words": "<word xMin=\"1\">a</word>", "pages": "<page >", "open angles": "<p><",
	} {
		head := "<html>"
		if name == "words" || name == "pages" {
			head = "<doc><word >a</word>"
		}
		cost := func(n int) float64 {
			src := head + strings.Repeat(unit, n)
			return testing.AllocsPerRun(1, func() { derived.From(src) })
		}
		if a, b := cost(1000), cost(10_000); b > 12*a+100 {
			t.Errorf("%s: %.0f allocations for 1000 of them, %.0f for 10000", name, a, b)
		}
	}
}
