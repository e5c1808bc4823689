//go:build ignore

// This program packs the table of Belgian acts, a file for each year. What it
// writes depends on its input alone.
package main

import (
	"bytes"
	"compress/flate"
	"flag"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

func main() {
	in := flag.String("in", "", "the table: numac, day, type and French title, with tabs between")
	out := flag.String("out", "acts", "the directory of the packed table")
	flag.Parse()
	data, err := os.ReadFile(*in)
	if err != nil {
		log.Fatal(err)
	}
	var lines []string
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 4 || f[0] == "numac" {
			continue
		}
		lines = append(lines, f[1]+"\t"+f[0]+"\t"+title(f[3]))
	}
	slices.Sort(lines)
	for len(lines) > 0 {
		year, _, _ := strings.Cut(lines[0], "-")
		n := 0
		var b bytes.Buffer
		w, err := flate.NewWriter(&b, flate.BestCompression)
		if err != nil {
			log.Fatal(err)
		}
		for ; n < len(lines) && strings.HasPrefix(lines[n], year+"-"); n++ {
			f := strings.SplitN(lines[n], "\t", 3)
			w.Write([]byte(f[1] + "\t" + f[0] + "\t" + f[2] + "\n"))
		}
		if err := w.Close(); err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(*out, year), b.Bytes(), 0o644); err != nil {
			log.Fatal(err)
		}
		lines = lines[n:]
	}
}

var (
	notes = regexp.MustCompile(`(?s)\s*[\[(<]\s*(NOTE|L |Intitulé|Erratum|aussi|abrog).*$`)
	space = regexp.MustCompile(`\s+`)
)

// maxTitle is where a title is cut, in bytes; what tells acts of one day apart
// stands before it.
const maxTitle = 200

// title returns a title without the portal's notes, cut at a word. One that is cut ends
// in an ellipsis, so that no text is taken for the whole of it.
func title(s string) string {
	s = strings.ToValidUTF8(s, "")
	s = strings.Trim(space.ReplaceAllString(notes.ReplaceAllString(s, ""), " "), " .[]\"")
	if len(s) > maxTitle {
		s = s[:strings.LastIndexByte(s[:maxTitle], ' ')] + " …"
	}
	return s
}
