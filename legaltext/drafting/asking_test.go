package drafting_test

import (
	"strings"
	"testing"

	"github.com/considerans/considerans/legaltext/drafting"
)

// asked are openings of requests in their variety: adverbs before and behind the
// verb, separable verbs, several addressees, partners before them. Each is a
// language, how strongly it asks, the verb with its particle, and those asked, by
// the keys of the tables or else by name; behind a slash with whom. The last
// column is the text.
const asked = `
nl	normal	Verzoekt	be-federal-government	Verzoekt plechtig de federale regering om de dijk te verhogen
nl	strong	Verzoekt	be-federal-government	Verzoekt de federale regering met aandrang om de dijk te verhogen
nl	strong	Verzoekt	be-federal-government	Verzoekt met aandrang de federale regering om de dijk te verhogen
nl	strong	verzoekt	be-federal-government	verzoekt de federale regering nogmaals dringend om de dijk te verhogen
nl	strong	Vraagt	be-flemish-government	Vraagt dringend aan de Vlaamse Regering om de sluis te herstellen
nl	strong	Vraagt	be-flemish-government	Vraagt de Vlaamse Regering uitdrukkelijk om de sluis te herstellen
nl	normal	Vraagt		Vraagt 40 miljoen euro voor de sluis in 2033
nl	normal	Vraagt	be-flemish-government	Vraagt nogmaals aan de Vlaamse Regering de sluis te herstellen
nl	normal	Vraagt	be-flemish-government	Vraagt in het bijzonder aan de Vlaamse Regering om de sluis te herstellen
nl	normal	Vraagt	be-flemish-government	Vraagt tevens en in het bijzonder de Vlaamse Regering om een overzicht
nl	strong	verzoekt	be-federal-government	Met aandrang verzoekt de federale regering om de dijk te verhogen
nl	strong	verzoekt	be-federal-government	verzoekt nogmaals en met klem de federale regering om te handelen
nl	strong	roept op	be-walloon-government	Roept de Waalse Regering dringend op om de sluis te herstellen
nl	strong	roept op	be-walloon-government	Roept nogmaals de Waalse Regering op om de sluis te herstellen
nl	strong	roept op	be-walloon-government	Roept plechtig de Waalse Regering op de sluis te herstellen
nl	strong	roept op	municipalities	Roept de gemeenten uitdrukkelijk op tot overleg
nl	strong	dringt aan	be-federal-government	Dringt er bij de federale regering op aan de spoorlijn te heropenen
nl	strong	dringt aan	be-federal-government	Dringt er nogmaals bij de federale regering op aan de spoorlijn te heropenen
nl	strong	dringt aan	be-federal-government	Dringt er met klem bij de federale regering op aan dat de spoorlijn heropent
nl	strong	dringt op	be-federal-government	Dringt bij de federale regering aan op een snelle heropening
nl	strong	spoort aan	municipalities	Spoort de gemeenten opnieuw aan om samen te werken
nl	soft	moedigt aan	municipalities	Moedigt in het bijzonder de gemeenten aan om samen te werken
nl	soft	beveelt aan	be-brussels-government	Beveelt de Brusselse Hoofdstedelijke Regering nogmaals aan de lijst te publiceren
nl	normal	nodigt uit	mayor-and-aldermen	Nodigt het college van burgemeester en schepenen opnieuw uit om overleg te plegen
nl	normal	nodigt uit	mayor-and-aldermen municipalities	Nodigt het college van burgemeester en schepenen en de gemeenten uit om overleg te plegen
nl	normal	Verzoekt	be-federal-government be-regional-governments	Verzoekt de federale regering en de gewestregeringen om een gezamenlijk plan
nl	normal	Verzoekt	be-federal-government be-regional-governments	Verzoekt zowel de federale regering als de gewestregeringen om een gezamenlijk plan
nl	strong	Verzoekt	be-federal-government be-flemish-government	Verzoekt de federale regering en, in het bijzonder, de Vlaamse Regering dringend om een plan
nl	normal	verzoekt	be-federal-government / communities-and-regions	verzoekt, in samenspraak met de deelstaten, de federale regering om een plan voor te leggen
nl	normal	verzoekt	be-federal-government / communities-and-regions	verzoekt in samenspraak met de deelstaten de federale regering om een plan voor te leggen
nl	normal	verzoekt	be-federal-government	verzoekt, gezien de hoge waterstand, de federale regering om een plan voor te leggen
nl	normal	vraagt	government	vraagt aan de regering om een plan voor te leggen
nl	normal	vraagt	government	vraagt met het oog op de winter aan de regering om een plan voor te leggen
nl	normal	vraagt	mayor-and-aldermen	vraagt dan ook aan het college om een plan voor te leggen
nl	normal	vraagt	mayor-and-aldermen	vraagt daarom het college van burgemeester en schepenen een plan voor te leggen
nl	strong	vraagt	mayor-and-aldermen	vraagt daarom met nadruk het college van burgemeester en schepenen een plan voor te leggen
nl	normal	vraagt	mayor-and-aldermen	Daarom vraagt de gemeenteraad aan het college om een plan voor te leggen
nl	normal	vraagt	mayor-and-aldermen	Bijgevolg vraagt de gemeenteraad het college van burgemeester en schepenen om een plan
nl	strong	vraagt	mayor-and-aldermen	De gemeenteraad vraagt met aandrang aan het college om een plan voor te leggen
nl	normal	verzoekt	eu-commission	verzoekt de Commissie eens te meer om haar voorstel in te dienen
nl	normal	verzoekt	eu-commission eu-member-states	verzoekt in dit verband de Commissie en de lidstaten om samen te werken
nl	strong	eist		Eist met klem dat de sluis wordt hersteld
nl		draagt op	mayor-and-aldermen	Draagt het college van burgemeester en schepenen uitdrukkelijk op het plan uit te voeren
nl		Gelast	mayor-and-aldermen	Gelast onverwijld het college van burgemeester en schepenen met de uitvoering
nl	normal	Verzoekt	be-federal-government	Verzoekt bijgevolg onverwijld de federale regering om de dijk te verhogen
nl	strong	Verzoekt	be-federal-government	Verzoekt de federale regering ten stelligste om de dijk te verhogen
nl	normal	Verzoekt	minister van Mobiliteit	Verzoekt nogmaals de minister van Mobiliteit om de dienstregeling te herzien
nl	strong	Verzoekt	minister van Mobiliteit	Verzoekt de minister van Mobiliteit met aandrang om de dienstregeling te herzien
nl	normal	Verzoekt	minister van Mobiliteit NMBS	Verzoekt de minister van Mobiliteit en de NMBS om de dienstregeling te herzien
nl	normal	Verzoekt	be-flemish-government be-walloon-government	Verzoekt de Vlaamse en de Waalse regering om een gezamenlijk plan
nl	normal	Verzoekt	be-walloon-government be-flemish-government be-brussels-government	Verzoekt de Waalse, de Vlaamse en de Brusselse regering om een gezamenlijk plan
nl	normal	Verzoekt	minister van Werk	Verzoekt de minister van Werk nogmaals om uitleg
nl	strong	Dringt aan	NMBS	Dringt er bij de NMBS opnieuw op aan de lijst te publiceren
de	normal	Bittet	Infrabel	Bittet Infrabel erneut, die Liste zu veröffentlichen
en	normal	calls on	Minister for Transport	This Council also calls on the Minister for Transport to publish the list
en	strong	Urges	government	Urges, in the strongest terms, the Government to publish the list
en	soft	Encourages	municipalities	Encourages, where possible, the municipalities to publish the list
fr	normal	Demande	SNCB Infrabel	Demande conjointement à la SNCB et à Infrabel de publier la liste
fr	strong	Demande	government	Demande d'urgence au gouvernement de relever la digue
fr	strong	Demande	government	Demande au gouvernement, d'urgence, de relever la digue
fr	strong	Demande	be-federal-government	Demande instamment au Gouvernement fédéral de relever la digue
fr	strong	Demande	be-federal-government	Demande une nouvelle fois et avec insistance au Gouvernement fédéral de relever la digue
fr	normal	Demande	be-federal-government	Demande une nouvelle fois au Gouvernement fédéral de relever la digue
fr	normal	Demande	be-federal-government	Demande solennellement au Gouvernement fédéral de relever la digue
fr	strong	Demande	be-federal-government	Demande expressément au Gouvernement fédéral de relever la digue
fr	strong	Demande	be-federal-government	Demande avec force au Gouvernement fédéral de relever la digue
fr	normal	Demande	be-federal-government	Demande à nouveau au Gouvernement fédéral de relever la digue
fr	normal	Demande	be-federal-government	Demande dès lors au Gouvernement fédéral qu'il relève la digue
fr	normal	demande	be-federal-government	Solennellement, demande au Gouvernement fédéral de relever la digue
fr	strong	demande	be-federal-government	Instamment, demande au Gouvernement fédéral de relever la digue
fr	strong	Invite	be-walloon-government	Invite instamment le Gouvernement wallon à réparer l'écluse
fr	normal	Invite	be-walloon-government	Invite une nouvelle fois le Gouvernement wallon à réparer l'écluse
fr	strong	Invite	be-walloon-government	Invite le Gouvernement wallon avec insistance à réparer l'écluse
fr	normal	Invite	be-walloon-government	Invite en particulier le Gouvernement wallon à réparer l'écluse
fr	normal	Invite	be-walloon-government / municipalities	Invite, en concertation avec les communes, le Gouvernement wallon à réparer l'écluse
fr	normal	Invite	be-walloon-government	Invite, compte tenu de la crue, le Gouvernement wallon à réparer l'écluse
fr	normal	Invite	be-walloon-government be-flemish-government	Invite le Gouvernement wallon ainsi que le Gouvernement flamand à réparer l'écluse
fr	normal	Invite	be-walloon-government be-flemish-government	Invite tant le Gouvernement wallon que le Gouvernement flamand à réparer l'écluse
fr	normal	Demande	be-federal-government be-regional-governments	Demande au Gouvernement fédéral et aux gouvernements régionaux de publier un plan
fr	normal	Demande	be-federal-government be-regional-governments	Demande au Gouvernement fédéral et, en particulier, aux gouvernements régionaux de publier un plan
fr	normal	Demande	be-federal-government / be-regional-governments	Demande, en concertation avec les entités fédérées, au Gouvernement fédéral de publier un plan
fr	normal	Demande	mayor-and-aldermen	Demande par conséquent au Collège communal de publier un plan
fr	strong	Demande	mayor-and-aldermen	Le Conseil communal demande instamment au Collège communal de publier un plan
fr	normal	demande	mayor-and-aldermen	Par conséquent, le Conseil communal demande au Collège communal de publier un plan
fr	normal	demande	mayor-and-aldermen	Demande, dans les plus brefs délais, au Collège communal de publier un plan
fr	strong	Exhorte	be-federal-government	Exhorte une fois encore le Gouvernement fédéral à relever la digue
fr	strong	Exhorte	be-federal-government	Exhorte solennellement le Gouvernement fédéral à relever la digue
fr	strong	Appelle	eu-member-states	Appelle solennellement les États membres de l'Union européenne à coopérer
fr	strong	Appelle	eu-commission member-states	Appelle la Commission et les États membres à coopérer
fr	strong	Engage	member-states	Engage vivement les États membres à coopérer
fr	soft	Encourage	municipalities	Encourage vivement les communes à coopérer
fr	soft	Recommande	be-walloon-government	Recommande également au Gouvernement wallon de coopérer
fr	soft	Recommande	be-walloon-government	Recommande vivement au Gouvernement wallon de coopérer
fr	strong	Insiste	be-federal-government	Insiste une nouvelle fois auprès du Gouvernement fédéral pour que la digue soit relevée
fr	strong	Insiste	be-federal-government	Insiste auprès du Gouvernement fédéral pour que la digue soit relevée
fr	normal	Prie	president	Prie respectueusement la Présidente de transmettre le texte
fr		Charge	mayor-and-aldermen	Charge expressément le Collège communal de publier la liste
fr		Charge	mayor-and-aldermen	Charge sans délai le Collège communal de publier la liste
fr	normal	Demande	SNCB	Demande une nouvelle fois à la SNCB de revoir les horaires
fr	strong	Demande	SNCB Infrabel	Demande d'urgence à la SNCB et à Infrabel de revoir les horaires
fr	normal	Demande	ministre de la Mobilité	Demande à la ministre de la Mobilité de revoir les horaires
fr	normal	Invite	bourgmestre	Invite le bourgmestre à revoir les horaires
nl	strong	Verzoekt	be-federal-government	Verzoekt de federale regering dringend, de dijk te verhogen
nl	normal	Verzoekt	be-federal-government	Verzoekt de federale regering dringend maatregelen te nemen
fr	normal	Demande		Demande de transmettre la liste au Gouvernement wallon
fr	normal	Demande	be-walloon-government	Demande avant l'hiver au Gouvernement wallon de publier la liste
fr	normal	Demande	ministre de la Mobilité	Demande, par la présente motion, à la ministre de la Mobilité de revoir les horaires
fr	normal	Invite	Conseil d'État	Invite le Conseil d'État à publier la liste
fr	normal	Demande	Conseil de l'Europe	Demande au Conseil de l'Europe de publier la liste
nl	normal	Verzoekt	Raad van Europa	Verzoekt de Raad van Europa om de lijst te publiceren
en	normal	Requests	Council of Europe	Requests the Council of Europe to publish the list
fr	normal	Demande	government	Demande au gouvernement des mesures contre le bruit
de	strong	Ersucht	government	Ersucht die Regierung mit Nachdruck, den Damm zu erhöhen
de	strong	Ersucht	government	Ersucht nachdrücklich die Regierung, den Damm zu erhöhen
de	strong	Ersucht	government	Ersucht die Regierung eindringlich, den Damm zu erhöhen
de	normal	Ersucht	government	Ersucht erneut die Regierung, den Damm zu erhöhen
de	normal	Ersucht	government	Ersucht die Regierung ein weiteres Mal, den Damm zu erhöhen
de	normal	Ersucht	government	Ersucht feierlich die Regierung, den Damm zu erhöhen
nl	strong	Eist	minister van Justitie	Eist van de minister van Justitie dat de gevangenis dichtgaat
nl	strong	Eist	be-federal-government	Eist van de federale regering dat de sluis wordt hersteld
nl	strong	Eist		Eist van alles en nog wat het beste
nl	normal	verzoekt	minister van Begroting	verzoekt de minister van Begroting 12 000 000 euro vrij te maken
nl	normal	verzoekt	minister van Begroting	verzoekt de minister van Begroting middelen vrij te maken
nl	normal	vraagt	minister van Justitie	vraagt de minister van Justitie tien rechters te benoemen
nl	normal	vraagt	eerste minister	vraagt de eerste minister binnen zes maanden verslag uit te brengen
nl	normal	vraagt	minister van Justitie	vraagt de minister van Justitie voor 1 maart verslag uit te brengen
nl	normal	vraagt	minister van Buitenlandse zaken	vraagt de minister van Buitenlandse zaken om een verslag
nl	normal	vraagt	staatssecretaris voor Begroting	vraagt de staatssecretaris voor Begroting om een verslag
fr	strong	Exige	ministre du Budget	Exige du ministre du Budget de libérer des moyens
fr	strong	Exige	ministre du Budget	Exige du ministre du Budget qu'il libère des moyens
fr	strong	Exige	mutualités	Exige des mutualités de rembourser les soins
fr	strong	Exige	mutualités	Exige des mutualités qu'elles remboursent les soins
fr	strong	Exige	ministre	Exige du ministre, dans les six mois, un rapport sur les ponts
fr	strong	Exige		Exige des mesures pour réduire le bruit
nl	strong	Eist	minister	Eist van de minister, binnen zes maanden, een verslag
fr	strong	Exige		Exige des mesures de nature à réduire le bruit
fr	strong	Exige		Exige des mesures, notamment contre le bruit
de	strong	Fordert	Minister	Fordert vom Minister, den Damm zu erhöhen
de	strong	Fordert	Ministerin der Justiz	Fordert von der Ministerin der Justiz, dass der Damm erhöht wird
de	strong	Fordert		Fordert Maßnahmen, um den Lärm zu mindern
de	normal	fordert auf	government	Fordert die Regierung erneut auf, den Damm zu erhöhen
de	strong	fordert auf	government	Fordert die Regierung nachdrücklich auf, den Damm zu erhöhen
de	strong	fordert auf	government	Fordert die Regierung eindringlich auf, den Damm zu erhöhen
de	strong	fordert auf	government	Fordert mit Nachdruck die Regierung auf, den Damm zu erhöhen
de	normal	fordert auf	be-federal-government regions	Fordert die Föderalregierung und die Regionen auf, den Damm zu erhöhen
de	normal	fordert auf	be-federal-government regions	Fordert sowohl die Föderalregierung als auch die Regionen auf, den Damm zu erhöhen
de	normal	fordert auf	eu-commission	Fordert insbesondere die Kommission auf, einen Vorschlag vorzulegen
de	normal	fordert auf	eu-commission eu-member-states	Fordert ferner die Kommission und die Mitgliedstaaten auf, Vorschläge vorzulegen
de	normal	fordert auf	government / municipalities	Fordert, in Absprache mit den Gemeinden, die Regierung auf, den Damm zu erhöhen
de	normal	fordert auf	government / municipalities	Fordert die Regierung auf, in Absprache mit den Gemeinden den Damm zu erhöhen
de	strong	ruft auf	government	Ruft die Regierung dringend auf, den Damm zu erhöhen
de	strong	ruft auf	eu-member-states	Ruft erneut alle Mitgliedstaaten auf, Vorschläge vorzulegen
de	strong	Bittet	municipal-council	Bittet dringend den Gemeinderat, die Liste zu veröffentlichen
de	normal	Bittet	municipal-council	Bittet daher den Gemeinderat um eine Liste
de	strong	Appelliert	government	Appelliert nachdrücklich an die Regierung, den Damm zu erhöhen
de	normal	lädt ein	municipalities	Lädt die Gemeinden erneut ein, die Liste zu veröffentlichen
de	soft	Empfiehlt	government	Empfiehlt der Regierung nachdrücklich, den Damm zu erhöhen
de	soft	Empfiehlt	government	Empfiehlt erneut der Regierung, den Damm zu erhöhen
de		Beauftragt	mayor-and-aldermen	Beauftragt ausdrücklich das Gemeindekollegium mit der Ausführung
de	strong	fordert auf	government	Mit Nachdruck fordert das Parlament die Regierung auf, den Damm zu erhöhen
de	normal	fordert auf	government	Daher fordert der Gemeinderat die Regierung auf, den Damm zu erhöhen
de	normal	fordert auf	Ministerin für Umwelt	Fordert erneut die Ministerin für Umwelt auf, den Damm zu erhöhen
en	strong	requests	eu-commission	Urgently requests the Commission to raise the dike
en	strong	Requests	eu-commission	Requests the Commission urgently to raise the dike
en	normal	requests	eu-commission	Once again requests the Commission to raise the dike
en	normal	requests	eu-commission	Solemnly requests the Commission to raise the dike
en	normal	requests	eu-commission	Further requests the Commission to raise the dike
en	normal	Requests	eu-commission	Requests also the Commission to raise the dike
en	normal	Requests	eu-commission	Requests, once again, the Commission to raise the dike
en	strong	urges	member-states	Strongly urges the Member States to repair the lock
en	strong	urges	member-states	Also urges the Member States to repair the lock
en	strong	Urges	eu-commission member-states	Urges both the Commission and the Member States to repair the lock
en	normal	Calls on	eu-commission	Calls once again on the Commission to repair the lock
en	strong	Calls on	eu-commission	Calls urgently on the Commission to repair the lock
en	normal	Calls on	eu-commission	Calls, therefore, on the Commission to repair the lock
en	strong	calls on	eu-commission	Strongly calls on the Commission to repair the lock
en	normal	requests	un-secretary-general	Hereby further requests the Secretary-General to report
en	normal	Invites	eu-commission / member-states	Invites, in cooperation with the Member States, the Commission to repair the lock
en	normal	Invites	eu-commission / member-states	Invites the Commission, in cooperation with the Member States, to repair the lock
en	normal	Invites	eu-commission	Invites, in view of the flood, the Commission to repair the lock
en	strong	asks	government	This Council respectfully but firmly asks the Government to repair the lock
en	strong	Appeals	government	Appeals once more to the Government to repair the lock
en	strong	appeals	government	Earnestly appeals to the Government to repair the lock
en	soft	encourages	member-states	Strongly encourages Member States to repair the lock
en	soft	Encourages	member-states	Encourages in particular the Member States to repair the lock
en	soft	recommends	government	Further recommends that the Government repair the lock
en		instructs	secretary	Expressly instructs the Secretary to publish the list
en	normal	calls on	Harbour Authority	This Council once again calls on the Harbour Authority to publish the list
en	strong	calls on	Harbour Authority	This Council urgently calls on the Harbour Authority to publish the list
`

