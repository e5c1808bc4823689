package legalref

// dateInWords reads a date that is written out: drie mei tweeduizend vijf.
func (f *finder) dateInWords(p int) (day, int) { return day{}, p }
