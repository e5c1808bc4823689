package petition

import (
	"strconv"

	"github.com/considerans/considerans/bilingual"
	"github.com/considerans/considerans/legaltext"
)

// A binding ties Go values to the fields of a document by name. One function
// that names all fields of a type serves three ends: to describe its shape, to
// write its fields and to read them.
type binding struct {
	parts  *[]legaltext.Part  // to describe, or nil
	out    *[]legaltext.Field // to write, or nil
	fields []legaltext.Field  // to read
}

// bind ties one field.
func (b *binding) bind(p legaltext.Part, write func() legaltext.Field, read func(*legaltext.Field)) {
	switch {
	case b.parts != nil:
		*b.parts = append(*b.parts, p)
	case b.out != nil:
		f := write()
		f.Name = p.Name
		*b.out = append(*b.out, f)
	default:
		for i := range b.fields {
			if b.fields[i].Name == p.Name {
				read(&b.fields[i])
				return
			}
		}
	}
}

// bindString ties a string, or a type of strings.
func bindString[S ~string](b *binding, name string, v *S) {
	b.bind(legaltext.Part{Name: name},
		func() legaltext.Field { return legaltext.Field{Plain: string(*v)} },
		func(f *legaltext.Field) { *v = S(f.Plain) })
}

func (b *binding) count(name string, v **int) {
	b.bind(legaltext.Part{Name: name, Kind: legaltext.Number},
		func() legaltext.Field {
			if *v == nil {
				return legaltext.Field{}
			}
			return legaltext.Field{Plain: strconv.Itoa(**v)}
		},
		func(f *legaltext.Field) {
			if n, err := strconv.Atoi(f.Plain); err == nil {
				*v = &n
			}
		})
}

// rank ties a number that always has a value.
func (b *binding) rank(name string, v *int) {
	p := v
	b.count(name, &p)
	*v = *p
}

func (b *binding) flag(name string, v *bool) {
	b.bind(legaltext.Part{Name: name, Kind: legaltext.Bool},
		func() legaltext.Field {
			if !*v {
				return legaltext.Field{}
			}
			return legaltext.Field{Plain: "true"}
		},
		func(f *legaltext.Field) { *v = f.Plain == "true" })
}

func (b *binding) text(name string, v *bilingual.Text) {
	b.bind(legaltext.Part{Name: name, Kind: legaltext.Localized},
		func() legaltext.Field { return legaltext.Field{Text: *v} },
		func(f *legaltext.Field) { *v = f.Text })
}

// record ties a group of fields, which each names.
func (b *binding) record(name string, each func(*binding)) {
	var parts []legaltext.Part
	if b.parts != nil {
		each(&binding{parts: &parts})
	}
	b.bind(legaltext.Part{Name: name, Kind: legaltext.Record, Parts: parts},
		func() legaltext.Field {
			var items []legaltext.Field
			each(&binding{out: &items})
			return legaltext.Field{Items: items}
		},
		func(f *legaltext.Field) { each(&binding{fields: f.Items}) })
}

// list ties a list of records, whose fields each names.
func list[T any](b *binding, name string, v *[]T, each func(*binding, *T)) {
	element := legaltext.Part{Kind: legaltext.Record}
	if b.parts != nil {
		var zero T
		each(&binding{parts: &element.Parts}, &zero)
	}
	b.bind(legaltext.Part{Name: name, Kind: legaltext.List, Parts: []legaltext.Part{element}},
		func() legaltext.Field {
			var f legaltext.Field
			for i := range *v {
				var items []legaltext.Field
				each(&binding{out: &items}, &(*v)[i])
				f.Items = append(f.Items, legaltext.Field{Items: items})
			}
			return f
		},
		func(f *legaltext.Field) {
			for i := range f.Items {
				var t T
				each(&binding{fields: f.Items[i].Items}, &t)
				*v = append(*v, t)
			}
		})
}

// addresses ties a list of clause ids.
func (b *binding) addresses(name string, v *[]string) {
	b.bind(legaltext.Part{Name: name, Kind: legaltext.List, Parts: []legaltext.Part{{Kind: legaltext.Address}}},
		func() legaltext.Field {
			var f legaltext.Field
			for _, id := range *v {
				f.Items = append(f.Items, legaltext.Field{Plain: id})
			}
			return f
		},
		func(f *legaltext.Field) {
			for i := range f.Items {
				*v = append(*v, f.Items[i].Plain)
			}
		})
}

// texts ties a list of texts.
func (b *binding) texts(name string, v *[]bilingual.Text) {
	b.bind(legaltext.Part{Name: name, Kind: legaltext.List, Parts: []legaltext.Part{{Kind: legaltext.Localized}}},
		func() legaltext.Field {
			var f legaltext.Field
			for _, t := range *v {
				f.Items = append(f.Items, legaltext.Field{Text: t})
			}
			return f
		},
		func(f *legaltext.Field) {
			for i := range f.Items {
				*v = append(*v, f.Items[i].Text)
			}
		})
}

func (b *binding) named(name string, v *Named) {
	b.record(name, func(b *binding) { bindNamed(b, v) })
}

func bindNamed(b *binding, v *Named) {
	bindString(b, "id", &v.ID)
	b.text("name", &v.Name)
}
