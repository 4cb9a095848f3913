package main

import (
	"encoding/json"
	"os"
	"runtime/debug"
	"strings"
	"testing"

	"aftercare/server/notices"
)

func TestEveryWorkInTheProgramHasItsNotice(t *testing.T) {
	info, ok := debug.ReadBuildInfo()
	if !ok || len(info.Deps) < 20 {
		t.Fatal("what is this program built of?")
	}
	// The test itself is built with more than the program; what only tests need is left out.
	tests := map[string]bool{"pgregory.net/rapid": true}
	for _, d := range info.Deps {
		if !tests[d.Path] && !strings.Contains(notices.Text(), "\n  "+d.Path+" "+d.Version+"\n") {
			t.Errorf("%s %s is missing; run `go run ./server/notices/collect`", d.Path, d.Version)
		}
	}
	raw, err := os.ReadFile("../frontend/package-lock.json")
	if err != nil {
		t.Fatal(err)
	}
	var lock struct {
		Packages map[string]struct {
			Version       string
			Dev, Optional bool
		}
	}
	if err := json.Unmarshal(raw, &lock); err != nil {
		t.Fatal(err)
	}
	for path, p := range lock.Packages {
		_, name, found := strings.Cut(path, "node_modules/")
		if found && !strings.Contains(name, "node_modules/") && !p.Dev && !p.Optional && !strings.Contains(notices.Text(), "\n  "+name+" "+p.Version+"\n") {
			t.Errorf("%s %s is missing", name, p.Version)
		}
	}
}
