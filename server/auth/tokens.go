// Package auth turns an access token into the viewer of a request and back. Tokens are JWTs of one
// kind only, signed with Ed25519, ten minutes long (RFC 8725, RFC 9068). It decides
// who is asking, never what they may do: that is domain/access. It must not read cookies, query
// strings or the database, and nothing of a refused token reaches an answer or a log.
package auth

import (
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"aftercare/desk/secret"
	"aftercare/server/keys"
)

const (
	issuer   = "aftercare"
	audience = "aftercare-api"
	// kind is the explicit type of RFC 9068; a token made for any other purpose is refused by it.
	kind = "at+jwt"
	// Lifetime is how long an access token is good for.
	Lifetime = 10 * time.Minute
	// leeway forgives clocks of several servers that differ a little.
	leeway = 10 * time.Second
)

// wire is what stands in the token.
type wire struct {
	jwt.RegisteredClaims
	Hospital string           `json:"hos,omitempty"`
	Family   string           `json:"fam"`
	AuthTime *jwt.NumericDate `json:"auth_time"`
}

// Tokens makes and checks access tokens. It is safe for use by many goroutines at once.
type Tokens struct {
	sign   keys.SigningKey
	verify map[string]ed25519.PublicKey
	parser *jwt.Parser
	now    func() time.Time
	seen   *seen
}

// NewTokens uses the keys of an installation: the first signs, all verify. now is real time, not the
// business time of a demo.
func NewTokens(access []keys.SigningKey, now func() time.Time) (*Tokens, error) {
	if len(access) == 0 {
		return nil, errors.New("no key for access tokens")
	}
	t := &Tokens{sign: access[0], verify: map[string]ed25519.PublicKey{}, now: now, seen: newSeen()}
	for _, k := range access {
		t.verify[k.ID] = k.Public()
	}
	t.parser = jwt.NewParser(
		jwt.WithValidMethods([]string{jwt.SigningMethodEdDSA.Alg()}),
		jwt.WithIssuer(issuer), jwt.WithAudience(audience),
		jwt.WithExpirationRequired(), jwt.WithNotBeforeRequired(), jwt.WithIssuedAt(),
		jwt.WithLeeway(leeway), jwt.WithStrictDecoding(), jwt.WithTimeFunc(now),
	)
	return t, nil
}

// Issue makes an access token for a session that ends at until, and says when the token ends (an instant, to
// the second): after Lifetime, or with the session if that is sooner. It is the secret.IssueAccess that
// sign-in is given.
func (t *Tokens) Issue(s secret.Subject, until time.Time) (token string, expires time.Time, err error) {
	now := t.now().Truncate(time.Second)
	expires = now.Add(Lifetime)
	if until.Before(expires) {
		expires = until.Truncate(time.Second)
	}
	c := wire{
		RegisteredClaims: jwt.RegisteredClaims{
			Issuer: issuer, Audience: jwt.ClaimStrings{audience}, Subject: s.Staff, ID: rand.Text(),
			IssuedAt: jwt.NewNumericDate(now), NotBefore: jwt.NewNumericDate(now), ExpiresAt: jwt.NewNumericDate(expires),
		},
		Hospital: s.Hospital, Family: s.Family, AuthTime: jwt.NewNumericDate(s.AuthTime),
	}
	if c.wrong() {
		return "", time.Time{}, errors.New("access token for an incomplete subject")
	}
	made := jwt.NewWithClaims(jwt.SigningMethodEdDSA, c)
	made.Header["typ"], made.Header["kid"] = kind, t.sign.ID
	token, err = made.SignedString(t.sign.Private)
	return token, expires, err
}

// wrong tells whether claims lack what every token of ours has, or promise more than any has.
func (c wire) wrong() bool {
	if c.Subject == "" || c.Family == "" || c.ID == "" || len(c.Audience) != 1 ||
		c.IssuedAt == nil || c.NotBefore == nil || c.ExpiresAt == nil || c.AuthTime == nil {
		return true
	}
	return c.ExpiresAt.Sub(c.IssuedAt.Time) > Lifetime || c.NotBefore.Before(c.IssuedAt.Time) || c.AuthTime.After(c.IssuedAt.Time)
}
