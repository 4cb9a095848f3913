//go:build faults

package faults

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"testing"
	"time"
)

// login is who does the work of the plan: a supervisor may do all of it.
const login = "supervisor"

// refusal is an answer that says no.
type refusal struct {
	Message    string
	Extensions struct {
		Code           string
		CurrentVersion *int
		RetryAfter     int
	}
}

// answer is what a server said; Status is 0 when the connection broke, after which nothing is known of the
// outcome.
type answer struct {
	Status int    `json:"-"`
	Retry  string `json:"-"` // the header Retry-After
	Data   json.RawMessage
	Errors []refusal
}

// code is that of the first refusal, "" for none.
func (a answer) code() string {
	switch {
	case len(a.Errors) > 0:
		return a.Errors[0].Extensions.Code
	case a.Status == 0:
		return "NO_ANSWER"
	}
	return ""
}

// undecided tells that the request may or may not have been carried out, or that now was a bad moment: a
// client sends it again with the same key.
func (a answer) undecided() bool {
	switch a.code() {
	case "NO_ANSWER", "OVERLOADED", "TIMEOUT", "INTERNAL":
		return true
	case "CONFLICT":
		return a.Errors[0].Extensions.CurrentVersion == nil
	}
	return a.Status >= 500
}

// post sends a document to one server.
func post(c *http.Client, addr, token, key, document string, vars map[string]any) (out answer) {
	body, err := json.Marshal(map[string]any{"query": document, "variables": vars})
	if err != nil {
		panic(err) // texts and numbers only
	}
	req, err := http.NewRequest(http.MethodPost, "http://"+addr+"/graphql", bytes.NewReader(body))
	if err != nil {
		panic(err)
	}
	req.Header.Set("Content-Type", "application/json")
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	if key != "" {
		req.Header.Set("Idempotency-Key", key)
	}
	res, err := c.Do(req)
	if err != nil {
		return out
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil || json.Unmarshal(text, &out) != nil {
		return answer{}
	}
	out.Status, out.Retry = res.StatusCode, res.Header.Get("Retry-After")
	return out
}

// user works at one of several servers of one database and turns to the next when hers does not answer.
type user struct {
	t      testing.TB
	doors  []string
	at     int
	login  string
	token  string
	signed time.Time
	http   http.Client
}

func newUser(t testing.TB, login string, doors ...string) *user {
	return &user{t: t, doors: doors, login: login, http: http.Client{Timeout: 15 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 2}}}
}

// ask sends a document once. A session that has ended is begun anew.
func (u *user) ask(key, document string, vars map[string]any) answer {
	if time.Since(u.signed) > 5*time.Minute {
		if a := u.signIn(); a.code() != "" {
			u.turn(a)
			return a
		}
	}
	a := post(&u.http, u.doors[u.at], u.token, key, document, vars)
	if a.code() == "UNAUTHENTICATED" {
		u.signed = time.Time{}
	}
	u.turn(a)
	return a
}

// turn goes to the next server when this one has no answer.
func (u *user) turn(a answer) {
	if a.Status == 0 || a.Status >= 500 {
		u.at = (u.at + 1) % len(u.doors)
	}
}

const signIn = `mutation($l: String!, $p: String!) { signIn(input: {login: $l, password: $p, tokens: BODY}) { accessToken } }`

func (u *user) signIn() answer {
	a := post(&u.http, u.doors[u.at], "", "", signIn, map[string]any{"l": u.login, "p": password})
	if a.code() == "" {
		u.token, u.signed = read[struct{ SignIn struct{ AccessToken string } }](u.t, a).SignIn.AccessToken, time.Now()
	}
	return a
}

// must asks for what nothing is in the way of.
func (u *user) must(document string, vars map[string]any) answer {
	u.t.Helper()
	a := u.ask("", document, vars)
	if a.code() != "" {
		u.t.Fatalf("%s: %d %+v", document, a.Status, a.Errors)
	}
	return a
}

func read[T any](t testing.TB, a answer) (out T) {
	t.Helper()
	if err := json.Unmarshal(a.Data, &out); err != nil {
		t.Errorf("%v: %s", err, fmt.Sprintf("%.200s", a.Data))
	}
	return out
}
