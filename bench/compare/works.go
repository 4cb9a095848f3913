package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"aftercare/ent"
	"aftercare/ent/dburl"
)

type options struct {
	api, reference, database, password, label string
	apiPID, referencePID, databasePID         int
	requests                                  int
}

// bench is one comparison with what it asks for.
type bench struct {
	options
	client                        *http.Client
	agent, supervisor             string // tokens
	assignee, complaint, hospital string
	deepCursor, deepTime, deepID  string
	last4, last4Key, name         string
	line, severity                string
}

const worklist = `query($after: String) { worklist(first: 50, after: $after) { edges { cursor node {
 id version purpose state dueAt overdue tries keyPoints windowEnd
 customer { id memberNo name tier phone lastVisit { id arrivedAt purpose purchased } lastCallback { id dueAt attempts { id at outcome note } } }
} } pageInfo { hasNextPage } } }`

const caseDocument = `query($id: ID!) { complaint(id: $id) { id version caseNo state level severity serviceLine subject description registeredAt dueAt
 clocks { kind startedAt warnAt dueAt stoppedAt state } owner { id name } registeredBy { id name }
 timeline(first: 100) { edges { node { id at kind summary actor { id name } } } }
 customer { id name tier phone visits(first: 20) { edges { node { id arrivedAt purpose purchased doctor { id name } } } }
  callbacks(first: 20) { edges { node { id purpose state dueAt assignee { id name } } } } } } }`

const queue = `query($line: [ServiceLine!], $severity: [Severity!]) { complaints(filter: {open: true, serviceLine: $line, severity: $severity}, first: 50) { edges { cursor node {
 id version caseNo state level severity serviceLine subject dueAt eventCount customer { id name tier } owner { id name } } } pageInfo { hasNextPage } } }`

const search = `query($s: String!) { customers(search: $s, first: 20) { edges { node { id memberNo name tier phone } } } }`

func (b *bench) works() []work {
	ref := func(path string, pairs ...string) func() *http.Request {
		q := url.Values{}
		for i := 0; i < len(pairs); i += 2 {
			q.Set(pairs[i], pairs[i+1])
		}
		target := b.options.reference + path + "?" + q.Encode()
		return func() *http.Request {
			r, _ := http.NewRequest(http.MethodGet, target, nil)
			return r
		}
	}
	return []work{
		{"worklist", b.ask(b.agent, worklist, nil), ref("/worklist", "assignee", b.assignee)},
		{"next page, deep", b.ask(b.agent, worklist, map[string]any{"after": b.deepCursor}), ref("/worklist", "assignee", b.assignee, "after", b.deepTime, "id", b.deepID)},
		{"case page", b.ask(b.supervisor, caseDocument, map[string]any{"id": b.complaint}), ref("/case", "id", b.complaint)},
		{"supervisor queue", b.ask(b.supervisor, queue, map[string]any{"line": []string{b.line}, "severity": []string{b.severity}}), ref("/queue", "hospital", b.hospital, "line", b.line, "severity", b.severity)},
		{"search, last four digits", b.ask(b.supervisor, search, map[string]any{"s": b.last4}), ref("/phone", "hospital", b.hospital, "key", b.last4Key)},
		{"search, part of a name", b.ask(b.supervisor, search, map[string]any{"s": b.name}), ref("/name", "hospital", b.hospital, "term", b.name)},
	}
}

