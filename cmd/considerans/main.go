// Considerans reads bilingual legal texts and writes them as JSON, checks that
// JSON, and exports it. Run "considerans --help" for what it can do.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"

	"github.com/urfave/cli/v3"
)

func main() {
	if os.Getenv("GOGC") == "" {
		// The program ends soon, and keeps most of what it makes until then.
		// Collecting more rarely takes 10 to 25 % off its time, and lets the heap
		// be five times what is in use instead of twice.
		debug.SetGCPercent(400)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(1 << 30) // from here on it collects as often as it must
	}
	os.Exit(run(context.Background(), os.Args, os.Stdin, os.Stdout, os.Stderr))
}

// The exit statuses of every command.
const (
	statusFine    = 0
	statusFound   = 1 // the command found what it looks for: a problem, a difference
	statusTrouble = 2 // wrong usage, or input that cannot be read
)

// A found error ends a command with status 1; what was found is printed already.
type found struct{}

func (found) Error() string { return "found" }

// commands are the subcommands in the order of the help. Each is defined in the
// file named after it.
func commands() []*cli.Command {
	return []*cli.Command{
		parseCommand(),
		validateCommand(),
		refsCommand(),
		alignCommand(),
		classifyCommand(),
		checkCommand(),
		diffCommand(),
		applyCommand(),
		mergeCommand(),
		exportCommand(),
	}
}

// run runs the program and returns its exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	root := &cli.Command{
		Name:    "considerans",
		Usage:   "read bilingual legal texts as typed, aligned documents",
		Version: version(),
		Description: `Reads resolutions and petitions as parliaments print them, in one language or
several, and writes JSON in which each clause has one address, its text in every
language, its notes and the articles it cites.

   considerans parse resolution.txt                  the document as JSON
   considerans parse --full resolution.txt           with the place of each part in the source
   considerans parse resolution.txt | considerans validate -
   considerans export --to markdown resolution.txt   the languages side by side
   considerans completion bash                       completion for bash; or zsh, fish, pwsh

FILE is "-" for standard input, or

   a text        plain or in Markdown, in UTF-8, UTF-16 or Windows-1252
   a page        in HTML
   a PDF         if pdftotext, of poppler, is installed
   a petition    as its platform gives it: "considerans parse --help" lists how
   JSON          that this program wrote; validate takes nothing else

Of versions of a petition, diff and apply take both, parse and validate all, and the
others the newest. Results go to standard output, remarks to standard error.

The exit status is 0 when all is well, 1 when a command found what it looks for
(an invalid document, a difference), and 2 for wrong usage or unreadable input.`,
		Commands:              commands(),
		EnableShellCompletion: true,
		Reader:                stdin,
		Writer:                stdout,
		ErrWriter:             stderr,
		ExitErrHandler:        func(context.Context, *cli.Command, error) {},
		OnUsageError:          usageError,
		Action: func(_ context.Context, cmd *cli.Command) error {
			if name := cmd.Args().First(); name != "" {
				return fmt.Errorf("there is no command %q; \"considerans --help\" lists them", name)
			}
			return errors.New("name a command; \"considerans --help\" lists them")
		},
	}
	for _, c := range root.Commands {
		c.OnUsageError = usageError
		c.HideHelpCommand = true
	}
	err := root.Run(ctx, args)
	switch {
	case err == nil:
		return statusFine
	case errors.Is(err, found{}):
		return statusFound
	case errors.Is(err, troubled{}):
		return statusTrouble
	default:
		fmt.Fprintf(stderr, "considerans: %s\n", told(err))
		return statusTrouble
	}
}
