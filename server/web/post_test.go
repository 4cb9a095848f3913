package web

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"aftercare/desk"
	"aftercare/domain/fault"
)

const typename = `{"query":"{ __typename }"}`

func TestRequestsOfTheWrongShapeAreRefusedAndDoNothing(t *testing.T) {
	packed := func() io.Reader {
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		_, _ = w.Write([]byte(typename))
		_ = w.Close()
		return &b
	}
	js := []string{"Content-Type", "application/json"}
	for _, c := range []struct {
		name, method, path string
		body               io.Reader
		headers            []string
		status             int
	}{
		{"a query by GET", "GET", "/graphql?query=%7B__typename%7D", nil, nil, 405},
		{"a mutation by GET", "GET", "/graphql?query=mutation%7BsignOut%7D", nil, nil, 405},
		{"PUT", "PUT", "/graphql", strings.NewReader(typename), js, 405},
		{"a query in the address of a POST", "POST", "/graphql?query=%7B__typename%7D", nil, js, 400},
		{"no content type", "POST", "/graphql", strings.NewReader(typename), nil, 415},
		{"text", "POST", "/graphql", strings.NewReader(typename), []string{"Content-Type", "text/plain"}, 415},
		{"a form", "POST", "/graphql", strings.NewReader("query=%7B__typename%7D"), []string{"Content-Type", "application/x-www-form-urlencoded"}, 415},
		{"a multipart form", "POST", "/graphql", strings.NewReader("--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n" + typename + "\r\n--x--"), []string{"Content-Type", "multipart/form-data; boundary=x"}, 415},
		{"bare GraphQL", "POST", "/graphql", strings.NewReader("{ __typename }"), []string{"Content-Type", "application/graphql"}, 415},
		{"JSON in another encoding", "POST", "/graphql", strings.NewReader(typename), []string{"Content-Type", "application/json; charset=gbk"}, 415},
		{"two content types", "POST", "/graphql", strings.NewReader(typename), append(js, "Content-Type", "text/plain"), 415},
		{"a compressed body", "POST", "/graphql", packed(), append(js, "Content-Encoding", "gzip"), 415},
		{"an answer we cannot give", "POST", "/graphql", strings.NewReader(typename), append(js, "Accept", "text/html, image/png"), 406},
		{"a batch", "POST", "/graphql", strings.NewReader("[" + typename + "," + typename + "]"), js, 400},
		{"no body", "POST", "/graphql", nil, js, 400},
		{"half an object", "POST", "/graphql", strings.NewReader(`{"query":"{ __ty`), js, 400},
		{"two objects", "POST", "/graphql", strings.NewReader(typename + typename), js, 400},
		{"a bare string", "POST", "/graphql", strings.NewReader(`"{ __typename }"`), js, 400},
		{"null", "POST", "/graphql", strings.NewReader(`null`), js, 400},
		{"broken UTF-8", "POST", "/graphql", strings.NewReader("{\"query\":\"{ __typename } # \xff\"}"), js, 400},
		{"query of the wrong type", "POST", "/graphql", strings.NewReader(`{"query":["{ __typename }"]}`), js, 400},
		{"query in capitals", "POST", "/graphql", strings.NewReader(`{"QUERY":"{ __typename }"}`), js, 400},
		{"variables as text", "POST", "/graphql", strings.NewReader(`{"query":"{ __typename }","variables":"{}"}`), js, 400},
		{"variables as a list", "POST", "/graphql", strings.NewReader(`{"query":"{ __typename }","variables":[]}`), js, 400},
		{"variables in a well", "POST", "/graphql", strings.NewReader(`{"query":"{ __typename }","variables":{"a":` + strings.Repeat("[", 40) + strings.Repeat("]", 40) + `}}`), js, 400},
		{"an operation name that is a number", "POST", "/graphql", strings.NewReader(`{"query":"{ __typename }","operationName":1}`), js, 400},
		{"extensions as text", "POST", "/graphql", strings.NewReader(`{"query":"{ __typename }","extensions":"x"}`), js, 400},
		{"a foreign origin", "POST", "/graphql", strings.NewReader(typename), append(js, "Origin", "https://evil.example"), 403},
		{"a foreign site, by the browser's word", "POST", "/graphql", strings.NewReader(typename), append(js, "Sec-Fetch-Site", "cross-site"), 403},
		{"two tokens", "POST", "/graphql", strings.NewReader(typename), append(js, "Authorization", "Bearer a", "Authorization", "Bearer b"), 401},
		{"a forged token", "POST", "/graphql", strings.NewReader(typename), append(js, "Authorization", "Bearer eyJhbGciOiJub25lIn0.e30."), 401},
	} {
		t.Run(c.name, func(t *testing.T) {
			ran := false
			h := openHouse(t, nil)
			h.stub.query = func(context.Context, *graphql.OperationContext) *graphql.Response {
				ran = true
				return &graphql.Response{Data: []byte("{}")}
			}
			body := c.body
			if body == nil {
				body = strings.NewReader("")
			}
			a := h.send(c.method, c.path, body, c.headers...)
			if a.Code != c.status || ran || strings.Contains(a.Body.String(), `"data"`) {
				t.Errorf("got %d %s, ran: %v; want %d", a.Code, a.Body, ran, c.status)
			}
			if strings.Contains(a.Body.String(), "goroutine") || strings.Contains(a.Body.String(), "__ty") {
				t.Errorf("the answer shows too much: %s", a.Body)
			}
		})
	}
}

