// Command compare measures the running program against the reference over the same database, in one run
// and interleaved, and prints the ratios; only the ratios mean something on a noisy machine.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"strings"
)

func main() {
	o := options{}
	flag.StringVar(&o.api, "api", "http://127.0.0.1:18080", "the program")
	flag.StringVar(&o.reference, "reference", "http://127.0.0.1:18090", "the reference")
	flag.StringVar(&o.database, "database", "", "database, for choosing what to ask for")
	flag.StringVar(&o.password, "password", "", "password of the demo logins")
	flag.StringVar(&o.label, "label", "", "heading of the table")
	flag.StringVar(&o.only, "only", "", "measure only works whose name contains this")
	flag.IntVar(&o.apiPID, "api-pid", 0, "process of the program")
	flag.IntVar(&o.referencePID, "reference-pid", 0, "process of the reference")
	flag.IntVar(&o.databasePID, "database-pid", 0, "process of the database server, if there is one")
	flag.IntVar(&o.requests, "requests", 300, "requests per measurement")
	out := flag.String("out", "", "file to append the table to")
	flag.Parse()
	b, err := prepare(o)
	if err != nil {
		log.Fatal(err)
	}
	text, err := b.report()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(text)
	if *out != "" {
		f, err := os.OpenFile(*out, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
		if err != nil {
			log.Fatal(err)
		}
		defer f.Close()
		if _, err := f.WriteString(text); err != nil {
			log.Fatal(err)
		}
	}
}

// report measures every work and gives the table.
func (b *bench) report() (string, error) {
	var t strings.Builder
	fmt.Fprintf(&t, "\n## %s\n\n", b.label)
	t.WriteString("| work | clients | ours median / p95 ms | reference median / p95 ms | CPU ms per request (program + database server), ours / reference | ratio of CPU | at most | statements, ours / reference |\n")
	t.WriteString("| --- | --- | --- | --- | --- | --- | --- | --- |\n")
	for _, w := range b.works() {
		if !strings.Contains(w.name, b.only) {
			continue
		}
		for _, clients := range w.clients {
			m, err := b.measure(w, clients)
			line := m.line(w, clients)
			if err != nil { // a work that fails is a result, too
				line = fmt.Sprintf("| %s | %d | failed: %s | | | | | |\n", w.name, clients, reason(err))
			}
			t.WriteString(line)
			fmt.Fprint(os.Stderr, line)
		}
	}
	fmt.Fprintf(&t, "\nMemory of the program after the last row (RssAnon): %d MB; the reference: %d MB.\n", anonymous(b.apiPID), anonymous(b.referencePID))
	return t.String(), nil
}

// reason is an error in one short line.
func reason(err error) string {
	text := strings.NewReplacer("|", "/", "\n", " ").Replace(err.Error())
	if r := []rune(text); len(r) > 160 {
		return string(r[:160]) + "…"
	}
	return text
}
