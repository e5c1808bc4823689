// Package jsonpointer writes and reads the tokens of JSON pointers (RFC 6901).
package jsonpointer

import "strings"

// Escape returns a key as a token of a pointer.
func Escape(key string) string {
	if !strings.ContainsAny(key, "~/") {
		return key
	}
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(key)
}

// Unescape returns the key that a token stands for.
func Unescape(token string) string {
	if !strings.Contains(token, "~") {
		return token
	}
	return strings.NewReplacer("~1", "/", "~0", "~").Replace(token)
}
