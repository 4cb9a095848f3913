// Package web is the process's door: routes, transports of GraphQL, limits, trusted documents, files
// and the web app. It turns HTTP into one call of the API and the answer back, and it refuses what is
// malformed, foreign, too large or too much before anything behind it runs. It holds no rule of the
// hospital and decides nobody's rights: who asks is the gate's business (server/auth), what they may
// do is domain/access's. No SQL, no stack trace, no path and nothing that a client sent in confidence
// may leave by an error or the log.
//
// routes.go shows the whole chain on one screen. Time limits and ceilings stand as constants beside
// what they bound.
package web

import (
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"net/netip"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/go-chi/chi/v5"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/cors"
	"go.opentelemetry.io/otel/trace"

	"aftercare/server/auth"
)

// Options is what the program gives to its door. All but the last group are required.
type Options struct {
	Schema    graphql.ExecutableSchema
	Present   graphql.ErrorPresenterFunc
	Gate      *auth.Gate
	Documents *Documents
	Files     Files
	Refused   RefusedRows
	Results   Results
	Ready     Ready
	Dist      fs.FS // the built app
	Log       *slog.Logger
	AtOnce    int // how many operations may run at once; the others wait or are sent away
	Changes   int // how many mutations may run at once besides; 0: they are among all

	Origins []string       // web origins that may call across origins, exactly as browsers send them
	Proxies []netip.Prefix // networks whose forwarding headers are believed

	AnyDocument   Openness // who may send documents that nobody registered
	Introspection Openness // who may ask for the contract's own shape

	// Speak puts the language of a request into its context for the rooms behind; may be nil.
	Speak func(ctx context.Context, lang string) context.Context
	// Begin prepares the context of one query or mutation, such as with what gathers its look-ups; may be
	// nil. Subscriptions live too long for it.
	Begin func(ctx context.Context) context.Context
	// Pause keeps an answer back until the time has passed or ctx ends; nil waits for real.
	Pause func(ctx context.Context, d time.Duration)
	// Tracer makes spans of requests; nil when nobody collects them.
	Tracer trace.Tracer
	// Collectors are further metrics; may be empty.
	Collectors []prometheus.Collector
}

// Openness says for whom something is open.
type Openness int

// Closed is for nobody, ForStaff for signed-in staff as in a demo, ForAll for strangers as well.
const (
	Closed Openness = iota
	ForStaff
	ForAll
)

// to tells whether it is open to somebody.
func (o Openness) to(signedIn bool) bool { return o == ForAll || o == ForStaff && signedIn }

// site is the running door.
type site struct {
	Options
	engine    *engine
	admission *admission // of all operations
	changes   *admission // of mutations, which have had a place among all before; nil: they stay among all
	streams   *streams
	metrics   *metrics
	cors      *cors.Cors
	cross     *http.CrossOriginProtection
	app       *spa
	ready     *readiness
	stopped   context.Context
}

// Door is the handler of all routes.
type Door struct {
	http.Handler
	streams *streams
	ready   *readiness
}

// Leave lets the program call itself not ready while it goes on serving, so that nobody sends it newcomers.
func (d *Door) Leave() { d.ready.leaving.Store(true) }

// Drain returns when the streams that were broken off have told their readers so, or when ctx ends. The
// server's own Shutdown does not wait for sockets.
func (d *Door) Drain(ctx context.Context) {
	for d.streams.open() > 0 && ctx.Err() == nil {
		time.Sleep(5 * time.Millisecond)
	}
}

// New makes the handler of all routes. When stopped ends, streams are broken off and the program calls
// itself not ready; requests under way go on.
func New(stopped context.Context, o Options) (*Door, error) {
	s := &site{Options: o, admission: newAdmission(o.AtOnce), streams: newStreams(), stopped: stopped, cors: crossOrigins(o.Origins)}
	if o.Changes > 0 {
		s.changes = newAdmission(o.Changes)
	}
	s.metrics = newMetrics(s.load, s.streams)
	for _, c := range o.Collectors {
		if err := s.metrics.registry.Register(c); err != nil {
			return nil, fmt.Errorf("metrics: %w", err)
		}
	}
	exec := executor.New(o.Schema)
	exec.SetRecoverFunc(s.recovered)
	s.engine = &engine{
		Executor: exec, schema: o.Schema.Schema(), documents: o.Documents,
		anyDocument: o.AnyDocument, introspection: o.Introspection,
		present: o.Present, recover: s.recovered, begin: o.Begin, cache: newPreparedCache(),
	}
	exec.SetErrorPresenter(s.engine.presented)
	s.ready = &readiness{ask: o.Ready, stopping: stopped}
	var err error
	if s.cross, err = sameOrigin(o.Origins); err != nil {
		return nil, err
	}
	if s.app, err = newSPA(s, o.Dist); err != nil {
		return nil, fmt.Errorf("web app: %w", err)
	}
	r := chi.NewRouter()
	s.routes(r)
	return &Door{Handler: r, streams: s.streams, ready: s.ready}, nil
}

// Server gives the handler a server with its limits of time and size. Handlers of streams and
// uploads set their own deadlines.
func Server(addr string, h http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Addr: addr, Handler: h,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       120 * time.Second,
		MaxHeaderBytes:    32 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
}
