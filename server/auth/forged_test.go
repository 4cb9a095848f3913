package auth

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"aftercare/domain/fault"
	"aftercare/server/keys"
)

func part(v any) string {
	raw, ok := v.(string)
	if !ok {
		b, _ := json.Marshal(v)
		raw = string(b)
	}
	return base64.RawURLEncoding.EncodeToString([]byte(raw))
}

// sealed signs header and claims with the true key: only what they say can be wrong.
func sealed(k keys.SigningKey, header, claims any) string {
	text := part(header) + "." + part(claims)
	return text + "." + base64.RawURLEncoding.EncodeToString(ed25519.Sign(k.Private, []byte(text)))
}

// A05: every way of lying that we know. All are refused with UNAUTHENTICATED and nothing more.
func TestForgedTokens(t *testing.T) {
	k, foreign := ring(t, 1)[0], ring(t, 9)[0]
	tokens := tokensAt(t, noon, 1)
	good := issue(t, tokens)
	p := strings.Split(good, ".")
	head := func(pairs ...any) string { return sealed(k, with(goodHeader(k), pairs...), goodClaims()) }
	body := func(pairs ...any) string { return sealed(k, goodHeader(k), with(goodClaims(), pairs...)) }
	hmacWith := func(alg string, key []byte) string {
		text := part(with(goodHeader(k), "alg", alg)) + "." + part(goodClaims())
		m := hmac.New(sha256.New, key)
		m.Write([]byte(text))
		return text + "." + base64.RawURLEncoding.EncodeToString(m.Sum(nil))
	}
	if _, err := tokens.Parse(sealed(k, goodHeader(k), goodClaims())); err != nil {
		t.Fatalf("the unbent token must pass, else this table proves nothing: %v", err)
	}
	forged := map[string]string{
		"nothing": "", "a word": "swordfish", "one dot": "a.b", "two dots alone": "..", "four parts": good + ".x",
		"no signature":                       p[0] + "." + p[1] + ".",
		"signature cut short":                good[:len(good)-2],
		"signature of another token":         p[0] + "." + p[1] + "." + strings.Split(body("sub", "st_x"), ".")[2],
		"claims swapped under the signature": p[0] + "." + part(with(goodClaims(), "sub", "st_admin")) + "." + p[2],
		"header swapped under the signature": part(with(goodHeader(k), "x", 1)) + "." + p[1] + "." + p[2],
		"padded":                             good + "=", "padded in the middle": p[0] + "=." + p[1] + "." + p[2],
		"a line break in the signature": good[:len(good)-10] + "\n" + good[len(good)-10:],
		"a line break inside":           good[:20] + "\n" + good[20:],
		"a line break at the end":       good + "\r\n",
		"a blank before":                " " + good, "a NUL behind": good + "\x00",
		"base64 of the other alphabet": strings.NewReplacer("-", "+", "_", "/").Replace(good) + "+",
		"twice in a row":               good + good, "parts doubled": p[0] + "." + p[0] + "." + p[1] + "." + p[1] + "." + p[2],
		"signature doubled":    good + p[2],
		"a megabyte":           p[0] + "." + strings.Repeat("A", 1<<20) + "." + p[2],
		"a megabyte of dots":   strings.Repeat(".", 1<<20),
		"well signed but huge": body("pad", strings.Repeat("x", 4000)),
		"emoji":                "😀.😀.😀", "half a character": good + "\xff",

		"alg none unsigned": part(with(goodHeader(k), "alg", "none")) + "." + part(goodClaims()) + ".",
		"alg none signed":   head("alg", "none"), "alg None": head("alg", "None"), "alg empty": head("alg", ""),
		"alg missing": head("alg", nil), "alg a number": head("alg", 1), "alg a list": head("alg", []string{"EdDSA"}),
		"alg in other case": head("alg", "eddsa"), "alg RS256": head("alg", "RS256"), "alg ES256": head("alg", "ES256"),
		"HS256 with the public key":        hmacWith("HS256", k.Public()),
		"HS256 with the key's name":        hmacWith("HS256", []byte(k.ID)),
		"HS256 with an empty key":          hmacWith("HS256", nil),
		"EdDSA said, HMAC made":            hmacWith("EdDSA", k.Public()),
		"signed with a foreign key":        sealed(foreign, goodHeader(k), goodClaims()),
		"a foreign key under its own name": sealed(foreign, goodHeader(foreign), goodClaims()),
		"kid missing":                      head("kid", nil), "kid empty": head("kid", ""), "kid unknown": head("kid", "k2"), "kid a path": head("kid", "../../etc/passwd"),
		"kid a number": head("kid", 7), "kid an object": head("kid", map[string]any{}), "kid an injection": head("kid", "' OR 1=1 --"),
		"typ missing": head("typ", nil), "typ JWT": head("typ", "JWT"), "typ of a refresh token": head("typ", "rt+jwt"),
		"typ in other case": head("typ", "AT+JWT"), "typ a number": head("typ", 1),
		"crit": head("crit", []string{"exp"}), "crit with an unknown name": head("crit", []string{"x"}, "x", 1), "crit empty": head("crit", []string{}),
		"jwk of the forger": sealed(foreign, with(goodHeader(k), "jwk", map[string]any{"kty": "OKP", "crv": "Ed25519", "x": base64.RawURLEncoding.EncodeToString(foreign.Public())}), goodClaims()),
		"jku of the forger": head("jku", "https://evil.example/keys"), "x5u": head("x5u", "https://evil.example/c"), "b64 false": head("b64", false), "zip": head("zip", "DEF"),

		"iss missing": body("iss", nil), "iss another": body("iss", "aftercare.example"), "iss empty": body("iss", ""), "iss a list": body("iss", []string{"aftercare"}),
		"aud missing": body("aud", nil), "aud another": body("aud", "other-api"), "aud empty": body("aud", []string{}), "aud ours and another": body("aud", []string{"aftercare-api", "other"}), "aud a number": body("aud", 1),
		"exp missing": body("exp", nil), "exp in the past": body("exp", noon.Add(-time.Minute).Unix(), "iat", noon.Add(-time.Hour).Unix(), "auth_time", noon.Add(-time.Hour).Unix()),
		"exp a year ahead": body("exp", noon.Add(8760*time.Hour).Unix()), "exp in words": body("exp", "tomorrow"), "exp null": body("exp", json.RawMessage("null")),
		"exp beyond all time": body("exp", 1e300), "exp beyond all numbers": body("exp", json.RawMessage("1e999")), "exp negative": body("exp", -1), "exp zero": body("exp", 0),
		"nbf missing": body("nbf", nil), "nbf ahead": body("nbf", noon.Add(time.Minute).Unix()), "nbf before it was issued": body("nbf", noon.Add(-time.Minute).Unix()),
		"iat missing": body("iat", nil), "iat ahead": body("iat", noon.Add(time.Minute).Unix(), "nbf", noon.Add(time.Minute).Unix()),
		"sub missing": body("sub", nil), "sub empty": body("sub", ""), "sub a number": body("sub", 7), "sub a list": body("sub", []string{"a"}),
		"fam missing": body("fam", nil), "fam empty": body("fam", ""), "hos a number": body("hos", 7), "jti missing": body("jti", nil),
		"auth_time missing": body("auth_time", nil), "auth_time ahead": body("auth_time", noon.Add(time.Hour).Unix()),
		"claims a list": sealed(k, goodHeader(k), "[]"), "claims null": sealed(k, goodHeader(k), "null"), "claims empty": sealed(k, goodHeader(k), ""),
		"claims cut short": sealed(k, goodHeader(k), `{"iss":"aftercare"`), "claims nested without end": sealed(k, goodHeader(k), strings.Repeat("[", 1400)),
		"header a list": sealed(k, "[]", goodClaims()), "header null": sealed(k, "null", goodClaims()), "header empty": sealed(k, "", goodClaims()),
		"header twice in one":              sealed(k, `{"alg":"EdDSA","typ":"at+jwt","kid":"`+k.ID+`"}{}`, goodClaims()),
		"an encrypted token of five parts": strings.Repeat("QUJD.", 4) + "QUJD",
	}
	if len(forged) < 40 {
		t.Fatalf("only %d forgeries", len(forged))
	}
	gate := NewGate(tokens, loads(t), failIfAsked(t))
	for name, text := range forged {
		t.Run(name, func(t *testing.T) {
			if c, err := tokens.Parse(text); !fault.Is(err, fault.Unauthenticated) || c != (Claims{}) {
				t.Fatalf("%+v, %v", c, err)
			}
			r := httptest.NewRequest("POST", "/graphql", nil)
			r.Header.Set("Authorization", "Bearer "+text)
			w := httptest.NewRecorder()
			gate.Authenticate(neverReached(t)).ServeHTTP(w, r)
			if w.Code != 401 || strings.Contains(w.Body.String(), "st_li") {
				t.Fatalf("%d %s", w.Code, w.Body)
			}
		})
	}
}