func (b *bench) ask(token, document string, vars map[string]any) func() *http.Request {
	body, _ := json.Marshal(map[string]any{"query": document, "variables": vars})
	return func() *http.Request {
		r, _ := http.NewRequest(http.MethodPost, b.api+"/graphql", bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Accept", "application/json")
		if token != "" {
			r.Header.Set("Authorization", "Bearer "+token)
		}
		return r
	}
}

// prepare signs in and chooses what to ask for: the agent with the longest list, the case with the most
// events, a common name.
func prepare(o options) (*bench, error) {
	b := &bench{options: o, client: &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 64}}}
	u, err := dburl.Parse(o.database)
	if err != nil {
		return nil, err
	}
	_, db, err := ent.Pools(context.Background(), u)
	if err != nil {
		return nil, err
	}
	defer db.Close()
	var login string
	err = db.QueryRow(`SELECT s.id, s.login, s.hospital_id FROM callbacks c JOIN staffs s ON s.id = c.assignee_id
 WHERE c.open = true GROUP BY s.id, s.login, s.hospital_id ORDER BY COUNT(*) DESC LIMIT 1`).Scan(&b.assignee, &login, &b.hospital)
	if err != nil {
		return nil, fmt.Errorf("choosing an agent: %w", err)
	}
	for text, into := range map[string][]any{
		`SELECT id FROM complaints ORDER BY event_count DESC LIMIT 1`: {&b.complaint},
		`SELECT service_line, severity FROM complaints WHERE open = true AND severity IS NOT NULL GROUP BY service_line, severity ORDER BY COUNT(*) DESC LIMIT 1`:                               {&b.line, &b.severity},
		`SELECT SUBSTR(number, LENGTH(number) - 3), key_last4 FROM customer_phones LIMIT 1`:                                                                                                     {&b.last4, &b.last4Key},
		`SELECT term FROM customer_terms WHERE kind = 'NAME' AND SUBSTR(term, 2, 1) <> '' AND SUBSTR(term, 3, 1) = '' GROUP BY term ORDER BY COUNT(*) DESC LIMIT 1`: {&b.name},
	} {
		if err := db.QueryRow(text).Scan(into...); err != nil {
			return nil, fmt.Errorf("choosing what to ask for: %w", err)
		}
	}
	if b.agent, err = b.signIn(login); err != nil {
		return nil, err
	}
	if b.supervisor, err = b.signIn("supervisor"); err != nil {
		return nil, err
	}
	return b, b.goDeep()
}

func (b *bench) signIn(login string) (string, error) {
	var out struct{ SignIn struct{ AccessToken string } }
	err := b.fetch("", `mutation($l: String!, $p: String!) { signIn(input: {login: $l, password: $p, tokens: BODY}) { accessToken } }`,
		map[string]any{"l": login, "p": b.password}, &out)
	return out.SignIn.AccessToken, err
}

// goDeep pages through the agent's list as far as it goes, keeping the cursor before the last full page.
func (b *bench) goDeep() error {
	for range 40 {
		var out struct {
			Worklist struct {
				Edges []struct {
					Cursor string
					Node   struct{ ID, DueAt string }
				}
				PageInfo struct{ HasNextPage bool }
			}
		}
		vars := map[string]any{"after": nil}
		if b.deepCursor != "" {
			vars["after"] = b.deepCursor
		}
		if err := b.fetch(b.agent, worklist, vars, &out); err != nil {
			return err
		}
		e := out.Worklist.Edges
		if !out.Worklist.PageInfo.HasNextPage || len(e) < 50 {
			break
		}
		b.deepCursor, b.deepTime, b.deepID = e[49].Cursor, e[49].Node.DueAt, e[49].Node.ID
	}
	if b.deepCursor == "" {
		return fmt.Errorf("the longest worklist has no second page; generate more customers")
	}
	return nil
}

func (b *bench) fetch(token, document string, vars map[string]any, into any) error {
	res, err := b.client.Do(b.ask(token, document, vars)())
	if err != nil {
		return err
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		return err
	}
	var out struct {
		Data   json.RawMessage
		Errors []struct{ Message string }
	}
	if err := json.Unmarshal(body, &out); err != nil {
		return fmt.Errorf("%s: %w", strings.TrimSpace(string(body)), err)
	}
	if len(out.Errors) > 0 {
		return fmt.Errorf("the API says: %s", out.Errors[0].Message)
	}
	return json.Unmarshal(out.Data, into)
}
