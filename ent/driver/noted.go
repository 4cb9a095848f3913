package driver

import (
	"context"
	"strings"
	"sync/atomic"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"
)

// noted counts a statement and, where the request is traced, makes a span of it, which the function it gives
// ends. The span holds the text with its placeholders, never a value.
func noted(ctx context.Context, query string) (end func()) {
	if n, ok := ctx.Value(counterKey{}).(*atomic.Int64); ok {
		n.Add(1)
	}
	span := trace.SpanFromContext(ctx)
	if !span.IsRecording() {
		return func() {}
	}
	verb, _, _ := strings.Cut(strings.TrimSpace(query), " ")
	_, child := span.TracerProvider().Tracer("aftercare/ent/driver").Start(ctx, strings.ToUpper(verb), trace.WithSpanKind(trace.SpanKindClient),
		trace.WithAttributes(attribute.String("db.query.text", query)))
	return func() { child.End() }
}
