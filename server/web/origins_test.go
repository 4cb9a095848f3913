package web

import (
	"net/http/httptest"
	"strings"
	"testing"
)

const listed = "https://desk.example.com"

// strangers are origins that look like the listed one, or like nothing.
var strangers = []string{
	"null", "", "https://desk.example.com.evil.example", "https://evildesk.example.com", "https://desk.example.comm",
	"http://desk.example.com", "https://desk.example.com:443", "https://desk.example.com:8443", "https://DESK.example.com",
	"https://desk.example.com/", "https://desk.example.com@evil.example", "https://example.com", "https://sub.desk.example.com",
	"https://desk.example.com ", "*", "https://*", "file://", "https://desk%2eexample.com", "https://evil.example#https://desk.example.com",
	"chrome-extension://abc",
}

// preflightOf asks as browsers do: names in lower case, sorted.
func preflightOf(h *house, origin string) *answer {
	return h.send("OPTIONS", "/graphql", nil, "Origin", origin, "Access-Control-Request-Method", "POST",
		"Access-Control-Request-Headers", "accept-language,authorization,content-type,idempotency-key,x-aftercare,x-file-name")
}

func TestOnlyListedOriginsGetAPreflight(t *testing.T) {
	h := openHouse(t, func(o *Options) { o.Origins = []string{listed} })
	a := preflightOf(h, listed)
	if a.Code != 204 || a.Header().Get("Access-Control-Allow-Origin") != listed || a.Header().Get("Access-Control-Allow-Credentials") != "true" ||
		!strings.Contains(a.Header().Get("Access-Control-Allow-Headers"), "idempotency-key") || a.Header().Get("Access-Control-Allow-Methods") != "POST" {
		t.Errorf("got %d %v", a.Code, a.Header())
	}
	for _, o := range strangers {
		if a := preflightOf(h, o); a.Header().Get("Access-Control-Allow-Origin") != "" || a.Header().Get("Access-Control-Allow-Credentials") != "" {
			t.Errorf("%q is let in: %v", o, a.Header())
		}
	}
}

func TestNobodyIsAllowedAcrossOriginsByDefault(t *testing.T) {
	h := openHouse(t, nil)
	for _, o := range append(strangers, listed) {
		if a := preflightOf(h, o); a.Header().Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%q is let in: %v", o, a.Header())
		}
	}
}

func TestAForeignOriginDoesNothingByPost(t *testing.T) {
	h := openHouse(t, func(o *Options) { o.Origins = []string{listed} })
	send := func(origin string) *answer {
		return h.send("POST", "/graphql", strings.NewReader(typename), "Content-Type", "application/json", "Origin", origin)
	}
	for _, o := range []string{listed, "http://example.com"} { // httptest's own host
		if a := send(o); a.Code != 200 || a.Data == nil {
			t.Errorf("%q: %d %s", o, a.Code, a.Body)
		}
	}
	for _, o := range strangers {
		if o == "" || o == "https://example.com" {
			continue // no Origin at all; and the very host, which TLS before us explains
		}
		if a := send(o); a.Code != 403 || a.Data != nil {
			t.Errorf("%q: %d %s", o, a.Code, a.Body)
		}
	}
}

func TestASocketIsOpenedByOwnPagesOnly(t *testing.T) {
	s := &site{Options: Options{Origins: []string{listed}}}
	ask := func(origins ...string) bool {
		r := httptest.NewRequest("GET", "/graphql", nil)
		r.Host = "127.0.0.1:8080"
		for _, o := range origins {
			r.Header.Add("Origin", o)
		}
		return s.fromOwnPage(r)
	}
	for _, o := range []string{listed, "http://127.0.0.1:8080"} {
		if !ask(o) {
			t.Errorf("%q is refused", o)
		}
	}
	if !ask() {
		t.Error("a program that is no browser is refused")
	}
	for _, o := range append(strangers, "https://127.0.0.1:8080", "http://127.0.0.1", "http://127.0.0.1:80", "http://localhost:8080") {
		if ask(o) {
			t.Errorf("%q is let in", o)
		}
	}
	if ask(listed, "https://evil.example") {
		t.Error("two origins are let in")
	}
}
