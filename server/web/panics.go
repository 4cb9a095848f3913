package web

import (
	"context"
	"log/slog"
	"net/http"
	"runtime/debug"

	"aftercare/domain/fault"
	"aftercare/server/say"
)

var internal = say.Text{
	Key: "door.internal",
	ZH:  "出错了。请把编号 %s 告诉管理员。",
	EN:  "Something went wrong. Please give number %s to your administrator.",
}

// broken is the answer to a panic: a number and nothing of the inside.
func broken(ctx context.Context) *refusal {
	id := RequestID(ctx)
	return &refusal{
		status: http.StatusInternalServerError, kind: fault.Internal, text: internal.With(id),
		more: map[string]any{"requestId": id},
	}
}

// caught logs a panic with its stack, which no client ever sees.
func (s *site) caught(ctx context.Context, p any) {
	s.Log.LogAttrs(ctx, slog.LevelError, "panic", slog.String("requestId", RequestID(ctx)),
		slog.Any("panic", p), slog.String("stack", string(debug.Stack())))
}

// recovered turns what a resolver panicked with into an error of that field; it is gqlgen's recover
// function.
func (s *site) recovered(ctx context.Context, p any) error {
	s.caught(ctx, p)
	return fault.New(fault.Internal, "fault.internal", "requestId", RequestID(ctx))
}

// catchPanics is the last resort around every route.
func (s *site) catchPanics(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			p := recover()
			if p == nil {
				return
			}
			if p == http.ErrAbortHandler { //nolint:errorlint // net/http compares it so as well
				panic(p)
			}
			s.caught(r.Context(), p)
			if seen, ok := w.(*watched); ok && seen.started() {
				panic(http.ErrAbortHandler) // half an answer must not look like a whole one
			}
			broken(r.Context()).send(w, r)
		}()
		next.ServeHTTP(w, r)
	})
}
