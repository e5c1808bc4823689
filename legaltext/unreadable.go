package legaltext

// An Unreadable says of which sort an input is that no reader takes. The errors of
// resolution.Read and petition.Parse wrap it, for [errors.Is]: a server answers 413 to
// [ErrTooLarge], 415 to [ErrNotText] and [ErrUnknownFormat], and 422 to what is left.
type Unreadable string

// The sorts of input that no reader takes.
const (
	ErrEmpty         Unreadable = "the input is empty"
	ErrTooLarge      Unreadable = "the input is larger than the options allow"
	ErrNotText       Unreadable = "the input is no text in UTF-8"
	ErrUnknownFormat Unreadable = "the input is in no format that is known"
)

// Error says it in a sentence.
func (u Unreadable) Error() string { return string(u) }
