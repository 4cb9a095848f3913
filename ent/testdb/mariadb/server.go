// Package mariadb runs a private MariaDB server for tests: its own folder, its own socket, no network.
// Nothing outlives the process that started it, however that process ends. It knows no table, must not
// touch a server it did not start, and is never part of the shipped program.
package mariadb

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

//go:embed my.cnf
var settings []byte

// durable undoes the fast settings: an acknowledged commit survives a kill and a power cut.
const durable = `
innodb_flush_log_at_trx_commit = 1
innodb_flush_method = fsync
innodb_doublewrite = 1
`

const nobody = 65534

// Options of a server.
type Options struct {
	Durable bool   // keep what was committed when the server is killed; several times slower
	Network bool   // listen on a free port of this machine as well, see Server.Address
	Logged  bool   // keep binary logs in Server.Logs, by which any instant can be reached again
	Data    string // a data folder to start on, which becomes the server's own; the tables of a new server when empty
}

// Server is one running server. Its methods may be called from several goroutines.
type Server struct {
	Socket  string // path of its Unix socket; user root, no password
	Address string // host:port where Options.Network asked for it; the same user

	dir     string
	mu      sync.Mutex
	process *exec.Cmd
	done    chan struct{} // closed when the process has ended
	keeper  *exec.Cmd
	ended   chan error // how the keeper ended
	hold    *os.File   // open as long as we live; the keeper waits for its end
}

// Start installs and starts a server, about a second. It fails when MariaDB is not installed.
func Start(o Options) (*Server, error) {
	for _, program := range []string{"mariadb-install-db", "mariadbd"} {
		if _, err := lookPath(program); err != nil {
			return nil, fmt.Errorf("the tests need MariaDB (apt-get install mariadb-server, or scripts/need): %w", err)
		}
	}
	dir, err := os.MkdirTemp("/tmp", "aftercare-mariadb-") // not TMPDIR: a socket's path has 107 bytes at most
	if err != nil {
		return nil, err
	}
	s := &Server{Socket: filepath.Join(dir, "s"), dir: dir, ended: make(chan error, 1)}
	if err := s.keep(); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	if err := errors.Join(s.install(o), s.Restart()); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// keep starts a shell that outlives us by a moment: when we are gone, even killed, it kills the server
// and removes the folder. It has a process group of its own, so that Ctrl-C does not end it first.
func (s *Server) keep() error {
	read, write, err := os.Pipe()
	if err != nil {
		return err
	}
	defer read.Close()
	s.hold = write
	s.keeper = exec.Command("/bin/sh", "-c", `read -r _; [ -f "$1/ours.pid" ] && kill -9 "$(cat "$1/ours.pid")"; rm -rf "$1"`, "keeper", s.dir)
	s.keeper.Stdin = read
	s.keeper.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := s.keeper.Start(); err != nil {
		return err
	}
	go func() {
		s.ended <- s.keeper.Wait()
		s.hold.Close() // named here so that it is not collected, which would close it, before its time
	}()
	return nil
}

func (s *Server) install(o Options) error {
	text := settings
	if o.Durable {
		text = append(text[:len(text):len(text)], durable...)
	}
	if o.Network {
		if err := s.listen(); err != nil {
			return err
		}
		host, port, err := net.SplitHostPort(s.Address)
		if err != nil {
			return err
		}
		text = append(text[:len(text):len(text)], "skip-networking = 0\nbind-address = "+host+"\nport = "+port+"\n"...)
	}
	if o.Logged {
		text = append(text[:len(text):len(text)], "log-bin = "+filepath.Join(s.Logs(), "binlog")+"\nbinlog-format = ROW\nsync-binlog = 1\nserver-id = 1\n"...)
		if err := os.Mkdir(s.Logs(), 0o755); err != nil {
			return err
		}
	}
	if err := os.WriteFile(s.path("my.cnf"), text, 0o644); err != nil {
		return err
	}
	if err := s.owned(s.dir); err != nil {
		return err
	}
	if o.Logged {
		if err := s.owned(s.Logs()); err != nil {
			return err
		}
	}
	if o.Data != "" {
		if err := os.Rename(o.Data, s.Folder()); err != nil {
			return err
		}
		return filepath.WalkDir(s.Folder(), func(path string, _ fs.DirEntry, err error) error { return errors.Join(err, s.owned(path)) })
	}
	// Without our settings: a first page that was never flushed cannot be recovered.
	cmd := s.command("mariadb-install-db", "--no-defaults", "--skip-test-db", "--auth-root-authentication-method=normal")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("installing a database server: %w\n%s", err, out)
	}
	return nil
}

