package similar_test

import (
	"strings"
	"testing"

	"github.com/considerans/considerans/internal/text/similar"
)

type vocabulary map[string]int32

func (v vocabulary) bag(text string) similar.Bag {
	var words []int32
	for w := range strings.FieldsSeq(text) {
		id, ok := v[w]
		if !ok {
			id = int32(len(v))
			v[w] = id
		}
		words = append(words, id)
	}
	return similar.NewBag(words)
}

func TestDice(t *testing.T) {
	v := vocabulary{}
	bags := []similar.Bag{
		v.bag("gelet op het decreet over waterwegen van ons gewest"),
		v.bag("gelet op het decreet over de bossen"),
		v.bag("gelet op het decreet over de havens"),
		v.bag("vaste waterwegen van ons gewest"),
		v.bag(""),
	}
	for _, subject := range strings.Fields("wegen scholen musea parken bruggen pleinen markten sluizen") {
		bags = append(bags, v.bag("gelet op het decreet over de "+subject))
	}
	ws := similar.NewWeights(len(v), bags)
	if got := ws.Dice(bags[0], bags[0]); got != 1 {
		t.Errorf("a bag and itself: %v, want 1", got)
	}
	if got := ws.Dice(bags[4], bags[4]); got != 0 {
		t.Errorf("two empty bags: %v, want 0", got)
	}
	if boilerplate, subject := ws.Dice(bags[0], bags[1]), ws.Dice(bags[0], bags[3]); boilerplate >= subject {
		t.Errorf("boilerplate in common %v, subject in common %v: want less", boilerplate, subject)
	}
	if got := ws.Within(v.bag("de waterwegen"), v.bag("gelet op de waterwegen")); got != 1 {
		t.Errorf("all words in the other: %v, want 1", got)
	}
}

func TestIndex(t *testing.T) {
	v := vocabulary{}
	bags := []similar.Bag{
		v.bag("de haven van de stad"), v.bag("het bos bij de rivier"),
		v.bag("de haven van het eiland"), v.bag("de haven van de stad"),
	}
	query := v.bag("een haven van de stad")
	x := similar.NewIndex(similar.NewWeights(len(v), bags), bags)
	if n, score := x.Best(query, func(int) bool { return true }); n != 0 || score <= 0.5 {
		t.Errorf("Best = %d, %v; want 0 and more than 0.5", n, score)
	}
	if n, _ := x.Best(query, func(n int) bool { return n != 0 && n != 3 }); n != 2 {
		t.Errorf("Best without 0 and 3 = %d, want 2", n)
	}
	if n, _ := x.Best(nil, func(int) bool { return true }); n != -1 {
		t.Errorf("Best of nothing = %d, want -1", n)
	}
}
