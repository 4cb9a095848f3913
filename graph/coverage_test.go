package graph_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aftercare/graph/gen"
)

// open are the operations that a stranger may use; they have no forbidden role.
var open = map[string]bool{"welcome": true, "signIn": true, "refreshSession": true, "setPassword": true, "signOut": true, "lockSession": true}

func TestEveryOperationHasAnAllowedAndAForbiddenCase(t *testing.T) {
	schema := gen.NewExecutableSchema(gen.Config{}).Schema()
	for _, root := range []string{"Query", "Mutation"} {
		for _, f := range schema.Types[root].Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			allowed, refused := cases(t, f.Name)
			if !allowed {
				t.Errorf("%s.%s has no case that is answered", root, f.Name)
			}
			if !refused && !open[f.Name] {
				t.Errorf("%s.%s has no case that is refused (FORBIDDEN, UNAUTHENTICATED or NOT_FOUND)", root, f.Name)
			}
		}
	}
}

func cases(t *testing.T, operation string) (allowed, refused bool) {
	t.Helper()
	files, err := filepath.Glob("testdata/" + operation + "/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var answer struct {
			Errors []struct {
				Extensions struct{ Code string }
			}
		}
		if err := json.Unmarshal(body, &answer); err != nil {
			t.Fatal(file, err)
		}
		if len(answer.Errors) == 0 {
			allowed = true
			continue
		}
		switch answer.Errors[0].Extensions.Code {
		case "FORBIDDEN", "UNAUTHENTICATED", "NOT_FOUND":
			refused = true
		}
	}
	return allowed, refused
}
