package diff

import (
	"sync"

	"github.com/considerans/considerans/bilingual"
)

// voices are the words in which changes are told.
var voices = sync.OnceValue(func() map[bilingual.Lang]*voice {
	return map[bilingual.Lang]*voice{
		bilingual.NL: {
			lang: bilingual.NL,
			none: "Er is niets veranderd.",
			and:  "en",
			counts: []count{
				{Added, "één onderdeel toegevoegd", "% onderdelen toegevoegd"},
				{Removed, "één onderdeel geschrapt", "% onderdelen geschrapt"},
				{Moved, "één onderdeel verplaatst", "% onderdelen verplaatst"},
				{Split, "één onderdeel gesplitst", "% onderdelen gesplitst"},
				{Merged, "één samenvoeging", "% samenvoegingen"},
				{Edited, "één tekst gewijzigd", "% teksten gewijzigd"},
				{Translated, "één vertaling toegevoegd", "% vertalingen toegevoegd"},
				{Untranslated, "één vertaling geschrapt", "% vertalingen geschrapt"},
				{Reformatted, "één opmaak gewijzigd", "% keer de opmaak gewijzigd"},
				{Typographic, "één typografische wijziging", "% typografische wijzigingen"},
			},
			shifted: count{one: "één onderdeel vernummerd", many: "% onderdelen vernummerd"},
			stale:   count{one: "één onderdeel waarvan een andere taal niet is aangepast", many: "% onderdelen waarvan een andere taal niet is aangepast"},
			kinds: map[Kind]string{
				Added: "toegevoegd", Removed: "geschrapt", Moved: "verplaatst", Edited: "gewijzigd", Reformatted: "opmaak",
				Typographic: "typografie", Split: "gesplitst", Merged: "samengevoegd", Translated: "vertaald", Untranslated: "vertaling geschrapt",
			},
			labels: labels{
				changes: "Wijzigingen", from: "van",
				onlyText: "Opmaak en typografie verbergen", language: "talen",
				renumberedTitle: "Alleen vernummerd", movedFrom: "verplaatst van", movedTo: "verplaatst naar", level: "niveau",
				added: "nieuwe verwijzing", removed: "verwijzing geschrapt", repointed: "verwijzing gewijzigd", dates: "datum", numbers: "getal",
				addressees: "geadresseerde", strength: "kracht van het verzoek", note: "niet aangepast", before: "vroeger",
				strengths: map[string]string{
					"soft": "zwak", "normal": "gewoon", "strong": "sterk", "instruction": "opdracht", "decision": "besluit", "support": "steun",
					"criticism": "afkeuring", "statement": "vaststelling", "notice": "kennisneming", "forwarding": "overzending", "closing": "slot",
				},
			},
		},
		bilingual.FR: {
			lang: bilingual.FR,
			none: "Rien n’a changé.",
			and:  "et",
			counts: []count{
				{Added, "un élément ajouté", "% éléments ajoutés"},
				{Removed, "un élément supprimé", "% éléments supprimés"},
				{Moved, "un élément déplacé", "% éléments déplacés"},
				{Split, "un élément scindé", "% éléments scindés"},
				{Merged, "une fusion", "% fusions"},
				{Edited, "un texte modifié", "% textes modifiés"},
				{Translated, "une traduction ajoutée", "% traductions ajoutées"},
				{Untranslated, "une traduction supprimée", "% traductions supprimées"},
				{Reformatted, "une mise en forme modifiée", "% mises en forme modifiées"},
				{Typographic, "une correction typographique", "% corrections typographiques"},
			},
			shifted: count{one: "un élément renuméroté", many: "% éléments renumérotés"},
			stale:   count{one: "un élément dont une autre langue n’a pas suivi", many: "% éléments dont une autre langue n’a pas suivi"},
			kinds: map[Kind]string{
				Added: "ajouté", Removed: "supprimé", Moved: "déplacé", Edited: "modifié", Reformatted: "mise en forme",
				Typographic: "typographie", Split: "scindé", Merged: "fusionné", Translated: "traduit", Untranslated: "traduction supprimée",
			},
			labels: labels{
				changes: "Modifications", from: "de",
				onlyText: "Masquer la mise en forme et la typographie", language: "langues",
				renumberedTitle: "Renuméroté seulement", movedFrom: "déplacé depuis", movedTo: "déplacé vers", level: "niveau",
				added: "nouvelle référence", removed: "référence supprimée", repointed: "référence modifiée", dates: "date", numbers: "nombre",
				addressees: "destinataire", strength: "force de la demande", note: "n’a pas suivi", before: "avant",
				strengths: map[string]string{
					"soft": "faible", "normal": "ordinaire", "strong": "forte", "instruction": "mandat", "decision": "décision", "support": "soutien",
					"criticism": "désapprobation", "statement": "constat", "notice": "prise d’acte", "forwarding": "transmission", "closing": "clôture",
				},
			},
		},
		bilingual.EN: {
			lang: bilingual.EN,
			none: "Nothing changed.",
			and:  "and",
			counts: []count{
				{Added, "one part added", "% parts added"},
				{Removed, "one part removed", "% parts removed"},
				{Moved, "one part moved", "% parts moved"},
				{Split, "one part split", "% parts split"},
				{Merged, "one merger", "% mergers"},
				{Edited, "one text edited", "% texts edited"},
				{Translated, "one translation added", "% translations added"},
				{Untranslated, "one translation removed", "% translations removed"},
				{Reformatted, "one change of format", "% changes of format"},
				{Typographic, "one typographic change", "% typographic changes"},
			},
			shifted: count{one: "one part renumbered", many: "% parts renumbered"},
			stale:   count{one: "one part of which another language did not follow", many: "% parts of which another language did not follow"},
			kinds: map[Kind]string{
				Added: "added", Removed: "removed", Moved: "moved", Edited: "edited", Reformatted: "reformatted",
				Typographic: "typography", Split: "split", Merged: "merged", Translated: "translated", Untranslated: "translation removed",
			},
			labels: labels{
				changes: "Changes", from: "from",
				onlyText: "Hide format and typography", language: "languages",
				renumberedTitle: "Only renumbered", movedFrom: "moved from", movedTo: "moved to", level: "level",
				added: "new reference", removed: "reference removed", repointed: "reference changed", dates: "date", numbers: "number",
				addressees: "addressee", strength: "strength of the request", note: "did not follow", before: "before",
				strengths: map[string]string{
					"soft": "soft", "normal": "normal", "strong": "strong", "instruction": "instruction", "decision": "decision", "support": "support",
					"criticism": "criticism", "statement": "statement", "notice": "notice", "forwarding": "forwarding", "closing": "closing",
				},
			},
		},
		bilingual.DE: {
			lang: bilingual.DE,
			none: "Es hat sich nichts geändert.",
			and:  "und",
			counts: []count{
				{Added, "ein Teil hinzugefügt", "% Teile hinzugefügt"},
				{Removed, "ein Teil gestrichen", "% Teile gestrichen"},
				{Moved, "ein Teil verschoben", "% Teile verschoben"},
				{Split, "ein Teil geteilt", "% Teile geteilt"},
				{Merged, "eine Zusammenführung", "% Zusammenführungen"},
				{Edited, "ein Text geändert", "% Texte geändert"},
				{Translated, "eine Übersetzung hinzugefügt", "% Übersetzungen hinzugefügt"},
				{Untranslated, "eine Übersetzung gestrichen", "% Übersetzungen gestrichen"},
				{Reformatted, "eine Formatänderung", "% Formatänderungen"},
				{Typographic, "eine typografische Änderung", "% typografische Änderungen"},
			},
			shifted: count{one: "ein Teil neu nummeriert", many: "% Teile neu nummeriert"},
			stale:   count{one: "ein Teil, dessen andere Sprache nicht angepasst wurde", many: "% Teile, deren andere Sprache nicht angepasst wurde"},
			kinds: map[Kind]string{
				Added: "hinzugefügt", Removed: "gestrichen", Moved: "verschoben", Edited: "geändert", Reformatted: "Format",
				Typographic: "Typografie", Split: "geteilt", Merged: "zusammengeführt", Translated: "übersetzt", Untranslated: "Übersetzung gestrichen",
			},
			labels: labels{
				changes: "Änderungen", from: "von",
				onlyText: "Format und Typografie ausblenden", language: "Sprachen",
				renumberedTitle: "Nur neu nummeriert", movedFrom: "verschoben von", movedTo: "verschoben nach", level: "Ebene",
				added: "neuer Verweis", removed: "Verweis gestrichen", repointed: "Verweis geändert", dates: "Datum", numbers: "Zahl",
				addressees: "Adressat", strength: "Nachdruck des Ersuchens", note: "nicht angepasst", before: "vorher",
				strengths: map[string]string{
					"soft": "schwach", "normal": "gewöhnlich", "strong": "stark", "instruction": "Auftrag", "decision": "Beschluss", "support": "Unterstützung",
					"criticism": "Missbilligung", "statement": "Feststellung", "notice": "Kenntnisnahme", "forwarding": "Übermittlung", "closing": "Schluss",
				},
			},
		},
	}
})
