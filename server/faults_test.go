package main

import (
	"bytes"
	"database/sql"
	"fmt"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"aftercare/domain/fault"
	"aftercare/ent/dburl"
)

// Every code of the API is provoked over HTTP from a served demo on its own database, in both languages: what people
// read is in their language and holds nothing of the inside.
func TestEveryErrorIsSaidInTheReadersLanguage(t *testing.T) {
	r, password := demoServed(t, "AFTERCARE_DOCUMENTS=any")
	w := &walk{t: t, r: r, seen: map[fault.Kind]bool{}, people: map[string]*visitor{"": {running: r}}}
	for _, login := range []string{"supervisor", "consultant", "analyst", "director"} {
		w.people[login] = r.signedIn(login, password, "zh-CN")
	}
	for _, c := range provoked {
		w.both(c, func(v *visitor) *answer { return c.ask(v, w) })
	}
	w.whileLocked()
	w.withoutATable()
	for _, k := range kinds(t) {
		if !w.seen[k] {
			t.Errorf("no request of this test provokes %s", k)
		}
	}
}

// kinds are the codes that the sources declare.
func kinds(t *testing.T) (list []fault.Kind) {
	t.Helper()
	text, err := os.ReadFile("../domain/fault/fault.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`Kind = "([A-Z_]+)"`).FindAllStringSubmatch(string(text), -1) {
		list = append(list, fault.Kind(m[1]))
	}
	if len(list) < 13 {
		t.Fatalf("only %d codes are found", len(list))
	}
	return list
}

// walk is one round through the errors.
type walk struct {
	t      *testing.T
	r      *running
	people map[string]*visitor // signed in, by login; "" is a stranger
	mu     sync.Mutex
	seen   map[fault.Kind]bool
}

// both provokes one error in both languages.
func (w *walk) both(c provocation, ask func(*visitor) *answer) {
	w.t.Helper()
	for _, lang := range []string{"zh-CN", "en"} {
		w.judge(c, lang, ask(w.people[c.as].in(lang)))
	}
}

var (
	han = regexp.MustCompile(`[\p{Han}，。；：？！（）、]`)
	// What Chinese readers know in Latin letters; a number for the administrator is a code by its nature.
	proper = regexp.MustCompile(`KB|UTF-8|JSON|GraphQL|POST|WebSocket|X-Aftercare: 1|application/[a-z+-]+|text/event-stream|query|documentId|2026-11-21T10:05:00|编号 [\w-]+|number [\w-]+`)
	latin  = regexp.MustCompile(`[A-Za-z]`)
	inside = regexp.MustCompile(`[A-Z]{2,}_[A-Z]+|\b[a-z]{2}_[0-9A-Z]{26}\b|(?i)\b(select|insert|update|delete) .*\b(from|into|set)\b|no such table|sqlite|mysql|constraint|goroutine|\.go\b|panic|context |deadline|[\\/]\w+[\\/]|\{\w|%!|nil`)
)

// judge looks at one answer as a person does who knows one language.
func (w *walk) judge(c provocation, lang string, a *answer) {
	w.t.Helper()
	if len(a.Errors) == 0 {
		w.t.Errorf("%s in %s answers %d %.300s", c.name, lang, a.status, a.body)
		return
	}
	e := a.Errors[0]
	code, _ := e.Extensions["code"].(string)
	if code != string(c.code) {
		w.t.Errorf("%s in %s is %q, not %s: %.300s", c.name, lang, code, c.code, a.body)
		return
	}
	w.mu.Lock()
	w.seen[c.code] = true
	w.mu.Unlock()
	said := []string{e.Message}
	var paths []string
	for _, list := range []string{"fields", "guards"} {
		rows, _ := e.Extensions[list].([]any)
		for _, row := range rows {
			one := row.(map[string]any)
			said = append(said, fmt.Sprint(one["message"]))
			if path, ok := one["path"]; ok {
				paths = append(paths, fmt.Sprint(path))
			}
		}
		if list == "guards" && c.code == fault.GuardFailed && len(rows) == 0 {
			w.t.Errorf("%s in %s names no reason", c.name, lang)
		}
	}
	for _, text := range said {
		plain := proper.ReplaceAllString(text, "")
		switch m := inside.FindString(plain); {
		case strings.TrimSpace(text) == "":
			w.t.Errorf("%s in %s says nothing: %.300s", c.name, lang, a.body)
		case m != "":
			w.t.Errorf("%s in %s lets %q out: %q", c.name, lang, m, text)
		case lang == "en" && han.MatchString(plain):
			w.t.Errorf("%s in English speaks Chinese: %q", c.name, text)
		case lang != "en" && (latin.MatchString(plain) || !han.MatchString(plain)):
			w.t.Errorf("%s in Chinese speaks English: %q", c.name, text)
		}
	}
	slices.Sort(paths)
	if !slices.Equal(paths, c.paths) {
		w.t.Errorf("%s in %s is about %q, not %q", c.name, lang, paths, c.paths)
	}
	if c.code == fault.Internal && e.Extensions["requestId"] == nil || c.code == fault.Conflict && c.name == "a stale version" && e.Extensions["currentVersion"] == nil {
		w.t.Errorf("%s in %s leaves out what helps: %s", c.name, lang, a.body)
	}
}

