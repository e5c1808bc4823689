package petition_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/petition"
)

// roundTrip proves that JSON gives a petition back.
func roundTrip(t testing.TB, p *petition.Petition) {
	t.Helper()
	data, err := petition.Encode(p)
	if err != nil {
		t.Fatal(err)
	}
	again, unknown, err := petition.Decode(data)
	if err != nil || len(unknown) > 0 {
		t.Fatalf("Decode: %v %v", unknown, err)
	}
	if diff := cmp.Diff(encoded(t, p.Document()), encoded(t, again.Document())); diff != "" {
		t.Errorf("decoded (-want +got):\n%s", diff)
	}
}

func only(t testing.TB, r *petition.Reading) *petition.Petition {
	t.Helper()
	if len(r.Petitions) != 1 {
		t.Fatalf("%d petitions", len(r.Petitions))
	}
	roundTrip(t, r.Petitions[0])
	return r.Petitions[0]
}

func number(n *int) int {
	if n == nil {
		return -1
	}
	return *n
}

func TestGraphQL(t *testing.T) {
	const answer = `{"data":{"initiative":{"id":"7","__typename":"Initiative","slug":"i-7","reference":"VBS-INIT-2024-02-7","url":"https://petities.example.org/initiatives/i-7",
"title":{"locales":["fr","nl"],"translations":[{"locale":"nl","text":"Meer bomen","machineTranslated":false},{"locale":"fr","text":"Plus d'arbres","machineTranslated":true}]},
"description":{"translations":[{"locale":"nl","text":"<p>Wij vragen de gemeenteraad om:</p><ul><li>bomen te planten;</li><li>bomen te sparen.</li></ul>","machineTranslated":false}]},
"state":"open","signatureType":"any","signatureStartDate":"2024-02-01","signatureEndDate":"2024-08-01","publishedAt":"2024-02-01T10:00:00+01:00",
"onlineVotes":120,"offlineVotes":0,"author":{"id":"4","name":"An Peeters"},"committeeMembers":[{"id":"9","state":"accepted","user":{"name":"Luc Dumont"}}],
"scope":{"id":"1","name":{"translations":[{"locale":"nl","text":"Voorbeeldstad","machineTranslated":false}]}},
"initiativeType":{"id":"2","title":{"translations":[{"locale":"nl","text":"Burgerpetitie"}]}},"attachments":[{"title":{"translations":[{"locale":"nl","text":"Kaart"}]},"url":"https://petities.example.org/kaart.pdf","type":"application/pdf"}]}}}`
	r := parse(t, answer)
	p := only(t, r)
	if r.Format != petition.GraphQL {
		t.Errorf("format %q", r.Format)
	}
	want := &petition.Petition{
		Languages: []bilingual.Lang{"fr", "nl"},
		Origin: petition.Origin{
			Platform: "decidim", Host: "petities.example.org", ID: "7", Reference: "VBS-INIT-2024-02-7",
			Slug: "i-7", URL: "https://petities.example.org/initiatives/i-7",
		},
		State:    petition.State{Name: petition.Open, Raw: "open"},
		Category: petition.Named{ID: "2", Name: bilingual.Text{"nl": "Burgerpetitie"}},
		Scope:    petition.Named{ID: "1", Name: bilingual.Text{"nl": "Voorbeeldstad"}},
		Title:    bilingual.Text{"nl": "Meer bomen", "fr": "Plus d'arbres"},
		Demands:  []string{"body_2", "body_3"}, Submitters: []petition.Submitter{{Name: "An Peeters", ID: "4"}},
		Committee:   []petition.Member{{Name: "Luc Dumont", ID: "9", State: "accepted"}},
		Signatures:  p.Signatures,
		Period:      petition.Period{From: "2024-02-01", To: "2024-08-01"},
		Timeline:    []petition.Event{{Kind: petition.Published, At: "2024-02-01T10:00:00+01:00"}},
		Attachments: []petition.Attachment{{Title: bilingual.Text{"nl": "Kaart"}, URL: "https://petities.example.org/kaart.pdf", MediaType: "application/pdf"}},
		Translations: []petition.Translation{
			{Field: "title", Lang: "fr", Status: petition.Machine},
			{Field: "title", Lang: "nl", Status: petition.Human},
			{Field: "body", Lang: "nl", Status: petition.Human},
		},
		Body: p.Body,
	}
	if diff := cmp.Diff(want, p); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if number(p.Signatures.Online) != 120 || number(p.Signatures.Offline) != 0 || p.Signatures.Total != nil || p.Signatures.Method != "any" {
		t.Errorf("signatures %+v", p.Signatures)
	}
}

