//go:build faults

package faults

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

const password = "kill-test-passphrase-2026"

// program is the real binary over one database; it can be killed and started again.
type program struct {
	t        *testing.T
	database string
	addr     string
	env      []string
	cmd      *exec.Cmd
	log      *os.File
	client   http.Client
}

func binary(t *testing.T) string {
	t.Helper()
	path := os.Getenv("AFTERCARE_BIN")
	if path == "" {
		path = "../../bin/aftercare"
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(abs); err != nil {
		t.Fatalf("%v: run `make build` first", err)
	}
	return abs
}

// newProgram fills a small demo hospital and gives the program that serves it.
func newProgram(t *testing.T, database string) *program {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	addr := l.Addr().String()
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	log, err := os.Create(filepath.Join(t.TempDir(), "serve.log"))
	if err != nil {
		t.Fatal(err)
	}
	p := &program{t: t, database: database, addr: addr, log: log, client: http.Client{Timeout: 5 * time.Second}}
	p.env = append(os.Environ(), "AFTERCARE_KEYS=a2lsbCB0ZXN0IGtleSBvZiAzMiBieXRlcyBsb25nISE=", "AFTERCARE_DOCUMENTS=any")
	for _, args := range [][]string{{"migrate"}, {"demo", "--customers", "50", "--password", password}} {
		cmd := exec.Command(binary(t), append(args, "--database", database)...)
		cmd.Env = p.env
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %v\n%s", args, err, out)
		}
	}
	t.Cleanup(func() { p.kill() })
	return p
}

func (p *program) start() time.Duration {
	p.t.Helper()
	p.cmd = exec.Command(binary(p.t), "serve", "--demo", "--addr", p.addr, "--database", p.database)
	p.cmd.Env, p.cmd.Stdout, p.cmd.Stderr = p.env, p.log, p.log
	began := time.Now()
	if err := p.cmd.Start(); err != nil {
		p.t.Fatal(err)
	}
	for time.Since(began) < 30*time.Second {
		if res, err := p.client.Get("http://" + p.addr + "/readyz"); err == nil {
			_ = res.Body.Close()
			if res.StatusCode == http.StatusOK {
				return time.Since(began)
			}
		}
		time.Sleep(20 * time.Millisecond)
	}
	out, _ := os.ReadFile(p.log.Name())
	p.t.Fatalf("the program was not ready after 30 s\n%s", out)
	return 0
}

// kill ends the program as a power cut would end the process: SIGKILL, nothing is tidied up.
func (p *program) kill() {
	if p.cmd == nil || p.cmd.Process == nil {
		return
	}
	_ = p.cmd.Process.Kill()
	_ = p.cmd.Wait()
	p.cmd = nil
}

type answer struct {
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Extensions struct{ Code string }
	}
}

// ask sends a document; err is a broken connection, after which nothing is known of the outcome.
func (p *program) ask(token, key, document string, vars map[string]any) (answer, error) {
	var out answer
	body, err := json.Marshal(map[string]any{"query": document, "variables": vars})
	if err != nil {
		return out, err
	}
	req, err := http.NewRequest(http.MethodPost, "http://"+p.addr+"/graphql", bytes.NewReader(body))
	if err != nil {
		return out, err
	}
	req.Header.Set("Content-Type", "application/json")
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	if key != "" {
		req.Header.Set("Idempotency-Key", key)
	}
	res, err := p.client.Do(req)
	if err != nil {
		return out, err
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		return out, err
	}
	return out, json.Unmarshal(text, &out)
}

func (p *program) signIn(login string) string {
	p.t.Helper()
	a, err := p.ask("", "", `mutation($l: String!, $p: String!) { signIn(input: {login: $l, password: $p, tokens: BODY}) { accessToken } }`,
		map[string]any{"l": login, "p": password})
	if err != nil || len(a.Errors) > 0 {
		p.t.Fatal("sign-in:", err, a.Errors)
	}
	var out struct{ SignIn struct{ AccessToken string } }
	if err := json.Unmarshal(a.Data, &out); err != nil {
		p.t.Fatal(err)
	}
	return out.SignIn.AccessToken
}

func keyOf(cycle, writer, n int) string { return fmt.Sprintf("kill-%d-%d-%d", cycle, writer, n) }
