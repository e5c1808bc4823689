package petition

import (
	"encoding/json"
	"strings"
)

// Recognize tells, without reading it, in which format an input seems to be;
// it returns "" for one that [Parse] would refuse. Text that is no version page
// and JSON that this package did not write and does not know are refused.
func Recognize(data []byte) Format {
	src := strings.TrimPrefix(string(data), "\uFEFF")
	body := strings.TrimLeft(src, " \t\r\n")
	switch {
	case body == "":
		return ""
	case body[0] == '{' || body[0] == '[':
		return recognizeJSON(body)
	case isVersionHTML(body):
		return VersionHTML
	case isCSV(body):
		return OpenDataCSV
	case isVersionText(linesOf(src)):
		return VersionText
	}
	return ""
}

func recognizeJSON(src string) Format {
	var root any
	if json.Unmarshal([]byte(src), &root) != nil {
		return ""
	}
	m, object := root.(map[string]any)
	rows, _ := rowsOf(root)
	first := m
	if !object && len(rows) > 0 {
		first = rows[0]
	}
	if object && !has(m, "data") && serverError(m) != nil {
		return GraphQL
	}
	switch typ, own := ownType(first); {
	case own && (typ == "petition" || object && strings.HasPrefix(typ, "petition-")):
		return OwnJSON
	case own:
		return ""
	}
	if object {
		if data, ok := m["data"].(map[string]any); ok && !has(data, "attributes") {
			return GraphQL
		}
		if data, ok := m["data"].(map[string]any); ok {
			root = data
		}
	}
	if rows, _ = rowsOf(root); len(rows) == 0 {
		return ""
	}
	return formatOf(rows[0])
}

// ownType returns the type of JSON that this module wrote, which may have lost
// its "$schema".
func ownType(m map[string]any) (typ string, own bool) {
	typ, _ = m["type"].(string)
	if urn, _ := m["$schema"].(string); strings.HasPrefix(urn, "urn:considerans:") {
		return typ, true
	}
	switch typ {
	case "resolution", "reading", "diff", "petition", "petition-revision", "petition-history":
		return typ, !has(m, "attributes")
	}
	return "", false
}

// formatOf tells the format of rows of JSON from the first one.
func formatOf(row map[string]any) Format {
	switch {
	case has(row, "object_changes") || has(row, "item_type") || has(row, "changeset"):
		return PaperTrail
	case has(row, "attribute") && (has(row, "old") || has(row, "new")):
		return ChangeJSON
	case has(row, "attributes") && has(row, "type"):
		return UKPetitionJSON
	case has(row, "title") || has(row, "description") || has(row, "body"):
		return OpenDataJSON
	}
	return ""
}
