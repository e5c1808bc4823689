package petition

import (
	"maps"
	"slices"
	"strings"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// initiative reads one initiative or proposal of Decidim, from an export or
// from a row of its table: the keys of all generations are known, and what is
// not is kept under Other.
func (r *parser) initiative(rec *record) *Petition {
	d := newDraft()
	p := d.p
	p.Origin = Origin{
		Platform: "decidim", Host: r.opts.Host,
		ID: rec.text("id"), Reference: rec.text("reference"), Slug: rec.text("slug"), URL: rec.text("url"),
	}
	if host := hostOf(p.Origin.URL); host != "" {
		p.Origin.Host = host
	}
	title := translatedOf(rec.get("title"))
	r.noteMachine(&title, rec.path+"/title")
	p.Title = title.merged(d, "title")
	body := translatedOf(rec.get("description", "body"))
	r.noteMachine(&body, rec.path+"/description")
	for l, s := range body.merged(d, "body") {
		d.bodies[l] = markup{html: s}
	}
	if raw := rec.text("state"); raw != "" {
		if p.State = stateOf(raw); p.State.Name == "" {
			r.diagnose(legaltext.CodePetUnknownState, legaltext.Span{}, rec.path+"/state", "the state %q is not known", raw)
		}
	}
	kind := rec.record("type", "initiative_type", "category")
	p.Category = Named{kind.text("id"), textOfNames(kind.get("title", "name"))}
	p.Other = append(p.Other, kind.rest("type/")...)
	p.Scope = r.named(p, rec, "scope")
	if id := rec.text("scoped_type_id"); id != "" {
		p.Other = append(p.Other, Other{"scoped_type_id", id})
	}
	if area := r.named(p, rec, "area"); area.ID != "" || len(area.Name) > 0 {
		p.Topics = append(p.Topics, area)
	}
	r.authors(p, rec)
	r.signatures(p, rec)
	p.Period = Period{rec.day("signature_start_date"), rec.day("signature_end_date")}
	p.CreatedAt, p.UpdatedAt = rec.time("created_at"), rec.time("updated_at")
	for _, e := range [...]struct {
		key  string
		kind EventKind
	}{
		{"published_at", Published},
		{"first_progress_notification_at", Notified},
		{"second_progress_notification_at", Notified},
		{"answered_at", Answered},
		{"answer_date", Answered},
	} {
		if at := rec.time(e.key); at != "" {
			p.Timeline = append(p.Timeline, Event{Kind: e.kind, At: at})
		}
	}
	sortEvents(p.Timeline)
	answer := translatedOf(rec.get("answer"))
	p.Answer = Answer{Text: answer.merged(newDraft(), "answer"), URL: rec.text("answer_url")}
	if len(p.Answer.Text) > 0 || p.Answer.URL != "" {
		for _, e := range p.Timeline {
			if e.Kind == Answered {
				p.Answer.At = e.At
			}
		}
	}
	r.attachments(p, rec)
	p.Other = append(p.Other, rec.rest("")...)
	if len(p.Other) > 0 {
		r.diagnose(legaltext.CodePetUnknownField, legaltext.Span{}, rec.path, "%d values without a place in the model were kept, the first is %q", len(p.Other), p.Other[0].Name)
	}
	return r.finish(d)
}

// textOfNames reads a name that may be translated, without asking by whom.
func textOfNames(v any) bilingual.Text {
	t := translatedOf(v)
	return t.merged(newDraft(), "")
}

func (r *parser) named(p *Petition, rec *record, key string) Named {
	v := rec.record(key)
	n := Named{v.text("id"), textOfNames(v.get("name", "title"))}
	p.Other = append(p.Other, v.rest(key+"/")...)
	return n
}

// authors reads authors and committee. CSV joins the names of several authors.
func (r *parser) authors(p *Petition, rec *record) {
	add := func(v any) {
		m, ok := v.(map[string]any)
		if !ok {
			return
		}
		a := newRecord(m, "")
		ids, names := a.get("id"), a.get("name")
		if idList, nameList, ok := parallel(ids, names); ok {
			for i := range nameList {
				p.Submitters = append(p.Submitters, Submitter{Name: nameList[i], ID: idList[i]})
			}
			return
		}
		s := Submitter{Name: plainText(names), ID: plainText(ids)}
		if org := textOfNames(a.get("organization_name")); len(org) > 0 {
			p.Other = append(p.Other, Other{"author/organization_name", org[org.Langs()[0]]})
		}
		if s.Name != "" || s.ID != "" {
			p.Submitters = append(p.Submitters, s)
		}
	}
	for _, key := range [...]string{"authors", "author"} {
		switch v := rec.get(key).(type) {
		case []any:
			for _, a := range v {
				add(a)
			}
		default:
			add(v)
		}
	}
	for _, v := range rec.list("committee_members") {
		m, _ := v.(map[string]any)
		c := newRecord(m, "")
		user := c.record("user")
		p.Committee = append(p.Committee, Member{Name: user.text("name"), ID: c.text("id"), State: c.text("state")})
	}
}

// parallel reads two lists of the same length, as arrays or joined by commas.
func parallel(ids, names any) (idList, nameList []string, ok bool) {
	split := func(v any) []string {
		switch v := v.(type) {
		case []any:
			var out []string
			for _, x := range v {
				out = append(out, plainText(x))
			}
			return out
		case string:
			if v != "" {
				return strings.Split(v, ", ")
			}
		}
		return nil
	}
	idList, nameList = split(ids), split(names)
	return idList, nameList, len(nameList) > 1 && len(idList) == len(nameList)
}

// signatures reads counts: totals, and counts by scope.
func (r *parser) signatures(p *Petition, rec *record) {
	s := &p.Signatures
	switch method := rec.text("signature_type"); method {
	case "online", "0":
		s.Method = "online"
	case "offline", "1":
		s.Method = "offline"
	case "any", "2":
		s.Method = "any"
	default:
		s.Method = method
	}
	votes := func(key, kind string) *int {
		v := rec.get(key)
		if text, ok := v.(string); ok {
			if m, ok := jsonObject(text); ok {
				v = m
			}
		}
		m, ok := v.(map[string]any)
		if !ok {
			return countOf(v)
		}
		for _, scope := range slices.Sorted(maps.Keys(m)) {
			if scope != "total" {
				s.By = append(s.By, Count{Kind: kind, Code: scope, Count: countOf(m[scope])})
			}
		}
		return countOf(m["total"])
	}
	s.Online = votes("online_votes", "scope-online")
	s.Offline = votes("offline_votes", "scope-offline")
	s.Total = rec.count("signatures", "supports_count", "initiative_supports_count", "initiative_votes_count")
	if n := rec.count("supports_required"); n != nil {
		s.Thresholds = append(s.Thresholds, Threshold{For: "support", Count: n})
	}
}

func (r *parser) attachments(p *Petition, rec *record) {
	files := rec.get("attachments")
	if m, ok := files.(map[string]any); ok {
		files = m["files"]
	}
	list, _ := files.([]any)
	for _, v := range list {
		m, _ := v.(map[string]any)
		f := newRecord(m, "")
		p.Attachments = append(p.Attachments, Attachment{
			Title: textOfNames(f.get("title")), Description: textOfNames(f.get("description")),
			URL: f.text("url", "remote_file_url"), MediaType: f.text("type", "content_type"),
		})
	}
}

// hostOf returns the host of a URL.
func hostOf(url string) string {
	_, rest, ok := strings.Cut(url, "://")
	if !ok {
		return ""
	}
	host, _, _ := strings.Cut(rest, "/")
	return host
}

// sortEvents puts events into the order of time; those without a time that
// compares stay where they are.
func sortEvents(events []Event) {
	slices.SortStableFunc(events, func(a, b Event) int { return strings.Compare(a.At, b.At) })
}
