package web

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"aftercare/ent/driver"
)

// metrics are counts and durations for whoever runs the program. Labels are words of our own, few and
// fixed: never a name, an id, an address or anything else that a client sent.
type metrics struct {
	registry   *prometheus.Registry
	requests   *prometheus.CounterVec
	seconds    *prometheus.HistogramVec
	operations *prometheus.CounterVec
	shed       prometheus.Counter
	statements prometheus.Counter
}

func newMetrics(load func() (running, waiting int), s *streams) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "aftercare_http_requests_total", Help: "HTTP requests by route, method and status.",
		}, []string{"route", "method", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "aftercare_http_request_seconds", Help: "Time from request to answer by route.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 3},
		}, []string{"route"}),
		operations: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "aftercare_operations_total", Help: "GraphQL answers by kind of operation and first error code.",
		}, []string{"kind", "code"}),
		shed: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "aftercare_shed_total", Help: "Requests sent away because the server was busy.",
		}),
		statements: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "aftercare_request_statements_total", Help: "SQL statements carried out for requests; begin and commit are not counted.",
		}),
	}
	gauge := func(name, help string, value func() int) prometheus.Collector {
		return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help}, func() float64 { return float64(value()) })
	}
	m.registry.MustRegister(
		m.requests, m.seconds, m.operations, m.shed, m.statements,
		gauge("aftercare_operations_running", "Operations being carried out.", func() int { n, _ := load(); return n }),
		gauge("aftercare_operations_waiting", "Operations waiting for their turn.", func() int { _, n := load(); return n }),
		gauge("aftercare_streams_open", "Open sockets and event streams.", s.open),
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	)
	return m
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// request counts an answer. Methods that nobody should use are one word, so that inventing them makes
// no new series; streams say nothing about how fast answers are.
func (m *metrics) request(method, route string, status int, took time.Duration) {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodOptions:
	default:
		method = "other"
	}
	if route == "" {
		route = "none"
	}
	m.requests.WithLabelValues(route, method, strconv.Itoa(status)).Inc()
	if status != http.StatusSwitchingProtocols {
		m.seconds.WithLabelValues(route).Observe(took.Seconds())
	}
}

// counted notes how many statements requests cost. A socket counts when it closes.
func (s *site) counted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, n := driver.Counting(r.Context())
		defer func() { s.metrics.statements.Add(float64(n.Load())) }()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// operation counts an answer of GraphQL and notes it in the request's span.
func (m *metrics) operation(ctx context.Context, kind string, errs gqlerror.List) {
	code := "OK"
	if len(errs) > 0 {
		code, _ = errs[0].Extensions["code"].(string)
	}
	m.operations.WithLabelValues(kind, code).Inc()
	answeredAs(ctx, kind, code)
}
