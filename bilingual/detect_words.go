package bilingual

// The words and letters by which a language is told. Every list is folded:
// lower case, no accents. A word that several languages share stands in each
// of them with the weight it deserves there, so that "de" pulls towards Dutch
// and French alike and decides nothing.
//
// The words are the closed classes (articles, prepositions, pronouns,
// auxiliaries, conjunctions) and the fixed vocabulary of parliamentary and
// legal drafting, which is what a heading of two words is made of.

// Weights of a word: sure belongs to one language only, good is shared or is
// found in names, weak is a hint.
const (
	weak = 2
	good = 4
	sure = 6
)

// stopWords lists, by language and weight, words that count when they stand
// as a whole word.
var stopWords = [numLangs][3]struct {
	weight int
	words  string
}{
	nlLane: {
		{sure, `
het een van voor met niet zijn wordt worden werd werden deze dit aan ook bij uit naar heeft hebben
kan kunnen moet moeten zal zullen zou zouden maar ook geen als dan om tot tegen tussen onder over wij
zij hun hij haar ons onze wie waar waarin waarop waarbij waarvan waardoor hierin hierop hierbij hiervan daarvan
daarin daarop daarbij daardoor daartoe hiertoe waarmee daarmee hiermee omdat zodat indien wanneer
terwijl hoewel aangezien gezien teneinde inzake betreffende volgens krachtens ingevolge wegens
tijdens sinds zonder binnen buiten vanaf nog reeds echter evenwel bovendien eveneens alsook alsmede
elke elk allen veel meer minder enkele sommige zulke dergelijke dezelfde hetzelfde welke
welk die dat wat toen zo er ieder iedere mogen mag blijft blijven gaat gaan komt komen doet doen
overwegende overwegend gelet gelezen herinnerend verzoekt vraagt nodigt roept dringt besluit eist beveelt
stelt vast toelichting voorstel resolutie wetsvoorstel wetsontwerp ontwerp indieners indiener ingediend
gewone buitengewone zitting zittingsperiode verslag namens uitgebracht mevrouw heren heer volksvertegenwoordigers
amendement amendementen motie inhoud inhoudsopgave samenvatting bijlage bijlagen aangenomen advies raad
wet wetten wetboek besluit koninklijk koninklijke ministerieel gewest gemeenschap gemeente gemeenten
regering hoofdstuk afdeling artikel artikelen lid streepje grondwet strafwetboek federale rechten mens inleiding conclusie conclusies
doelstelling doelstellingen bespreking commentaar algemene artikelsgewijze motivering ondertekenaars
eerste tweede derde vierde vijfde kennis eerder thans later enkel ander algemeen gemeen
januari februari maart mei juni juli augustus oktober zie blz nr
tabel tabellen figuur bron rubriek omschrijving opmerking opmerkingen verschil overige bedrag bedragen aantal kosten prijs waarde
uitgaven ontvangsten inkomsten begroting raming ramingen belasting belastingen schuld lasten miljoen miljard eenheid gemiddeld
`},
		{good, `
totaal saldo de en te op of er is was in der jaar dag dagen staat heel men je ze we hem mij tevens
april september november december minister parlement punt tekst ten bedoeld bedoelde beide noch alle andere
`},
		{weak, `
des den ter al u ik over want land tijd week maand euro rapport wie
`},
	},
	frLane: {
		{sure, `
la le les du des une est et dans pour par sur avec sans sous aux cette ces ses leur leurs qui que dont
ou pas plus ainsi mais donc car si nous vous ils elle elles lui son sa mes nos votre notre etre avoir
ont sont sera seront soit soient ete etait etaient avait avaient fait faire peut peuvent doit doivent
afin lors entre vers chez depuis pendant avant apres selon contre tout tous toute toutes autre autres
meme memes tel telle tels telles aucun aucune chaque plusieurs certains certaines celui celle ceux
celles ci quant notamment egalement toutefois neanmoins cependant lorsque puisque parce quel quelle
quelles quels jusque deja encore tres moins vu vue eu egard attendu considerant rappelant entendu
demande invite exhorte charge decide souligne constate estime developpements proposition resolution
projet loi lois auteurs auteur deposee depose session ordinaire extraordinaire rapport fait nom
madame monsieur messieurs mesdames mme mm deputes sommaire resume annexe annexes adopte adoptee avis
conseil arrete arretes royal ministeriel region communaute commune communes gouvernement chapitre
section alinea tiret constitution droits homme federal federale relative relatif relatives relatifs
concernant visant conclusion conclusions commentaire commentaires
considerations objectif objectifs signataires premier premiere deuxieme troisieme general generale
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
voir aupres ladite ledit lesdites lesdits dudit desdits susvise precite precitee ministre belgique
difference tableau tableaux rubrique remarque remarques montant montants nombre couts prix valeur depenses recettes solde impots dette milliard milliards unite moyenne
`},
		{good, `
total totaux de un en au des ce il se on ne a y deux trois mois jour jours fois article articles code bis
amendement amendements motion parlement point texte motifs expose note commission introduction discussion version
`},
		{weak, `
or me te es as ni an page pages
`},
	},
	deLane: {
		{sure, `
der die das den dem ein eine einer eines einem einen und oder nicht ist sind wird werden wurde wurden
von vom zu zum zur mit fur auf aus bei nach uber unter durch gegen ohne um im am an als wie auch
nur aber sich sie er wir ihr ihre ihrer ihren ihrem sein seine seiner seinen seinem dass wenn weil da
damit sowie sowohl haben hat hatte hatten kann konnen soll sollen muss mussen durfen darf diejenigen
aller dieser diese dieses diesem diesen jeder jede jedes welche welcher welches kein keine keiner
keinen zwischen wahrend seit bis wegen gemass aufgrund hinsichtlich bezuglich betreffend sofern soweit insbesondere
jedoch ferner daher hierbei dabei dazu darauf daran davon hiermit insofern erwagung
gestutzt kenntnis ersucht fordert bittet beschliesst begrundung vorschlag entschliessung entschliessungsantrag
resolutionsvorschlag antrag sitzung sitzungsperiode bericht im namen herr frau herren
gesetz gesetze gesetzes gesetzbuch dekret erlass erlasse koniglicher ministerieller gemeinschaft
gemeinde gemeinden regierung abschnitt kapitel absatz artikels buchstabe nummer verfassung
grundgesetz recht rechte rechts ausschuss abgeordneten einleitung schlussfolgerung
tabelle tabellen quelle bezeichnung bemerkungen unterschied betrag betrage anzahl ausgaben einnahmen haushalt steuern schulden millionen milliarden gesamt insgesamt
schlussfolgerungen zusammenfassung anlage anlagen inhaltsverzeichnis erlauterungen erlauterung gibt gebe beim januar februar marz juni juli oktober dezember siehe
deutschsprachigen
`},
		{good, `
saldo in des es so was hier vor man ja ob bzw artikel
alle allen andere anderen beide noch version parlament parlaments punkt minister april august september november abs nr
`},
		{weak, `
war also gut land tag ab per dies
`},
	},
	enLane: {
		{sure, `
the of and to that which with from for by be been being are were has have had this these those its
their they them there it he she his her not no or at as on an any all each such shall should would
could will can may must than then when where while who whose whom what into upon under between among
through during before after against without within also both other others only more most many some
whereas having regard recalling recognizing recognising noting emphasizing emphasising reaffirming
requests request calls urges invites decides welcomes stresses considers believes expresses
act acts bill council report committee resolution motion
january february march june july october therefore however pursuant accordance thereof hereby
table tables heading amount amounts expenditure revenue revenues balance costs price taxes debt billion average
section chapter paragraph subparagraph states member rights human our your we you about because if
`},
		{good, `
total difference in is was on a so but up out me my one do does did over
european union parliament proposition proposal introduction conclusion discussion version article articles constitution april august
september november december
`},
		{weak, `
or i us per page pages note text
`},
	},
}

