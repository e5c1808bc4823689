package petition

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/internal/text/lettercase"
	"github.com/considerans/considerans/legaltext"
)

// A phrasing is how petitions speak in one language. All is in lower case.
type phrasing struct {
	// stems are such that every ask has one of them.
	stems []string
	// asks are the words by which petitioners ask.
	asks []string
	// asksNot look like asks and are none: wondering, asking oneself.
	asksNot []string
	// links are the words between a lead-in and its items: om, de, que.
	links []string
	// submitted is what stands before the names of the submitters.
	submitted []string
	// institution is what the platform writes before the petitioners' own words.
	institution []string
	// and is what stands before the last of several names.
	and string
}

// phrasings follow the practice of petitions to the Belgian parliaments and of
// those elsewhere that publish in these languages.
var phrasings = map[bilingual.Lang]phrasing{
	bilingual.NL: {
		stems: []string{"wij", "we", "ondergetekende", "petitie", "verzoekschrift", "indieners", "verzoekers"},
		asks: []string{
			"vragen wij", "wij vragen", "vragen we", "we vragen", "verzoeken wij", "wij verzoeken", "verzoeken we",
			"we verzoeken", "eisen wij", "wij eisen", "eisen we", "we eisen", "wij roepen", "roepen wij", "we roepen",
			"roepen we", "ondergetekenden vragen", "ondergetekenden verzoeken", "ondergetekenden eisen",
			"ondergetekende vraagt", "ondergetekende verzoekt", "ondergetekenden, vragen", "ondergetekenden, verzoeken",
			"ondergetekenden, eisen", "deze petitie vraagt", "deze petitie eist", "dit verzoekschrift vraagt",
			"indieners vragen", "indieners verzoeken", "verzoekers vragen",
		},
		asksNot: []string{"vragen wij ons", "wij vragen ons", "vragen we ons", "we vragen ons", "wij vragen aandacht", "we vragen aandacht"},
		links:   []string{"om", "op om", "op", "dat", "het volgende", "daarom", "dan ook"},
		submitted: []string{
			"ingediend op initiatief van", "ingediend door", "op initiatief van", "een initiatief van", "ingediend namens",
		},
		institution: []string{"volgende petitie ontvangen", "volgend verzoekschrift ontvangen", "de volgende petitie werd ingediend"},
		and:         " en ",
	},
	bilingual.FR: {
		stems: []string{"nous", "soussign", "pétition"},
		asks: []string{
			"nous demandons", "demandons-nous", "nous réclamons", "nous exigeons", "nous appelons", "nous prions",
			"nous sollicitons", "nous invitons", "soussignés demandons", "soussignés, demandons", "soussigné·es, demandons",
			"soussigné.e.s, demandons", "soussigné(e)s, demandons", "soussignées, demandons", "soussignés demandent",
			"soussignés, demandent", "soussigné demande", "la présente pétition demande", "la présente pétition vise à",
			"cette pétition demande", "cette pétition vise à", "les pétitionnaires demandent",
		},
		asksNot: []string{"nous nous demandons"},
		links:   []string{"de", "d'", "d’", "à", "que", "qu'", "qu’", "ce qui suit", "donc", "dès lors"},
		submitted: []string{
			"déposée à l'initiative de", "déposée à l’initiative de", "déposée à l'initiative des", "déposée à l’initiative des",
			"à l'initiative de", "à l’initiative de", "à l'initiative des", "à l’initiative des", "déposée par", "introduite par",
			"une initiative de", "une initiative des", "déposée au nom de",
		},
		institution: []string{"a reçu la pétition suivante", "la pétition suivante a été déposée"},
		and:         " et ",
	},
	bilingual.DE: {
		stems: []string{"wir", "unterzeichn", "petition"},
		asks: []string{
			"wir fordern", "fordern wir", "wir bitten", "bitten wir", "wir verlangen", "verlangen wir", "wir ersuchen",
			"ersuchen wir", "unterzeichnenden fordern", "unterzeichnenden bitten", "unterzeichnenden, fordern",
			"unterzeichner fordern", "diese petition fordert",
		},
		asksNot:     []string{"wir fragen uns"},
		links:       []string{"auf", "daher", "dass", "folgendes", "um"},
		submitted:   []string{"eingereicht auf initiative von", "eingereicht auf initiative der", "auf initiative von", "auf initiative der", "eingereicht von"},
		institution: []string{"hat folgende petition erhalten", "hat die folgende petition erhalten"},
		and:         " und ",
	},
	bilingual.EN: {
		stems: []string{"we ", "the undersigned", "this petition"},
		asks: []string{
			"we ask", "we call on", "we call upon", "we urge", "we request", "we demand", "we petition", "we therefore ask",
			"we therefore call", "the undersigned ask", "the undersigned call", "the undersigned, ask", "the undersigned, call",
			"the undersigned request", "this petition asks", "this petition calls",
		},
		asksNot:     []string{"we ask ourselves"},
		links:       []string{"to", "that", "for", "the following", "therefore"},
		submitted:   []string{"submitted on the initiative of", "on the initiative of", "submitted by", "an initiative of"},
		institution: []string{"has received the following petition"},
		and:         " and ",
	},
}