func TestTheMediaTypeOfTheAnswerIsNegotiated(t *testing.T) {
	for _, c := range []struct{ accept, want string }{
		{"", mediaJSON},
		{"*/*", mediaJSON},
		{"application/*", mediaJSON},
		{"application/json", mediaJSON},
		{"application/graphql-response+json", mediaGraphQL},
		{"application/graphql-response+json, application/json", mediaGraphQL},
		{"application/json, application/graphql-response+json", mediaJSON},
		{"application/graphql-response+json;q=0.2, application/json;q=0.9", mediaJSON},
		{"text/html, application/json;q=0.1", mediaJSON},
		{"application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", mediaGraphQL},
	} {
		t.Run(c.accept, func(t *testing.T) {
			h := openHouse(t, nil)
			a := h.ask("", "{ __typename }", nil, "Accept", c.accept)
			if got := a.Header().Get("Content-Type"); got != c.want+"; charset=utf-8" || a.Code != 200 {
				t.Errorf("got %d %q, want %q", a.Code, got, c.want)
			}
		})
	}
}

func TestRequestErrorsAre400WhereTheMediaTypeLeavesTheStatusToGraphQL(t *testing.T) {
	for name, doc := range map[string]string{
		"parsing": "{", "validation": "{ nothing }", "variables": "query($id: ID!) { customer(id: $id) { id } }",
		"a subscription by POST": "subscription { worklistChanged { cursor } }",
		"no such operation":      "query A { __typename } query B { __typename }",
	} {
		t.Run(name, func(t *testing.T) {
			h := openHouse(t, nil)
			for media, status := range map[string]int{mediaGraphQL: 400, mediaJSON: 200} {
				a := h.ask("st_agent", doc, nil, "Accept", media)
				if a.Code != status || a.code() != "BAD_REQUEST" || strings.Contains(a.Body.String(), `"data"`) {
					t.Errorf("%s: got %d %s", media, a.Code, a.Body)
				}
			}
		})
	}
}

func TestNoErrorSuggestsWhatTheSchemaHolds(t *testing.T) {
	for name, doc := range map[string]string{
		"a field": "{ custome(id: 1) { id } }", "an argument": "{ customer(idd: 1) { id } }", "a nested field": "{ customer(id: 1) { nam } }",
		"a type": "{ customer(id: 1) { ... on Custome { id } } }", "an enum value": "{ complaints(filter: {state: [REGISTERD]}) { totalCount } }",
		"an input field": "mutation { signIn(input: {logi: \"a\", password: \"b\"}) { expiresAt } }", "a missing selection": "{ viewer }",
		"a directive": "{ __typename @inclde(if: true) }", "a fragment's type": "{ node(id: 1) { ... on Custmer { id } } }",
	} {
		t.Run(name, func(t *testing.T) {
			a := openHouse(t, nil).ask("st_agent", doc, nil)
			if a.code() != "BAD_REQUEST" || strings.Contains(strings.ToLower(a.Body.String()), "did you mean") {
				t.Errorf("got %s", a.Body)
			}
		})
	}
}

