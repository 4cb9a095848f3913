package main

import (
	"net/http"
)

type cell struct {
	Keys                                   []string `json:"keys"`
	Registered, Resolved, Closed, Breached int
	Due, Completed                         int
	k0, k1, k2                             *string
}

// stats are both tables of figures, counted from the rows.
func (s *server) stats(r *http.Request) (any, error) {
	q := r.URL.Query()
	cases, err := list(s, "stats.complaints", func(c *cell) []any {
		return []any{&c.k0, &c.k1, &c.k2, &c.Registered, &c.Resolved, &c.Closed, &c.Breached}
	}, q.Get("hospital"), q.Get("from"), q.Get("to"))
	if err != nil {
		return nil, err
	}
	done, err := list(s, "stats.callbacks", func(c *cell) []any {
		return []any{&c.k0, &c.k1, &c.Due, &c.Completed}
	}, q.Get("hospital"), q.Get("since"), q.Get("until"))
	for _, l := range [][]cell{cases, done} {
		for i := range l {
			for _, k := range []*string{l[i].k0, l[i].k1, l[i].k2} {
				if k != nil {
					l[i].Keys = append(l[i].Keys, *k)
				}
			}
		}
	}
	return map[string]any{"complaints": cases, "callbacks": done}, err
}