// One token has one spelling: no character can be changed, dropped or doubled.
func TestEveryCharacterCounts(t *testing.T) {
	tokens := tokensAt(t, noon, 1)
	good := issue(t, tokens)
	for i := range good {
		for _, bent := range []string{good[:i] + good[i+1:], good[:i] + good[i:i+1] + good[i:], good[:i] + other(good[i]) + good[i+1:], good[:i] + "." + good[i:]} {
			if _, err := tokens.Parse(bent); bent != good && !fault.Is(err, fault.Unauthenticated) {
				t.Fatalf("accepted after a change at %d", i)
			}
		}
	}
}

// other gives a character that differs in its lowest bit of base64.
func other(c byte) string {
	const set = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	return string(set[(strings.IndexByte(set, c)+64)%64^1])
}

func FuzzParse(f *testing.F) {
	tokens := tokensAt(f, noon, 1)
	f.Add(issue(f, tokens))
	f.Add("a.b.c")
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := tokens.Parse(text); err != nil && !fault.Is(err, fault.Unauthenticated) {
			t.Fatal(err)
		}
	})
}

// with copies a map and sets pairs in it; nil takes a name away.
func with[M ~map[string]any](m M, pairs ...any) jwt.MapClaims {
	out := jwt.MapClaims{}
	for name, v := range m {
		out[name] = v
	}
	for i := 0; i < len(pairs); i += 2 {
		name := pairs[i].(string)
		if out[name] = pairs[i+1]; pairs[i+1] == nil {
			delete(out, name)
		}
	}
	return out
}
