//go:build faults && drill

package faults

import (
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"aftercare/ent/testdb/mariadb"
)

// patients is how many customers the hospital of the drill has.
const patients = "20000"

// F16: the server is lost with its disk; a base and the binary logs bring it back as it was at an instant, to the
// row, without what came after.
func TestF16ALostServerComesBackAsItWasAtAnInstant(t *testing.T) {
	server, err := mariadb.Start(mariadb.Options{Durable: true, Logged: true})
	if err != nil {
		t.Fatal(err)
	}
	defer server.Close()
	url, err := server.Create(t.Context(), "aftercare")
	if err != nil {
		t.Fatal(err)
	}
	command(t, url.String(), "migrate")
	command(t, url.String(), "demo", "--customers", patients, "--password", password)
	folder, err := os.MkdirTemp("/tmp", "aftercare-drill-") // beside the servers' folders, so that data can be moved
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(folder) })
	if err := os.Chmod(folder, 0o755); err != nil { // the server's user has to reach its data
		t.Fatal(err)
	}
	base, logs, data := filepath.Join(folder, "base"), filepath.Join(folder, "logs"), filepath.Join(folder, "data")

	// People work while the base is taken, and after it.
	p := newProgram(t, url.String())
	p.start()
	l := startLoad(t, 4, p)
	l.await(20)
	began := time.Now()
	tool(t, "mariadb-backup", "--no-defaults", "--backup", "--user=root", "--socket="+server.Socket, "--target-dir="+base)
	backing := time.Since(began)
	l.await(100)
	l.end()
	p.stop()
	want := checksums(t, url.String())
	time.Sleep(2100 * time.Millisecond) // the logs know whole seconds
	instant := time.Now().UTC().Format(time.DateTime)
	time.Sleep(1100 * time.Millisecond)

	// What comes after the instant, such as a mistake, does not come back.
	p.start()
	late := startLoad(t, 4, p)
	late.await(50)
	late.end()
	p.stop()
	tool(t, "cp", "-r", server.Logs(), logs)
	if err := server.Kill9(); err != nil {
		t.Fatal(err)
	}

	began = time.Now()
	script, err := filepath.Abs("../../scripts/point-in-time")
	if err != nil {
		t.Fatal(err)
	}
	tool(t, script, base, logs, instant, data)
	back, err := mariadb.Start(mariadb.Options{Durable: true, Data: data})
	if err != nil {
		t.Fatal(err)
	}
	defer back.Close()
	if url, err = back.URL("aftercare"); err != nil {
		t.Fatal(err)
	}
	restoring := time.Since(began)
	differ := 0
	got := checksums(t, url.String())
	for table, sum := range want {
		if got[table] != sum {
			differ++
			t.Errorf("%s has the checksum %s, not %s", table, got[table], sum)
		}
	}
	p = newProgram(t, url.String())
	p.start()
	f := l.settle(url.String())
	publish(t, figure{"F16 lost server, base and logs", "MariaDB", "1", l, f,
		fmt.Sprintf("%s customers: base %.0f s, restored in %.0f s, %d of %d tables differ", patients, backing.Seconds(), restoring.Seconds(), differ, len(want))})
	if len(want) < 40 || len(got) != len(want) {
		t.Errorf("%d tables were compared with %d", len(want), len(got))
	}
}

func tool(t testing.TB, name string, args ...string) {
	t.Helper()
	if out, err := exec.Command(name, args...).CombinedOutput(); err != nil {
		t.Fatalf("%s %v: %v\n%s", name, args, err, out[max(0, len(out)-4000):])
	}
}

// checksums are those of all rows, by table.
func checksums(t testing.TB, database string) map[string]string {
	t.Helper()
	db := connect(t, database)
	names, err := db.Query("SELECT table_name FROM information_schema.tables WHERE table_schema = database() AND table_type = 'BASE TABLE'")
	if err != nil {
		t.Fatal(err)
	}
	defer names.Close()
	sums := map[string]string{}
	for names.Next() {
		var name, qualified string
		var sum sql.NullString
		if err := names.Scan(&name); err != nil {
			t.Fatal(err)
		}
		if err := db.QueryRow("CHECKSUM TABLE `"+name+"` EXTENDED").Scan(&qualified, &sum); err != nil {
			t.Fatal(err)
		}
		sums[name] = sum.String
	}
	return sums
}
