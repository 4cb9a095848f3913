//go:build faults

package faults

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/Shopify/toxiproxy/v2"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
)

const (
	crowd  = 100                    // people who ask again and again
	breath = 200 * time.Millisecond // between two requests of one of them
	settle = 3 * time.Second        // until the program has noticed
)

// F10: when every packet of the database comes two seconds late, most people are told at once to come again,
// the program stays alive and no larger, and when the database is quick again so is the program.
func TestF10ASlowDatabaseMakesTheProgramTurnPeopleAwayAtOnce(t *testing.T) {
	server, url := onMariaDB(t)
	net := between(t, server.Address)
	database := "mysql://root@" + net.Listen + "/" + url.Name
	p := newProgram(t, database)
	p.start()
	l := startLoad(t, 4, p)
	l.await(20)
	c := gather(t, p)
	time.Sleep(settle)
	before := p.size(t)
	if _, err := net.Toxics.AddToxicJson(strings.NewReader(`{"name":"late","type":"latency","stream":"downstream","attributes":{"latency":2000}}`)); err != nil {
		t.Fatal(err)
	}
	time.Sleep(settle)
	c.reset()
	var health []time.Duration
	lasts := time.Duration(blows(5, 300)) * time.Second
	var largest size
	for began := time.Now(); time.Since(began) < lasts; time.Sleep(50 * time.Millisecond) {
		asked := time.Now()
		if p.status("/healthz") != http.StatusOK {
			t.Error("the program does not live beside a slow database")
		}
		health = append(health, time.Since(asked))
		now := p.size(t)
		largest.memory, largest.goroutines = max(largest.memory, now.memory), max(largest.goroutines, now.goroutines)
	}
	shed, silent := c.take()
	if err := net.Toxics.RemoveToxic(context.Background(), "late"); err != nil {
		t.Fatal(err)
	}
	again := l.next()
	c.leave()
	f := l.settle(url.String())
	after := p.shrunk(t, before)
	publish(t, figure{"F10 +2 s on each packet of the database", "MariaDB", fmt.Sprintf("%.0f s", lasts.Seconds()), l, f, fmt.Sprintf(
		"turned away %d, of these %.0f %% within 50 ms, the others after they had a place; live: 99 %% within %d ms; work again after %.1f s; memory %d MB before, %d at most; goroutines %d, %d at most, %d after",
		len(shed), 100*within(shed, 50*time.Millisecond), part(health, 99).Milliseconds(), again.Seconds(),
		before.memory>>20, largest.memory>>20, before.goroutines, largest.goroutines, after.goroutines)})
	if len(shed) == 0 || part(shed, 50) > 100*time.Millisecond {
		t.Errorf("%d were turned away, half of them within %v", len(shed), part(shed, 50))
	}
	if silent > 0 {
		t.Errorf("%d were turned away without being told when to come again", silent)
	}
	if part(health, 99) > time.Second {
		t.Errorf("life was shown within %v", part(health, 99))
	}
	if most := before.memory*6/5 + 64<<20; largest.memory > most {
		t.Errorf("the program took %d MB; it had %d", largest.memory>>20, before.memory>>20)
	}
}

// between puts a network that can be made bad in front of an address.
func between(t testing.TB, address string) *toxiproxy.Proxy {
	t.Helper()
	s := toxiproxy.NewServer(toxiproxy.NewMetricsContainer(prometheus.NewRegistry()), zerolog.Nop())
	p := toxiproxy.NewProxy(s, "database", freeAddress(t), address)
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Stop)
	return p
}

// people ask small questions; how long it took to turn each away is kept.
type people struct {
	stop chan struct{}
	all  sync.WaitGroup

	mu     sync.Mutex
	shed   []time.Duration
	silent int
}

func gather(t testing.TB, p *program) *people {
	c := &people{stop: make(chan struct{})}
	first := newUser(t, login, p.addr)
	if a := first.signIn(); a.code() != "" {
		t.Fatal(a.Errors)
	}
	for range crowd {
		u := newUser(t, login, p.addr)
		u.token, u.signed = first.token, first.signed
		c.all.Go(func() {
			for {
				asked := time.Now()
				if a := u.ask("", `{ changesCursor }`, nil); a.code() == "OVERLOADED" {
					c.note(time.Since(asked), a)
				}
				select {
				case <-c.stop:
					return
				case <-time.After(breath):
				}
			}
		})
	}
	t.Cleanup(c.leave)
	return c
}

func (c *people) note(took time.Duration, a answer) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.shed = append(c.shed, took)
	if a.Retry == "" || a.Status != http.StatusServiceUnavailable {
		c.silent++
	}
}

func (c *people) reset() { _, _ = c.take() }

func (c *people) take() (shed []time.Duration, silent int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	shed, silent = c.shed, c.silent
	c.shed, c.silent = nil, 0
	return shed, silent
}

func (c *people) leave() {
	select {
	case <-c.stop:
	default:
		close(c.stop)
	}
	c.all.Wait()
}

// part is the duration that so many of a hundred do not pass.
func part(list []time.Duration, percent int) time.Duration {
	if len(list) == 0 {
		return 0
	}
	slices.Sort(list)
	return list[min(len(list)-1, len(list)*percent/100)]
}

// within is the part of them that took no longer.
func within(list []time.Duration, most time.Duration) float64 {
	n := 0
	for _, d := range list {
		if d <= most {
			n++
		}
	}
	return float64(n) / float64(max(1, len(list)))
}

// size is what the program tells of itself, and its memory without what it has mapped of files: pages of a SQLite
// file, which the kernel takes back when it needs them, count once for each connection that maps them.
type size struct {
	memory, goroutines int
	processor          float64 // seconds that it has used
}

func (p *program) size(t testing.TB) (s size) {
	t.Helper()
	res, err := p.client.Get("http://" + p.addr + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	for lines := bufio.NewScanner(res.Body); lines.Scan(); {
		name, text, _ := strings.Cut(lines.Text(), " ")
		value, _ := strconv.ParseFloat(text, 64)
		switch name {
		case "process_cpu_seconds_total":
			s.processor = value
		case "go_goroutines":
			s.goroutines = int(value)
		}
	}
	s.memory = anonymous(t, p.cmd.Process.Pid)
	return s
}

// anonymous is how many bytes of memory a process has to itself.
func anonymous(t testing.TB, process int) int {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", process))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(status), "RssAnon:")
	var kilobytes int
	if _, err := fmt.Sscan(rest, &kilobytes); err != nil {
		t.Fatal(err)
	}
	return kilobytes << 10
}

// shrunk waits until as many goroutines are left as before, give or take the few of the connections that
// are open in the moment.
func (p *program) shrunk(t testing.TB, before size) (after size) {
	t.Helper()
	most := before.goroutines + before.goroutines/20 + 10
	for began := time.Now(); time.Since(began) < 30*time.Second; time.Sleep(100 * time.Millisecond) {
		if after = p.size(t); after.goroutines <= most {
			return after
		}
	}
	t.Errorf("%d goroutines are left; before there were %d", after.goroutines, before.goroutines)
	return after
}