// understand finds in the body what the petition asks for and who submits it.
func (r *parser) understand(p *Petition) {
	leads := make([]lead, len(p.Body))
	for i := range p.Body {
		c := &p.Body[i]
		if i < 3 && speaksFor(c) {
			c.Fields = append(c.Fields, legaltext.Field{Name: voice, Plain: "institution"})
		}
		leads[i] = leadIn(c)
		if who := leads[i].asked; who != nil {
			c.Fields = append(c.Fields, legaltext.Field{Name: addressees, Items: []legaltext.Field{{Text: who}}})
		}
	}
	p.Demands = demands(p.Body, leads)
	if len(p.Demands) == 0 && len(p.Body) > 0 {
		r.diagnose(legaltext.CodePetDemands, legaltext.Span{}, "body", "no demand was recognised")
	}
	if len(p.Submitters) == 0 {
		r.submitters(p)
	}
}

// speaksFor reports whether a clause holds the words by which the institution
// presents the petition.
func speaksFor(c *legaltext.Clause) bool {
	for l, s := range c.Sides {
		for _, phrase := range phrasings[l].institution {
			if strings.Contains(strings.ToLower(s.Text), phrase) {
				return true
			}
		}
	}
	return false
}

// demands returns the ids of the clauses that say what is asked for: the items
// after a lead-in, or below it; where there are none, the paragraphs that ask.
func demands(body []legaltext.Clause, leads []lead) []string {
	var found, alone []string
	for i := 0; i < len(body); i++ {
		c := &body[i]
		opens := leads[i].opens
		if !leads[i].asks {
			continue
		}
		if len(c.Items) > 0 && opens {
			for j := range c.Items {
				found = append(found, c.Items[j].ID)
			}
			continue
		}
		n := i + 1
		for n < len(body) && n == i+1 && isBlank(&body[n]) && n+1 < len(body) && isListed(&body[n+1]) {
			n++ // an empty paragraph before the list
		}
		first := n
		for n < len(body) && isListed(&body[n]) {
			found = append(found, body[n].ID)
			n++
		}
		switch {
		case n > first:
			i = n - 1
		case opens && n < len(body) && !isBlank(&body[n]) && body[n].Kind == legaltext.Paragraph:
			found = append(found, body[n].ID) // the demand is the next paragraph
			i = n
		case !opens:
			alone = append(alone, c.ID)
		}
	}
	if len(found) > 0 {
		return found
	}
	return alone
}

// A lead is what a clause has of a lead-in.
type lead struct {
	asks  bool // it asks in one of its languages
	opens bool // it ends with a colon, so that what is asked for follows
	// asked are those whom it asks, as it names them: in "Daarom vragen wij het
	// Parlement om:" the Parliament.
	asked bilingual.Text
}

