// Package traces tells a collector how long requests and their statements took (OpenTelemetry, OTLP over HTTP).
// A span holds words of the program's own: the route's pattern, the name of a document that shipped with a client,
// error codes, statements with their placeholders. What a person typed, an id or an address never goes into one.
package traces

import (
	"context"
	"fmt"
	"net/url"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/sdk/resource"
	"go.opentelemetry.io/otel/sdk/trace"
)

// Start sends spans to the collector at an address such as http://collector:4318; the usual path /v1/traces is
// taken when it has none. Nothing is sent before the first span, and a collector that is away costs spans, never
// an answer. end sends what is left.
func Start(ctx context.Context, address, version string) (p *trace.TracerProvider, end func(context.Context) error, err error) {
	at, err := url.Parse(address)
	if err != nil {
		return nil, nil, fmt.Errorf("traces: %w", err)
	}
	if at.Path == "" || at.Path == "/" {
		at.Path = "/v1/traces"
	}
	exporter, err := otlptracehttp.New(ctx, otlptracehttp.WithEndpointURL(at.String()))
	if err != nil {
		return nil, nil, fmt.Errorf("traces: %w", err)
	}
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(error) {})) // the collector's absence is its own metric, not our log
	p = trace.NewTracerProvider(trace.WithBatcher(exporter),
		trace.WithResource(resource.NewSchemaless(attribute.String("service.name", "aftercare"), attribute.String("service.version", version))))
	return p, p.Shutdown, nil
}
