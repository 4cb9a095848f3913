package web

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// routes is the whole chain, in order.
func (s *site) routes(r chi.Router) {
	r.Use(
		numbered,      // a number by which person and log name the same request
		s.accessLog,   // one line each, without personal data
		s.headers,     // what every answer carries, errors included
		s.language,    // of the browser; the staff setting wins later
		s.catchPanics, // the last resort: a number, never a stack
		s.client,      // address by way of trusted proxies; cookies
	)
	r.Get("/healthz", live)
	r.Method(http.MethodGet, "/readyz", s.ready)
	r.Method(http.MethodGet, "/metrics", s.metrics.handler())

	r.Group(func(r chi.Router) {
		r.Use(
			s.traced,        // how long it took, for a collector
			s.cors.Handler,  // the listed origins and no other
			s.cross.Handler, // nothing that another site's page made a browser send
			uncompressed,    // no body that grows while it is read
			s.shed,          // "later", before anything is done
			s.counted,       // what the request costs the database
			s.known,         // the Authorization header, and nothing else, makes a viewer
		)
		r.Options("/graphql", preflight)
		r.Post("/graphql", s.post)
		r.Get("/graphql", s.socket)
		r.Options("/files", preflight)
		r.Post("/files", s.upload)
		r.Options("/imports/{id}/refused.csv", preflight)
		r.Get("/imports/{id}/refused.csv", s.refusedRows)
		r.Options("/jobs/{id}/file", preflight)
		r.Get("/jobs/{id}/file", s.result)
	})
	r.Handle("/*", s.app)
}

// preflight gives CORS a route; it has answered before when the origin is one of ours.
func preflight(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Allow", "GET, POST")
	w.WriteHeader(http.StatusNoContent)
}
