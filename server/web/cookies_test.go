package web

import (
	"crypto/tls"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

func TestCookiesCannotBeReadByScriptsOrSentByOtherSites(t *testing.T) {
	for _, secure := range []bool{true, false} {
		w := httptest.NewRecorder()
		c := &cookies{w: w, r: httptest.NewRequest("POST", "/graphql", nil), secure: secure}
		c.SetRefresh("token", time.Now().Add(time.Hour))
		c.SetDevice("device")
		c.SetRefresh("", time.Time{})
		got := w.Result().Cookies()
		if len(got) != 3 {
			t.Fatalf("%d cookies", len(got))
		}
		for _, k := range got {
			if !k.HttpOnly || k.SameSite != http.SameSiteStrictMode || k.Path != "/" || k.Domain != "" || k.Secure != secure {
				t.Errorf("%+v", k)
			}
			if prefixed := len(k.Name) > 7 && k.Name[:7] == "__Host-"; prefixed != secure {
				t.Errorf("over TLS %v: %s", secure, k.Name)
			}
		}
		if got[0].MaxAge < 3598 || got[0].MaxAge > 3600 || got[1].MaxAge < 86400 || got[2].MaxAge != -1 {
			t.Errorf("ages %d %d %d", got[0].MaxAge, got[1].MaxAge, got[2].MaxAge)
		}
	}
}

func TestOnlyTheCookieOfItsOwnConnectionIsRead(t *testing.T) {
	for _, c := range []struct {
		name, header string
		tls          bool
		want         string
	}{
		{"the plain one over plain HTTP", "aftercare-refresh=a", false, "a"},
		{"the plain one over TLS, where a neighbour may have set it", "aftercare-refresh=a", true, ""},
		{"the prefixed one over TLS", "__Host-aftercare-refresh=b; aftercare-refresh=a", true, "b"},
		{"two of a name", "aftercare-refresh=a; aftercare-refresh=b", false, ""},
		{"none", "x=y", false, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := httptest.NewRequest("POST", "/graphql", nil)
			r.Header.Set("Cookie", c.header)
			if c.tls {
				r.TLS = &tls.ConnectionState{}
			}
			k := &cookies{w: httptest.NewRecorder(), r: r, secure: (&site{}).secure(r)}
			if got := k.Refresh(); got != c.want {
				t.Errorf("got %q", got)
			}
		})
	}
}
