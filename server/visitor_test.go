package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"path/filepath"
	"testing"
)

// demoServed starts a demo hospital on a database of its own and gives the password of all its people.
func demoServed(t *testing.T, environ ...string) (*running, string) {
	t.Helper()
	x := at(t, "sqlite:"+filepath.Join(t.TempDir(), "a.db"))
	x.environ = append(x.environ, environ...)
	r := x.serves("--demo")
	return r, r.toldDemo()[1]
}

// visitor asks the served program as one person, in a language.
type visitor struct {
	*running
	token, lang string
}

// answer is what came back over HTTP.
type answer struct {
	status int
	head   http.Header
	body   []byte
	Data   map[string]any
	Errors []struct {
		Message    string
		Path       []any
		Extensions map[string]any
	}
}

// signedIn is a person of the demo.
func (r *running) signedIn(login, password, lang string) *visitor {
	r.t.Helper()
	v := &visitor{running: r, lang: lang}
	got := v.post(`mutation($in: SignInInput!) { signIn(input: $in) { accessToken } }`, map[string]any{"in": map[string]any{"login": login, "password": password, "tokens": "BODY"}})
	if len(got.Errors) > 0 {
		r.t.Fatalf("%s signs in: %s", login, got.body)
	}
	v.token = got.Data["signIn"].(map[string]any)["accessToken"].(string)
	return v
}

// in is the same person with another language.
func (v *visitor) in(lang string) *visitor {
	return &visitor{running: v.running, token: v.token, lang: lang}
}

// post sends a document; head are further headers, name and value in turn.
func (v *visitor) post(document string, vars map[string]any, head ...string) *answer {
	v.t.Helper()
	body, err := json.Marshal(map[string]any{"query": document, "variables": vars})
	if err != nil {
		v.t.Fatal(err)
	}
	return v.send("POST", "/graphql", body, append([]string{"Content-Type", "application/json"}, head...)...)
}

// send makes any request.
func (v *visitor) send(method, path string, body []byte, head ...string) *answer {
	v.t.Helper()
	q, err := http.NewRequest(method, v.url+path, bytes.NewReader(body))
	if err != nil {
		v.t.Fatal(err)
	}
	q.Header.Set("Accept-Language", v.lang)
	if v.token != "" {
		q.Header.Set("Authorization", "Bearer "+v.token)
	}
	for i := 0; i+1 < len(head); i += 2 {
		q.Header.Set(head[i], head[i+1])
	}
	got, err := http.DefaultClient.Do(q)
	if err != nil {
		v.t.Fatal(err)
	}
	defer got.Body.Close()
	a := &answer{status: got.StatusCode, head: got.Header}
	if a.body, err = io.ReadAll(got.Body); err != nil {
		v.t.Fatal(err)
	}
	_ = json.Unmarshal(a.body, a)
	return a
}

// find asks for data and walks to what lies at a path of names; of a list it takes the first.
func (v *visitor) find(document string, vars map[string]any, path ...string) any {
	v.t.Helper()
	got := v.post(document, vars)
	if len(got.Errors) > 0 {
		v.t.Fatalf("%s answers %s", document, got.body)
	}
	var at any = got.Data
	for _, name := range path {
		switch t := at.(type) {
		case map[string]any:
			at = t[name]
		case []any:
			if len(t) == 0 {
				v.t.Fatalf("%s: nothing at %v: %s", document, path, got.body)
			}
			at = t[0].(map[string]any)[name]
		}
	}
	return at
}
