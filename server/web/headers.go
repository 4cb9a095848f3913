package web

import (
	"context"
	"crypto/rand"
	"net/http"
	"regexp"
	"strings"
)

type nonceKey struct{}

// nonceOf is the nonce of this page, which its scripts and style elements must carry.
func nonceOf(ctx context.Context) string {
	n, _ := ctx.Value(nonceKey{}).(string)
	return n
}

// silent is the policy of everything that is no page: it may load and run nothing.
const silent = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// pagePolicy is the content security policy of the app. Style attributes are the one
// concession, to the component library.
func pagePolicy(nonce, sockets string) string {
	return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'nonce-" + nonce + "'; " +
		"style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'" + sockets + "; " +
		"frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'"
}

// permissions switches off what this app never asks a browser for.
const permissions = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"

// headers sets what every answer carries, errors included. A page replaces the policy by its own.
func (s *site) headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", silent)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", s.resourcePolicy())
		h.Set("Permissions-Policy", permissions)
		if s.secure(r) {
			h.Set("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
		}
		next.ServeHTTP(w, r)
	})
}

// resourcePolicy lets pages of a separate origin, which must be same-site, read answers.
func (s *site) resourcePolicy() string {
	if len(s.Origins) > 0 {
		return "same-site"
	}
	return "same-origin"
}

// host is what a Host header of a browser looks like; nothing else is put into a policy.
var host = regexp.MustCompile(`^(\[[0-9a-fA-F:]+\]|[0-9A-Za-z.-]+)(:[0-9]{1,5})?$`)

// page gives an answer the policy of the app and a context with its nonce. Browsers differ in whether
// 'self' covers WebSockets of the same host, so it is named.
func (s *site) page(w http.ResponseWriter, r *http.Request) *http.Request {
	nonce, sockets := rand.Text(), ""
	if host.MatchString(r.Host) {
		scheme := " ws://"
		if s.secure(r) {
			scheme = " wss://"
		}
		sockets = scheme + strings.ToLower(r.Host)
	}
	w.Header().Set("Content-Security-Policy", pagePolicy(nonce, sockets))
	return r.WithContext(context.WithValue(r.Context(), nonceKey{}, nonce))
}

// secure tells whether the browser speaks TLS: with this program, or with a trusted proxy that
// terminates it and does not say otherwise.
func (s *site) secure(r *http.Request) bool {
	if r.TLS != nil {
		return true
	}
	peer, ok := address(r.RemoteAddr)
	return ok && within(peer, s.Proxies) && !strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "http")
}
