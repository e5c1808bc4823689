package legaltext

// competenceTwins are what ministers are competent for.
const competenceTwins = `
justitie | justice | justiz
werk | werkgelegenheid | tewerkstelling | emploi | travail | arbeit | beschaftigung | employment | labour
defensie | landsverdediging | defense | verteidigung | defence
binnenlandse zaken | interieur | inneres | innern | interior | home affairs
buitenlandse zaken | affaires etrangeres | auswartige angelegenheiten | foreign affairs
financien | finances | finanzen | finance
begroting | budget | haushalt
sociale zaken | affaires sociales | soziales | soziale angelegenheiten | social affairs
volksgezondheid | gezondheid | sante publique | sante | volksgesundheit | gesundheit | public health | health
economie | economie | wirtschaft | economy | economic affairs
mobiliteit | mobilite | mobilitat | mobility | vervoer | transport | transports | verkehr
leefmilieu | milieu | omgeving | environnement | umwelt | environment
klimaat | climat | klima | climate
energie | energy
landbouw | agriculture | landwirtschaft
onderwijs | enseignement | education | unterricht | unterrichtswesen | bildung
cultuur | culture | kultur
jeugd | jeunesse | jugend | youth
asiel | asile | asyl | asylum
migratie | migration
pensioenen | pensions | pensionen | renten
middenstand | classes moyennes | mittelstand
zelfstandigen | independants | selbststandige
ambtenarenzaken | fonction publique | offentlicher dienst
gelijke kansen | egalite des chances | chancengleichheit | equal opportunities
ontwikkelingssamenwerking | cooperation au developpement | entwicklungszusammenarbeit | development cooperation
wonen | huisvesting | logement | wohnungswesen | housing
welzijn | bien etre
toerisme | tourisme | tourismus | tourism
dierenwelzijn | bien etre animal | tierschutz | animal welfare
`

// honorificData are the words before the name of a person. One letter alone is
// French: it stands before a name too as an initial.
const honorificData = `
heer heren dhr meneer mevrouw mevr mevrouwen juffrouw dames
m mm mme mmes monsieur messieurs madame mesdames mademoiselle mlle
herr herrn herren frau frauen mr mrs ms
`

// streetData are what is joined to a name to call something after a person.
const streetData = `straat laan plein weg dreef kaai lei square park steenweg tunnel school huis prijs fonds strasse platz allee`

// nameParticleData are the particles of names that may have no capital.
const nameParticleData = `van von vande vander vanden de den der du di da ter ten te d le la zu`

// firstNameData are frequent first names. Those that are common words too, or places,
// are left out.
const firstNameData = `
Adam Ahmed Alain Alexander Alexandre Alice Amélie An André Andrea Anja Anke Ann Anna Anne Annelies Annemie
Antoine Arne Arnaud Arthur Aurélie Bart Bartel Barbara Ben Benoît Bernard Bert Bram Brigitte Bruno Camille
Carine Caroline Cathy Catherine Cécile Céline Christian Christine Christophe Claire Claude Colette Cédric
Daan Damien Daniel Danielle David Didier Dieter Dirk Dominique Eddy Edouard Egbert Eline Elise Elke Ellen Els
Emma Emmanuel Eric Erik Ernst Etienne Eva Fabienne Fatima Filip Florence Francis Franck Frank Frans François
Françoise Frédéric Freya Gaëlle Geert Georges Gérard Gert Gilles Goedele Greet Griet Guido Guillaume Gunther
Guy Hans Hannelore Hassan Heidi Hendrik Herman Hilde Hugo Hugues Ine Inge Ingrid Isabelle Jacques Jan Jana
Jean Jef Jens Jeroen Jérôme Joachim Johan Johanna Joke Joëlle Jonas Jonathan Joris Jos Jozef José Josée
Joseph Julie Julien Jürgen Karel Karen Karim Karin Karine Kathleen Katia Katrien Katrin Khalid Kim Koen
Kris Kristien Kristof Kurt Lara Laura Laurent Laurence Lien Lieve Liesbeth Lies Linda Lisa Lotte Louis Louise
Luc Lucas Lucie Lukas Lut Maarten Maja Malika Manon Marc Marcel Margaux Maria Mariam Marie Marianne Mario
Marleen Martin Martine Mathias Mathieu Mathilde Maxime Meryame Michael Michel Michèle Mia Miet Mieke Mohamed
Mohammed Monique Murielle Myriam Nadia Nadine Nathalie Nele Nicolas Nicole Niels Noémie Olivier Pascal
Pascale Patricia Patrick Paul Peter Petra Philippe Piet Pieter Pierre Quentin Rachid Raf Raoul Rik Robert Roel
Ronny Rudi Rudy Ruben Sabine Said Sander Sandra Sara Sarah Sébastien Serge Servais Séverine Sigrid Simon Simonne
Sofie Sonja Sophie Stefaan Stefan Steven Stéphane Stéphanie Stijn Suzanne Sven Sylvie Tania Thérèse Thibaut
Thierry Thomas Tim Tine Tinne Tom Valérie Véronique Veerle Viktor Vincent Virginie Walter Wannes Werner Willem
Willy Wim Wouter Xavier Yasmina Yolande Yves Yvette Yvonne
`
