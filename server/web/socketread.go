package web

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/gorilla/websocket"
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

// clipID keeps a closing reason within the 123 bytes that the protocol has for it.
func clipID(id string) string { return strings.ToValidUTF8(id[:min(len(id), 60)], "") }
