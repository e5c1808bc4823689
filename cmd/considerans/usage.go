package main

import (
	"context"
	"fmt"
	"regexp"
	"runtime/debug"
	"strings"

	"github.com/urfave/cli/v3"
)

// version returns the version of the module that this program was built from, with the
// revision where it was built in a repository.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(unknown)"
	}
	return info.Main.Version
}

// usageError says what is wrong with the flags of a command, and names the command
// whose help answers it.
func usageError(_ context.Context, cmd *cli.Command, err error, _ bool) error {
	return fmt.Errorf("%s; see \"%s --help\"", flagError(err.Error()), cmd.FullName())
}

var (
	unknownFlag = regexp.MustCompile(`^flag provided but not defined: -+(.*)$`)
	bareFlag    = regexp.MustCompile(`^flag needs an argument: -*(.*)$`)
	wrongValue  = regexp.MustCompile(`(?s)^invalid value (".*?") for flag -+(\S+): (.*)$`)
)

// flagError says in the words of this program what its library for flags says.
func flagError(message string) string {
	if m := unknownFlag.FindStringSubmatch(message); m != nil {
		return "there is no flag " + dashed(m[1])
	}
	if m := bareFlag.FindStringSubmatch(message); m != nil {
		return dashed(m[1]) + " needs a value"
	}
	if m := wrongValue.FindStringSubmatch(message); m != nil {
		if strings.HasPrefix(m[3], "strconv.") || m[3] == "parse error" {
			return dashed(m[2]) + ": " + m[1] + " is no value of it"
		}
		return dashed(m[2]) + ": " + m[3]
	}
	return message
}

// dashed returns the name of a flag as users write it.
func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

// call is how errors of the library begin: with the function that was called, of which
// users of the command know nothing.
var call = regexp.MustCompile(`\b(?:bilingual|diff|drafting|legalref|legaltext|petition|resolution|schema)\.[A-Z]\w*: `)

// told returns an error as users read it.
func told(err error) string { return call.ReplaceAllString(err.Error(), "") }
