package web

import (
	"bytes"
	"context"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"aftercare/domain/access"
	"aftercare/server/say"
)

const (
	// heartbeat keeps proxies from closing a silent stream.
	heartbeat = 15 * time.Second
	// eventTime is how long a reader may take for one event.
	eventTime = 10 * time.Second
)

var errNoWrites = bad(say.Text{
	Key: "door.noWrites",
	ZH:  "修改只能用普通的 POST 请求。",
	EN:  "Mutations go by an ordinary POST.",
})

// stream is an answer of server-sent events.
type stream struct {
	w    http.ResponseWriter
	conn *http.ResponseController
}

// send writes one event and pushes it out.
func (s *stream) send(text string) error {
	_ = s.conn.SetWriteDeadline(time.Now().Add(eventTime))
	if _, err := s.w.Write([]byte(text)); err != nil {
		return err
	}
	return s.conn.Flush()
}

func (s *stream) next(r *graphql.Response) error {
	b := bytes.NewBufferString("event: next\ndata: ")
	if err := encode(b, r); err != nil {
		return err
	}
	b.WriteString("\n\n")
	return s.send(b.String())
}

// events answers a POST that accepts text/event-stream: one `next` for each answer, then `complete`.
// When the session ends, the stream breaks off without `complete`, so that clients come again with a
// fresh token.
func (s *site) events(w http.ResponseWriter, r *http.Request, a ask) {
	leave, no := s.streams.enter(r.Context())
	if no != nil {
		no.send(w, r)
		return
	}
	defer leave()
	ctx, cancel := expiring(lasting(r.Context()))
	defer cancel()
	ctx, stop := s.untilStop(ctx)
	defer stop()

	out := &stream{w: w, conn: http.NewResponseController(w)}
	_ = out.conn.SetReadDeadline(time.Time{})
	w.Header().Set("Content-Type", mediaEvents+"; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no")

	op, errs := s.engine.prepare(ctx, a)
	switch {
	case errs != nil:
		s.metrics.operation(ctx, "refused", errs)
		s.once(out, &graphql.Response{Errors: errs})
	case op.Operation.Operation == ast.Mutation:
		s.once(out, &graphql.Response{Errors: gqlerror.List{errNoWrites.shown(ctx)}})
	case op.Operation.Operation == ast.Query:
		s.once(out, s.bounded(ctx, op, s.admission.entry(ctx)))
	default:
		who := &session{gate: s.Gate, token: bare(r.Header.Get("Authorization")), viewer: access.From(ctx)}
		if out.send(":\n\n") == nil && s.follow(ctx, op, who, out.next, func() error { return out.send(":\n\n") }) == nil {
			_ = out.send("event: complete\ndata:\n\n")
		}
	}
}

// once answers with one event.
func (s *site) once(out *stream, r *graphql.Response) {
	if out.next(r) == nil {
		_ = out.send("event: complete\ndata:\n\n")
	}
}

// bounded runs a query of a stream under the limits of any other; enter is how it gets its place.
func (s *site) bounded(ctx context.Context, op *operation, enter entry) *graphql.Response {
	ctx, cancel := context.WithTimeout(ctx, operationTime)
	defer cancel()
	leave, no := enter(ctx)
	if no != nil {
		s.metrics.shed.Inc()
		return &graphql.Response{Errors: gqlerror.List{no.shown(ctx)}}
	}
	defer leave()
	r := s.engine.run(ctx, op)
	s.metrics.operation(ctx, string(op.Operation.Operation), r.Errors)
	return r
}
