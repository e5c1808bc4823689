package legalref

import (
	"strings"
	"sync"
)

// The words of the grammar around a citation, in all four languages at once: a
// Belgian text mixes them. A word may play several parts. These words are
// looked up only beside an expression that has begun; what begins one stands in
// triggers.go.

// A part is what a word can be in an expression, as a bit.
type part uint32

const (
	prep    part = 1 << iota // van, de, of: binds a place to its instrument
	det                      // de, het, la: a determiner
	adj                      // stands before or after the noun of an instrument
	conj                     // en, et, juncto: joins places or instruments
	through                  // tot en met, à: makes a range
	lead                     // inzonderheid, notamment: a place of what was named before
	by                       // bij, par: the agent of an amendment
	amended                  // gewijzigd, remplacé
	pointer                  // dezelfde, ladite: points back, before the noun
	pointed                  // précité, susvisé: points back, after the noun
	self                     // dit, présente: the text itself
	ordinal                  // eerste, premier; the value is the number
	unit                     // lid, alinéa; the value is a unit word
	month                    // maart, mars; the value is the number
	titular                  // betreffende, relative à: begins the title of an act
	stop                     // a verb or a relative: what follows is no title
	serial                   // nr., n°
	follow                   // e.v., et suivants: and the articles after it
	thereof                  // ervan, thereof: of the instrument before it
	tail                     // in fine: absorbed, not cited
	aside                    // stands between the words of a reference and says nothing: (nieuw), resp.
	measure                  // km, euro, jaar: what a number counts that is no article
	price                    // voor, à: leads from goods to their price
	juncto                   // joins a place to one of the same instrument: i.V.m.
	numeral                  // a number word of a date; the value is an index
)

// A lexeme is what the vocabulary knows of a word.
type lexeme struct {
	parts part
	value uint8
}

// The last alinea and the one before it, as values of an ordinal.
const (
	lastOrdinal   = 255
	penultOrdinal = 254
	uniqueOrdinal = 253 // the one article of an act
)

