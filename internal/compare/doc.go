// Package compare is the module in which Considerans is measured against other
// programs and methods. The library imports nothing of it, so that what it
// needs stays out of the library's go.mod. Run it with
//
//	cd internal/compare && go test ./... -bench Gate -benchtime 1x
//
// The benchmarks named Gate compare the time of one thing with that of another
// and fail when a goal is missed by far; the others print figures.
package compare
