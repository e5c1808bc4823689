package legaltext_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legalref"
	"github.com/considerans/considerans/legaltext"
)

// sides is a document of one clause with two sides.
func sides(nl, fr legaltext.Side) *legaltext.Document {
	return &legaltext.Document{
		Languages: []bilingual.Lang{"fr", "nl"},
		Sections: []legaltext.Section{{Name: "considerations", Clauses: []legaltext.Clause{{
			ID: "rec_1", Kind: legaltext.Recital, Sides: legaltext.Sides{"nl": nl, "fr": fr},
		}}}},
	}
}

func found(ds legaltext.Diagnostics) string {
	var out []string
	for _, d := range ds {
		out = append(out, fmt.Sprintf("%s %s", d.Code, d.Message))
	}
	return strings.Join(out, "\n")
}

// TestCheckQuiet holds what may differ between true translations.
func TestCheckQuiet(t *testing.T) {
	for _, tc := range []struct{ nl, fr string }{
		{"op 1 april en op de eerste mei", "le 1er avril et le 1er mai"},
		{"op 28 feb. 2003 en 3 mrt 2004", "le 28 février 2003 et le 3 mars 2004"},
		{"het WIB 92", "le CIR 1992"},
		{"tachtig dagen", "quatre-vingts jours"},
		{"1.131 inwoners, 80 % van het totaal, 2,5 miljoen euro", "1 131 habitants, 80% du total, 2,5 millions d'euros"},
		{"in de XIXe eeuw", "au 19e siècle"},
		{"drie leden van de raad", "3 membres du conseil"},
		{"binnen veertien dagen", "dans les quinze jours"},
		{"om 9.30 uur", "à 9 h 30"},
		{"van de 86 scholen zijn er 5 open", "5 des 86 écoles sont ouvertes"},
		{"in Frankrijk, België en Duitsland", "en Allemagne, en Belgique et en France"},
		{"het KB, het MB, het OCMW en de btw", "l'AR, l'AM, le CPAS et la TVA"},
		{"de VN en de Europese Unie (EU)", "l'ONU et l'Union européenne (UE)"},
		{"te Moeskroen en te Kortrijk, bij Rijsel", "à Mouscron et à Courtrai, près de Lille"},
		{"de Vlaamse minister en Sankt Gallen", "la ministre flamande et Saint-Gall"},
		{"het Vlaams Gewest en het Brussels Gewest", "la Flandre et la Région de Bruxelles-Capitale"},
		{"volgens de Liga voor Mensenrechten en Amnesty International", "selon la Ligue des droits humains et Amnesty international"},
		{"professor Els Maes van de KU Leuven", "la professeure Els Maes de la KULeuven"},
		{"Jan Wouters, Directeur Zorg, en Piet Claes", "Jan Wouters, directeur des soins, et Piet Claes"},
		{"hij zei: \"the best way forward for Ghent and Lille\"", "il a dit que c'était la meilleure voie"},
		{"minstens 5 en hoogstens 8", "au moins 5 et au plus 8"},
		{"1 miljard frank", "1 milliard de francs"},
		{"Verwijst naar de wet van 6 maart 2020 (artikel 5)", "Renvoie à l'article 5 de la loi du 6 mars 2020"},
		{"GEWONE ZITTING IN ANTWERPEN", "SESSION ORDINAIRE"},
		{"een bedrag van 1.250.000 euro", "un montant de 1,25 million d'euros"},
		{"een bedrag van 1.250 miljoen euro", "un montant de 1,25 milliard d'euros"},
		{"de helft van de 1.200 leden en een kwart van de raad", "50 % des 1 200 membres et 25 % du conseil"},
		{"de jaren negentig en de jaren tachtig", "les années 1990 et 1980"},
		{"de jaren 1990 en de jaren 1970", "les années quatre-vingt-dix et les années soixante-dix"},
		{"het Rode Kruis en Artsen Zonder Grenzen", "la Croix-Rouge et Médecins sans frontières"},
		{"het personeel van de Belgische Spoorwegen", "le personnel des Chemins de fer belges"},
		{"de VS en het VK", "les États-Unis et le Royaume-Uni"},
		{"in Dowaai, Atrecht en Kamerijk", "à Douai, Arras et Cambrai"},
		{"volgens de heer Piet Maes en mevrouw Claes", "selon M. Maes et Mme CLAES"},
		{"de heer Voorzitter en mevrouw de minister", "Monsieur le Président et Madame la ministre"},
		{"de Jan Palfijnstraat en de Emile Maeslaan", "la rue Jan Palfijn et l'avenue Emile Maes"},
		{"de jaren 2021-2023", "les années 20212023"},
		{"op 2034-02-01 en 3 leden", "le 2034-02-01 et 3 membres"},
		{"vijfentwintig jaar, tweemaal per jaar, twee derde van de leden", "25 ans, deux fois par an, 2/3 des membres"},
		{"beide partijen en een tiental leden", "les deux parties et dix membres"},
		{"binnen twee weken, om de twaalf maanden", "dans les quinze jours, tous les ans"},
		{"een half jaar na de zitting, de eerste minister en de tweede fase", "six mois après la séance, le premier ministre et la seconde phase"},
		{"een nieuwe wijk met twee straten", "un quartier neuf avec deux rues"},
		{"de raad acht het nodig dat de burgers het weten", "le conseil juge utile que les citoyens le sachent"},
		{"40 procent van de leden", "40 pour cent des membres"},
		{"82.000 boeken", "82 000 livres"},
		{"2035 30.000 bomen planten", "planter 30 000 arbres en 2035"},
		{"het mag hoogstens 5 minuten duren", "cela doit durer au plus 5 minutes"},
		{"niet meer dan 40 dB toe te laten", "autoriser un maximum de 40 dB"},
		{"de stad verbiedt dat", "la ville ne l'autorise pas"},
		{"de heer Hermans en Hermans' voorstel", "M. Hermans et sa proposition"},
		{"het verslag van de Europese Rekenkamer", "le rapport de la Cour des comptes européenne"},
		{"het Rode Kruis en de Raad van State", "la Croix-Rouge et le Conseil d'État"},
		{"na 3 dagen of 2 jaar, over 5 ton en 8 km", "après 3 jours ou 2 ans, sur 5 tonnes et 8 kilomètres"},
		{"de minister van Werk en Justitie", "le ministre de la Justice et du Travail"},
		{"de federale en de Vlaamse regering", "les gouvernements fédéral et flamand"},
		{"de Marie-Louizasquare en Sint-Gillis", "le square Marie-Louise et Saint-Gilles"},
		{"Poetin sprak in Genève", "Poutine a parlé à Genève"},
		{"de NMBS en de MIVB", "la SNCB et la STIB"},
		{"binnen 14 dagen na 3 dagen", "dans les 15 jours après 3 jours"},
		{"de helft van de leden en een derde van de gasten", "la moitié des membres et un tiers des invités"},
		{"Totaal van de cel 41.993 42.629 -43.198", "Total de la cellule"},
		{"aan allen, Onze Groet", "à tous, Salut"},
		{"het arrondissement « Brussel-Hoofdstad »", "l'arrondissement de « Bruxelles-Capitale »"},
		{"het advies van de Hoge Raad", "l'avis du Conseil Supérieur"},
		{
			"De gemeente sluit de bibliotheek op zaterdag. De lezers zijn boos. De raad zweeg daarover in de zitting van mei.",
			"La commune ferme la bibliothèque le samedi. Les lecteurs sont fâchés et le conseil n'en a rien dit à la séance de mai.",
		},
	} {
		ds := legaltext.Check(sides(legaltext.Side{Text: tc.nl}, legaltext.Side{Text: tc.fr}))
		if len(ds) > 0 {
			t.Errorf("%q / %q: want nothing, got\n%s", tc.nl, tc.fr, found(ds))
		}
	}
}

