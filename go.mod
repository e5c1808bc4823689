module github.com/considerans/considerans

go 1.26.0

require (
	github.com/google/go-cmp v0.7.0
	github.com/santhosh-tekuri/jsonschema/v5 v5.3.1
	golang.org/x/text v0.43.0
)

require (
	github.com/urfave/cli/v3 v3.14.0
	golang.org/x/net v0.62.0
)
