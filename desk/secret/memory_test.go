package secret

import (
	"runtime"
	"runtime/debug"
	"testing"
)

func TestHashesDoNotLieAbout(t *testing.T) {
	// As in the running program: much in use, and a collector that comes late.
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	inUse := make([]byte, 64<<20)
	h := NewHasher(1)
	runtime.GC()
	before := heap()
	most := uint64(0)
	for range 12 {
		if err := h.Decoy(t.Context(), "anything at all"); err != nil {
			t.Fatal(err)
		}
		most = max(most, heap())
	}
	runtime.KeepAlive(inUse)
	if limit := before + 100<<20; most > limit {
		t.Errorf("after 12 passwords up to %d MB were lying about, at most %d MB may", most>>20, limit>>20)
	}
}

func heap() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
