// Package schema holds the JSON Schemas of what this module writes, and checks
// JSON against them.
//
// The schemas are written by hand, in draft 2020-12 of JSON Schema, and are the
// contract of version 1 of the JSON. Each has the URN
//
//	urn:considerans:schema:v1:<name>
//
// as its $id. [Names] lists them and [Source] gives each as it is embedded, so
// that any validator in any language can use them; "common" holds the
// definitions that the others share and is no type of document itself.
//
// [Validate] chooses the schema by the "$schema" of the JSON, or by its "type"
// where it has no "$schema", and returns everything that is wrong as a list of
// [Problem] values. In an array each element is a document of its own.
//
//	/considerations/3/citations/nl/0/status: found "certain", expected one of "ambiguous", "resolved", "unresolved"
//
// # What the schemas demand
//
//  1. Every top-level value has "$schema" and "type".
//  2. Objects are closed: a key that the schema does not name is a problem. Who
//     reads documents of a later minor version decodes them, which ignores
//     unknown keys and reports them, rather than validating them.
//  3. A clause has an "id", formed as Akoma Ntoso forms an eId, and a "kind".
//  4. Keys of objects by language are base subtags of BCP 47.
//  5. Offsets are integers of at least 0; a span is an array of two of them.
//  6. Strings hold no half of a surrogate pair, which no text can hold.
//  7. Kinds, stages, statuses and severities are the constants of the Go types.
//
// # What they leave out
//
// A schema sees one value at a time. That offsets lie inside their text, that a
// note reference finds its note, and that ids and wids are unique, is what
// legaltext.Document.Faults says of the decoded document; "considerans validate"
// asks both. That ids are in order is not checked: an amendment keeps those of the
// text that it amends.
//
// # Order and cost
//
// Problems are sorted by their place in the document, then by the keyword of
// the schema, so that the same document always gives the same list. Only what
// is wrong at the innermost place is listed. The schemas are compiled once, at
// the first call. Checking takes some twelve times the memory of the JSON, and has no
// limit: bound what you give it. Nothing is read from files or the network, and all functions
// may be called concurrently.
//
// No package of the model imports this one: programs that do not validate do
// not carry a validator.
package schema
