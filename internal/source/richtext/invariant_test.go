package richtext_test

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/considerans/considerans/internal/source/richtext"
	"github.com/considerans/considerans/legaltext"
)

// checkSpans proves a reading lossless: every byte that is no space lies in
// exactly one span, and the letters and digits of a block are, in order, those
// of its spans.
func checkSpans(t *testing.T, src string, f richtext.Fragment) {
	t.Helper()
	covered := make([]bool, len(src))
	cover := func(what string, s legaltext.Span) {
		if s.Start < 0 || s.End > len(src) || s.Start >= s.End {
			t.Fatalf("%s span %v of %d bytes", what, s, len(src))
		}
		for i := s.Start; i < s.End; i++ {
			if covered[i] {
				t.Fatalf("%s span %v overlaps another at %d", what, s, i)
			}
			covered[i] = true
		}
	}
	for _, s := range f.Syntax {
		cover("syntax", s)
	}
	var each func(blocks []richtext.Block)
	each = func(blocks []richtext.Block) {
		for i := range blocks {
			b := &blocks[i]
			var from strings.Builder
			for _, s := range b.Spans {
				cover("text", s)
				from.WriteString(html.UnescapeString(strings.ToValidUTF8(src[s.Start:s.End], "\uFFFD")))
			}
			if want, got := letters(from.String()), letters(b.Num+b.Text); want != got {
				t.Fatalf("letters of the block %q are not those of its spans %q", got, want)
			}
			each(b.Items)
		}
	}
	each(f.Blocks)
	for i := range len(src) {
		if !covered[i] && src[i] > ' ' {
			t.Fatalf("byte %d (%q) is in no span", i, src[i])
		}
	}
}

func letters(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

// allowed are the elements and attributes that may come out.
var allowed = map[string][]string{
	"p": {"class"}, "h1": {"class"}, "h2": {"class"}, "h3": {"class"}, "h4": {"class"}, "h5": {"class"}, "h6": {"class"},
	"ul": {"data-checked"}, "ol": {"type"}, "li": {"class", "value"}, "blockquote": {}, "pre": {}, "hr": {}, "br": {},
	"table": {}, "tbody": {}, "tr": {}, "td": {"class"}, "th": {"class"}, "span": {"style"},
	"strong": {}, "em": {}, "u": {}, "s": {}, "sup": {}, "sub": {}, "code": {}, "a": {"href"}, "img": {"src", "alt"},
}

// checkHTML proves that what is written holds nothing that could run and reads
// back as it was.
func checkHTML(t *testing.T, blocks []richtext.Block) {
	t.Helper()
	out := string(richtext.AppendHTML(nil, blocks))
	z := html.NewTokenizer(strings.NewReader(out))
	for {
		tt := z.Next()
		if tt == html.ErrorToken {
			break
		}
		if tt == html.TextToken || tt == html.EndTagToken {
			continue
		}
		tok := z.Token()
		attrs, ok := allowed[tok.Data]
		if tt == html.CommentToken || tt == html.DoctypeToken || !ok {
			t.Fatalf("wrote %q", tok)
		}
		for _, a := range tok.Attr {
			if !slices.Contains(attrs, a.Key) {
				t.Fatalf("wrote attribute %s of %s", a.Key, tok.Data)
			}
			if a.Key == "href" || a.Key == "src" {
				v := strings.ToLower(a.Val)
				if i := strings.IndexAny(v, ":/?#"); i >= 0 && v[i] == ':' &&
					!slices.Contains([]string{"http", "https", "mailto", "tel"}, v[:i]) {
					t.Fatalf("wrote the target %q", a.Val)
				}
			}
			if a.Key == "style" && a.Val != "mso-list:Ignore" {
				t.Fatalf("wrote the style %q", a.Val)
			}
		}
	}
	want := sketch(blocks)
	for i, line := range want {
		if trimmed := strings.TrimLeft(line, " "); strings.HasPrefix(trimmed, "embed:") {
			want[i] = line[:len(line)-len(trimmed)] + "p:" + trimmed[len("embed:"):]
		}
	}
	got := sketch(richtext.Read(out).Blocks)
	for i := range max(len(want), len(got)) {
		if i >= len(want) || i >= len(got) || want[i] != got[i] {
			first := func(s []string) []string { return s[min(i, len(s)):min(i+5, len(s))] }
			t.Fatalf("reading %q gives other blocks from block %d on (-want +got):\n%s",
				clip(out), i, cmp.Diff(first(want), first(got)))
		}
	}
}

func clip(s string) string {
	if len(s) > 2000 {
		return s[:2000] + "…"
	}
	return s
}

func FuzzRead(f *testing.F) {
	for _, tt := range readTests {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, src string) {
		if len(src) > 4000 { // larger texts are slow to check on a busy machine
			return
		}
		got := richtext.Read(src)
		for _, s := range sketch(got.Blocks) {
			if !utf8.ValidString(s) {
				t.Fatalf("block %q is not UTF-8", s)
			}
		}
		checkSpans(t, src, got)
		checkHTML(t, got.Blocks)
	})
}

// The corpus page keeps its blocks and its odd bold.
func TestCorpusPage(t *testing.T) {
	page, err := os.ReadFile("../../../../shared/corpus/petition-brussels-2023.txt")
	if err != nil {
		t.Skip("no corpus beside the project: petition-brussels-2023.txt")
	}
	value := string(page[strings.LastIndexByte(string(page), '\n'):])
	got := richtext.Read(value[strings.IndexByte(value, '<'):])
	var forms []string
	for _, b := range got.Blocks {
		forms = append(forms, b.Form)
	}
	want := strings.Fields("p p p p p p p p p li li li p p p li li p p p")
	if diff := cmp.Diff(want, forms); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func BenchmarkRead(b *testing.B) {
	src := strings.Repeat(`<p>De <strong>Raad</strong> vraagt om een advies&nbsp;; zie <a href="/x">hier</a>.</p><ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>een lijst met een punt</li></ol>`, 150)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		richtext.Read(src)
	}
}