// Folder is where the data lies.
func (s *Server) Folder() string { return s.path("data") }

// Logs is where the binary logs lie, when Options.Logged asked for them.
func (s *Server) Logs() string { return s.path("logs") }

// owned gives a file to the user that the server runs as.
func (s *Server) owned(path string) error {
	if os.Geteuid() != 0 {
		return nil
	}
	return os.Chown(path, nobody, nobody)
}

// listen finds a free port; the server takes it a moment later.
func (s *Server) listen() error {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	s.Address = l.Addr().String()
	return l.Close()
}

// command runs a program of the server in a process group of its own, and as nobody when we are root: the
// server refuses root, and its installer told to use it changes files of the system's own server.
func (s *Server) command(program string, arguments ...string) *exec.Cmd {
	path, _ := lookPath(program)
	// A server that starts empties its folder of temporary tables, so each has its own.
	cmd := exec.Command(path, append(arguments, "--datadir="+s.path("data"), "--tmpdir="+s.dir)...)
	cmd.Dir = s.dir
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if os.Geteuid() == 0 {
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: nobody, Gid: nobody}
	}
	return cmd
}

func (s *Server) path(name string) string { return filepath.Join(s.dir, name) }

// Restart starts the server again on the same data after Kill9, and waits until it answers.
func (s *Server) Restart() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.process != nil {
		return errors.New("the database server runs already")
	}
	cmd := s.command("mariadbd", "--defaults-file="+s.path("my.cnf"), "--socket="+s.Socket, "--pid-file="+s.path("pid"), "--log-error="+s.path("log"))
	if err := cmd.Start(); err != nil {
		return err
	}
	done := make(chan struct{})
	go func() {
		_ = cmd.Wait() // how it ended does not matter: the next statement tells
		close(done)
	}()
	s.process, s.done = cmd, done
	if err := os.WriteFile(s.path("ours.pid"), []byte(strconv.Itoa(cmd.Process.Pid)), 0o600); err != nil {
		return err
	}
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	return s.await(ctx)
}

// Kill9 ends the server as a power cut of its process would. On a server that is down it does nothing.
func (s *Server) Kill9() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.process == nil {
		return nil
	}
	if err := s.process.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	<-s.done
	s.process = nil
	return errors.Join(os.Remove(s.path("ours.pid")), os.RemoveAll(s.Socket))
}

// Stop ends the server as its administrator would and waits for it; Restart starts it again.
func (s *Server) Stop() error {
	if err := s.signal(syscall.SIGTERM); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	<-s.done
	s.process = nil
	return os.Remove(s.path("ours.pid"))
}

// Freeze stops the server in the middle of what it does, with all its connections open, until Thaw. It returns
// when every thread stands still.
func (s *Server) Freeze() error {
	if err := s.signal(syscall.SIGSTOP); err != nil {
		return err
	}
	s.mu.Lock()
	pid := s.process.Process.Pid
	s.mu.Unlock()
	for began := time.Now(); time.Since(began) < 10*time.Second; time.Sleep(time.Millisecond) {
		if stopped(pid) {
			return nil
		}
	}
	return errors.New("the database server does not stand still")
}

// stopped tells whether all threads of a process are stopped.
func stopped(pid int) bool {
	files, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/stat", pid))
	if err != nil || len(files) == 0 {
		return false
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return false // a thread that has just ended
		}
		// The state stands behind the name in parentheses.
		if _, rest, ok := strings.Cut(string(text), ") "); !ok || !strings.HasPrefix(rest, "T") {
			return false
		}
	}
	return true
}

// Thaw lets a frozen server go on.
func (s *Server) Thaw() error { return s.signal(syscall.SIGCONT) }

func (s *Server) signal(sign syscall.Signal) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.process == nil {
		return errors.New("the database server is down")
	}
	return s.process.Process.Signal(sign)
}

// Close kills the server and removes its folder.
func (s *Server) Close() error {
	err := s.Kill9()
	s.hold.Close()
	return errors.Join(err, <-s.ended)
}

// lookPath finds programs that Debian keeps outside an ordinary user's path.
func lookPath(name string) (string, error) {
	if path, err := exec.LookPath(name); err == nil {
		return path, nil
	}
	return exec.LookPath("/usr/sbin/" + name)
}
