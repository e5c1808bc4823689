package richtext_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/internal/source/richtext"
	"github.com/considerans/considerans/legaltext"
)

// sketch writes blocks in one line each: form, number, text with its marks in
// brackets, items indented.
func sketch(blocks []richtext.Block) []string {
	var lines []string
	for i := range blocks {
		b := &blocks[i]
		var line strings.Builder
		line.WriteString(b.Form + ":")
		if b.Num != "" {
			line.WriteString(" (" + b.Num + ")")
		}
		if b.Text != "" {
			line.WriteString(" " + b.Text)
		}
		for _, m := range b.Marks {
			fmt.Fprintf(&line, " [%s %d-%d", m.Kind, m.Span.Start, m.Span.End)
			if m.Href != "" {
				line.WriteString(" " + m.Href)
			}
			line.WriteString("]")
		}
		lines = append(lines, line.String())
		for _, sub := range sketch(b.Items) {
			lines = append(lines, "  "+sub)
		}
	}
	return lines
}

var readTests = []struct {
	name, in string
	want     []string
	problems []string
}{
	{name: "paragraphs", in: "<p>Een.</p>\n<p>Twee.</p>", want: []string{"p: Een.", "p: Twee."}},
	{name: "headings", in: "<h1>A</h1><h5>B</h5>", want: []string{"h1: A", "h5: B"}},
	{name: "bold begins inside a word", in: "<p>D<strong>e Raad</strong></p>", want: []string{"p: De Raad [strong 1-7]"}},
	{name: "space inside bold", in: "<p><strong>Toch </strong>niet</p>", want: []string{"p: Toch niet [strong 0-5]"}},
	{name: "bold by style", in: `<p><span style="font-weight: 700">A</span>b</p>`, want: []string{"p: Ab [strong 0-1]"}},
	{name: "order of nesting", in: "<p><em><strong>A</strong></em></p>", want: []string{"p: A [emphasis 0-1] [strong 0-1]"}},
	{name: "touching marks merge", in: "<p><b>a</b><strong>b</strong></p>", want: []string{"p: ab [strong 0-2]"}},
	{
		name: "link", in: `<p>Zie <a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer" target="_blank">hier</a>.</p>`,
		want: []string{"p: Zie hier. [link 4-8 https://example.org/a?b=1&c=2]"},
	},
	{name: "soft break", in: "<p>Een<br>twee</p>", want: []string{"p: Een twee [break 4-4]"}},
	{
		name: "empty paragraphs of three editors", in: `<p><br></p><p></p><p><br class="ProseMirror-trailingBreak"></p>`,
		want: []string{"p:", "p:", "p:"},
	},
	{name: "invisible characters", in: "<p>ge\u00ADzicht\u200B\uFEFF a\u00A0b</p>", want: []string{"p: gezicht a\u00A0b"}},
	{name: "entities", in: "<p>&lt;script&gt; &eacute;&nbsp;&amp;</p>", want: []string{"p: <script> é\u00A0&"}},
	{
		name: "Quill 2 list",
		in:   `<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>een;</li><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>twee.</li></ol>`,
		want: []string{"li: een;", "li: twee."},
	},
	{
		name: "one ol with several kinds",
		in:   `<ol><li data-list="bullet">a</li><li data-list="ordered">b</li><li data-list="checked">c</li><li data-list="unchecked">d</li></ol>`,
		want: []string{"li: a", "li.ordered: b", "li.checked: c", "li.unchecked: d"},
	},
	{
		name: "Quill indents are levels", in: `<ul><li>a</li><li class="ql-indent-1">b</li><li class="ql-indent-1">c</li><li>d</li></ul>`,
		want: []string{"li: a", "  li: b", "  li: c", "li: d"},
	},
	{
		name: "TipTap nests", in: `<ul><li><p>a</p><ul><li><p>b</p></li><li><p>c</p></li></ul></li><li><p>d</p></li></ul>`,
		want: []string{"li: a", "  li: b", "  li: c", "li: d"},
	},
	{
		name: "a level skipped", in: `<ul><li>a</li><li class="ql-indent-2">b</li></ul>`,
		want: []string{"li: a", "  li:", "    li: b"},
	},
	{
		name: "an item of two paragraphs", in: `<ul><li><p>a</p><p>b</p></li></ul>`,
		want: []string{"li: a", "  p: b"},
	},
	{name: "indented paragraph", in: `<p class="ql-indent-2">a</p><p class="editor-indent-3">b</p>`, want: []string{"p.indent-2: a", "p.indent-3: b"}},
	{name: "aligned paragraph", in: `<p class="ql-align-center">a</p><p style="text-align: right">b</p>`, want: []string{"p.center: a", "p.right: b"}},
	{name: "quotations of two editors", in: `<blockquote>a</blockquote><blockquote><p>b</p></blockquote>`, want: []string{"blockquote: a", "blockquote: b"}},
	{name: "empty quotation", in: `<blockquote></blockquote>`, want: []string{"blockquote:"}},
	{
		name: "code of three editors", in: "<pre class=\"ql-syntax\" spellcheck=\"false\">a\nb\n</pre><pre><code>c</code></pre><div class=\"ql-code-block-container\"><div class=\"ql-code-block\">d</div><div class=\"ql-code-block\">e</div></div>",
		want: []string{"pre: a b [break 2-2]", "pre: c", "pre: d e [break 2-2]"},
	},
	{
		name: "images of two editors", in: `<p><img src="/a.png" alt="kaart"></p><div class="editor-content-image" data-image=""><img src="/a.png" alt=""></div>`,
		want: []string{"p: kaart [image 0-5 /a.png]", "p: [image 0-0 /a.png]"},
	},
	{name: "image in a link", in: `<p><a href="/x"><img src="/a.png"></a></p>`, want: []string{"p: [image 0-0 /a.png] [link 0-0 /x]"}},
	{
		name: "embeds of two editors", in: `<iframe class="ql-video" src="https://example.org/v"></iframe><div class="editor-content-videoEmbed" data-video-embed="https://example.org/w"><div><iframe src="https://example.org/w?x"></iframe></div></div>`,
		want: []string{"embed: https://example.org/v [link 0-21 https://example.org/v]", "embed: https://example.org/w [link 0-21 https://example.org/w]"},
	},
	{
		name: "table", in: `<div class="quill-better-table-wrapper"><table><tbody><tr data-row="row-x1"><td data-row="row-x1" data-cell="cell-y1"><p class="qlbt-cell-line">a</p><p class="qlbt-cell-line">b</p></td><th>c</th></tr><tr><td>d</table></div><p>e</p>`,
		want: []string{"table:", "  tr:", "    td: a b [break 2-2]", "    th: c", "  tr:", "    td: d", "p: e"},
	},
	{
		name: "table in a table", in: `<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>`,
		want: []string{"table:", "  tr:", "    td: a b c [break 2-2] [break 4-4]", "    td: d"},
	},
	{name: "table beside a cell", in: `<table><tr><table><td>a`, want: []string{"table:", "  tr:", "table:", "  tr:", "    td: a"}},
	{
		name: "Word list",
		in:   `<p class="MsoListParagraphCxSpFirst" style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><!--[endif]-->een<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a)&nbsp;</span>twee</p>`,
		want: []string{"li: een", "  li.ordered: (a)) twee"},
	},
	{
		name: "Office on the web", in: `<div class="ListContainerWrapper"><ul><li data-aria-level="1"><p>a</p></li></ul></div><div class="ListContainerWrapper"><ul><li data-aria-level="2"><p>b</p></li></ul></div>`,
		want: []string{"li: a", "  li: b"},
	},
	{name: "lettered list", in: `<ol type="a" data-type="a"><li>a</li></ol>`, want: []string{"li.lower-alpha: a"}},
	{name: "list that starts at four", in: `<ol start="4"><li>a</li><li>b</li></ol>`, want: []string{"li.ordered: (4.) a", "li.ordered: b"}},
	{
		name: "mention", in: `<p>Met <span data-type="hashtag" data-label="#stad">#stad</span> en <span data-type="mention" data-id="@an" data-label="@an"></span></p>`,
		want: []string{"p: Met #stad en @an"},
	},
	{name: "text outside blocks", in: `a<br>b<p>c</p>d`, want: []string{"p: a b [break 2-2]", "p: c", "p: d"}},
	{name: "plain text", in: "Een\ntwee\n\ndrie", want: []string{"p: Een twee [break 4-4]", "p: drie"}},
	{name: "unclosed", in: `<ul><li>a<li>b</ul><p>c<p>d`, want: []string{"li: a", "li: b", "p: c", "p: d"}},
	{
		name: "unknown elements are transparent", in: `<p><foo>a</foo> <blink>b</blink></p>`, want: []string{"p: a b"},
		problems: []string{"element foo", "element blink"},
	},
	{
		name: "script and style", in: `<p>a<script>alert("x<p>")</script>b</p><style>p{}</style>`, want: []string{"p: ab"},
		problems: []string{"active script", "active style"},
	},
	{
		name: "handlers", in: `<p onclick="x()">a<img src=x onerror=alert(1)></p>`, want: []string{"p: a [image 1-1 x]"},
		problems: []string{"active onclick", "active onerror"},
	},
	{
		name: "links that run", in: `<p><a href="javascript:alert(1)">a</a><a href=" java&#x0A;script:x">b</a><a href="data:text/html,x">c</a><a href="vbscript:x">d</a></p>`, want: []string{"p: abcd"},
		problems: []string{"link javascript", "link data", "link vbscript"},
	},
	{
		name: "image of data", in: `<p><img src="data:image/png;base64,AAAA" alt="kaart"></p>`, want: []string{"p: kaart [image 0-5]"},
		problems: []string{"link data"},
	},
	{name: "ends inside a tag", in: `<p>een <b class="twee`, want: []string{`p: een <b class="twee`}, problems: []string{"truncated"}},
	{name: "invalid bytes", in: "<p>a\xffb</p>", want: []string{"p: a\uFFFDb"}, problems: []string{"utf8"}},
	{name: "invalid bytes in a target", in: "<img src=\xff>", want: []string{"p: [image 0-0 \uFFFD]"}, problems: []string{"utf8"}},
	{name: "an attribute twice", in: "<img alt=a alt=b>", want: []string{"p: a [image 0-1]"}},
	{name: "images without and with text", in: "<img><img alt=a>", want: []string{"p: a [image 0-1] [image 0-0]"}},
	{name: "no-break space alone", in: "\u00A0", want: []string{"p: \u00A0"}},
	{name: "nothing", in: ""},
}