func TestAnswersOfTheDeskKeepTheirStatus(t *testing.T) {
	for _, c := range []struct {
		code, data string
		status     int
	}{
		{"RATE_LIMITED", "null", 429}, {"OVERLOADED", "null", 503}, {"UNAUTHENTICATED", "null", 200},
		{"CONFLICT", "null", 200}, {"RATE_LIMITED", `{"a":1}`, 200},
	} {
		t.Run(c.code+" "+c.data, func(t *testing.T) {
			h := openHouse(t, nil)
			h.stub.query = func(context.Context, *graphql.OperationContext) *graphql.Response {
				return &graphql.Response{Data: []byte(c.data), Errors: gqlerror.List{{Message: "m", Extensions: map[string]any{"code": c.code, "retryAfter": 7}}}}
			}
			a := h.ask("", "{ __typename }", nil)
			if a.Code != c.status || a.code() != c.code {
				t.Errorf("got %d %s", a.Code, a.Body)
			}
			if retry := a.Header().Get("Retry-After"); (retry == "7") != (c.status != 200) {
				t.Errorf("Retry-After is %q", retry)
			}
		})
	}
}

func TestAPanicIsANumberAndNothingElse(t *testing.T) {
	h := openHouse(t, nil)
	h.stub.query = func(context.Context, *graphql.OperationContext) *graphql.Response { panic("patient 13812345678") }
	a := h.ask("", "{ __typename }", nil)
	id := a.Header().Get("X-Request-Id")
	if a.Code != 500 || a.code() != "INTERNAL" || id == "" || a.Errors[0].Extensions["requestId"] != id {
		t.Errorf("got %d %s", a.Code, a.Body)
	}
	if strings.Contains(a.Body.String(), "138") || strings.Contains(a.Body.String(), ".go") {
		t.Errorf("the answer shows the inside: %s", a.Body)
	}
	if !strings.Contains(h.logs.String(), id) {
		t.Error("the log does not hold the number")
	}
}

