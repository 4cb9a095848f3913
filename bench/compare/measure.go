package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// work is one kind of request; both sides give the i-th of it.
type work struct {
	name      string
	clients   []int
	ours      func(i int) *http.Request
	reference func(i int) *http.Request
	most      float64           // the ratio that it may have, 0: it is measured only
	scarce    bool              // what it uses up is rare, so it is asked for a quarter as often
	ready     func(n int) error // makes n more turns possible, where they use something up
}

// rounds: ours and the reference take turns, so that the machine's other load meets both.
const (
	rounds = 5
	warm   = 32
)

// budget is how long one side's turn may take; slow works are measured by fewer requests.
const budget = 4 * time.Second

type sample struct {
	times      []time.Duration
	cpu        time.Duration
	database   time.Duration // of it the database server's
	statements float64
}

type measured struct{ ours, reference sample }

func (b *bench) measure(w work, clients int) (m measured, err error) {
	n := max(b.requests/rounds, 2*clients)
	if w.scarce {
		n = max(n/4, clients)
	}
	if err := b.renew(); err != nil {
		return m, err
	}
	if w.ready != nil {
		if err := w.ready(warm + n*rounds); err != nil {
			return m, err
		}
	}
	at := [2]int{}
	sides := []func(int) *http.Request{w.ours, w.reference}
	for side, make := range sides {
		times, err := b.run(make, at[side], warm, clients)
		if err != nil {
			return m, err
		}
		at[side] += len(times)
	}
	o, r, err := b.statements()
	if err != nil {
		return m, err
	}
	for range rounds {
		for side, into := range []*sample{&m.ours, &m.reference} {
			pid := []int{b.apiPID, b.referencePID}[side]
			before, held := cpu(pid)+cpu(b.databasePID), cpu(b.databasePID)
			times, err := b.run(sides[side], at[side], n, clients)
			if err != nil {
				return m, err
			}
			at[side] += len(times)
			into.cpu += cpu(pid) + cpu(b.databasePID) - before
			into.database += cpu(b.databasePID) - held
			into.times = append(into.times, times...)
		}
	}
	o2, r2, err := b.statements()
	m.ours.statements, m.reference.statements = o2-o, r2-r
	return m, err
}

func (m measured) line(w work, clients int) string {
	if len(m.ours.times) == 0 || len(m.reference.times) == 0 {
		return ""
	}
	om, op := quantiles(m.ours.times)
	rm, rp := quantiles(m.reference.times)
	n, rn := float64(len(m.ours.times)), float64(len(m.reference.times))
	oc, rc := ms(m.ours.cpu)/n, ms(m.reference.cpu)/rn
	od, rd := ms(m.ours.database)/n, ms(m.reference.database)/rn
	verdict := ""
	switch {
	case w.most == 0, clients != 16: // one client waits more than it works, and 64 wait for each other
	case oc/rc <= w.most:
		verdict = fmt.Sprintf("%.1f: kept", w.most)
	default:
		verdict = fmt.Sprintf("%.1f: missed", w.most)
	}
	return fmt.Sprintf("| %s | %d | %.2f / %.2f | %.2f / %.2f | %.2f + %.2f / %.2f + %.2f | %.2f | %s | %.1f / %.1f |\n",
		w.name, clients, om, op, rm, rp, oc-od, od, rc-rd, rd, oc/rc, verdict, m.ours.statements/n, m.reference.statements/rn)
}

// run sends n requests from so many clients at once, from the i-th on, and gives the time of each.
func (b *bench) run(turn func(int) *http.Request, from, n, clients int) ([]time.Duration, error) {
	times := make([]time.Duration, n)
	until := time.Now().Add(budget)
	var next, begun atomic.Int64
	var wg sync.WaitGroup
	errs := make(chan error, clients)
	for range clients {
		wg.Go(func() {
			for time.Now().Before(until) {
				i := next.Add(1) - 1
				if i >= int64(n) {
					return
				}
				begun.Add(1)
				req := turn(from + int(i))
				start := time.Now()
				if _, err := b.send(req); err != nil {
					errs <- err
					return
				}
				times[i] = time.Since(start)
			}
		})
	}
	wg.Wait()
	select {
	case err := <-errs:
		return nil, err
	default:
		return times[:begun.Load()], nil
	}
}

func (b *bench) send(req *http.Request) ([]byte, error) {
	res, err := b.client.Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		return nil, err
	}
	if res.StatusCode != http.StatusOK || bytes.HasPrefix(body, []byte(`{"errors"`)) {
		return nil, fmt.Errorf("%s answered %d: %.400s", req.URL.Path, res.StatusCode, body)
	}
	return body, nil
}

func quantiles(t []time.Duration) (median, p95 float64) {
	t = slices.Clone(t)
	slices.Sort(t)
	return ms(t[len(t)/2]), ms(t[len(t)*95/100])
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