func TestRead(t *testing.T) {
	for _, tt := range readTests {
		t.Run(tt.name, func(t *testing.T) {
			got := richtext.Read(tt.in)
			if diff := cmp.Diff(tt.want, sketch(got.Blocks)); diff != "" {
				t.Errorf("blocks (-want +got):\n%s", diff)
			}
			var problems []string
			for _, p := range got.Problems {
				problems = append(problems, strings.TrimSpace(string(p.Kind)+" "+p.Detail))
			}
			if diff := cmp.Diff(tt.problems, problems); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
			checkSpans(t, tt.in, got)
			checkHTML(t, got.Blocks)
		})
	}
}

// What one editor writes in one way and another in another is the same.
func TestEditorsAgree(t *testing.T) {
	for _, tt := range []struct{ name, a, b string }{
		{
			"Quill 1 and TipTap",
			`<p>Wij vragen:</p><ul><li>a</li><li class="ql-indent-1">b</li></ul><blockquote>c</blockquote><p><a href="/x" rel="noopener noreferrer" target="_blank">d</a></p>`,
			`<p>Wij vragen:</p><ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul><blockquote><p>c</p></blockquote><p><a target="_blank" href="/x">d</a></p>`,
		},
		{
			"Quill 1 and Quill 2",
			`<ul><li>a</li></ul><ol><li>b</li></ol><pre class="ql-syntax" spellcheck="false">c` + "\n" + `d</pre>`,
			`<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>a</li><li data-list="ordered"><span class="ql-ui" contenteditable="false"></span>b</li></ol><div class="ql-code-block-container"><div class="ql-code-block">c</div><div class="ql-code-block">d</div></div>`,
		},
		{"marks", `<p><b>a</b> <i>b</i> <strike>c</strike></p>`, `<p><strong>a</strong> <em>b</em> <s>c</s></p>`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, b := richtext.Read(tt.a), richtext.Read(tt.b)
			if diff := cmp.Diff(sketch(a.Blocks), sketch(b.Blocks)); diff != "" {
				t.Errorf("(-first +second):\n%s", diff)
			}
		})
	}
}

