package petition

import (
	"html"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// ukPlatform is the software of the petitions of the UK Parliament.
const ukPlatform = "uk-petitions"

// readUK reads petitions of the UK Parliament as its site gives them, open and
// archived.
func (r *parser) readUK(rows []map[string]any) (*Reading, error) {
	out := &Reading{Format: UKPetitionJSON}
	for _, row := range rows {
		if attributes, ok := row["attributes"].(map[string]any); ok {
			out.Petitions = append(out.Petitions, r.ukPetition(row, newRecord(attributes, "/data/attributes")))
		}
	}
	if len(out.Petitions) == 0 {
		return nil, unknownJSON("/data")
	}
	return out, nil
}

// english makes a text of a site that has one language.
func english(s string) bilingual.Text {
	if s == "" {
		return nil
	}
	return bilingual.Text{bilingual.EN: s}
}

func (r *parser) ukPetition(row map[string]any, a *record) *Petition {
	d := newDraft()
	p := d.p
	p.Origin = Origin{Platform: ukPlatform, Host: r.opts.Host, ID: plainText(row["id"])}
	if links, ok := row["links"].(map[string]any); ok {
		p.Origin.URL = plainText(links["self"])
		p.Origin.Host = hostOf(p.Origin.URL)
	}
	p.Title = english(a.text("action", "title"))
	p.Summary = english(a.text("background"))
	if details := a.text("additional_details"); details != "" {
		d.bodies[bilingual.EN] = markup{html: strings.ReplaceAll(html.EscapeString(details), "\r\n", "\n")}
	}
	if note := a.text("committee_note"); note != "" {
		p.Other = append(p.Other, Other{"committee_note", note})
	}
	p.State = r.ukState(a.text("state"))
	if name := a.text("creator_name"); name != "" {
		p.Submitters = append(p.Submitters, Submitter{Name: name, Kind: "person"})
	}
	s := &p.Signatures
	s.Method, s.Total = "online", a.count("signature_count")
	for _, purpose := range [...]string{"moderation", "response", "debate"} {
		if at := a.time(purpose + "_threshold_reached_at"); at != "" {
			p.Timeline = append(p.Timeline, Event{Kind: ThresholdReached, At: at, Code: purpose})
		}
	}
	for _, e := range [...]struct {
		key  string
		kind EventKind
	}{
		{"created_at", Submitted},
		{"opened_at", Published},
		{"closed_at", ClosedEvent},
		{"government_response_at", Answered},
		{"debate_scheduled_at", DebateScheduled},
		{"debate_outcome_at", DebateHeld},
	} {
		if at := a.time(e.key); at != "" {
			p.Timeline = append(p.Timeline, Event{Kind: e.kind, At: at})
		}
	}
	if at := a.time("rejected_at"); at != "" {
		why := a.record("rejection")
		p.Timeline = append(p.Timeline, Event{Kind: Rejected, At: at, Code: why.text("code"), Text: english(why.text("details"))})
	}
	sortEvents(p.Timeline)
	for _, e := range p.Timeline {
		if e.Kind == ThresholdReached {
			s.Thresholds = append(s.Thresholds, Threshold{For: e.Code, ReachedAt: e.At})
		}
	}
	p.CreatedAt, p.UpdatedAt = "", a.time("updated_at")
	for _, e := range p.Timeline {
		if e.Kind == Submitted {
			p.CreatedAt = e.At
		}
	}
	r.ukAnswer(p, a)
	r.ukLists(p, a)
	p.Other = append(p.Other, a.rest("")...)
	return r.finish(d)
}

func (r *parser) ukState(raw string) State {
	s := State{Raw: raw}
	switch raw {
	case "pending", "validated":
		s.Name = Draft
	case "sponsored", "flagged", "dormant":
		s.Name = UnderReview
	case "open", "published":
		s.Name = Open
	case "closed":
		s.Name = Closed
	case "rejected", "hidden":
		s.Name = Inadmissible
	case "stopped", "removed":
		s.Name = Withdrawn
	case "":
	default:
		r.diagnose(legaltext.CodePetUnknownState, legaltext.Span{}, "/data/attributes/state", "the state %q is not known", raw)
	}
	return s
}

// ukAnswer reads the response of the government and the debate.
func (r *parser) ukAnswer(p *Petition, a *record) {
	if answer := a.record("government_response"); answer.m != nil {
		text := answer.text("summary")
		if details := answer.text("details"); details != "" {
			text += "\n\n" + details
		}
		p.Answer = Answer{Text: english(text), At: answer.text("responded_on"), Author: "government"}
		if p.Answer.At == "" {
			p.Answer.At = answer.time("created_at")
		}
	}
	day := a.text("scheduled_debate_date")
	debate := a.record("debate")
	if held := debate.text("debated_on"); held != "" {
		day = held
	}
	if day != "" {
		p.Timeline = append(p.Timeline, Event{Kind: DebateHeld, At: day, Text: english(debate.text("overview"))})
	}
	for _, l := range [...]struct{ key, rel string }{
		{"transcript_url", "transcript"},
		{"video_url", "video"},
		{"debate_pack_url", "briefing"},
		{"public_engagement_url", "engagement"},
		{"debate_summary_url", "summary"},
	} {
		if url := debate.text(l.key); url != "" {
			p.Documents = append(p.Documents, Link{Rel: l.rel, URL: url})
		}
	}
}

// ukLists reads departments, topics and counts by place.
func (r *parser) ukLists(p *Petition, a *record) {
	for _, v := range a.list("departments") {
		m, _ := v.(map[string]any)
		dep := newRecord(m, "")
		p.Topics = append(p.Topics, Named{dep.text("acronym"), english(dep.text("name"))})
	}
	for _, v := range a.list("topics") {
		p.Topics = append(p.Topics, Named{ID: plainText(v)})
	}
	for _, by := range [...]struct{ key, kind, code string }{
		{"signatures_by_country", "country", "code"},
		{"signatures_by_constituency", "constituency", "ons_code"},
		{"signatures_by_region", "region", "ons_code"},
	} {
		for _, v := range a.list(by.key) {
			m, _ := v.(map[string]any)
			c := newRecord(m, "")
			p.Signatures.By = append(p.Signatures.By, Count{
				Kind: by.kind, Code: c.text(by.code), Name: c.text("name"), Count: c.count("signature_count"),
			})
		}
	}
	for _, v := range a.list("other_parliamentary_business") {
		m, _ := v.(map[string]any)
		b := newRecord(m, "")
		p.Documents = append(p.Documents, Link{Rel: "parliamentary-business", Title: english(b.text("subject")), URL: b.text("url")})
	}
}
