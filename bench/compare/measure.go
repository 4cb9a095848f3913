package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type work struct {
	name      string
	ours      func() *http.Request
	reference func() *http.Request
}

const rounds = 5 // ours and the reference take turns, so that the machine's other load meets both

type sample struct {
	times []time.Duration
	cpu   time.Duration
}

func (b *bench) measure(w work, clients int) (string, error) {
	var ours, ref sample
	for _, f := range []func() *http.Request{w.ours, w.reference} {
		if _, err := b.run(f, 30, clients); err != nil {
			return "", err
		}
	}
	n := b.requests / rounds
	for range rounds {
		for _, side := range []struct {
			make func() *http.Request
			pid  int
			into *sample
		}{{w.ours, b.apiPID, &ours}, {w.reference, b.referencePID, &ref}} {
			before := cpu(side.pid) + cpu(b.databasePID)
			times, err := b.run(side.make, n, clients)
			if err != nil {
				return "", err
			}
			side.into.cpu += cpu(side.pid) + cpu(b.databasePID) - before
			side.into.times = append(side.into.times, times...)
		}
	}
	om, op := quantiles(ours.times)
	rm, rp := quantiles(ref.times)
	total := float64(n * rounds)
	oc, rc := ms(ours.cpu)/total, ms(ref.cpu)/total
	return fmt.Sprintf("| %s | %d | %.2f / %.2f | %.2f / %.2f | %.2f | %.2f / %.2f | %.2f |\n",
		w.name, clients, om, op, rm, rp, om/rm, oc, rc, oc/rc), nil
}

// run sends n requests from so many clients at once and gives the time of each.
func (b *bench) run(make_ func() *http.Request, n, clients int) ([]time.Duration, error) {
	times := make([]time.Duration, n)
	var next atomic.Int64
	var wg sync.WaitGroup
	errs := make(chan error, clients)
	for range clients {
		wg.Go(func() {
			for i := next.Add(1) - 1; i < int64(n); i = next.Add(1) - 1 {
				req := make_()
				start := time.Now()
				if err := b.send(req); err != nil {
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
		return times, nil
	}
}

func (b *bench) send(req *http.Request) error {
	res, err := b.client.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		return err
	}
	if res.StatusCode != http.StatusOK || bytes.Contains(body, []byte(`"errors"`)) {
		return fmt.Errorf("%s answered %d: %.400s", req.URL.Path, res.StatusCode, body)
	}
	return nil
}

func quantiles(t []time.Duration) (median, p95 float64) {
	t = slices.Clone(t)
	slices.Sort(t)
	return ms(t[len(t)/2]), ms(t[len(t)*95/100])
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// cpu is the processor time that a process has used, in the kernel's ticks of 10 ms.
func cpu(pid int) time.Duration {
	if pid == 0 {
		return 0
	}
	b, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(b), ") ")
	f := strings.Fields(rest)
	user, _ := strconv.Atoi(f[11])
	system, _ := strconv.Atoi(f[12])
	return time.Duration(user+system) * 10 * time.Millisecond
}
