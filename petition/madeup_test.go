package petition_test

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/considerans/considerans/petition"
)

// pieces are what made-up version pages are made of: markup and text as Decidim
// and Diffy write them, and what breaks the one or the other.
var pieces = []string{
	`<div class="version__diff">`, `<div id="diff-for-x">`, `<div class="diff">`, `</div>`, "<ul>", "</ul>", "<h2>", "</h2>", "<h3>", "</h3>",
	`<div class="diff_view_unified_escaped">`, `<div class="diff_view_unified_unescaped">`, `<div class="diff_view_split_escaped">`, `<div id="a_diff_view_split_unescaped">`,
	`<li class="ins">`, `<li class="del">`, `<li class="unchanged">`, `<li class="diff-comment">`, "<li>", "</li>", "<ins>", "</ins>", "<del>", "</del>",
	`<span class="symbol">`, "</span>", "<span>", "<strong>", "</strong>", "<p>", "</p>", "<br>", `<img alt="b">`, "<script>", "</script>", "<!-- c -->", "<b", "<a href=x>",
	"+", "-", " ", "\n", "- +", "- -", "- ", "&lt;p>", "&lt;/p>", "&lt;b&gt;", "&amp;", "&nbsp;", "&#9;", "&eacute", "&#0", "&quot;", `\"`, `\n`, `\u00e9`,
	"Title (English)", "Titel (Nederlands)", "Beschrijving (Nederlands)", "Description (machine_translations)", "Status", "Etat", "Iets (Nederlands)", "Title (Automatic translation: Nederlands)",
	`Changes at "x"`, "Version number 3 (of 5)", "Version author", "Go back", `{"nl"=>"`, `", "fr" => "`, `"}`, "open", "een", "<p>twee</p>", "drie", "é", "{", "\r\n", "\u00a0",
	"\nTitle (English)\n", "\nBeschrijving (Nederlands)\n-", "\n+", "\n-", "\n- +", "\nDescription (machine_translations)\n+{\"nl\"=>\"", "- +<p>",
}

// Pages made up of such pieces keep to what [FuzzParse] holds all readers to.
func TestMadeUpPages(t *testing.T) {
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 0))
		var b strings.Builder
		if seed%2 == 0 {
			b.WriteString(`<div class="version__diff"><h2>` + pieces[r.IntN(len(pieces))] + `</h2><div class="diff"><li class="ins">`)
		} else {
			b.WriteString("Changes at \"x\"\n" + []string{"Title (English)", "Beschrijving (Nederlands)", "Description (machine_translations)"}[r.IntN(3)] + "\n-")
		}
		for range r.IntN(40) {
			p := pieces[r.IntN(len(pieces))]
			if seed%2 == 0 || !strings.Contains(p, "class=") {
				b.WriteString(p)
			}
		}
		src := b.String()
		if _, err := petition.Parse([]byte(src), nil); err != nil {
			continue
		}
		t.Run(strconv.FormatUint(seed, 10), func(t *testing.T) {
			defer func() {
				if t.Failed() {
					t.Logf("%q", src)
				}
			}()
			checkReading(t, src)
		})
	}
}
