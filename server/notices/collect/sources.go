package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// modules are the Go modules of the program, and Go itself.
func modules() ([]work, error) {
	root, err := exec.Command("go", "env", "GOROOT", "GOVERSION").Output()
	if err != nil {
		return nil, err
	}
	dir, version, _ := strings.Cut(strings.TrimSpace(string(root)), "\n")
	texts, err := licences(dir)
	if err != nil {
		return nil, err
	}
	list := []work{{name: "Go", version: strings.TrimPrefix(version, "go"), texts: texts}}
	out, err := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}", "./server").Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	slices.Sort(lines)
	for _, line := range slices.Compact(lines) {
		part := strings.Split(line, "\t")
		if len(part) != 3 {
			continue
		}
		texts, err := licences(part[2])
		if err != nil {
			return nil, err
		}
		list = append(list, work{name: part[0], version: part[1], texts: texts})
	}
	return list, nil
}

// packages are those of the web app that are not for development alone.
func packages() ([]work, error) {
	raw, err := os.ReadFile("frontend/package-lock.json")
	if err != nil {
		return nil, err
	}
	var lock struct {
		Packages map[string]struct {
			Version, License string
			Dev, Optional    bool
		}
	}
	if err := json.Unmarshal(raw, &lock); err != nil {
		return nil, err
	}
	var list []work
	for path, p := range lock.Packages {
		if path == "" || p.Dev || p.Optional {
			continue
		}
		texts, err := licences(filepath.Join("frontend", path))
		if err != nil {
			return nil, err
		}
		if len(texts) == 0 && p.License != "" {
			texts = []string{"Licence as named by the package: " + p.License}
		}
		_, name, _ := cutLast(path, "node_modules/")
		list = append(list, work{name: name, version: p.Version, texts: texts})
	}
	slices.SortFunc(list, func(a, b work) int { return strings.Compare(a.String(), b.String()) })
	return slices.CompactFunc(list, func(a, b work) bool { return a.String() == b.String() }), nil
}

func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return "", s, false
}

// data are facts that ship with a notice of their own.
func data() ([]work, error) {
	raw, err := os.ReadFile("domain/workday/cn/NOTICE")
	if err != nil {
		return nil, err
	}
	return []work{{name: "public holidays of China", texts: []string{tidy(string(bytes.TrimSpace(raw)))}}}, nil
}
