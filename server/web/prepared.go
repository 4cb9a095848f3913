package web

import (
	"crypto/sha256"
	"sync"

	"github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/vektah/gqlparser/v2/ast"
)

// prepared is a document that was parsed, measured and validated; requests share it and must not
// change it.
type prepared struct {
	doc   *ast.QueryDocument
	shape *shape
}

// preparedBytes bounds the memory of the cache, growth the bytes of the parsed form for each of the
// text, measured generously.
const (
	preparedBytes = 32 << 20
	growth        = 60
)

// preparedCache keeps parsed documents, least recently used out first, bounded in bytes: bounded in
// number alone, long documents could fill the memory.
type preparedCache struct {
	mu    sync.Mutex
	lru   *simplelru.LRU[[sha256.Size]byte, *prepared]
	size  map[[sha256.Size]byte]int
	bytes int
}

func newPreparedCache() *preparedCache {
	c := &preparedCache{size: map[[sha256.Size]byte]int{}}
	// The number is no bound of its own: the smallest document is larger than this allows for.
	lru, err := simplelru.NewLRU(preparedBytes/growth, func(k [sha256.Size]byte, _ *prepared) {
		c.bytes -= c.size[k]
		delete(c.size, k)
	})
	if err != nil {
		panic("web: " + err.Error()) // only for a size below one
	}
	c.lru = lru
	return c
}

func (c *preparedCache) get(text string) (*prepared, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.lru.Get(sha256.Sum256([]byte(text)))
}

func (c *preparedCache) add(text string, p *prepared) {
	key, size := sha256.Sum256([]byte(text)), 1024+growth*len(text)
	c.mu.Lock()
	defer c.mu.Unlock()
	if size > preparedBytes/4 || c.lru.Contains(key) {
		return
	}
	c.lru.Add(key, p)
	c.size[key] = size
	c.bytes += size
	for c.bytes > preparedBytes {
		c.lru.RemoveOldest()
	}
}
