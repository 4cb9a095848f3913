package web

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/gorilla/websocket"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// message is one frame of the protocol.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// failure is a frame that could not be read: either the protocol was broken or the connection.
type failure struct {
	closing
	cause error
}

// maxID bounds the name that a client gives to an operation.
const maxID = 200

// receive reads one frame.
func (k *socket) receive() (m message, f failure) {
	kind, raw, err := k.conn.ReadMessage()
	if err != nil {
		return m, failure{cause: err}
	}
	if kind != websocket.TextMessage || json.Unmarshal(raw, &m) != nil || m.Type == "" || len(m.ID) > maxID {
		return m, failure{closing: closing{closeBad, "Invalid message received"}}
	}
	return m, failure{}
}

// read takes frames until the peer goes, breaks the protocol, or the socket ends.
func (k *socket) read(ctx context.Context) closing {
	alive := func(string) error { return k.conn.SetReadDeadline(time.Now().Add(silentTime)) }
	_ = alive("")
	k.conn.SetPongHandler(alive)
	for {
		m, f := k.receive()
		if f.code != 0 || f.cause != nil {
			return f.closing
		}
		if ctx.Err() != nil {
			return closing{}
		}
		_ = alive("")
		switch m.Type {
		case "ping":
			if k.send(message{Type: "pong", Payload: m.Payload}) != nil {
				return closing{}
			}
		case "pong":
		case "subscribe":
			if why := k.subscribe(ctx, m); why.code != 0 {
				return why
			}
		case "complete":
			k.drop(m.ID)
		case "connection_init":
			return closing{closeInits, "Too many initialisation requests"}
		default:
			return closing{closeBad, "Invalid message received"}
		}
	}
}

// subscribe starts an operation under the name that the client gave it.
func (k *socket) subscribe(ctx context.Context, m message) closing {
	if m.ID == "" {
		return closing{closeBad, "Invalid message received"}
	}
	mine, why, full := k.reserve(ctx, m.ID)
	switch {
	case why.code != 0:
		return why
	case full:
		k.fail(m.ID, gqlerror.List{errBusy.shown(ctx)})
		return closing{}
	}
	k.work.Go(func() {
		defer k.drop(m.ID)
		k.operate(mine, m)
	})
	return closing{}
}

// reserve takes the name of an operation; drop gives it back.
func (k *socket) reserve(ctx context.Context, id string) (mine context.Context, why closing, full bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if _, taken := k.active[id]; taken {
		return nil, closing{closeSubscriber, "Subscriber for " + clipID(id) + " already exists"}, false
	}
	if len(k.active) >= maxOnWire {
		return nil, closing{}, true
	}
	mine, k.active[id] = context.WithCancel(ctx)
	return mine, closing{}, false
}

// drop ends an operation, by the client or by itself.
func (k *socket) drop(id string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if cancel, ok := k.active[id]; ok {
		cancel()
		delete(k.active, id)
	}
}

// operate carries one operation out and sends its answers.
func (k *socket) operate(ctx context.Context, m message) {
	defer func() {
		if p := recover(); p != nil {
			k.site.caught(ctx, p)
			k.fail(m.ID, gqlerror.List{broken(ctx).shown(ctx)})
		}
	}()
	a, no := readAsk(m.Payload)
	if no != nil {
		k.fail(m.ID, gqlerror.List{no.shown(ctx)})
		return
	}
	op, errs := k.site.engine.prepare(ctx, a)
	if errs != nil {
		k.site.metrics.operation("refused", errs)
		k.fail(m.ID, errs)
		return
	}
	next := func(r *graphql.Response) error { return k.next(m.ID, r) }
	switch op.Operation.Operation {
	case ast.Mutation:
		k.fail(m.ID, gqlerror.List{errNoWrites.shown(ctx)})
		return
	case ast.Query:
		if next(k.site.bounded(ctx, op)) != nil {
			return
		}
	default:
		if err := k.site.follow(ctx, op, k.who, next, nil); err != nil {
			if err == errSessionOver { //nolint:errorlint // compared as it was made
				k.end(err)
			}
			return
		}
	}
	if ctx.Err() == nil {
		_ = k.send(message{ID: m.ID, Type: "complete"})
	}
}

// next sends one answer. Its bytes go out as they are.
func (k *socket) next(id string, r *graphql.Response) error {
	name, err := json.Marshal(id)
	if err != nil {
		return err
	}
	b := bytes.NewBufferString(`{"id":` + string(name) + `,"type":"next","payload":`)
	if err := encode(b, r); err != nil {
		return err
	}
	b.WriteByte('}')
	return k.write(b.Bytes())
}

// fail ends an operation that was not carried out.
func (k *socket) fail(id string, errs gqlerror.List) {
	if list, err := json.Marshal(errs); err == nil {
		_ = k.send(message{ID: id, Type: "error", Payload: list})
	}
}

func (k *socket) send(m message) error {
	raw, err := json.Marshal(m)
	if err != nil {
		return err
	}
	return k.write(raw)
}

// write sends one frame; a peer that does not take it in time is gone.
func (k *socket) write(raw []byte) error {
	k.writing.Lock()
	defer k.writing.Unlock()
	_ = k.conn.SetWriteDeadline(time.Now().Add(writeTime))
	return k.conn.WriteMessage(websocket.TextMessage, raw)
}

// bare is the token of "Bearer ...".
func bare(header string) string {
	scheme, token, _ := strings.Cut(header, " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return ""
	}
	return token
}

// clipID keeps a closing reason within the 123 bytes that the protocol has for it.
func clipID(id string) string { return strings.ToValidUTF8(id[:min(len(id), 60)], "") }
