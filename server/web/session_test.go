package web

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/99designs/gqlgen/graphql"

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

// Who works here as a guest since a stream was opened has a name in it.
func TestAStreamKeepsNoListOfGuests(t *testing.T) {
	h := openHouse(t, nil)
	h.viewers["st_agent"].Guests = []string{"st_guest"}
	kept := make(chan *access.Viewer, 3)
	h.stub.query = func(ctx context.Context, _ *graphql.OperationContext) *graphql.Response {
		kept <- access.From(ctx)
		return &graphql.Response{Data: []byte(`{}`)}
	}
	h.stub.events = func(ctx context.Context) *graphql.Response {
		kept <- access.From(ctx)
		return nil
	}
	h.listen("st_agent", following)
	w := h.connected("st_agent")
	w.subscribe("1", following)
	w.next()
	w.subscribe("2", `{ __typename }`)
	w.next()
	for range cap(kept) {
		if v := <-kept; v.Guests != nil || v.Staff != "st_agent" || len(v.Grants) != 1 {
			t.Errorf("%+v", v)
		}
	}
	if len(h.viewers["st_agent"].Guests) != 1 {
		t.Error("the viewer of other requests has changed")
	}
}
