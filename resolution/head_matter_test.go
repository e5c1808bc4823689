package resolution_test

import "testing"

// TestMatter reads the data before the text of a page of the web. See [testFields] for the
// wanted lines.
func TestMatter(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"YAML": {
			"---\nkürzel: Antrag 12/II/2031\ntitle: \"Antrag 12/II/2031 \\nBrunnen erhalten\"\nantragsteller: Abt. 09 Linden\ntags: []\n---\n\n**Antragsteller*innen:** Abt. 09 Linden\n\nDer Stadtrat möge beschließen:\n\nDer Senat wird aufgefordert, die Brunnen zu erhalten.\n",
			"stage: motion|number: 12/II/2031|title de: Brunnen erhalten|sponsors/1/name: Abt. 09 Linden|formula de: Der Stadtrat möge beschließen:",
		},
		"TOML": {
			"+++\ntitle = \"Fountains of the town\"\ndate = 2031-05-03T10:00:00Z\nstatus = \"adopted\"\nauthors = [\"Ann Baker\", 'John Stone']\n+++\n\nWHEREAS the fountains leak;\n\nBE IT RESOLVED that the board repair them.\n",
			"stage: adopted|date: 2031-05-03|title en: Fountains of the town|sponsors/1/name: Ann Baker|sponsors/2/name: John Stone",
		},
		"a list on lines, and a title in each language": {
			"---\ntitel_nl: De fonteinen van de stad\ntitre_fr: Les fontaines de la ville\ndatum: 3 mei 2031\nindieners:\n  - Jan Peeters\n  - An Claes\n---\n\nDe Senaat,\n\noverwegende dat de fonteinen lekken;\n\nverzoekt de regering ze te herstellen.\n\nLe Sénat,\n\nconsidérant que les fontaines fuient;\n\ndemande au gouvernement de les réparer.\n",
			"date: 2031-05-03|title fr: Les fontaines de la ville|title nl: De fonteinen van de stad|sponsors/1/name: Jan Peeters|sponsors/2/name: An Claes|formula fr: Le Sénat,|formula nl: De Senaat,",
		},
		"the title again as a heading": {
			"---\ntitle: Fountains of the town\nchamber: House of Commons\n---\n\n# Fountains of the town\n\nThat this House regrets that fountains leak.\n",
			"stage: motion|assembly en: House of Commons|title en: Fountains of the town",
		},
		"a title on two lines": {
			"---\ntitle: The fountains\n  of the town\n---\n\nThat this House regrets that fountains leak.\n",
			"stage: motion|title en: The fountains of the town",
		},
		"a rule above prose": {
			"---\nThe fountains of the town.\n---\n\nThe Senate,\n\nWhereas fountains leak;\n\nCalls on the Government to act.\n",
			"formula en: The Senate,",
		},
	} {
		t.Run(name, func(t *testing.T) {
			checkNothingLost(t, c.text)
			testFields(t, c.text, c.want)
		})
	}
}

// TestMatterUnplaced keeps the data that have no place in the head.
func TestMatterUnplaced(t *testing.T) {
	testCases(t, map[string]testCase{
		"tags and an outcome": {
			"---\ntitle: Fountains\n# of the town\ntags: [water, parks]\nstatus: withdrawn\n---\n\nThe Senate,\n\nWhereas fountains leak;\n\nCalls on the Government to act.\n",
			"title Fountains|rec_1 Whereas fountains leak;|req_1 Calls on the Government to act.|body_1 # of the town|body_2 tags: [water, parks]|body_3 status: withdrawn",
		},
		"a text of data alone": {"---\nkey: value\n---\n", "body_1 key: value"},
		"a text without lines below data": {
			"---\ndate: 2031-05-03\nplace: Linden\nweather: fine\n---\nThe Senate, Whereas fountains leak; Whereas fountains are old; Calls on the Government to act.\n",
			"rec_1 Whereas fountains leak;|rec_2 Whereas fountains are old;|req_1 Calls on the Government to act.|body_1 place: Linden|body_2 weather: fine",
		},
	})
}

// TestNumberBeforeTitle reads the number of a document from before its title, and who moves
// it. See [testFields] for the wanted lines.
func TestNumberBeforeTitle(t *testing.T) {
	const motion = "\n\nThat this House regrets that fountains leak.\n"
	for name, c := range map[string]struct{ text, want string }{
		"glued, and names above the motion": {
			"Motions of the day\n\nMotions of the day tabled on Monday\n\n1284Fountains of the north\n\nTabled: 12/06/31 Signatories: 2\n\nAnn Baker\n\nJohn Stone" + motion,
			"stage: motion|number: 1284|title en: Fountains of the north|sponsors/1/name: Ann Baker|sponsors/2/name: John Stone",
		},
		"the kind of text and a colon":        {"Motion 12-01: Fountains in parks" + motion, "stage: motion|number: 12-01|title en: Fountains in parks"},
		"a number alone":                      {"RESOLUTION 2031-12\n\nWHEREAS, fountains leak;\n\nBE IT RESOLVED that the City repair them.\n", "stage: adopted|number: 2031-12"},
		"a German proposal":                   {"Antrag 4: Brunnen im Park\n\nDer Rat möge beschließen:\n\nDer Senat wird aufgefordert, zu handeln.\n", "stage: motion|number: 4|title de: Brunnen im Park|formula de: Der Rat möge beschließen:"},
		"a dash":                              {"AOM17.05 – Fountains in parks" + motion, "stage: motion|number: AOM17.05|title en: Fountains in parks"},
		"a year and a slash":                  {"16/118 Fountains in parks" + motion, "stage: motion|number: 16/118|title en: Fountains in parks"},
		"a plain number":                      {"10 Fountains in parks" + motion, "stage: motion|number: 10|title en: Fountains in parks"},
		"a count":                             {"10 fountains in parks" + motion, "stage: motion|title en: 10 fountains in parks"},
		"a year":                              {"2031 Budget of parks" + motion, "stage: motion|title en: 2031 Budget of parks"},
		"a road":                              {"E40 Bridges in parks" + motion, "stage: motion|title en: E40 Bridges in parks"},
		"a title like a name":                 {"Number: S7M-12345" + "\n\nLinden Community Orchards" + motion, "stage: motion|number: S7M-12345|title en: Linden Community Orchards"},
		"a title with a possessive":           {"Motions of the day in parks\n\nLinden’s Community Orchards" + motion, "stage: motion|title en: Linden’s Community Orchards"},
		"a title in capitals that is no name": {"Notices\n\nWELFARE OF TREES" + motion, "stage: motion|title en: WELFARE OF TREES"},
	} {
		t.Run(name, func(t *testing.T) { testFields(t, c.text, c.want) })
	}
}
