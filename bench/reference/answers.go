package main

import (
	"database/sql"
	"encoding/json"
	"net/http"
	"time"
)

type (
	obj   = map[string]any
	scans func(*sql.Rows) (any, error)
)

func (s *server) list(name string, scan scans, args ...any) ([]any, error) {
	rows, err := s.statements[name].Query(args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := []any{}
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
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

func scanWork(rows *sql.Rows) (any, error) {
	var w work
	var vid, lid, aid, outcome sql.NullString
	var vat, lat, aat sql.NullTime
	var vp, note *string
	var bought sql.NullBool
	err := rows.Scan(&w.ID, &w.Version, &w.Purpose, &w.State, &w.DueAt, &w.WindowEnd, &w.Tries, &w.KeyPoints,
		&w.Customer.ID, &w.Customer.MemberNo, &w.Customer.Name, &w.Customer.Tier, &w.Customer.Phone,
		&vid, &vat, &vp, &bought, &lid, &lat, &aid, &aat, &outcome, &note)
	now := time.Now()
	if w.State == "PLANNED" && !w.DueAt.After(now) {
		w.State = "DUE"
	}
	w.Overdue = w.WindowEnd != nil && now.After(*w.WindowEnd)
	if vid.Valid {
		w.Customer.LastVisit = &visit{vid.String, vat.Time, vp, bought.Bool}
	}
	if lid.Valid {
		w.Customer.LastCallback = &lastCall{ID: lid.String, DueAt: lat.Time}
		if aid.Valid {
			w.Customer.LastCallback.Attempts = []attempt{{aid.String, aat.Time, outcome.String, note}}
		}
	}
	return w, err
}

func (s *server) worklist(r *http.Request) (any, error) {
	q := r.URL.Query()
	if after := q.Get("after"); after != "" {
		t, err := time.Parse(time.RFC3339Nano, after)
		if err != nil {
			return nil, err
		}
		return s.list("next", scanWork, q.Get("assignee"), t, t, q.Get("id"))
	}
	return s.list("worklist", scanWork, q.Get("assignee"))
}

func (s *server) caseOf(r *http.Request) (any, error) {
	id := r.URL.Query().Get("id")
	var c obj
	var cu sql.NullString
	if err := one(s.statements["case"].QueryRow(id), &c, &cu); err != nil {
		return nil, err
	}
	var err error
	for name, args := range map[string]string{"clocks": id, "events": id, "visits": cu.String, "callbacks": cu.String} {
		if c[name], err = s.list(name, scanAny, args); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func one(r *sql.Row, out *obj, customer *sql.NullString) error {
	names := []string{"id", "version", "caseNo", "state", "level", "severity", "serviceLine", "subject", "description", "registeredAt", "dueAt", "customer", "name", "tier", "phone", "ownerId", "owner", "registeredById", "registeredBy"}
	vals, ptrs := make([]any, len(names)), make([]any, len(names))
	for i := range vals {
		ptrs[i] = &vals[i]
	}
	if err := r.Scan(ptrs...); err != nil {
		return err
	}
	*out = obj{}
	for i, n := range names {
		(*out)[n] = plain(vals[i])
	}
	if s, ok := (*out)["customer"].(string); ok {
		*customer = sql.NullString{String: s, Valid: true}
	}
	return nil
}

func scanAny(rows *sql.Rows) (any, error) {
	names, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	vals, ptrs := make([]any, len(names)), make([]any, len(names))
	for i := range vals {
		ptrs[i] = &vals[i]
	}
	if err := rows.Scan(ptrs...); err != nil {
		return nil, err
	}
	for i := range vals {
		vals[i] = plain(vals[i])
		if s, ok := vals[i].(string); ok && names[i] == "data" {
			vals[i] = json.RawMessage(s)
		}
	}
	return vals, nil
}

func plain(v any) any {
	if b, ok := v.([]byte); ok {
		return string(b)
	}
	return v
}

func (s *server) queue(r *http.Request) (any, error) {
	q := r.URL.Query()
	return s.list("queue", scanAny, q.Get("hospital"), q.Get("line"), q.Get("severity"))
}

func (s *server) phone(r *http.Request) (any, error) {
	q := r.URL.Query()
	return s.list("phone", scanAny, q.Get("hospital"), q.Get("key"))
}

func (s *server) name(r *http.Request) (any, error) {
	q := r.URL.Query()
	return s.list("name", scanAny, q.Get("hospital"), q.Get("term"), q.Get("term")+"\uffff")
}
