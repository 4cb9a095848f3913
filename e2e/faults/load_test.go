//go:build faults

package faults

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// load is several people at work: half of them register cases and give each to another owner twice, half
// make calls and agree the next one in each. Everything they send has a key; what is undecided is sent again with the same
// key until it is decided, as the web app does.
type load struct {
	t      testing.TB
	prefix string
	doors  []string
	stop   chan struct{}
	work   sync.WaitGroup

	mu       sync.Mutex
	cases    []*caseDone
	calls    []callDone
	sent     int
	acked    int
	failures map[string]int  // answers that a person would have seen as an error, by code
	wrong    []string        // refusals that must not be
	last     time.Time       // of the last acknowledgement
	gap      time.Duration   // the longest time between two
	since    time.Time       // when it began
	rest     time.Duration   // after each answer
	took     []time.Duration // how long answers took that were no refusal, since times was called
	silent   int             // answers OVERLOADED that said no time to come again
}

// caseDone is a registered case with the owners that were acknowledged, the last one last.
type caseDone struct {
	key, id string
	owners  []string
}

// callDone is a completed call and the one that was agreed in it.
type callDone struct{ key, id, next string }

// loads counts them, so that no two of one process share a key.
var loads int

// callers is how many people make calls at most: each needs customers of her own.
const callers = 8

// newLoad is for nobody yet.
func newLoad(t testing.TB, doors ...*program) *load {
	t.Helper()
	loads++
	l := &load{t: t, prefix: fmt.Sprintf("load%d-%d", loads, time.Now().UnixMilli()), stop: make(chan struct{}), failures: map[string]int{}, last: time.Now()}
	for _, p := range doors {
		l.doors = append(l.doors, p.addr)
	}
	return l
}

// startLoad sets people to work who never rest; half of the writers or more with cases.
func startLoad(t testing.TB, writers int, doors ...*program) *load {
	t.Helper()
	return startPaced(t, writers, 0, doors...)
}

// startPaced sets people to work who rest after each answer.
func startPaced(t testing.TB, writers int, rest time.Duration, doors ...*program) *load {
	t.Helper()
	l := newLoad(t, doors...)
	l.rest = rest
	first := newUser(t, login, l.doors...)
	owners := carriers(first)
	customers := read[struct {
		Customers struct{ Nodes []struct{ ID string } }
	}](t, first.must(`{ customers(first: 50) { nodes { id } } }`, nil)).Customers.Nodes
	share := len(customers) / callers
	for w := range writers {
		u := newUser(t, login, l.doors...)
		u.token, u.signed = first.token, first.signed
		u.at = w % len(l.doors)
		caller := w / 2
		if w%2 == 0 || caller >= callers {
			l.work.Go(func() { l.keepCases(u, w, owners) })
			continue
		}
		mine := customers[caller*share : (caller+1)*share]
		l.work.Go(func() {
			for _, c := range mine {
				if !l.keepCalling(u, w, c.ID) {
					return
				}
			}
			l.refused("no customer of writer %d can be called", w)
		})
	}
	t.Cleanup(l.end)
	return l
}

// carriers are two people to whom a supervisor can give a case.
func carriers(u *user) []string {
	list := read[struct {
		Staff struct{ Nodes []struct{ ID string } }
	}](u.t, u.must(`{ staff(role: ACCOUNT_MANAGER) { nodes { id } } }`, nil)).Staff.Nodes
	if len(list) < 2 {
		u.t.Fatal("the demo has fewer than two account managers")
	}
	return []string{list[0].ID, list[1].ID}
}

// end lets everybody finish what they are at.
func (l *load) end() {
	select {
	case <-l.stop:
	default:
		close(l.stop)
	}
	l.work.Wait()
}

func (l *load) ended() bool {
	select {
	case <-l.stop:
		return true
	default:
		return false
	}
}

// patience is how long a request is sent again; longer than any outage of the plan.
const patience = 10 * time.Minute

// do sends a keyed request until it is decided. known is false when it never was.
func (l *load) do(u *user, key, document string, vars map[string]any) (a answer, known bool) {
	for began := time.Now(); time.Since(began) < patience; {
		asked := time.Now()
		a = u.ask(key, document, vars)
		l.note(a)
		l.time(a, time.Since(asked))
		time.Sleep(l.rest)
		if !a.undecided() && a.code() != "UNAUTHENTICATED" && a.code() != "RATE_LIMITED" {
			return a, true
		}
		time.Sleep(20*time.Millisecond + rand.N(60*time.Millisecond))
	}
	l.refused("%s was undecided for %v", key, patience)
	return a, false
}

func (l *load) note(a answer) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.sent++
	if code := a.code(); code != "" {
		if a.undecided() || a.Status != 200 {
			l.failures[code]++
		}
		return
	}
	l.acked++
	now := time.Now()
	if gap := now.Sub(l.last); gap > l.gap {
		l.gap, l.since = gap, l.last
	}
	l.last = now
}

func (l *load) time(a answer, took time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch {
	case a.code() == "":
		l.took = append(l.took, took)
	case a.code() == "OVERLOADED" && (a.Retry == "" || a.Status != 503):
		l.silent++
	}
}

// times gives how long answers took, and forgets it.
func (l *load) times() (list []time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	list, l.took = l.took, nil
	return list
}

func (l *load) refused(format string, args ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.wrong = append(l.wrong, fmt.Sprintf(format, args...))
}

// acknowledged is how many requests were, so far.
func (l *load) acknowledged() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.acked
}

// await waits until some more are acknowledged, then a moment longer so that the blow comes at any point of
// a request.
func (l *load) await(more int) {
	l.t.Helper()
	for target, began := l.acknowledged()+more, time.Now(); l.acknowledged() < target; {
		if time.Since(began) > time.Minute {
			l.mu.Lock()
			defer l.mu.Unlock()
			l.t.Fatalf("nobody got any work done for a minute: %s %v", l.errors(), l.wrong)
		}
		time.Sleep(2 * time.Millisecond)
	}
	time.Sleep(rand.N(100 * time.Millisecond))
}

// next waits until something that was begun from now on is acknowledged and tells how long that took.
func (l *load) next() time.Duration {
	l.t.Helper()
	began := time.Now()
	for time.Since(began) < time.Minute {
		l.mu.Lock()
		last := l.last
		l.mu.Unlock()
		if last.After(began) {
			return last.Sub(began)
		}
		time.Sleep(2 * time.Millisecond)
	}
	l.t.Fatal("nobody could work for a minute after the fault")
	return 0
}

// errors says which errors people saw, called with the lock or after the end.
func (l *load) errors() string {
	parts := []string{}
	for _, code := range slices.Sorted(maps.Keys(l.failures)) {
		parts = append(parts, fmt.Sprintf("%s %d", code, l.failures[code]))
	}
	return strings.Join(parts, ", ")
}