// TestCheckLoud holds what must be reported.
func TestCheckLoud(t *testing.T) {
	for _, tc := range []struct{ nl, fr, want string }{
		{
			"op 6 oktober 2021 besloten", "décidé le 6 novembre 2021",
			`CHK-DATE dates differ: "6 novembre 2021" in fr, "6 oktober 2021" in nl`,
		},
		{
			"sinds maart 2020", "depuis le début",
			"CHK-DATE dates differ: \"maart 2020\" in nl only",
		},
		{
			"86 scholen", "68 écoles",
			`CHK-NUMBER figures differ: "68" in fr, "86" in nl`,
		},
		{
			"80 % van 80 leden en 98 gasten", "98 % de 80 membres et 98 invités",
			`CHK-NUMBER figures differ: "98" in fr, "80" in nl`,
		},
		{
			"drie leden", "quatre membres",
			`CHK-NUMBER number words differ: "quatre" in fr, "drie" in nl`,
		},
		{
			"de helft van de leden", "le tiers des membres",
			`CHK-NUMBER number words differ: "le tiers" in fr, "helft" in nl`,
		},
		{
			"drie van de zeven boten", "trois des six bateaux",
			`CHK-NUMBER number words differ: "six" in fr, "zeven" in nl`,
		},
		{
			"vijfentwintig jaar", "vingt-six ans",
			`CHK-NUMBER number words differ: "vingt-six" in fr, "vijfentwintig" in nl`,
		},
		{
			"twee vijfde van de leden", "trois cinquièmes des membres",
			`CHK-NUMBER number words differ: "trois cinquièmes" in fr, "twee vijfde" in nl`,
		},
		{
			"tweemaal per jaar", "trois fois par an",
			`CHK-NUMBER number words differ: "trois" in fr, "tweemaal" in nl`,
		},
		{
			"eenmaal verlengd", "prolongé deux fois",
			`CHK-NUMBER number words differ: "deux" in fr, "eenmaal" in nl`,
		},
		{
			"gedurende drie maanden", "pendant trois semaines",
			`CHK-AMOUNT "trois" is in weeks in fr and in months in nl`,
		},
		{
			"over 5 km", "sur 5 m",
			`CHK-AMOUNT "5" is in metres in fr and in km in nl`,
		},
		{
			"het tweede verslag", "le troisième rapport",
			`CHK-NUMBER ordinals differ: "troisième" in fr, "tweede" in nl`,
		},
		{
			"de dienst vaart bij mist", "le service ne circule pas par temps de brouillard",
			`CHK-NEGATION "pas" in fr, and no denial in nl`,
		},
		{
			"er is geen bus", "il y a un bus",
			`CHK-NEGATION "geen" in nl, and no denial in fr`,
		},
		{
			"de aanvraag moet schriftelijk zijn", "la demande peut être écrite",
			`CHK-MODALITY "moet" in nl, "peut" in fr`,
		},
		{
			"het advies van de Raad van State", "l'avis de la Cour des comptes",
			`CHK-NAME bodies differ: "Cour des comptes" in fr, "Raad van State" in nl`,
		},
		{
			"de kaai van de Vlaamse Landmaatschappij", "le quai de la Vlaamse Milieumaatschappij",
			`CHK-NAME names differ: "Milieumaatschappij" in fr only`,
		},
		{
			"volgens mevrouw Vandeputten", "selon Mme Vandeputte",
			`CHK-NAME names differ: "Vandeputte" in fr, "Vandeputten" in nl`,
		},
		{
			"De boot vaart elke dag naar de overkant. De kaai is te smal.", "Le bac traverse le fleuve chaque jour.",
			`CHK-MISSING-TEXT the nl text has the sentence "De kaai is te smal.", for which the fr one has none`,
		},
		{
			"binnen 14 dagen", "dans les 16 jours",
			`CHK-NUMBER figures differ: "16" in fr, "14" in nl`,
		},
		{
			"De gemeente sluit de bibliotheek op zaterdag, zonder de lezers te horen. De lezers zijn daar boos over. De raad zweeg daarover in de zitting van mei van dit jaar.",
			"La commune ferme la bibliothèque le samedi, sans entendre les lecteurs. Le conseil n'en a rien dit à la séance de mai de cette année.",
			`CHK-MISSING-TEXT the nl text has the sentence "De lezers zijn daar boos over.", for which the fr one has none`,
		},
		{
			"hoogstens 5 leden", "au moins 5 membres",
			`CHK-NUMBER "au moins" in fr, "hoogstens" in nl`,
		},
		{
			"30 miljard euro", "30 millions d'euros",
			`CHK-AMOUNT "30" is in 10⁶ EUR in fr and in 10⁹ EUR in nl`,
		},
		{
			"5 procent", "5 euros",
			`CHK-AMOUNT "5" is in EUR in fr and in % in nl`,
		},
		{
			"in Kuurne, Kortrijk en Lede", "à Kuurne, Courtrai et Lendelede",
			`CHK-NAME names differ: "Lendelede" in fr, "Lede" in nl`,
		},
		{
			"de stad Vermont en haar haven", "la ville de Portland et son port",
			`CHK-NAME names differ: "Portland" in fr, "Vermont" in nl`,
		},
		{
			"een onderzoek van 2019", "une enquête menée à Londres en 2019",
			`CHK-NAME names differ: "Londres" in fr only`,
		},
		{
			"een effectenbeoordeling is nodig", "une analyse d'impact (AIPD) est nécessaire",
			`CHK-ABBREVIATION abbreviations differ: "AIPD" in fr only`,
		},
		{
			"volgens de heer Peeters", "selon M. Dupont",
			`CHK-NAME names differ: "Dupont" in fr, "Peeters" in nl`,
		},
		{
			"volgens mevrouw Claes", "selon Mme Claeys",
			`CHK-NAME names differ: "Claeys" in fr, "Claes" in nl`,
		},
		{
			"wat Jan De Smet zei", "ce qu'a dit Jan De Smedt",
			`CHK-NAME names differ: "Smedt" in fr, "Smet" in nl`,
		},
		{
			"de heer van Parys beloofde het", "M. Van Parijs l'a promis",
			`CHK-NAME names differ: "Parijs" in fr, "Parys" in nl`,
		},
		{
			"300 ton zand", "300 kilos de sable",
			`CHK-AMOUNT "300" is in kg in fr and in tonnes in nl`,
		},
		{
			"binnen 3 dagen", "dans les 3 mois",
			`CHK-AMOUNT "3" is in months in fr and in days in nl`,
		},
		{
			"de minister van Binnenlandse Zaken stemt in", "le ministre de la Justice est d'accord",
			`CHK-NAME authorities differ: "ministre de la Justice" in fr, "minister van Binnenlandse Zaken" in nl`,
		},
		{
			"de Vlaamse regering betaalt", "le gouvernement wallon paie",
			`CHK-NAME authorities differ: "gouvernement wallon" in fr, "Vlaamse regering" in nl`,
		},
		{
			"de NMBS rijdt", "la STIB roule",
			`CHK-ABBREVIATION abbreviations differ: "STIB" in fr, "NMBS" in nl`,
		},
		{
			"het OCMW betaalt", "le FOREM paie",
			`CHK-ABBREVIATION abbreviations differ: "FOREM" in fr, "OCMW" in nl`,
		},
		{
			"hij zei “ja en ging", "il a dit «oui» et partit",
			"CHK-QUOTATION the quotation marks of the nl text are not in pairs",
		},
		{
			"considérant que la commune ferme la bibliothèque", "considérant que la commune ferme la bibliothèque",
			"CHK-LANGUAGE the nl text is in fr",
		},
		{
			strings.Repeat("De gemeente sluit de bibliotheek op zaterdag. ", 4) + "De lezers zijn boos. De raad zweeg daarover.",
			strings.Repeat("La commune ferme la bibliothèque le samedi. ", 2),
			"CHK-MISSING-TEXT the nl text has 6 sentences, the fr one 2 and much less text",
		},
	} {
		ds := legaltext.Check(sides(legaltext.Side{Text: tc.nl}, legaltext.Side{Text: tc.fr}))
		if diff := cmp.Diff(tc.want, found(ds)); diff != "" {
			t.Errorf("%q / %q (-want +got)\n%s", tc.nl, tc.fr, diff)
		}
	}
}

