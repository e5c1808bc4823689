package drafting_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/legaltext/drafting"
)

func cut(text string, s legaltext.Span) string { return text[s.Start:s.End] }

func TestOpening(t *testing.T) {
	for _, test := range []struct {
		lang bilingual.Lang
		text string
		want string // kind, act, strength: cue … particle
	}{
		{"nl", "Overwegende dat het water stijgt;", "recital//: Overwegende dat"},
		{"nl", "A. gelet op artikel 23 van de Grondwet;", "visa//: gelet op"},
		{"nl", "gelet op het feit dat de dijk breekt", "recital//: gelet op het feit dat"},
		{"nl", "– overwegende dat:", "recital//: overwegende dat"},
		{"nl", "Overwegende, dat de dijk breekt", "recital//: Overwegende, dat"},
		{"nl", "Overwegende artikel 12", "recital//: Overwegende"},
		{"nl", "roept de regering op om de dijk te verhogen", "request/request/strong: roept … op"},
		{"nl", "4. dringt er bij de Vlaamse Regering op aan de dijk te verhogen;", "request/request/strong: dringt er bij … op aan"},
		{"nl", "1° beveelt de gemeenten aan", "request/request/soft: beveelt … aan"},
		{"nl", "De Kamer verzoekt de regering", "request/request/normal: verzoekt"},
		{"nl", "Artikel 1. – keurt het reglement goed", "request/decision/: keurt … goed"},
		{"nl", "besluit:", "request/decision/: besluit"},
		{"nl", "De dijk is oud.", ""},
		{"fr", "Considérant qu’il pleut ;", "recital//: Considérant qu’"},
		{"fr", "CONSIDERANT que la digue", "recital//: CONSIDERANT que"},
		{"fr", "Conside\u0301rant que la digue", "recital//: Conside\u0301rant que"},
		{"fr", "Vu l'article 23 de la Constitution ;", "visa//: Vu"},
		{"fr", "Vu le fait que la digue", "recital//: Vu le fait que"},
		{"fr", "Considère que la digue", "request/statement/: Considère"},
		{"fr", "Arrêté royal du 3 mai", ""},
		{"fr", "Arrête :", "request/decision/: Arrête"},
		{"fr", "2) Exhorte le Gouvernement", "request/request/strong: Exhorte"},
		{"fr", "Étant\u00a0donné que", "recital//: Étant\u00a0donné que"},
		{"fr", "Dépendances et annexes", ""},
		{"de", "fordert die Regierung auf, den Damm zu erhöhen", "request/request/normal: fordert … auf"},
		{"de", "B. in der Erwägung, dass der Damm alt ist;", "recital//: in der Erwägung, dass"},
		{"de", "– unter Hinweis auf Artikel 5", "visa//: unter Hinweis auf"},
		{"nl", "De gemeenteraad van Sint-Janskapelle verzoekt de regering", "request/request/normal: verzoekt"},
		{"en", "The City Council of Port Linden hereby urges the Governor", "request/request/strong: urges"},
		{"en", "That Council therefore commits to:", "request/decision/: commits to"},
		{"en", "That the fountain leaks;", "recital//: That"},
		{"nl", "Dat de raad besluit tot herstel;", "recital//: Dat"},
		{"de", "nimmt den Bericht zur Kenntnis", "request/notice/: nimmt … zur Kenntnis"},
		{"en", "Recalling its resolution", "recital//: Recalling"},
		{"en", "12. Strongly condemns all attacks", "request/criticism/: condemns"},
		{"en", "– having regard to Article 2", "visa//: having regard to"},
		{"en", "AA. whereas the dike", "recital//: whereas"},
		{"en", "The Assembly calls on member States to", "request/request/normal: calls on"},
		{"en", "Lauding the work of volunteers,", "recital//: Lauding"},
		{"en", "Note: Where the lock is named, the old one is meant.", ""},
		{"en", "Notes the report", "request/statement/: Notes"},
		{"en", "Request:", "request/request/normal: Request"},
	} {
		t.Run(test.text, func(t *testing.T) {
			got := ""
			if o, ok := drafting.Default().Opening(test.lang, test.text); ok {
				got = string(o.Kind) + "/" + string(o.Act) + "/" + string(o.Strength) + ": " + cut(test.text, o.Cue)
				if p := cut(test.text, o.Particle); p != "" {
					got += " … " + p
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("Opening(%q, %q) (-want +got):\n%s", test.lang, test.text, diff)
			}
		})
	}
}

// An adverb of urging makes a request strong where it belongs to the verb.
func TestUrging(t *testing.T) {
	for _, test := range []struct {
		lang bilingual.Lang
		text string
		want string // strength and addressees
	}{
		{"nl", "Verzoekt de federale regering:", "normal be-federal-government"},
		{"nl", "Verzoekt de federale regering met aandrang:", "strong be-federal-government"},
		{"nl", "Vraagt de Vlaamse Regering dringend om", "strong be-flemish-government"},
		{"nl", "Vraagt nadrukkelijk de Vlaamse Regering om", "strong be-flemish-government"},
		{"nl", "Verzoekt de federale regering dringend maatregelen te nemen", "normal be-federal-government"},
		{"nl", "Verzoekt de stuurgroep met klem om", "strong stuurgroep"},
		{"nl", "Beveelt de federale regering met aandrang aan", "soft be-federal-government"},
		{"nl", "Verzoekt de federale regering en de gewesten:", "normal be-federal-government regions"},
		{"nl", "Verzoekt de gemeenschappen en de gewesten:", "normal communities-and-regions"},
		{"fr", "Demande au gouvernement fédéral et aux Régions:", "normal be-federal-government regions"},
		{"fr", "Demande au gouvernement fédéral instamment:", "strong be-federal-government"},
		{"de", "Ersucht die Regierung dringend:", "strong government"},
	} {
		l, ok := drafting.Default().LeadIn(test.lang, test.text)
		got := string(l.Strength)
		for _, p := range l.Addressees {
			if p.Key == "" {
				p.Key = cut(test.text, p.Span)
			}
			got += " " + p.Key
		}
		if diff := cmp.Diff(test.want, got); !ok || diff != "" {
			t.Errorf("%s %q (-want +got):\n%s", test.lang, test.text, diff)
		}
	}
}

func TestLeadIn(t *testing.T) {
	type leadIn struct {
		Verb           string
		To, With, Keys []string
		Complementiser string
		Rest           string
	}
	for _, test := range []struct {
		lang bilingual.Lang
		text string
		want leadIn
	}{
		{"nl", "Verzoekt de federale regering:", leadIn{Verb: "Verzoekt", To: []string{"federale regering"}, Keys: []string{"be-federal-government"}}},
		{"nl", "Verzoekt de Brusselse Hoofdstedelijke Regering, in overleg met de federale regering:", leadIn{Verb: "Verzoekt", To: []string{"Brusselse Hoofdstedelijke Regering"}, With: []string{"federale regering"}, Keys: []string{"be-brussels-government", "be-federal-government"}}},
		{"fr", "Demande au Gouvernement de la Région de Bruxelles-Capitale, de concert avec le Gouvernement flamand:", leadIn{Verb: "Demande", To: []string{"Gouvernement de la Région de Bruxelles-Capitale"}, With: []string{"Gouvernement flamand"}, Keys: []string{"be-brussels-government", "be-flemish-government"}}},
		{"fr", "DEMANDE AU GOUVERNEMENT FÉDÉRAL DE :", leadIn{Verb: "DEMANDE", To: []string{"GOUVERNEMENT FÉDÉRAL"}, Keys: []string{"be-federal-government"}, Complementiser: "DE"}},
		{"fr", "Demande au Gouvernement wallon et au Gouvernement flamand d'agir", leadIn{Verb: "Demande", To: []string{"Gouvernement wallon", "Gouvernement flamand"}, Keys: []string{"be-walloon-government", "be-flemish-government"}, Complementiser: "d'", Rest: "agir"}},
		{"fr", "Invite la Régie des bâtiments à publier la liste", leadIn{Verb: "Invite", To: []string{"Régie des bâtiments"}, Keys: []string{""}, Complementiser: "à", Rest: "publier la liste"}},
		{"nl", "roept de Vlaamse Regering op om de dijk te verhogen", leadIn{Verb: "roept … op", To: []string{"Vlaamse Regering"}, Keys: []string{"be-flemish-government"}, Complementiser: "om", Rest: "de dijk te verhogen"}},
		{"nl", "verzoekt de NMBS en de federale regering om te handelen", leadIn{Verb: "verzoekt", To: []string{"NMBS", "federale regering"}, Keys: []string{"", "be-federal-government"}, Complementiser: "om te", Rest: "handelen"}},
		{"de", "fordert die Regierung der Deutschsprachigen Gemeinschaft auf,", leadIn{Verb: "fordert … auf", To: []string{"Regierung der Deutschsprachigen Gemeinschaft"}, Keys: []string{"be-german-community-government"}}},
		{"en", "Calls on the Commission and the Member States to act", leadIn{Verb: "Calls on", To: []string{"Commission", "Member States"}, Keys: []string{"eu-commission", "member-states"}, Complementiser: "to", Rest: "act"}},
		{"fr", "Souhaite qu'un bilan annuel soit présenté", leadIn{Verb: "Souhaite qu'", Rest: "un bilan annuel soit présenté"}},
		{"fr", "Demande un rapport annuel", leadIn{Verb: "Demande", Rest: "un rapport annuel"}},
		{"fr", "Demande à la Régie des bâtiments de publier la liste", leadIn{Verb: "Demande", To: []string{"Régie des bâtiments"}, Keys: []string{""}, Complementiser: "de", Rest: "publier la liste"}},
		{"fr", "Demande également au Gouvernement fédéral et à la SNCB :", leadIn{Verb: "Demande également", To: []string{"Gouvernement fédéral", "SNCB"}, Keys: []string{"be-federal-government", ""}}},
		{"en", "Recommends that the governments of member States:", leadIn{Verb: "Recommends that", To: []string{"governments of member States"}, Keys: []string{"member-states"}}},
		{"en", "Instructs its President to forward this resolution to the Council", leadIn{Verb: "Instructs its President to forward", Rest: "this resolution to the Council"}},
		{"nl", "Verzoekt hen tevens om de lijst te publiceren", leadIn{Verb: "Verzoekt", Complementiser: "om", Rest: "de lijst te publiceren"}},
		{"en", "Invites them also to publish the list", leadIn{Verb: "Invites", Complementiser: "to", Rest: "publish the list"}},
		{"de", "fordert sie auf, die Liste zu veröffentlichen", leadIn{Verb: "fordert … auf", Rest: "die Liste zu veröffentlichen"}},
		{"de", "fordert mehr Züge am Abend", leadIn{Verb: "fordert", Rest: "mehr Züge am Abend"}},
		{"nl", "nodigt de burgemeesters van de politiezone uit om te overleggen", leadIn{Verb: "nodigt … uit", To: []string{"burgemeesters van de politiezone"}, Keys: []string{""}, Complementiser: "om te", Rest: "overleggen"}},
		{"nl", "Draagt het college van burgemeester en schepenen op het plan uit te voeren", leadIn{Verb: "Draagt … op", To: []string{"college van burgemeester en schepenen"}, Keys: []string{"mayor-and-aldermen"}, Rest: "het plan uit te voeren"}},
		{"nl", "verzoekt de regering, de Kamer te informeren", leadIn{Verb: "verzoekt", To: []string{"regering"}, Keys: []string{"government"}, Rest: "de Kamer te informeren"}},
		{"nl", "verzoekt de regering, de Kamer hierover te informeren", leadIn{Verb: "verzoekt", To: []string{"regering"}, Keys: []string{"government"}, Rest: "de Kamer hierover te informeren"}},
		{"nl", "verzoekt de federale regering, de Vlaamse Regering en de gemeenten te overleggen", leadIn{Verb: "verzoekt", To: []string{"federale regering", "Vlaamse Regering", "gemeenten"}, Keys: []string{"be-federal-government", "be-flemish-government", "municipalities"}, Complementiser: "te", Rest: "overleggen"}},
		{"nl", "vraagt aan de lokale diensten alles in het werk te stellen om te helpen", leadIn{Verb: "vraagt aan", To: []string{"lokale diensten"}, Keys: []string{""}, Complementiser: "alles in het werk te stellen", Rest: "om te helpen"}},
		{"fr", "Condamne les violences commises", leadIn{Verb: "Condamne", Rest: "les violences commises"}},
	} {
		t.Run(test.text, func(t *testing.T) {
			l, ok := drafting.Default().LeadIn(test.lang, test.text)
			if !ok {
				t.Fatalf("LeadIn(%q, %q) reads no lead-in", test.lang, test.text)
			}
			got := leadIn{Verb: l.Verb(test.text), Complementiser: cut(test.text, l.Complementiser), Rest: test.text[l.End:]}
			for _, p := range l.Addressees {
				got.To, got.Keys = append(got.To, cut(test.text, p.Span)), append(got.Keys, p.Key)
			}
			for _, p := range l.Partners {
				got.With, got.Keys = append(got.With, cut(test.text, p.Span)), append(got.Keys, p.Key)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("LeadIn(%q, %q) (-want +got):\n%s", test.lang, test.text, diff)
			}
		})
	}
}

func TestPassive(t *testing.T) {
	for text, want := range map[string]string{
		"Die Bundesregierung wird aufgefordert, den Damm zu erhöhen": "request normal Bundesregierung: den Damm zu erhöhen",
		"1. Der Senat wird in diesem Jahr ersucht, zu berichten.":    "request normal Senat: berichten.",
		"De Vlaamse Regering wordt verzocht om de dijk te verhogen":  "request normal Vlaamse Regering: de dijk te verhogen",
		"Le Collège communal est chargé de l'exécution":              "instruction  Collège communal: de l'exécution",
		"The Mayor is hereby authorized to sign":                     "instruction  Mayor: sign",
		"Verzoekt de regering, die wordt gevraagd te handelen":       "",
		"De dijk is oud. De regering wordt verzocht hem te verhogen": "",
		"De dijk wordt verhoogd":                                     "",
		"":                                                           "",
	} {
		got := ""
		if l, ok := drafting.Default().Passive("", text); ok {
			got = string(l.Act) + " " + string(l.Strength) + " "
			for _, p := range l.Addressees {
				got += cut(text, p.Span)
			}
			got += ": " + text[l.End:]
		}
		if got != want {
			t.Errorf("Passive(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestTitle(t *testing.T) {
	for _, test := range []struct {
		lang       bilingual.Lang
		text, want string
	}{
		{"nl", "Voorstel van resolutie betreffende de sluizen", "betreffende de sluizen"},
		{"nl", "Resolutie van het Europees Parlement van 4 mei 2023 over de sluizen", "over de sluizen"},
		{"nl", "Resolutie van de raad van Oostveld", "Resolutie van de raad van Oostveld"},
		{"fr", "Motion relative aux écluses de la vallée", "relative aux écluses de la vallée"},
		{"fr", "Résolution du Parlement européen du 4 mai 2023", ""},
		{"de", "ENTSCHLIESSUNG DES EUROPÄISCHEN PARLAMENTS", ""},
		{"fr", "Résolution du Parlement européen", ""},
		{"de", "Antrag der Fraktion der Brunnenfreunde", ""},
		{"de", "Entschließung des Bundesrates zum Umgang mit Schleusen", "zum Umgang mit Schleusen"},
		{"en", "Resolution on the flood of 4 May 2023", "on the flood of 4 May 2023"},
		{"en", "Resolution adopted by the General Assembly on 4 May 2023", ""},
		{"en", "Resolution No. (2013) ____", ""},
		{"en", "RESOLUTION ADOPTING A PLAN FOR THE LOCKS", "ADOPTING A PLAN FOR THE LOCKS"},
		{"en", "RESOLUTION OF THE HARBOUR BOARD ON THE LOCKS", "ON THE LOCKS"},
	} {
		h, ok := drafting.Default().Heading(test.lang, test.text)
		if !ok {
			t.Errorf("Heading(%q, %q) reads no heading", test.lang, test.text)
			continue
		}
		if got := test.text[drafting.Default().Title(test.lang, test.text, h):]; got != test.want {
			t.Errorf("Title(%q, %q) begins at %q, want %q", test.lang, test.text, got, test.want)
		}
	}
}

func TestSignatures(t *testing.T) {
	for text, want := range map[string][]string{
		"Jan Peeters, An Claes en Bo Maes":         {"Jan Peeters", "An Claes", "Bo Maes"},
		"van Jan Peeters en An Claes":              {"Jan Peeters", "An Claes"},
		"Marta Lind, Dr. Anton Weber und Fraktion": {"Marta Lind", "Anton Weber"},
		"Jan Peeters":                                   nil,
		"De Raad en het Parlement, de Commissie":        nil,
		"Gent, Brugge, Aalst en Sint-Niklaas":           nil,
		"Jan Peeters en An Claes hebben dit ingediend.": nil,
	} {
		people, ok := drafting.Default().Signatures("", text)
		var got []string
		for _, p := range people {
			got = append(got, p.Name)
		}
		if diff := cmp.Diff(want, got); diff != "" || ok != (want != nil) {
			t.Errorf("Signatures(%q) (-want +got):\n%s", text, diff)
		}
	}
}

func TestHeading(t *testing.T) {
	for _, test := range []struct {
		lang bilingual.Lang
		text string
		want string
	}{
		{"nl", "VOORSTEL VAN RESOLUTIE", "type proposal resolution: VOORSTEL VAN RESOLUTIE"},
		{"nl", "**V O O R S T E L  VAN\nRESOLUTIE**", "type proposal resolution: V O O R S T E L  VAN\nRESOLUTIE"},
		{"nl", "Tekstaangenomendoordecommissie", "adopted  : Tekstaangenomendoordecommissie"},
		{"nl", "Toelichting", "explanatory  : Toelichting"},
		{"nl", "toelichting bij de cijfers", ""},
		{"nl", "MOTIE VAN HET LID DE VRIES", "type motion motion: MOTIE VAN HET LID"},
		{"fr", "DEVELOPPEMENTS", "explanatory  : DEVELOPPEMENTS"},
		{"fr", "Mesdames, Messieurs,", "salutation  : Mesdames, Messieurs"},
		{"fr", "MOTION ADOPTEE", "type adopted motion: MOTION ADOPTEE"},
		{"fr", "Voir :", "see  : Voir"},
		{"de", "RESOLUTIONSVORSCHLAG", "type proposal resolution: RESOLUTIONSVORSCHLAG"},
		{"en", "JOINT MOTION FOR A RESOLUTION", "type proposal resolution: JOINT MOTION FOR A RESOLUTION"},
		{"", "SAMENVATTING", "summary  : SAMENVATTING"},
	} {
		t.Run(test.text, func(t *testing.T) {
			got := ""
			if h, ok := drafting.Default().Heading(test.lang, test.text); ok {
				got = string(h.Block) + " " + h.Stage + " " + h.Genre + ": " + cut(test.text, h.Span)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("Heading(%q, %q) (-want +got):\n%s", test.lang, test.text, diff)
			}
		})
	}
}

func TestBodies(t *testing.T) {
	p := drafting.Default()
	for _, test := range []struct {
		lang          bilingual.Lang
		text          string
		formula, name string
	}{
		{"nl", "Het Brussels Hoofdstedelijk Parlement,", "be-brussels", ""},
		{"nl", "**BRUSSELS\nHOOFDSTEDELIJK PARLEMENT**", "", "be-brussels"},
		{"fr", "**PARLEMENT DE LA RÉGION\nDE BRUXELLES-CAPITALE**", "", "be-brussels"},
		{"fr", "LA CHAMBRE DES REPRÉSENTANTS", "be-chamber", ""},
		{"nl", "De Kamer, gehoord de beraadslaging,", "be-chamber", ""},
		{"nl", "De kamer van de heer X is groot.", "", ""},
		{"de", "Das Parlament der Deutschsprachigen Gemeinschaft", "be-german-community", ""},
		{"en", "The General Assembly,", "un-general-assembly", ""},
		{"fr", "Le Sénat,", "be-senate", ""},
	} {
		t.Run(test.text, func(t *testing.T) {
			formula, name := "", ""
			if b, ok := p.Formula(test.lang, test.text); ok {
				formula = b.Houses[0].ID
			}
			if b, ok := p.Assembly(test.lang, test.text); ok {
				name = b.Houses[0].ID
			}
			if diff := cmp.Diff([]string{test.formula, test.name}, []string{formula, name}); diff != "" {
				t.Errorf("Formula, Assembly(%q) (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

func TestCoverLines(t *testing.T) {
	p := drafting.Default()
	for _, test := range []struct {
		text, number, session, date string
	}{
		{"A-738/1 – 2023/2024", "be-brussels A-738/1 – 2023/2024 2023-2024", "", ""},
		{"DOC 56 1468/001", "be-chamber DOC 56 1468/001 ", "", ""},
		{"1198/1 - 95/96", "be-chamber 1198/1 - 95/96 1995-1996", "", ""},
		{"7-123/1", "be-senate 7-123/1 ", "", ""},
		{"B9-0123/2023", "eu-parliament B9-0123/2023 ", "", ""},
		{"1234 (2022-2023) – Nr. 1", "be-flanders 1234 (2022-2023) – Nr. 1 2022-2023", "", ""},
		{"A/RES/72/244", "un-general-assembly A/RES/72/244 ", "", ""},
		{"36 200 XIII, nr. 103", "nl-tweede-kamer 36 200 XIII, nr. 103 ", "", ""},
		{"GEWONE ZITTING 2023-2024", "", "ordinary 2023-2024 GEWONE ZITTING", ""},
		{"SESSION ORDINAIRE 2023-2024", "", "ordinary 2023-2024 SESSION ORDINAIRE", ""},
		{"2 e Z I T T I N G VA N D E 5 4 e Z I T T I N G S P E R I O D E   2025   2026", "", "legislature 2025-2026 2 e Z I T T I N G VA N D E 5 4 e Z I T T I N G S P E R I O D E", ""},
		{"Vergaderjaar 2022–2023", "", "session 2022-2023 Vergaderjaar", ""},
		{"2 OKTOBER 2023", "", "", "2023-10-02"},
		{"1er août 1985", "", "", "1985-08-01"},
		{"April 4, 2013", "", "", "2013-04-04"},
		{"31 februari 2020", "", "", ""},
		{"Brussel, 29 februari 2024", "", "", "2024-02-29"},
	} {
		t.Run(test.text, func(t *testing.T) {
			var number, session, date string
			if n, ok := p.Number(test.text); ok {
				number = n.House + " " + cut(test.text, n.Span) + " " + n.Period
			}
			if s, ok := p.Session("", test.text); ok {
				session = s.Kind + " " + s.Period + " " + cut(test.text, s.Label)
			}
			if d, ok := p.Date("", test.text); ok {
				date = d.ISO
			}
			if diff := cmp.Diff([]string{test.number, test.session, test.date}, []string{number, session, date}); diff != "" {
				t.Errorf("number, session, date of %q (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

func TestAuthors(t *testing.T) {
	p := drafting.Default()
	for _, test := range []struct {
		lang   bilingual.Lang
		text   string
		want   []string
		others bool
	}{
		{"nl", "(ingedien door mevrouw Noor VAN DEN BOSCH (FR), de heren Piet O'NEIL (NL) en Karim EL-AMRANI (Groen) en mevrouw An DE WIT (N))", []string{"mevrouw|Noor VAN DEN BOSCH|fr|", "de heren|Piet O'NEIL|nl|", "de heren|Karim EL-AMRANI||Groen", "mevrouw|An DE WIT|nl|"}, false},
		{"fr", "(déposée par Mme Léa DUPONT (FR), MM. Jan PEETERS (NL) et Luc D'HOND (FR) et consorts)", []string{"Mme|Léa DUPONT|fr|", "MM.|Jan PEETERS|nl|", "MM.|Luc D'HOND|fr|"}, true},
		{"nl", "Ingediend door Lies Claes, Tom Segers c.s.", []string{"|Lies Claes||", "|Tom Segers||"}, true},
		{"nl", "van Lies Claes, Tom Segers en An De Wit", []string{"|Lies Claes||", "|Tom Segers||", "|An De Wit||"}, false},
		{"nl", "van Brussel tot Luik", nil, false},
		{"fr", "présentée par Mesdames et Messieurs Aline ROI, Luc BOIS", []string{"Mesdames et Messieurs|Aline ROI||", "Mesdames et Messieurs|Luc BOIS||"}, false},
		{"fr", "présentée par Mesdames et Messieurs", nil, false},
		{"nl", "ingediend in de commissie", nil, false},
		{"fr", "Aline Roi et Luc Bois, au nom du groupe PPE", []string{"|Aline Roi||PPE", "|Luc Bois||PPE"}, false},
		{"fr", "Aline Roi au nom du comité", nil, false},
		{"en", "Ann Hill, Bob Dale on behalf of the Verts/ALE Group", []string{"|Ann Hill||Verts/ALE", "|Bob Dale||Verts/ALE"}, false},
		{"en", "Ann Hill on behalf of the Committee on Fountains", []string{"|Ann Hill||"}, false},
		{"nl", "Lies Claes, namens de S&D-Fractie", []string{"|Lies Claes||S&D"}, false},
		{"de", "Jana Lind im Namen der PPE-Fraktion", []string{"|Jana Lind||PPE"}, false},
		{"en", "Dogs on behalf of the Verts/ALE Group", nil, false},
		{"fr", "Aline Roi parle au nom du groupe PPE", nil, false},
		{"fr", "déposée conformément à l'article 103 du règlement par", nil, false},
		{"en", "Moved by: Councillor, M. Hill", []string{"Councillor|M. Hill||"}, false},
		{"fr", "Dépôt : Madame Aline Roi", []string{"Madame|Aline Roi||"}, false},
		{"fr", "Dépôt Aline Roi", nil, false},
		{"de", "eingebracht von den Abgeordneten Frau Jana LIND und Herrn Bo WEBER", []string{"Frau|Jana LIND||", "Herrn|Bo WEBER||"}, false},
		{"de", "eingebracht von den Abgeordneten Jana Lind, Bo Weber, Kolleginnen und Kollegen", []string{"den Abgeordneten|Jana Lind||", "den Abgeordneten|Bo Weber||"}, true},
		{"de", "Einreicher: Jana Lind und Bo Weber", []string{"|Jana Lind||", "|Bo Weber||"}, false},
	} {
		t.Run(test.text, func(t *testing.T) {
			a, _ := p.Authors(test.lang, test.text)
			var got []string
			for _, q := range a.People {
				got = append(got, q.Honorific+"|"+q.Name+"|"+string(q.LanguageGroup)+"|"+q.Party)
			}
			if diff := cmp.Diff(test.want, got); diff != "" || a.Others != test.others {
				t.Errorf("Authors(%q) (-want +got), others %v:\n%s", test.text, a.Others, diff)
			}
		})
	}
}

func TestSignature(t *testing.T) {
	for text, want := range map[string]string{
		"Jan PEETERS (NL)":         "Jan PEETERS",
		"Françoise DE SMET (FR)":   "Françoise DE SMET",
		"A. VAN DER LINDEN":        "A. VAN DER LINDEN",
		"Het Parlement":            "",
		"VOORSTEL VAN RESOLUTIE":   "",
		"De voorzitter,":           "",
		"Jan Peeters loopt buiten": "",
	} {
		p, _ := drafting.Default().Signature("nl", text)
		if p.Name != want {
			t.Errorf("Signature(%q) = %q, want %q", text, p.Name, want)
		}
	}
}

func TestEnding(t *testing.T) {
	for text, want := range map[string]drafting.EndKind{
		"BESLUIT:":                             drafting.Resolving,
		"De voorzitter,":                       drafting.Signing,
		"De voorzitter opent de dag":           "",
		"Donné à Bruxelles, le 3":              drafting.Place,
		"Pour extrait conforme,":               drafting.Copy,
		"DÉCIDE À L'UNANIMITÉ :":               drafting.Resolving,
		"This Council therefore:":              drafting.Resolving,
		"La Chambre a voté la loi suivante :-": drafting.Resolving,
		"Der Rat der Stadt möge beschließen:":  drafting.Proposing,
		"De griffier besluit:":                 drafting.Resolving,
		"De raad besluit:":                     "", // an opening
		"Overwegende dat de raad besluit:":     "",
		"Der Rat möge beschließen":             "",
		"Verzoekt de regering daarom:":         "",
	} {
		e, _ := drafting.Default().Ending("", text)
		if e.Kind != want {
			t.Errorf("Ending(%q) = %q, want %q", text, e.Kind, want)
		}
	}
}

func TestWith(t *testing.T) {
	phrases := func(class, attr, text string) drafting.House {
		return drafting.House{ID: "x", Phrases: map[bilingual.Lang][]drafting.Phrase{"fr": {{Class: class, Attr: attr, Text: text}}}}
	}
	for _, test := range []struct {
		house drafting.House
		want  string
	}{
		{drafting.House{}, "drafting.With: a house has no id"},
		{drafting.House{ID: "x", State: "Belgium"}, `drafting.With: house x: state "Belgium" is the code of none`},
		{drafting.House{ID: "x", Numbers: []string{"{m}/1"}}, `drafting.With: house x: number shape "{m}/1": cannot read "{m}/1"`},
		{drafting.House{ID: "x", Numbers: []string{"{n}"}}, `drafting.With: house x: number shape "{n}" is too short to tell a number`},
		{phrases("verb", "", "dit"), `drafting.With: house x: fr: verb "dit": unknown class`},
		{phrases("request", "mild", "quémande"), `fr: request "quémande": unknown strength "mild"`},
		{phrases("heading", "nowhere", "ici"), `fr: heading "ici": unknown block "nowhere"`},
		{phrases("month", "13", "brumaire"), `fr: month "brumaire": month "13" is not 1 to 12`},
		{phrases("recital", "", "vu (que"), `fr: recital "vu (que": phrase "vu (que": a bracket is not closed`},
		{phrases("recital", "", "…"), `fr: recital "…": phrase "…" has no words`},
		{phrases("recital", "", strings.Repeat("vu ", 90)), "over 256 letters"}, // the phrase is named first
	} {
		_, err := drafting.Default().With(test.house)
		if err == nil || !strings.HasSuffix(err.Error(), test.want) {
			t.Errorf("With(%+v): error %v, want %s", test.house, err, test.want)
		}
		if wrong := new(drafting.HouseError); !errors.As(err, &wrong) || wrong.ID != test.house.ID {
			t.Errorf("With(%+v): error %#v, want a *HouseError", test.house, err)
		}
	}
	p, err := drafting.Default().With(drafting.House{ID: "rm-lingua", Formulas: map[bilingual.Lang][]string{"rm": {"Il cussegl grond"}}})
	if err != nil {
		t.Fatal(err)
	}
	if b, ok := p.Formula("rm", "Il cussegl grond,"); !ok || b.Houses[0].ID != "rm-lingua" {
		t.Errorf("a house in a language without formulas is not read: %+v", b)
	}
	if o, ok := p.Opening("", "Vu l'avis"); !ok || o.Kind != drafting.Visa {
		t.Errorf("beside a language without openings, another is not read: %+v", o)
	}
	if _, ok := drafting.Default().House("rm-lingua"); ok {
		t.Error("With changed the practice that it extends")
	}
}

// TestFigureDate reads dates in figures, and looks past figures that are none.
func TestFigureDate(t *testing.T) {
	p := drafting.Default()
	for _, c := range []struct {
		lang bilingual.Lang
		text string
		want string
	}{
		{"nl", "ingediend op 3.5.2031", "2031-05-03"},
		{"de", "Stand: 13. 05. 2031.", "2031-05-13"},
		{"fr", "03/05/2031", "2031-05-03"},
		{"", "2031-05-03", "2031-05-03"},
		{"en", "05/13/2031", "2031-05-13"},
		{"en", "05/03/2031", ""},
		{"nl", "1.000.000, 12/13/2031, 31.4.2031, 1.2.20311, 3.5-2031", ""},
		{"nl", "DOC 3.5.2031/12", ""},
	} {
		d, ok := p.FigureDate(c.lang, c.text)
		if d.ISO != c.want || ok != (c.want != "") {
			t.Errorf("FigureDate(%q, %q) = %q, %v; want %q", c.lang, c.text, d.ISO, ok, c.want)
		}
	}
}
