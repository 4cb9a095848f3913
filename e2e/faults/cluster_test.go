//go:build faults && galera

package faults

import (
	"database/sql"
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

// provider is Galera's library where Debian puts it; scripts/need galera installs it.
const provider = "/usr/lib/galera/libgalera_smm.so"

// near lets a node join that missed a little.
//
//go:embed testdata/wsrep_sst_near
var near []byte

// nobody is who the servers run as when we are root, which they refuse.
const nobody = 65534

// node is one server of a Galera cluster on this machine.
type node struct {
	t       testing.TB
	dir     string // of this node alone
	address string // host:port of the database protocol
	process *exec.Cmd
	db      *sql.DB
}

// newCluster starts three nodes that hold the same: the first is installed, the others begin as copies of
// it, so that no transfer of the whole is ever needed.
func newCluster(t testing.TB) (nodes []*node) {
	t.Helper()
	if _, err := os.Stat(provider); err != nil {
		t.Fatalf("%v: run scripts/need galera first", err)
	}
	root, err := os.MkdirTemp("/tmp", "aftercare-galera-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		for _, n := range nodes {
			n.kill()
			if t.Failed() {
				n.keepLog()
			}
		}
		_ = os.RemoveAll(root)
	})
	if err := os.WriteFile(filepath.Join(root, "wsrep_sst_near"), near, 0o755); err != nil {
		t.Fatal(err)
	}
	groups := []string{}
	for range 3 {
		groups = append(groups, freeAddress(t))
	}
	for i, group := range groups {
		n := &node{t: t, dir: filepath.Join(root, fmt.Sprint(i+1)), address: freeAddress(t)}
		if err := os.Mkdir(n.dir, 0o755); err != nil {
			t.Fatal(err)
		}
		n.configure(i+1, group, groups, freeAddress(t))
		nodes = append(nodes, n)
	}
	if os.Geteuid() == 0 {
		if out, err := exec.Command("chown", "-R", fmt.Sprintf("%d:%d", nobody, nobody), root).CombinedOutput(); err != nil {
			t.Fatalf("%v %s", err, out)
		}
	}
	first := nodes[0]
	if out, err := first.command("mariadb-install-db", "--no-defaults", "--skip-test-db", "--auth-root-authentication-method=normal", "--datadir="+first.data()).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	first.start("--wsrep-new-cluster")
	first.must("CREATE DATABASE aftercare")
	first.end()
	for _, n := range nodes[1:] {
		if out, err := exec.Command("cp", "-a", first.data(), n.data()).CombinedOutput(); err != nil {
			t.Fatalf("%v %s", err, out)
		}
		for _, own := range []string{"gvwstate.dat", "galera.cache"} {
			_ = os.Remove(filepath.Join(n.data(), own))
		}
	}
	first.start("--wsrep-new-cluster")
	for _, n := range nodes[1:] {
		n.start()
	}
	return nodes
}

func (n *node) data() string { return filepath.Join(n.dir, "data") }

func (n *node) configure(number int, group string, groups []string, increment string) {
	port := n.address[strings.LastIndex(n.address, ":")+1:]
	options := strings.Join([]string{
		"gmcast.listen_addr=tcp://" + group, "ist.recv_addr=" + increment, "gcache.size=64M", "gcache.recover=yes", "pc.recovery=true",
		// While the members of the group change, a node is heard only once in join_retrans_period, which has to be
		// much shorter than suspect_timeout: else a node that joins makes those who are well give each other up. When
		// the change has not ended after half of inactive_timeout, each node is left alone and none has a quorum.
		"evs.keepalive_period=PT0.25S", "evs.inactive_check_period=PT0.25S", "evs.join_retrans_period=PT0.25S",
		"evs.suspect_timeout=PT1.5S", "evs.inactive_timeout=PT5S",
	}, ";")
	text := strings.Join([]string{
		"[mariadbd]", "port=" + port, "bind-address=127.0.0.1", "socket=" + filepath.Join(n.dir, "s"), "skip-name-resolve",
		"pid-file=" + filepath.Join(n.dir, "pid"), "log-error=" + filepath.Join(n.dir, "log.err"), "datadir=" + n.data(), "tmpdir=" + n.dir,
		"binlog_format=ROW", "innodb_autoinc_lock_mode=2", "innodb_flush_log_at_trx_commit=1", "innodb_snapshot_isolation=ON",
		"innodb_buffer_pool_size=128M", "performance-schema=off", "wsrep_on=ON", "wsrep_provider=" + provider, "wsrep_cluster_name=aftercare",
		"wsrep_cluster_address=gcomm://" + strings.Join(groups, ","), fmt.Sprintf("wsrep_node_name=n%d", number), "wsrep_node_address=" + group,
		"wsrep_sst_method=near", "wsrep_slave_threads=4", `wsrep_provider_options="` + options + `"`, "",
	}, "\n")
	if err := os.WriteFile(n.config(), []byte(text), 0o644); err != nil {
		n.t.Fatal(err)
	}
}

