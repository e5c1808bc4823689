package legalref

import (
	"strings"

	"github.com/considerans/considerans/bilingual"
)

// Who took a decree of a Belgian government.

// An Issuer is the government that took an act by kind and date. It is no part
// of the key: texts that leave it out cite the same act.
type Issuer string

// The governments of Belgium's communities and regions. In Brussels two colleges of
// the community commissions have the powers of one.
const (
	// FlemishGovernment is that of the Flemish Community and Region, in one.
	FlemishGovernment Issuer = "flemish-government"
	// WalloonGovernment is that of the Walloon Region.
	WalloonGovernment Issuer = "walloon-government"
	// BrusselsGovernment is that of the Brussels-Capital Region.
	BrusselsGovernment Issuer = "brussels-government"
	// FrenchCommunityGovernment is that of the French Community, which calls
	// itself the Wallonia-Brussels Federation.
	FrenchCommunityGovernment Issuer = "french-community-government"
	// GermanCommunityGovernment is that of the German-speaking Community.
	GermanCommunityGovernment Issuer = "german-community-government"
	// UnitedCollege is that of the Common Community Commission of Brussels, for
	// what concerns both of its communities.
	UnitedCollege Issuer = "united-college"
	// FrenchCommissionCollege is that of the French Community Commission of
	// Brussels, Cocof.
	FrenchCommissionCollege Issuer = "french-community-commission"
)

// issuers are the governments with parts of the folded nouns that name them; the
// first that fits counts.
var issuers = [...]struct {
	issuer Issuer
	signs  []string
}{
	{FrenchCommissionCollege, []string{"gemeenschapscommissie", "commission communautaire francaise"}},
	{UnitedCollege, []string{"verenigd college", "college reuni"}},
	{GermanCommunityGovernment, []string{"duitstalig", "germanophone", "deutschsprachig"}},
	{FrenchCommunityGovernment, []string{"franse gemeenschap", "communaute francaise", "franzosisch"}},
	{BrusselsGovernment, []string{"brussel", "bruxel"}},
	{WalloonGovernment, []string{"waal", "wallon", "agw"}},
	{FlemishGovernment, []string{"vlaams", "flamand", "flamisch", "flemish", "vl", "bvr"}},
}

// issuerOf returns the government that a noun for a decree names, "" for none.
func issuerOf(noun string) Issuer {
	folded := fold(noun)
	for _, i := range &issuers {
		for _, sign := range i.signs {
			if strings.Contains(folded, sign) {
				return i.issuer
			}
		}
	}
	return ""
}

// A government is called in a language by its name, and by the one that it had as
// an Executive; both stand behind "besluit van de", "arrêté du", "Erlass der".
type government struct{ now, before string }

// firstGovernment is the first day on which an Executive may have called itself a
// Government: that of the special act which renamed them.
const firstGovernment = "1993-07-16"

var governments = map[Issuer]map[bilingual.Lang]government{
	FlemishGovernment: {
		"nl": {"van de Vlaamse Regering", "van de Vlaamse Executieve"}, "fr": {"du Gouvernement flamand", "de l'Exécutif flamand"},
		"de": {"der Flämischen Regierung", "der Flämischen Exekutive"}, "en": {"of the Flemish Government", "of the Flemish Executive"},
	},
	WalloonGovernment: {
		"nl": {"van de Waalse Regering", "van de Waalse Gewestexecutieve"}, "fr": {"du Gouvernement wallon", "de l'Exécutif régional wallon"},
		"de": {"der Wallonischen Regierung", "der Wallonischen Regionalexekutive"}, "en": {"of the Walloon Government", "of the Walloon Regional Executive"},
	},
	BrusselsGovernment: {
		"nl": {"van de Brusselse Hoofdstedelijke Regering", "van de Brusselse Hoofdstedelijke Executieve"},
		"fr": {"du Gouvernement de la Région de Bruxelles-Capitale", "de l'Exécutif de la Région de Bruxelles-Capitale"},
		"de": {"der Regierung der Region Brüssel-Hauptstadt", "der Exekutive der Region Brüssel-Hauptstadt"},
		"en": {"of the Government of the Brussels-Capital Region", "of the Executive of the Brussels-Capital Region"},
	},
	FrenchCommunityGovernment: {
		"nl": {"van de Regering van de Franse Gemeenschap", "van de Executieve van de Franse Gemeenschap"},
		"fr": {"du Gouvernement de la Communauté française", "de l'Exécutif de la Communauté française"},
		"de": {"der Regierung der Französischen Gemeinschaft", "der Exekutive der Französischen Gemeinschaft"},
		"en": {"of the Government of the French Community", "of the Executive of the French Community"},
	},
	GermanCommunityGovernment: {
		"nl": {"van de Regering van de Duitstalige Gemeenschap", "van de Executieve van de Duitstalige Gemeenschap"},
		"fr": {"du Gouvernement de la Communauté germanophone", "de l'Exécutif de la Communauté germanophone"},
		"de": {"der Regierung der Deutschsprachigen Gemeinschaft", "der Exekutive der Deutschsprachigen Gemeinschaft"},
		"en": {"of the Government of the German-speaking Community", "of the Executive of the German-speaking Community"},
	},
	UnitedCollege: {
		"nl": {now: "van het Verenigd College van de Gemeenschappelijke Gemeenschapscommissie"}, "fr": {now: "du Collège réuni de la Commission communautaire commune"},
		"de": {now: "des Vereinigten Kollegiums der Gemeinsamen Gemeinschaftskommission"}, "en": {now: "of the United College of the Common Community Commission"},
	},
	FrenchCommissionCollege: {
		"nl": {now: "van het College van de Franse Gemeenschapscommissie"}, "fr": {now: "du Collège de la Commission communautaire française"},
		"de": {now: "des Kollegiums der Französischen Gemeinschaftskommission"}, "en": {now: "of the College of the French Community Commission"},
	},
}

// decreeNouns are the nouns of a decree of a government that is named, and what
// binds its date.
var decreeNouns = map[bilingual.Lang]struct {
	inflected
	of string
}{
	"nl": {inflected{"besluit", "van het besluit"}, "van"}, "fr": {inflected{"arrêté", "de l'arrêté"}, "du"},
	"de": {inflected{"Erlass", "des Erlasses"}, "vom"}, "en": {inflected{"Decree", "of the Decree"}, "of"},
}

// name returns how a decree of the government of that day is called.
func (i Issuer) name(d day, lang bilingual.Lang) (labelledName, bool) {
	g, ok := governments[i][lang]
	if !ok {
		return labelledName{}, false
	}
	name := g.now
	if g.before != "" && string(d.append(nil)) < firstGovernment {
		name = g.before
	}
	n := decreeNouns[lang]
	return n.with(name + " " + n.of + " " + longDate(lang, d)), true
}
