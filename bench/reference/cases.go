package main

import (
	"encoding/json"
	"net/http"
	"time"
)

type person struct {
	ID   *string `json:"id"`
	Name *string `json:"name"`
}

type complaint struct {
	ID           string     `json:"id"`
	Version      int        `json:"version"`
	CaseNo       string     `json:"caseNo"`
	State        string     `json:"state"`
	Level        string     `json:"level"`
	Severity     *string    `json:"severity"`
	ServiceLine  string     `json:"serviceLine"`
	Subject      string     `json:"subject"`
	Description  string     `json:"description,omitempty"`
	RegisteredAt *time.Time `json:"registeredAt,omitempty"`
	DueAt        *time.Time `json:"dueAt"`
	EventCount   *int       `json:"eventCount,omitempty"`
	Owner        person     `json:"owner"`
	RegisteredBy *person    `json:"registeredBy,omitempty"`
	Customer     struct {
		ID        *string      `json:"id"`
		Name      *string      `json:"name"`
		Tier      *string      `json:"tier"`
		Phone     *string      `json:"phone,omitempty"`
		Visits    *page[came]  `json:"visits,omitempty"`
		Callbacks *page[calls] `json:"callbacks,omitempty"`
	} `json:"customer"`
	Clocks   []clock      `json:"clocks,omitempty"`
	Timeline *page[event] `json:"timeline,omitempty"`
}

type clock struct {
	Kind      string     `json:"kind"`
	StartedAt time.Time  `json:"startedAt"`
	WarnAt    time.Time  `json:"warnAt"`
	DueAt     time.Time  `json:"dueAt"`
	StoppedAt *time.Time `json:"stoppedAt"`
	State     string     `json:"state"`
}

type event struct {
	ID      string          `json:"id"`
	At      time.Time       `json:"at"`
	Kind    string          `json:"kind"`
	Summary json.RawMessage `json:"summary"`
	Actor   person          `json:"actor"`
	data    []byte
}

type came struct {
	visit
	Doctor person `json:"doctor"`
}

type calls struct {
	ID       string    `json:"id"`
	Purpose  string    `json:"purpose"`
	State    string    `json:"state"`
	DueAt    time.Time `json:"dueAt"`
	Assignee person    `json:"assignee"`
}

func (c *complaint) full() []any {
	c.RegisteredAt, c.RegisteredBy = new(time.Time), &person{}
	return []any{&c.ID, &c.Version, &c.CaseNo, &c.State, &c.Level, &c.Severity, &c.ServiceLine, &c.Subject, &c.Description,
		c.RegisteredAt, &c.DueAt, &c.Customer.ID, &c.Customer.Name, &c.Customer.Tier, &c.Customer.Phone,
		&c.Owner.ID, &c.Owner.Name, &c.RegisteredBy.ID, &c.RegisteredBy.Name}
}

func (c *complaint) short() []any {
	c.EventCount = new(int)
	return []any{&c.ID, &c.Version, &c.CaseNo, &c.State, &c.Level, &c.Severity, &c.ServiceLine, &c.Subject, &c.DueAt,
		c.EventCount, &c.Customer.ID, &c.Customer.Name, &c.Customer.Tier, &c.Owner.ID, &c.Owner.Name}
}

// caseOf is the case page: five statements.
func (s *server) caseOf(r *http.Request) (any, error) {
	id := r.URL.Query().Get("id")
	found, err := list(s, "case", (*complaint).full, id)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	c := &found[0]
	if c.Clocks, err = list(s, "clocks", func(k *clock) []any {
		return []any{&k.Kind, &k.StartedAt, &k.WarnAt, &k.DueAt, &k.StoppedAt, &k.State}
	}, id); err != nil {
		return nil, err
	}
	events, err := list(s, "events", func(e *event) []any {
		return []any{&e.ID, &e.At, &e.Kind, &e.data, &e.Actor.ID, &e.Actor.Name}
	}, id)
	if err != nil {
		return nil, err
	}
	for i := range events {
		events[i].Summary = events[i].data
	}
	p := paged(events, 100)
	c.Timeline = &p
	if c.Customer.ID == nil {
		return c, nil
	}
	visits, err := list(s, "visits", func(v *came) []any {
		return []any{&v.ID, &v.ArrivedAt, &v.Purpose, &v.Purchased, &v.Doctor.ID, &v.Doctor.Name}
	}, *c.Customer.ID)
	if err != nil {
		return nil, err
	}
	called, err := list(s, "callbacks", func(v *calls) []any {
		return []any{&v.ID, &v.Purpose, &v.State, &v.DueAt, &v.Assignee.ID, &v.Assignee.Name}
	}, *c.Customer.ID)
	vs, cs := paged(visits, 20), paged(called, 20)
	c.Customer.Visits, c.Customer.Callbacks = &vs, &cs
	return c, err
}

func (s *server) queue(r *http.Request) (any, error) {
	q := r.URL.Query()
	args := []any{q.Get("hospital")}
	for _, v := range append(three(q["line"]), three(q["severity"])...) {
		args = append(args, v)
	}
	rows, err := list(s, "queue", (*complaint).short, args...)
	return paged(rows, 50), err
}

// three fills a list up to the three values that its statement has room for.
func three(list []string) []string {
	for len(list) > 0 && len(list) < 3 {
		list = append(list, list[0])
	}
	return list
}

func (c *customer) card() []any { return []any{&c.ID, &c.MemberNo, &c.Name, &c.Tier, &c.Phone} }

// phone finds by one of the three keys of a number.
func (s *server) phone(r *http.Request) (any, error) {
	q := r.URL.Query()
	rows, err := list(s, "phone."+q.Get("part"), (*customer).card, q.Get("hospital"), q.Get("key"))
	return paged(rows, 20), err
}

// term finds by the beginning of a term of a kind.
func (s *server) term(r *http.Request) (any, error) {
	q := r.URL.Query()
	rows, err := list(s, "term", (*customer).card, q.Get("hospital"), q.Get("kind"), q.Get("term"), q.Get("term")+"\U0010ffff")
	return paged(rows, 20), err
}
