package legaltext

// levelTwins are the words that tell the level of power of an addressee.
const levelTwins = `
federa* | foder* | bundes*
brussel* | bruxell* | brussels
vlaams* | vlaander* | flamand* | flandre | flamisch* | flandern | flemish | flanders
waals* | wallon* | walloon
franse gemeenschap* | communaute francaise | federatie wallonie* | federation wallonie* | franzosische gemeinschaft | franzosischen gemeinschaft | french community
duitstalig* | germanophone* | deutschsprachig* | german speaking
europe* | europa* | european
gemeente* | commune | communes | communal* | gemeinde* | municipal*
provinc* | provinz*
`

// bodyTwins are bodies of which each has one name in a language: where each side names one
// that the other does not, they differ.
const bodyTwins = `
rekenhof | cour des comptes | rechnungshof | court of auditors
grondwettelijk hof | cour constitutionnelle | verfassungsgerichtshof | arbitragehof | cour d'arbitrage
raad van state | conseil d'etat | staatsrat | council of state
rode kruis | croix rouge | rotes kreuz | roten kreuz* | rote kreuz | red cross
rode halve maan | croissant rouge | roter halbmond | red crescent
artsen zonder grenzen | medecins sans frontieres | arzte ohne grenzen | doctors without borders | azg | msf
reporters zonder grenzen | verslaggevers zonder grenzen | reporters sans frontieres | reporter ohne grenzen | reporters without borders
artsen van de wereld | dokters van de wereld | medecins du monde
nationale bank | banque nationale | nationalbank | national bank
europese centrale bank | banque centrale europeenne | europaische zentralbank | europaischen zentralbank | european central bank | ecb | ezb
hof van cassatie | cour de cassation | kassationshof | court of cassation
hof van justitie | cour de justice | europaischer gerichtshof | europaischen gerichtshof* | court of justice
internationaal strafhof | cour penale internationale | internationaler strafgerichtshof | internationalen strafgerichtshof* | international criminal court
hoge raad voor de justitie | conseil superieur de la justice | hoher justizrat | hohen justizrat*
federaal planbureau | bureau federal du plan | foderales planburo | foderalen planburo*
economische raad | conseil economique
nationale arbeidsraad | conseil national du travail | nationaler arbeitsrat | nationalen arbeitsrat*
gegevensbeschermingsautoriteit | autorite de protection des donnees | datenschutzbehorde | data protection authority
wereldgezondheidsorganisatie | organisation mondiale de la sante | weltgesundheitsorganisation | world health organization | world health organisation | wgo | who | oms
wereldbank | banque mondiale | weltbank | world bank
europees milieuagentschap | agence europeenne pour l'environnement | europaische umweltagentur | europaischen umweltagentur | european environment agency
europese rekenkamer | cour des comptes europeenne | europaischer rechnungshof | europaischen rechnungshof* | european court of auditors
unicef
unesco
interpol
europol
greenpeace
oxfam
`

// askedTwins are whom a request is made to, whatever their level of power.
const askedTwins = `
regering* | gouvernement* | regierung* | government*
commissie | commission | kommission | committee | ausschuss
raad | conseil | rat | council | rates
parlement* | parlament* | parliament*
lidstaten | etats membres | mitgliedstaaten | member states
college | kollegium
burgemeester* | bourgmestre* | maire | burgermeister* | mayor*
minister* | ministre* | staatssecretaris* | secretaire d'etat | staatssekretar* | secretary of state
voorzitter* | president* | prasident* | vorsitz*
gouverneur* | governor*
`

