package graph_test

import (
	"time"

	"aftercare/desk/desktest"
	"aftercare/desk/secret"
	"aftercare/desk/signin"
	"aftercare/graph"
)

// withSignIn gives the API a door whose access tokens are words.
func withSignIn(f *desktest.Fixture, o *graph.Options) {
	issue := func(s secret.Subject) (string, time.Time, error) {
		return "access of " + s.Staff, f.Clock.Now().Add(10 * time.Minute), nil
	}
	o.SignIn = signin.New(f.Desk, secret.NewHasher(2), issue, f.Clock.Now, signin.DefaultLimits())
}
