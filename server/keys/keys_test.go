package keys

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"aftercare/server/say"
)

func key(b byte) string {
	k := bytes.Repeat([]byte{b}, 32)
	k[0]++
	return base64.StdEncoding.EncodeToString(k)
}

func TestKeysAreReadFromAValue(t *testing.T) {
	url := strings.NewReplacer("+", "-", "/", "_").Replace(key(0xfb))
	for _, c := range []struct {
		name, in string
		want     int // 0: refused
	}{
		{"one key", key(1), 1},
		{"two keys by comma", key(1) + "," + key(2), 2},
		{"two keys by line break", key(1) + "\n" + key(2) + "\n", 2},
		{"blanks, remarks and empty lines are passed over", "# old, new\r\n\r\n " + key(1) + " , \r\n# x\n" + key(2), 2},
		{"the URL alphabet", url, 1},
		{"without padding", strings.TrimRight(key(1), "="), 1},
		{"64 bytes are more than enough", base64.StdEncoding.EncodeToString([]byte(strings.Repeat("ab", 32))), 1},
		{"31 bytes are too few", base64.StdEncoding.EncodeToString([]byte(strings.Repeat("a", 30) + "b")), 0},
		{"a word is no key", "swordfish", 0},
		{"a sentence is no key", "please sign my tokens with this long sentence", 0},
		{"one bad key among good ones", key(1) + ",short", 0},
		{"the same key twice", key(1) + "," + key(1), 0},
		{"the same key in two spellings", key(0xfb) + "," + url, 0},
		{"a key of zeros", base64.StdEncoding.EncodeToString(make([]byte, 32)), 0},
		{"remarks alone", "# nothing\n", 0},
		{"commas alone", ",,", 0},
		{"a file that is not there", "/nonexistent/aftercare.keys", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Load(c.in, "")
			if (err == nil) != (c.want > 0) || got.Ring.Len() != c.want {
				t.Fatalf("%d keys, %v", got.Ring.Len(), err)
			}
			if err != nil && strings.Contains(err.Error(), c.in) {
				t.Fatalf("the refusal repeats the value: %v", err)
			}
			if _, ok := err.(say.Speaker); err != nil && !ok {
				t.Fatalf("the refusal has one language only: %v", err)
			}
		})
	}
}

func TestWithoutKeysMySQLIsARefusalToStart(t *testing.T) {
	_, err := Load(" ", "")
	s, ok := err.(say.Speaker)
	if !ok || !strings.Contains(s.In("zh-CN"), "AFTERCARE_KEYS") || !strings.Contains(s.In("en"), "refusing to start") {
		t.Fatalf("%v", err)
	}
}

func TestOnSQLiteTheFileIsMadeOnce(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a.db.keys")
	first, err := Load("", file)
	if err != nil || !first.Created || len(first.Warnings) != 0 || first.Source != file {
		t.Fatalf("%+v %v", first, err)
	}
	info, _ := os.Stat(file)
	if info.Mode().Perm() != 0o600 {
		t.Fatalf("mode %o", info.Mode().Perm())
	}
	second, err := Load("", file)
	if err != nil || second.Created || !bytes.Equal(second.Ring.masters[0], first.Ring.masters[0]) {
		t.Fatalf("%+v %v", second, err)
	}
	left, _ := os.ReadDir(dir)
	if len(left) != 1 {
		t.Fatalf("%d files left", len(left))
	}
}

func TestManyStartingAtOnceGetTheSameKeys(t *testing.T) {
	for range 20 {
		file := filepath.Join(t.TempDir(), "a.db.keys")
		var wg sync.WaitGroup
		got := make([]Loaded, 16)
		errs := make([]error, 16)
		for i := range got {
			wg.Go(func() { got[i], errs[i] = Load("", file) })
		}
		wg.Wait()
		made := 0
		for i := range got {
			if errs[i] != nil || !bytes.Equal(got[i].Ring.masters[0], got[0].Ring.masters[0]) {
				t.Fatalf("%d: %v", i, errs[i])
			}
			if got[i].Created {
				made++
			}
		}
		if made != 1 {
			t.Fatalf("%d believe they made the file", made)
		}
	}
}

