package legaltext_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/legaltext"
)

// TestCodes checks that the table of codes has every constant, and says
// something sensible of each.
func TestCodes(t *testing.T) {
	form := regexp.MustCompile(`^[A-Z]+(-[A-Z0-9]+)+$`)
	var got []string
	for _, info := range legaltext.Codes() {
		got = append(got, string(info.Code))
		if !form.MatchString(string(info.Code)) {
			t.Errorf("%q is not of the form of a code", info.Code)
		}
		switch info.Severity {
		case legaltext.Error, legaltext.Warning, legaltext.Info:
		default:
			t.Errorf("%s has the severity %q", info.Code, info.Severity)
		}
		if !strings.HasSuffix(info.Meaning, ".") || len(info.Meaning) < 20 {
			t.Errorf("%s: the meaning %q is no sentence", info.Code, info.Meaning)
		}
	}
	if !slices.IsSorted(got) {
		t.Errorf("codes are not sorted: %q", got)
	}
	want := codeConstants(t)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("constants of type Code (-) and the table (+):\n%s", diff)
	}
}

// codeConstants reads the constants of type Code from the package's source.
func codeConstants(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			v, ok := n.(*ast.ValueSpec)
			if !ok {
				return true
			}
			if id, ok := v.Type.(*ast.Ident); !ok || id.Name != "Code" {
				return true
			}
			for _, value := range v.Values {
				s, err := strconv.Unquote(value.(*ast.BasicLit).Value)
				if err != nil {
					t.Fatal(err)
				}
				out = append(out, s)
			}
			return true
		})
	}
	slices.Sort(out)
	return out
}

// TestCodesIsACopy spoils what Codes returned.
func TestCodesIsACopy(t *testing.T) {
	legaltext.Codes()[0].Severity = "spoilt"
	if legaltext.Codes()[0].Severity == "spoilt" {
		t.Error("Codes returns the table itself")
	}
}

func TestDiagnosticString(t *testing.T) {
	tests := []struct {
		d    legaltext.Diagnostic
		want string
	}{
		{legaltext.NewDiagnostic(legaltext.CodeUnpairedClause, legaltext.Span{Start: 3, End: 9}, "rec_3", "no %s side", "fr"), "warning RES-UNPAIRED-CLAUSE: rec_3: no fr side"},
		{legaltext.NewDiagnostic(legaltext.CodeControlChar, legaltext.Span{}, "", "100 %% NUL"), "info SRC-CONTROL-CHARACTER: 100 % NUL"},
	}
	for _, test := range tests {
		if got := test.d.String(); got != test.want {
			t.Errorf("String() = %q, want %q", got, test.want)
		}
	}
}

func TestDiagnosticsSort(t *testing.T) {
	at := func(start int, code legaltext.Code) legaltext.Diagnostic {
		return legaltext.Diagnostic{Code: code, Span: legaltext.Span{Start: start, End: start + 1}}
	}
	ds := legaltext.Diagnostics{at(7, "B-B"), at(7, "A-A"), at(1, "Z-Z")}
	ds.Sort()
	var got []string
	for _, d := range ds {
		got = append(got, fmt.Sprint(d.Span.Start, " ", d.Code))
	}
	if diff := cmp.Diff([]string{"1 Z-Z", "7 A-A", "7 B-B"}, got); diff != "" {
		t.Errorf("Sort (-want +got):\n%s", diff)
	}
}

func TestDiagnosticsMax(t *testing.T) {
	tests := []struct {
		in   []legaltext.Severity
		want legaltext.Severity
	}{
		{nil, ""},
		{[]legaltext.Severity{legaltext.Info}, legaltext.Info},
		{[]legaltext.Severity{legaltext.Info, legaltext.Error, legaltext.Warning}, legaltext.Error},
	}
	for _, test := range tests {
		var ds legaltext.Diagnostics
		for _, s := range test.in {
			ds = append(ds, legaltext.Diagnostic{Severity: s})
		}
		if got := ds.Max(); got != test.want {
			t.Errorf("Max of %q is %q, want %q", test.in, got, test.want)
		}
	}
}
