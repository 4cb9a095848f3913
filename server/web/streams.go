package web

import (
	"context"
	"errors"
	"net/http"
	"sync"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/server/say"
)

// Bounds of open streams, sockets and server-sent events together.
const (
	maxStreams    = 4096
	maxPerPerson  = 32  // several tabs and a phone
	maxPerAddress = 256 // strangers; a whole hospital can share an address
)

var errStreams = &refusal{
	status: http.StatusTooManyRequests, kind: fault.RateLimited, retry: 10,
	text: say.Text{Key: "door.streams", ZH: "同时打开的连接太多。", EN: "Too many connections are open at once."},
}

// streams counts what stays open.
type streams struct {
	mu    sync.Mutex
	all   int
	owner map[string]int
}

func newStreams() *streams { return &streams{owner: map[string]int{}} }

// enter counts one more for the person, or for the address of a stranger.
func (s *streams) enter(ctx context.Context) (leave func(), _ *refusal) {
	owner, most := "address:"+Client(ctx), maxPerAddress
	if v := access.From(ctx); v != nil {
		owner, most = v.Staff, maxPerPerson
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.all >= maxStreams || s.owner[owner] >= most {
		return nil, errStreams
	}
	s.all++
	s.owner[owner]++
	return sync.OnceFunc(func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.all--
		if s.owner[owner]--; s.owner[owner] == 0 {
			delete(s.owner, owner)
		}
	}), nil
}

func (s *streams) open() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.all
}

var errStopping = errors.New("web: the program is stopping")

// untilStop ends a context when the program stops: the server waits for answers under way, but a
// stream has no end of its own.
func (s *site) untilStop(ctx context.Context) (context.Context, func()) {
	ctx, cancel := context.WithCancelCause(ctx)
	stop := context.AfterFunc(s.stopped, func() { cancel(errStopping) })
	return ctx, func() { stop(); cancel(nil) }
}
