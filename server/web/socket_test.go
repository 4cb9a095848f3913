package web

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/gorilla/websocket"

	"aftercare/desk/secret"
	"aftercare/domain/access"
	"aftercare/server/auth"
)

const following = `subscription { worklistChanged { cursor } }`

// wire is a client of graphql-transport-ws.
type wire struct {
	t    *testing.T
	conn *websocket.Conn
}

// served starts the door on a real port.
func (h *house) served() string {
	h.t.Helper()
	s := httptest.NewServer(h.web)
	h.t.Cleanup(s.Close)
	return s.URL
}

func dial(t *testing.T, url string, header http.Header, protocols ...string) (*wire, *http.Response) {
	t.Helper()
	d := websocket.Dialer{Subprotocols: protocols}
	conn, r, err := d.Dial(strings.Replace(url, "http", "ws", 1)+"/graphql", header)
	if err != nil {
		return nil, r
	}
	t.Cleanup(func() { _ = conn.Close() })
	_ = conn.SetReadDeadline(time.Now().Add(20 * time.Second))
	return &wire{t, conn}, r
}

// connected opens a socket as somebody.
func (h *house) connected(staff string) *wire {
	h.t.Helper()
	w, _ := dial(h.t, h.served(), nil, protocol)
	if w == nil {
		h.t.Fatal("no connection")
	}
	w.send(`{"type":"connection_init","payload":{"token":"` + h.token(staff) + `","lang":"en"}}`)
	if m := w.next(); m.Type != "connection_ack" {
		h.t.Fatalf("got %+v", m)
	}
	return w
}

func (w *wire) send(text string) {
	w.t.Helper()
	if err := w.conn.WriteMessage(websocket.TextMessage, []byte(text)); err != nil {
		w.t.Fatal(err)
	}
}

func (w *wire) subscribe(id, document string) {
	w.t.Helper()
	m, err := json.Marshal(map[string]any{"id": id, "type": "subscribe", "payload": map[string]any{"query": document}})
	if err != nil {
		w.t.Fatal(err)
	}
	w.send(string(m))
}

func (w *wire) next() message {
	w.t.Helper()
	var m message
	if err := w.conn.ReadJSON(&m); err != nil {
		w.t.Fatal(err)
	}
	return m
}

// closed reads on until the server closes and gives the code.
func (w *wire) closed() int {
	w.t.Helper()
	for {
		_, _, err := w.conn.ReadMessage()
		if e, ok := err.(*websocket.CloseError); ok { //nolint:errorlint // as the library gives it
			return e.Code
		}
		if err != nil {
			w.t.Fatal(err)
		}
	}
}

func TestASocketThatBreaksTheProtocolIsClosedWithItsCode(t *testing.T) {
	h := openHouse(t, nil)
	h.stub.events = func(ctx context.Context) *graphql.Response { <-ctx.Done(); return nil }
	url, good := h.served(), `{"type":"connection_init","payload":{"token":"`+h.token("st_agent")+`"}}`
	for _, c := range []struct {
		name     string
		protocol string
		frames   []string
		code     int
	}{
		{"another subprotocol", "graphql-ws", nil, closeProtocol},
		{"no subprotocol", "", nil, closeProtocol},
		{"an operation before the greeting", protocol, []string{`{"id":"1","type":"subscribe","payload":{"query":"{ __typename }"}}`}, closeNoInit},
		{"no JSON", protocol, []string{"hello"}, closeBad},
		{"a list", protocol, []string{"[]"}, closeBad},
		{"a greeting with a wrong payload", protocol, []string{`{"type":"connection_init","payload":{"token":5}}`}, closeBad},
		{"no token", protocol, []string{`{"type":"connection_init"}`}, closeForbidden},
		{"a forged token", protocol, []string{`{"type":"connection_init","payload":{"token":"eyJhbGciOiJub25lIn0.e30."}}`}, closeForbidden},
		{"a second greeting", protocol, []string{good, good}, closeInits},
		{"an unknown message", protocol, []string{good, `{"type":"shout"}`}, closeBad},
		{"an operation without a name", protocol, []string{good, `{"type":"subscribe","payload":{"query":"{ __typename }"}}`}, closeBad},
		{"the same name twice", protocol, []string{good, `{"id":"1","type":"subscribe","payload":{"query":"` + following + `"}}`, `{"id":"1","type":"subscribe","payload":{"query":"` + following + `"}}`}, closeSubscriber},
		{"a message of more than 100 KB", protocol, []string{good, `{"type":"` + strings.Repeat("x", maxBody) + `"}`}, websocket.CloseMessageTooBig},
	} {
		t.Run(c.name, func(t *testing.T) {
			var protocols []string
			if c.protocol != "" {
				protocols = []string{c.protocol}
			}
			w, r := dial(t, url, nil, protocols...)
			if w == nil {
				t.Fatal(r)
			}
			for _, f := range c.frames {
				w.send(f)
			}
			if got := w.closed(); got != c.code {
				t.Errorf("closed with %d, want %d", got, c.code)
			}
		})
	}
}

func TestASocketFromAnotherSiteIsNotOpened(t *testing.T) {
	h := openHouse(t, nil)
	w, r := dial(t, h.served(), http.Header{"Origin": {"https://evil.example"}}, protocol)
	if w != nil || r == nil || r.StatusCode != http.StatusForbidden {
		t.Errorf("got %v", r)
	}
}

