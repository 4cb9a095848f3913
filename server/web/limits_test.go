package web

import (
	"fmt"
	"io"
	"net"
	"strings"
	"testing"
	"time"
)

// repeat joins n texts that hold their number.
func repeat(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
		b.WriteByte(' ')
	}
	return b.String()
}

// nested is a query with exactly n levels of fields.
func nested(n int) string {
	pair := []string{"lastVisit { ", "customer { "}
	text := "{ customer(id: 1) { "
	for i := range n - 2 {
		text += pair[i%2]
	}
	return text + "id " + strings.Repeat("} ", n)
}

func TestEachCeilingHoldsExactly(t *testing.T) {
	for _, c := range []struct {
		name  string
		limit string // as named in the refusal
		most  int
		doc   func(n int) string
		staff string
	}{
		{"tokens", "tokens", maxTokens, func(n int) string {
			// Six words and signs around the variables, four for each, one more for each that is required.
			vars := (n - 6) / 4
			marks := (n - 6) % 4
			return "query(" + repeat(marks, "$r%d: ID!") + repeat(vars-marks, "$v%d: ID") + ") { __typename }"
		}, "st_agent"},
		{"depth", "depth", maxDepth, nested, "st_agent"},
		{"aliases", "aliases", maxAliases, func(n int) string { return "{ " + "customer(id: 1) { " + repeat(n, "a%d: id") + "} }" }, "st_agent"},
		{"fields that stand twice", "aliases", maxAliases, func(n int) string { return "{ customer(id: 1) { id " + strings.Repeat("id ", n) + "} }" }, "st_agent"},
		{"directives", "directives", maxDirectives, func(n int) string {
			return "{ customer(id: 1) { ... { " + strings.Repeat("... @include(if: true) { id } ", n) + "} } }"
		}, "st_agent"},
		{"root fields", "rootFields", maxRootFields, func(n int) string {
			names := []string{"viewer { permissions }", "welcome { demo }", "callbackRules { id }", "departments { id }", "calendarYears { year }", "workingWeek { effectiveFrom }"}
			return "{ " + strings.Join(names[:n], " ") + " }"
		}, "st_agent"},
		{"fragments", "fragments", maxFragments, func(n int) string {
			return "{ customer(id: 1) { " + repeat(n, "...f%d") + "} } " + repeat(n, "fragment f%d on Customer { id }")
		}, "st_agent"},
		{"operations", "operations", maxOperations, func(n int) string { return repeat(n, "query q%d { __typename }") }, "st_agent"},
		{"fields, fragments counted as often as they are used", "fields", maxFields, func(n int) string {
			// a holds 20 fields, b uses it 20 times, the query b 12 times; the rest is a again and single fields.
			const one = "... { id } "
			rest := n - 1 - 12*20*20
			text := "{ customer(id: 1) { " + strings.Repeat("...b ", 12) + strings.Repeat("...a ", rest/20) + strings.Repeat(one, rest%20) + "} } "
			text += "fragment a on Customer { " + strings.Repeat(one, 20) + "} fragment b on Customer { " + strings.Repeat("...a ", 20) + "}"
			return text
		}, "st_agent"},
		{"attempts to sign in", "guesses", 1, func(n int) string {
			return "mutation { " + repeat(n, `a%d: signIn(input: {login: "a", password: "b"}) { expiresAt }`) + "}"
		}, "st_agent"},
		{"cost for staff", "cost", maxCost, func(n int) string {
			// 100 customers with 18 appointments each, and the rest one by one
			return fmt.Sprintf("{ customers(first: 100) { nodes { appointments(first: 18) { nodes { id } } } } leads(first: %d) { nodes { id } } viewer { demo } }", n-1901)
		}, "st_agent"},
		{"the worklist with reasons and attempts, and leads beside it", "cost", maxCost, func(n int) string {
			return strings.Replace(fmt.Sprintf(worklist, 100), "{", fmt.Sprintf("{ leads(first: 100) { nodes { customer { id } consultant { id } appointment { id } } } customers { nodes { owner { id } lastVisit { id } lastCallback { id } } } appointments(first: %d) { nodes { id } } viewer { demo } ", n-1901), 1)
		}, "st_agent"},
		{"cost for strangers", "cost", maxCostStranger, func(n int) string { return fmt.Sprintf("{ customers(first: %d) { nodes { id } } }", n) }, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := openHouse(t, nil)
			body := func(doc string) *answer {
				if c.limit == "operations" {
					return h.send("POST", "/graphql", strings.NewReader(`{"operationName":"q0","query":`+fmt.Sprintf("%q", doc)+`}`),
						"Content-Type", "application/json", "Authorization", "Bearer "+h.token(c.staff))
				}
				return h.ask(c.staff, doc, nil)
			}
			if a := body(c.doc(c.most)); a.code() == "TOO_COMPLEX" {
				t.Errorf("%d is allowed, but: %s", c.most, a.Body)
			}
			a := body(c.doc(c.most + 1))
			if a.code() != "TOO_COMPLEX" || a.Errors[0].Extensions["limit"] != c.limit || a.Data != nil {
				t.Errorf("%d is one too many, but: %s", c.most+1, a.Body)
			}
		})
	}
}