// whileLocked provokes what a busy server says: another program holds the database's lock, so that every change waits.
func (w *walk) whileLocked() {
	w.t.Helper()
	db := w.database()
	defer db.Close()
	tx, err := db.Begin() // takes the lock at once, by the settings of the address
	if err != nil {
		w.t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	slow := provocation{name: "a change that waits for a lock", code: fault.Timeout, as: "director"}
	change := func(v *visitor, head ...string) *answer {
		return v.post(`mutation { readNotifications(ids: ["no_01ARZ3NDEKTSV4RRFFQ69G5FAV"]) }`, nil, head...)
	}
	var done sync.WaitGroup
	hold := func(n int) {
		for i := range n {
			lang := []string{"zh-CN", "en"}[i%2]
			done.Go(func() { w.judge(slow, lang, change(w.people["director"].in(lang))) })
		}
	}
	running := max(16, 8*runtime.GOMAXPROCS(0)) // as many as a server carries out at once
	hold(running - 4)                           // and beside them in each language one request that comes twice with the same key
	for _, lang := range []string{"zh-CN", "en"} {
		done.Go(func() { w.twice(lang, change) })
	}
	done.Wait()
	// Operations are known to take seconds by now: who would have to wait for others is sent away at once.
	type said struct {
		lang string
		*answer
	}
	crowd, away := make(chan said), map[string]*answer{}
	size := 2*running + 16
	for i := range size {
		lang := []string{"zh-CN", "en"}[i%2]
		go func() { crowd <- said{lang, change(w.people["director"].in(lang))} }()
	}
	for range size {
		one := <-crowd
		if away[one.lang] == nil && bytes.Contains(one.body, []byte(fault.Overloaded)) {
			away[one.lang] = one.answer
			w.judge(provocation{name: "one more than can be served", code: fault.Overloaded}, one.lang, one.answer)
		}
		if len(away) == 2 {
			_ = tx.Rollback() // the others need not wait on
		}
	}
	if len(away) < 2 {
		w.t.Errorf("of %d at once, those sent away are told so in %d languages", size, len(away))
	}
}

// twice sends a change two times at once with one key: the first that comes is carried out, the other is told so.
func (w *walk) twice(lang string, change func(*visitor, ...string) *answer) {
	var both [2]*answer
	var done sync.WaitGroup
	for i := range both {
		done.Go(func() { both[i] = change(w.people["director"].in(lang), "Idempotency-Key", "twice-"+lang) })
	}
	done.Wait()
	second := both[0]
	if bytes.Contains(both[1].body, []byte(fault.Conflict)) {
		second = both[1]
	}
	w.judge(provocation{name: "the same key again", code: fault.Conflict}, lang, second)
}

// withoutATable provokes a failure of the program itself.
func (w *walk) withoutATable() {
	w.t.Helper()
	db := w.database()
	defer db.Close()
	if _, err := db.Exec(`ALTER TABLE leads RENAME TO elsewhere`); err != nil {
		w.t.Fatal(err)
	}
	w.both(provocation{name: "a table that is gone", code: fault.Internal, as: "director"}, func(v *visitor) *answer { return v.post(`{ leads(first: 1) { nodes { id } } }`, nil) })
}

// database opens the served database beside the program.
func (w *walk) database() *sql.DB {
	w.t.Helper()
	u, err := dburl.Parse(w.r.database)
	if err != nil {
		w.t.Fatal(err)
	}
	db, err := sql.Open(u.Driver(), u.DSN(""))
	if err != nil {
		w.t.Fatal(err)
	}
	return db
}
