package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

// running is a program that serves.
type running struct {
	t   *testing.T
	url string
	// database is the address of what it serves.
	database string
	out      *output
	stop     func() int // gives the exit code
}

// output is what a program printed so far.
type output struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (o *output) Write(b []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.b.Write(b)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.b.String()
}

var where = regexp.MustCompile(`https?://[0-9.]+:[0-9]+`)

// serves starts the program and waits until it says where it is.
func (x *terminal) serves(args ...string) *running {
	x.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	r := &running{t: x.t, out: &output{}, database: strings.TrimPrefix(x.environ[0], "AFTERCARE_DATABASE=")}
	p := &program{environ: x.environ, out: r.out, err: r.out, lang: x.lang}
	exit := make(chan int, 1)
	go func() { exit <- p.run(ctx, append([]string{"serve", "--addr", "127.0.0.1:0"}, args...)) }()
	r.stop = sync.OnceValue(func() int { cancel(); return <-exit })
	x.t.Cleanup(func() { r.stop() })
	for r.url = ""; r.url == ""; r.url = where.FindString(r.out.String()) {
		select {
		case code := <-exit:
			exit <- code
			x.t.Fatalf("it ended with %d:\n%s", code, r.out)
		case <-time.After(5 * time.Millisecond):
		}
	}
	return r
}

func (r *running) get(path string) (int, string) {
	r.t.Helper()
	got, err := http.Get(r.url + path)
	if err != nil {
		r.t.Fatal(err)
	}
	defer got.Body.Close()
	text, err := io.ReadAll(got.Body)
	if err != nil {
		r.t.Fatal(err)
	}
	return got.StatusCode, string(text)
}

// ask posts a document and gives its data, or the code of its first error.
func (r *running) ask(token, document string) (data map[string]any, code string) {
	r.t.Helper()
	body, err := json.Marshal(map[string]string{"query": document})
	if err != nil {
		r.t.Fatal(err)
	}
	q, err := http.NewRequest("POST", r.url+"/graphql", bytes.NewReader(body))
	if err != nil {
		r.t.Fatal(err)
	}
	q.Header.Set("Content-Type", "application/json")
	if token != "" {
		q.Header.Set("Authorization", "Bearer "+token)
	}
	got, err := http.DefaultClient.Do(q)
	if err != nil {
		r.t.Fatal(err)
	}
	defer got.Body.Close()
	var a struct {
		Data   map[string]any
		Errors []struct{ Extensions map[string]any }
	}
	if err := json.NewDecoder(got.Body).Decode(&a); err != nil {
		r.t.Fatal(err)
	}
	if len(a.Errors) > 0 {
		code, _ = a.Errors[0].Extensions["code"].(string)
	}
	return a.Data, code
}

func TestANewHospitalIsServedFromTheFirstMinute(t *testing.T) {
	testdb.EachEmpty(t, func(t *testing.T, url dburl.URL) {
		x := at(t, address(url))
		x.environ = append(x.environ, "AFTERCARE_DOCUMENTS=any")
		out, err, code := x.run("init", "--hospital", "仁和医院", "--zone", "Asia/Shanghai", "--admin", "root")
		if code != 0 {
			t.Fatal(out, err)
		}
		r := x.serves()
		if status, text := r.get("/readyz"); status != 200 || !strings.Contains(text, `"database":"ok"`) || !strings.Contains(text, `"migrations":"ok"`) {
			t.Errorf("%d %s", status, text)
		}
		if _, code := r.ask("", `{ viewer { demo } }`); code != "UNAUTHENTICATED" {
			t.Errorf("a stranger gets %q", code)
		}
		pass := "a long enough passphrase"
		if _, code := r.ask("", `mutation { setPassword(secret: "`+shownSecret.FindStringSubmatch(out)[1]+`", newPassword: "`+pass+`") }`); code != "" {
			t.Fatalf("setting a password: %s", code)
		}
		data, code2 := r.ask("", `mutation { signIn(input: {login: "root", password: "`+pass+`", tokens: BODY}) { accessToken } }`)
		if code2 != "" {
			t.Fatalf("signing in: %s", code2)
		}
		token := data["signIn"].(map[string]any)["accessToken"].(string)
		data, code2 = r.ask(token, `{ viewer { roles hospital { name } demo } }`)
		if got, _ := json.Marshal(data); code2 != "" || string(got) != `{"viewer":{"demo":false,"hospital":{"name":"仁和医院"},"roles":["ADMIN"]}}` {
			t.Errorf("got %s %s", got, code2)
		}
		if _, code := r.ask(token, `{ __schema { types { name } } }`); code != "BAD_REQUEST" {
			t.Errorf("introspection: %q", code)
		}
		if status, text := r.get("/metrics"); status != 200 || !strings.Contains(text, "aftercare_http_requests_total") || strings.Contains(text, "root") {
			t.Errorf("%d %.200s", status, text)
		}
		start := time.Now()
		if code := r.stop(); code != 0 || time.Since(start) > 10*time.Second {
			t.Errorf("it stopped with %d after %v:\n%s", code, time.Since(start), r.out)
		}
	})
}

