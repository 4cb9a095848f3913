package web

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

// seeds are documents to be spoilt: our own shapes and the hostile ones.
func seeds() []string {
	list := []string{
		"{ __typename }", following, "query W($n: Int = 20, $a: String) { worklist(first: $n, after: $a) { nodes { id customer { name } } pageInfo { endCursor } } }",
		`mutation S($i: SignInInput!) { signIn(input: $i) { accessToken viewer { roles } } }`,
		`query C($id: ID!) { complaint(id: $id) { ...f } } fragment f on Complaint { id state clocks { kind dueAt } }`,
		`{ complaints(filter: {state: [REGISTERED], search: "投诉 \u4e00"}, orderBy: {field: DUE}) { totalCount } }`,
		`query ($d: DateRange!) { callbackStats(groupBy: [MONTH, STAFF], range: $d) { rows { keys due } } }`,
	}
	h := hostile()
	for _, name := range slices.Sorted(maps.Keys(h)) {
		list = append(list, h[name])
	}
	return list
}

// pieces are put into documents where they do not belong.
var pieces = []string{
	"{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "...", "|", "&", "=", `"`, `"""`, "\\u0000", "\x00", "\xff", "\ufeff", "é", "一", "😀",
	"null", "true", "-0", "1e999", "9999999999999999999999", "0x1", "on", "fragment", "subscription", "mutation", "@defer", "@skip(if: $x)",
	"__schema", "__type(name: 5)", "$x: [[[[Int!]!]!]!]", "#", "\r", "\u2028", "a: ", "node(id: [1, {a: 2}])", "...{", "... on Query {",
}

// spoil changes a text in a few places.
func spoil(r *rand.Rand, text string) string {
	for range 1 + r.IntN(4) {
		if len(text) > 4000 {
			text = text[:4000]
		}
		i, j := r.IntN(len(text)+1), r.IntN(len(text)+1)
		i, j = min(i, j), max(i, j)
		switch r.IntN(5) {
		case 0:
			text = text[:i] + pieces[r.IntN(len(pieces))] + text[i:]
		case 1:
			text = text[:i] + text[j:]
		case 2:
			text = text[:i] + text[i:j] + text[i:j] + text[j:]
		case 3:
			text = text[:i] + strings.Repeat(pieces[r.IntN(len(pieces))], r.IntN(200)) + text[j:]
		case 4:
			text = text[:i] + text[j:] + " " + text[i:j]
		}
	}
	return text
}

// anything is a JSON value of any shape.
func anything(r *rand.Rand, depth int) any {
	switch n := r.IntN(9); {
	case n == 0:
		return nil
	case n == 1:
		return r.IntN(2) == 0
	case n == 2:
		return r.NormFloat64() * 1e9
	case n == 3:
		return json.Number("123456789012345678901234567890")
	case n == 4 || depth == 0:
		return pieces[r.IntN(len(pieces))]
	case n < 7:
		list := make([]any, r.IntN(4))
		for i := range list {
			list[i] = anything(r, depth-1)
		}
		return list
	}
	m := map[string]any{}
	for range r.IntN(4) {
		m[[]string{"login", "password", "id", "from", "to", "n", "", "__typename"}[r.IntN(8)]] = anything(r, depth-1)
	}
	return m
}

func TestTenThousandSpoiltRequestsNeverBreakTheServer(t *testing.T) {
	h := openHouse(t, func(o *Options) { o.Introspection = ForAll })
	r, texts := rand.New(rand.NewPCG(1, 2)), seeds()
	token := "Bearer " + h.token("st_agent")
	slowest, carried := time.Duration(0), 0
	for range 10000 {
		doc := texts[r.IntN(len(texts))]
		if r.IntN(10) > 0 {
			doc = spoil(r, doc)
		}
		vars := map[string]any{}
		for _, name := range []string{"n", "a", "i", "id", "d", "x"} {
			if r.IntN(2) == 0 {
				vars[name] = anything(r, 4)
			}
		}
		body, err := json.Marshal(map[string]any{"query": doc, "variables": vars})
		if err != nil {
			t.Fatal(err)
		}
		if r.IntN(20) == 0 {
			body = []byte(spoil(r, string(body)))
		}
		a, took := timed(func() *answer {
			return h.send("POST", "/graphql", strings.NewReader(string(body)), "Content-Type", "application/json", "Authorization", token)
		})
		slowest = max(slowest, took)
		if a.Code >= 500 || a.Code == 200 && a.Data == nil && a.code() == "" || a.code() == "INTERNAL" {
			t.Fatalf("%d %s\n%s", a.Code, a.Body, body)
		}
		if a.Data != nil {
			carried++
		}
	}
	if slowest > slow || carried == 0 {
		t.Errorf("the slowest took %v, %d were carried out", slowest, carried)
	}
	t.Logf("slowest %v, carried out %d", slowest, carried)
}

func FuzzReadAsk(f *testing.F) {
	for _, s := range seeds() {
		f.Add(fmt.Appendf(nil, `{"query":%q}`, s))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		a, no := readAsk(body)
		if no == nil && a.document == "" && a.documentID == "" {
			t.Error("a request that asks for nothing")
		}
		if no == nil && !json.Valid([]byte(a.canonical())) {
			t.Error("variables without a canonical spelling")
		}
	})
}

func FuzzMeasure(f *testing.F) {
	for _, s := range seeds() {
		f.Add(s)
	}
	e := &engine{schema: contract(), anyDocument: ForAll, introspection: ForAll, cache: newPreparedCache(), present: present}
	e.documents = &Documents{}
	f.Fuzz(func(t *testing.T, text string) {
		start := time.Now()
		_, _ = e.prepare(t.Context(), ask{document: text})
		if took := time.Since(start); took > time.Second {
			t.Errorf("took %v", took)
		}
	})
}
