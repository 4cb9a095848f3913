package auth

import (
	"encoding/base64"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"aftercare/desk/secret"
)

func TestATokenSaysWhomItIsFor(t *testing.T) {
	tokens := tokensAt(t, noon.Add(700*time.Millisecond), 1)
	var sign secret.IssueAccess = tokens.Issue
	text, expires, err := sign(li, noon.Add(12*time.Hour))
	if err != nil || !expires.Equal(noon.Add(10*time.Minute)) {
		t.Fatal(expires, err)
	}
	c, err := tokens.Parse(text)
	if err != nil || c.Subject != li || !c.ExpiresAt.Equal(expires) || !c.IssuedAt.Equal(noon) || c.ID == "" {
		t.Fatalf("%+v %v", c, err)
	}
}

func TestTheTokenHoldsExactlyWhatIsPromised(t *testing.T) {
	parts := strings.Split(issue(t, tokensAt(t, noon, 1)), ".")
	var header, claims map[string]any
	for i, into := range []*map[string]any{&header, &claims} {
		raw, _ := base64.RawURLEncoding.DecodeString(parts[i])
		if err := json.Unmarshal(raw, into); err != nil {
			t.Fatal(err)
		}
	}
	if len(header) != 3 || header["alg"] != "EdDSA" || header["typ"] != "at+jwt" || header["kid"] != ring(t, 1)[0].ID {
		t.Errorf("header %v", header)
	}
	if len(claims) != 10 || claims["iss"] != "aftercare" || claims["sub"] != "st_li" || claims["hos"] != "ho_1" || claims["fam"] != "tf_1" {
		t.Errorf("claims %v", claims)
	}
}

func TestATokenLivesTenMinutesAndTheLeeway(t *testing.T) {
	text := issue(t, tokensAt(t, noon, 1))
	for _, c := range []struct {
		name  string
		after time.Duration
		ok    bool
	}{
		{"at once", 0, true},
		{"after nine minutes", 9 * time.Minute, true},
		{"in the last second of the leeway", 10*time.Minute + 9*time.Second, true},
		{"when the leeway is over", 10*time.Minute + 10*time.Second, false},
		{"an hour later", time.Hour, false},
		{"on a server whose clock is ten seconds behind", -10 * time.Second, true},
		{"on a server whose clock is eleven seconds behind", -11 * time.Second, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := tokensAt(t, noon.Add(c.after), 1).Parse(text); (err == nil) != c.ok {
				t.Fatal(err)
			}
			// So it is where the same token was let in before.
			at := noon
			tokens, err := NewTokens(ring(t, 1), func() time.Time { return at })
			if err != nil {
				t.Fatal(err)
			}
			first, err := tokens.Parse(text)
			if err != nil {
				t.Fatal(err)
			}
			at = noon.Add(c.after)
			if again, err := tokens.Parse(text); (err == nil) != c.ok || c.ok && again != first {
				t.Fatalf("when it is known already: %v", err)
			}
		})
	}
}

func TestATokenThatWasRefusedAsOldStaysSoWhenTheClockGoesBack(t *testing.T) {
	for _, known := range []bool{true, false} {
		at := noon
		tokens, err := NewTokens(ring(t, 1), func() time.Time { return at })
		if err != nil {
			t.Fatal(err)
		}
		text, other := issue(t, tokens), issue(t, tokens)
		if known {
			if _, err := tokens.Parse(text); err != nil {
				t.Fatal(err)
			}
		}
		at = noon.Add(time.Hour)
		if _, err := tokens.Parse(text); err == nil {
			t.Error("good after an hour")
		}
		at = noon.Add(time.Minute)
		if _, err := tokens.Parse(text); err == nil {
			t.Errorf("good again after the clock went back; known before: %v", known)
		}
		if _, err := tokens.Parse(other); err != nil {
			t.Errorf("another token: %v", err)
		}
	}
}

func TestRotationOfKeys(t *testing.T) {
	old := issue(t, tokensAt(t, noon, 1))
	for _, c := range []struct {
		name  string
		seeds []byte
		ok    bool
	}{
		{"the old key still verifies behind the new one", []byte{2, 1}, true},
		{"a key that was taken away does not", []byte{2}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := tokensAt(t, noon, c.seeds...).Parse(old); (err == nil) != c.ok {
				t.Fatal(err)
			}
		})
	}
	fresh := issue(t, tokensAt(t, noon, 2, 1))
	if _, err := tokensAt(t, noon, 2).Parse(fresh); err != nil {
		t.Fatal("the first key does not sign")
	}
}

func TestNoTokenOutlivesItsSession(t *testing.T) {
	for name, c := range map[string]struct{ until, want time.Duration }{
		"in the middle of a session": {5 * time.Hour, Lifetime},
		"just long enough":           {Lifetime, Lifetime},
		"with a minute left":         {time.Minute, time.Minute},
		"with a part of a second":    {time.Minute + 999*time.Millisecond, time.Minute},
	} {
		tokens := tokensAt(t, noon, 1)
		text, expires, err := tokens.Issue(li, noon.Add(c.until))
		if err != nil {
			t.Fatal(err)
		}
		got, err := tokens.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if !expires.Equal(noon.Add(c.want)) || !got.ExpiresAt.Equal(expires) {
			t.Errorf("%s: until %v, in the token %v", name, expires, got.ExpiresAt)
		}
	}
}

func TestNoTokenForAnIncompleteSubject(t *testing.T) {
	tokens := tokensAt(t, noon, 1)
	for name, s := range map[string]secret.Subject{
		"no staff":                          {Hospital: "h", Family: "f", AuthTime: noon},
		"no family":                         {Staff: "s", Hospital: "h", AuthTime: noon},
		"proved who they are only tomorrow": {Staff: "s", Hospital: "h", Family: "f", AuthTime: noon.Add(24 * time.Hour)},
		"nothing":                           {},
	} {
		if text, _, err := tokens.Issue(s, noon.Add(12*time.Hour)); err == nil {
			t.Errorf("%s: %s", name, text)
		}
	}
	if _, _, err := tokens.Issue(secret.Subject{Staff: "s", Family: "f", AuthTime: noon}, noon.Add(12*time.Hour)); err != nil {
		t.Errorf("a session may have no current hospital: %v", err)
	}
	if _, err := NewTokens(nil, time.Now); err == nil {
		t.Error("tokens without a key")
	}
}
