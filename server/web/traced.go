package web

import (
	"context"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/gorilla/websocket"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

// traced makes a span of every request of the API. It hangs below the span of whoever called only when a trusted
// proxy says so: a stranger's header decides nothing.
func (s *site) traced(next http.Handler) http.Handler {
	if s.Tracer == nil {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if websocket.IsWebSocketUpgrade(r) { // lives for hours
			next.ServeHTTP(w, r)
			return
		}
		ctx := r.Context()
		if peer, ok := address(r.RemoteAddr); ok && within(peer, s.Proxies) {
			ctx = propagation.TraceContext{}.Extract(ctx, propagation.HeaderCarrier(r.Header))
		}
		ctx, span := s.Tracer.Start(ctx, r.Method, trace.WithSpanKind(trace.SpanKindServer))
		defer span.End()
		seen := &watched{ResponseWriter: w}
		defer func() {
			route := chi.RouteContext(ctx).RoutePattern()
			span.SetName(r.Method + " " + route)
			span.SetAttributes(attribute.String("http.request.method", r.Method), attribute.String("http.route", route),
				attribute.Int("http.response.status_code", seen.status), attribute.String("aftercare.request_id", RequestID(ctx)))
			if seen.status >= http.StatusInternalServerError {
				span.SetStatus(codes.Error, "")
			}
		}()
		next.ServeHTTP(seen, r.WithContext(ctx))
	})
}

// answeredAs notes in the request's span what was carried out and how it ended.
func answeredAs(ctx context.Context, kind, code string) {
	if span := trace.SpanFromContext(ctx); span.IsRecording() {
		span.SetAttributes(attribute.String("graphql.operation.type", kind), attribute.String("aftercare.code", code))
	}
}

// named notes the name of a registered document; in any other a client may write what it likes.
func named(ctx context.Context, op *operation) {
	if span := trace.SpanFromContext(ctx); span.IsRecording() && op.trusted {
		span.SetAttributes(attribute.String("graphql.operation.name", op.Operation.Name))
	}
}