func TestGraphQLVersions(t *testing.T) {
	r := parse(t, `{"data":{"proposal":{"id":"3","title":{"translations":[{"locale":"en","text":"Trees"}]},"versionsCount":1,
"versions":[{"id":"1","createdAt":"2024-02-01T10:00:00Z","editor":{"name":"An"},"changeset":{"title":[{"en":"Tree"},{"en":"Trees"}]}}]}}}`)
	h := r.History
	if h == nil || len(h.Revisions) != 1 {
		t.Fatalf("history %v", h)
	}
	want := []pair{{Attribute: "title", Lang: "en", Old: "Tree", New: "Trees"}}
	if diff := cmp.Diff(want, pairs(&h.Revisions[0])); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if h.Revisions[0].Author != "An" {
		t.Errorf("author %q", h.Revisions[0].Author)
	}
}

// The exports of four generations.
func TestCSV(t *testing.T) {
	for _, tt := range []struct {
		name, in  string
		id        string
		title     bilingual.Text
		state     petition.StateName
		signs     int
		submitter []petition.Submitter
		other     []string
	}{
		{
			name: "0.27",
			in: "id;title/nl;title/fr;description/nl;description/fr;state;created_at;published_at;signature_end_date;signature_type;signatures;scope/name/nl;type/title/nl;authors/id;authors/name;area/name/nl\n" +
				"7;Meer bomen;\"Plus d'arbres\";<p>Een.</p>;<p>Un.</p>;published;2024-01-30 08:00:00 UTC;2024-02-01 09:00:00 UTC;2024-08-01;online;120;Voorbeeldstad;Petitie;\"4, 5\";\"An Peeters, Luc Dumont\";Groen\n",
			id: "7", title: bilingual.Text{"nl": "Meer bomen", "fr": "Plus d'arbres"}, state: petition.Open, signs: 120,
			submitter: []petition.Submitter{{Name: "An Peeters", ID: "4"}, {Name: "Luc Dumont", ID: "5"}},
		},
		{
			name: "0.30, no id, machine translations, a formula guard",
			in: "reference;title/nl;title/machine_translations/de;description/nl;state;signatures;hashtag\n" +
				"VBS-7;'=bomen;Bäume;<p>Een.</p>;open;5;bomen\n",
			title: bilingual.Text{"nl": "=bomen", "de": "Bäume"}, state: petition.Open, signs: 5, other: []string{"hashtag"},
		},
		{
			name: "newer, commas",
			in: "id,reference,url,title/en,state,signatures,online_votes,offline_votes,comments_count,follows_count\n" +
				"7,VBS-7,https://petities.example.org/initiatives/i-7,Trees,accepted,12,10,2,3,4\n",
			id: "7", title: bilingual.Text{"en": "Trees"}, state: petition.Sufficient, signs: 12, other: []string{"comments_count", "follows_count"},
		},
		{
			name: "forks",
			in: "\uFEFFid;reference;title/fr;description/fr;state;type/id;type/name/fr;scope/id;offline_votes;signature_type\r\n" +
				"7;VBS-7;Arbres;<p>Un.</p>;debatted;2;Pétition;1;3;offline\r\n",
			id: "7", title: bilingual.Text{"fr": "Arbres"}, state: petition.Debated, signs: -1,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := parse(t, tt.in)
			p := only(t, r)
			var other []string
			for _, o := range p.Other {
				other = append(other, o.Name)
			}
			if r.Format != petition.OpenDataCSV || p.Origin.ID != tt.id || p.State.Name != tt.state || number(p.Signatures.Total) != tt.signs {
				t.Errorf("%s: id %q, state %q, %d signatures", r.Format, p.Origin.ID, p.State.Name, number(p.Signatures.Total))
			}
			if diff := cmp.Diff(tt.title, p.Title); diff != "" {
				t.Errorf("title (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.submitter, p.Submitters); diff != "" {
				t.Errorf("submitters (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.other, other); diff != "" {
				t.Errorf("other (-want +got):\n%s", diff)
			}
		})
	}
}

func TestExportJSON(t *testing.T) {
	r := parse(t, `[{"reference":"VBS-7","title":{"nl":"Meer bomen","fr":"","machine_translations":{"fr":"Arbres"}},"description":{"nl":"<p>Een.</p>"},
"state":"rejected","created_at":"2024-01-30T08:00:00.000Z","answer":{"nl":"<p>Neen.</p>"},"answered_at":"2024-09-01T08:00:00Z","answer_url":"https://example.org/antwoord",
"online_votes":{"1":3,"global":4,"total":7},"scope":{"id":1,"name":{"nl":"Stad"}},"components":[]}]`)
	p := only(t, r)
	if r.Format != petition.OpenDataJSON || p.State.Name != petition.Insufficient {
		t.Errorf("%s, state %q", r.Format, p.State.Name)
	}
	if diff := cmp.Diff(bilingual.Text{"nl": "Meer bomen", "fr": "Arbres"}, p.Title); diff != "" {
		t.Errorf("title (-want +got):\n%s", diff)
	}
	if number(p.Signatures.Online) != 7 || len(p.Signatures.By) != 2 {
		t.Errorf("signatures %+v", p.Signatures)
	}
	if p.Answer.Text["nl"] != "<p>Neen.</p>" || p.Answer.At != "2024-09-01T08:00:00Z" || p.Scope.ID != "1" {
		t.Errorf("answer %+v, scope %+v", p.Answer, p.Scope)
	}
}

func history(t *testing.T, in string) (*petition.History, []string) {
	t.Helper()
	r := parse(t, in)
	if r.Format != petition.PaperTrail || r.History == nil {
		t.Fatalf("format %q", r.Format)
	}
	data, err := petition.EncodeHistory(r.History)
	if err != nil {
		t.Fatal(err)
	}
	again, unknown, err := petition.DecodeHistory(data)
	if err != nil || len(unknown) > 0 {
		t.Fatalf("DecodeHistory: %v %v", unknown, err)
	}
	second, err := petition.EncodeHistory(again)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(data), string(second)); diff != "" {
		t.Errorf("encoded again (-want +got):\n%s", diff)
	}
	return r.History, codes(r)
}

