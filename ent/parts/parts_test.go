package parts_test

import (
	"bufio"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"aftercare/ent/parts"
)

func names(t *testing.T, dir string) []string {
	t.Helper()
	list, err := fs.Glob(os.DirFS(dir), "*")
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestASweepTakesWhatNobodyWritesAndNothingElse(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.db")
	stay := []string{"a.db", "a.db.before-1.bak", "a.db.part-", "a.db.part-1a", "a.db.part-of-mine", "b.db.part-1", "xa.db.part-1"}
	for _, n := range slices.Concat(stay, []string{"a.db.part-12", "a.db.part-12-journal", "a.db.copy-3"}) {
		if err := os.WriteFile(filepath.Join(dir, n), []byte("all of it"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.MkdirAll(filepath.Join(dir, "a.db.part-77", "below"), 0o700); err != nil {
		t.Fatal(err)
	}
	file, err := parts.File(path)
	if err != nil {
		t.Fatal(err)
	}
	folder, err := parts.Folder(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := parts.Sweep(path); err != nil {
		t.Fatal(err)
	}
	want := append(slices.Clone(stay), filepath.Base(file.Name()), filepath.Base(folder.Name()))
	slices.Sort(want)
	if got := names(t, dir); !slices.Equal(got, want) {
		t.Errorf("left %q, want %q", got, want)
	}
	for _, p := range []parts.Part{file, folder} {
		if info, err := os.Stat(p.Name()); err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%v %v", info.Mode(), err)
		}
		if err := p.Remove(); err != nil {
			t.Error(err)
		}
	}
	if got := names(t, dir); !slices.Equal(got, stay) {
		t.Errorf("removed: left %q, want %q", got, stay)
	}
}

// The test runs itself a second time as the writer that is killed.
func TestWhatAKilledProgramLeftIsSweptAndNotBefore(t *testing.T) {
	const place = "PARTS_TEST_PATH"
	if path := os.Getenv(place); path != "" {
		if _, err := parts.File(path); err != nil {
			t.Fatal(err)
		}
		os.Stdout.WriteString("made\n")
		select {}
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "a.db")
	writer := exec.Command(os.Args[0], "-test.run", "^"+t.Name()+"$")
	writer.Env = append(os.Environ(), place+"="+path)
	out, err := writer.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := writer.Start(); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(out).ReadString('\n'); line != "made\n" {
		t.Fatal(line, err)
	}
	for _, left := range []int{1, 0} {
		if err := parts.Sweep(path); err != nil {
			t.Fatal(err)
		}
		if got := names(t, dir); len(got) != left {
			t.Errorf("left %q, want %d", got, left)
		}
		if left == 1 {
			if err := writer.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			_ = writer.Wait()
		}
	}
}
