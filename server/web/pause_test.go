package web

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"aftercare/desk/signin"
)

func TestAnAnswerThatIsToWaitHoldsNoPlace(t *testing.T) {
	for name, c := range map[string]struct{ late time.Duration }{
		"at once":           {0},
		"after two seconds": {2 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			var paused time.Duration
			kept := false
			var h *house
			h = openHouse(t, func(o *Options) {
				o.Pause = func(_ context.Context, d time.Duration) {
					paused = d
					if a := h.send("GET", "/metrics", nil); !strings.Contains(a.Body.String(), "aftercare_operations_running 0") {
						t.Error("a place among the operations is held meanwhile")
					}
				}
			})
			h.stub.query = func(ctx context.Context, _ *graphql.OperationContext) *graphql.Response {
				kept = signin.Keep(ctx, c.late)
				return &graphql.Response{Data: []byte(`{"signIn":null}`)}
			}
			if a := h.ask("st_agent", "mutation { signOut }", nil); a.Code != http.StatusOK || !kept {
				t.Fatalf("%d, a place for the wait: %v", a.Code, kept)
			}
			if paused != c.late {
				t.Errorf("kept back %s, want %s", paused, c.late)
			}
		})
	}
}
