// Package diffs measures package diff against other programs that compare
// texts, JSON and Go values, on the same inputs in the same run, and checks its
// JSON Patches with an implementation that is not ours.
//
//	go test ./diffs -bench . -benchtime 20x
package diffs
