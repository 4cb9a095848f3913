package web

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/99designs/gqlgen/graphql"

	"aftercare/domain/access"
)

// listen opens a stream of events and gives its lines.
func (h *house) listen(staff, document string) (*http.Response, *bufio.Reader) {
	h.t.Helper()
	r, err := http.NewRequest("POST", h.served()+"/graphql", strings.NewReader(`{"query":"`+document+`"}`))
	if err != nil {
		h.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", mediaEvents)
	r.Header.Set("Accept-Language", "en")
	if staff != "" {
		r.Header.Set("Authorization", "Bearer "+h.token(staff))
	}
	got, err := http.DefaultClient.Do(r)
	if err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(func() { _ = got.Body.Close() })
	return got, bufio.NewReader(got.Body)
}

func TestAStreamOfEventsTellsEachAnswerAndItsEnd(t *testing.T) {
	for _, c := range []struct{ name, doc, want string }{
		{"a subscription", following, ":\n\nevent: next\ndata: {\"data\":{\"n\":1}}\n\nevent: next\ndata: {\"data\":{\"n\":1}}\n\nevent: complete\ndata:\n\n"},
		{"a query", "{ __typename }", "event: next\ndata: {\"data\":{\"__typename\":\"query\"}}\n\nevent: complete\ndata:\n\n"},
		{"a mutation", "mutation { signOut }", "event: next\ndata: {\"errors\":[{\"message\":\"Mutations go by an ordinary POST.\",\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}\n\nevent: complete\ndata:\n\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := openHouse(t, nil)
			left := 2
			h.stub.events = func(context.Context) *graphql.Response {
				if left--; left < 0 {
					return nil
				}
				return &graphql.Response{Data: []byte(`{"n":1}`)}
			}
			r, body := h.listen("st_agent", c.doc)
			text, err := io.ReadAll(body)
			if err != nil || string(text) != c.want || r.Header.Get("Content-Type") != "text/event-stream; charset=utf-8" {
				t.Errorf("got %q %v %v, want %q", text, err, r.Header, c.want)
			}
		})
	}
}

func TestAStreamBreaksOffWithoutAnEndWhenItsSessionIsOver(t *testing.T) {
	for name, end := range map[string]func(h *house, happen chan<- bool){
		"the account is closed": func(h *house, happen chan<- bool) { h.dismiss("st_agent"); happen <- true },
		"the role changes":      func(h *house, happen chan<- bool) { h.hire("st_agent", access.Analyst); happen <- true },
		"the program stops":     func(h *house, _ chan<- bool) { h.stop() },
	} {
		t.Run(name, func(t *testing.T) {
			h := openHouse(t, nil)
			happen := make(chan bool)
			h.stub.events = func(ctx context.Context) *graphql.Response {
				select {
				case <-happen:
					return &graphql.Response{Data: []byte(`{"n":1}`)}
				case <-ctx.Done():
					return nil
				}
			}
			_, body := h.listen("st_agent", following)
			if line, err := body.ReadString('\n'); err != nil || line != ":\n" {
				t.Fatalf("%q %v", line, err)
			}
			end(h, happen)
			rest, _ := io.ReadAll(body)
			if strings.Contains(string(rest), "event:") {
				t.Errorf("got %q", rest)
			}
		})
	}
}

func TestOnlySoManyStreamsStayOpenForOnePerson(t *testing.T) {
	s := newStreams()
	ctx := access.With(t.Context(), &access.Viewer{Staff: "st_1"})
	var leave func()
	for range maxPerPerson {
		var no *refusal
		if leave, no = s.enter(ctx); no != nil {
			t.Fatal(no)
		}
	}
	if _, no := s.enter(ctx); no != errStreams {
		t.Error("one more is let in")
	}
	if _, no := s.enter(access.With(t.Context(), &access.Viewer{Staff: "st_2"})); no != nil {
		t.Error("somebody else is kept out")
	}
	leave()
	leave()
	if _, no := s.enter(ctx); no != nil {
		t.Error("a place that became free stays closed")
	}
	if _, no := s.enter(ctx); no != errStreams {
		t.Error("leaving twice made two places")
	}
}

// slowBody is a request of which the server reads nothing until it is sent.
type slowBody struct {
	io.Reader
	sent chan struct{}
}

func (b slowBody) Read(p []byte) (int, error) {
	<-b.sent
	return b.Reader.Read(p)
}

func TestAQueryOfAStreamComesBeforeNewcomersToo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := openHouse(t, nil)
		entered, end := h.holds()
		body := slowBody{strings.NewReader(`{"query":"{ __typename }"}`), make(chan struct{})}
		var all sync.WaitGroup
		defer all.Wait()
		all.Go(func() {
			h.send("POST", "/graphql", body, "Content-Type", "application/json", "Accept", mediaEvents, "Authorization", "Bearer "+h.token("st_agent"))
		})
		synctest.Wait() // the gate has let it in
		for range atOnce + 1 {
			all.Go(func() { h.ask("", "{ __typename }", nil) })
		}
		synctest.Wait()
		for range atOnce {
			<-entered
		}
		close(body.sent)
		synctest.Wait()
		end <- struct{}{}
		if first := <-entered; first != "who is known" {
			t.Errorf("%s came first", first)
		}
		close(end)
	})
}
