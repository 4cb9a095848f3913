package web

import (
	"bufio"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
)

// watched remembers the status and size of an answer.
type watched struct {
	http.ResponseWriter
	status int
	size   int64
}

func (w *watched) started() bool { return w.status != 0 }

// WriteHeader notes the status.
func (w *watched) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

// Write notes the size.
func (w *watched) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	n, err := w.ResponseWriter.Write(b)
	w.size += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController find deadlines and flushing.
func (w *watched) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// Hijack hands the connection to a WebSocket.
func (w *watched) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	w.status = http.StatusSwitchingProtocols
	return http.NewResponseController(w.ResponseWriter).Hijack()
}

// quiet are routes that machines ask every few seconds.
var quiet = map[string]bool{"/healthz": true, "/readyz": true, "/metrics": true}

// accessLog writes one line per request and counts it. The line holds the pattern of the route, never
// the path, query or address, which can hold ids and personal data.
func (s *site) accessLog(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		seen := &watched{ResponseWriter: w}
		defer func() {
			route := chi.RouteContext(r.Context()).RoutePattern()
			took := time.Since(start)
			s.metrics.request(r.Method, route, seen.status, took)
			level := slog.LevelInfo
			if quiet[route] {
				level = slog.LevelDebug
			}
			s.Log.LogAttrs(r.Context(), level, "request",
				slog.String("requestId", RequestID(r.Context())), slog.String("method", r.Method),
				slog.String("route", route), slog.Int("status", seen.status),
				slog.Int64("bytes", seen.size), slog.Duration("took", took))
		}()
		next.ServeHTTP(seen, r)
	})
}
