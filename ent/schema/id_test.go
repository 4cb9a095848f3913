package schema_test

import (
	"sync"
	"testing"

	"aftercare/ent/schema"
)

func TestIdsOfOneProcessGrow(t *testing.T) {
	last := ""
	for range 10000 {
		id := schema.NewID("ev")
		if id <= last {
			t.Fatalf("%s comes after %s", id, last)
		}
		last = id
	}
}

func TestIdsMadeAtOnceDiffer(t *testing.T) {
	var mu sync.Mutex
	seen := map[string]bool{}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 1000 {
				id := schema.NewID("ev")
				mu.Lock()
				seen[id] = true
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	if len(seen) != 8000 {
		t.Errorf("%d ids for 8000 rows", len(seen))
	}
}