// vocabularyWords are the words by the part they play.
var vocabularyWords = []struct {
	parts part
	words string
}{
	{prep, "van; uit; uit de; van den; der; du; des; d'; aux; of; to; in; vom; von; zum; zur; bij; dans; under; from; aan; auf; gemass; nach"},
	{prep | det, "de; la; le; les; l'; des; den; het; the; die; das; dem; der"},
	{det, "onze; ons; notre; nos; our; unser; unsere; unserer; unseres; unserem; unseren; 't; une; een; ses; son; sa; zijn; haar; hun; its; leur; leurs; seine; seiner; ihre"},
	{adj, "samengeordende; samengeordend; anciens; anciennes; nouveaux; nouvelles; coordonnee; coordonne; coordonnes; coord.; gecoord.; organieke; organiek; voormalige; voormalig; belgische; belgisch; belge; belgischen; belgian; gecoordineerde; gecoordineerd; coordonnees; huidige; actuel; actuelle; nouveau; nouvelle; nieuwe; nieuw; oude; oud; ancien; ancienne; federale; federal; foderale; foderalen; speciale; ordinaire; constitutionnelle; regional; regionale; bijzondere; bijzonder; gewone; organique; van belgie; vlaamse; vlaams; wallon; wallonne; flamand; flamande; waals; waalse; brussels; brusselse; bruxellois; bruxelloise; europese; europeen; europeenne; herziene; revisee; same; vorerwahnten; genannten; zogenaamde; zogeheten; fameux; fameuse; thans; neuen; alten; koordinierten; programme; geconsolideerde; council; commission; partie reglementaire; partie decretale; partie legislative; reglementaire deel; decretale deel; decreetgevende deel; dekretalen teils; verordnungsrechtlichen teils"},
	{pointer, "dezelfde; hetzelfde; zelfde; diezelfde; datzelfde; ditzelfde; dezelve; voormeld; voormelde; vermelde; vernoemd; vernoemde; voornoemd; voornoemde; hogervermeld; hogervermelde; hogergenoemd; hogergenoemde; hoger genoemd; hoger genoemde; hoger vermeld; hoger vermelde; gemelde; genoemd; genoemde; bovengenoemd; bovengenoemde; bovenvermeld; bovenvermelde; bovenstaande; eerder vermelde; eerder genoemde; voorgaande; gezegde; die; dat; bedoelde; eerstgenoemde; laatstgenoemde; litigieuze; betrokken; meergenoemde"},
	{pointer, "meme; memes; ces; ledit; ladite; lesdits; lesdites; dudit; desdits; desdites; audit; auxdits; cette; ce; cet; susdit; susdite; susmentionne; susmentionnee; susvise; susvisee; dite; dit code"},
	{pointer, "derselben; desselben; genannten; genannte; dasselbe; dieselbe; demselben; gleichen; vorerwahnten; vorerwahntes; vorerwahnte; vorgenannten; vorgenannte; obengenannten; besagten; jenes; same; said; aforesaid; aforementioned; that; abovementioned"},
	{pointed, "precite; precitee; precites; precitees; susvise; susvisee; susvises; susvisees; susdit; susdite; susmentionne; susmentionnee; susnomme; prevante; prevantee; predit; prementionne; prementionnee; prerappele; prerappelee; litigieux; litigieuse; en cause; en question; dont question; voormeld; voornoemd; aforementioned; ci-dessus; ci-avant"},
	{self, "dit; deze; onderhavig; onderhavige; present; presente; presents; presentes; dieses; diesem; vorliegenden; this; besloten"},
	{conj, "en; et; and; und; u.; of; ou; or; oder; en/of; et/ou; alsmede; alsook; evenals; ainsi que; ainsi qu'; respectievelijk; respectivement; noch; ni; as well as; sowie; resp.; zowel als; bzw.; beziehungsweise; and/or; &; +; soit; hetzij; dan wel; ofwel; als auch"},
	{conj | juncto, "juncto; jo; jo.; j°; i.v.m.; in samenhang gelezen met; in samenhang met; gelezen in samenhang met; samengelezen met; samen gelezen met; samengenomen met; lu en combinaison avec; lus en combinaison avec; lu conjointement avec; lus conjointement avec; combine avec; combines avec; combine a; en combinaison avec; read in conjunction with; in verbindung mit; samen met; tezamen met; iuncto; iunctis; junctis; in combinatie met; gelezen in combinatie met; gelezen samen met; gecombineerd met; lue en combinaison avec; lues en combinaison avec; lue conjointement avec; lues conjointement avec; combinee avec; combinees avec; conjointement avec; en liaison avec; ivm; ivm.; i. v. m.; gelesen in verbindung mit; zusammen mit; combined with; in combination with; in conjunction with; taken in conjunction with; taken together with; read together with; together with"},
	{through, "tot; tot en met; t/m; t.e.m.; tem; a; au; aux; jusqu'a; jusqu'au; jusque; to; through; bis zu; t.m.; tot aan"},
	{lead, "inzonderheid; in het bijzonder; met name; meer bepaald; meer in het bijzonder; bijzonder; notamment; en particulier; specialement; plus particulierement; plus specialement; in particular; insbesondere; and in particular; namelijk; a savoir; te weten; specifically; including; y compris; waaronder; darunter; einschliesslich"},
	{by, "bij; door; par; by; durch; krachtens; ingevolge"},
	{amended, "gewijzigd; gewijzigde; vervangen; ingevoegd; aangevuld; opgeheven; hersteld; hernummerd; vernummerd; modifie; modifiee; modifies; modifiees; remplace; remplacee; remplaces; remplacees; insere; inseree; inseres; inserees; complete; completee; completes; abroge; abrogee; abroges; abrogees; retabli; retablie; renumerote; introduit; introduite; ajoute; ajoutee; amended; replaced; inserted; repealed; abgeandert; geandert; ersetzt; eingefugt; aufgehoben; erganzt; erganzt"},
	{titular, "betreffende; houdende; tot; inzake; over; op; op de; ter; voor; met betrekking tot; omtrent; aangaande; ingevolge; relative; relatif; relatives; relatifs; portant; sur; organisant; concernant; modifiant; instituant; fixant; contenant; tendant; visant; garantissant; organique; creant; reglant; reglementant; accordant; etablissant; determinant; interdisant; regissant; completant; abrogeant; pris; prise; pour; en matiere; uber; zur; betreffend; bezuglich; on; concerning; regarding; establishing; laying down; de reformes; ter uitvoering; coordonnant; confiant; approuvant; assurant; protegeant; instaurant; autorisant; transposant; favorisant; de; d'; des; du; van; der"},
	{stop, "u. a.; u.a.; dat; que; qu'; qui; is; zijn; was; werd; werden; wordt; worden; est; sont; fut; etait; sera; seront; heeft; hebben; bepaalt; bepalen; voorziet; prevoit; prevoient; dispose; disposent; stelt; moet; moeten; kan; kunnen; doit; doivent; peut; peuvent; legt; verplicht; impose; geldt; a; ont; die; has; have; shall; ist; sind; wird; werden; which; were; are; geeft; vereist; verbiedt; blijft; ziet; luidt; waarin; waarbij; dont; ou; lorsque; indien; when; publiee; publie; bekendgemaakt; gepubliceerd; verschenen"},
	{serial, "nr.; nr; n°; n°.; no; no.; nummer; numero; n.; nrs.; nrs; nos; nos.; n°s; nn.; number; nummern"},
	{follow, "e.v.; en volgende; en volgend; et suivants; et suivantes; et suivant; et s.; e.s.; ff.; ff; and following; et seq.; und folgende; en vlg.; f.; s."},
	{thereof, "ervan; daarvan; thereof; davon; de celle-ci; de celui-ci; de celles-ci; de ceux-ci"},
	{tail, "in fine; in fine van; in limine; inleidende zin; phrase liminaire; aanhef; initio; a.f.; a. f.; n.f.; n. f.; alte fassung; alter fassung; neue fassung; neuer fassung; analog; entsprechend; sinngemass"},
	{measure, "km; kilometer; kilometers; kilometre; kilometres; meter; meters; metre; metres; cm; mm; kg; kwh; euro; euros; eur; dollar; dollars; francs; frank; jaar; dagen; weken; maanden; uur; minuten; ans; annees; jours; semaines; mois; heures; minutes; years; days; weeks; months; hours; jahre; tage; wochen; monate; stunden"},
	{price, "voor; aan; a; pour; fur; zu; for; at"},
	{aside, "respectievelijk; respectivement; (nieuw); (oud); (nouveau); (ancien); nieuw; oud; tweemaal; opnieuw; telkens; eveneens; ook; aussi; egalement; zelf; lui-meme; in voorkomend geval; desgevallend; voor zover nodig; onder meer; onder andere; o.a.; le cas echeant; pour autant que de besoin; entre autres; gegebenenfalls; ggf.; unter anderem; u.a.; where applicable; where appropriate; if applicable; as the case may be; as appropriate; subsequently; alternatively; inter alia"},
}