func TestASocketCarriesQueriesAndSubscriptionsButNoMutations(t *testing.T) {
	h := openHouse(t, nil)
	left := 2
	h.stub.events = func(ctx context.Context) *graphql.Response {
		if access.From(ctx) == nil {
			t.Error("the subscription has no viewer")
		}
		if left--; left < 0 {
			return nil
		}
		return &graphql.Response{Data: []byte(`{"worklistChanged":{"cursor":"c"}}`)}
	}
	w := h.connected("st_agent")
	w.subscribe("q", "{ __typename }")
	w.wants(`next q {"data":{"__typename":"query"}}`, "complete q ")
	w.subscribe("s", following)
	w.wants(`next s {"data":{"worklistChanged":{"cursor":"c"}}}`, `next s {"data":{"worklistChanged":{"cursor":"c"}}}`, "complete s ")
	w.subscribe("m", `mutation { signIn(input: {login: "a", password: "b"}) { expiresAt } }`)
	w.wants(`error m [{"message":"Mutations go by an ordinary POST.","extensions":{"code":"BAD_REQUEST"}}]`)
	w.subscribe("b", "{ nothing }")
	if m := w.next(); m.Type != "error" || m.ID != "b" || !strings.Contains(string(m.Payload), "BAD_REQUEST") {
		t.Errorf("got %+v", m)
	}
	w.send(`{"type":"ping","payload":{"a":1}}`)
	w.wants(`pong  {"a":1}`)
}

// wants compares the next frames with "type id payload".
func (w *wire) wants(frames ...string) {
	w.t.Helper()
	for _, want := range frames {
		if m := w.next(); m.Type+" "+m.ID+" "+string(m.Payload) != want {
			w.t.Errorf("got %s %s %s, want %s", m.Type, m.ID, m.Payload, want)
		}
	}
}

func TestASocketHoldsOnlySoManyOperations(t *testing.T) {
	h := openHouse(t, nil)
	h.stub.events = func(ctx context.Context) *graphql.Response { <-ctx.Done(); return nil }
	w := h.connected("st_agent")
	for i := range maxOnWire + 1 {
		w.subscribe(strings.Repeat("x", i+1), following)
	}
	m := w.next()
	if m.Type != "error" || len(m.ID) != maxOnWire+1 || !strings.Contains(string(m.Payload), "OVERLOADED") {
		t.Fatalf("got %+v", m)
	}
	w.send(`{"type":"complete","id":"x"}`)
	w.subscribe("free", "{ __typename }")
	w.wants(`next free {"data":{"__typename":"query"}}`, "complete free ")
}

func TestNoEventIsSentAfterARightIsTakenAway(t *testing.T) {
	h := openHouse(t, nil)
	events := make(chan string)
	h.stub.events = func(ctx context.Context) *graphql.Response {
		select {
		case e := <-events:
			return &graphql.Response{Data: []byte(`{"e":"` + e + `"}`)}
		case <-ctx.Done():
			return nil
		}
	}
	for name, change := range map[string]func(){
		"the account is closed": func() { h.dismiss("st_agent") },
		"the role changes":      func() { h.hire("st_agent", access.Analyst) },
	} {
		t.Run(name, func(t *testing.T) {
			h.hire("st_agent", access.CallbackAgent)
			w := h.connected("st_agent")
			w.subscribe("s", following)
			events <- "before"
			w.wants(`next s {"data":{"e":"before"}}`)
			change()
			events <- "after"
			for {
				_, raw, err := w.conn.ReadMessage()
				if strings.Contains(string(raw), "after") {
					t.Fatal("the event was sent")
				}
				if e, ok := err.(*websocket.CloseError); ok { //nolint:errorlint // as the library gives it
					if e.Code != closeForbidden {
						t.Errorf("closed with %d", e.Code)
					}
					return
				}
				if err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func TestASilentSocketEndsWithItsSession(t *testing.T) {
	t.Parallel()
	h := openHouse(t, nil)
	w := h.connected("st_agent")
	h.dismiss("st_agent")
	start := time.Now()
	if code := w.closed(); code != closeForbidden {
		t.Errorf("closed with %d", code)
	}
	if took := time.Since(start); took > 2*recheck {
		t.Errorf("took %v", took)
	}
}

func TestASocketEndsWithItsToken(t *testing.T) {
	h := openHouse(t, nil)
	url := h.served()
	// Tokens made by a clock that is 10 minutes less a second behind end in a second, but for the leeway
	// that the gate grants and the socket does not.
	past, err := auth.NewTokens(ringOf(t), func() time.Time { return time.Now().Add(time.Second - auth.Lifetime) })
	if err != nil {
		t.Fatal(err)
	}
	text, _, err := past.Issue(subject("st_agent"), time.Now().Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	w, _ := dial(t, url, nil, protocol)
	w.send(`{"type":"connection_init","payload":{"authorization":"Bearer ` + text + `"}}`)
	if m := w.next(); m.Type != "connection_ack" {
		t.Fatalf("got %+v", m)
	}
	if code := w.closed(); code != closeForbidden {
		t.Errorf("closed with %d", code)
	}
}

func TestSocketsAreToldWhenTheProgramStops(t *testing.T) {
	h := openHouse(t, nil)
	w := h.connected("st_agent")
	h.stop()
	h.web.Drain(t.Context())
	if code := w.closed(); code != websocket.CloseGoingAway {
		t.Errorf("closed with %d", code)
	}
}

func subject(staff string) secret.Subject {
	return secret.Subject{Staff: staff, Hospital: "ho_1", Family: "tf_1", AuthTime: time.Now().Add(-time.Hour)}
}