// elisions are the words that French shortens before a vowel: l'article,
// qu'il, jusqu'au. They count when an apostrophe and a letter follow.
const elisions = `l d n c j m s t qu jusqu lorsqu puisqu quelqu aujourd presqu quoiqu`

// An affix is an ending or a beginning of words, with what it says for Dutch,
// French, German and English.
type affix struct {
	letters string
	nl, fr  int
	de, en  int
}

// endings are sought, longest first, in words that are no stop words; the
// first that fits counts.
var endings = []affix{
	{"ingen", 3, 0, 0, 0},
	{"heid", 6, 0, 0, 0},
	{"heden", 5, 0, 0, 0},
	{"lijk", 6, 0, 0, 0},
	{"lijke", 6, 0, 0, 0},
	{"lijks", 6, 0, 0, 0},
	{"teit", 5, 0, 0, 0},
	{"itaat", 4, 0, 0, 0},
	{"tie", 3, 1, 1, 0},
	{"ties", 4, 1, 0, 1},
	{"isch", 3, 0, 3, 0},
	{"ische", 3, 0, 3, 0},
	{"chap", 5, 0, 0, 0},
	{"happen", 5, 0, 0, 0},
	{"iek", 4, 0, 0, 0},
	{"ieke", 5, 0, 0, 0},
	{"eerd", 5, 0, 0, 0},
	{"eerde", 5, 0, 0, 0},
	{"eren", 2, 0, 3, 0},
	{"aal", 3, 0, 1, 0},
	{"eel", 3, 0, 0, 1},
	{"iele", 3, 1, 1, 0},
	{"baar", 4, 0, 0, 0},
	{"bare", 3, 0, 1, 0},
	{"loos", 5, 0, 0, 0},
	{"achtig", 4, 0, 1, 0},
	{"oord", 4, 0, 0, 0},
	{"uur", 4, 0, 0, 0},
	{"ijn", 4, 0, 0, 0},
	{"aars", 4, 0, 0, 0},
	{"aar", 3, 0, 2, 0},
	{"ging", 3, 0, 0, 0},
	{"ling", 2, 0, 1, 1},
	{"ing", 2, 0, 0, 2},
	{"acht", 2, 0, 2, 0},
	{"icht", 2, 0, 3, 0},
	{"ocht", 4, 0, 0, 0},
	{"uele", 3, 0, 1, 0},
	{"dsel", 3, 0, 0, 0},
	{"ende", 2, 0, 2, 0},
	{"ig", 1, 0, 2, 0},
	{"ige", 2, 1, 2, 0},
	{"en", 1, 0, 1, 0},
	{"aat", 3, 0, 1, 0},
	{"stel", 2, 0, 0, 0},
	{"ens", 2, 0, 1, 0},
	{"erp", 3, 0, 0, 0},
	{"atie", 6, 0, 0, 0},
	{"aties", 6, 0, 0, 0},
	{"utie", 6, 0, 0, 0},
	{"itie", 5, 0, 0, 0},
	{"sel", 1, 0, 1, 0},
	{"eur", 2, 3, 1, 0},
	{"eurs", 2, 4, 0, 0},

	{"tion", 0, 3, 2, 3},
	{"tions", 0, 3, 0, 3},
	{"sion", 0, 3, 1, 3},
	{"sions", 0, 3, 0, 3},
	{"ment", 1, 3, 1, 2},
	{"ments", 0, 3, 0, 3},
	{"ement", 0, 4, 0, 1},
	{"euse", 0, 5, 0, 0},
	{"euses", 0, 6, 0, 0},
	{"eux", 0, 6, 0, 0},
	{"aux", 0, 5, 0, 0},
	{"eaux", 0, 6, 0, 0},
	{"eau", 0, 4, 0, 0},
	{"ique", 0, 5, 0, 1},
	{"iques", 0, 6, 0, 0},
	{"elle", 0, 3, 1, 0},
	{"elles", 0, 4, 0, 0},
	{"ette", 0, 3, 1, 0},
	{"aire", 0, 4, 0, 0},
	{"aires", 0, 5, 0, 0},
	{"oire", 0, 5, 0, 0},
	{"oires", 0, 5, 0, 0},
	{"ance", 0, 2, 0, 2},
	{"ence", 0, 2, 0, 2},
	{"ant", 1, 2, 1, 1},
	{"ants", 0, 3, 0, 1},
	{"ait", 0, 4, 0, 0},
	{"aient", 0, 6, 0, 0},
	{"ent", 1, 2, 1, 1},
	{"ents", 0, 2, 0, 2},
	{"ees", 0, 4, 0, 0},
	{"ee", 1, 2, 0, 1},
	{"ite", 0, 2, 0, 1},
	{"ites", 0, 3, 0, 1},
	{"er", 1, 2, 2, 2},
	{"ir", 0, 3, 0, 0},
	{"if", 0, 3, 0, 0},
	{"ifs", 0, 4, 0, 0},
	{"ive", 0, 2, 1, 3},
	{"ives", 0, 3, 0, 2},
	{"age", 1, 2, 1, 1},
	{"ages", 0, 2, 0, 2},
	{"iers", 0, 3, 0, 0},
	{"iere", 0, 3, 1, 0},
	{"ois", 0, 4, 0, 0},
	{"oise", 0, 4, 0, 0},
	{"oit", 0, 4, 0, 0},
	{"ien", 1, 3, 1, 0},
	{"ienne", 0, 5, 0, 0},
	{"ions", 0, 3, 0, 2},
	{"ez", 0, 4, 0, 0},
	{"ible", 0, 2, 0, 2},
	{"able", 0, 2, 0, 2},
	{"ure", 0, 2, 0, 2},
	{"ures", 0, 2, 0, 2},
	{"isme", 1, 4, 0, 0},
	{"cle", 0, 1, 0, 1},
	{"uel", 0, 4, 1, 0},
	{"nnel", 0, 5, 0, 0},

	{"ung", 0, 0, 6, 0},
	{"ungen", 0, 0, 6, 0},
	{"ungs", 0, 0, 4, 0},
	{"heit", 0, 0, 6, 0},
	{"heits", 0, 0, 6, 0},
	{"keit", 0, 0, 6, 0},
	{"chaft", 0, 0, 6, 0},
	{"lich", 0, 0, 6, 0},
	{"liche", 0, 0, 6, 0},
	{"ichen", 0, 0, 5, 0},
	{"icher", 0, 0, 5, 0},
	{"iches", 0, 0, 5, 0},
	{"ischen", 0, 0, 5, 0},
	{"schen", 0, 0, 3, 0},
	{"scher", 0, 0, 4, 0},
	{"isches", 0, 0, 5, 0},
	{"igen", 1, 0, 3, 0},
	{"iger", 1, 0, 2, 0},
	{"iert", 0, 0, 5, 0},
	{"ieren", 1, 0, 4, 0},
	{"itat", 0, 0, 4, 0},
	{"tz", 0, 0, 4, 0},
	{"tze", 0, 0, 4, 0},
	{"ss", 0, 0, 1, 1},
	{"nis", 0, 0, 3, 0},
	{"eich", 0, 0, 4, 0},
	{"uch", 0, 0, 3, 1},
	{"ern", 0, 0, 2, 1},
	{"eln", 0, 0, 4, 0},
	{"rt", 1, 0, 1, 1},
	{"zug", 0, 0, 4, 0},
	{"tum", 0, 0, 3, 0},
	{"haft", 0, 0, 4, 0},
	{"los", 0, 0, 2, 0},
	{"bar", 0, 0, 3, 0},
	{"zen", 1, 0, 2, 0},

	{"ly", 0, 0, 0, 5},
	{"ally", 0, 0, 0, 6},
	{"ness", 0, 0, 0, 5},
	{"ity", 0, 0, 0, 6},
	{"ies", 1, 0, 0, 3},
	{"ship", 0, 0, 0, 5},
	{"ful", 0, 0, 0, 4},
	{"less", 0, 0, 0, 4},
	{"ings", 0, 0, 0, 4},
	{"ed", 0, 0, 0, 2},
	{"ted", 0, 0, 0, 4},
	{"zed", 0, 0, 0, 5},
	{"ory", 0, 0, 0, 4},
	{"ary", 0, 0, 0, 4},
	{"ous", 0, 1, 0, 3},
	{"ism", 0, 0, 0, 4},
	{"ght", 0, 0, 0, 5},
	{"th", 0, 0, 0, 3},
	{"ths", 0, 0, 0, 3},
	{"ize", 0, 0, 0, 4},
	{"ating", 0, 0, 0, 4},
	{"ting", 2, 0, 0, 3},
	{"cy", 0, 0, 0, 4},
	{"al", 1, 2, 1, 2},
	{"ial", 0, 2, 1, 2},
	{"ical", 0, 0, 0, 5},
	{"ered", 0, 0, 0, 3},
	{"ding", 2, 0, 0, 3},
}

