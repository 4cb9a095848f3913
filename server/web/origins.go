package web

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"time"

	"github.com/rs/cors"

	"aftercare/domain/fault"
	"aftercare/server/say"
)

// crossOrigins answers preflights for the listed origins, matched letter by letter, and for nobody
// when the list is empty. Credentials are allowed because the refresh cookie has to travel.
func crossOrigins(origins []string) *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(origin string) bool { return slices.Contains(origins, origin) },
		AllowedMethods:   []string{http.MethodGet, http.MethodPost},
		AllowedHeaders:   []string{"Accept", "Accept-Language", "Authorization", "Content-Type", "Idempotency-Key", "X-Aftercare", "X-File-Name", "X-File-Subject"},
		ExposedHeaders:   []string{"Content-Disposition", "Retry-After", "X-Request-Id"},
		AllowCredentials: true,
		MaxAge:           int((10 * time.Minute).Seconds()),
	})
}

var foreign = &refusal{
	status: http.StatusForbidden, kind: fault.Forbidden,
	text: say.Text{Key: "door.otherSite", ZH: "不接受来自其他网站的请求。", EN: "Requests from other sites are not accepted."},
}

// sameOrigin refuses what another site's page makes a browser send. The origins of the CORS list
// are trusted as well.
func sameOrigin(origins []string) (*http.CrossOriginProtection, error) {
	p := http.NewCrossOriginProtection()
	for _, o := range origins {
		if err := p.AddTrustedOrigin(o); err != nil {
			return nil, fmt.Errorf("origin %q: %w", o, err)
		}
	}
	p.SetDenyHandler(http.HandlerFunc(foreign.send))
	return p, nil
}

// fromOwnPage tells whether a WebSocket is opened by a page of ours: CORS does not cover sockets, and
// they begin with a GET, which the protection above lets pass. Programs that are no browser send no
// Origin.
func (s *site) fromOwnPage(r *http.Request) bool {
	values := r.Header.Values("Origin")
	if len(values) == 0 {
		return true
	}
	if len(values) > 1 {
		return false
	}
	if slices.Contains(s.Origins, values[0]) {
		return true
	}
	scheme := "http"
	if s.secure(r) {
		scheme = "https"
	}
	u, err := url.Parse(values[0])
	return err == nil && u.Host != "" && u.Host == r.Host && u.Scheme == scheme && values[0] == u.Scheme+"://"+u.Host
}
