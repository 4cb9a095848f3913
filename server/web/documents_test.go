package web

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

const (
	shippedText = "query Worklist { worklist { nodes { id } } }"
	addedText   = "query Mobile { viewer { demo } }"
)

func TestOnlyRegisteredDocumentsRun(t *testing.T) {
	const statsText = "{ complaintStats(groupBy: [], range: {from: \"2026-01-01\", to: \"2026-02-01\"}) { rows { keys } } }"
	added := func(context.Context) (map[string]string, error) {
		return map[string]string{Hash(addedText): addedText}, nil
	}
	for _, c := range []struct {
		name, staff, body, code string
	}{
		{"a shipped document by id", "st_agent", `{"documentId":"sha256:` + Hash(shippedText) + `"}`, ""},
		{"a shipped document by its text", "st_agent", `{"query":"` + shippedText + `"}`, ""},
		{"both at once", "st_agent", `{"documentId":"sha256:` + Hash(shippedText) + `","query":"` + shippedText + `"}`, ""},
		{"the id decides when the text is another", "st_agent", `{"documentId":"sha256:` + Hash(shippedText) + `","query":"{ departments { id } }"}`, ""},
		{"an added document by id", "st_agent", `{"documentId":"sha256:` + Hash(addedText) + `"}`, ""},
		{"an added document by its text", "", `{"query":"` + addedText + `"}`, ""},
		{"an id in capitals", "st_agent", `{"documentId":"sha256:` + strings.ToUpper(Hash(addedText)) + `"}`, ""},
		{"another text", "st_agent", `{"query":"query Worklist { worklist { nodes { id } }  }"}`, "DOCUMENT_UNKNOWN"},
		{"another id", "st_agent", `{"documentId":"sha256:` + Hash("x") + `"}`, "DOCUMENT_UNKNOWN"},
		{"an id of another kind", "st_agent", `{"documentId":"md5:` + Hash(shippedText) + `"}`, "DOCUMENT_UNKNOWN"},
		{"an id that is no hash", "st_agent", `{"documentId":"Worklist"}`, "DOCUMENT_UNKNOWN"},
		{"an unknown id with an unknown text", "st_agent", `{"documentId":"sha256:` + Hash("x") + `","query":"{ departments { id } }"}`, "DOCUMENT_UNKNOWN"},
		{"a text that cannot be parsed is not parsed", "st_agent", `{"query":"{"}`, "DOCUMENT_UNKNOWN"},
		{"a text that is too long is not parsed", "st_agent", `{"query":"{ ` + strings.Repeat("a ", 1200) + `}"}`, "DOCUMENT_UNKNOWN"},
		{"a text with a wrong field is not validated", "st_agent", `{"query":"{ nothing }"}`, "DOCUMENT_UNKNOWN"},
		{"whether anybody is there", "", `{"query":"{ __typename }"}`, ""},
		{"whether anybody is there, and more", "", `{"query":"{ __typename viewer { demo } }"}`, "DOCUMENT_UNKNOWN"},
		{"introspection", "st_boss", `{"query":"{ __schema { types { name } } }"}`, "DOCUMENT_UNKNOWN"},
		{"signing in", "", `{"query":"mutation { signIn(input: {login: \"a\", password: \"b\"}) { expiresAt } }"}`, ""},
		{"signing in twice", "", `{"query":"mutation { a: signIn(input: {login: \"a\", password: \"b\"}) { expiresAt } b: signIn(input: {login: \"a\", password: \"c\"}) { expiresAt } }"}`, "DOCUMENT_UNKNOWN"},
		{"signing in and something else", "", `{"query":"mutation { signIn(input: {login: \"a\", password: \"b\"}) { expiresAt } signOut }"}`, "DOCUMENT_UNKNOWN"},
		{"figures, by somebody who may read them", "st_boss", `{"query":` + fmt.Sprintf("%q", statsText) + `}`, ""},
		{"figures, by somebody who may not", "st_agent", `{"query":` + fmt.Sprintf("%q", statsText) + `}`, "DOCUMENT_UNKNOWN"},
		{"figures, by a stranger", "", `{"query":` + fmt.Sprintf("%q", statsText) + `}`, "DOCUMENT_UNKNOWN"},
		{"figures and something else", "st_boss", `{"query":` + fmt.Sprintf("%q", strings.Replace(statsText, "{", "{ departments { id }", 1)) + `}`, "DOCUMENT_UNKNOWN"},
		{"figures and something else in a fragment", "st_boss", `{"query":` + fmt.Sprintf("%q", strings.Replace(statsText, "{", "{ ...f ", 1)+" fragment f on Query { departments { id } }") + `}`, "DOCUMENT_UNKNOWN"},
		{"figures beside a second operation", "st_boss", `{"operationName":"A","query":` + fmt.Sprintf("%q", "query A "+statsText+" query B { departments { id } }") + `}`, "DOCUMENT_UNKNOWN"},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := openHouse(t, func(o *Options) { o.Documents, o.AnyDocument = documents(t, added, shippedText), Closed })
			headers := []string{"Content-Type", "application/json"}
			if c.staff != "" {
				headers = append(headers, "Authorization", "Bearer "+h.token(c.staff))
			}
			a := h.send("POST", "/graphql", strings.NewReader(c.body), headers...)
			if a.code() != c.code || (a.Data != nil) != (c.code == "") {
				t.Errorf("got %s, want code %q", a.Body, c.code)
			}
		})
	}
}

