package legalref_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legalref/belgianacts"
)

const sentences = "De raad heeft op artikel 22 van de Grondwet gewezen en op de wet van 29 juli 1991, inzonderheid op artikel 3. " +
	"De bewoners vragen een zebrapad, een bank en een fontein, en de schepen belooft een antwoord voor de lente. " +
	"Vu la loi du 8 juillet 1976 organique des centres publics d'action sociale, notamment l'article 57, § 2; l'article 60 de la même loi. "

// hostile are texts that grammars are slow on.
var hostile = map[string]string{
	"prose":        sentences,
	"articles":     "artikel ",
	"digits":       "1,2,",
	"acts":         "van de wet van ",
	"list":         "artikel 1, 2, 3 en 4, ",
	"places":       "artikel 5, ",
	"paragraphs":   "§ 1, § 2, ",
	"back":         "dezelfde wet ",
	"amended":      "gewijzigd bij de wet van 3 mei 2003, ",
	"led":          "inzonderheid op artikel 3 ",
	"dates":        "wet van 3 mei, 4 mei, ",
	"definitions":  "wet van 3 mei 2003 (hierna: WX) ",
	"titles":       "tot wijziging van de wet van 3 mei 2003 (hierna: WX) ",
	"entitled":     "tot wijziging van de wet van 3 mei 2003, ",
	"brackets":     "EVRM (",
	"numbers":      "twee duizend drie honderd ",
	"names":        "Europees Verdrag tot bescherming van ",
	"unions":       "Richtlijn 95/46/EG, 96/46/EG, ",
	"resolutions":  "resolutie 72/244 en 73/1 en ",
	"councils":     "Human Rights Council resolution 48/4 of 7 October 2021 of the ",
	"openings":     "De Raad,\nhaar resolutie 48/4 ",
	"rules":        "artikel 5 van zijn Reglement, ",
	"commas":       "artikelen 1 2 3 ",
	"symbols":      "A/74/394/A/74/",
	"papers":       "COM(2014) ",
	"cases":        "C-1/20 ",
	"identifiers":  "ECLI:",
	"bare":         "EU:C:",
	"codes":        "C87, ",
	"named":        "M.B. )X :BW (",
	"old cases":    "zaak 26/62, ",
	"judgments":    "nr. 62/2018, ",
	"council":      "nr. 259.259 ",
	"states":       "Spaanse Grondwet van de Republiek ",
	"divisions":    "boek VI, titel 4, hoofdstuk 2, ",
	"protocols":    "tweede facultatief Protocol bij het Verdrag inzake de rechten van het kind ",
	"suffixes":     "artikel 8bis, ter, quater ",
	"points":       "artikel 4, 1° tot 3°, a) tot c), ",
	"asides":       "artikelen 10 (gelijkheid), 11 (zie artikel 3), ",
	"nested":       "artikel 1 (artikel 2 [artikel 3 (",
	"closed":       "artikel 1 (artikel 2 (artikel 3))), 4, ",
	"dashes":       "Richtlijn 95/46/EG – Artikel 3 – zaak – Artikel 4 – ",
	"owned":        "de Grondwet, in haar artikel 5 en haar artikel 6, ",
	"subjects":     "De AVG regelt in artikel 5 en in artikel 6, ",
	"added":        "artikel 8 EVRM juncto artikel 14 ",
	"elsewhere":    "Grondwet, artikel 5 van het lastenboek, ",
	"fronts":       "punt a) van het eerste lid van § 2 van ",
	"loose":        "artikel 5 Z. 3 Rn. 4 ",
	"romans":       "Art. 2 I, II, III ",
	"tables":       "GG Art. 3\nABC Art. 4\n",
	"annexes":      "punt 3 van bijlage II, ",
	"orders":       "l'ordonnance du 2 mai 2013 ",
	"labour":       "conventions n° 87 et ",
	"prices":       "artikel 5 voor 3,50 ",
	"names of old": "wet een twee ",
	"self":         "artikel 3 van deze wet ",
	"spaces":       "artikel               ",
	"soft hyphens": "artikel\u00ad\u00ad 5",
	"ordinals":     "eerste, tweede, derde en vierde ",
}

// openings stand before texts that need a word to begin.
var openings = map[string]string{"codes": "ILO "}

// TestLinear compares the cost per byte of a text and of one eight times as
// long, interleaved, in medians.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("a measurement")
	}
	for name, unit := range hostile {
		const small = 16 << 10
		short := openings[name] + strings.Repeat(unit, small/len(unit)+1)
		long := openings[name] + strings.Repeat(unit, 8*(small/len(unit)+1))
		cost := func(text string) time.Duration {
			start := time.Now()
			legalref.Find(bilingual.NL, text, nil)
			return time.Since(start)
		}
		// What is quadratic costs eight times as much for each byte, whenever
		// it is measured; a busy machine does so once in a while.
		ratio := 8.0
		for try := 0; try < 5 && ratio > 3; try++ {
			var a, b []time.Duration
			for range 3 {
				var sum time.Duration
				for range 8 {
					sum += cost(short)
				}
				a, b = append(a, sum), append(b, cost(long))
			}
			slices.Sort(a)
			slices.Sort(b)
			ratio = float64(b[1]) / float64(a[1])
			t.Logf("%-12s %6.1f MB/s at 16 KB, cost per byte at 128 KB %.2f times that", name, float64(len(long))/1e6/a[1].Seconds(), ratio)
		}
		if ratio > 3 {
			t.Errorf("%s: cost per byte at eight times the length is %.2f times that of the short text", name, ratio)
		}
	}
}

// TestLongList holds a list of conventions to its bound.
func TestLongList(t *testing.T) {
	text := "ILO " + strings.Repeat("C87, ", 20)
	if got := legalref.Find(bilingual.EN, text, nil); len(got) != 16 {
		t.Errorf("%q: %d citations, want 16", text, len(got))
	}
}

// TestAllocations holds Find to no allocation on text without citations, and
// to one beside the result on text with some.
func TestAllocations(t *testing.T) {
	plain := strings.Repeat("De bewoners vragen een zebrapad, een bank en een fontein. Les riverains attendent la réponse. ", 500)
	legalref.Find(bilingual.NL, plain, nil) // builds the tables
	most := 0.0
	if race {
		most = 50 // pools are emptied at random
	}
	if n := testing.AllocsPerRun(20, func() { legalref.Find(bilingual.NL, plain, nil) }); n > most {
		t.Errorf("%d bytes without citations: %.0f allocations, want none", len(plain), n)
	}
	cited := strings.Repeat("Overwegende artikel 22, § 1, van de Grondwet en artikel 8 EVRM; ", 200)
	dst := legalref.Find(bilingual.NL, cited, nil)
	if n := testing.AllocsPerRun(20, func() { dst = legalref.AppendFind(dst[:0], bilingual.NL, cited, nil) }); n > most+1 {
		t.Errorf("%d citations into a buffer: %.0f allocations, want 1", len(dst), n)
	}
}

// TestBusyDay holds the titles of the acts of a day to be made ready once for a text,
// and not once more for each of its citations.
func TestBusyDay(t *testing.T) {
	r := belgianacts.Registry()
	cost := func(n int) float64 {
		text := strings.Repeat("wet van 3 mei 2003, ", n)
		r.Find(bilingual.NL, text, nil)
		return testing.AllocsPerRun(5, func() { r.Find(bilingual.NL, text, nil) })
	}
	if each := (cost(300) - cost(100)) / 200; each > 60 {
		t.Errorf("%.0f allocations for each citation of a busy day", each)
	} else {
		t.Logf("%.1f allocations for each", each)
	}
}