func TestPaperTrail(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     []pair
	}{
		{
			name: "0.30, nested values",
			in: `[{"id":9,"item_type":"Decidim::Initiative","item_id":7,"event":"update","whodunnit":"gid://site/Decidim::User/4","created_at":"2024-05-04T09:12:33.000Z",
"object_changes":{"title":[{"nl":"Bomen","fr":""},{"nl":"Meer bomen","fr":"Arbres"}],"state":["validating","open"],"updated_at":["2024-05-01T08:00:00Z","2024-05-04T09:12:33Z"]}}]`,
			want: []pair{
				{Attribute: "state", Old: "validating", New: "open"},
				{Attribute: "title", Lang: "fr", New: "Arbres"},
				{Attribute: "title", Lang: "nl", Old: "Bomen", New: "Meer bomen"},
			},
		},
		{
			name: "before 0.30, JSON in strings and numbers for states",
			in:   `{"item_type":"Decidim::Initiative","event":"update","object_changes":{"title":["{\"fr\":\"A\"}","{\"fr\":\"A\",\"nl\":\"B\"}"],"state":[1,3]}}`,
			want: []pair{{Attribute: "state", Old: "1", New: "3"}, {Attribute: "title", Lang: "nl", New: "B"}},
		},
		{
			name: "changes as one string of JSON",
			in:   `[{"item_type":"Decidim::Initiative","object_changes":"{\"title\":[{\"nl\":\"a\"},{\"nl\":\"b\"}]}"}]`,
			want: []pair{{Attribute: "title", Lang: "nl", Old: "a", New: "b"}},
		},
		{
			name: "strings from before there were languages",
			in:   `[{"item_type":"Decidim::Initiative","object_changes":{"title":["Bomen in de straat","Meer bomen in de straat"]}}]`,
			want: []pair{{Attribute: "title", Lang: "nl", Old: "Bomen in de straat", New: "Meer bomen in de straat"}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			h, _ := history(t, tt.in)
			if diff := cmp.Diff(tt.want, pairs(&h.Revisions[0])); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestYAMLRows(t *testing.T) {
	for _, in := range []string{
		"---\ntitle:\n- '{\"fr\":\"A\"}'\n- '{\"fr\":\"B\"}'\n",
		`[{"item_type":"Decidim::Initiative","object_changes":"---\nstate:\n- 1\n- 3\n"}]`,
	} {
		_, err := petition.Parse([]byte(in), nil)
		var format *petition.FormatError
		if !errors.As(err, &format) || !strings.Contains(err.Error(), "YAML") || !strings.Contains(err.Error(), "to_json") {
			t.Errorf("error %v", err)
		}
	}
}

// A language that saving in another one dropped, and a change of editor.
func TestHistoryGaps(t *testing.T) {
	h, got := history(t, `[
{"id":1,"item_type":"Decidim::Initiative","event":"create","created_at":"2024-01-01T00:00:00Z","object_changes":{"title":[null,{"fr":"Arbres","nl":"Bomen"}],"description":[null,{"fr":"<ol><li data-list=\"bullet\"><span class=\"ql-ui\"></span>un</li></ol><p><br></p>"}]}},
{"id":2,"item_type":"Decidim::Initiative","event":"update","created_at":"2024-02-01T00:00:00Z","object_changes":{"title":[{"fr":"Arbres","nl":"Bomen"},{"fr":"Plus d'arbres"}]}},
{"id":3,"item_type":"Decidim::Initiative","event":"update","created_at":"2024-03-01T00:00:00Z","object_changes":{"description":[{"fr":"<ul><li><p>un</p></li></ul>"},{"fr":"<p>deux</p>"}]}},
{"id":4,"item_type":"Decidim::Initiative","event":"update","created_at":"2024-04-01T00:00:00Z","object_changes":{"answered_at":[null,"2024-04-01T00:00:00Z"]}},
{"id":5,"item_type":"Decidim::Initiative","event":"update","created_at":"2024-05-01T00:00:00Z","object_changes":{"description":[{"fr":"<p>trois</p>"},{"fr":"<p>quatre</p>"}]}}]`)
	want := []petition.Gap{
		{After: 0, Before: 2, Kind: petition.EditorMigration, Field: "body", Lang: "fr"},
		{After: 2, Before: 4, Kind: petition.UnknownGap, Field: "body", Lang: "fr"},
	}
	if diff := cmp.Diff(want, h.Gaps); diff != "" {
		t.Errorf("gaps (-want +got):\n%s", diff)
	}
	count := make(map[string]int)
	for _, c := range got {
		count[c]++
	}
	if count["PET-DROPPED-LANGUAGE"] != 1 || count["PET-HISTORY-GAP"] != 2 || count["PET-NOTHING-SHOWN"] != 1 {
		t.Errorf("diagnostics %v", count)
	}
}

// Version pages show no language that was dropped; the next page that has it
// does.
func TestDroppedLanguageBetweenPages(t *testing.T) {
	var revisions []petition.Revision
	for _, page := range []string{
		"Changes at \"x\"\nTitle (Nederlands)\n+Bomen\n",
		"Changes at \"x\"\nTitle (Français)\n-Arbre\n+Arbres\n",
		"Changes at \"x\"\nTitle (Nederlands)\n+Meer bomen\n",
	} {
		revisions = append(revisions, *parse(t, page).Revision)
	}
	want := []petition.Gap{{After: 0, Before: 2, Kind: petition.DroppedLanguage, Field: "title", Lang: "nl"}}
	if diff := cmp.Diff(want, petition.NewHistory(revisions).Gaps); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestChangeJSON(t *testing.T) {
	r := parse(t, `[{"attribute":"title","locale":"nl","old":"Bomen","new":"Meer bomen"},{"attribute":"state","old":"validating","new":"open"}]`)
	want := []pair{{Attribute: "title", Lang: "nl", Old: "Bomen", New: "Meer bomen"}, {Attribute: "state", Old: "validating", New: "open"}}
	if diff := cmp.Diff(want, pairs(r.Revision)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := r.Revision.To.State.Name; got != petition.Open {
		t.Errorf("state %q", got)
	}
	const page = "Title (Nederlands)\n-Bomen\n+Meer bomen\nStatus\n-validating\n+open\n"
	r.Revision.Interface = "en"
	if diff := cmp.Diff(page, string(r.Revision.AppendText(nil))); diff != "" {
		t.Errorf("written as a page (-want +got):\n%s", diff)
	}
}

// Where a platform names no language, or none that is one, the words tell it, and the
// petition is valid all the same.
func TestUnknownLanguage(t *testing.T) {
	for _, in := range []string{
		`[{"attribute":"title","old":"","new":"Meer bomen in de straten van de stad"}]`,
		`[{"attribute":"title","locale":"nederlands (be)","old":"","new":"Meer bomen in de straten van de stad"}]`,
		"id;title/onbekend;state;signature_end_date\n7;Meer bomen in de straten van de stad;open;over een jaar\n",
		`[{"id":7,"title":{"":"Meer bomen in de straten van de stad"},"state":"open","signature_end_date":"over een jaar"}]`,
	} {
		r := parse(t, in)
		p := new(petition.Petition)
		if r.Revision != nil {
			p = r.Revision.To
		} else {
			p = only(t, r)
			if !slices.ContainsFunc(p.Other, func(o petition.Other) bool { return o.Value == "over een jaar" }) || p.Period.To != "" {
				t.Errorf("%s: period %+v, other %v", in, p.Period, p.Other)
			}
		}
		if diff := cmp.Diff(bilingual.Text{"nl": "Meer bomen in de straten van de stad"}, p.Title); diff != "" {
			t.Errorf("%s: title (-want +got):\n%s", in, diff)
		}
		if f := p.Document().Faults(); len(f) > 0 {
			t.Errorf("%s: %v", in, f)
		}
	}
}

// Plain names of national law mean that of the state for which the petition is.
func TestJurisdiction(t *testing.T) {
	for in, want := range map[string]string{
		`[{"title":{"fr":"Des arbres"},"description":{"fr":"<p>Vu l'article 23 de la Constitution, nous demandons des arbres.</p>"}}]`:                              "be-const#art_23 resolved",
		`[{"title":{"fr":"Des arbres pour la République française"},"description":{"fr":"<p>Vu l'article 72 de la Constitution, nous demandons des arbres.</p>"}}]`: "fr-const#art_72 resolved",
		`{"data":{"type":"petition","id":3,"attributes":{"action":"Trees","additional_details":"Article 23 of the Constitution asks for trees.","state":"open"}}}`:  "#art_23 unresolved",
	} {
		var got []string
		for c := range only(t, parse(t, in)).Document().All() {
			for _, s := range c.Sides {
				for _, ci := range s.Citations {
					got = append(got, ci.Ref.String()+" "+string(ci.Status))
				}
			}
		}
		if s := strings.Join(got, "; "); s != want {
			t.Errorf("%s cites %q, want %q", in, s, want)
		}
	}
}

func TestUKPetition(t *testing.T) {
	r := parse(t, `{"links":{"self":"https://petition.example.org/petitions/300.json"},"data":{"type":"petition","id":300,"links":{"self":"https://petition.example.org/petitions/300.json"},
"attributes":{"action":"Plant a tree for every new house","background":"Streets are bare.","additional_details":"We call on councils:\r\n\r\n- to plant <b>trees</b>;\r\n- to keep them.","state":"open","signature_count":11200,
"created_at":"2024-01-02T10:00:00.000Z","opened_at":"2024-01-09T10:00:00.000Z","response_threshold_reached_at":"2024-02-01T10:00:00.000Z","government_response_at":"2024-03-01T10:00:00.000Z",
"creator_name":"Jo Field","government_response":{"responded_on":"2024-03-01","summary":"No plans.","details":"Councils decide."},
"debate":{"debated_on":"2024-04-02","transcript_url":"https://example.org/t","overview":"MPs spoke."},
"departments":[{"acronym":"DT","name":"Department for Trees","url":"https://example.org"}],"signatures_by_country":[{"name":"France","code":"FR","signature_count":12}],"scheduled_debate_date":null}}}`)
	p := only(t, r)
	if r.Format != petition.UKPetitionJSON || p.Origin.ID != "300" || p.Origin.Host != "petition.example.org" || p.State.Name != petition.Open {
		t.Errorf("%s %+v %+v", r.Format, p.Origin, p.State)
	}
	var kinds []string
	for _, e := range p.Timeline {
		kinds = append(kinds, string(e.Kind))
	}
	if diff := cmp.Diff(strings.Fields("submitted published threshold-reached answered debate-held"), kinds); diff != "" {
		t.Errorf("timeline (-want +got):\n%s", diff)
	}
	if number(p.Signatures.Total) != 11200 || p.Signatures.Thresholds[0].For != "response" || p.Signatures.By[0].Code != "FR" {
		t.Errorf("signatures %+v", p.Signatures)
	}
	var texts []string
	for _, id := range p.Demands {
		texts = append(texts, p.Document().Clause(id).Sides["en"].Text)
	}
	if len(p.Body) == 0 || !strings.Contains(p.Body[len(p.Body)-1].Sides["en"].Text, "<b>trees</b>") {
		t.Errorf("body %+v, demands %v", p.Body, texts)
	}
}

func TestRefused(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"empty", " \n", "petition.Parse: the input is empty"},
		{"not text", "\xff\xfe\xfd" + "abc", "petition.Parse: byte 0: 3 of 6 bytes are not UTF-8; convert the file first"},
		{"a page", "<p>Bomen</p>", "petition.Parse: this page shows no version of a petition; give the page of one, whose address ends in /versions/ and a number, or what the API or an export gives"},
		{"an error of a server", `{"data":{"initiative":null},"errors":[{"message":"no such field"}]}`, `petition.Parse: /errors/0: the server answered with an error: "no such field"`},
		{"prose", "Een brief.\nMeer niet.\n", "petition.Parse: the input is no version page, no JSON and no CSV export that this package knows; see the package comment for the formats"},
		{"broken JSON", `{"a":`, "petition.Parse: not JSON: unexpected EOF"},
		{"other JSON", `{"a":1}`, "petition.Parse: this JSON is in no format that this package knows; see its comment for the formats"},
		{
			"another version", `{"$schema":"urn:considerans:schema:v2:petition","type":"petition"}`,
			`petition.Parse: legaltext.Decode: /$schema: found "urn:considerans:schema:v2:petition", expected "urn:considerans:schema:v1:petition": this version of the library reads no other`,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := petition.Parse([]byte(tt.in), nil)
			if err == nil || err.Error() != tt.want {
				t.Errorf("error %v, want %s", err, tt.want)
			}
		})
	}
	if _, err := petition.Parse(make([]byte, 100), &petition.Options{MaxBytes: 10}); err == nil || !strings.Contains(err.Error(), "limit of 10") {
		t.Errorf("error %v", err)
	}
}

// TestRemarksName reads a change that has no heading: remarks name its attribute.
func TestRemarksName(t *testing.T) {
	r := parse(t, `{"attribute":"title","locale":"fr","machine":true,"old":"a","new":"b"}`)
	var got []string
	for _, d := range r.Diagnostics {
		got = append(got, d.Message)
	}
	if diff := cmp.Diff([]string{"title: translated by a machine"}, got); diff != "" {
		t.Errorf("messages (-want +got):\n%s", diff)
	}
}

// What is no petition is left to other readers.
func TestRecognize(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want petition.Format
	}{
		{"", ""},
		{"Overwegende dat de straten weinig bomen hebben;\n- vraagt de regering om er te planten.\n", ""},
		{"Bijlagen (nl)\n- een kaart\n", ""},
		{"Status\n- ingediend\n", ""},
		{"Titel (Nederlands)\n- +Bomen\n", petition.VersionText},
		{`{"type":"resolution","title":{"nl":"Bomen"}}`, ""},
		{`{"$schema":"urn:considerans:schema:v1:resolution","type":"resolution","title":{"nl":"Bomen"}}`, ""},
		{`{"type":"petition","title":{"nl":"Bomen"}}`, petition.OwnJSON},
		{`[{"type":"petition","title":{"nl":"Bomen"}},{"type":"petition","title":{"nl":"Struiken"}}]`, petition.OwnJSON},
		{`[{"type":"resolution","title":{"nl":"Bomen"}}]`, ""},
		{`[{"type":"petition-history","revisions":[]}]`, ""},
		{`{"title":{"nl":"Bomen"},"state":"open"}`, petition.OpenDataJSON},
		{`{"data":{"initiatives":[]}}`, petition.GraphQL},
		{`[1,2]`, ""},
		{"naam;adres\nAn;Straat 1\n", ""},
	} {
		if got := petition.Recognize([]byte(tt.in)); got != tt.want {
			t.Errorf("Recognize(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestTranslations(t *testing.T) {
	var revisions []petition.Revision
	for _, page := range []string{
		"Changes at \"x\"\nDescription (Nederlands)\n+<p>Bomen</p>\nDescription (Français)\n+<p>Arbres</p>\nDescription (Deutsch)\n+<p>B</p>\n",
		"Changes at \"x\"\nDescription (Français)\n-<p>Arbres</p>\n+<p>Plus d'arbres</p>\nDescription (Automatic: English)\n+<p>Trees</p>\n",
		"Changes at \"x\"\nDescription (Deutsch)\n-<p>B</p>\n+<p>Bäume</p>\nTitle (Français)\n-Arbres\n",
	} {
		revisions = append(revisions, *parse(t, page).Revision)
	}
	want := []petition.Translation{
		{Field: "body", Lang: "de", Status: petition.Human},
		{Field: "body", Lang: "en", Status: petition.Machine},
		{Field: "body", Lang: "fr", Status: petition.Stale},
		{Field: "body", Lang: "nl", Status: petition.Stale},
		{Field: "title", Lang: "fr", Status: petition.Missing},
	}
	if diff := cmp.Diff(want, petition.NewHistory(revisions).Translations()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// An array of petitions that this package wrote is read as what it is.
func TestOwnList(t *testing.T) {
	exported := parse(t, `[{"id":1,"title":{"nl":"Bomen"},"description":{"nl":"<p>Wij vragen een boom.</p>"},"state":"open"},`+
		`{"id":2,"title":{"nl":"Banken"},"description":{"nl":"<p>Wij vragen een bank.</p>"},"state":"open"}]`)
	var list []string
	for _, p := range exported.Petitions {
		list = append(list, encoded(t, p.Document()))
	}
	again := parse(t, "\uFEFF["+strings.Join(list, ",")+"]")
	if again.Format != petition.OwnJSON || len(again.Diagnostics) > 0 || len(again.Petitions) != len(list) {
		t.Fatalf("format %q, %d petitions, %v", again.Format, len(again.Petitions), again.Diagnostics)
	}
	for i, p := range again.Petitions {
		if diff := cmp.Diff(list[i], encoded(t, p.Document())); diff != "" {
			t.Errorf("petition %d (-want +got):\n%s", i, diff)
		}
	}
	for in, want := range map[string]string{
		`[{"type":"petition"},{"type":"resolution"}]`:                `petition.Parse: /1/type: found "resolution", expected petition: an array of what this module wrote holds petitions`,
		`[{"type":"petition"},{"type":"petition","title":{"nl":7}}]`: "petition.Parse: /1: ",
	} {
		if _, err := petition.Parse([]byte(in), nil); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s: %v, want %s", in, err, want)
		}
	}
}
