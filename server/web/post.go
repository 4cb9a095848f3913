package web

import (
	"context"
	"net/http"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"aftercare/desk"
	"aftercare/desk/signin"
	"aftercare/server/say"
)

// operationTime is how long a query or mutation may take, waiting for its turn included; the database
// gives up with it.
const operationTime = 3 * time.Second

var (
	errStream = bad(say.Text{
		Key: "door.subscription",
		ZH:  "订阅要用 WebSocket，或带 Accept: text/event-stream 的 POST。",
		EN:  "A subscription needs a WebSocket, or a POST that accepts text/event-stream.",
	})
)

// post is GraphQL over HTTP: one request, one answer. There is no GET, which a foreign page could
// cause, and no multipart, which it could send without asking first.
func (s *site) post(w http.ResponseWriter, r *http.Request) {
	media, ok := answerType(r)
	if !ok {
		errAccept.send(w, r)
		return
	}
	if !isJSON(r) {
		errMedia.send(w, r)
		return
	}
	body, no := readBody(w, r)
	if no != nil {
		no.send(w, r)
		return
	}
	a, no := readAsk(body)
	if no != nil {
		no.send(w, r)
		return
	}
	if media == mediaEvents {
		s.events(w, r, a)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), operationTime)
	defer cancel()
	leave, no := s.admission.entry(ctx)(ctx)
	if no != nil {
		s.metrics.shed.Inc()
		no.send(w, r)
		return
	}
	defer leave()
	s.single(ctx, w, r, media, a, leave)
}

// single carries out one query or mutation; leave gives its place back before an answer that is to wait, or for
// one among the mutations.
func (s *site) single(ctx context.Context, w http.ResponseWriter, r *http.Request, media string, a ask, leave func()) {
	ctx = desk.WithReveal(ctx) // what this request reveals is shown in its own answer only
	ctx = signin.WithWait(ctx)
	op, errs := s.engine.prepare(ctx, a)
	if errs != nil {
		s.metrics.operation(ctx, "refused", errs)
		requestErrors(w, media, errs)
		return
	}
	if op.Operation.Operation == ast.Subscription {
		requestErrors(w, media, gqlerror.List{errStream.shown(ctx)})
		return
	}
	if s.changes != nil && op.Operation.Operation == ast.Mutation {
		var no *refusal
		if leave, no = s.change(ctx, leave); no != nil {
			s.metrics.shed.Inc()
			no.send(w, r)
			return
		}
		defer leave()
	}
	op.Headers = r.Header
	ctx, errs = s.engine.keyed(ctx, r.Header, op)
	if errs != nil {
		requestErrors(w, media, errs)
		return
	}
	named(ctx, op)
	response := s.engine.run(ctx, op)
	s.metrics.operation(ctx, string(op.Operation.Operation), response.Errors)
	leave()
	s.pause(r.Context(), signin.Wait(ctx))
	answered(w, media, response)
}
