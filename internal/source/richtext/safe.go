package richtext

import "strings"

// SafeURL returns the target of a link if a page may hold it: a relative one,
// or one of the schemes http, https, mailto and tel. Browsers drop control
// characters and spaces before they look for a scheme, so that it does too.
func SafeURL(s string) (url, scheme string, ok bool) {
	s = strings.TrimFunc(strings.ToValidUTF8(s, "\uFFFD"), func(r rune) bool { return r <= ' ' })
	if strings.ContainsAny(s, "\t\n\r\x00") {
		s = strings.Map(func(r rune) rune {
			if r < ' ' {
				return -1
			}
			return r
		}, s)
	}
	i := strings.IndexAny(s, ":/?#")
	if i < 0 || s[i] != ':' {
		return s, "", true
	}
	scheme = strings.ToLower(s[:i])
	switch scheme {
	case "http", "https", "mailto", "tel":
		return s, scheme, true
	}
	for _, c := range []byte(scheme) {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '+' && c != '-' && c != '.' {
			return "", "", false
		}
	}
	return "", scheme, false
}