// termTwins are bodies, acronyms and other words that are often capitalised
// and have a counterpart of another form.
const termTwins = `
regering* | gouvernement* | regierung* | government*
kamer | kamers | chambre* | kammer* | house
volksvertegenwoordigers | representants | deputes | abgeordneten* | representatives
senaat | senat* | senate
parlement* | parlamen* | parliament* | assemblee* | halfrond
raad | conseil* | rat | council | rates
hof | hoven | cour | cours | gerichtshof* | court | courts
rechtbank* | tribuna* | gericht*
grondwet* | constitution* | verfassung*
wetboek* | code | codes | gesetzbuch*
staat | staten | etat | etats | state | states | staaten
gewest* | region*
gemeenschap* | communaute* | gemeinschaft* | community
commissie* | commission* | ausschuss* | committee*
minister* | ministre* | minister*
eerste minister | premier ministre | premierminister | prime minister
staatssecretaris* | secretaire* d'etat | staatssekretar*
koning | roi | konig
groet* | salut* | gruss*
hoge | haut* | superieur* | hoh*
hoofdstad* | capitale* | hauptstadt* | capital
voorzitter* | president* | prasident* | vorsitz* | chair* | speaker
griffier* | greffier* | clerk
directeur* | direct* | direktor*
spoorweg* | chemins de fer | chemin de fer | eisenbahn* | railway*
burgemeester* | bourgmestre* | maire | mayor
schepen* | echevin* | schoffen*
college | college | kollegium
gouverneur* | gouverneur* | governor
orgaan | controleorgaan | organe*
dienst* | service*
bureau | bureau
handvest | charte | charta
verdrag* | convention* | traite* | ubereinkommen | pacte*
verklaring* | declaration* | erklarung*
richtlijn* | directive* | richtlinie*
verordening* | reglement* | verordnung*
besluit* | arrete* | erlass*
wet | wetten | loi | lois | gesetz | gesetze
decreet | decret* | dekret*
ordonnantie* | ordonnance* | ordonnanz
artikel* | article*
hoofdstuk | chapitre | kapitel
rechten | droits | rechte* | rights
mens | mensen* | homme* | humain* | menschen* | human
vrouw* | femme* | frauen | women
kind | kinderen | enfant* | kinder | children
vereniging* | association*
federatie | federation*
liga | ligue | league
instituut | institut*
universiteit* | universite* | university
ziekenhuis* | hopita*
stad | ville | stadt
straat | rue
plein | place
mevrouw | mme | madame | frau
heer | heren | mijnheer | m | mm | monsieur | herr
dames | mesdames
verenigde naties | nations unies | vereinte* nationen | united nations | vn | onu | uno
verenigde staten | etats unis | vereinigte* staaten | united states | vs | usa | us
europese unie | union europeenne | europaische* union | european union | eu | ue
koninkrijk | royaume | konigreich | kingdom
moeder | mere
sint | saint* | sankt
ontwikkeling* | developpement* | entwicklung* | development*
poetin | poutine | putin
kb | ar | koninklijk besluit | arrete royal
mb | am | ministerieel besluit | arrete ministeriel
bs | mb | belgisch staatsblad | moniteur belge | staatsblad
ar | rg
ac | pas
ocmw* | cpas | oshz
btw* | tva | mwst | vat
evrm | cedh | emrk | echr
ehrm | cedh | cour europeenne des droits de l'homme
avg | rgpd | dsgvo | gdpr
ai | ia | ki | artificiele intelligentie | intelligence artificielle
navo | otan | nato
cibg | cirb
firm | ifdh
ggc | cocom
fgc | cocof
gba | apd
rsz | onss
rva | onem
riziv | inami
rsvz | inasti
rjv | onva
nmbs | sncb
mivb | stib
fod | spf
pod | spp
bbp | pib
imf | fmi
who | wgo | oms
oeso | ocde | oecd
ovse | osce
iao | oit | ilo
ngo | ngos | ong | nro
hiv | vih
dna | adn
kmo* | pme | kmu
favv | afsca
fagg | afmps
bipt | ibpt
kbo | bce
abvv | fgtb
acv | csc
aclvb | cgslb
vbo | feb
nar | cnt
crb | cce
hrj | csj
rvs | ce
rvv | cce
gas | sac
sv | cicr
wib | cir
bbi | isi
coiv | ocsc
cfi | ctif
bv | srl
nv | sa
vzw* | asbl
cv | sc
veiligheid | securite
orde | ordre* | ordnung
advocaten | avocats | barreau* | balie*
dienst* | office*
boek | livre
arrest* | arret*
asiel* | asile
vreemdeling* | etranger*
schatkist | tresor
fonds | fonds
`

