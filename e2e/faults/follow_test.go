//go:build faults

package faults

import (
	"encoding/json"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// follower keeps a subscription to all cases and comes back at the next server, from where it stopped, when
// its socket breaks.
type follower struct {
	t     testing.TB
	user  *user
	stop  chan struct{}
	ended sync.WaitGroup

	mu      sync.Mutex
	cursor  string
	told    map[string]int // "cursor case" to how often
	cases   map[string]bool
	resyncs int
	reloads bool // it may be told to load everything: so much happens at once
}

func follow(t testing.TB, servers []*program, at int) *follower {
	f := &follower{t: t, stop: make(chan struct{}), told: map[string]int{}, cases: map[string]bool{}}
	var doors []string
	for _, p := range servers {
		doors = append(doors, p.addr)
	}
	f.user = newUser(t, login, doors...)
	f.user.at = at
	f.cursor = read[struct{ ChangesCursor string }](t, f.user.must(`{ changesCursor }`, nil)).ChangesCursor
	f.ended.Go(f.run)
	t.Cleanup(f.end)
	return f
}

func (f *follower) end() {
	select {
	case <-f.stop:
	default:
		close(f.stop)
	}
	f.ended.Wait()
}

func (f *follower) run() {
	for {
		select {
		case <-f.stop:
			return
		default:
		}
		f.listen()
		f.user.at = (f.user.at + 1) % len(f.user.doors)
		time.Sleep(20 * time.Millisecond)
	}
}

// listen follows one socket until it breaks.
func (f *follower) listen() {
	if f.user.ask("", `{ viewer { now } }`, nil).code() != "" { // signs in where that is due
		return
	}
	d := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}, HandshakeTimeout: 2 * time.Second}
	c, _, err := d.Dial("ws://"+f.user.doors[f.user.at]+"/graphql", nil)
	if err != nil {
		return
	}
	defer c.Close()
	gone := make(chan struct{})
	defer close(gone)
	go func() {
		select {
		case <-f.stop:
			_ = c.Close()
		case <-gone:
		}
	}()
	if c.WriteJSON(map[string]any{"type": "connection_init", "payload": map[string]any{"token": f.user.token}}) != nil {
		return
	}
	for {
		var m struct {
			Type    string
			Payload json.RawMessage
		}
		if c.ReadJSON(&m) != nil {
			return
		}
		switch m.Type {
		case "ping":
			_ = c.WriteJSON(map[string]any{"type": "pong"})
		case "connection_ack":
			f.mu.Lock()
			after := f.cursor
			f.mu.Unlock()
			_ = c.WriteJSON(map[string]any{"id": "1", "type": "subscribe", "payload": map[string]any{
				"query": `subscription($a: String) { complaintsChanged(after: $a) { cursor resync complaint { id } } }`, "variables": map[string]any{"a": after},
			}})
		case "next":
			f.hear(m.Payload)
		case "error", "complete":
			return
		}
	}
}

func (f *follower) hear(payload json.RawMessage) {
	a := answer{Status: 200}
	if err := json.Unmarshal(payload, &a); err != nil || a.code() != "" {
		return // the server is ending or its database is away; it is asked again from the same place
	}
	change := read[struct {
		ComplaintsChanged struct {
			Cursor    string
			Resync    bool
			Complaint *struct{ ID string }
		}
	}](f.t, a).ComplaintsChanged
	f.mu.Lock()
	defer f.mu.Unlock()
	f.cursor = change.Cursor
	if change.Resync {
		f.resyncs++
	}
	if change.Complaint != nil {
		f.told[change.Cursor+" "+change.Complaint.ID]++
		f.cases[change.Complaint.ID] = true
	}
}

// reload loads all cases, as who is told to does.
func (f *follower) reload() {
	f.t.Helper()
	type page struct {
		Complaints struct {
			Nodes    []struct{ ID string }
			PageInfo struct {
				HasNextPage bool
				EndCursor   *string
			}
		}
	}
	var after *string
	for {
		got := read[page](f.t, f.user.must(`query($a: String) { complaints(first: 100, after: $a) { nodes { id } pageInfo { hasNextPage endCursor } } }`, map[string]any{"a": after})).Complaints
		for _, n := range got.Nodes {
			f.cases[n.ID] = true
		}
		if !got.PageInfo.HasNextPage {
			return
		}
		after = got.PageInfo.EndCursor
	}
}

// compare counts the cases that the follower never heard of and the changes that it was told twice.
func (f *follower) compare(l *load) (missed, again int) {
	f.t.Helper()
	if f.reloads && f.resyncs > 0 {
		f.end()
		f.reload()
	}
	for began := time.Now(); ; time.Sleep(50 * time.Millisecond) {
		missed = 0
		f.mu.Lock()
		example := ""
		for _, c := range l.cases {
			if !f.cases[c.id] {
				missed++
				example = fmt.Sprintf("%s %s", c.key, c.id)
			}
		}
		f.mu.Unlock()
		if missed == 0 {
			break
		}
		if time.Since(began) > 15*time.Second {
			f.t.Logf("never told of %s", example)
			break
		}
	}
	f.end()
	for _, n := range f.told {
		again += n - 1
	}
	if f.resyncs > 0 && !f.reloads {
		f.t.Errorf("told to load everything again %d times, as if too far behind", f.resyncs)
	}
	return missed, again
}
