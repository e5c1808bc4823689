module github.com/considerans/considerans/internal/compare

go 1.26.0

require (
	github.com/considerans/considerans v0.0.0
	github.com/evanphx/json-patch/v5 v5.9.11
	github.com/google/go-cmp v0.7.0
	github.com/hexops/gotextdiff v1.0.3
	github.com/petar-dambovaliev/aho-corasick v0.0.0-20250424160509-463d218d4745
	github.com/r3labs/diff/v3 v3.0.2
	github.com/sergi/go-diff v1.4.0
	github.com/wI2L/jsondiff v0.7.1
	github.com/yuin/goldmark v1.7.13
	golang.org/x/net v0.62.0
)

require (
	github.com/tidwall/gjson v1.18.0 // indirect
	github.com/tidwall/match v1.1.1 // indirect
	github.com/tidwall/pretty v1.2.1 // indirect
	github.com/tidwall/sjson v1.2.5 // indirect
	github.com/vmihailenco/msgpack/v5 v5.4.1 // indirect
	github.com/vmihailenco/tagparser/v2 v2.0.0 // indirect
	golang.org/x/text v0.43.0 // indirect
)

replace github.com/considerans/considerans => ../..
