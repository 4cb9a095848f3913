package web

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"aftercare/domain/access"
	"aftercare/server/auth"
)

// A stream that nobody writes to ends with the session behind it, to the second: when its person was away for too
// long, or the twelve hours since the password are over, and otherwise with its access token.
func TestAStreamEndsWithItsSessionToTheSecond(t *testing.T) {
	for _, c := range []struct {
		name       string
		left, ends time.Duration
	}{
		{"a minute before twelve hours", time.Minute, time.Minute},
		{"with seven seconds of a quarter of an hour left", 7 * time.Second, 7 * time.Second},
		{"with the last part of a second cut off", 7*time.Second + 900*time.Millisecond, 7 * time.Second},
		{"in the middle of a day", 5 * time.Hour, auth.Lifetime},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				tokens, err := auth.NewTokens(ringOf(t), time.Now)
				if err != nil {
					t.Fatal(err)
				}
				load := func(context.Context, auth.Claims) (*access.Viewer, error) {
					return &access.Viewer{Staff: "st_agent"}, nil
				}
				text, _, err := tokens.Issue(subject("st_agent"), time.Now().Add(c.left))
				if err != nil {
					t.Fatal(err)
				}
				began := time.Now()
				ctx, err := auth.NewGate(tokens, load, nil).Enter(t.Context(), text)
				if err != nil {
					t.Fatal(err)
				}
				stream, stop := expiring(ctx)
				defer stop()
				<-stream.Done()
				if took := time.Since(began); took != c.ends {
					t.Errorf("ended after %v", took)
				}
				if !errors.Is(context.Cause(stream), errSessionOver) {
					t.Errorf("ended by %v", context.Cause(stream))
				}
			})
		})
	}
}
