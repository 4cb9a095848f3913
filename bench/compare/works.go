package main

import (
	"net/http"
	"net/url"
	"slices"
)

var (
	usual = []int{1, 16}
	crowd = []int{1, 16, 64}
)

// How many times the reference's processor time a work may take, with sixteen clients at once.
const (
	reading = 2.5
	short   = 1.8 // what is little work, or writes
)

// works are W1 to W8. What they ask for rotates, so that no row is only ever read from a cache.
func (b *bench) works() []work {
	all := []work{
		{name: "W1 worklist", clients: usual, most: reading,
			ours:      func(i int) *http.Request { return b.ask(at(b.agents, i).login, worklist, nil) },
			reference: func(i int) *http.Request { return b.get("/worklist", "assignee", at(b.agents, i).id) }},
		{name: "W2 page deep in it", clients: usual, most: reading,
			ours: func(i int) *http.Request {
				a := at(b.deep, i)
				return b.ask(a.login, worklist, map[string]any{"after": a.cursor})
			},
			reference: func(i int) *http.Request {
				a := at(b.deep, i)
				return b.get("/worklist", "assignee", a.id, "after", a.dueAt, "id", a.last)
			}},
		{name: "W3 case page", clients: usual, most: reading,
			ours: func(i int) *http.Request {
				return b.ask(b.supervisor, caseDocument, map[string]any{"id": at(b.cases, i)})
			},
			reference: func(i int) *http.Request { return b.get("/case", "id", at(b.cases, i)) }},
		{name: "W4 supervisor's queue", clients: usual, most: reading,
			ours: func(i int) *http.Request {
				q := at(b.queues, i)
				return b.ask(b.supervisor, queue, map[string]any{"line": q.lines, "severity": q.severities})
			},
			reference: func(i int) *http.Request {
				q := at(b.queues, i)
				args := []string{"hospital", b.hospital}
				for _, l := range q.lines {
					args = append(args, "line", l)
				}
				for _, s := range q.severities {
					args = append(args, "severity", s)
				}
				return b.get("/queue", args...)
			}},
	}
	all = append(all, work{name: "W5 search", clients: usual, most: short,
		ours:      func(i int) *http.Request { return b.seek(at(b.searches, i), i/len(b.searches)) },
		reference: func(i int) *http.Request { return b.find(at(b.searches, i), i/len(b.searches)) },
	})
	for _, s := range b.searches {
		all = append(all, work{name: "W5 of it: " + s.name, clients: usual,
			ours:      func(i int) *http.Request { return b.seek(s, i) },
			reference: func(i int) *http.Request { return b.find(s, i) },
		})
	}
	all = append(all,
		work{name: "W6 figures", clients: usual,
			ours: func(int) *http.Request {
				return b.ask(b.director, stats, map[string]any{"from": b.from, "since": b.since, "to": b.to})
			},
			reference: func(int) *http.Request {
				return b.get("/stats", "hospital", b.hospital, "from", b.from, "to", b.to, "since", b.since, "until", b.to)
			}},
		work{name: "W7 complete and plan the next", clients: usual, most: short, scarce: true, ready: b.supply, ours: b.completeOurs, reference: b.completeReference},
	)
	all = append(all, b.mix(all))
	return all
}

// at rotates through a list.
func at[T any](list []T, i int) T { return list[i%len(list)] }

// seek and find are the i-th search of a kind, of ours and of the reference.
func (b *bench) seek(s searching, i int) *http.Request {
	return b.ask(b.supervisor, search, map[string]any{"s": at(s.words, i).asked})
}

func (b *bench) find(s searching, i int) *http.Request {
	return b.get(s.path, append(slices.Clone(at(s.words, i).query), "hospital", b.hospital)...)
}

func (b *bench) get(path string, pairs ...string) *http.Request {
	q := url.Values{}
	for i := 0; i < len(pairs); i += 2 {
		q.Add(pairs[i], pairs[i+1])
	}
	r, _ := http.NewRequest(http.MethodGet, b.options.reference+path+"?"+q.Encode(), nil)
	return r
}
