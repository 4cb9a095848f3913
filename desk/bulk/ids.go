package bulk

import (
	"crypto/rand"
	"io"
	mathrand "math/rand/v2"
	"time"

	"github.com/oklog/ulid/v2"
)

// IDs makes ids of the usual form that grow from one to the next, so that new rows are appended to the
// indexes instead of being spread over them.
type IDs struct {
	at   uint64
	last *ulid.MonotonicEntropy
}

// NewIDs makes ids of this moment.
func NewIDs() *IDs { return ids(uint64(time.Now().UnixMilli()), rand.Reader) }

// SeededIDs makes the same ids for the same seed; at is an instant that stands in all of them.
func SeededIDs(seed uint64, at time.Time) *IDs {
	return ids(uint64(at.UnixMilli()), mathrand.NewChaCha8([32]byte{
		byte(seed), byte(seed >> 8), byte(seed >> 16), byte(seed >> 24), byte(seed >> 32), byte(seed >> 40), byte(seed >> 48), byte(seed >> 56),
	}))
}

func ids(at uint64, source io.Reader) *IDs { return &IDs{at: at, last: ulid.Monotonic(source, 0)} }

// New makes an id with the prefix of its table.
func (i *IDs) New(prefix string) string {
	id, err := ulid.New(i.at, i.last)
	if err != nil { // the 80 bits have run over: go on in the next millisecond
		i.at++
		id = ulid.MustNew(i.at, i.last)
	}
	return prefix + "_" + id.String()
}
