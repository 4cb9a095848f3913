// Command collect writes ../NOTICES.txt: every Go module in the program and every package of the web
// app that is not for development alone, with the licences that lie in them. Run it at the root of the
// project, after `npm ci` in frontend. It fails when something comes without a licence.
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"
)

// work is something of others.
type work struct {
	name, version string
	texts         []string
}

func (w work) String() string { return strings.TrimSpace(w.name + " " + w.version) }

const target = "server/notices/NOTICES.txt"

const head = `第三方声明 / Third-party notices

Aftercare 使用了下列作品；各自的许可全文在后。
Aftercare contains the works listed here; the full text of each licence follows.

`

func main() {
	log.SetFlags(0)
	all, err := collect()
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(target, []byte(write(all)), 0o644); err != nil {
		log.Fatal(err)
	}
	log.Printf("%s: %d works", target, len(all))
}

func collect() ([]work, error) {
	var all []work
	for _, list := range []func() ([]work, error){modules, packages, data} {
		got, err := list()
		if err != nil {
			return nil, err
		}
		all = append(all, got...)
	}
	for _, w := range all {
		if len(w.texts) == 0 {
			return nil, fmt.Errorf("%s comes without a licence", w)
		}
	}
	return all, nil
}

// write lists the works and then each text once, with all that stand under it.
func write(all []work) string {
	var b strings.Builder
	b.WriteString(head)
	users := map[string][]string{}
	for _, w := range all {
		b.WriteString("  " + w.String() + "\n")
		for _, t := range w.texts {
			users[t] = append(users[t], w.String())
		}
	}
	texts := make([]string, 0, len(users))
	for t := range users {
		texts = append(texts, t)
	}
	sort.Slice(texts, func(i, j int) bool { return users[texts[i]][0]+texts[i] < users[texts[j]][0]+texts[j] })
	for _, t := range texts {
		fmt.Fprintf(&b, "\n%s\n%s\n\n%s\n", strings.Repeat("=", 80), strings.Join(slices.Compact(users[t]), ", "), t)
	}
	return b.String()
}

var licenceFile = regexp.MustCompile(`(?i)^(licen[sc]e|copying|notice|unlicense|patents|authors)([-._].*)?$`)

// licences reads the licence files that lie in a folder.
func licences(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var texts []string
	for _, e := range entries {
		if !e.Type().IsRegular() || !licenceFile.MatchString(e.Name()) || strings.HasSuffix(e.Name(), ".go") {
			continue
		}
		raw, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return nil, err
		}
		if t := tidy(string(raw)); t != "" {
			texts = append(texts, t)
		}
	}
	return texts, nil
}

// tidy makes equal texts equal: line ends and trailing space differ from work to work.
func tidy(text string) string {
	lines := strings.Split(strings.ToValidUTF8(strings.ReplaceAll(text, "\r\n", "\n"), "?"), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " \t\f\r")
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n\ufeff")
}
