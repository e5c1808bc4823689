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
				{Merged, "% onderdelen samengevoegd tot één", "% onderdelen samengevoegd tot #"},
				{Edited, "één onderdeel gewijzigd", "% onderdelen gewijzigd"},
				{Translated, "één vertaling toegevoegd", "% vertalingen toegevoegd"},
				{Untranslated, "één vertaling geschrapt", "% vertalingen geschrapt"},
				{Reformatted, "de opmaak van één onderdeel gewijzigd", "de opmaak van % onderdelen gewijzigd"},
				{Typographic, "de typografie van één onderdeel gewijzigd", "de typografie van % onderdelen gewijzigd"},
			},
			shifted: count{one: "één onderdeel vernummerd", many: "% onderdelen vernummerd"},
			texts:   [2]string{"de % tekst toegevoegd", "de % tekst geschrapt"},
			langs:   map[bilingual.Lang]string{"nl": "Nederlandse", "fr": "Franse", "en": "Engelse", "de": "Duitse", "": "anderstalige"},
			stale:   count{one: "één onderdeel waarvan een andere taal niet is aangepast", many: "% onderdelen waarvan een andere taal niet is aangepast"},
			kinds: map[Kind]string{
				Added: "toegevoegd", Removed: "geschrapt", Moved: "verplaatst", Edited: "gewijzigd", Reformatted: "opmaak",
				Typographic: "typografie", Split: "gesplitst", Merged: "samengevoegd", Translated: "vertaald", Untranslated: "vertaling geschrapt",
			},
			labels: labels{
				changes: "Wijzigingen", from: "van",
				onlyText:        "Opmaak en typografie verbergen",
				renumberedTitle: "Alleen vernummerd", movedFrom: "verplaatst van", movedTo: "verplaatst naar", level: "niveau",
				added: "nieuwe verwijzing", removed: "verwijzing geschrapt", repointed: "verwijzing gewijzigd", dates: "datum", numbers: "getal",
				strength: "kracht van het verzoek", note: "niet aangepast", before: "in de oude versie",
				known: "wat van de verwijzingen bekend is", noteRef: "verwijzing naar voetnoot", after: "na", atStart: "vooraan", wid: "blijvende naam", quotes: [2]string{"„", "”"},
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
				{Merged, "% éléments fusionnés en un seul", "% éléments fusionnés en #"},
				{Edited, "un élément modifié", "% éléments modifiés"},
				{Translated, "une traduction ajoutée", "% traductions ajoutées"},
				{Untranslated, "une traduction supprimée", "% traductions supprimées"},
				{Reformatted, "la mise en forme d’un élément modifiée", "la mise en forme de % éléments modifiée"},
				{Typographic, "la typographie d’un élément modifiée", "la typographie de % éléments modifiée"},
			},
			shifted: count{one: "un élément renuméroté", many: "% éléments renumérotés"},
			texts:   [2]string{"le texte % ajouté", "le texte % supprimé"},
			langs:   map[bilingual.Lang]string{"nl": "néerlandais", "fr": "français", "en": "anglais", "de": "allemand", "": "en langue étrangère"},
			stale:   count{one: "un élément dont une autre langue n’a pas suivi", many: "% éléments dont une autre langue n’a pas suivi"},
			kinds: map[Kind]string{
				Added: "ajouté", Removed: "supprimé", Moved: "déplacé", Edited: "modifié", Reformatted: "mise en forme",
				Typographic: "typographie", Split: "scindé", Merged: "fusionné", Translated: "traduit", Untranslated: "traduction supprimée",
			},
			labels: labels{
				changes: "Modifications", from: "de",
				onlyText:        "Masquer la mise en forme et la typographie",
				renumberedTitle: "Renuméroté seulement", movedFrom: "déplacé depuis", movedTo: "déplacé vers", level: "niveau",
				added: "nouvelle référence", removed: "référence supprimée", repointed: "référence modifiée", dates: "date", numbers: "nombre",
				strength: "force de la demande", note: "n’a pas suivi", before: "dans l’ancienne version",
				known: "ce que l’on sait des références", noteRef: "appel de note", after: "après", atStart: "au début", wid: "nom durable", quotes: [2]string{"« ", " »"},
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
				{Merged, "% parts merged into one", "% parts merged into #"},
				{Edited, "one part edited", "% parts edited"},
				{Translated, "one translation added", "% translations added"},
				{Untranslated, "one translation removed", "% translations removed"},
				{Reformatted, "the format of one part changed", "the format of % parts changed"},
				{Typographic, "the typography of one part changed", "the typography of % parts changed"},
			},
			shifted: count{one: "one part renumbered", many: "% parts renumbered"},
			texts:   [2]string{"the % text added", "the % text removed"},
			langs:   map[bilingual.Lang]string{"nl": "Dutch", "fr": "French", "en": "English", "de": "German", "": "foreign-language"},
			stale:   count{one: "one part of which another language did not follow", many: "% parts of which another language did not follow"},
			kinds: map[Kind]string{
				Added: "added", Removed: "removed", Moved: "moved", Edited: "edited", Reformatted: "reformatted",
				Typographic: "typography", Split: "split", Merged: "merged", Translated: "translated", Untranslated: "translation removed",
			},
			labels: labels{
				changes: "Changes", from: "from",
				onlyText:        "Hide format and typography",
				renumberedTitle: "Only renumbered", movedFrom: "moved from", movedTo: "moved to", level: "level",
				added: "new reference", removed: "reference removed", repointed: "reference changed", dates: "date", numbers: "number",
				strength: "strength of the request", note: "did not follow", before: "in the old version",
				known: "what is known of the references", noteRef: "reference to footnote", after: "after", atStart: "at the start", wid: "lasting name", quotes: [2]string{"“", "”"},
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
				{Merged, "% Teile zu einem zusammengeführt", "% Teile zu # zusammengeführt"},
				{Edited, "ein Teil geändert", "% Teile geändert"},
				{Translated, "eine Übersetzung hinzugefügt", "% Übersetzungen hinzugefügt"},
				{Untranslated, "eine Übersetzung gestrichen", "% Übersetzungen gestrichen"},
				{Reformatted, "das Format eines Teils geändert", "das Format von % Teilen geändert"},
				{Typographic, "die Typografie eines Teils geändert", "die Typografie von % Teilen geändert"},
			},
			shifted: count{one: "ein Teil neu nummeriert", many: "% Teile neu nummeriert"},
			texts:   [2]string{"der % Text hinzugefügt", "der % Text gestrichen"},
			langs:   map[bilingual.Lang]string{"nl": "niederländische", "fr": "französische", "en": "englische", "de": "deutsche", "": "anderssprachige"},
			stale:   count{one: "ein Teil, dessen andere Sprache nicht angepasst wurde", many: "% Teile, deren andere Sprache nicht angepasst wurde"},
			kinds: map[Kind]string{
				Added: "hinzugefügt", Removed: "gestrichen", Moved: "verschoben", Edited: "geändert", Reformatted: "Format",
				Typographic: "Typografie", Split: "geteilt", Merged: "zusammengeführt", Translated: "übersetzt", Untranslated: "Übersetzung gestrichen",
			},
			labels: labels{
				changes: "Änderungen", from: "von",
				onlyText:        "Format und Typografie ausblenden",
				renumberedTitle: "Nur neu nummeriert", movedFrom: "verschoben von", movedTo: "verschoben nach", level: "Ebene",
				added: "neuer Verweis", removed: "Verweis gestrichen", repointed: "Verweis geändert", dates: "Datum", numbers: "Zahl",
				strength: "Nachdruck des Ersuchens", note: "nicht angepasst", before: "in der alten Fassung",
				known: "was über die Verweise bekannt ist", noteRef: "Verweis auf Fußnote", after: "nach", atStart: "am Anfang", wid: "bleibender Name", quotes: [2]string{"„", "“"},
				strengths: map[string]string{
					"soft": "schwach", "normal": "gewöhnlich", "strong": "stark", "instruction": "Auftrag", "decision": "Beschluss", "support": "Unterstützung",
					"criticism": "Missbilligung", "statement": "Feststellung", "notice": "Kenntnisnahme", "forwarding": "Übermittlung", "closing": "Schluss",
				},
			},
		},
	}
})
