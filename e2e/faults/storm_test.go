//go:build faults

package faults

import (
	"bufio"
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// storm asks much: four of five requests read lists, every fifth registers a case with its own key.
type storm struct {
	l      *load
	p      *program
	u      *user
	client *http.Client
	token  atomic.Value // of the supervisor

	mu        sync.Mutex
	number    int
	good      []time.Duration // answered
	shed      []time.Duration // turned away
	silent    int             // without being told when to come again
	undecided []string        // keys
}

func newStorm(l *load, p *program) *storm {
	s := &storm{l: l, p: p, u: newUser(l.t, login, p.addr), client: manyConnections()}
	s.enter()
	return s
}

// enter gets a new token, so that none runs out in a long rush.
func (s *storm) enter() {
	for s.u.signIn().code() != "" {
		time.Sleep(100 * time.Millisecond)
	}
	s.token.Store(s.u.token)
}

const listsDoc = `{
	complaints(first: 50) { nodes { id version caseNo state level subject registeredAt owner { id name } clocks { kind state dueAt } } }
	worklist(first: 50) { nodes { id version state dueAt purpose customer { id name } assignee { id name } } }
}`

// ask sends one request once.
func (s *storm) ask(every int) answer {
	s.mu.Lock()
	s.number++
	n := s.number
	s.mu.Unlock()
	token := s.token.Load().(string)
	began := time.Now()
	if n%5 != 0 || every == 1 {
		a := post(s.client, s.p.addr, token, "", listsDoc, nil)
		s.note(a, time.Since(began))
		return a
	}
	key := fmt.Sprintf("%s-0-%d", s.l.prefix, n)
	a := post(s.client, s.p.addr, token, key, registerDoc, caseInput(key))
	s.note(a, time.Since(began))
	s.keep(n, key, a)
	return a
}

func (s *storm) note(a answer, took time.Duration) {
	s.l.note(a)
	s.mu.Lock()
	defer s.mu.Unlock()
	switch a.code() {
	case "":
		s.good = append(s.good, took)
	case "OVERLOADED":
		s.shed = append(s.shed, took)
		if a.Retry == "" || a.Status != http.StatusServiceUnavailable {
			s.silent++
		}
	}
}

// keep remembers what became of a case.
func (s *storm) keep(n int, key string, a answer) {
	switch {
	case a.code() == "":
		id := read[struct{ RegisterComplaint versioned }](s.l.t, a).RegisterComplaint.ID
		s.l.mu.Lock()
		s.l.cases = append(s.l.cases, &caseDone{key: key, id: id})
		s.l.mu.Unlock()
	case a.code() == "OVERLOADED" && n%100 != 0: // nothing was done: were it, it would be found as never acknowledged
	case a.undecided() || a.code() == "UNAUTHENTICATED" || a.code() == "RATE_LIMITED":
		s.mu.Lock()
		s.undecided = append(s.undecided, key)
		s.mu.Unlock()
	default:
		s.l.refused("%s: %s %s", key, a.code(), a.Errors[0].Message)
	}
}

// decide sends again what is undecided: all that may have been carried out, and some of what was turned away.
func (s *storm) decide() {
	queue := make(chan string, len(s.undecided))
	for _, key := range s.undecided {
		queue <- key
	}
	close(queue)
	var all sync.WaitGroup
	for range senders {
		u := newUser(s.l.t, login, s.p.addr)
		u.token, u.signed = s.u.token, s.u.signed
		all.Go(func() {
			for key := range queue {
				a, known := s.l.do(u, key, registerDoc, caseInput(key))
				if known {
					s.keep(0, key, a)
				}
			}
		})
	}
	all.Wait()
}

// take gives and forgets what was measured.
func (s *storm) take() (good, shed []time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	good, shed = s.good, s.shed
	s.good, s.shed = nil, nil
	return good, shed
}

// calm is how the program works for so many people who each wait for their answer.
type calm struct {
	people  int
	goodput float64 // answers in a second
	p99     time.Duration
	cores   float64 // that the program got
}

func (s *storm) calm(people int, lasts time.Duration) calm {
	s.take()
	began, used := time.Now(), s.p.size(s.l.t).processor
	var all sync.WaitGroup
	for range people {
		all.Go(func() {
			for time.Since(began) < lasts {
				if s.ask(5).code() == "OVERLOADED" {
					time.Sleep(10 * time.Millisecond)
				}
			}
		})
	}
	all.Wait()
	good, _ := s.take()
	took := time.Since(began).Seconds()
	return calm{people, float64(len(good)) / took, part(good, 99), (s.p.size(s.l.t).processor - used) / took}
}

// rushed is how it works when requests come without waiting for the answers of others.
type rushed struct {
	offered, goodput float64
	p50, p99         time.Duration
	shed             int
	half             time.Duration // in which the program answered half of all requests, by its own count
	unsent           int           // there were too many without an answer
	dead             int           // no sign of life
	memory           int
	cores            float64 // that the program got
}

func (s *storm) rush(rate float64, lasts time.Duration) (r rushed) {
	s.take()
	began, used, counts := time.Now(), s.p.size(s.l.t).processor, s.p.answered(s.l.t)
	var all sync.WaitGroup
	over := make(chan struct{})
	all.Go(func() { s.watch(&r, over) })
	places := make(chan struct{}, unanswered)
	sent := 0
	for tick := time.NewTicker(2 * time.Millisecond); time.Since(began) < lasts; <-tick.C {
		for due := int(rate * time.Since(began).Seconds()); sent < due; sent++ {
			select {
			case places <- struct{}{}:
				all.Go(func() {
					s.ask(5)
					<-places
				})
			default:
				r.unsent++
			}
		}
	}
	took := time.Since(began)
	good, shed := s.take()
	r.cores = (s.p.size(s.l.t).processor - used) / time.Since(began).Seconds()
	close(over)
	all.Wait()
	r.offered, r.goodput = float64(sent-r.unsent)/took.Seconds(), float64(len(good))/took.Seconds()
	r.p50, r.p99 = part(good, 50), part(good, 99)
	r.shed, r.half = len(shed), half(counts, s.p.answered(s.l.t))
	return r
}

// watch looks after the program during a rush.
func (s *storm) watch(r *rushed, over chan struct{}) {
	entered := time.Now()
	for {
		select {
		case <-over:
			return
		case <-time.After(200 * time.Millisecond):
		}
		r.memory = max(r.memory, s.p.size(s.l.t).memory)
		if s.p.status("/healthz") != http.StatusOK {
			r.dead++
		}
		if time.Since(entered) > 4*time.Minute {
			s.enter()
			entered = time.Now()
		}
	}
}

// bucket is how many requests the program answered within a time, as it counts them.
type bucket struct {
	within time.Duration
	many   float64
}

var bucketLine = regexp.MustCompile(`^aftercare_http_request_seconds_bucket{route="/graphql",le="([0-9.]+)"} ([0-9.e+]+)`)

func (p *program) answered(t testing.TB) (list []bucket) {
	t.Helper()
	res, err := p.client.Get("http://" + p.addr + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	for lines := bufio.NewScanner(res.Body); lines.Scan(); {
		if m := bucketLine.FindStringSubmatch(lines.Text()); m != nil {
			within, _ := strconv.ParseFloat(m[1], 64)
			many, _ := strconv.ParseFloat(m[2], 64)
			list = append(list, bucket{time.Duration(within * float64(time.Second)), many})
		}
	}
	return list
}

// half is within which time half of the requests between two counts were answered.
func half(before, after []bucket) time.Duration {
	if len(after) == 0 || len(before) != len(after) {
		return time.Hour // nothing was counted
	}
	last := len(after) - 1
	all := after[last].many - before[last].many
	for i, b := range after {
		if 2*(b.many-before[i].many) >= all {
			return b.within
		}
	}
	return time.Hour
}
