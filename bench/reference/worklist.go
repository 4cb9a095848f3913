package main

import (
	"net/http"
	"time"
)

type page[T any] struct {
	Nodes []T  `json:"nodes"`
	Next  bool `json:"hasNextPage"`
}

func paged[T any](rows []T, n int) page[T] {
	return page[T]{rows[:min(n, len(rows))], len(rows) > n}
}

type work struct {
	ID        string     `json:"id"`
	Version   int        `json:"version"`
	Purpose   string     `json:"purpose"`
	State     string     `json:"state"`
	DueAt     time.Time  `json:"dueAt"`
	Overdue   bool       `json:"overdue"`
	Tries     int        `json:"tries"`
	KeyPoints *string    `json:"keyPoints"`
	WindowEnd *time.Time `json:"windowEnd"`
	Customer  customer   `json:"customer"`
	raw       joined
}

// joined are the columns of outer joins, null where there is no row.
type joined struct {
	visit, call, attempt   *string
	arrived, due, at       *time.Time
	purpose, outcome, note *string
	purchased              *bool
}

type customer struct {
	ID           string    `json:"id"`
	MemberNo     string    `json:"memberNo"`
	Name         string    `json:"name"`
	Tier         string    `json:"tier"`
	Phone        string    `json:"phone"`
	LastVisit    *visit    `json:"lastVisit"`
	LastCallback *lastCall `json:"lastCallback"`
}

type visit struct {
	ID        string    `json:"id"`
	ArrivedAt time.Time `json:"arrivedAt"`
	Purpose   *string   `json:"purpose"`
	Purchased bool      `json:"purchased"`
}

type lastCall struct {
	ID       string    `json:"id"`
	DueAt    time.Time `json:"dueAt"`
	Attempts []attempt `json:"attempts"`
}

type attempt struct {
	ID      string    `json:"id"`
	At      time.Time `json:"at"`
	Outcome string    `json:"outcome"`
	Note    *string   `json:"note"`
}

func (w *work) columns() []any {
	c, j := &w.Customer, &w.raw
	return []any{&w.ID, &w.Version, &w.Purpose, &w.State, &w.DueAt, &w.WindowEnd, &w.Tries, &w.KeyPoints,
		&c.ID, &c.MemberNo, &c.Name, &c.Tier, &c.Phone, &j.visit, &j.arrived, &j.purpose, &j.purchased,
		&j.call, &j.due, &j.attempt, &j.at, &j.outcome, &j.note}
}

func (w *work) finish(now time.Time) {
	if w.State == "PLANNED" && !w.DueAt.After(now) {
		w.State = "DUE"
	}
	w.Overdue = w.WindowEnd != nil && now.After(*w.WindowEnd)
	j := &w.raw
	if j.visit != nil {
		w.Customer.LastVisit = &visit{*j.visit, *j.arrived, j.purpose, *j.purchased}
	}
	if j.call != nil {
		w.Customer.LastCallback = &lastCall{ID: *j.call, DueAt: *j.due, Attempts: []attempt{}}
	}
}

// worklist is one page. A last call with several attempts comes as several rows.
func (s *server) worklist(r *http.Request) (any, error) {
	q := r.URL.Query()
	name, args := "worklist", []any{q.Get("assignee")}
	if after := q.Get("after"); after != "" {
		t, err := time.Parse(time.RFC3339Nano, after)
		if err != nil {
			return nil, err
		}
		name, args = "next", append(args, t, t, q.Get("id"))
	}
	rows, err := list(s, name, (*work).columns, args...)
	if err != nil {
		return nil, err
	}
	now := time.Now()
	out := make([]work, 0, 51)
	for _, w := range rows {
		if len(out) == 0 || out[len(out)-1].ID != w.ID {
			w.finish(now)
			out = append(out, w)
		}
		if j := w.raw; j.attempt != nil {
			call := out[len(out)-1].Customer.LastCallback
			call.Attempts = append(call.Attempts, attempt{*j.attempt, *j.at, *j.outcome, j.note})
		}
	}
	return paged(out, 50), nil
}
