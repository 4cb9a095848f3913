package main

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"time"

	"aftercare/ent"
	"aftercare/ent/dburl"
)

type options struct {
	api, reference, database, password, label, only string
	apiPID, referencePID, databasePID               int
	requests                                        int
}

// bench is one comparison with what it asks for.
type bench struct {
	options
	client               *http.Client
	logins               []*login
	supervisor, director *login
	hospital             string
	from, since, to      string

	agents   []agent
	deep     []place
	cases    []string
	queues   []asked
	searches []searching
	calls    calls
}

type agent struct {
	*login
	id string
}

// place is the end of a page in an agent's list.
type place struct {
	agent
	cursor, dueAt, last string
}

type searching struct {
	name, path string
	words      []word
}

type word struct {
	asked string   // what a person types
	query []string // what the reference is given: the key or term that the program makes of it
}

// How many of each are asked for in turn.
const (
	manyAgents = 40
	manyCases  = 40
	manyWords  = 20
)

// prepare signs in and chooses what to ask for: the agents with the longest lists, the cases with the most
// events, full pages of the queue, terms from all over the index.
func prepare(o options) (*bench, error) {
	b := &bench{options: o, client: &http.Client{Timeout: 60 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 64}}}
	u, err := dburl.Parse(o.database)
	if err != nil {
		return nil, err
	}
	_, db, err := ent.Pools(context.Background(), u)
	if err != nil {
		return nil, err
	}
	defer db.Close()
	b.settle()
	for name, into := range map[string]**login{"supervisor": &b.supervisor, "director": &b.director} {
		if *into, err = b.login(name); err != nil {
			return nil, err
		}
	}
	for _, choose := range []func(*sql.DB) error{b.chooseAgents, b.chooseCases, b.chooseWords, b.chooseCalls} {
		if err := choose(db); err != nil {
			return nil, fmt.Errorf("choosing what to ask for: %w", err)
		}
	}
	now := time.Now()
	b.to = now.Format(time.DateOnly)
	weeks, err := manyWeeks(db)
	if err != nil {
		return nil, err
	}
	b.from, b.since = now.AddDate(-2, 0, 1).Format(time.DateOnly), now.AddDate(0, 0, -weeks*7+1).Format(time.DateOnly)
	return b, b.goDeep()
}

// manyWeeks is for how many weeks everybody's calls are asked: twelve, or as many as one answer of 2,000 rows holds.
func manyWeeks(db *sql.DB) (int, error) {
	people, err := rows(db, 1, `SELECT DISTINCT assignee_id FROM callbacks WHERE assignee_id IS NOT NULL`)
	if err != nil {
		return 0, err
	}
	return max(1, min(12, 2000/(len(people)+1)-1)), nil // days of a week that has begun are one more, and so is nobody
}

// rows reads the text columns of a query.
func rows(db *sql.DB, columns int, query string, args ...any) ([][]string, error) {
	found, err := db.Query(query, args...)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	var out [][]string
	for found.Next() {
		line, into := make([]string, columns), make([]any, columns)
		for i := range line {
			into[i] = &line[i]
		}
		if err := found.Scan(into...); err != nil {
			return nil, err
		}
		out = append(out, line)
	}
	if len(out) == 0 && found.Err() == nil {
		return nil, fmt.Errorf("nothing found by %s", query)
	}
	return out, found.Err()
}

func (b *bench) chooseAgents(db *sql.DB) error {
	list, err := rows(db, 3, `SELECT s.id, s.login, s.hospital_id FROM callbacks c JOIN staffs s ON s.id = c.assignee_id
 WHERE c.open = true AND s.login LIKE 'callback%' GROUP BY s.id, s.login, s.hospital_id ORDER BY COUNT(*) DESC LIMIT ?`, manyAgents)
	for _, r := range list {
		b.hospital = r[2]
		l, err := b.login(r[1])
		if err != nil {
			return err
		}
		b.agents = append(b.agents, agent{l, r[0]})
	}
	return err
}