// leadIn reads a clause as a lead-in.
func leadIn(c *legaltext.Clause) (out lead) {
	if c.Kind == legaltext.Heading && len(c.Items) == 0 {
		return out
	}
	for l, s := range c.Sides {
		at, end := askAt(l, s.Text)
		if at < 0 {
			continue
		}
		out.asks = true
		out.opens = out.opens || strings.HasSuffix(strings.TrimRight(s.Text, " \u00A0\u202F"), ":")
		rest, _, found := strings.Cut(strings.TrimSpace(s.Text[end:]), ":")
		if who := trimLinks(l, rest); found && who != "" && len(strings.Fields(who)) <= 12 {
			setText(&out.asked, l, who)
		}
	}
	return out
}

// askAt finds the words that ask.
func askAt(l bilingual.Lang, text string) (start, end int) {
	p, ok := phrasings[l]
	if !ok {
		return -1, -1
	}
	lower := lettercase.Lower(text)
	if !slices.ContainsFunc(p.stems, func(stem string) bool { return strings.Contains(lower, stem) }) {
		return -1, -1
	}
	for _, ask := range p.asks {
		at := wordIndex(lower, ask)
		if at < 0 || slices.ContainsFunc(p.asksNot, func(not string) bool { return wordIndex(lower, not) >= 0 }) {
			continue
		}
		return at, at + len(ask)
	}
	return -1, -1
}

// wordIndex finds a phrase that begins and ends at the border of a word.
func wordIndex(s, phrase string) int {
	for from := 0; ; {
		i := strings.Index(s[from:], phrase)
		if i < 0 {
			return -1
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[i+len(phrase):])
		if (i == 0 || !unicode.IsLetter(before)) && (i+len(phrase) == len(s) || !unicode.IsLetter(after)) {
			return i
		}
		from = i + len(phrase)
	}
}

// isListed reports whether a clause is an item, be it one that only its sign
// makes one.
func isListed(c *legaltext.Clause) bool {
	if c.Kind == legaltext.Item {
		return true
	}
	if c.Kind != legaltext.Paragraph {
		return false
	}
	for _, s := range c.Sides {
		if !hasListSign(s.Text) {
			return false
		}
	}
	return len(c.Sides) > 0
}

// hasListSign reports whether a paragraph begins with a dash, a bullet or a
// number: "- ", "• ", "1. ", "2) ", "a) ".
func hasListSign(s string) bool {
	word, _, ok := strings.Cut(s, " ")
	if !ok {
		return false
	}
	switch word {
	case "-", "–", "—", "•", "*", "·":
		return true
	}
	n := len(word)
	if n < 2 || n > 3 || word[n-1] != '.' && word[n-1] != ')' {
		return false
	}
	for _, c := range []byte(word[:n-1]) {
		if (c < '0' || c > '9') && (n != 2 || c < 'a' || c > 'z') {
			return false
		}
	}
	return true
}

func isBlank(c *legaltext.Clause) bool {
	for _, s := range c.Sides {
		if s.Text != "" || len(s.Marks) > 0 {
			return false
		}
	}
	return len(c.Items) == 0
}

// trimLinks takes the words off that lead over to what is asked for.
func trimLinks(l bilingual.Lang, s string) string {
	s = strings.Trim(s, " ,\u00A0\u202F")
	for again := true; again; {
		again = false
		for _, link := range phrasings[l].links {
			lower := lettercase.Lower(s)
			if lower == link {
				return ""
			}
			if strings.HasSuffix(lower, " "+link) {
				s, again = strings.TrimRight(s[:len(s)-len(link)], " ,"), true
			}
			if rest, ok := strings.CutPrefix(lower, link+" "); ok && link != "de" && link != "à" && link != "to" {
				s, again = strings.TrimLeft(s[len(s)-len(rest):], " ,"), true
			}
		}
	}
	return s
}
