// Package aftercare_test checks the shape of the whole program: which room may import which, and what no
// room may use. ARCHITECTURE.md explains the rooms.
package aftercare_test

import (
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
)

const module = "aftercare/"

// pkg is what `go list` tells of a package.
type pkg struct {
	ImportPath, Dir, Doc                     string
	GoFiles, TestGoFiles, XTestGoFiles       []string
	Imports, TestImports, XTestImports, Deps []string
}

// room is the first folder of the package's path, "ent" for ent/gen/customer.
func (p pkg) room() string { return first(p.path()) }

// path is the package's folder in the project, "." for its root.
func (p pkg) path() string {
	if p.ImportPath+"/" == module {
		return "."
	}
	return strings.TrimPrefix(p.ImportPath, module)
}

func first(p string) string { a, _, _ := strings.Cut(p, "/"); return a }

// under tells whether a package lies in a folder or below it.
func under(p, folder string) bool { return p == folder || strings.HasPrefix(p, folder+"/") }

// generated packages have their own makers to answer for them.
func (p pkg) generated() bool { return under(p.path(), "ent/gen") || under(p.path(), "graph/gen") }

// ours are the imports inside the project, without its name.
func ours(imports []string) (list []string) {
	for _, i := range imports {
		if rest, ok := strings.CutPrefix(i, module); ok {
			list = append(list, rest)
		}
	}
	return list
}

var packages = sync.OnceValues(func() (list []pkg, err error) {
	cmd := exec.Command("go", "list", "-json=ImportPath,Dir,Doc,GoFiles,TestGoFiles,XTestGoFiles,Imports,TestImports,XTestImports,Deps", "-tags", "faults,galera", "./...")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, err
	}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := d.Decode(&p); err == io.EOF {
			return list, nil
		} else if err != nil {
			return nil, err
		}
		list = append(list, p)
	}
})

func all(t *testing.T) []pkg {
	t.Helper()
	list, err := packages()
	if err != nil || len(list) < 10 {
		t.Fatalf("%d packages, %v", len(list), err)
	}
	return list
}

func TestARoomImportsOnlyRoomsToItsRight(t *testing.T) {
	order := map[string]int{"e2e": 6, "bench": 6, "scripts": 6, "server": 5, "graph": 4, "desk": 3, "ent": 2, "domain": 1, "languages": 1}
	for _, p := range all(t) {
		for _, i := range ours(p.Imports) {
			from, to := order[p.room()], order[first(i)]
			switch {
			case first(i) == "frontend" && p.room() == "server": // the built files
			case from == 0 || to == 0:
				t.Errorf("%s imports %s: no arrow is known for that", p.path(), i)
			case from < to:
				t.Errorf("%s imports %s, a room to its left", p.path(), i)
			}
		}
	}
}

func TestTheDomainIsRulesAlone(t *testing.T) {
	deny := map[string]bool{"os": true, "os/exec": true, "log": true, "log/slog": true, "net": true, "net/http": true, "database/sql": true, "math/rand": true, "math/rand/v2": true}
	for _, p := range all(t) {
		if p.room() != "domain" {
			continue
		}
		for _, i := range p.Imports {
			if deny[i] || strings.Contains(first(i), ".") {
				t.Errorf("%s imports %s", p.path(), i)
			}
		}
		for _, f := range p.GoFiles {
			text, err := os.ReadFile(filepath.Join(p.Dir, f))
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(string(text), "time.Now(") {
				t.Errorf("%s/%s reads the clock: now is an argument", p.path(), f)
			}
		}
	}
}

// Inside ent every folder has its own short list.
func TestInsideTheStorage(t *testing.T) {
	allowed := map[string][]string{
		"ent/schema":          {"domain"},
		"ent/gen":             {"domain", "ent/schema", "ent/gen", "ent/collect", "ent/driver"},
		"ent/collect":         {},
		"ent/guard":           {"domain", "ent/gen", "ent/collect"},
		"ent/audit":           {"domain", "ent/gen"},
		"ent/dburl":           {},
		"ent/driver":          {"ent/dburl"},
		"ent/migrations":      {"ent/dburl", "ent/parts"},
		"ent/migrations/diff": {"ent/dburl", "ent/gen/migrate", "ent/testdb/mariadb"},
		"ent/parts":           {},
		"ent/testdb":          {"ent/dburl", "ent/migrations", "ent/testdb/mariadb"},
		"ent/testdb/mariadb":  {"ent/dburl"},
		"ent/testdb/hurt":     {},
		"ent/verify":          {"domain/lifecycle", "ent/dburl", "ent/gen/migrate"},
		"ent":                 {"domain", "ent"},
	}
	for _, p := range all(t) {
		if p.room() != "ent" {
			continue
		}
		list, ok := allowed[p.path()]
		if under(p.path(), "ent/gen") {
			list, ok = allowed["ent/gen"], true
		}
		if !ok {
			t.Errorf("%s: say here what it may import", p.path())
		}
		for _, i := range ours(p.Imports) {
			if !anyUnder(i, list) {
				t.Errorf("%s imports %s", p.path(), i)
			}
		}
	}
}

