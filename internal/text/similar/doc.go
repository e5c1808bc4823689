// Package similar tells how much two pieces of text have in common, and finds
// for one piece the most similar of many, without looking at all of them.
//
// A piece is a [Bag] of words: numbers that stand for words, sorted, each as
// often as it occurs. Order is not looked at, so that a sentence turned round
// stays similar to itself.
//
// Words weigh by their rarity ([Weights]): in legal texts a clause begins and
// ends as its neighbours do, and what "having regard to the ordinance of the"
// have in common says little about which clause is which. A word that stands in
// one piece weighs 1, one that stands in n pieces 1 over the number of bits of n.
//
// [Weights.Dice] is twice the weight in common over the weight of both, from 0
// to 1. [Weights.Within] is the weight in common over that of the first piece
// alone: 1 when the second holds all of the first.
//
// An [Index] looks a piece up by its rarest words only, and by each of these in
// a bounded number of pieces, so that the cost of a look-up does not grow with
// the number of pieces, however alike they are.
package similar
