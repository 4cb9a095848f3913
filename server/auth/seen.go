package auth

import (
	"crypto/sha256"
	"errors"
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"
)

// proven are the claims of a token whose signature has been checked.
type proven struct {
	Claims
	notBefore time.Time
}

// ended tells whether a token has run out.
func (t *Tokens) ended(p proven) bool { return !t.now().Before(p.ExpiresAt.Add(leeway)) }

// valid checks again what time changes about a token.
func (t *Tokens) valid(p proven) bool {
	now := t.now()
	return !t.ended(p) && !now.Before(p.notBefore.Add(-leeway)) && !now.Before(p.IssuedAt.Add(-leeway))
}

// remembered is how many tokens are kept: more than people who work at the same time.
const remembered = 4096

// seen are tokens that were good, by their digest, least recently used out first. Checking a signature
// costs more than many an answer, and a token's bytes cannot become bad, only old. Whether its session
// goes on is asked elsewhere, each time.
//
// over are tokens that were refused because they had run out. They stay refused when the clock is set back.
type seen struct {
	mu   sync.Mutex
	lru  *simplelru.LRU[[sha256.Size]byte, proven]
	over *simplelru.LRU[[sha256.Size]byte, struct{}]
}

func newSeen() *seen {
	lru, err := simplelru.NewLRU[[sha256.Size]byte, proven](remembered, nil)
	over, wrong := simplelru.NewLRU[[sha256.Size]byte, struct{}](remembered, nil)
	if err = errors.Join(err, wrong); err != nil {
		panic("auth: " + err.Error()) // only for a size below one
	}
	return &seen{lru: lru, over: over}
}

func (s *seen) isOver(mark [sha256.Size]byte) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.over.Contains(mark)
}

func (s *seen) bury(mark [sha256.Size]byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lru.Remove(mark)
	s.over.Add(mark, struct{}{})
}

func (s *seen) get(mark [sha256.Size]byte) (proven, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.lru.Get(mark)
}

func (s *seen) add(mark [sha256.Size]byte, p proven) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lru.Add(mark, p)
}
