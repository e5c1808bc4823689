package richtext

import "github.com/considerans/considerans/legaltext"

// A flat is a block before it has found its place among the others.
type flat struct {
	block      Block
	start, end int // of its text in the shared buffer
	// level is the list level of an item, from 1; of another block it is the
	// level of the item that it stands in, and 0 outside lists.
	level int
	item  bool
	rows  []tableRow
}

type tableRow struct{ cells []flat }

// nest makes the tree: an item goes below the last item of the level above it,
// a further paragraph of an item below that item. A level that a source skips
// becomes an empty item, as the migration from Quill to TipTap has it.
func nest(all string, flats []flat) []Block {
	var blocks []Block
	if len(flats) > 0 {
		blocks = make([]Block, 0, len(flats))
	}
	blocks, _ = nestLevel(blocks, all, flats, 0)
	return blocks
}

// nestLevel appends the blocks that stand at level or deeper, and returns how
// many it read.
func nestLevel(blocks []Block, all string, flats []flat, level int) (_ []Block, n int) {
	for n < len(flats) {
		f := &flats[n]
		depth := f.level // of the list that a block stands in
		if f.item {
			depth--
		}
		switch {
		case depth < level:
			return blocks, n
		case depth == level:
			blocks = append(blocks, f.toBlock(all))
			n++
		default:
			if len(blocks) == 0 || blocks[len(blocks)-1].Kind != legaltext.Item {
				form := f.block.Form
				if !f.item {
					form = "li"
				}
				blocks = append(blocks, Block{Kind: legaltext.Item, Form: form})
			}
			items, m := nestLevel(nil, all, flats[n:], level+1)
			last := &blocks[len(blocks)-1]
			last.Items = append(last.Items, items...)
			n += m
		}
	}
	return blocks, n
}

func (f *flat) toBlock(all string) Block {
	b := f.block
	b.Text = all[f.start:f.end]
	for _, r := range f.rows {
		line := Block{Kind: legaltext.Item, Form: "tr"}
		for i := range r.cells {
			line.Items = append(line.Items, r.cells[i].toBlock(all))
		}
		b.Items = append(b.Items, line)
	}
	return b
}