// pairs are pairs of letters that tell, inside words that are no stop words.
var pairs = []affix{
	{"ij", 4, 0, 0, 0},
	{"aa", 3, 0, 1, 0},
	{"uu", 4, 0, 0, 0},
	{"oo", 2, 0, 0, 2},
	{"ee", 2, 0, 1, 1},
	{"oe", 2, 0, 1, 0},
	{"ie", 1, 1, 1, 0},
	{"ui", 2, 1, 0, 1},
	{"kt", 1, 0, 1, 0},
	{"kk", 2, 0, 0, 0},
	{"dt", 2, 0, 1, 0},
	{"gd", 2, 0, 0, 0},
	{"vl", 2, 0, 0, 0},
	{"zw", 1, 0, 2, 0},
	{"wo", 1, 0, 1, 1},
	{"we", 1, 0, 1, 1},
	{"ge", 1, 1, 1, 0},
	{"sc", 1, 0, 1, 0},
	{"oi", 0, 3, 0, 0},
	{"ou", 1, 2, 0, 2},
	{"au", 0, 1, 1, 0},
	{"eu", 1, 1, 1, 0},
	{"qu", 0, 3, 0, 2},
	{"gn", 0, 2, 0, 1},
	{"nn", 0, 1, 1, 0},
	{"ai", 0, 2, 0, 1},
	{"ss", 0, 1, 1, 1},
	{"ff", 0, 1, 1, 1},
	{"ea", 0, 0, 0, 2},
	{"th", 0, 0, 0, 2},
	{"wh", 0, 0, 0, 4},
	{"sh", 0, 0, 0, 3},
	{"ow", 0, 0, 0, 3},
	{"ei", 1, 1, 2, 0},
	{"tz", 0, 0, 3, 0},
	{"pf", 0, 0, 3, 0},
	{"ck", 0, 0, 2, 1},
	{"ue", 0, 1, 1, 1},
	{"ae", 0, 0, 1, 0},
	{"rz", 0, 0, 1, 0},
	{"cy", 0, 0, 0, 2},
	{"ry", 0, 0, 0, 2},
	{"ty", 0, 0, 0, 2},
	{"by", 0, 0, 0, 1},
	{"ay", 0, 0, 0, 2},
	{"vr", 2, 2, 0, 0},
	{"uf", 0, 0, 1, 0},
	{"hl", 0, 0, 2, 0},
	{"hn", 0, 0, 2, 0},
	{"hr", 0, 0, 2, 0},
	{"hm", 0, 0, 2, 0},
	{"rk", 1, 0, 1, 0},
	{"lk", 1, 0, 0, 0},
	{"nk", 1, 0, 1, 0},
	{"kl", 1, 0, 1, 0},
	{"kn", 1, 0, 1, 0},
	{"kr", 1, 0, 1, 0},
	{"ks", 1, 0, 0, 0},
	{"ko", 1, 0, 1, 0},
	{"ka", 1, 0, 1, 0},
	{"ke", 1, 0, 1, 0},
}

// accents are the accented letters that tell. The accent is written after
// its letter as ' (acute), ` (grave), ^ (circumflex), : (diaeresis) or
// , (cedilla). Letters listed with no weight are known and say nothing.
var accents = []affix{
	{"e'", 1, 3, 0, 0},
	{"a'", 1, 0, 0, 0},
	{"i'", 0, 0, 0, 0},
	{"o'", 2, 0, 0, 0},
	{"u'", 0, 0, 0, 0},
	{"e`", 0, 3, 0, 0},
	{"a`", 0, 4, 0, 0},
	{"u`", 0, 3, 0, 0},
	{"a^", 0, 3, 0, 0},
	{"e^", 0, 3, 0, 0},
	{"i^", 0, 3, 0, 0},
	{"o^", 0, 3, 0, 0},
	{"u^", 0, 3, 0, 0},
	{"a:", 0, 0, 3, 0},
	{"o:", 1, 0, 3, 0},
	{"u:", 0, 0, 4, 0},
	{"e:", 2, 1, 0, 0},
	{"i:", 2, 1, 0, 0},
	{"c,", 0, 3, 0, 0},
}
