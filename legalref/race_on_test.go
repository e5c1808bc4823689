//go:build race

package legalref_test

// race says that the race detector is on: it empties pools at random.
const race = true