func TestAKeyedMutationRunsWithItsKey(t *testing.T) {
	const out, twice = `mutation { signOut }`, `mutation { signOut readNotifications }`
	const revealing = `mutation($id: ID!) { unmaskCustomer(id: $id, purpose: "x") { id } }`
	const complainant = `mutation($id: ID!) { unmaskComplainant(input: {complaint: $id, purpose: "x"}) { id } }`
	const reading = `mutation($ids: [ID!]) { readNotifications(ids: $ids) }`
	for _, c := range []struct {
		name, doc string
		vars      map[string]any
		keys      []string
		code      string // of the refusal
		operation string // under which the key is kept; empty: none
	}{
		{"none", out, nil, nil, "", ""},
		{"one", out, nil, []string{"k1"}, "", "signOut"},
		{"beside the type's name", `mutation { __typename signOut }`, nil, []string{"k1"}, "", "signOut"},
		{"of 255 characters", out, nil, []string{strings.Repeat("~", 255)}, "", "signOut"},
		{"of 256 characters", out, nil, []string{strings.Repeat("~", 256)}, "INVALID_INPUT", ""},
		{"empty", out, nil, []string{""}, "INVALID_INPUT", ""},
		{"with a space", out, nil, []string{"a b"}, "INVALID_INPUT", ""},
		{"in Chinese", out, nil, []string{"键"}, "INVALID_INPUT", ""},
		{"twice", out, nil, []string{"a", "b"}, "INVALID_INPUT", ""},
		{"for two mutations", twice, nil, []string{"a"}, "INVALID_INPUT", ""},
		{"for the same mutation twice", `mutation { a: signOut b: signOut }`, nil, []string{"a"}, "INVALID_INPUT", ""},
		{"for two mutations in a fragment", `mutation { ...f } fragment f on Mutation { signOut readNotifications }`, nil, []string{"a"}, "INVALID_INPUT", ""},
		{"two mutations without one", twice, nil, nil, "", ""},
		{"for a query", "{ __typename }", nil, []string{"a"}, "", ""},
		{"for an answer that is never stored", revealing, map[string]any{"id": "cu_1"}, []string{"a"}, "", ""},
		{"for a complainant's number", complainant, map[string]any{"id": "cp_1"}, []string{"a"}, "", ""},
		{"with variables", reading, map[string]any{"ids": []string{"a"}}, []string{"k1"}, "", "readNotifications"},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := openHouse(t, nil)
			var got desk.Key
			h.stub.query = func(ctx context.Context, _ *graphql.OperationContext) *graphql.Response {
				got, _ = desk.KeyFrom(ctx)
				return &graphql.Response{Data: []byte("{}")}
			}
			var headers []string
			for _, k := range c.keys {
				headers = append(headers, keyHeader, k)
			}
			a := h.ask("st_agent", c.doc, c.vars, headers...)
			if a.code() != c.code || got.Operation != c.operation {
				t.Errorf("got %s and %+v", a.Body, got)
			}
			if c.operation != "" && (got.Value != c.keys[0] || len(got.Hash) != 64) {
				t.Errorf("got %+v", got)
			}
		})
	}
}

func TestTheHashOfAKeyCoversDocumentAndVariablesButNotTheirSpelling(t *testing.T) {
	const doc = `mutation($ids: [ID!]) { readNotifications(ids: $ids) }`
	hash := func(doc, vars string) string {
		h := openHouse(t, nil)
		var got desk.Key
		h.stub.query = func(ctx context.Context, _ *graphql.OperationContext) *graphql.Response {
			got, _ = desk.KeyFrom(ctx)
			return &graphql.Response{Data: []byte("{}")}
		}
		text, _ := json.Marshal(doc)
		h.send("POST", "/graphql", strings.NewReader(`{"query":`+string(text)+`,"variables":`+vars+`}`), "Content-Type", "application/json", keyHeader, "k")
		return got.Hash
	}
	base := hash(doc, `{"ids":["a","b"],"x":1}`)
	if base == "" || base != hash(doc, "{ \"x\" : 1,\n \"ids\":[\"a\", \"b\"] }") {
		t.Error("the same variables in another spelling have another hash")
	}
	for name, other := range map[string]string{
		"other variables": hash(doc, `{"ids":["b","a"],"x":1}`), "another document": hash(doc+" ", `{"ids":["a","b"],"x":1}`),
		"no variables": hash(doc, `null`),
	} {
		if other == "" || other == base {
			t.Errorf("%s have the same hash", name)
		}
	}
}

func TestAnOperationEndsWithItsDeadline(t *testing.T) {
	h := openHouse(t, nil)
	h.stub.query = func(ctx context.Context, _ *graphql.OperationContext) *graphql.Response {
		if end, ok := ctx.Deadline(); !ok || time.Until(end) > operationTime {
			t.Error("there is no deadline")
		}
		late, cancel := context.WithDeadline(ctx, time.Now().Add(-time.Second))
		defer cancel()
		graphql.AddError(late, errors.New("interrupted (9)"))
		graphql.AddError(late, fault.New(fault.Conflict, "fault.busy"))
		graphql.AddError(ctx, errors.New("interrupted (9)"))
		return &graphql.Response{Data: []byte("null")}
	}
	a := h.ask("", "{ __typename }", nil)
	var codes []any
	for _, e := range a.Errors {
		codes = append(codes, e.Extensions["code"])
	}
	if fmt.Sprint(codes) != "[TIMEOUT CONFLICT INTERNAL]" {
		t.Errorf("got %v", codes)
	}
}
