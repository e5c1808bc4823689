package legalref

import "github.com/considerans/considerans/bilingual"

// A Registry holds the instruments that citations are resolved to.
type Registry struct{}

// FindOptions steer [Registry.Find].
type FindOptions struct{}

// Find returns the citations in a text of the given language, in order.
func (r *Registry) Find(lang bilingual.Lang, text string, opts *FindOptions) []Citation { return nil }

// Find is [Registry.Find] of the built-in registry.
func Find(lang bilingual.Lang, text string, opts *FindOptions) []Citation { return nil }