func TestFilesThatNeedAWord(t *testing.T) {
	for _, c := range []struct {
		name    string
		prepare func(dir, file string) error
		refused string // part of the English refusal
		warned  string // part of the English warning
	}{
		{"a file that others can read is a warning", func(_, f string) error { return os.WriteFile(f, []byte(key(1)), 0o644) }, "", "chmod 600"},
		{"a file that the group can read is a warning", func(_, f string) error { return os.WriteFile(f, []byte(key(1)), 0o640) }, "", "0640"},
		{"a private file is none", func(_, f string) error { return os.WriteFile(f, []byte(key(1)), 0o400) }, "", ""},
		{"an empty file is refused and not replaced", func(_, f string) error { return os.WriteFile(f, nil, 0o600) }, "holds no key", ""},
		{"a damaged file is refused and not replaced", func(_, f string) error { return os.WriteFile(f, []byte(key(1)[:20]), 0o600) }, "key 1", ""},
		{"a folder of that name is refused", func(_, f string) error { return os.Mkdir(f, 0o700) }, "directory", ""},
		{"a link into nowhere is refused", func(_, f string) error { return os.Symlink("nowhere", f) }, "no such file", ""},
		{"a missing folder is refused", func(d, _ string) error { return os.Remove(d) }, "no such file", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "d")
			file := filepath.Join(dir, "a.db.keys")
			if err := os.Mkdir(dir, 0o700); err != nil {
				t.Fatal(err)
			}
			if err := c.prepare(dir, file); err != nil {
				t.Fatal(err)
			}
			got, err := Load("", file)
			switch {
			case c.refused != "" && (err == nil || !strings.Contains(err.Error(), c.refused)):
				t.Fatalf("err %v", err)
			case c.refused == "" && err != nil:
				t.Fatal(err)
			case c.warned == "" && len(got.Warnings) > 0:
				t.Fatal(got.Warnings)
			case c.warned != "" && (len(got.Warnings) != 1 || !strings.Contains(got.Warnings[0].EN, c.warned)):
				t.Fatal(got.Warnings)
			}
		})
	}
}

func TestAFileNamedBySettingIsRead(t *testing.T) {
	file := filepath.Join(t.TempDir(), "keys")
	if err := os.WriteFile(file, []byte("# two\n"+key(1)+"\n"+key(2)+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := Load(file, "")
	if err != nil || got.Ring.Len() != 2 || got.Source != file {
		t.Fatalf("%+v %v", got, err)
	}
}

func TestEveryUseHasItsOwnKey(t *testing.T) {
	r, _ := parse(key(1) + "," + key(2))
	var all []string
	for _, set := range [][][]byte{r.Cursors(), r.Index(), r.Derive("files", 32), {r.Access()[0].Private.Seed()}, {r.Access()[1].Private.Seed()}, r.masters} {
		for _, k := range set {
			if len(k) != 32 || slices.Contains(all, string(k)) {
				t.Fatal("a key of the wrong size or used twice")
			}
			all = append(all, string(k))
		}
	}
	if r.Access()[0].ID == r.Access()[1].ID {
		t.Fatal("two keys share an id")
	}
}

// What is derived must never change: tokens, cursors and index rows of a running hospital hang on it.
func TestDerivedKeysStayWhatTheyAre(t *testing.T) {
	r, _ := parse(key(7))
	got := fmt.Sprintf("%s %x %x", r.Access()[0].ID, r.Cursors()[0][:4], r.Index()[0][:4])
	if want := "yX1FNLMEP0duZgfS 978a397a 92b04fa3"; got != want {
		t.Fatalf("got %s", got)
	}
}

func TestRotationPutsTheNewKeyFirstAndKeepsTheOld(t *testing.T) {
	before, _ := parse(key(1))
	after, _ := parse(key(2) + "," + key(1))
	if before.Access()[0].ID != after.Access()[1].ID || !bytes.Equal(before.Index()[0], after.Index()[1]) || !bytes.Equal(before.Cursors()[0], after.Cursors()[1]) {
		t.Fatal("the old keys are not found after rotation")
	}
}

func TestARingNeverPrintsItsKeys(t *testing.T) {
	r, _ := parse(key(7))
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x"} {
		for _, v := range []any{r, Loaded{Ring: r}} {
			if s := fmt.Sprintf(verb, v); strings.Contains(s, "7 7 7") || strings.Contains(s, "0x7") || strings.Contains(s, "0707") {
				t.Errorf("%s prints %s", verb, s)
			}
		}
	}
}
