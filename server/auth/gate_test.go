package auth

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"aftercare/domain/access"
	"aftercare/domain/fault"
)

func loads(t *testing.T) Load {
	return func(_ context.Context, c Claims) (*access.Viewer, error) {
		if c.Subject != li {
			t.Errorf("loaded for %+v", c)
		}
		return &access.Viewer{Staff: c.Staff, Hospital: c.Hospital, Family: c.Family}, nil
	}
}

func failIfAsked(t *testing.T) Fail {
	return func(w http.ResponseWriter, _ *http.Request, err error) {
		t.Errorf("failed with %v", err)
		w.WriteHeader(500)
	}
}

func neverReached(t *testing.T) http.Handler {
	return http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("the request went on") })
}

func TestAuthenticate(t *testing.T) {
	tokens := tokensAt(t, noon, 1)
	good := issue(t, tokens)
	late := issue(t, tokensAt(t, noon.Add(-time.Hour), 1))
	refuses := func(err error) Load {
		return func(context.Context, Claims) (*access.Viewer, error) { return nil, err }
	}
	for _, c := range []struct {
		name    string
		headers []string
		load    Load
		status  int
		staff   string // of the viewer that went on
	}{
		{"a good token brings its viewer", []string{"Bearer " + good}, loads(t), 200, "st_li"},
		{"the scheme is read in any case", []string{"bearer " + good}, loads(t), 200, "st_li"},
		{"no header is no viewer", nil, loads(t), 200, ""},
		{"an expired token is refused", []string{"Bearer " + late}, loads(t), 401, ""},
		{"an empty header is refused", []string{""}, loads(t), 401, ""},
		{"Bearer alone is refused", []string{"Bearer"}, loads(t), 401, ""},
		{"Bearer and a blank is refused", []string{"Bearer "}, loads(t), 401, ""},
		{"two blanks are refused", []string{"Bearer  " + good}, loads(t), 401, ""},
		{"the token without a scheme is refused", []string{good}, loads(t), 401, ""},
		{"Basic is refused", []string{"Basic bGk6cHc="}, loads(t), 401, ""},
		{"another scheme with our token is refused", []string{"DPoP " + good}, loads(t), 401, ""},
		{"two tokens in one header are refused", []string{"Bearer " + good + ", Bearer " + good}, loads(t), 401, ""},
		{"two headers are refused", []string{"Bearer " + good, "Bearer " + good}, loads(t), 401, ""},
		{"a revoked family is refused", []string{"Bearer " + good}, refuses(fault.New(fault.Unauthenticated, "x")), 401, ""},
		{"nobody found is refused", []string{"Bearer " + good}, refuses(nil), 401, ""},
		{"a database that is away is no refusal", []string{"Bearer " + good}, refuses(errors.New("away")), 503, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			gate := NewGate(tokens, c.load, func(w http.ResponseWriter, _ *http.Request, _ error) { w.WriteHeader(503) })
			r := httptest.NewRequest("POST", "/graphql?access_token="+good, nil)
			r.Header["Authorization"] = c.headers
			r.AddCookie(&http.Cookie{Name: "Authorization", Value: good})
			w, staff := httptest.NewRecorder(), ""
			gate.Authenticate(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				claims, ok := ClaimsFrom(r.Context())
				if v := access.From(r.Context()); v != nil {
					staff = v.Staff
				}
				if ok != (staff != "") || ok && !claims.ExpiresAt.Equal(noon.Add(Lifetime)) {
					t.Errorf("claims %+v", claims)
				}
			})).ServeHTTP(w, r)
			if w.Code != c.status || staff != c.staff {
				t.Fatalf("%d, viewer %q", w.Code, staff)
			}
		})
	}
}

func TestTheRefusalIsAGraphQLErrorInTheReadersLanguage(t *testing.T) {
	for accept, want := range map[string]string{"": "登录已失效，请重新登录。", "en-GB,en;q=0.9": "Your sign-in is no longer valid. Please sign in again."} {
		r := httptest.NewRequest("POST", "/graphql", nil)
		r.Header.Set("Accept-Language", accept)
		w := httptest.NewRecorder()
		Refuse(w, r)
		var body struct {
			Errors []struct {
				Message    string
				Extensions map[string]string
			}
		}
		if err := json.Unmarshal(w.Body.Bytes(), &body); err != nil || len(body.Errors) != 1 {
			t.Fatal(err, w.Body)
		}
		e := body.Errors[0]
		if w.Code != 401 || e.Message != want || len(e.Extensions) != 1 || e.Extensions["code"] != "UNAUTHENTICATED" {
			t.Errorf("%d %+v", w.Code, e)
		}
		if w.Header().Get("Cache-Control") != "no-store" || w.Header().Get("WWW-Authenticate") == "" {
			t.Errorf("headers %v", w.Header())
		}
	}
}
