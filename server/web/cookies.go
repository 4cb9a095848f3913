package web

import (
	"net/http"
	"time"

	"aftercare/desk/signin"
)

// Names of the cookies. Over TLS they get the prefix by which a browser promises that no other host and
// no plain page has set them.
const (
	hostPrefix    = "__Host-"
	refreshCookie = "aftercare-refresh"
	deviceCookie  = "aftercare-device"
)

// deviceTime is how long a browser is remembered after it was last used to sign in.
const deviceTime = 180 * 24 * time.Hour

// cookies carries what sign-in keeps in the browser: no script can read it, no other
// site can make the browser send it. It is the signin.Carrier of one request.
type cookies struct {
	w       http.ResponseWriter
	r       *http.Request
	address string
	secure  bool // plain HTTP happens on this machine alone, or where the operator insisted
}

var _ signin.Carrier = (*cookies)(nil)

// Client tells who is at the other end.
func (c *cookies) Client() signin.Client {
	return signin.Client{Address: c.address, Agent: c.r.UserAgent(), Device: c.read(deviceCookie)}
}

// Refresh is the refresh token that the browser brought.
func (c *cookies) Refresh() string { return c.read(refreshCookie) }

// SetRefresh has the browser keep the refresh token until it expires, or forget it.
func (c *cookies) SetRefresh(token string, expires time.Time) {
	age := -1
	if token != "" {
		age = max(1, int(time.Until(expires).Seconds()))
	}
	c.write(refreshCookie, token, age)
}

// SetDevice has the browser keep the secret by which it is known.
func (c *cookies) SetDevice(device string) {
	c.write(deviceCookie, device, int(deviceTime.Seconds()))
}

func (c *cookies) name(of string) string {
	if c.secure {
		return hostPrefix + of
	}
	return of
}

// read gives the one cookie of a name; two of them mean that somebody else has set one.
func (c *cookies) read(name string) string {
	all := c.r.CookiesNamed(c.name(name))
	if len(all) != 1 {
		return ""
	}
	return all[0].Value
}

func (c *cookies) write(name, value string, age int) {
	http.SetCookie(c.w, &http.Cookie{
		Name: c.name(name), Value: value, Path: "/", MaxAge: age,
		HttpOnly: true, Secure: c.secure, SameSite: http.SameSiteStrictMode,
	})
}
