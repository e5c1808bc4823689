module github.com/considerans/considerans/internal/compare

go 1.26.0

require (
	github.com/considerans/considerans v0.0.0
	github.com/petar-dambovaliev/aho-corasick v0.0.0-20250424160509-463d218d4745
)

require golang.org/x/text v0.43.0 // indirect

replace github.com/considerans/considerans => ../..
