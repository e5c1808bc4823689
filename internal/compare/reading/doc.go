// Package reading measures how fast texts are read, beside goldmark parsing the
// same texts as Markdown.
package reading
