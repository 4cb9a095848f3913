package graph_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
	"aftercare/graph"
)

var update = flag.Bool("update", false, "write the expected answers; read the diff before you commit it")

// The API is tested by files: testdata/<operation>/<case>.graphql is a document with a heading, and
// <case>.json beside it is the answer, on both databases alike. The heading's lines are comments:
//
//	# as: SUPERVISOR                 the role that asks; "nobody", "neighbor" (another hospital's supervisor)
//	# plant: complaint               things to make first, see plants in world_test.go
//	# vars: {"id": "@complaint"}     variables; "@name" stands for the id of a planted thing
//	# key: abc                       an Idempotency-Key; the document is then sent twice
//
// Ids, tokens, cursors and case numbers are replaced by stable names before comparing.
func TestEveryOperationAnswersAsWritten(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.graphql")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases found", err)
	}
	operations := map[string][]string{}
	for _, file := range files {
		operations[filepath.Dir(file)] = append(operations[filepath.Dir(file)], file)
	}
	// Each operation has a hospital of its own, so that no answer depends on the cases of another.
	for _, operation := range slices.Sorted(maps.Keys(operations)) {
		t.Run(filepath.Base(operation), func(t *testing.T) {
			testdb.Each(t, func(t *testing.T, url dburl.URL) {
				w := newWorld(t, url)
				for _, file := range operations[operation] {
					t.Run(strings.TrimSuffix(filepath.Base(file), ".graphql"), func(t *testing.T) { w.check(t, file) })
				}
			})
		})
	}
}

type heading struct {
	as    string
	plant []string
	vars  map[string]any
	key   string
	lang  string
}

func readCase(t *testing.T, file string) (heading, string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	h := heading{as: "SUPERVISOR", lang: "zh-CN"}
	for _, line := range strings.Split(string(text), "\n") {
		name, value, ok := strings.Cut(strings.TrimPrefix(line, "# "), ": ")
		if !ok || !strings.HasPrefix(line, "# ") {
			continue
		}
		switch name {
		case "as":
			h.as = value
		case "plant":
			for _, p := range strings.Split(value, ",") {
				h.plant = append(h.plant, strings.TrimSpace(p))
			}
		case "vars":
			d := json.NewDecoder(strings.NewReader(value))
			d.UseNumber() // as the door does: a version is an Int, not a float
			if err := d.Decode(&h.vars); err != nil {
				t.Fatalf("%s: vars: %v", file, err)
			}
		case "key":
			h.key = value
		case "lang":
			h.lang = value
		}
	}
	return h, string(text)
}

func (w *world) check(t *testing.T, file string) {
	h, document := readCase(t, file)
	w.f.Clock.Set(worldTime)
	for _, p := range h.plant {
		make_, ok := plants[p]
		if !ok {
			t.Fatalf("nothing called %q can be planted", p)
		}
		make_(t, w)
	}
	vars, _ := w.fill(h.vars).(map[string]any)
	got := w.run(t, h, document, vars)
	if h.key != "" {
		if again := w.run(t, h, document, vars); !bytes.Equal(got, again) {
			t.Errorf("the repeat of a keyed request answers otherwise:\n%s\n%s", got, again)
		}
	}
	golden := strings.TrimSuffix(file, ".graphql") + ".json"
	if *update {
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatalf("%v; run with -update and read what it writes", err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("the answer differs\n--- got\n%s\n--- want\n%s", got, want)
	}
}

// run executes a document as a role and gives the answer with its changing parts named.
func (w *world) run(t *testing.T, h heading, document string, vars map[string]any) []byte {
	t.Helper()
	ctx := w.as(t, h)
	if h.key != "" {
		ctx = desk.WithKey(ctx, desk.Key{Operation: "test", Value: h.key, Hash: fmt.Sprintf("%x", sha256.Sum256(fmt.Append(nil, vars)))})
	}
	body, err := json.Marshal(w.execute(ctx, document, vars))
	if err != nil {
		t.Fatal(err)
	}
	var pretty bytes.Buffer
	if err := json.Indent(&pretty, body, "", "  "); err != nil {
		t.Fatal(err)
	}
	return append(named(pretty.Bytes()), '\n')
}

// people are those who ask and are no role of the fixture; what was planted makes them.
var people = map[string]func(w *world) *access.Viewer{}

func (w *world) as(t *testing.T, h heading) context.Context {
	t.Helper()
	ctx := graph.WithLang(desk.WithReveal(context.Background()), h.lang)
	switch h.as {
	case "nobody":
		return ctx
	case "neighbor":
		return access.With(ctx, access.From(w.f.AsNeighbor()))
	}
	if who, ok := people[h.as]; ok {
		return access.With(ctx, who(w))
	}
	role := access.Role(h.as)
	if !role.Valid() {
		t.Fatalf("no role %q", h.as)
	}
	return access.With(ctx, access.From(w.f.As(role)))
}

func (w *world) execute(ctx context.Context, document string, vars map[string]any) *graphql.Response {
	ctx = graphql.StartOperationTrace(ctx)
	now := time.Now()
	op, errs := w.exec.CreateOperationContext(ctx, &graphql.RawParams{
		Query: document, Variables: vars, ReadTime: graphql.TraceTiming{Start: now, End: now},
	})
	if errs != nil {
		return w.exec.DispatchError(graphql.WithOperationContext(ctx, op), errs)
	}
	next, ctx := w.exec.DispatchOperation(graphql.WithOperationContext(ctx, op), op)
	return next(ctx)
}

var changing = []struct {
	kind string
	re   *regexp.Regexp
}{
	{"id", regexp.MustCompile(`\b[a-z]{2}_[0-9A-HJKMNP-TV-Z]{26}\b`)},
	{"case", regexp.MustCompile(`\bTS-[A-Z]+-\d{8}-\d{4,}\b`)},
	{"member", regexp.MustCompile(`\bM\d{4,}\b`)},
	{"number", regexp.MustCompile(`\bA\d{6}-?\d{3,}\b`)},
	{"phone", regexp.MustCompile(`\b138(\*{4}|0{3}| 0{4} )\d{4,5}\b`)},
	{"secret", regexp.MustCompile(`"(secret|accessToken|refreshToken)": "[^"]+"`)},
	{"cursor", regexp.MustCompile(`"(cursor|startCursor|endCursor|changesCursor)": "[^"]+"`)},
}

// named replaces what changes from run to run by the order of its first appearance.
func named(b []byte) []byte {
	for _, c := range changing {
		seen := map[string]string{}
		b = c.re.ReplaceAllFunc(b, func(m []byte) []byte {
			key := string(m)
			if c.kind == "secret" || c.kind == "cursor" {
				field, _, _ := strings.Cut(key, ":")
				return []byte(field + `: "<` + c.kind + `>"`)
			}
			if _, ok := seen[key]; !ok {
				seen[key] = fmt.Sprintf("<%s %d>", c.kind, len(seen)+1)
			}
			if strings.HasPrefix(key, `"`) {
				return []byte(`"` + seen[key] + `"`)
			}
			return []byte(seen[key])
		})
	}
	return b
}

var _ = executor.New
