package resolution_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/legaltext"
	"github.com/considerans/considerans/resolution"
)

// TestFlat reads texts that have lost their line breaks.
func TestFlat(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"a regulation of the Union": {
			"THE COMMISSION OF THE EUROPEAN COMMUNITIES, Having regard to the Treaty establishing the European Community, and in particular Article 9(1) thereof, Whereas: (1) Quays are too short for the boats in use. (2) The Committee on Quays wants longer ones, HAS ADOPTED THIS REGULATION: Article 1 Quays are forty metres long. Article 2 This Regulation shall enter into force on 5 May 2007.",
			"rec_1 Having regard to the Treaty establishing the European Community, and in particular Article 9(1) thereof,|rec_2 Whereas:|rec_3 (1) Quays are too short for the boats in use.|rec_4 (2) The Committee on Quays wants longer ones,|req_1 HAS ADOPTED THIS REGULATION:|req_1__point_1 Article 1 Quays are forty metres long.|req_1__point_2 Article 2 This Regulation shall enter into force on 5 May 2007.",
		},
		"a reference to a note in brackets before a cue": {
			"The General Assembly, Having considered the report on quays, Noting with appreciation the comments of States,[1] Noting further the letter [2] of the pilots,\n\n1. Requests the Secretary-General to report.",
			"rec_1 Having considered the report on quays,|rec_2 Noting with appreciation the comments of States,[1]|rec_3 Noting further the letter [2] of the pilots,|req_1 1. Requests the Secretary-General to report.",
		},
		"capitals": {
			"Night trains The General Assembly, Recalling its earlier work, noting in passing that trains are late, Noting with regret the report, 1. Requests the Secretary-General to act; 2. Decides to remain seized of the matter.",
			"title Night trains|rec_1 Recalling its earlier work, noting in passing that trains are late,|rec_2 Noting with regret the report,|req_1 1. Requests the Secretary-General to act;|req_2 2. Decides to remain seized of the matter.",
		},
		"cues in capitals after a title": {
			"Resolution of the Council on Fountains WHEREAS, fountains leak; and WHEREAS, water is dear; and WHEREAS, many people are thirsty. NOW, THEREFORE, the City Council of Port Linden does hereby RESOLVE as follows: SECTION 1. The City repairs its fountains. SECTION 2. The plumber is paid under Section 4. The clerk tells him so. SECTION 3. Water flows.",
			"title on Fountains|rec_1 WHEREAS, fountains leak; and|rec_2 WHEREAS, water is dear; and|rec_3 WHEREAS, many people are thirsty.|req_1 NOW, THEREFORE, the City Council of Port Linden does hereby RESOLVE as follows:|req_1__point_1 SECTION 1. The City repairs its fountains.|req_1__point_2 SECTION 2. The plumber is paid under Section 4. The clerk tells him so.|req_1__point_3 SECTION 3. Water flows.|body_1 the Council",
		},
		"be it resolved": {
			"Fountains in parks WHEREAS fountains leak; and WHEREAS water is dear; NOW, THEREFORE, BE IT RESOLVED that the City repair them; and BE IT FURTHER RESOLVED that the plumber be paid.",
			"title Fountains in parks|rec_1 WHEREAS fountains leak; and|rec_2 WHEREAS water is dear;|req_1 NOW, THEREFORE, BE IT RESOLVED that the City repair them; and|req_2 BE IT FURTHER RESOLVED that the plumber be paid.",
		},
		"dashes, letters and numbers of the Parliament": {
			"Resolution on quays The European Parliament, - having regard to its earlier work, in particular that on boats, - having regard to Rule 144, A. deeply shocked by the state of quays, B. whereas boats are long, 1. Endorses the plan for quays; urges the Council to follow it; 2. Calls on the Member States: (a) to repair the quays; and (b) to paint them; 3. Instructs its President to forward this resolution.",
			"title on quays|rec_1 - having regard to its earlier work, in particular that on boats,|rec_2 - having regard to Rule 144,|rec_3 A. deeply shocked by the state of quays,|rec_4 B. whereas boats are long,|req_1 1. Endorses the plan for quays; urges the Council to follow it;|req_2 2. Calls on the Member States:|req_2__point_1 (a) to repair the quays; and|req_2__point_2 (b) to paint them;|req_3 3. Instructs its President to forward this resolution.",
		},
		"numbers of two levels": {
			"Parliamentary Assembly The closure of quays 1. The Parliamentary Assembly recalls that quays are old. 2. In the light of these considerations, the Assembly calls on the member States to: 2.1. repair the quays; 2.2. paint them. 3. It resolves to return to the matter.",
			"title Parliamentary Assembly The closure of quays|rec_1 1. The Parliamentary Assembly recalls that quays are old.|req_1 2. In the light of these considerations, the Assembly calls on the member States to:|req_1__point_1 2.1. repair the quays;|req_1__point_2 2.2. paint them.|req_2 3. It resolves to return to the matter.",
		},
		"bullets below a cue": {
			"Motie over kaden De gemeenteraad van Linden, Constaterende dat: • de kaden oud zijn; • er boten zijn; Roept het bestuur op: • de kaden te herstellen; • de boten te tellen.",
			"title over kaden|rec_1 Constaterende dat:|rec_1__item_1 • de kaden oud zijn;|rec_1__item_2 • er boten zijn;|req_1 Roept het bestuur op:|req_1__point_1 • de kaden te herstellen;|req_1__point_2 • de boten te tellen.",
		},
		"what is asked behind a comma, above a row": {
			"BEGRÜNDUNG Die Kais sind alt. RESOLUTION Das Parlament der Deutschsprachigen Gemeinschaft, – unter Hinweis auf Artikel 23 der Verfassung, – in der Erwägung, dass die Kais alt sind, fordert die Regierung auf, 1. die Kais zu erneuern; 2. die Boote zu zählen.",
			"expl_1 Die Kais sind alt.|rec_1 – unter Hinweis auf Artikel 23 der Verfassung,|rec_2 – in der Erwägung, dass die Kais alt sind,|req_1 fordert die Regierung auf,|req_1__point_1 1. die Kais zu erneuern;|req_1__point_2 2. die Boote zu zählen.",
		},
		"what an assembly is asked to decide": {
			"Kais erneuern Der Stadtrat möge beschließen: 1. Die Kais werden erneuert. 2. Die Boote werden gezählt. Begründung: Die Kais sind alt, und am 3. Mai 2031 fiel einer ein.",
			"title Kais erneuern|expl_1 Die Kais sind alt, und am 3. Mai 2031 fiel einer ein.|req_1 1. Die Kais werden erneuert.|req_2 2. Die Boote werden gezählt.",
		},
		"a motion of the House behind its title": {
			"Quays in small towns Tabled That this House regrets the state of quays.",
			"title Quays in small towns Tabled|req_1 That this House regrets the state of quays.",
		},
		"a formula behind other words, and notes behind stops": {
			"Commune de Linden Extrait du registre aux délibérations Le Conseil communal, Vu la loi du 3 mai 2001 ;¹ Vu le Code de la démocratie locale ;² ARRÊTE : Article 1er. - Les quais sont fermés. Article 2. - La présente est publiée.",
			"title Commune de Linden Extrait du registre aux délibérations|rec_1 Vu la loi du 3 mai 2001 ;|rec_2 Vu le Code de la démocratie locale ;|req_1 ARRÊTE :|req_1__point_1 Article 1er. Les quais sont fermés.|req_1__point_2 Article 2. La présente est publiée.",
		},
		"numbers that are no row": {
			"The Council, Whereas the quay of Article 1. Section A is old; Whereas it met on 2. May and in room No. 1. Others met too; Resolves to act.",
			"rec_1 Whereas the quay of Article 1. Section A is old;|rec_2 Whereas it met on 2. May and in room No. 1. Others met too;|req_1 Resolves to act.",
		},
		"an early day motion": {
			"That this House notes that fountains leak; further notes the price of water; is concerned that plumbers are few; and calls on the Government to train some.",
			"rec_1 That this House notes that fountains leak;|rec_2 further notes the price of water;|req_1 is concerned that plumbers are few;|req_2 and calls on the Government to train some.",
		},
		"the Congress": {
			"S. RES. 99 IN THE SENATE OF THE UNITED STATES Honoring fountains. Whereas fountains are old; Whereas water is dear; and Whereas plumbers are few: Now, therefore, be it Resolved, That the Senate— (1) honors fountains; (2) thanks plumbers; and (3) drinks.",
			"rec_1 Whereas fountains are old;|rec_2 Whereas water is dear; and|rec_3 Whereas plumbers are few:|req_1 Now, therefore, be it Resolved, That the Senate—|req_1__point_1 (1) honors fountains;|req_1__point_2 (2) thanks plumbers; and|req_1__point_3 (3) drinks.|body_1 S. RES. 99 IN THE SENATE OF THE UNITED STATES Honoring fountains.",
		},
		"numbers without a space": {
			"The General Assembly, Recalling its earlier work, Concerned that trains are late, 1.Requests the Secretary-General to act; 2.Decides to meet again.",
			"rec_1 Recalling its earlier work,|rec_2 Concerned that trains are late,|req_1 1. Requests the Secretary-General to act;|req_2 2. Decides to meet again.",
		},
		"three lines": {
			"WHEREAS fountains leak;\n\nAND WHEREAS water is dear;\n\nNOW THEREFORE BE IT RESOLVED that the City repair them; AND FURTHER that the plumber be paid; AND FINALLY that all may drink.",
			"rec_1 WHEREAS fountains leak;|rec_2 AND WHEREAS water is dear;|req_1 NOW THEREFORE BE IT RESOLVED that the City repair them;|req_2 AND FURTHER that the plumber be paid;|req_3 AND FINALLY that all may drink.",
		},
		"small letters": {
			"De Kamer, gehoord de beraadslaging, constaterende dat de sluis lekt; overwegende dat de regering, gelet op de kosten, wacht; verzoekt de regering te handelen, en gaat over tot de orde van de dag.",
			"rec_1 gehoord de beraadslaging,|rec_2 constaterende dat de sluis lekt;|rec_3 overwegende dat de regering, gelet op de kosten, wacht;|req_1 verzoekt de regering te handelen,|body_1 en gaat over tot de orde van de dag.",
		},
	} {
		t.Run(name, func(t *testing.T) {
			checkLaws(t, c.text)
			r, err := resolution.Read(c.text, &resolution.Options{NoCitations: true})
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(strings.Split(c.want, "|"), lines(r.Resolution)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
			if r.Source.Text != c.text {
				t.Error("the source is not the text that was read")
			}
			if !slices.ContainsFunc(r.Diagnostics, func(d legaltext.Diagnostic) bool { return d.Code == legaltext.CodeNoLines }) {
				t.Errorf("diagnostics %v do not say that the lines are lost", r.Diagnostics)
			}
		})
	}
	const prose = "The Council met. It heard that trains are late, and requests for more of them were many."
	r, err := resolution.Read(prose, nil)
	if err != nil {
		t.Fatal(err)
	}
	if want, got := []string{"body_1 " + prose}, lines(r.Resolution); !slices.Equal(want, got) {
		t.Errorf("prose is read as %q", got)
	}
}
