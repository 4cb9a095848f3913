package auth

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"time"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/languages"
	"aftercare/server/say"
)

// Load finds who a checked token stands for: staff active, family not revoked, grants of today. It
// refuses with UNAUTHENTICATED; any other error means that it could not tell. Because it is asked on
// every request, an end of access takes hold at once.
type Load func(ctx context.Context, c Claims) (*access.Viewer, error)

// Fail answers a request when Load could not tell, as when the database is away.
type Fail func(w http.ResponseWriter, r *http.Request, err error)

// Gate lets requests in with their viewer.
type Gate struct {
	tokens *Tokens
	load   Load
	fail   Fail
}

// NewGate makes a Gate.
func NewGate(tokens *Tokens, load Load, fail Fail) *Gate {
	return &Gate{tokens: tokens, load: load, fail: fail}
}

type enteredKey struct{}

// entered is what is known of a request whose token was good.
type entered struct {
	claims Claims
	left   time.Duration // until the token ends
}

// ClaimsFrom gives the token's claims of a context that went through the Gate, such as when it ends.
func ClaimsFrom(ctx context.Context) (Claims, bool) {
	e, ok := ctx.Value(enteredKey{}).(entered)
	return e.claims, ok
}

// LeftFrom gives for how long the token of such a context was still good when it was checked.
func LeftFrom(ctx context.Context) (time.Duration, bool) {
	e, ok := ctx.Value(enteredKey{}).(entered)
	return e.left, ok
}

// Enter checks a token and gives a context with its viewer and claims. WebSockets use it on
// connection_init, where no header can be sent. A refusal is UNAUTHENTICATED; other errors are those
// of Load.
func (g *Gate) Enter(ctx context.Context, token string) (context.Context, error) {
	c, err := g.tokens.Parse(token)
	if err != nil {
		return nil, err
	}
	v, err := g.load(ctx, c)
	if err != nil {
		return nil, err
	}
	if v == nil {
		return nil, errRefused()
	}
	return access.With(context.WithValue(ctx, enteredKey{}, entered{c, c.ExpiresAt.Sub(g.tokens.now())}), v), nil
}

// Authenticate is the middleware. It reads the Authorization header and nothing else, so that a
// foreign page, which can make a browser send cookies, gets no viewer by it. Without the header the
// request goes on with no viewer; with anything but one good Bearer token it ends with 401.
func (g *Gate) Authenticate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		values := r.Header.Values("Authorization")
		if len(values) == 0 {
			next.ServeHTTP(w, r)
			return
		}
		ctx, err := g.Enter(r.Context(), bearer(values))
		switch {
		case err == nil:
			next.ServeHTTP(w, r.WithContext(ctx))
		case fault.Is(err, fault.Unauthenticated):
			Refuse(w, r)
		default:
			g.fail(w, r, err)
		}
	})
}

// bearer takes the token out of the header; what is not one Bearer token gives "", which no Parse
// accepts.
func bearer(values []string) string {
	scheme, token, _ := strings.Cut(values[0], " ")
	if len(values) != 1 || !strings.EqualFold(scheme, "Bearer") {
		return ""
	}
	return token
}

var refusal = say.Text{
	Key: "door.signedOut",
	ZH:  "登录已失效，请重新登录。",
	EN:  "Your sign-in is no longer valid. Please sign in again.",
}

// Refuse answers 401 in the shape of a GraphQL error, in the browser's language.
func Refuse(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", "application/json; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("WWW-Authenticate", `Bearer error="invalid_token"`)
	w.WriteHeader(http.StatusUnauthorized)
	_ = json.NewEncoder(w).Encode(map[string]any{"errors": []any{map[string]any{
		"message":    refusal.In(languages.Match(r.Header.Get("Accept-Language"))),
		"extensions": map[string]any{"code": fault.Unauthenticated},
	}}})
}