func TestHostile(t *testing.T) {
	for name, in := range map[string]string{
		"deep elements":  strings.Repeat("<div><b>", 100_000) + "tekst",
		"deep lists":     strings.Repeat("<ul><li>x", 100_000),
		"deep tables":    strings.Repeat("<table><tr><td>", 100_000) + "tekst",
		"end tags":       strings.Repeat("<b>", 200) + strings.Repeat("</i>", 300_000),
		"entities":       "<p>" + strings.Repeat("&amp;", 200_000),
		"unknown names":  manyNames(20_000),
		"marks":          "<p>" + strings.Repeat("<b>a</b>b", 100_000),
		"attributes":     "<p " + strings.Repeat("onx=1 ", 100_000) + ">a",
		"open quote":     `<p class="` + strings.Repeat("x<p>", 100_000),
		"breaks":         "<p>" + strings.Repeat("<br>", 300_000),
		"office signs":   strings.Repeat(`<p style="mso-list:l0 level9"><span style="mso-list:ignore">1.</span>`, 20_000),
		"skipped levels": `<ul>` + strings.Repeat(`<li class="ql-indent-31">a</li><li>b</li>`, 5_000),
	} {
		t.Run(name, func(t *testing.T) {
			got := richtext.Read(in)
			if len(got.Problems) > 100 {
				t.Errorf("%d problems", len(got.Problems))
			}
			if d := depth(got.Blocks); d > 300 {
				t.Errorf("blocks nest %d deep", d)
			}
			checkSpans(t, in, got)
			checkHTML(t, got.Blocks)
		})
	}
}

func manyNames(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "<x%d>a</x%d>", i, i)
	}
	return b.String()
}

func depth(blocks []richtext.Block) int {
	d := 0
	for i := range blocks {
		d = max(d, 1+depth(blocks[i].Items))
	}
	return d
}

func TestSideMarksStayInText(t *testing.T) {
	got := richtext.Read(`<p><strong> a <br> </strong></p>`)
	want := []legaltext.Mark{{Kind: legaltext.Strong, Span: legaltext.Span{Start: 0, End: 1}}}
	if diff := cmp.Diff(want, got.Blocks[0].Marks); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
