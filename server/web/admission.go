package web

import (
	"context"
	"net/http"
	"slices"
	"sync"
	"time"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/server/say"
)

// admission bounds how many operations run at once. A short queue takes up what comes in bursts; who
// would have to wait too long is sent away at once, because an answer that says "later" within
// milliseconds is worth more than one that is late itself.
//
// A request needs a place twice, to find out who asks and to be carried out. Whoever has had the first comes
// before all newcomers: else, when many more come than can be served, most of what is begun would be thrown away.
type admission struct {
	running int           // how many may run
	patient time.Duration // the longest wait that is foreseen for anybody
	queue   int           // how many may wait

	mu      sync.Mutex
	busy    int
	begun   []chan struct{} // who has had a place before
	waiting []chan struct{} // newcomers
	typical time.Duration   // moving average of how long an operation takes
	moved   time.Time       // when a place was last given or became free
	refused time.Time       // when somebody was last sent away
}

func newAdmission(running int) *admission {
	return &admission{running: running, patient: time.Second, queue: 512}
}

var errBusy = &refusal{
	status: http.StatusServiceUnavailable, kind: fault.Overloaded, retry: 1,
	text: say.Text{Key: "door.busy", ZH: "现在很忙，请稍等再试。", EN: "The server is busy. Please try again in a moment."},
}

// enter waits for a place, as long as it is patient. leave must be called when the operation has ended.
func (a *admission) enter(ctx context.Context) (leave func(), _ *refusal) {
	return a.take(ctx, &a.waiting, a.full, a.patience)
}

// resume does the same for who has been let in once.
func (a *admission) resume(ctx context.Context) (leave func(), _ *refusal) {
	full := func() bool { return len(a.begun) >= a.queue }
	return a.take(ctx, &a.begun, full, func() time.Duration { return a.patient })
}

// take waits in a line, unless it is full.
func (a *admission) take(ctx context.Context, line *[]chan struct{}, full func() bool, patience func() time.Duration) (leave func(), _ *refusal) {
	a.mu.Lock()
	if a.busy < a.running {
		a.busy++
		a.moved = time.Now()
		a.mu.Unlock()
		return a.timed(), nil
	}
	if full() {
		a.mu.Unlock()
		return nil, errBusy
	}
	turn := make(chan struct{})
	*line = append(*line, turn)
	late := time.NewTimer(patience())
	a.mu.Unlock()
	defer late.Stop()
	select {
	case <-turn:
		return a.timed(), nil
	case <-late.C:
		a.giveUp(turn)
		return nil, errBusy
	case <-ctx.Done():
		a.giveUp(turn)
		return nil, errBusy
	}
}

// How long a newcomer may wait in a rush, by how long an operation takes, and at least. Once somebody had to be sent away,
// and until nobody has been for as long as it is patient, it is no burst that comes: a longer queue would answer nobody more and make
// everybody late. Many people of whom each waits for the answer before asking again make a queue that stands too, but
// none that grows: nobody need be sent away.
const (
	rush      = 2
	leastRush = 5 * time.Millisecond
)

// patience is how long a newcomer may wait. Called with the lock.
func (a *admission) patience() time.Duration {
	if time.Since(a.refused) < a.patient {
		return min(a.patient, max(rush*a.typical, leastRush))
	}
	return a.patient
}

// full tells whether one more newcomer would have to wait too long. When the database hangs, nothing ends that the
// average could learn from: then an operation takes at least as long as no place has become free. Called with
// the lock, when every place is taken.
func (a *admission) full() bool {
	each := max(a.typical, time.Since(a.moved))
	ahead := 2*len(a.waiting) + len(a.begun) + 1
	wait := time.Duration(ahead) * each / time.Duration(a.running)
	full := len(a.waiting) >= a.queue || wait > a.patience()
	if full {
		a.refused = time.Now()
	}
	return full
}

// shedding tells whether a newcomer would be sent away now; asked before anything costly is done for it.
func (a *admission) shedding() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.busy >= a.running && a.full()
}

// timed gives the function that frees the place and hands it to the next in the queue.
func (a *admission) timed() func() {
	start := time.Now()
	var once sync.Once
	return func() {
		once.Do(func() {
			a.mu.Lock()
			defer a.mu.Unlock()
			a.typical += (time.Since(start) - a.typical) / 16
			a.pass()
		})
	}
}

// pass hands a place on. Called with the lock.
func (a *admission) pass() {
	a.moved = time.Now()
	for _, line := range []*[]chan struct{}{&a.begun, &a.waiting} {
		if len(*line) > 0 {
			next := (*line)[0]
			*line = (*line)[1:]
			close(next)
			return
		}
	}
	a.busy--
}

// giveUp leaves the queue; a place that was handed over in the same moment goes to the next.
func (a *admission) giveUp(turn chan struct{}) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, line := range []*[]chan struct{}{&a.begun, &a.waiting} {
		if i := slices.Index(*line, turn); i >= 0 {
			*line = slices.Delete(*line, i, i+1)
			return
		}
	}
	a.pass()
}

// load is how many run and wait.
func (a *admission) load() (running, waiting int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.busy, len(a.begun) + len(a.waiting)
}

// entry is a way to a place: enter for newcomers, resume for who has had one.
type entry func(context.Context) (leave func(), _ *refusal)

// entry is that of a request: where it has a viewer, the gate has let it in.
func (a *admission) entry(ctx context.Context) entry {
	if access.From(ctx) != nil {
		return a.resume
	}
	return a.enter
}

// change gives a place back for one among the mutations. Where they wait for the one writer, all places would be
// theirs while a long change goes on, and everybody who only reads would wait with them.
func (s *site) change(ctx context.Context, leave func()) (func(), *refusal) {
	leave()
	return s.changes.entry(ctx)(ctx)
}

// load is how many run and wait, for the metrics.
func (s *site) load() (running, waiting int) {
	running, waiting = s.admission.load()
	if s.changes != nil {
		r, w := s.changes.load()
		running, waiting = running+r, waiting+w
	}
	return running, waiting
}

type placeKey struct{}

// known lets the gate find out who asks, which costs the database something and so needs a place like an
// operation; it is given back before the request is read, whose sender may be slow.
func (s *site) known(next http.Handler) http.Handler {
	gate := s.Gate.Authenticate(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Context().Value(placeKey{}).(func())()
		next.ServeHTTP(w, r)
	}))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if len(r.Header.Values("Authorization")) == 0 {
			next.ServeHTTP(w, r) // a stranger, of whom nothing is looked up
			return
		}
		leave, no := s.admission.enter(r.Context())
		if no != nil {
			s.metrics.shed.Inc()
			no.send(w, r)
			return
		}
		defer leave()
		gate.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), placeKey{}, leave)))
	})
}

// shed sends newcomers away before the gate asks the database who they are.
func (s *site) shed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.admission.shedding() {
			s.metrics.shed.Inc()
			errBusy.send(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}
