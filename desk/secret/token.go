package secret

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"time"
)

// tokenBytes is 256 bits: nobody guesses it, so a plain digest is enough at rest.
const tokenBytes = 32

// Token is a secret that is given out once and kept only as its digest: a refresh token, a one-time
// setup or reset secret, the id of a remembered device.
type Token struct {
	Plain  string // 43 characters of base64url; goes to the client, never into a table or a log
	Digest string // 64 characters of lower-case hex; goes into the table
}

// NewToken draws a fresh token.
func NewToken() Token {
	raw := random(tokenBytes)
	return Token{Plain: base64.RawURLEncoding.EncodeToString(raw), Digest: digest(raw)}
}

// DigestOf gives the digest under which a token that a client sent would be stored. ok is false for
// anything NewToken cannot have made; the caller then refuses without asking the database.
func DigestOf(plain string) (stored string, ok bool) {
	if len(plain) != base64.RawURLEncoding.EncodedLen(tokenBytes) {
		return "", false
	}
	raw, err := base64.RawURLEncoding.Strict().DecodeString(plain)
	if err != nil || len(raw) != tokenBytes {
		return "", false
	}
	return digest(raw), true
}

// Matches tells in constant time whether plain is the token stored as digest. Use it where the row
// was found by something else than the digest, as a setup secret is found by its account.
func Matches(plain, stored string) bool {
	got, ok := DigestOf(plain)
	return ok && subtle.ConstantTimeCompare([]byte(got), []byte(stored)) == 1
}

func digest(raw []byte) string {
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:])
}

// Subject is whom an access token is for.
type Subject struct {
	Staff    string    // staff id
	Hospital string    // id of the session's current hospital
	Family   string    // id of the token family, by which a session is ended
	AuthTime time.Time // when the person last proved who they are, an instant of real time
}

// IssueAccess makes the short-lived access token of a session that ends at until, an instant of real time,
// and says when the token ends: soon, and never after that. The program gives sign-in such a function; how
// the token is signed is not desk's business.
type IssueAccess func(who Subject, until time.Time) (token string, expires time.Time, err error)