// ordinalWords are the ordinals of lids and alineas, from the first.
var ordinalWords = [...]string{
	"eerste; premier; premiere; first; erster; ersten; erste; 1e lid; 1er",
	"tweede; deuxieme; second; seconde; zweiter; zweiten; zweite",
	"derde; troisieme; third; dritter; dritten; dritte",
	"vierde; quatrieme; fourth; vierter; vierten; vierte",
	"vijfde; cinquieme; fifth; funfter; funften; funfte",
	"zesde; sixieme; sixth; sechster; sechsten; sechste",
	"zevende; septieme; seventh; siebter; siebten; siebte; siebenter; siebenten; siebente",
	"achtste; huitieme; eighth; achter; achten",
	"negende; neuvieme; ninth; neunter; neunten; neunte",
	"tiende; dixieme; tenth; zehnter; zehnten; zehnte",
	"elfde; onzieme; eleventh; elfter; elften; elfte",
	"twaalfde; douzieme; twelfth; zwolfter; zwolften",
	"dertiende; treizieme; thirteenth; dreizehnten",
	"veertiende; quatorzieme; fourteenth; vierzehnten",
	"vijftiende; quinzieme; fifteenth; funfzehnten",
	"zestiende; seizieme; sixteenth",
	"zeventiende; dix-septieme; seventeenth",
	"achttiende; dix-huitieme; eighteenth",
	"negentiende; dix-neuvieme; nineteenth",
	"twintigste; vingtieme; twentieth",
}

// monthWords are the months, with their usual abbreviations.
var monthWords = [...]string{
	"januari; janvier; januar; january; jan.; jan; janv.; janv",
	"februari; fevrier; februar; february; feb.; feb; febr.; fevr.",
	"maart; mars; marz; march; mrt.; mrt; mar.",
	"april; avril; apr.; apr; avr.",
	"mei; mai; may",
	"juni; juin; june; jun.; jun",
	"juli; juillet; july; jul.; jul; juill.; juill; juil.; juil",
	"augustus; aout; august; aug.; aug",
	"september; septembre; sept.; sept; sep.",
	"oktober; octobre; october; okt.; oct.; oct; okt",
	"november; novembre; nov.; nov",
	"december; decembre; dezember; dec.; dec; dez.",
}

