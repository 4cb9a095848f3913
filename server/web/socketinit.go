package web

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"github.com/gorilla/websocket"

	"aftercare/domain/access"
	"aftercare/languages"
)

// hello is the payload of connection_init.
type hello struct {
	Token         string `json:"token"`
	Authorization string `json:"authorization"` // "Bearer ..." as in the header
	Lang          string `json:"lang"`
}

// init waits for connection_init and lets the person in.
func (k *socket) init(ctx context.Context) (context.Context, string, closing) {
	_ = k.conn.SetReadDeadline(time.Now().Add(initTime))
	m, why := k.receive()
	var slow interface{ Timeout() bool }
	switch {
	case errors.As(why.cause, &slow) && slow.Timeout():
		return nil, "", closing{closeInitTime, "Connection initialisation timeout"}
	case why.cause != nil: // the peer is gone; whoever is there hears a polite word
		return nil, "", closing{websocket.CloseGoingAway, "Going away"}
	case why.code != 0:
		return nil, "", why.closing
	case m.Type != "connection_init":
		return nil, "", closing{closeNoInit, "Unauthorized"}
	}
	var h hello
	if len(m.Payload) > 0 && json.Unmarshal(m.Payload, &h) != nil {
		return nil, "", closing{closeBad, "Invalid message received"}
	}
	k.who = &session{gate: k.site.Gate, token: h.Token}
	if h.Token == "" {
		k.who.token = bare(h.Authorization)
	}
	ctx, err := k.site.Gate.Enter(ctx, k.who.token)
	if err != nil {
		return nil, "", closing{closeForbidden, "Forbidden"}
	}
	ctx = lasting(ctx)
	k.who.viewer = access.From(ctx)
	lang := langOf(ctx)
	if h.Lang != "" {
		lang = languages.Match(h.Lang)
	}
	return ctx, lang, closing{}
}

// bare is the token of "Bearer ...".
func bare(header string) string {
	scheme, token, _ := strings.Cut(header, " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return ""
	}
	return token
}
