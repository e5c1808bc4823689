// Package figures reads the numbers and dates of running text as values, in
// Dutch, French, German and English.
//
// [Scan] finds them: digits with their separators and the unit behind them
// ("2.000.000 euro", "2,5 miljoen", "12 %"), days and months in words ("1er
// janvier 2034", "maart 2030") and in figures ("01/01/2034", "2034-01-01").
// [Word] reads a number that is written in letters.
//
// A separator means different things to different writers. [Number.Loose] reads
// a number as two languages are compared, where one groups with the sign that
// the other has for decimals; [Number.Exact] reads it as its own language has
// it, and says when that leaves a doubt. Nothing here decides what a number is
// the number of.
package figures
