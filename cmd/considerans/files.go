package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/urfave/cli/v3"
)

// An outcome is what a command makes of one file.
type outcome struct {
	stdout, stderr []byte
	found          bool // what the command looks for
}

// A batch is the work of a command that takes one FILE, several, or folders.
type batch struct {
	// result and remarks say whether what goes to standard output, and to standard
	// error, is JSON; text tells its file itself.
	result, remarks bool
	do              func(name string) (*outcome, error)
}

// run does the work for every file that the arguments name. Of one file it writes what
// the work gives, of several one line of JSON each. A file that cannot be read is told
// of, and the others are read nevertheless.
func (b *batch) run(cmd *cli.Command) error {
	files, single, err := filesOf(cmd)
	if err != nil {
		return err
	}
	if single {
		b.result, b.remarks = false, false // it is written as it is
	}
	var trouble, hit bool
	for part := range slices.Chunk(files, 2*runtime.GOMAXPROCS(0)) {
		outcomes, errs := make([]*outcome, len(part)), make([]error, len(part))
		var all sync.WaitGroup
		for i, name := range part {
			all.Go(func() { outcomes[i], errs[i] = b.do(name) })
		}
		all.Wait()
		for i, out := range outcomes {
			if errs[i] != nil {
				if single {
					return errs[i]
				}
				trouble = true
				fmt.Fprintf(cmd.Root().ErrWriter, "considerans: %s\n", told(errs[i]))
				continue
			}
			hit = hit || out.found
			if _, err := cmd.Root().ErrWriter.Write(line(part[i], "diagnostics", b.remarks, out.stderr)); err != nil {
				return fmt.Errorf("standard error: %w", err)
			}
			if _, err := cmd.Root().Writer.Write(line(part[i], "result", b.result, out.stdout)); err != nil {
				return fmt.Errorf("standard output: %w", err)
			}
		}
	}
	switch {
	case trouble:
		return troubled{}
	case hit:
		return found{}
	}
	return nil
}

// A troubled error ends a command with status 2; what could not be read is told already.
type troubled struct{}

func (troubled) Error() string { return "troubled" }

// line returns JSON as one line that names its file, and other data as it is.
func line(file, key string, isJSON bool, data []byte) []byte {
	if !isJSON {
		return data
	}
	name, _ := json.Marshal(file)
	var b bytes.Buffer
	fmt.Fprintf(&b, "{\"file\":%s,%q:", name, key)
	if err := json.Compact(&b, data); err != nil {
		panic(err) // the encoders write JSON
	}
	b.WriteString("}\n")
	return b.Bytes()
}

// filesOf returns the files that the arguments of a command name, and whether they are
// one FILE. A folder stands for the files in it and in the folders below, in the order
// of their names, without those whose names begin with a dot.
func filesOf(cmd *cli.Command) (files []string, single bool, err error) {
	args := cmd.Args().Slice()
	if len(args) == 0 {
		return nil, false, fmt.Errorf("%s takes one FILE or more, or - for standard input; see \"%s --help\"", cmd.Name, cmd.FullName())
	}
	single = len(args) == 1
	for _, arg := range args {
		if info, err := os.Stat(arg); arg == "-" || err != nil || !info.IsDir() {
			files = append(files, arg) // what cannot be read is told when it is
			continue
		}
		single = false
		err := filepath.WalkDir(arg, func(path string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case path != arg && strings.HasPrefix(d.Name(), "."):
				if d.IsDir() {
					return fs.SkipDir
				}
			case !d.IsDir():
				files = append(files, path)
			}
			return nil
		})
		if err != nil {
			return nil, false, err
		}
	}
	if first := slices.Index(files, "-"); first >= 0 && slices.Contains(files[first+1:], "-") {
		return nil, false, errors.New("standard input is one FILE: give the others as files")
	}
	if len(files) == 0 {
		return nil, false, fmt.Errorf("%s: there is no file in it", shown(strings.Join(args, ", ")))
	}
	return files, single, nil
}
