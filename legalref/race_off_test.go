//go:build !race

package legalref_test

// race says that the race detector is off.
const race = false
