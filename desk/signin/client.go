package signin

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"time"

	"aftercare/desk/secret"
)

// Client is where a request comes from.
type Client struct {
	Address string // textual IP, "" when it cannot be told
	Agent   string // User-Agent, untrusted
	Device  string // the secret by which this browser or phone is known, "" at the first visit
}

// Carrier carries to and from the client what must not stand in an answer: cookies of the web app.
// The web server puts one into the context of each request.
type Carrier interface {
	Client() Client
	// Refresh is the refresh token that the request brought as a cookie, "" if none.
	Refresh() string
	// SetRefresh has the refresh token kept until it expires; an empty token removes it.
	SetRefresh(token string, expires time.Time)
	// SetDevice has the device secret kept.
	SetDevice(device string)
}

type carrierKey struct{}

// WithCarrier puts the carrier of a request into its context.
func WithCarrier(ctx context.Context, c Carrier) context.Context {
	return context.WithValue(ctx, carrierKey{}, c)
}

// CarrierFrom takes it out again. Where there is none, as on a WebSocket, it gives one that carries
// nothing.
func CarrierFrom(ctx context.Context) Carrier {
	if c, ok := ctx.Value(carrierKey{}).(Carrier); ok {
		return c
	}
	return nowhere{}
}

type nowhere struct{}

func (nowhere) Client() Client               { return Client{} }
func (nowhere) Refresh() string              { return "" }
func (nowhere) SetRefresh(string, time.Time) {}
func (nowhere) SetDevice(string)             {}

// Deliver hands a new session to its client: a COOKIE session's refresh token goes by the carrier and
// out of the answer, a BODY session's stays in it.
func (s *Session) Deliver(c Carrier) *Session {
	if s.Device != "" {
		c.SetDevice(s.Device)
	}
	if s.Delivery == TokenDeliveryCookie && s.RefreshToken != nil {
		c.SetRefresh(*s.RefreshToken, s.RefreshUntil)
		s.RefreshToken = nil
	}
	return s
}

// address is the address as it is stored and counted.
func (c Client) address() string { return clip(c.Address, 60) }

// print tells one client from another for the grace of a refresh token: the same program, on the same
// known device or, without one, at the same address.
func (c Client) print() string {
	at := c.Address
	if digest, ok := secret.DigestOf(c.Device); ok {
		at = digest
	}
	sum := sha256.Sum256([]byte(c.Agent + "\x00" + at))
	return hex.EncodeToString(sum[:])
}

// clip shortens a text from outside to its column.
func clip(s string, n int) string {
	r := []rune(s)
	if len(r) > n {
		return string(r[:n])
	}
	return s
}
