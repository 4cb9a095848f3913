package web

import (
	"context"
	"net/http"

	"aftercare/desk/signin"
)

type clientKey struct{}

// Client is the address from which a request came, for the limits on sign-in and the access log; empty
// when it cannot be told.
func Client(ctx context.Context) string {
	a, _ := ctx.Value(clientKey{}).(string)
	return a
}

// client notes the address and gives sign-in its carrier: who is at the other end, and cookies.
func (s *site) client(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		addr := ""
		if ip := ClientIP(r, s.Proxies); ip.IsValid() {
			addr = ip.String()
		}
		ctx := context.WithValue(r.Context(), clientKey{}, addr)
		ctx = signin.WithCarrier(ctx, &cookies{w: w, r: r, address: addr, secure: s.secure(r)})
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}