func anyUnder(p string, folders []string) bool {
	for _, f := range folders {
		if under(p, f) {
			return true
		}
	}
	return false
}

func TestWhatARoomMustNotReachFor(t *testing.T) {
	for _, c := range []struct {
		name    string
		who     []string // folders
		mustNot []string // imports and what lies below them
	}{
		{"the tables never know the generated code", []string{"ent/schema"}, []string{module + "ent/gen"}},
		{"jobs, demo and importer work through the desk", []string{"server/jobs", "server/demo", "server/importer"}, []string{module + "ent/gen", module + "graph"}},
		{"the desk knows neither GraphQL nor HTTP", []string{"desk", "domain"}, []string{"github.com/99designs/gqlgen", "github.com/vektah/gqlparser", "net/http"}},
		{"the API writes no SQL", []string{"graph"}, []string{"database/sql", "entgo.io/ent/dialect/sql/sqlgraph"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, p := range all(t) {
				if !anyUnder(p.path(), c.who) || p.generated() {
					continue
				}
				for _, i := range p.Imports {
					if anyUnder(i, c.mustNot) {
						t.Errorf("%s imports %s", p.path(), i)
					}
				}
			}
		})
	}
}

func TestTestSupportStaysInTests(t *testing.T) {
	for _, p := range all(t) {
		for _, i := range ours(p.Imports) {
			inside := under(p.path(), "ent/testdb") || p.path() == "ent/migrations/diff" && i == "ent/testdb/mariadb" ||
				p.path() == "desk/desktest" && i == "ent/testdb/hurt"
			if under(i, "ent/testdb") && !inside {
				t.Errorf("%s imports %s outside its tests", p.path(), i)
			}
		}
		for _, d := range ours(p.Deps) {
			if p.path() == "server" && under(d, "ent/testdb") {
				t.Errorf("the program carries %s", d)
			}
		}
	}
}

func TestNobodyImportsTheProcess(t *testing.T) {
	outside := []string{"server", "e2e", "bench", "scripts"} // tests of the whole may start it as main does, tools read its texts
	for _, p := range all(t) {
		if anyUnder(p.path(), outside) {
			continue
		}
		for _, i := range ours(append(append(p.Imports, p.TestImports...), p.XTestImports...)) {
			if under(i, "server") {
				t.Errorf("%s imports %s", p.path(), i)
			}
		}
	}
}

var readsEnvironment = regexp.MustCompile(`\bos\.(Getenv|LookupEnv|Environ)\(`)

func TestOnlyTheProcessReadsTheEnvironment(t *testing.T) {
	for _, p := range all(t) {
		if p.room() == "server" || under(p.path(), "ent/testdb") {
			continue
		}
		for _, f := range p.GoFiles {
			text, err := os.ReadFile(filepath.Join(p.Dir, f))
			if err != nil {
				t.Fatal(err)
			}
			if readsEnvironment.Match(text) {
				t.Errorf("%s reads the environment", path.Join(p.path(), f))
			}
		}
	}
}

func TestEveryPackageSaysWhatItIsFor(t *testing.T) {
	for _, p := range all(t) {
		if !p.generated() && p.Doc == "" && len(p.GoFiles) > 0 {
			t.Errorf("%s has no package comment", p.path())
		}
	}
}

func TestFilesStaySmall(t *testing.T) {
	for _, p := range all(t) {
		if p.generated() {
			continue
		}
		for _, f := range append(append(append([]string{}, p.GoFiles...), p.TestGoFiles...), p.XTestGoFiles...) {
			text, err := os.ReadFile(filepath.Join(p.Dir, f))
			if err != nil {
				t.Fatal(err)
			}
			if n := strings.Count(string(text), "\n"); n > 400 {
				t.Errorf("%s has %d lines", path.Join(p.path(), f), n)
			}
		}
	}
}
