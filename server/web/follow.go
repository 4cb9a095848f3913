package web

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// follow sends every answer of a subscription until it has no more (nil), its session is over, its
// reader is gone or the program stops (an error). Between answers it sends signs of life, if there is
// a way to.
func (s *site) follow(ctx context.Context, op *operation, who *session, emit func(*graphql.Response) error, alive func() error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	answers, taken := make(chan *graphql.Response), make(chan struct{})
	go s.answers(ctx, op, answers, taken)
	beat := time.NewTicker(heartbeat)
	defer beat.Stop()
	check := time.NewTicker(recheck)
	defer check.Stop()
	for {
		var err error
		select {
		case <-ctx.Done():
			err = context.Cause(ctx)
		case <-check.C:
			err = who.valid(ctx)
		case <-beat.C:
			if alive != nil {
				err = alive()
			}
		case r, more := <-answers:
			if !more {
				return context.Cause(ctx)
			}
			if err = who.valid(ctx); err == nil {
				err = emit(r)
			}
			taken <- struct{}{}
		}
		if err != nil {
			cancel(err)
			for range answers { // let the producer see that nobody listens any more
				taken <- struct{}{}
			}
			return err
		}
	}
}

// answers produces the answers one by one; each is used up before the next is made, because the
// executor uses its memory again.
func (s *site) answers(ctx context.Context, op *operation, to chan<- *graphql.Response, taken <-chan struct{}) {
	defer close(to)
	defer func() {
		if p := recover(); p != nil {
			s.caught(ctx, p)
			to <- &graphql.Response{Errors: gqlerror.List{broken(ctx).shown(ctx)}}
			<-taken
		}
	}()
	next, ctx := s.engine.DispatchOperation(ctx, op.OperationContext)
	for {
		r := next(ctx)
		if r == nil {
			return
		}
		s.metrics.operation(ctx, "subscription", r.Errors)
		to <- r
		<-taken
	}
}