func TestABodyOf100KBIsReadAndOneByteMoreIsNot(t *testing.T) {
	h := openHouse(t, nil)
	send := func(size int) *answer {
		head := `{"query":"{ __typename } #`
		return h.send("POST", "/graphql", strings.NewReader(head+strings.Repeat("x", size-len(head)-2)+`"}`), "Content-Type", "application/json")
	}
	if a := send(maxBody); a.Code != 200 || a.code() != "" {
		t.Errorf("100 KB: %d %s", a.Code, a.Body)
	}
	if a := send(maxBody + 1); a.Code != 413 || a.code() != "TOO_COMPLEX" {
		t.Errorf("100 KB and a byte: %d %s", a.Code, a.Body)
	}
}

func TestABodyThatNeverEndsIsAnsweredAndItsConnectionClosed(t *testing.T) {
	t.Parallel()
	h := openHouse(t, nil)
	conn, err := net.Dial("tcp", strings.TrimPrefix(h.served(), "http://"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	start := time.Now()
	if _, err := io.WriteString(conn, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{\"query"); err != nil {
		t.Fatal(err)
	}
	_ = conn.SetReadDeadline(start.Add(3 * bodyTime))
	got, err := io.ReadAll(conn)
	if err != nil || !strings.HasPrefix(string(got), "HTTP/1.1 408 ") || time.Since(start) > 2*bodyTime {
		t.Errorf("after %v: %v %.60s", time.Since(start), err, got)
	}
}

// harmless is within every ceiling; it only must not take long.
const harmless = "fragments that all overlap"

// hostile are documents that make naive servers work for seconds.
func hostile() map[string]string {
	chain := func(links int) string {
		text := "{ customer(id: 1) { ...f0 } } "
		for i := range links - 1 {
			text += fmt.Sprintf("fragment f%d on Customer { ...f%d ...f%d } ", i, i+1, i+1)
		}
		return text + fmt.Sprintf("fragment f%d on Customer { id }", links-1)
	}
	deep := func(links int) string {
		text := "{ customer(id: 1) { ...f0 } } "
		for i := range links - 1 {
			text += fmt.Sprintf("fragment f%d on Customer { a: lastVisit { customer { ...f%d } } b: lastVisit { customer { ...f%d } } } ", i, i+1, i+1)
		}
		return text + fmt.Sprintf("fragment f%d on Customer { id }", links-1)
	}
	overlap := "{ customer(id: 1) { " + repeat(maxFragments, "...f%d") + "} } "
	for i := range maxFragments {
		overlap += fmt.Sprintf("fragment f%d on Customer { id version memberNo name gender birthDate phone tier owner { id name title login } visits { nodes { id amount } } } ", i)
	}
	return map[string]string{
		"a chain of fragments that doubles":       chain(maxFragments),
		"a chain longer than allowed":             chain(200),
		"a chain that doubles and deepens":        deep(maxFragments),
		"the same field 1,900 times":              "{ customer(id: 1) { " + strings.Repeat("id ", 1900) + "} }",
		"the same field 900 times, without depth": "{ " + strings.Repeat("__typename ", 900) + "}",
		harmless:                                overlap,
		"a fragment that contains itself":       "{ customer(id: 1) { ...a } } fragment a on Customer { " + strings.Repeat("...a ", 300) + "}",
		"two fragments that contain each other": "{ customer(id: 1) { ...a } } fragment a on Customer { ...b ...b } fragment b on Customer { ...a ...a }",
		"400 directives on one field":           "{ __typename " + strings.Repeat("@include(if: true) ", 160) + "}",
		"90,000 opening brackets":               strings.Repeat("{", 90000),
		"a list 400 deep":                       "{ customer(id: " + strings.Repeat("[", 400) + strings.Repeat("]", 400) + ") { id } }",
		"80 guesses of a password":              "mutation { " + repeat(80, `a%d: signIn(input: {login: "a", password: "b"}) { expiresAt }`) + "}",
		"one name of 90,000 letters":            "{ " + strings.Repeat("a", 90000) + " }",
		"introspection in circles":              "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
	}
}

func TestHostileDocumentsAreRefusedAtOnce(t *testing.T) {
	h := openHouse(t, func(o *Options) { o.Introspection = ForAll })
	for name, doc := range hostile() {
		t.Run(name, func(t *testing.T) {
			a, took := timed(func() *answer { return h.ask("st_agent", doc, nil) })
			if a.code() != "TOO_COMPLEX" && a.code() != "BAD_REQUEST" && name != harmless {
				t.Errorf("got %d %.300s", a.Code, a.Body)
			}
			if took > slow {
				t.Errorf("took %v", took)
			}
			if a.Body.Len() > 8000 {
				t.Errorf("an answer of %d bytes", a.Body.Len())
			}
			t.Logf("%v, %d bytes, %s", took.Round(10*time.Microsecond), a.Body.Len(), a.code())
		})
	}
}

// worklist asks for calls as the work on them needs them.
const worklist = "{ worklist(first: %d) { nodes { id origins { rule { name } source { id } } attempts { outcome } script { title } customer { name } } } }"

func TestTheWorklistCanBeAskedForWithItsReasonsAndAttempts(t *testing.T) {
	h := openHouse(t, nil)
	for _, first := range []int{50, 100} {
		if a := h.ask("st_agent", fmt.Sprintf(worklist, first), nil); a.code() == "TOO_COMPLEX" {
			t.Errorf("%d rows: %s", first, a.Body)
		}
	}
}

func TestShortListsAreListsOfTheContract(t *testing.T) {
	for key := range short {
		typ, field, _ := strings.Cut(key, ".")
		def := contract().Types[typ]
		if def == nil || def.Fields.ForName(field) == nil || def.Fields.ForName(field).Type.Elem == nil {
			t.Errorf("%s is no list", key)
		}
	}
}

func TestCostCountsObjectsThatMayBeLoaded(t *testing.T) {
	for _, c := range []struct {
		name, doc string
		vars      map[string]any
		want      int64
	}{
		{"nothing for leaves", "{ __typename }", nil, 0},
		{"one for a record and each record below it", "{ customer(id: 1) { owner { id } lastVisit { doctor { id } } } }", nil, 4},
		{"the default page where first is left out", "{ customers { nodes { id } } }", nil, 50},
		{"first as a variable", "query($n: Int!) { customers(first: $n) { nodes { id } } }", map[string]any{"n": 7}, 7},
		{"the default of the argument where the variable is left out", "query($n: Int) { customers(first: $n) { nodes { id } } }", nil, 50},
		{"no more than the largest page, which is refused anyway", "{ customers(first: 100000) { nodes { id } } }", nil, 100},
		{"nested pages multiplied", "{ customers(first: 10) { nodes { id visits(first: 3) { nodes { id doctor { id } } } } } }", nil, 10 * (1 + 3*2)},
		{"edges like nodes", "{ customers(first: 10) { edges { node { owner { id } } cursor } pageInfo { hasNextPage } } }", nil, 20},
		{"one for a count alone", "{ customers(first: 100) { totalCount } }", nil, 1},
		{"ten for a list without pages", "{ complaint(id: 1) { commitments { owner { id } } } }", nil, 1 + 10*2},
		{"four for the attempts of a call", "{ callback(id: 1) { attempts { by { id } } } }", nil, 1 + 4*2},
		{"two for its reasons", "{ callback(id: 1) { origins { rule { id } source { id } } } }", nil, 1 + 2*3},
		{"the worklist with its reasons and attempts", fmt.Sprintf(worklist, 100), nil, 100 * (1 + 2*3 + 4 + 1 + 1)},
		{"lists of lists are multiplied all the same", "{ worklist(first: 100) { nodes { attempts { by { id } } customer { callbacks(first: 100) { nodes { attempts { id } } } } } } }", nil, 100 * (1 + 4*2 + 1 + 100*(1+4))},
		{"a fragment as often as it is used", "{ a: customer(id: 1) { ...f } b: customer(id: 2) { ...f } } fragment f on Customer { owner { id } }", nil, 4},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := &engine{schema: contract(), documents: documents(t, nil), anyDocument: ForAll, cache: newPreparedCache(), present: present}
			op, errs := e.prepare(t.Context(), ask{document: c.doc, variables: c.vars})
			if c.want > maxCostStranger {
				// The engine refuses it to a stranger; the count stands in the refusal.
				if errs == nil || errs[0].Extensions["found"] != c.want {
					t.Errorf("got %v, want %d", errs, c.want)
				}
				return
			}
			if errs != nil {
				t.Fatal(errs)
			}
			if got := cost(contract(), op.Operation, op.Variables); got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
		})
	}
}

func TestRegisteredDocumentsAreExemptFromCounts(t *testing.T) {
	doc := nested(maxDepth + 3)
	h := openHouse(t, func(o *Options) { o.Documents, o.AnyDocument = documents(t, nil, doc), Closed })
	if a := h.ask("st_agent", doc, nil); a.code() != "" {
		t.Errorf("got %s", a.Body)
	}
}