// A unitWord is a word for a part of an article, before the instrument says
// what it means there.
type unitWord uint8

const (
	noUnit unitWord = iota
	uArticle
	uParagraph // §, paragraphe, paragraph
	uLid       // lid: alinea or paragraph
	uAbsatz    // Absatz: paragraph or alinea
	uAlinea
	uPoint  // punt, point, Nummer, 1°
	uLetter // littera, Buchstabe, onder b)
	uIndent
	uSentence
	uAnnex
	uRecital
	uBook
	uTitle
	uChapter
	uSection
	uPart
	uRoman // a Roman part below a paragraph, a point whose capitals count
	uBare  // a bare number below an article
)

// unitWords are the words for the parts of an article, and of an instrument.
var unitWords = []struct {
	unit  unitWord
	words string
}{
	{uParagraph, "§; §§; par.; para; para.; paras; paras.; sec.; sect.; paragraaf; paragrafen; paragraphe; paragraphes; paragraph; paragraphs; paragraf"},
	{uLid, "lid; leden; leden,"},
	{uAbsatz, "absatz; absatze; absatzes; absatzen; abs.; abs"},
	{uAlinea, "alinea; alineas; alinea's; al.; al; subparagraph; subparagraphs; unterabsatz; unterabsatze; unterabsatzes; unterabsatzen; unterabs.; unterabs; uabs.; uabs; sub-paragraph; sub-paragraphs; subpara.; sous-alinea; subalinea"},
	{uPoint, "punt; punten; point; points; nummer; nummern; nr.; nr; ziffer; ziffern; ziff.; ziff; pt.; onderdeel; onderdelen; item"},
	{uLetter, "sous-point; sous-points; subpunt; subpunten; subpoint; subpoints; unterpunkt; littera; litterae; lett.; litt.; litt; lit.; lit; sub; sous; onder; letter; letters; lettre; lettres; buchstabe; buchstaben; buchstabens; buchst.; buchst; bst.; bst; point ("},
	{uIndent, "streepje; streepjes; tiret; tirets; indent; indents; gedachtestreepje; gedankenstrich; gedankenstrichs; spiegelstrich; spiegelstrichs"},
	{uSentence, "zin; zinnen; volzin; volzinnen; phrase; phrases; satz; sentence; sentences"},
}

// vocabulary is the trie of these words; its values index lexemes.
var vocabulary = sync.OnceValue(newVocabulary)

func newVocabulary() *lexicon {
	l := &lexicon{}
	index := map[string]int32{}
	var ps []phrase
	add := func(words string, parts part, value uint8) {
		for w := range strings.SplitSeq(words, "; ") {
			w = fold(w)
			i, ok := index[w]
			if !ok {
				i = int32(len(l.lexemes))
				index[w] = i
				l.lexemes = append(l.lexemes, lexeme{})
				ps = append(ps, phrase{w, i})
			}
			l.lexemes[i].parts |= parts
			if value != 0 {
				l.lexemes[i].value = value
			}
		}
	}
	for _, v := range vocabularyWords {
		add(v.words, v.parts, 0)
	}
	for i, w := range ordinalWords {
		add(w, ordinal, uint8(i+1))
	}
	add("laatste; dernier; derniere; last; letzter; letzten", ordinal, lastOrdinal)
	add("voorlaatste; avant-dernier; avant-derniere; penultimate; vorletzter; vorletzten", ordinal, penultOrdinal)
	for i, w := range monthWords {
		add(w, month, uint8(i+1))
	}
	for _, u := range unitWords {
		add(u.words, unit, uint8(u.unit))
	}
	sortPhrases(ps)
	l.trie = newTrie(ps)
	return l
}

// A lexicon looks words up.
type lexicon struct {
	trie    *trie
	lexemes []lexeme
}

// at returns the longest word or phrase of the vocabulary at s[i:] and its
// end; end is 0 when there is none.
func (l *lexicon) at(s string, i int) (lexeme, int) {
	if i >= len(s) || !l.trie.might(s, i) {
		return lexeme{}, 0
	}
	v, end := l.trie.match(s, i)
	if end == 0 {
		return lexeme{}, 0
	}
	return l.lexemes[v], end
}
