package schema_test

import (
	"encoding/json"
	"fmt"

	"github.com/considerans/considerans/schema"
)

func ExampleValidate() {
	problems, err := schema.Validate([]byte(`{
		"$schema": "urn:considerans:schema:v1:resolution",
		"type": "resolution",
		"stage": "draft",
		"considerations": [{"id": "rec_1", "kind": "recital", "text": "Overwegende"}]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range problems {
		fmt.Println(p)
	}
	// Output:
	// /considerations/0/text: found "Overwegende", expected an object: a text in one or several languages, by language
	// /stage: found "draft", expected one of "adopted", "amended", "motion", "proposal"
}

func ExampleValidate_notJSON() {
	_, err := schema.Validate([]byte(`{"type": "resolution"`))
	fmt.Println(err)
	// Output: schema.Validate: not JSON: unexpected EOF, at byte 21
}

func ExampleProblem() {
	problems, _ := schema.Validate([]byte(`{"$schema": "urn:considerans:schema:v1:resolution", "type": "resolution", "date": "2 mei 2031"}`))
	p := problems[0]
	fmt.Println(p.Path)
	fmt.Println(p.Keyword)
	fmt.Println(p.Found)
	fmt.Println(p.Expected)
	// Output:
	// /date
	// urn:considerans:schema:v1:common#/$defs/date/pattern
	// "2 mei 2031"
	// a date in the form 2006-01-02
}

func ExampleSource() {
	var s struct {
		ID   string `json:"$id"`
		Type string
	}
	if err := json.Unmarshal(schema.Source("resolution"), &s); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s.ID, s.Type)
	// Output: urn:considerans:schema:v1:resolution object
}