func (n *node) config() string { return filepath.Join(n.dir, "my.cnf") }

func (n *node) command(program string, args ...string) *exec.Cmd {
	path, err := exec.LookPath(program)
	if err != nil {
		path = "/usr/sbin/" + program
	}
	cmd := exec.Command(path, args...)
	cmd.Dir = n.dir
	cmd.Env = append(os.Environ(), "PATH="+filepath.Dir(n.dir)+":"+os.Getenv("PATH")+":/usr/sbin")
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if os.Geteuid() == 0 {
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: nobody, Gid: nobody}
	}
	return cmd
}

// start starts the server and waits until it takes part in the cluster.
func (n *node) start(more ...string) {
	n.t.Helper()
	cmd := n.command("mariadbd", append([]string{"--defaults-file=" + n.config()}, more...)...)
	if err := cmd.Start(); err != nil {
		n.t.Fatal(err)
	}
	n.process = cmd
	n.db = connect(n.t, "mysql://root@"+n.address+"/mysql")
	last := ""
	for began := time.Now(); time.Since(began) < 3*time.Minute; time.Sleep(50 * time.Millisecond) {
		if last = n.status("local_state_comment"); last == "Synced" {
			return
		}
	}
	log, _ := os.ReadFile(filepath.Join(n.dir, "log.err"))
	n.t.Fatalf("a node does not join: %s\n%s", last, log[max(0, len(log)-9000):])
}

var recovered = regexp.MustCompile(`WSREP: Recovered position: (\S+)`)

// restart starts the server again after a kill; it says up to where it has everything and gets the rest.
func (n *node) restart() {
	n.t.Helper()
	out := filepath.Join(n.dir, "recover.err")
	_ = os.Remove(out)
	cmd := n.command("mariadbd", "--defaults-file="+n.config(), "--wsrep-recover", "--log-error="+out)
	_ = cmd.Run() // ends with an error of its own after it has said what is asked
	text, err := os.ReadFile(out)
	if err != nil {
		n.t.Fatal(err)
	}
	at := recovered.FindSubmatch(text)
	if at == nil {
		n.t.Fatalf("no position was recovered\n%s", text)
	}
	n.start("--wsrep_start_position=" + string(at[1]))
}

func (n *node) kill() {
	if n.process == nil {
		return
	}
	_ = n.process.Process.Kill()
	_ = n.process.Wait()
	n.process = nil
}

func (n *node) end() {
	n.t.Helper()
	if err := n.process.Process.Signal(syscall.SIGTERM); err != nil {
		n.t.Fatal(err)
	}
	_ = n.process.Wait()
	n.process = nil
}

func (n *node) must(statement string) {
	n.t.Helper()
	if _, err := n.db.Exec(statement); err != nil {
		n.t.Fatal(err)
	}
}

// keepLog leaves what the server wrote where the table of the plan is.
func (n *node) keepLog() {
	out := filepath.Join("..", "..", "test-output")
	if text, err := os.ReadFile(filepath.Join(n.dir, "log.err")); err == nil && os.MkdirAll(out, 0o755) == nil {
		_ = os.WriteFile(filepath.Join(out, "galera-"+filepath.Base(n.dir)+".err"), text, 0o644)
	}
}

// status is what the server says of its part in the cluster.
func (n *node) status(name string) (value string) {
	if err := n.db.QueryRow("SHOW STATUS LIKE 'wsrep_"+name+"'").Scan(&name, &value); err != nil {
		return err.Error()
	}
	return value
}

// united waits until every node says that it has everything and that all are there. A blow before would take a second
// node of three away, which no cluster survives.
func united(t testing.TB, nodes []*node) {
	t.Helper()
	for began := time.Now(); time.Since(began) < 3*time.Minute; time.Sleep(50 * time.Millisecond) {
		good := 0
		for _, n := range nodes {
			if n.status("local_state_comment") == "Synced" && n.status("cluster_status") == "Primary" && n.status("cluster_size") == fmt.Sprint(len(nodes)) {
				good++
			}
		}
		if good == len(nodes) {
			return
		}
	}
	t.Fatal("the cluster does not become whole again")
}

// used tells whether the program works at this node.
func (n *node) used() bool {
	return number(n.t, n.db, "SELECT count(*) FROM information_schema.processlist WHERE db = 'aftercare'") > 0
}