// A word that the document has without a capital too is no name; the row of a table
// stands once for all languages.
func TestCheckWords(t *testing.T) {
	d := sides(legaltext.Side{Text: "de afdeling Strijd en andere"}, legaltext.Side{Text: "la section Lutte et autres"})
	clauses := &d.Sections[0].Clauses
	if got := found(legaltext.Check(d)); !strings.Contains(got, "Lutte") {
		t.Fatalf("want the names, got %q", got)
	}
	*clauses = append(*clauses, legaltext.Clause{ID: "rec_2", Kind: legaltext.Recital, Sides: legaltext.Sides{
		"nl": {Text: "de strijd gaat voort"}, "fr": {Text: "la lutte continue"},
	}})
	*clauses = append(*clauses, legaltext.Clause{ID: "rec_4", Kind: legaltext.Recital, Sides: legaltext.Sides{
		"nl": {Text: "12 mei 2034 - 12 mai 2034"},
	}})
	*clauses = append(*clauses, legaltext.Clause{ID: "rec_3", Kind: legaltext.Recital, Sides: legaltext.Sides{
		"nl": {Text: "Andere 1.611 1.870 1.879"},
	}})
	if got := found(legaltext.Check(d)); got != "" {
		t.Errorf("want nothing, got %s", got)
	}
}

