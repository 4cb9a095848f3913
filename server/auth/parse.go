package auth

import (
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"aftercare/desk/secret"
	"aftercare/domain/fault"
)

// longest bounds what is decoded at all; ours have about five hundred characters.
const longest = 2048

// Claims are what a checked token says.
type Claims struct {
	secret.Subject
	ID        string    // of this token, for logs
	IssuedAt  time.Time // instants of real time
	ExpiresAt time.Time
}

// errRefused is all that anybody learns about a bad token.
func errRefused() error { return fault.New(fault.Unauthenticated, "fault.unauthenticated") }

// Parse checks an access token. Every refusal is the same UNAUTHENTICATED, whatever was wrong.
func (t *Tokens) Parse(text string) (Claims, error) {
	if len(text) > longest || strings.ContainsFunc(text, notTokenSign) {
		return Claims{}, errRefused()
	}
	mark := sha256.Sum256([]byte(text))
	if t.seen.isOver(mark) {
		return Claims{}, errRefused()
	}
	if c, seen := t.seen.get(mark); seen {
		if t.ended(c) {
			t.seen.bury(mark)
		}
		if !t.valid(c) {
			return Claims{}, errRefused()
		}
		return c.Claims, nil
	}
	var c wire
	parsed, err := t.parser.ParseWithClaims(text, &c, t.key)
	if errors.Is(err, jwt.ErrTokenExpired) { // asked only after the signature was found to be good
		t.seen.bury(mark)
	}
	if err != nil || !parsed.Valid || c.wrong() {
		return Claims{}, errRefused()
	}
	out := Claims{
		Subject:  secret.Subject{Staff: c.Subject, Hospital: c.Hospital, Family: c.Family, AuthTime: c.AuthTime.UTC()},
		ID:       c.ID,
		IssuedAt: c.IssuedAt.UTC(), ExpiresAt: c.ExpiresAt.UTC(),
	}
	t.seen.add(mark, proven{out, c.NotBefore.UTC()})
	return out, nil
}

var errHeader = errors.New("header is not ours")

// key finds the public key by name. The header may hold what we write and nothing else: with that,
// crit, jku, jwk, x5u and whatever is invented next are refused without being read.
func (t *Tokens) key(token *jwt.Token) (any, error) {
	name, _ := token.Header["kid"].(string)
	public, known := t.verify[name]
	if !known || token.Header["typ"] != kind || len(token.Header) != 3 || len(public) != ed25519.PublicKeySize {
		return nil, errHeader
	}
	return public, nil
}

// notTokenSign finds what a token cannot hold. Base64 decoders pass over line breaks; we do not, so
// that one token has one spelling.
func notTokenSign(r rune) bool {
	return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-' && r != '_' && r != '.'
}
