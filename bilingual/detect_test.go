package bilingual_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/considerans/considerans/bilingual"
	"golang.org/x/text/unicode/norm"
)

// snippets are texts with their language, "" where none can be told.
var snippets = []struct {
	text string
	want bilingual.Lang
}{
	{"", ""},
	{"VOORSTEL VAN RESOLUTIE", "nl"},
	{"PROPOSITION DE RÉSOLUTION", "fr"},
	{"PROPOSITION DE RESOLUTION", "fr"},
	{"VORSCHLAG EINER ENTSCHLIESSUNG", "de"},
	{"MOTION FOR A RESOLUTION", "en"},
	{"TOELICHTING", "nl"},
	{"DÉVELOPPEMENTS", "fr"},
	{"BEGRÜNDUNG", "de"},
	{"EXPLANATORY STATEMENT", "en"},
	{"Toelichting", "nl"},
	{"Développements", "fr"},
	{"Gelet op de wet", "nl"},
	{"Vu la loi", "fr"},
	{"Gestützt auf das Dekret", "de"},
	{"Having regard to Article 8", "en"},
	{"verzoekt de gewestregering:", "nl"},
	{"demande au gouvernement régional:", "fr"},
	{"ersucht die Regierung der Gemeinschaft:", "de"},
	{"requests the Commission:", "en"},
	{"om de bibliotheken langer open te houden;", "nl"},
	{"d'ouvrir les bibliothèques plus longtemps;", "fr"},
	{"die Bibliotheken länger zu öffnen;", "de"},
	{"to keep libraries open for longer;", "en"},
	{"'s avonds en 's nachts", "nl"},
	{"qu’il s’agit d’une mesure", "fr"},
	{"ge\u00ADmeen\u00ADte\u00ADlijke bi\u00ADbli\u00ADo\u00ADthe\u00ADken", "nl"},
	{"coo\u0308peratie tussen de gemeenten", "nl"},
	{"Jan De Smedt", ""},
	{"Els VAN HOOF", ""},
	{"Françoise DE BACKER", ""},
	{"Rosalie VERMEULEN (NL)", ""},
	{"https://example.org/de-wet-van-het-land/index.html", ""},
	{"www.parlement.example/le-texte-de-la-loi", ""},
	{"griffie@parlement.example", ""},
	{"tekst_van_de_wet.pdf", ""},
	{"12 345,67 (1) § 2", ""},
	{"Κοινοβούλιο", ""},
	{"De minister antwoordde kort en duidelijk op de vraag van het lid: “no comment”.", "nl"},
}

func TestDetect(t *testing.T) {
	for _, s := range snippets {
		if got := bilingual.Detect(s.text); got != s.want {
			t.Errorf("Detect(%q) = %q, want %q; %v", s.text, got, s.want, points(s.text))
		}
	}
}

func points(text string) string {
	var b strings.Builder
	e := bilingual.Weigh(text)
	for _, l := range []bilingual.Lang{"nl", "fr", "de", "en"} {
		fmt.Fprintf(&b, "%s %d ", l, e.Of(l))
	}
	return b.String()
}

func TestDetectAmong(t *testing.T) {
	for _, tc := range []struct {
		text  string
		among []bilingual.Lang
		want  bilingual.Lang
	}{
		{"2 OKTOBER 2023", nil, ""},
		{"2 OKTOBER 2023", []bilingual.Lang{"nl", "fr"}, "nl"},
		{"the right of the people", []bilingual.Lang{"nl", "fr"}, ""},
		{"de la loi", []bilingual.Lang{"nl"}, ""},
		{"het recht van de mens", []bilingual.Lang{"it"}, ""},
		{"het recht van de mens", []bilingual.Lang{"it", "nl"}, "nl"},
	} {
		if got := bilingual.Detect(tc.text, tc.among...); got != tc.want {
			t.Errorf("Detect(%q, %q) = %q, want %q", tc.text, tc.among, got, tc.want)
		}
	}
}

func TestEvidenceAdd(t *testing.T) {
	a, b := bilingual.Weigh("Zie blz."), bilingual.Weigh("van de")
	sum := a.Add(b)
	for _, l := range []bilingual.Lang{"nl", "fr", "de", "en", "it", ""} {
		if got, want := sum.Of(l), a.Of(l)+b.Of(l); got != want {
			t.Errorf("sum for %q = %d, want %d", l, got, want)
		}
	}
	if a.Add(b) != b.Add(a) {
		t.Error("Add depends on the order")
	}
}

