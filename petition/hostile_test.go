package petition_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/petition"
)

// hostile are inputs made to break a reader, at a size of about n.
var hostile = []struct {
	name string
	make func(n int) string
}{
	{"deep markup", func(n int) string {
		return "Changes at \"x\"\nDescription (English)\n- +" + strings.Repeat("<div><b>", n/8) + "x\n"
	}},
	{"deep lists", func(n int) string {
		return "Changes at \"x\"\nDescription (English)\n- +" + strings.Repeat("<ul><li>x", n/9) + "\n"
	}},
	{"entities", func(n int) string {
		return "Changes at \"x\"\nDescription (English)\n- +<p>" + strings.Repeat("&amp;", n/5) + "</p>\n"
	}},
	{"signs in HTML", func(n int) string {
		return "Changes at \"x\"\nDescription (English)\n-<p>a</p>" + strings.Repeat("- +<p>a</p>", n/11) + "\n"
	}},
	{"signs in text", func(n int) string {
		return "Changes at \"x\"\nTitle (English)\n-a" + strings.Repeat("- +b", n/4) + "\n"
	}},
	{"pluses", func(n int) string {
		return "Changes at \"x\"\nTitle (English)\n-" + strings.Repeat("+", n) + "\n"
	}},
	{"labels", func(n int) string {
		return "Changes at \"x\"\n" + strings.Repeat("Title (English)\n+a\n", n/19)
	}},
	{"lines", func(n int) string {
		return "Changes at \"x\"\nDescription (English)\n" + strings.Repeat("-a\n+b\n c\n", n/9)
	}},
	{"phantom lines", func(n int) string {
		return "Changes at \"x\"\nDescription (English)\n" + strings.Repeat("-a\n-\n+b\n+\n", n/10)
	}},
	{"hash", func(n int) string {
		return "Changes at \"x\"\nTitle (machine_translations)\n+{" + strings.Repeat(`"nl"=>"a\"b", `, n/14) + "\n"
	}},
	{"hash of languages", func(n int) string {
		var b strings.Builder
		b.WriteString("Changes at \"x\"\nTitle (machine_translations)\n+{")
		for i := range n / 15 {
			fmt.Fprintf(&b, `"nl-%c%c"=>"a", `, 'A'+i%26, 'A'+i/26%26)
		}
		return b.String() + "\n"
	}},
	{"page of boxes", func(n int) string {
		return `<div class="version__diff"><h2>Title (English)</h2>` + strings.Repeat(`<div class="diff"><ul><li class="ins"><ins><span class="symbol">+</span>a</ins></li></ul></div>`, n/94)
	}},
	{"page of open tags", func(n int) string {
		return `<div class="version__diff"><h2>Title (English)</h2><div class="diff">` + strings.Repeat(`<div><li class="del">`, n/21)
	}},
	{"page of lines", func(n int) string {
		return `<div class="version__diff"><h2>Title (English)</h2>` + box(li("ins", "a", true)) + `</div>` + strings.Repeat("<p>b</p>", n/8)
	}},
	{"page of references", func(n int) string {
		return `<div class="version__diff"><h2>Description (English)</h2>` + box(li("ins", "<p>"+strings.Repeat("'", n/5)+"</p>", true)) + `</div>`
	}},
	{"wide CSV", func(n int) string {
		return "id;title/nl;state;signatures;" + strings.Repeat("a/b;", 100) + "\n" + strings.Repeat("1;x;open;2;"+strings.Repeat("'=1;", 100)+"\n", n/412)
	}},
	{"nested columns", func(n int) string {
		return "id;title/nl;state;" + strings.Repeat("a/", 127) + "z\n" + strings.Repeat("1;x;open;2\n", n/11)
	}},
	{"long columns", func(n int) string {
		return "id;title/nl;state;" + strings.Repeat("a/", min(n, 50_000)/2) + "z\n1;x;open;2\n"
	}},
	{"rows", func(n int) string {
		return "[" + strings.TrimSuffix(strings.Repeat(`{"item_type":"x","object_changes":{"title":[{"nl":"a"},{"nl":"b"}]}},`, n/70), ",") + "]"
	}},
	{"deep JSON", func(n int) string {
		n = min(n, 8000)
		return `{"title":` + strings.Repeat(`{"a":`, n) + "1" + strings.Repeat("}", n) + "}"
	}},
}

