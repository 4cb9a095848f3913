package web

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"io"
	"log/slog"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"aftercare/desk/secret"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/server/auth"
	"aftercare/server/keys"
)

// contract is the API's own schema, read from its sources.
var contract = sync.OnceValue(func() *ast.Schema {
	files, err := filepath.Glob("../../graph/schema/*.graphql")
	if err != nil || len(files) == 0 {
		panic("no schema")
	}
	var sources []*ast.Source
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			panic(err)
		}
		sources = append(sources, &ast.Source{Name: f, Input: string(text)})
	}
	return gqlparser.MustLoadSchema(sources...)
})

// stub answers operations as a test wants.
type stub struct {
	query  func(ctx context.Context, op *graphql.OperationContext) *graphql.Response
	events func(ctx context.Context) *graphql.Response // nil ends the subscription
}

func (s *stub) Schema() *ast.Schema { return contract() }
func (s *stub) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}
func (s *stub) Exec(ctx context.Context) graphql.ResponseHandler {
	op := graphql.GetOperationContext(ctx)
	if op.Operation.Operation == ast.Subscription {
		return s.events
	}
	return graphql.OneShot(s.query(ctx, op))
}

// house is a running door with its fixtures.
type house struct {
	t      *testing.T
	stub   *stub
	tokens *auth.Tokens
	web    *Door
	stop   context.CancelFunc
	logs   *bytes.Buffer

	mu      sync.Mutex
	viewers map[string]*access.Viewer // by staff id
}

// open builds a door; change may alter its options.
func openHouse(t *testing.T, change func(*Options)) *house {
	t.Helper()
	h := &house{t: t, stub: &stub{}, logs: &bytes.Buffer{}, viewers: map[string]*access.Viewer{}}
	h.stub.query = func(_ context.Context, op *graphql.OperationContext) *graphql.Response {
		return &graphql.Response{Data: []byte(`{"__typename":"` + string(op.Operation.Operation) + `"}`)}
	}
	h.stub.events = func(context.Context) *graphql.Response { return nil }
	h.hire("st_agent", access.CallbackAgent)
	h.hire("st_boss", access.Supervisor)
	var err error
	if h.tokens, err = auth.NewTokens(ringOf(t), time.Now); err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.NewTextHandler(&locked{w: h.logs}, &slog.HandlerOptions{Level: slog.LevelDebug}))
	o := Options{
		Schema: h.stub, Present: present, Gate: auth.NewGate(h.tokens, h.load, Unavailable(log)),
		Documents: documents(t, nil), AnyDocument: ForAll, Dist: fstest.MapFS{}, Log: log, AtOnce: atOnce,
		Files: func(_ context.Context, _ access.FileSubject, _ string, content io.Reader) (string, error) {
			_, err := io.ReadAll(content)
			return "fi_1", err
		},
		Refused: func(context.Context, string) (string, func(io.Writer) error, error) {
			return "", nil, fault.Missing("import")
		},
		Ready: func(context.Context) Readiness {
			return Readiness{Ready: true, Checks: map[string]string{"database": "ok"}}
		},
	}
	if change != nil {
		change(&o)
	}
	stopped, stop := context.WithCancel(context.Background())
	t.Cleanup(stop)
	h.stop = stop
	if h.web, err = New(stopped, o); err != nil {
		t.Fatal(err)
	}
	return h
}

// ringOf gives the keys that sign tokens.
func ringOf(t *testing.T) []keys.SigningKey {
	t.Helper()
	ring, err := keys.Load(base64.StdEncoding.EncodeToString(bytes.Repeat([]byte{7, 8}, 16)), "")
	if err != nil {
		t.Fatal(err)
	}
	return ring.Ring.Access()
}

// locked lets several goroutines write one log.
type locked struct {
	mu sync.Mutex
	w  io.Writer
}

func (l *locked) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.w.Write(b)
}

func (h *house) hire(id string, role access.Role) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.viewers[id] = &access.Viewer{Staff: id, Hospital: "ho_1", Grants: []access.Grant{{Role: role}}}
}

