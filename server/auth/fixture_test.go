package auth

import (
	"bytes"
	"encoding/base64"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"aftercare/desk/secret"
	"aftercare/server/keys"
)

var noon = time.Date(2026, 3, 2, 4, 0, 0, 0, time.UTC)

// ring gives signing keys that differ by a byte.
func ring(t testing.TB, seeds ...byte) []keys.SigningKey {
	t.Helper()
	var text string
	for _, b := range seeds {
		k := bytes.Repeat([]byte{b}, 32)
		k[0]++
		text += base64.StdEncoding.EncodeToString(k) + ","
	}
	got, err := keys.Load(text, "")
	if err != nil {
		t.Fatal(err)
	}
	return got.Ring.Access()
}

func tokensAt(t testing.TB, at time.Time, seeds ...byte) *Tokens {
	t.Helper()
	made, err := NewTokens(ring(t, seeds...), func() time.Time { return at })
	if err != nil {
		t.Fatal(err)
	}
	return made
}

var li = secret.Subject{Staff: "st_li", Hospital: "ho_1", Family: "tf_1", AuthTime: noon.Add(-time.Hour)}

func issue(t testing.TB, tokens *Tokens) string {
	t.Helper()
	text, _, err := tokens.Issue(li, noon.Add(12*time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// goodHeader and goodClaims are what Issue writes; the table of forgeries bends one thing at a time.
func goodHeader(k keys.SigningKey) map[string]any {
	return map[string]any{"alg": "EdDSA", "typ": "at+jwt", "kid": k.ID}
}

func goodClaims() jwt.MapClaims {
	return jwt.MapClaims{
		"iss": "aftercare", "aud": "aftercare-api", "sub": "st_li", "hos": "ho_1", "fam": "tf_1", "jti": "x",
		"iat": noon.Unix(), "nbf": noon.Unix(), "exp": noon.Add(Lifetime).Unix(), "auth_time": noon.Unix(),
	}
}
