package main_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestClassify(t *testing.T) {
	const motion = "La Chambre,\r\n\r\nVu l'article 23 de la Constitution ;\r\n \r\nConsidérant que l'eau\r\nest un bien commun ;\r\n\r\nDemande au Gouvernement :\r\n\r\n1. de protéger les sources."
	const want = `[{"index":0,"kind":"other"},{"index":1,"kind":"recital"},{"index":2,"kind":"recital"},{"index":3,"kind":"other"},{"index":4,"kind":"request"}]` + "\n"
	const document = `{"$schema":"urn:considerans:schema:v1:resolution","type":"resolution","languages":["fr"],` +
		`"considerations":[{"id":"rec_1","kind":"visa","text":{"fr":"Vu"}}],` +
		`"requests":[{"id":"req_1","kind":"request","text":{"fr":"Demande :"},"points":[{"id":"req_1__point_1","kind":"point","text":{"fr":"de protéger"}}]}]}`
	for _, test := range []struct {
		name, stdin string
		args        []string
		want        result
	}{
		{"text", motion, []string{"classify", "--lang", "fr", "-"}, result{Stdout: want}},
		{"detected", motion, []string{"classify", "-"}, result{Stdout: want}},
		{"with BOM", "\ufeff" + motion, []string{"classify", "-"}, result{Stdout: want}},
		{"empty", "", []string{"classify", "-"}, result{Status: 2, Stderr: "considerans: <stdin>: the text is empty\n"}},
		{"document", document, []string{"classify", "-"}, result{Stdout: `[{"index":0,"kind":"recital"},{"index":1,"kind":"other"},{"index":2,"kind":"request"}]` + "\n"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, considerans(t, test.stdin, test.args...)); diff != "" {
				t.Errorf("%q (-want +got):\n%s", test.args, diff)
			}
		})
	}
	if got := considerans(t, motion, "classify", "--lang", "?", "-"); got.Status != 2 {
		t.Errorf("a wrong language ends with status %d, want 2: %s", got.Status, got.Stderr)
	}
}