func TestTwoProgramsShareOneDatabase(t *testing.T) {
	testdb.EachEmpty(t, func(t *testing.T, url dburl.URL) {
		x := at(t, address(url))
		a, b := x.serves(), x.serves()
		for _, r := range []*running{a, b} {
			if status, text := r.get("/readyz"); status != 200 {
				t.Errorf("%d %s", status, text)
			}
		}
		if code := a.stop(); code != 0 {
			t.Error(code)
		}
		if status, _ := b.get("/readyz"); status != 200 {
			t.Error("the other one is no longer ready")
		}
	})
}

func TestADemoNeverTouchesARealHospital(t *testing.T) {
	x := at(t, "sqlite:"+filepath.Join(t.TempDir(), "a.db"))
	if _, err, code := x.run("init", "--hospital", "仁和医院", "--zone", "Asia/Shanghai", "--admin", "root"); code != 0 {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"--demo"}, {"--clock", "2026-03-02T10:05:00+08:00"}} {
		if _, err, code := x.run(append([]string{"serve", "--addr", "127.0.0.1:0"}, args...)...); code != failed || !strings.Contains(err, "no demo") {
			t.Errorf("%v: %d %q", args, code, err)
		}
	}
}

var demoWords = regexp.MustCompile(`Password of all: (.+)\nBusiness time now: (\d{4}-\d\d-\d\d \d\d:\d\d) \+08:00\n`)

// toldDemo waits for what a demo says about itself: the password and the business time.
func (r *running) toldDemo() []string {
	r.t.Helper()
	for range 1000 {
		if told := demoWords.FindStringSubmatch(r.out.String()); told != nil {
			return told
		}
		time.Sleep(5 * time.Millisecond)
	}
	r.t.Fatalf("it says:\n%s", r.out)
	return nil
}

func TestADemoFillsItselfAndGoesOnTheNextTime(t *testing.T) {
	x := at(t, "sqlite:"+filepath.Join(t.TempDir(), "a.db"))
	r := x.serves("--demo")
	told := r.toldDemo()
	if !strings.HasSuffix(told[2], " 10:05") {
		t.Fatalf("it says:\n%s", r.out)
	}
	if _, code := r.ask("", `{ departments { id } }`); code != "DOCUMENT_UNKNOWN" {
		t.Errorf("a stranger sends any document: %q", code)
	}
	data, code := r.ask("", `mutation { signIn(input: {login: "callback", password: "`+told[1]+`", tokens: BODY}) { accessToken } }`)
	if code != "" {
		t.Fatal(code)
	}
	token := data["signIn"].(map[string]any)["accessToken"].(string)
	data, code = r.ask(token, `{ worklist(first: 1) { nodes { id customer { name } } } viewer { demo } __schema { queryType { name } } }`)
	if list, _ := data["worklist"].(map[string]any)["nodes"].([]any); code != "" || len(list) != 1 {
		t.Errorf("the agent has nothing to do: %v %q", data, code)
	}
	if code := r.stop(); code != 0 {
		t.Fatalf("%d\n%s", code, r.out)
	}
	again := x.serves("--demo")
	if next := again.toldDemo(); next[1] != told[1] || next[2] < told[2] {
		t.Errorf("the second time it says:\n%s", again.out)
	}
	if code := again.stop(); code != 0 {
		t.Error(code)
	}
	fixed := x.serves("--clock", "2026-03-02T15:30:00+08:00")
	if next := fixed.toldDemo(); next[2] != "2026-03-02 15:30" {
		t.Errorf("with a clock it says:\n%s", fixed.out)
	}
	if _, code := fixed.ask("", `{ viewer { demo } }`); code != "DOCUMENT_UNKNOWN" {
		t.Errorf("without --demo documents are open: %q", code)
	}
}
