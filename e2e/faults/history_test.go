//go:build faults

package faults

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/anishathalye/porcupine"
)

// F19: what people were told when several of them take, give back and give away the same records at the same
// time is what they would have been told one after the other. On MariaDB they work at two servers.
func TestF19ClaimsAndAssignmentsAreAsIfOneCameAfterTheOther(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) { histories(t, "SQLite", onSQLite(t), 1) })
	t.Run("MariaDB", func(t *testing.T) {
		_, url := onMariaDB(t)
		histories(t, "MariaDB", url.String(), 2)
	})
}

// contested is how many records of each kind they meet at.
const contested = 3

func histories(t *testing.T, name, database string, servers int) {
	h := &history{t: t, began: time.Now(), model: model(), seen: map[string]int{}}
	for range servers {
		p := newProgram(t, database)
		p.start()
		h.doors = append(h.doors, p.addr)
	}
	boss := newUser(t, login, h.doors...)
	agent := newUser(t, "callback", h.doors...)
	h.owners = carriers(boss)
	h.plan(boss, read[struct {
		Viewer struct{ Staff struct{ ID string } }
	}](t, agent.must(`{ viewer { staff { id } } }`, nil)).Viewer.Staff.ID)
	h.register(boss)
	n := blows(60, 3000)
	var all sync.WaitGroup
	for i, who := range []string{login, "callback", login, "callback", login, "director"} {
		u := newUser(t, who, h.doors...)
		u.at = i % len(h.doors)
		all.Go(func() {
			for range n {
				if i < 4 {
					h.try(u, i, h.claim(u))
				} else {
					h.try(u, i, h.give(u))
				}
			}
		})
	}
	all.Wait()
	result := porcupine.Ok
	for _, part := range h.model.Partition(h.list) {
		if one := porcupine.CheckOperationsTimeout(h.model, part, 5*time.Minute); one != porcupine.Ok {
			result = one
			h.show(part)
		}
	}
	t.Logf("%s, %d servers: %d attempts, %d done: %s", name, servers, len(h.list), h.done, result)
	addRow(fmt.Sprintf("| F19 histories of claims and assignments | %s, %d servers | %d attempts | %d | | | | | | linearizable: %s |", name, servers, len(h.list), h.done, result))
	if result != porcupine.Ok {
		t.Errorf("the history of %d attempts is %s", len(h.list), result)
	}
	if h.done < 10*contested {
		t.Errorf("only %d of %d attempts were done; the test proves too little", h.done, len(h.list))
	}
}

// step is one attempt on a record from the version that the person last saw.
type step struct {
	record, kind string // kind: take, release or give
	who, to      string
	expected     int
}

// outcome is what the person was told; the version is 0 where none was said.
type outcome struct {
	done    bool
	version int
}

// holding is a record: its version, and who is on the phone or owns the case.
type holding struct {
	version int
	holder  string
}

// after gives the record after a step that may be done, or false where it must be refused.
func (s holding) after(in step) (holding, bool) {
	next := holding{version: s.version + 1, holder: in.to}
	switch {
	case in.expected != s.version:
		return s, false
	case in.kind == "take":
		next.holder = in.who
		if s.holder == in.who {
			return s, true // has it already
		}
		return next, s.holder == ""
	case in.kind == "release":
		return next, s.holder != "" && (s.holder == in.who || in.who == login)
	}
	return next, s.holder != in.to
}

// model judges one record's history: every step is done or refused as after says, at some moment between
// when it was sent and when its answer came.
func model() porcupine.Model {
	return porcupine.Model{
		Partition: func(list []porcupine.Operation) (parts [][]porcupine.Operation) {
			by := map[string][]porcupine.Operation{}
			for _, o := range list {
				by[o.Input.(step).record] = append(by[o.Input.(step).record], o)
			}
			for _, part := range by {
				parts = append(parts, part)
			}
			return parts
		},
		Init: func() any { return holding{version: 1} },
		Step: func(state, input, output any) (bool, any) {
			s, out := state.(holding), output.(outcome)
			next, may := s.after(input.(step))
			if !out.done {
				return !may && (out.version == 0 || out.version == s.version), s
			}
			// The answer shows the record as it is when the answer is written: another's change may be in it.
			return may && out.version >= next.version, next
		},
	}
}