func TestAsked(t *testing.T) {
	p := drafting.Default()
	right, all := 0, 0
	for line := range strings.Lines(strings.TrimLeft(asked, "\n")) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		lang, text := f[0], f[4]
		want := strings.Join(f[1:4], "|")
		got := "none"
		if l, ok := p.LeadIn("", text); ok {
			verb, parties := strings.Fields(l.Verb(text)), []string{}
			if strings.Contains(f[2], " ") {
				verb = []string{verb[0], verb[len(verb)-1]}
			}
			for _, x := range l.Addressees {
				parties = append(parties, named(text, x))
			}
			if len(l.Partners) > 0 {
				parties = append(parties, "/")
			}
			for _, x := range l.Partners {
				parties = append(parties, named(text, x))
			}
			got = string(l.Strength) + "|" + strings.Join(verb[:1+strings.Count(f[2], " ")], " ") + "|" + strings.Join(parties, " ")
		}
		all++
		if strings.EqualFold(got, want) {
			right++
			continue
		}
		t.Errorf("%s %q is %s, want %s", lang, text, got, want)
	}
	t.Logf("%d of %d openings read", right, all)
}

// named returns the key of a party, or its name.
func named(text string, p drafting.Party) string {
	if p.Key != "" {
		return p.Key
	}
	return cut(text, p.Span)
}
