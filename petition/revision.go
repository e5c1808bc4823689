package petition

import "github.com/considerans/considerans/bilingual"

// A Revision is one step in the life of a petition: what it was before, what it
// is after, when, and by whom. A version page shows only what changed, so that
// From and To hold no more than that: a title that did not change is in neither.
type Revision struct {
	// Heading is the title that the page bears, in the language of its
	// interface.
	Heading string
	// Resource is the line below it, which says what the thing is called on
	// this site: "Petition".
	Resource string
	// Interface is the language of the page around the text.
	Interface bilingual.Lang
	// Number and Total say which of how many versions it is; nil when the
	// source does not tell.
	Number, Total *int
	// Author is who made it, as the source names them.
	Author string
	// At is when, in RFC 3339, or as the page prints it, without a time zone.
	At string
	// Event is "create", "update" or "destroy" where the source tells.
	Event string
	// From and To are the petition before and after. Either is nil when there
	// is nothing to tell.
	From, To *Petition
	// Changes are the changed values as the source has them.
	Changes []Value
	// Lead is what stands on a page of plain text before the first change.
	Lead string
}

// A Value is one attribute in one language before and after, as the source has
// it: markup and all.
type Value struct {
	// Attribute is the name it has in data: "title", "description", "state".
	Attribute string
	// Lang is the language; "" for a value that has none.
	Lang bilingual.Lang
	// Machine says that a machine translated it.
	Machine bool
	// Label is the heading of the change as printed.
	Label string
	// Old and New are the values; "" on a page is "none" or "empty", which it
	// cannot tell apart.
	Old, New string
	// Readings are the ways in which the value can be read where the page does
	// not tell the end of the old one from the start of the new one. Old and
	// New are then empty.
	Readings []Alternative
	// Raw is the value as printed, where Old and New in their places do not
	// give it back: with readings, and where unchanged lines stand between.
	Raw string
	// Before, Between and After are what a page of plain text has around Old
	// and New, so that label, Before, Old, Between, New and After one after
	// the other are the page again. With Raw, which stands in the place of the
	// three, Between is the bullet before each sign, or "".
	Before, Between, After string
}

// An Alternative is one way to tell an old value from a new one.
type Alternative struct{ Old, New string }