// show writes the history of a record down, as it was sent.
func (h *history) show(part []porcupine.Operation) {
	slices.SortFunc(part, func(a, b porcupine.Operation) int { return int(a.Call - b.Call) })
	for _, o := range part {
		h.t.Logf("%7.1f to %7.1f ms, %d: %+v %+v", float64(o.Call)/1e6, float64(o.Return)/1e6, o.ClientId, o.Input, o.Output)
	}
}

type history struct {
	t      *testing.T
	doors  []string
	model  porcupine.Model
	began  time.Time
	calls  []string
	cases  []string
	owners []string

	mu   sync.Mutex
	seen map[string]int // the last version that anybody was told of
	list []porcupine.Operation
	done int
}

// plan makes calls that the agent and the supervisor may take.
func (h *history) plan(u *user, agent string) {
	now := read[struct{ Viewer struct{ Now time.Time } }](h.t, u.must(`{ viewer { now } }`, nil)).Viewer.Now
	customers := read[struct {
		Customers struct{ Nodes []struct{ ID string } }
	}](h.t, u.must(`{ customers(first: 50, direction: DESC) { nodes { id } } }`, nil)).Customers.Nodes
	for _, c := range customers {
		a := u.ask("", planDoc, map[string]any{"i": map[string]any{
			"customer": c.ID, "purpose": "TECHNICAL", "dueAt": now.Add(time.Minute), "customerChoseTime": true, "assignee": agent,
		}})
		if a.code() != "" {
			continue
		}
		if row := read[struct{ PlanCallback versioned }](h.t, a).PlanCallback; row.Version == 1 {
			h.calls = append(h.calls, row.ID)
		}
		if len(h.calls) == contested {
			return
		}
	}
	h.t.Fatalf("only %d calls could be planned", len(h.calls))
}

// register makes cases that belong to the supervisor.
func (h *history) register(u *user) {
	for i := range contested {
		a := u.must(registerDoc, caseInput(fmt.Sprintf("history-%d-%d", time.Now().UnixMilli(), i)))
		h.cases = append(h.cases, read[struct{ RegisterComplaint versioned }](h.t, a).RegisterComplaint.ID)
	}
}

func (h *history) last(record string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return max(1, h.seen[record])
}

func (h *history) claim(u *user) step {
	id := h.calls[rand.N(len(h.calls))]
	return step{record: id, kind: []string{"take", "take", "release"}[rand.N(3)], who: u.login, expected: h.last(id)}
}

func (h *history) give(u *user) step {
	id := h.cases[rand.N(len(h.cases))]
	return step{record: id, kind: "give", who: u.login, to: h.owners[rand.N(len(h.owners))], expected: h.last(id)}
}

const releaseDoc = `mutation($id: ID!, $v: Int!) { releaseCallback(id: $id, expectedVersion: $v) { id version } }`

// try makes an attempt and writes down what came of it.
func (h *history) try(u *user, client int, in step) {
	doc, vars := startDoc, map[string]any{"id": in.record, "v": in.expected}
	switch in.kind {
	case "release":
		doc = releaseDoc
	case "give":
		doc, vars = assignDoc, map[string]any{"i": map[string]any{"complaint": in.record, "expectedVersion": in.expected, "owner": in.to, "reason": "试一试"}}
	}
	sent := time.Since(h.began).Nanoseconds()
	a := u.ask("", doc, vars)
	heard := time.Since(h.began).Nanoseconds()
	var out outcome
	switch a.code() {
	case "":
		r := read[struct{ StartCallback, ReleaseCallback, AssignComplaint versioned }](h.t, a)
		out = outcome{true, max(r.StartCallback.Version, r.ReleaseCallback.Version, r.AssignComplaint.Version)}
	case "CONFLICT":
		if v := a.Errors[0].Extensions.CurrentVersion; v != nil {
			out.version = *v
		}
	case "GUARD_FAILED", "INVALID_INPUT":
	default:
		h.t.Errorf("%+v: %d %+v", in, a.Status, a.Errors)
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if out.done {
		h.done++
	}
	h.seen[in.record] = max(h.seen[in.record], out.version)
	h.list = append(h.list, porcupine.Operation{ClientId: client, Input: in, Call: sent, Output: out, Return: heard})
}