// TestDetectHuge reads tokens and words without end, which must not spill from
// one language into another.
func TestDetectHuge(t *testing.T) {
	const n = 100_000
	e := bilingual.Weigh(strings.Repeat("het/", n))
	if e.Of("nl") != 6*n || e.Of("fr") != 0 || e.Of("de") != 0 || e.Of("en") != 0 {
		t.Errorf("%d words joined: nl %d, fr %d, de %d, en %d", n, e.Of("nl"), e.Of("fr"), e.Of("de"), e.Of("en"))
	}
	if e := bilingual.Weigh(strings.Repeat("\u00e9", n)); max(e.Of("nl"), e.Of("fr"), e.Of("de"), e.Of("en")) > 200 {
		t.Errorf("one word of %d accents: %+v, want the points of a word", n, e)
	}
}

// TestWeigher weighs texts that share words, with other signs around them, as if each
// stood alone.
func TestWeigher(t *testing.T) {
	texts := []string{
		"l'an. Le an, an.de 'an AN", "Haus.de haus: haus:la Haus haus", "a s 's t's 't T", "De de DE An, (de) an@de de",
		"d\u00e9j\u00e0 d\u00c9J\u00c0 \u00f1and\u00fa \u00d7 a\u00d7b co\u00adop cœur coeur n\u00b0\u00a0de", "beraadslagingen beraadslagings beraadslaging-en", "\xc3 \xffde de",
	}
	for _, s := range snippets {
		texts = append(texts, s.text)
	}
	var w bilingual.Weigher
	for range 2 {
		for _, s := range texts {
			if got, want := w.Weigh(s), bilingual.Weigh(s); got != want {
				t.Errorf("%q: %v, alone %v", s, got, want)
			}
		}
	}
}

// TestWeigherNumbers gives each word its number, the same where it comes back.
func TestWeigherNumbers(t *testing.T) {
	var w bilingual.Weigher
	long := "Rindfleischetikettierungs\u00fcberwachungsaufgaben\u00fcbertragungsgesetz"
	_, got := w.WeighWords("De fontein: l'eau, de fontein. \u00abDe\u00bb "+long+"s "+long, nil)
	if want := []int32{0, 1, 2, 3, 4, 1, 5, 6, 7}; !slices.Equal(got, want) {
		t.Errorf("numbers %v, want %v", got, want)
	}
	var words []string
	for n := range w.Words() {
		words = append(words, w.Word(int32(n)))
	}
	if want := []string{"De", "fontein", "l", "eau", "de", "\u00abDe\u00bb", long + "s", long}; !slices.Equal(words, want) {
		t.Errorf("words %q, want %q", words, want)
	}
}

func TestDetectDoesNotAllocate(t *testing.T) {
	text := strings.Repeat("Gelet op de wet; considérant qu’il y a lieu. ", 20)
	bilingual.Detect(text)
	if n := testing.AllocsPerRun(100, func() { bilingual.Detect(text, bilingual.NL, bilingual.FR) }); n != 0 {
		t.Errorf("Detect allocates %v times, want 0", n)
	}
}

func FuzzDetect(f *testing.F) {
	for _, s := range snippets {
		f.Add(s.text)
	}
	f.Add("K\u212A \u212B \u2126 a\u037Eb e\u0301\u0327 \u1EC7 n\u0303 \u0344")
	f.Add("00000000\u00D6A0000000A\u022E")
	f.Add("haus.\u0231de haus:\u0231la")
	f.Add("\xff\xfe l'\xc3")
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 4000 { // larger texts are slow to check on a busy machine
			return
		}
		e := bilingual.Weigh(s)
		var w bilingual.Weigher
		for range 2 {
			if got := w.Weigh(s); got != e {
				t.Errorf("by a Weigher: %v, alone: %v", got, e)
			}
		}
		if got := bilingual.Weigh(norm.NFC.String(s)); got != e {
			t.Errorf("composed: %v, as given: %v", got, e)
		}
		if got := bilingual.Weigh(norm.NFD.String(s)); got != e {
			t.Errorf("decomposed: %v, as given: %v", got, e)
		}
		if l := bilingual.Detect(s); l != "" && (e.Of(l) == 0 || bilingual.Detect(s, l) != l) {
			t.Errorf("Detect(%q) = %q without evidence", s, l)
		}
	})
}

func BenchmarkDetect(b *testing.B) {
	text := strings.Repeat("Gelet op de wet van 5 mei 1999 betreffende de bibliotheken; "+
		"Considérant que les bibliothèques communales ferment trop tôt, notamment le samedi. ", 500)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		bilingual.Detect(text)
	}
}