func TestADemoIsOpenForSignedInStaffOnly(t *testing.T) {
	h := openHouse(t, func(o *Options) { o.AnyDocument, o.Introspection = ForStaff, ForStaff })
	const anything, shape = "{ departments { id } }", "{ __schema { queryType { name } } }"
	for _, c := range []struct{ staff, doc, code string }{
		{"st_agent", anything, ""}, {"", anything, "DOCUMENT_UNKNOWN"}, {"st_agent", shape, ""}, {"", shape, "DOCUMENT_UNKNOWN"},
	} {
		// Twice, because a document that somebody else has sent is kept.
		for range 2 {
			if a := h.ask(c.staff, c.doc, nil); a.code() != c.code {
				t.Errorf("%q asks %s: %s", c.staff, c.doc, a.Body)
			}
		}
	}
}

func TestIntrospectionIsOffUnlessSwitchedOn(t *testing.T) {
	const named, deep = `{ __type(name: "Customer") { name } }`, `{ __type(name: "Customer") { fields { name } } }`
	const whole, hidden = `{ __schema { types { name } } }`, `{ ...f } fragment f on Query { s: __schema { types { name } } }`
	for _, c := range []struct {
		state Openness
		staff string
		doc   string
		code  string
	}{
		{Closed, "st_boss", named, "BAD_REQUEST"}, {Closed, "st_boss", whole, "BAD_REQUEST"}, {Closed, "", hidden, "BAD_REQUEST"},
		{Closed, "", "{ __typename }", ""},
		{ForAll, "st_boss", named, ""}, {ForAll, "st_boss", whole, ""}, {ForAll, "st_boss", hidden, ""},
		{ForAll, "", named, ""}, {ForAll, "", deep, "BAD_REQUEST"}, {ForAll, "", whole, "BAD_REQUEST"}, {ForAll, "", hidden, "BAD_REQUEST"},
	} {
		h := openHouse(t, func(o *Options) { o.Introspection = c.state })
		if a := h.ask(c.staff, c.doc, nil); a.code() != c.code {
			t.Errorf("%v, %q asks %s: %s", c.state, c.staff, c.doc, a.Body)
		}
	}
}

func TestTheUsualIntrospectionQueryIsWithinItsCeiling(t *testing.T) {
	ofType := "name"
	for range 9 {
		ofType = "kind name ofType { " + ofType + " }"
	}
	doc := `query IntrospectionQuery { __schema { queryType { name } types { ...FullType } directives { name args { ...InputValue } } } }
		fragment FullType on __Type { kind name fields(includeDeprecated: true) { name args { ...InputValue } type { ...TypeRef } } inputFields { ...InputValue } interfaces { ...TypeRef } enumValues(includeDeprecated: true) { name } possibleTypes { ...TypeRef } }
		fragment InputValue on __InputValue { name type { ...TypeRef } defaultValue }
		fragment TypeRef on __Type { ` + ofType + ` }`
	if a := openHouse(t, func(o *Options) { o.Introspection = ForAll }).ask("st_boss", doc, nil); a.code() != "" {
		t.Errorf("got %s", a.Body)
	}
}

func TestGuessingHashesDoesNotAskTheDatabaseEachTime(t *testing.T) {
	asked, now := 0, time.Now()
	d := documents(t, func(context.Context) (map[string]string, error) {
		asked++
		if asked > 1 {
			return map[string]string{Hash(addedText): addedText}, nil
		}
		return nil, nil
	})
	d.now = func() time.Time { return now }
	for i := range 100 {
		if _, _, err := d.find(t.Context(), ask{documentID: Hash(fmt.Sprint(i))}); !errors.Is(err, error(errUnknown)) {
			t.Fatal(err)
		}
	}
	if asked != 1 {
		t.Errorf("asked %d times", asked)
	}
	now = now.Add(askAgain)
	if text, ok, err := d.find(t.Context(), ask{documentID: "sha256:" + Hash(addedText)}); err != nil || !ok || text != addedText {
		t.Errorf("a document added meanwhile is not found: %q %v %v", text, ok, err)
	}
}

func TestADatabaseThatIsAwayIsNoUnknownDocument(t *testing.T) {
	h := openHouse(t, func(o *Options) {
		o.Documents = documents(t, func(context.Context) (map[string]string, error) { return nil, errors.New("dial tcp: no route") })
	})
	a := h.ask("st_agent", "{ departments { id } }", nil)
	if a.code() != "INTERNAL" || strings.Contains(a.Body.String(), "dial") {
		t.Errorf("got %s", a.Body)
	}
}

func TestABrokenManifestIsAMistakeOfTheBuild(t *testing.T) {
	for name, text := range map[string]string{"no JSON": "{", "no hash": `{"Worklist":"{ __typename }"}`} {
		if _, err := NewDocuments(fstest.MapFS{"documents.json": {Data: []byte(text)}}, nil); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestTheCacheOfDocumentsIsBoundedInBytes(t *testing.T) {
	c := newPreparedCache()
	for i := range 400 {
		c.add(strings.Repeat("x", 10000)+fmt.Sprint(i), &prepared{})
	}
	if c.bytes > preparedBytes || len(c.size) != c.lru.Len() || c.lru.Len() < 40 {
		t.Errorf("%d bytes in %d documents", c.bytes, c.lru.Len())
	}
	if _, ok := c.get(strings.Repeat("x", 10000) + "399"); !ok {
		t.Error("the newest is gone")
	}
	if _, ok := c.get(strings.Repeat("x", 10000) + "0"); ok {
		t.Error("the oldest is still there")
	}
}
