package web

import (
	"context"
	"crypto/rand"
	"net/http"
)

type requestKey struct{}

// RequestID is the number of a request, by which a person and the log speak of the same failure. It is
// empty outside a request.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestKey{}).(string)
	return id
}

// numbered gives every request a number of our own; one that the client sent proves nothing.
func numbered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := rand.Text()[:16]
		w.Header().Set("X-Request-Id", id)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), requestKey{}, id)))
	})
}
