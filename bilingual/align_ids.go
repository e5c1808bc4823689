package bilingual

// An idTable numbers keys in the order in which they come, from 0. Its zero
// value is empty.
type idTable struct {
	slots []idSlot // a power of two, at most half full
	size  int32
}

type idSlot struct {
	key uint64
	id  int32 // plus one; 0 for a free slot
}

// id returns the number of a key, and whether it was known.
func (t *idTable) id(key uint64) (id int32, known bool) {
	if 2*int(t.size) >= len(t.slots) {
		t.grow()
	}
	s := t.slot(key)
	if s.id != 0 {
		return s.id - 1, true
	}
	t.size++
	*s = idSlot{key, t.size}
	return t.size - 1, false
}

func (t *idTable) slot(key uint64) *idSlot {
	mask := uint64(len(t.slots) - 1)
	// The keys are hashes, but of short texts: their low bits want mixing.
	i := (key ^ key>>29) * 0x9E3779B97F4A7C15 >> 32 & mask
	for t.slots[i].id != 0 && t.slots[i].key != key {
		i = (i + 1) & mask
	}
	return &t.slots[i]
}

func (t *idTable) grow() {
	old := t.slots
	t.slots = make([]idSlot, max(256, 2*len(old)))
	for _, s := range old {
		if s.id != 0 {
			*t.slot(s.key) = s
		}
	}
}
