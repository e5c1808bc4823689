//go:build unix

// Package ratio measures the time of one piece of work against that of a rival,
// in turn and in one process, so that the machine is the same for both.
package ratio

import (
	"slices"
	"syscall"
	"testing"
	"time"
)

const (
	rounds = 5
	least  = 20 * time.Millisecond // of work in a round: the clock is coarse
	most   = 10 * time.Second      // in all, but for the round under way
	slack  = 1.5                   // for what a busy machine does to caches
)

// Gate reports the time of ours as a share of theirs, and fails the benchmark
// when it is more than the goal and half as much again.
func Gate(b *testing.B, goal float64, ours, theirs func()) {
	b.Helper()
	if r := Of(b, ours, theirs); r > slack*goal {
		b.Errorf("%.3f of the rival's time, want %.2f", r, goal)
	}
}

// Of reports the time of ours as a share of theirs, and returns it: the median
// of some rounds, in processor time, which other programs do not lengthen.
func Of(b *testing.B, ours, theirs func()) float64 {
	b.Helper()
	ours() // builds the tables
	theirs()
	var shares []float64
	for b.Loop() {
		start := now(b)
		for n := 0; n < rounds && now(b)-start < most; n++ {
			x := cost(b, ours)
			shares = append(shares, x/cost(b, theirs))
		}
	}
	slices.Sort(shares)
	r := shares[len(shares)/2]
	b.ReportMetric(r, "of-rival")
	return r
}

// cost returns the processor time that f takes, in nanoseconds.
func cost(b *testing.B, f func()) float64 {
	start := now(b)
	for n := 1; ; n++ {
		f()
		if d := now(b) - start; d >= least {
			return float64(d) / float64(n)
		}
	}
}

func now(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
