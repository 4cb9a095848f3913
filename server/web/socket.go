package web

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"

	"aftercare/domain/fault"
	"aftercare/server/say"
)

// The subprotocol and its closing codes (graphql-transport-ws).
const (
	protocol = "graphql-transport-ws"

	closeBad        = 4400
	closeNoInit     = 4401
	closeForbidden  = 4403
	closeProtocol   = 4406
	closeInitTime   = 4408
	closeSubscriber = 4409
	closeInits      = 4429
)

const (
	initTime   = 5 * time.Second
	writeTime  = 10 * time.Second
	pingEvery  = 25 * time.Second
	silentTime = 70 * time.Second // a peer that answered no ping for so long is gone
	maxOnWire  = 30               // operations of one socket at once
)

var errUpgrade = &refusal{
	status: http.StatusMethodNotAllowed, kind: fault.BadRequest,
	text: say.Text{Key: "door.upgrade", ZH: "请用 POST 发送 GraphQL 请求，或打开 WebSocket。", EN: "Send GraphQL requests by POST, or open a WebSocket."},
}

// socket is one connection of graphql-transport-ws. Its token comes with connection_init, because a
// browser can set no header here; without a good one it is closed as forbidden, since a socket serves
// people only. Mutations and with them signIn go by POST.
type socket struct {
	site *site
	conn *websocket.Conn
	who  *session
	end  context.CancelCauseFunc

	writing sync.Mutex
	mu      sync.Mutex
	active  map[string]context.CancelFunc
	work    sync.WaitGroup
}

// closing is why a socket ends, with the code that its peer is told.
type closing struct {
	code int
	text string
}

func (c closing) Error() string { return c.text }

// socket upgrades GET /graphql.
func (s *site) socket(w http.ResponseWriter, r *http.Request) {
	if !websocket.IsWebSocketUpgrade(r) {
		w.Header().Set("Allow", http.MethodPost)
		errUpgrade.send(w, r)
		return
	}
	if !s.fromOwnPage(r) {
		foreign.send(w, r)
		return
	}
	up := websocket.Upgrader{
		HandshakeTimeout: initTime, Subprotocols: []string{protocol},
		CheckOrigin: func(*http.Request) bool { return true }, // asked above
		Error: func(w http.ResponseWriter, r *http.Request, _ int, _ error) {
			bad(say.Text{Key: "door.handshake", ZH: "WebSocket 握手有误。", EN: "The WebSocket handshake is wrong."}).send(w, r)
		},
	}
	conn, err := up.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	conn.SetReadLimit(maxBody)
	k := &socket{site: s, conn: conn, active: map[string]context.CancelFunc{}}
	var why closing
	if conn.Subprotocol() != protocol {
		why = closing{closeProtocol, "Subprotocol not acceptable"}
	} else {
		why = k.serve(r.Context())
	}
	if why.code != 0 {
		text := websocket.FormatCloseMessage(why.code, why.text)
		_ = conn.WriteControl(websocket.CloseMessage, text, time.Now().Add(writeTime))
	}
}

// serve runs a socket to its end and tells why that came.
func (k *socket) serve(ctx context.Context) closing {
	ctx, lang, why := k.init(ctx)
	if why.code != 0 {
		return why
	}
	ctx = k.site.withLang(ctx, lang)
	leave, no := k.site.streams.enter(ctx)
	if no != nil {
		return closing{closeForbidden, "Too many connections"}
	}
	defer leave()
	ctx, cancel := expiring(ctx)
	defer cancel()
	ctx, stop := k.site.untilStop(ctx)
	defer stop()
	ctx, k.end = context.WithCancelCause(ctx)
	defer func() {
		k.end(nil)
		k.work.Wait()
	}()
	if k.send(message{Type: "connection_ack"}) != nil {
		return closing{}
	}
	go k.watch(ctx)
	why = k.read(ctx)
	if cause := context.Cause(ctx); cause != nil {
		return endOf(cause)
	}
	return why
}

// endOf is how the peer is told why we end.
func endOf(cause error) closing {
	var c closing
	switch {
	case errors.As(cause, &c):
		return c
	case errors.Is(cause, errSessionOver):
		return closing{closeForbidden, "Forbidden"}
	case errors.Is(cause, errStopping):
		return closing{websocket.CloseGoingAway, "Going away"}
	}
	return closing{websocket.CloseInternalServerErr, "Internal error"}
}

// watch keeps the connection alive, checks its session and breaks the reading off when the socket has
// to end.
func (k *socket) watch(ctx context.Context) {
	ping, check := time.NewTicker(pingEvery), time.NewTicker(recheck)
	defer ping.Stop()
	defer check.Stop()
	for {
		select {
		case <-ctx.Done():
			_ = k.conn.SetReadDeadline(time.Unix(1, 0))
			return
		case <-ping.C:
			if k.conn.WriteControl(websocket.PingMessage, nil, time.Now().Add(writeTime)) != nil {
				k.end(closing{websocket.CloseGoingAway, "Going away"})
			}
		case <-check.C:
			if err := k.who.valid(ctx); err != nil {
				k.end(err)
			}
		}
	}
}