func (b *bench) chooseCases(db *sql.DB) error {
	list, err := rows(db, 1, `SELECT id FROM complaints WHERE customer_id IS NOT NULL ORDER BY event_count DESC, id LIMIT ?`, manyCases)
	if err != nil {
		return err
	}
	for _, r := range list {
		b.cases = append(b.cases, r[0])
	}
	return b.chooseQueues(db)
}

// asked is what a supervisor looks at: the open cases of some service lines and severities.
type asked struct{ lines, severities []string }

// chooseQueues asks for all service lines, and for each one left out, of the severities that take a page.
func (b *bench) chooseQueues(db *sql.DB) error {
	list, err := rows(db, 1, `SELECT service_line FROM complaints WHERE open = true GROUP BY service_line ORDER BY COUNT(*) DESC LIMIT 3`)
	if err != nil {
		return err
	}
	var lines []string
	for _, r := range list {
		lines = append(lines, r[0])
	}
	for _, severities := range [][]string{{"HIGH", "MEDIUM", "LOW"}, {"MEDIUM", "LOW"}} {
		b.queues = append(b.queues, asked{lines, severities}, asked{lines[:max(1, len(lines)-1)], severities})
	}
	return nil
}

// chooseWords takes every so many rows of the indexes of search, so that common and rare ones are met.
func (b *bench) chooseWords(db *sql.DB) error {
	for _, k := range []struct {
		name, path, text string
		query            func(r []string) []string
	}{
		{"phone, last four", "/phone", `SELECT SUBSTR(number, LENGTH(number) - 3), key_last4 FROM customer_phones ORDER BY id LIMIT ?`,
			func(r []string) []string { return []string{"part", "last4", "key", r[1]} }},
		{"phone, first seven", "/phone", `SELECT SUBSTR(number, LENGTH(number) - 10, 7), key_first7 FROM customer_phones WHERE LENGTH(number) >= 11 ORDER BY id LIMIT ?`,
			func(r []string) []string { return []string{"part", "first7", "key", r[1]} }},
		{"part of a name", "/term", `SELECT term, kind FROM customer_terms WHERE kind = 'NAME' AND SUBSTR(term, 2, 1) <> '' AND SUBSTR(term, 3, 1) = '' ORDER BY id LIMIT ?`, byTerm},
		{"initials", "/term", `SELECT term, kind FROM customer_terms WHERE kind = 'INITIALS' AND SUBSTR(term, 3, 1) <> '' ORDER BY id LIMIT ?`, byTerm},
		{"member number", "/term", `SELECT term, kind FROM customer_terms WHERE kind = 'MEMBER' ORDER BY id LIMIT ?`, byTerm},
	} {
		list, err := rows(db, 2, k.text, manyWords)
		if err != nil {
			return err
		}
		s := searching{name: k.name, path: k.path}
		for _, r := range list {
			s.words = append(s.words, word{r[0], k.query(r)})
		}
		b.searches = append(b.searches, s)
	}
	return nil
}

func byTerm(r []string) []string { return []string{"term", r[0], "kind", r[1]} }

// goDeep pages through each agent's list as far as it goes, keeping the place before the last full page.
func (b *bench) goDeep() error {
	for _, a := range b.agents {
		p := place{agent: a}
		for range 40 {
			var out struct {
				Worklist struct {
					Nodes    []struct{ ID, DueAt string }
					PageInfo struct {
						HasNextPage bool
						EndCursor   string
					}
				}
			}
			vars := map[string]any{"after": nil}
			if p.cursor != "" {
				vars["after"] = p.cursor
			}
			if err := b.fetch(a.login, worklist, vars, &out); err != nil {
				return err
			}
			n, info := out.Worklist.Nodes, out.Worklist.PageInfo
			if !info.HasNextPage || len(n) < 50 {
				break
			}
			p.cursor, p.dueAt, p.last = info.EndCursor, n[49].DueAt, n[49].ID
		}
		if p.cursor != "" {
			b.deep = append(b.deep, p)
		}
	}
	if len(b.deep) == 0 {
		return fmt.Errorf("no worklist has a second page; generate more customers")
	}
	return nil
}