func TestHostile(t *testing.T) {
	for _, tt := range hostile {
		t.Run(tt.name, func(t *testing.T) {
			in := tt.make(100_000)
			r, err := petition.Parse([]byte(in), nil)
			if err != nil {
				t.Logf("refused: %v", err)
				return
			}
			if len(r.Diagnostics) > 1000 {
				t.Errorf("%d diagnostics", len(r.Diagnostics))
			}
			if r.Revision != nil && r.Format == petition.VersionText {
				if got := string(r.Revision.AppendText(nil)); got != in {
					t.Error("the page written again differs")
				}
			}
			if r.Revision != nil {
				if err := r.Source.Verify(r.Revision.To.Document()); err != nil {
					t.Error(err)
				}
			}
		})
	}
}

// The cost of reading grows in step with the input: the least of several
// readings each of one and of one eight times as large, in turn. A cost that grew
// with the square would be 64 times as high, and a busy machine makes a reading
// that it interrupts cost twice or thrice.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("times readings")
	}
	for _, tt := range hostile {
		t.Run(tt.name, func(t *testing.T) {
			in := [2][]byte{[]byte(tt.make(12_500)), []byte(tt.make(100_000))}
			least := [2]time.Duration{time.Hour, time.Hour}
			for range 30 {
				for k := range in {
					start := time.Now()
					_, _ = petition.Parse(in[k], nil)
					least[k] = min(least[k], time.Since(start))
				}
				if least[1] < 40*least[0] || least[1] < 200*time.Millisecond {
					return
				}
			}
			t.Errorf("%v for %d bytes, %v for %d", least[0], len(in[0]), least[1], len(in[1]))
		})
	}
}

// A body of 50 MB is refused unless asked for, and nothing that runs comes out.
func TestLargeAndActive(t *testing.T) {
	big := []byte("Changes at \"x\"\nDescription (English)\n- +<p>" + strings.Repeat("woord ", 50<<20/6) + "</p>\n")
	if _, err := petition.Parse(big, nil); err == nil || !strings.Contains(err.Error(), "more than the limit") {
		t.Errorf("error %v", err)
	}
	column := "id;title/nl;state;" + strings.Repeat("a", 300) + "\n1;x;open;2\n"
	if _, err := petition.Parse([]byte(column), nil); err == nil || !strings.Contains(err.Error(), "column 4 of the header has a name of 300 bytes") {
		t.Errorf("error %v", err)
	}
	r := parse(t, "Changes at \"x\"\nDescription (English)\n- +"+
		`<p onclick="a()">one<script>b()</script><a href="javascript:c()">two</a><img src="data:image/png;base64,AA" onerror="d()" alt="three"></p><style>e</style><iframe srcdoc="<script>f()</script>"></iframe><svg onload="g()"><text>four</text></svg>`+"\n")
	out := string(r.Revision.To.AppendHTML(nil, "en"))
	for _, bad := range []string{"<script", "onclick", "onerror", "onload", "javascript:", "data:", "<style", "<iframe", "<svg"} {
		if strings.Contains(out, bad) {
			t.Errorf("%s in %s", bad, out)
		}
	}
	for _, word := range []string{"one", "two", "three", "four"} {
		if !strings.Contains(out, word) {
			t.Errorf("%q is lost in %s", word, out)
		}
	}
	if got := fmt.Sprint(codes(r)); !strings.Contains(got, "PET-ACTIVE-CONTENT") || !strings.Contains(got, "SRC-UNSAFE-LINK") {
		t.Errorf("diagnostics %s", got)
	}
}

// What cannot be read is told apart by errors.Is.
func TestUnreadable(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     error
	}{
		{"nothing", "", legaltext.ErrEmpty},
		{"a byte order mark alone", "\ufeff\n", legaltext.ErrEmpty},
		{"too large", strings.Repeat("x", 101), legaltext.ErrTooLarge},
		{"Latin-1", strings.Repeat("p\xe9tition ", 9), legaltext.ErrNotText},
		{"a letter", "Geachte voorzitter,\n", legaltext.ErrUnknownFormat},
		{"JSON of another kind", `{"colour":"red"}`, legaltext.ErrUnknownFormat},
	} {
		_, err := petition.Parse([]byte(tt.in), &petition.Options{MaxBytes: 100})
		var format *petition.FormatError
		if !errors.As(err, &format) || !errors.Is(err, tt.want) {
			t.Errorf("%s: got %v, want a *FormatError that is %v", tt.name, err, tt.want)
		}
	}
	if _, err := petition.Parse([]byte("{"), nil); err == nil || errors.Unwrap(err) != nil {
		t.Errorf("broken JSON: %v, want an error of no such sort", err)
	}
}