func citation(start, end int, ref string) legalref.Citation {
	return legalref.Citation{Span: legaltext.Span{Start: start, End: end}, Ref: legalref.MustParse(ref), Status: legalref.Resolved}
}

func TestCheckSides(t *testing.T) {
	amended := citation(0, 3, "be/act/2001-01-01")
	amended.Role = legalref.Amending
	for _, tc := range []struct {
		name   string
		nl, fr legaltext.Side
		want   string
	}{
		{
			name: "numbers printed otherwise",
			nl:   legaltext.Side{Num: "1.", Text: "x"}, fr: legaltext.Side{Num: "1°", Text: "x"},
		},
		{
			name: "numbers of articles",
			nl:   legaltext.Side{Num: "Artikel 1.", Text: "x"}, fr: legaltext.Side{Num: "Article 1er.", Text: "x"},
		},
		{
			name: "numbers behind a space that does not break",
			nl:   legaltext.Side{Num: "Art. 2.", Text: "x"}, fr: legaltext.Side{Num: "Art.\u00a02.", Text: "x"},
		},
		{
			name: "an only article",
			nl:   legaltext.Side{Num: "Enig artikel.", Text: "x"}, fr: legaltext.Side{Num: "Article unique.", Text: "x"},
		},
		{
			name: "other articles",
			nl:   legaltext.Side{Num: "Art. 2.", Text: "x"}, fr: legaltext.Side{Num: "Art. 3.", Text: "x"},
			want: `CHK-NUMBERING numbered "Art. 3." in fr, "Art. 2." in nl`,
		},
		{
			name: "other numbers",
			nl:   legaltext.Side{Num: "2.", Text: "x"}, fr: legaltext.Side{Num: "3.", Text: "x"},
			want: `CHK-NUMBERING numbered "3." in fr, "2." in nl`,
		},
		{
			name: "letters of the languages",
			nl:   legaltext.Side{Num: "N.", Text: "x"}, fr: legaltext.Side{Num: "F.", Text: "x"},
		},
		{
			name: "same law, one without its number",
			nl:   legaltext.Side{Text: "art. 5", Citations: []legalref.Citation{citation(0, 6, "be/act/1992-08-05/1992000606#art_5"), amended}},
			fr:   legaltext.Side{Text: "art. 5", Citations: []legalref.Citation{citation(0, 6, "be/act/1992-08-05#art_5")}},
		},
		{
			name: "law by its nickname",
			nl:   legaltext.Side{Text: "de Bibliotheekwet"},
			fr: legaltext.Side{Text: "la loi du 5 mai 1999", Citations: []legalref.Citation{
				{Span: legaltext.Span{Start: 3, End: 21}, Whole: legaltext.Span{Start: 3, End: 21}, Status: legalref.Ambiguous},
			}},
		},
		{
			name: "other law",
			nl:   legaltext.Side{Text: "art. 8 EVRM", Citations: []legalref.Citation{citation(0, 11, "echr#art_8")}},
			fr:   legaltext.Side{Text: "art. 8 de la Charte", Citations: []legalref.Citation{citation(0, 19, "cfreu#art_8")}},
			want: `CHK-CITATION citations differ: "art. 8 de la Charte" in fr, "art. 8 EVRM" in nl`,
		},
		{
			name: "one block of a treaty's article, by the words of each language",
			nl:   cited("nl", "artikel 8, tweede lid, van het Europees Verdrag voor de rechten van de mens"),
			fr:   cited("fr", "article 8, alinéa 2, de la Convention européenne des droits de l'homme"),
		},
		{
			name: "another block of it",
			nl:   cited("nl", "artikel 8, eerste lid, van het Europees Verdrag voor de rechten van de mens"),
			fr:   cited("fr", "article 8, alinéa 2, de la Convention européenne des droits de l'homme"),
			want: `CHK-CITATION citations differ: "article 8, alinéa 2" in fr, "artikel 8, eerste lid" in nl`,
		},
		{
			name: "an act of the Union whose type one language leaves out",
			nl:   cited("nl", "artikel 3 van Uitvoeringsverordening (EU) 2020/1001"),
			fr:   cited("fr", "article 3 du règlement (UE) 2020/1001"),
		},
		{
			name: "decrees of one day by two governments",
			nl:   cited("nl", "het besluit van de Vlaamse Regering van 1 juni 1995 (VLAREM II)"),
			fr:   cited("fr", "l'arrêté du Gouvernement wallon du 1er juin 1995"),
			want: `CHK-CITATION citations differ: "arrêté du Gouvernement wallon du 1er juin 1995" in fr, "besluit van de Vlaamse Regering van 1 juni 1995 (VLAREM II)" in nl`,
		},
		{
			name: "a block of an act that one language does not name",
			nl:   cited("nl", "artikel 8, tweede lid, EVRM"),
			fr:   cited("fr", "article 8, alinéa 2"),
		},
		{
			name: "an act of which one language is known by the other side",
			nl: legaltext.Side{Text: "de wet van 5 mei 1999", Citations: []legalref.Citation{
				{Span: legaltext.Span{Start: 3, End: 21}, Ref: legalref.MustParse("be/act/1999-05-05/1999000001"), Status: legalref.Resolved, ResolvedBy: legalref.Twin},
			}},
			fr: legaltext.Side{Text: "la loi du 5 mai 1999 sur l'eau", Citations: []legalref.Citation{citation(3, 30, "be/act/1999-05-05/1999000001")}},
		},
		{
			name: "a decree of a minister and one of the King",
			nl:   cited("nl", "het ministerieel besluit van 24 september 2006"),
			fr:   cited("fr", "l'arrêté royal du 24 septembre 2006"),
			want: `CHK-CITATION citations differ: "arrêté royal du 24 septembre 2006" in fr, "ministerieel besluit van 24 september 2006" in nl`,
		},
		{
			name: "decrees of two days",
			nl:   cited("nl", "het koninklijk besluit van 28 mei 2001"),
			fr:   cited("fr", "l'arrêté royal du 28 mars 2001"),
			want: `CHK-CITATION citations differ: "arrêté royal du 28 mars 2001" in fr, "koninklijk besluit van 28 mei 2001" in nl`,
		},
		{
			name: "plain words",
			nl:   legaltext.Side{Text: "het EVRM", Citations: []legalref.Citation{citation(4, 8, "echr")}},
			fr:   legaltext.Side{Text: "cette convention"},
			want: `CHK-UNCITED cited "EVRM" in nl only`,
		},
		{
			name: "other notes",
			nl:   legaltext.Side{Text: "x", Notes: []legaltext.NoteRef{{Note: "note_1"}, {Note: "note_2"}}},
			fr:   legaltext.Side{Text: "x", Notes: []legaltext.NoteRef{{Note: "note_2"}}},
			want: `CHK-NOTE-REFERENCE refers to the note "note_1" in nl only`,
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if diff := cmp.Diff(tc.want, found(legaltext.Check(sides(tc.nl, tc.fr)))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// cited returns a side with the citations that are found in it.
func cited(lang bilingual.Lang, text string) legaltext.Side {
	return legaltext.Side{Text: text, Citations: legalref.Find(lang, text, nil)}
}

func TestCheckMissing(t *testing.T) {
	d := &legaltext.Document{
		Languages: []bilingual.Lang{"nl", "fr"},
		Fields: []legaltext.Field{
			{Name: "title", Text: bilingual.Text{"nl": "over 3 bomen"}},
			{Name: "formula", Text: bilingual.Text{"nl": "", "fr": ""}},
		},
		Sections: []legaltext.Section{
			{Name: "requests", Clauses: []legaltext.Clause{{
				ID: "req_1", Kind: legaltext.Request,
				Sides: legaltext.Sides{"nl": {Text: "Verzoekt de federale regering:"}, "fr": {Text: "Demande au Gouvernement flamand :"}},
				Fields: []legaltext.Field{
					{Name: "verb", Text: bilingual.Text{"nl": "Eist", "fr": "Invite"}},
					{Name: "addressees", Items: []legaltext.Field{{Text: bilingual.Text{"nl": "de federale regering", "fr": "Gouvernement flamand"}}}},
					{Name: "with", Items: []legaltext.Field{{Text: bilingual.Text{"nl": "de gemeenten"}}}},
				},
				Items: []legaltext.Clause{
					{ID: "req_1__point_1", Sides: legaltext.Sides{"fr": {Text: "de planter"}}},
					{ID: "req_1__point_2", Sides: legaltext.Sides{"nl": {Text: "te snoeien"}, "fr": {}}},
					{ID: "req_1__point_3", Sides: legaltext.Sides{"nl": {}, "fr": {}}},
				},
			}}},
			{Name: "notes", Clauses: []legaltext.Clause{
				{ID: "note_1", Kind: legaltext.Note, Sides: legaltext.Sides{
					"nl": {Text: "https://stad.example/nl/bomen, blz. 3"}, "fr": {Text: "https://stad.example/fr/arbres, p. 3"},
				}},
				{ID: "note_2", Kind: legaltext.Note, Sides: legaltext.Sides{
					"nl": {Text: "Advies.pdf, blz. 4"}, "fr": {Text: "Avis, https://raad.example/avis, p. 4"},
				}},
			}},
		},
	}
	want := strings.Join([]string{
		`title CHK-MISSING-SIDE the title has no text in fr`,
		`req_1 CHK-VERB "Invite" in fr, "Eist" in nl`,
		`req_1 CHK-ADDRESSEE "Gouvernement flamand" in fr, "de federale regering" in nl`,
		`req_1 CHK-ADDRESSEE "de gemeenten" has no counterpart in fr`,
		`req_1__point_1 CHK-MISSING-SIDE the clause has no text in nl`,
		`req_1__point_2 CHK-MISSING-SIDE the clause has no text in fr`,
		`note_2 CHK-NOTE-SOURCE only the fr note gives an address`,
	}, "\n")
	var got []string
	for _, d := range legaltext.Check(d) {
		got = append(got, fmt.Sprintf("%s %s %s", d.Path, d.Code, d.Message))
	}
	if diff := cmp.Diff(want, strings.Join(got, "\n")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if ds := legaltext.Check(nil); ds != nil {
		t.Errorf("no document: %v", ds)
	}
	d.Languages = d.Languages[:1]
	if ds := legaltext.Check(d); len(ds) > 0 {
		t.Errorf("one language: %v", ds)
	}
}

// TestCheckAmongThree a difference among three languages once, and finds one that
// the first language does not show.
func TestCheckAmongThree(t *testing.T) {
	for _, tc := range []struct {
		name       string
		de, fr, nl string
		want       string
	}{
		{"one differs from both", "82 Bäume", "83 arbres", "82 bomen", `CHK-NUMBER figures differ: "82" in de, "83" in fr`},
		{"the first differs from both", "81 Bäume", "82 arbres", "82 bomen", `CHK-NUMBER figures differ: "81" in de, "82" in fr`},
		{"names", "der Bericht aus Vermont", "le rapport de Vermont", "het verslag van Portland", `CHK-NAME names differ: "Vermont" in fr, "Portland" in nl`},
	} {
		d := sides(legaltext.Side{Text: tc.nl}, legaltext.Side{Text: tc.fr})
		d.Languages = []bilingual.Lang{"nl", "fr", "de"}
		d.Sections[0].Clauses[0].Sides["de"] = legaltext.Side{Text: tc.de}
		if diff := cmp.Diff(tc.want, found(legaltext.Check(d))); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tc.name, diff)
		}
	}
}

// TestCheckEnglish holds what may differ from English.
func TestCheckEnglish(t *testing.T) {
	for _, tc := range []struct{ nl, en, want string }{
		{"12 miljard euro, een kwart daarvan", "EUR 12 billion, a quarter of it", ""},
		{"de heer Ferrari en mevrouw Lindqvist", "Mr Ferrari and Mrs Lindqvist", ""},
		{"tweemaal per jaar, in de tweede week", "twice a year, in the second week", ""},
		{"de Europese Rekenkamer waarschuwt", "the European Court of Auditors warns", ""},
		{"tweemaal per jaar", "thrice a year", `CHK-NUMBER number words differ: "thrice" in en, "tweemaal" in nl`},
		{"een kwart van de leden", "half of the members", `CHK-NUMBER number words differ: "half" in en, "een kwart" in nl`},
		{"89 euro per kaartje", "USD 89 a ticket", `CHK-AMOUNT "89" is in USD in en and in EUR in nl`},
		{"de OESO bevestigt het", "the WHO confirms it", `CHK-ABBREVIATION abbreviations differ: "WHO" in en, "OESO" in nl`},
	} {
		d := sides(legaltext.Side{Text: tc.nl}, legaltext.Side{})
		d.Languages = []bilingual.Lang{"nl", "en"}
		d.Sections[0].Clauses[0].Sides = legaltext.Sides{"nl": {Text: tc.nl}, "en": {Text: tc.en}}
		if diff := cmp.Diff(tc.want, found(legaltext.Check(d))); diff != "" {
			t.Errorf("%q / %q (-want +got)\n%s", tc.nl, tc.en, diff)
		}
	}
}
