package web

import (
	"crypto/tls"
	"net/http/httptest"
	"net/netip"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

func TestEveryAnswerCarriesTheSecurityHeaders(t *testing.T) {
	h := openHouse(t, func(o *Options) {
		o.Dist = fstest.MapFS{"index.html": {Data: []byte("<script nonce=__CSP_NONCE__>")}, "assets/a-1.js": {Data: []byte("1")}}
	})
	for _, path := range []string{"/", "/callbacks/cb_1", "/assets/a-1.js", "/assets/gone.js", "/healthz", "/readyz", "/metrics",
		"/graphql", "/files", "/imports/im_1/refused.csv", "/imports/../etc/passwd"} {
		for _, method := range []string{"GET", "POST", "OPTIONS", "DELETE"} {
			a := h.send(method, path, strings.NewReader(""))
			for name, want := range map[string]string{
				"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin",
				"Cross-Origin-Resource-Policy": "same-origin",
			} {
				if got := a.Header().Get(name); got != want {
					t.Errorf("%s %s: %s is %q", method, path, name, got)
				}
			}
			csp := a.Header().Get("Content-Security-Policy")
			if !strings.Contains(csp, "frame-ancestors 'none'") || !strings.Contains(csp, "base-uri 'none'") || !strings.HasPrefix(csp, "default-src ") {
				t.Errorf("%s %s: policy %q", method, path, csp)
			}
			if strings.Contains(strings.ReplaceAll(csp, "style-src-attr 'unsafe-inline'", ""), "unsafe") {
				t.Errorf("%s %s: policy %q", method, path, csp)
			}
			if a.Header().Get("X-Request-Id") == "" || a.Header().Get("Permissions-Policy") == "" {
				t.Errorf("%s %s: %v", method, path, a.Header())
			}
			if a.Header().Get("Strict-Transport-Security") != "" {
				t.Errorf("%s %s: HSTS over plain HTTP", method, path)
			}
		}
	}
	for _, path := range []string{"/graphql", "/files"} {
		if a := h.send("POST", path, strings.NewReader(typename), "Content-Type", "application/json"); a.Header().Get("Cache-Control") != "no-store" {
			t.Errorf("%s may be kept by a cache: %v", path, a.Header())
		}
	}
}

func TestEachPageHasANonceOfItsOwn(t *testing.T) {
	h := openHouse(t, func(o *Options) {
		o.Dist = fstest.MapFS{"index.html": {Data: []byte(`<meta content="__CSP_NONCE__"><script nonce="__CSP_NONCE__"></script>`)}}
	})
	nonces := regexp.MustCompile(`'nonce-([0-9A-Z]{26})'`)
	seen := map[string]bool{}
	for range 5 {
		a := h.send("GET", "/", nil)
		found := nonces.FindAllStringSubmatch(a.Header().Get("Content-Security-Policy"), -1)
		if len(found) != 2 || found[0][1] != found[1][1] || seen[found[0][1]] {
			t.Fatalf("nonces %v", found)
		}
		seen[found[0][1]] = true
		if strings.Count(a.Body.String(), found[0][1]) != 2 || strings.Contains(a.Body.String(), nonceMark) {
			t.Errorf("the page does not carry it: %s", a.Body)
		}
	}
}

func TestHSTSIsSentWhereTheBrowserSpeaksTLS(t *testing.T) {
	h := openHouse(t, func(o *Options) { o.Proxies = []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")} })
	for _, c := range []struct {
		name, peer, proto string
		tls, want         bool
	}{
		{"TLS here", "192.0.2.1:1", "", true, true},
		{"plain", "192.0.2.1:1", "", false, false},
		{"plain, with a header that anybody can send", "192.0.2.1:1", "https", false, false},
		{"behind our proxy", "10.0.0.5:1", "", false, true},
		{"behind our proxy, which says that it was plain", "10.0.0.5:1", "http", false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := httptest.NewRequest("GET", "/healthz", nil)
			r.RemoteAddr = c.peer
			if c.tls {
				r.TLS = &tls.ConnectionState{}
			}
			if c.proto != "" {
				r.Header.Set("X-Forwarded-Proto", c.proto)
			}
			w := httptest.NewRecorder()
			h.web.ServeHTTP(w, r)
			if got := w.Header().Get("Strict-Transport-Security") != ""; got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestAStrangeHostStaysOutOfThePolicy(t *testing.T) {
	h := openHouse(t, nil)
	for host, want := range map[string]string{
		"desk.example.com": "connect-src 'self' ws://desk.example.com;", "[::1]:8080": "connect-src 'self' ws://[::1]:8080;",
		"a; script-src *": "connect-src 'self';", "": "connect-src 'self';", "a b": "connect-src 'self';", "x/y": "connect-src 'self';",
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.Host = host
		w := httptest.NewRecorder()
		h.web.ServeHTTP(w, r)
		if csp := w.Header().Get("Content-Security-Policy"); !strings.Contains(csp, want) {
			t.Errorf("%q: %s", host, csp)
		}
	}
}
