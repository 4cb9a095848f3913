//go:build faults

package faults

import (
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

const password = "kill-test-passphrase-2026"

// environment is what every program of the plan runs with: one set of keys, so that servers of one database
// understand each other's tokens, and documents that no shipped client registered.
func environment() []string {
	return append(os.Environ(), "AFTERCARE_KEYS=a2lsbCB0ZXN0IGtleSBvZiAzMiBieXRlcyBsb25nISE=", "AFTERCARE_DOCUMENTS=any", "AFTERCARE_LOG=warn")
}

func binary(t testing.TB) string {
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

// command runs a command of the program and gives what it prints.
func command(t testing.TB, database string, args ...string) string {
	t.Helper()
	cmd := exec.Command(binary(t), append(args, "--database", database)...)
	cmd.Env = environment()
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %v\n%s", args, err, out)
	}
	return string(out)
}

// fill makes the tables and a small demo hospital.
func fill(t testing.TB, database string) {
	t.Helper()
	command(t, database, "migrate")
	command(t, database, "demo", "--customers", "50", "--password", password)
}

// program is the real binary over one database; it can be killed and started again.
type program struct {
	t        testing.TB
	database string
	addr     string
	args     []string
	bin      string   // another build of the program
	plain    bool     // not as a demo: business time is real time
	env      []string // beside the environment of all
	cmd      *exec.Cmd
	log      *os.File
	client   http.Client
}

// newProgram gives a program that serves a filled database; it is not started yet.
func newProgram(t testing.TB, database string, args ...string) *program {
	t.Helper()
	log, err := os.Create(filepath.Join(t.TempDir(), "serve.log"))
	if err != nil {
		t.Fatal(err)
	}
	p := &program{t: t, database: database, addr: freeAddress(t), args: args, log: log}
	p.client.Timeout = 5 * time.Second
	t.Cleanup(func() {
		p.kill()
		_ = log.Close()
		if t.Failed() {
			t.Log(p.lastWords())
		}
	})
	return p
}

func freeAddress(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// launch starts the program without waiting for it.
func (p *program) launch() {
	p.t.Helper()
	words := append([]string{"serve", "--addr", p.addr, "--database", p.database}, p.args...)
	if !p.plain {
		words = append(words, "--demo")
	}
	p.cmd = exec.Command(or(p.bin, binary(p.t)), words...)
	p.cmd.Env, p.cmd.Stdout, p.cmd.Stderr = append(environment(), p.env...), p.log, p.log
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := p.cmd.Start(); err != nil {
		p.t.Fatal(err)
	}
}

// start starts the program and tells how long it took until it was ready.
func (p *program) start() time.Duration {
	p.t.Helper()
	began := time.Now()
	p.launch()
	return p.awaitReady(began, time.Minute)
}

// awaitReady waits until the program is ready and tells how long that was after an instant.
func (p *program) awaitReady(since time.Time, most time.Duration) time.Duration {
	p.t.Helper()
	for time.Since(since) < most {
		if p.status("/readyz") == http.StatusOK {
			return time.Since(since)
		}
		time.Sleep(10 * time.Millisecond)
	}
	p.t.Fatalf("the program was not ready after %v\n%s", most, p.lastWords())
	return 0
}

// status is the status of a page, 0 when there is no answer.
func (p *program) status(path string) int {
	res, err := p.client.Get("http://" + p.addr + path)
	if err != nil {
		return 0
	}
	_ = res.Body.Close()
	return res.StatusCode
}

// kill ends the program as a power cut would end the process: SIGKILL, nothing is tidied up.
func (p *program) kill() {
	if p.cmd == nil {
		return
	}
	_ = p.cmd.Process.Kill()
	_ = p.cmd.Wait()
	p.cmd = nil
}

// stop asks the program to end and tells how long it took.
func (p *program) stop() time.Duration {
	p.t.Helper()
	began := time.Now()
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		p.t.Fatal(err)
	}
	if err := p.cmd.Wait(); err != nil {
		p.t.Errorf("the program ended with %v\n%s", err, p.lastWords())
	}
	p.cmd = nil
	return time.Since(began)
}

// lastWords is the end of what the program wrote.
func (p *program) lastWords() string {
	out, _ := os.ReadFile(p.log.Name())
	lines := strings.Split(string(out), "\n")
	return strings.Join(lines[max(0, len(lines)-40):], "\n")
}
