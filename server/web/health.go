package web

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// Readiness says whether this process can serve now, for load balancers and the admin.
type Readiness struct {
	Ready  bool              `json:"ready"`
	Checks map[string]string `json:"checks"` // name to "ok" or what is wrong, without detail of the inside
	Sweeps []SweepState      `json:"sweeps"`
}

// SweepState is the last run of one sweep. A late sweep does not make a server unready:
// another server would be just as late.
type SweepState struct {
	Name  string     `json:"name"`
	RanAt *time.Time `json:"ranAt"` // UTC; nil: never
	LagMs int64      `json:"lagMs"` // how late the oldest piece of work was
	OK    bool       `json:"ok"`
}

// Ready looks whether the database can be written, is migrated, and how the sweeps do.
type Ready func(ctx context.Context) Readiness

const (
	readyTime = 2 * time.Second // the check itself may take so long
	readyKept = time.Second     // and is not done more often than that, however many ask
)

// live answers /healthz: the process runs. It asks nothing else, so that a database that is away does
// not get the process killed.
func live(w http.ResponseWriter, _ *http.Request) {
	sendBytes(w, http.StatusOK, "text/plain", []byte("ok\n"))
}

// readiness answers /readyz from a result that is at most a second old.
type readiness struct {
	ask      Ready
	stopping context.Context
	leaving  atomic.Bool

	mu    sync.Mutex
	last  Readiness
	until time.Time
}

func (h *readiness) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	state := h.state(r.Context())
	if h.leaving.Load() || h.stopping.Err() != nil {
		state.Ready = false
		state.Checks = map[string]string{"process": "stopping"}
	}
	status := http.StatusOK
	if !state.Ready {
		status = http.StatusServiceUnavailable
	}
	body, err := json.Marshal(state)
	if err != nil {
		panic(err) // words, numbers and instants only
	}
	sendBytes(w, status, mediaJSON, append(body, '\n'))
}

func (h *readiness) state(ctx context.Context) Readiness {
	h.mu.Lock()
	defer h.mu.Unlock()
	if time.Now().Before(h.until) {
		return h.last
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), readyTime)
	defer cancel()
	h.last, h.until = h.ask(ctx), time.Now().Add(readyKept)
	return h.last
}
