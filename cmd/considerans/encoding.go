package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	utf "golang.org/x/text/encoding/unicode"
)

// utf8 returns the input in UTF-8 where it is in UTF-16, with its byte order mark or
// plainly without, or in Windows-1252, as editors of old and many extractors write: then
// also a remark, since that is told by the letters alone. The name says that the
// places of diagnostics are those of the text in UTF-8.
func (in input) utf8() (_ input, remark string, err error) {
	if order, mark, ok := utf16(in.data); ok {
		data, err := utf.UTF16(order, mark).NewDecoder().String(in.data)
		if err != nil {
			return in, "", fmt.Errorf("%s: %w", in.name, err)
		}
		return input{in.name + " (as UTF-8)", data}, "", nil
	}
	if n, first := windows1252(in.data); n > 0 {
		data, err := charmap.Windows1252.NewDecoder().String(in.data)
		if err != nil {
			return in, "", fmt.Errorf("%s: %w", in.name, err)
		}
		remark = fmt.Sprintf("%s: %d bytes are not UTF-8, the first at byte %d: all are letters or signs of Windows-1252, as which the text was read", in.name, n, first)
		return input{in.name + " (as UTF-8)", data}, remark, nil
	}
	return in, "", nil
}

// utf16 reports whether data is UTF-16, by its mark, or because every second byte of what
// it begins with is zero and hardly any other, as in all texts in Latin letters.
func utf16(data string) (utf.Endianness, utf.BOMPolicy, bool) {
	if strings.HasPrefix(data, "\xff\xfe") || strings.HasPrefix(data, "\xfe\xff") {
		return utf.LittleEndian, utf.ExpectBOM, true
	}
	head := data[:min(len(data), 1024)&^1]
	var zeros [2]int
	for i := range len(head) {
		if head[i] == 0 {
			zeros[i%2]++
		}
	}
	half := len(head) / 2
	for k, order := range [...]utf.Endianness{utf.BigEndian, utf.LittleEndian} {
		if half > 1 && len(data)%2 == 0 && zeros[k]*8 >= half*7 && zeros[1-k]*64 <= half {
			return order, utf.IgnoreBOM, true
		}
	}
	return utf.LittleEndian, utf.UseBOM, false
}

// windows1252 counts the bytes of data that are not UTF-8 where data is Windows-1252: each
// is a letter, a quotation mark or another sign of prose there, most letters stand beside
// one of ASCII, and nothing in it is UTF-8 beyond ASCII. Else it returns 0.
func windows1252(data string) (n, first int) {
	if utf8.ValidString(data) {
		return 0, 0
	}
	letters, inWords := 0, 0
	plain := func(i int) bool {
		return i >= 0 && i < len(data) && data[i] < utf8.RuneSelf && unicode.IsLetter(rune(data[i]))
	}
	for i, c := range data {
		if c < utf8.RuneSelf {
			if c < ' ' && !unicode.IsSpace(c) {
				return 0, 0
			}
			continue
		}
		if _, size := utf8.DecodeRuneInString(data[i:]); c != utf8.RuneError || size > 1 {
			return 0, 0 // UTF-8 with faults
		}
		switch c := charmap.Windows1252.DecodeByte(data[i]); {
		case unicode.IsLetter(c):
			letters++
			if plain(i-1) || plain(i+1) {
				inWords++
			}
		case !strings.ContainsRune("‘’‚“”„«»‹›–—…•·°§€£¿¡²³½¼¾´¨\u00a0\u00ad", c):
			return 0, 0
		}
		if n++; n == 1 {
			first = i
		}
	}
	if inWords*4 < letters*3 {
		return 0, 0
	}
	return n, first
}