// placeTwins are places with different names in different languages.
const placeTwins = `
temse | tamise
aarlen | arlon | arel
bullingen | bullange
amel | ambleve
butgenbach
kelmis | la calamine
eupen
raeren
lontzen
malmedy | malmund
verviers
burg reuland
bornem
beveren
kruibeke
hamme
genk
hasselt
geel
turnhout
charleroi
dinant
la louviere
seraing
huldenberg
duffel
zaventem
anderlecht
etterbeek
evere
ganshoren
jette
koekelberg
halle | hal
asse
ninove
deinze
eeklo
knokke heist
blankenberge
torhout
tielt
waregem
harelbeke
menen | menin
wervik | wervicq
poperinge
diest
aarschot
landen
bilzen | bilsen
borgloon | looz
maaseik
peer
bree
lommel
mol
herentals
hoogstraten
boom
sint katelijne waver | wavre sainte catherine
philippeville
couvin
chimay
thuin
binche
marche en famenne
durbuy
vielsalm
stavelot
spa
aalst | alost
aat | ath
antwerpen | anvers | antwerp | antwerps* | anversois*
baarle hertog | baerle duc
bastenaken | bastogne
bergen | mons
bevekom | beauvechain
bitsingen | bassenge
borgworm | waremme
brugge | bruges | brugge*
brussel* | bruxell* | brussel | bruxelles | brussels
dendermonde | termonde
diksmuide | dixmude
doornik | tournai
edingen | enghien
eigenbrakel | braine l'alleud
elsene | ixelles
elzele | ellezelles
geldenaken | jodoigne
gent | gand | ghent | gents* | gantois*
genepien | genappe
geraardsbergen | grammont
graven | grez doiceau
's gravenbrakel | braine le comte
hannuit | hannut
hoei | huy
ieper | ypres
kasteelbrakel | braine le chateau
komen waasten | comines warneton
kortrijk | courtrai | kortrijk*
kraainem | crainhem
de panne | la panne
lessen | lessines
leuven | louvain | leuvens*
lier | lierre
luik | liege | luttich | luiks* | liegeois*
mechelen | malines
mesen | messines
moeskroen | mouscron
namen | namur | naams* | namurois*
nijvel | nivelles
nieuwpoort | nieuport
oostende | ostende | ostend
opzullik | silly
oudenaarde | audenarde
oudergem | auderghem
perwijs | perwez
roeselare | roulers
ronse | renaix
schaarbeek | schaerbeek
sankt vith | saint vith | sint vith
sint agatha berchem | berchem sainte agathe
sint gillis | saint gilles
sint jans molenbeek | molenbeek saint jean | molenbeek
sint joost ten node | saint josse ten noode | saint josse | sint joost
sint lambrechts woluwe | woluwe saint lambert
sint pieters woluwe | woluwe saint pierre
sint genesius rode | rhode saint genese
sint niklaas | saint nicolas
sint truiden | saint trond
terhulpen | la hulpe
tienen | tirlemont
tongeren | tongres
tubeke | tubize
ukkel | uccle
veurne | furnes
vilvoorde | vilvorde
vloesberg | flobecq
voeren | fourons
vorst | forest
watermaal bosvoorde | watermael boitsfort
waver | wavre
weismes | waimes
wezet | vise
zinnik | soignies
zoutleeuw | leau
henegouwen | hainaut | hennegau
luxemburg* | luxembourg*
limburg* | limbourg*
vlaams brabant | brabant flamand
waals brabant | brabant wallon
oost vlaanderen | flandre orientale
west vlaanderen | flandre occidentale
vlaanderen | flandre | flandern | flanders | vlaams* | flamand* | flamisch* | flemish
wallonie | wallonien | wallonia | waals* | wallon*
kempen | campine
ardennen | ardennes
schelde | escaut
maas | meuse
leie | lys
zenne | senne
dijle | dyle
samber | sambre
noordzee | mer du nord | nordsee | north sea
middellandse zee | mediterranee
middellandse | mediterrane*
rijn | rhin | rhein | rhine
donau | danube
belgie | belgique | belgien | belgium | belg* | belge*
nederland | pays bas | niederlande | netherlands | nederland* | neerland* | hollande
frankrijk | france | frankreich | frans* | francais* | franz* | french
duitsland | allemagne | deutschland | germany | duits* | allemand* | deutsch* | german*
groot brittannie | grande bretagne | grossbritannien | great britain | brits* | britanni*
verenigd koninkrijk | royaume uni | vereinigtes konigreich | united kingdom | vk | uk
engeland | angleterre | england | engels* | anglais*
schotland | ecosse | schottland | scotland
ierland | irlande | irland | ireland
spanje | espagne | spanien | spain | spaans* | espagnol* | spanisch*
portugal | portugal | portuge* | portugais*
italie | italien | italy | italia*
griekenland | grece | griechenland | greece | griek* | grec | grecque*
zwitserland | suisse | schweiz | switzerland | zwitser* | suisse*
oostenrijk | autriche | osterreich | austria | oostenrijk* | autrichien*
polen | pologne | poland | pools* | polonais*
hongarije | hongrie | ungarn | hungary | hongaar* | hongrois*
tsjechie | tchequie | tschechien | czechia | tsjechisch* | republique tcheque
slowakije | slovaquie
slovenie | slovenie
kroatie | croatie
servie | serbie
bosnie | bosnie
albanie | albanie
roemenie | roumanie
bulgarije | bulgarie
turkije | turquie | turkei | turkey | turks* | turc | turque*
oekraine | ukraine | oekrai* | ukrain*
rusland | russie | russland | russia | russ*
wit rusland | belarus | bielorussie
zweden | suede | schweden | sweden | zweeds* | suedois*
noorwegen | norvege | norwegen | norway | noors* | norvegien*
denemarken | danemark | danemark | denmark | deens* | danois*
finland | finlande | finnland | fins | finse | finlandais*
ijsland | islande
estland | estonie
letland | lettonie
litouwen | lituanie
cyprus | chypre
malta | malte
marokko | maroc | morocco | marok* | marocain*
algerije | algerie
tunesie | tunisie
egypte | egypt
libie | libye
syrie | syria | syri*
irak | iraq
libanon | liban
jordanie | jordanie
israel | israel*
palestina | palestine | palestij* | palestinien*
saoedi arabie | arabie saoudite
jemen | yemen
ethiopie | ethiopie
somalie | somalie
soedan | soudan
zuid afrika | afrique du sud
congo | kongo
rwanda | ruanda
burundi
kameroen | cameroun
ivoorkust | cote d'ivoire
tsjaad | tchad
china | chine | chine* | chinois*
japan | japon | japon*
india | inde | indisch* | indien*
zuid korea | coree du sud
noord korea | coree du nord
australie | australie
nieuw zeeland | nouvelle zelande
brazilie | bresil
argentinie | argentine
chili | chile
colombia | colombie
mexico | mexique
europa | europe | europe* | europa*
afrika | afrique | afrika* | africain*
azie | asie
amerika | amerique | amerika* | americain*
amsterdam
rotterdam
den haag | la haye | the hague | haagse
aken | aix la chapelle | aachen
athene | athenes | athen | athens
bazel | bale | basel
belgrado | belgrade
berlijn | berlin
bern | berne
boedapest | budapest
boekarest | bucarest
dublin
duinkerke | dunkerque
dowaai | douai
atrecht | arras
kamerijk | cambrai
valencijn | valenciennes
toerkonje | tourcoing
robaais | roubaix
grevelingen | gravelines
hazebroek | hazebrouck
sint omaars | saint omer
sint winoksbergen | bergues
boonen | boulogne sur mer
florence | firenze
geneve | genf | geneva
hamburg | hambourg
helsinki
istanboel | istanbul
jeruzalem | jerusalem
kairo | le caire | cairo
keulen | cologne | koln
dresden | dresde
neurenberg | nuremberg | nurnberg
frankfurt | francfort
kleef | cleves | kleve
vlissingen | flessingue | flushing
nijmegen | nimegue
's hertogenbosch | den bosch | bois le duc
algiers | alger
beiroet | beyrouth | beirut
damascus | damas | damaskus
kaboel | kaboul | kabul
seoel | seoul
krakau | cracovie | krakow
genua | genes | genova
padua | padoue | padova
sevilla | seville
zaragoza | saragosse
kiev | kyiv
kopenhagen | copenhague | copenhagen
lissabon | lisbonne | lissabon | lisbon
londen | londres | london
madrid
mainz | mayence
milaan | milan
moskou | moscou | moscow
munchen | munich
napels | naples
nice | nizza
oslo
parijs | paris
peking | pekin | beijing
praag | prague
rijsel | lille
rome | roma | rom
sankt gallen | saint gall
stockholm
straatsburg | strasbourg | strassburg
trier | treves
turijn | turin
venetie | venise | venedig
warschau | varsovie | warsaw
wenen | vienne | wien | vienna
zurich
`