func (h *house) dismiss(id string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.viewers, id)
}

func (h *house) load(_ context.Context, c auth.Claims) (*access.Viewer, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if v, ok := h.viewers[c.Staff]; ok {
		return v, nil
	}
	return nil, fault.New(fault.Unauthenticated, "fault.unauthenticated")
}

// token signs somebody in.
func (h *house) token(staff string) string {
	h.t.Helper()
	text, _, err := h.tokens.Issue(secret.Subject{Staff: staff, Hospital: "ho_1", Family: "tf_1", AuthTime: time.Now()}, time.Now().Add(time.Hour))
	if err != nil {
		h.t.Fatal(err)
	}
	return text
}

// present is as plain an error presenter as does for these tests.
func present(ctx context.Context, err error) *gqlerror.Error {
	if f, ok := fault.As(err); ok {
		ext := map[string]any{"code": string(f.Kind)}
		if len(f.Fields) > 0 {
			ext["fields"] = f.Fields
		}
		if f.RetryAfter > 0 {
			ext["retryAfter"] = f.RetryAfter
		}
		return &gqlerror.Error{Message: f.Message.Key, Path: graphql.GetPath(ctx), Extensions: ext}
	}
	return &gqlerror.Error{Message: "internal", Extensions: map[string]any{"code": "INTERNAL"}}
}

// documents makes trusted documents: the shipped texts, by their hash.
func documents(t *testing.T, added Registered, shipped ...string) *Documents {
	t.Helper()
	manifest := map[string]string{}
	for _, text := range shipped {
		manifest["sha256:"+Hash(text)] = text
	}
	raw, err := json.Marshal(manifest)
	if err != nil {
		t.Fatal(err)
	}
	d, err := NewDocuments(fstest.MapFS{"documents.json": &fstest.MapFile{Data: raw}}, added)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// answer is what came back.
type answer struct {
	*httptest.ResponseRecorder
	Data   map[string]any `json:"data"`
	Errors []struct {
		Message    string         `json:"message"`
		Extensions map[string]any `json:"extensions"`
	} `json:"errors"`
}

// code is the code of the first error, "" when there is none.
func (a *answer) code() string {
	if len(a.Errors) == 0 {
		return ""
	}
	c, _ := a.Errors[0].Extensions["code"].(string)
	return c
}

// send passes a request through the door. Header lines come as name and value pairs.
func (h *house) send(method, path string, body io.Reader, headers ...string) *answer {
	h.t.Helper()
	r := httptest.NewRequest(method, path, body)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	a := &answer{ResponseRecorder: httptest.NewRecorder()}
	h.web.ServeHTTP(a, r)
	if strings.Contains(a.Header().Get("Content-Type"), "json") {
		if err := json.Unmarshal(a.Body.Bytes(), a); err != nil {
			h.t.Fatalf("%s %s: the answer is no JSON: %v\n%s", method, path, err, a.Body)
		}
	}
	return a
}

// timed is how long an answer takes, the best of three tries when the machine was busy with other things.
func timed(send func() *answer) (a *answer, took time.Duration) {
	for range 3 {
		start := time.Now()
		a = send()
		if t := time.Since(start); took == 0 || t < took {
			took = t
		}
		if took < slow {
			break
		}
	}
	return a, took
}

// slow is what no document may take, however hostile.
const slow = 250 * time.Millisecond

// ask posts one document, signed in as somebody unless staff is empty.
func (h *house) ask(staff, document string, variables map[string]any, headers ...string) *answer {
	h.t.Helper()
	body, err := json.Marshal(map[string]any{"query": document, "variables": variables})
	if err != nil {
		h.t.Fatal(err)
	}
	headers = append([]string{"Content-Type", "application/json"}, headers...)
	if staff != "" {
		headers = append(headers, "Authorization", "Bearer "+h.token(staff))
	}
	return h.send("POST", "/graphql", bytes.NewReader(body), headers...)
}
