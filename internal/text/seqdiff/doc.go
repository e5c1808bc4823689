// Package seqdiff finds what changed between two sequences, in linear memory
// and in bounded time.
//
// [Of] compares slices of any comparable type, [Diff] slices of small integers
// that stand for elements. Both return the [Hunk]s in which the sequences
// differ; all between two hunks is common.
//
// The rules, in order:
//
//  1. What both sequences begin and end with is common.
//  2. An element that the other sequence lacks is in a hunk; it takes no part
//     in the search.
//  3. What remains is compared by the divide and conquer of Myers ("An O(ND)
//     Difference Algorithm and Its Variations", 1986), which finds a script
//     with as few elements as there can be. Each step of the search, one
//     diagonal of one round or one pair of equal elements, is paid from a budget of [Floor] steps or
//     [PerElement] for each element, whichever is more.
//  4. A region that the budget does not reach is cut at anchors: elements that
//     occur equally often, and at most eight times, on both sides of it, as far
//     as they stand in the same order. Each region between two anchors is
//     searched again with a budget of its own, PerElement for each element.
//  5. A region without anchors, or cut so too often, is cut into small blocks at
//     proportional places.
//
// The script is therefore minimal whenever rules 1 to 3 suffice, and always
// correct. Time and memory are linear in the length of the sequences, with a
// large factor on time only where they have little in common.
//
// The package does not score where a hunk that may slide to and fro reads best,
// and knows nothing of moves: those are for the caller, who knows what the
// elements mean.
package seqdiff
