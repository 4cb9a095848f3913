package web

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

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
		k.site.metrics.operation(ctx, "refused", errs)
		k.fail(m.ID, errs)
		return
	}
	next := func(r *graphql.Response) error { return k.next(m.ID, r) }
	switch op.Operation.Operation {
	case ast.Mutation:
		k.fail(m.ID, gqlerror.List{errNoWrites.shown(ctx)})
		return
	case ast.Query:
		if next(k.site.bounded(ctx, op, k.site.admission.enter)) != nil {
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
