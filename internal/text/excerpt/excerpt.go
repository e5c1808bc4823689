// Package excerpt shortens texts for messages.
package excerpt

// most is how many characters of a text a message shows.
const most = 60

// Of returns the first characters of a text, with "…" behind them where it has more.
func Of(s string) string {
	n := 0
	for i := range s {
		if n == most {
			return s[:i] + "…"
		}
		n++
	}
	return s
}
