package main

import (
	"crypto/rand"
	"encoding/base64"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aftercare/ent"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

// with is the terminal of somebody who has other keys; without any, AFTERCARE_KEYS is not set.
func (x *terminal) with(keys ...string) *terminal {
	environ := slices.DeleteFunc(slices.Clone(x.environ), func(s string) bool { return strings.HasPrefix(s, "AFTERCARE_KEYS=") })
	if len(keys) > 0 {
		environ = append(environ, "AFTERCARE_KEYS="+strings.Join(keys, ","))
	}
	return &terminal{t: x.t, lang: x.lang, environ: environ}
}

func (x *terminal) keys() string {
	for _, s := range x.environ {
		if after, ok := strings.CutPrefix(s, "AFTERCARE_KEYS="); ok {
			return after
		}
	}
	return ""
}

func freshKey() string {
	key := make([]byte, 32)
	_, _ = rand.Read(key)
	return base64.StdEncoding.EncodeToString(key)
}

// someNumber is one of the numbers that are stored.
func someNumber(t *testing.T, u dburl.URL) (number string) {
	write, read, err := ent.Pools(t.Context(), u)
	if err != nil {
		t.Fatal(err)
	}
	defer write.Close()
	defer read.Close()
	if err := read.QueryRow("SELECT number FROM customer_phones WHERE number LIKE '+861%' ORDER BY id LIMIT 1").Scan(&number); err != nil {
		t.Fatal(err)
	}
	return number
}

// A hospital that puts a new key first finds old and new numbers; one that loses the old key is told.
func TestRotatedKeysFindNumbersAndForeignKeysAreRefused(t *testing.T) {
	testdb.Each(t, func(t *testing.T, u dburl.URL) {
		x := at(t, address(u))
		if out, err, code := x.run("demo", "--customers", "60", "--until", "2026-11-23", "--password", "a password of the demo"); code != done {
			t.Fatalf("demo: %s%s", out, err)
		}
		old, next, former := x.keys(), freshKey(), someNumber(t, u)

		foreign := x.with(next)
		if out, err, code := foreign.run("serve", "--addr", "127.0.0.1:0"); code != failed || !strings.Contains(err, "former key") {
			t.Fatalf("a foreign key: %d %s%s", code, out, err)
		}
		foreign.lang, foreign.environ = "zh-CN", append(foreign.environ, "AFTERCARE_LANG=zh-CN")
		if _, err, code := foreign.run("serve", "--addr", "127.0.0.1:0"); code != failed || !strings.Contains(err, "原来的密钥") {
			t.Errorf("in Chinese: %d %s", code, err)
		}
		if out, err, code := x.with(next).run("check"); code != failed || !strings.Contains(out, "phone keys: ") || !strings.Contains(out, "former key") {
			t.Errorf("check with a foreign key: %d %s%s", code, out, err)
		}

		rotated := x.with(next, old)
		if out, err, code := rotated.run("check"); code != done {
			t.Errorf("check after the rotation: %d %s%s", code, out, err)
		}
		r := rotated.serves("--demo")
		desk := r.signedIn("supervisor", "a password of the demo", "en")
		count := func(search string) float64 {
			got := desk.post(`query($s: String!) { customers(search: $s) { totalCount } }`, map[string]any{"s": search})
			if len(got.Errors) > 0 {
				t.Fatalf("%s: %s", search, got.body)
			}
			return got.Data["customers"].(map[string]any)["totalCount"].(float64)
		}
		if n := count(former); n == 0 {
			t.Errorf("%s, a number of before, is not found", former)
		}
		if n := count(former[len(former)-4:]); n == 0 {
			t.Errorf("the last four digits of %s are not found", former)
		}
		made := desk.post(`mutation($in: RegisterCustomerInput!) { registerCustomer(input: $in) { id } }`,
			map[string]any{"in": map[string]any{"name": "赵云", "phones": []any{map[string]any{"number": "13777779876"}}}})
		if len(made.Errors) > 0 {
			t.Fatalf("registering: %s", made.body)
		}
		if n := count("9876"); n != 1 {
			t.Errorf("the new number: %v", n)
		}
		if n := count("13777779876"); n != 1 {
			t.Errorf("the whole new number: %v", n)
		}
		r.stop()

		if out, err, code := x.run("check"); code != failed || !strings.Contains(out, "phone keys: 1 found") {
			t.Errorf("check without the new key: %d %s%s", code, out, err)
		}
		again := x.serves("--demo")
		if out := again.out.String(); !strings.Contains(out, "Some phone numbers") {
			t.Errorf("a key that is missing for some goes unnoticed: %s", out)
		}
		again.stop()

		if out, err, code := x.with(next).run("index"); code != done || strings.HasPrefix(out, "0 ") {
			t.Errorf("index: %d %s%s", code, out, err)
		}
		if out, err, code := x.with(next).run("check"); code != done {
			t.Errorf("the old key cannot go: %d %s%s", code, out, err)
		}
		if out, err, code := rotated.run("index"); code != done || !strings.HasPrefix(out, "0 ") {
			t.Errorf("index once more: %d %s%s", code, out, err)
		}
	})
}

// What only looks or copies never makes keys, and data never gets others than it had.
func TestKeysAreMadeForAnEmptyDatabaseOnly(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a.db.keys")
	x := at(t, "sqlite:"+filepath.Join(dir, "a.db")).with()
	there := func() bool { _, err := os.Stat(file); return err == nil }
	init := []string{"init", "--hospital", "仁和医院", "--zone", "Asia/Shanghai", "--admin", "root"}
	for _, step := range []struct {
		name string
		args []string
		code int
		made bool
	}{
		{"migrate needs none", []string{"migrate"}, done, false},
		{"check makes none", []string{"check"}, failed, false},
		{"init makes them", init, done, true},
		{"check reads them", []string{"check"}, done, true},
	} {
		if _, err, code := x.run(step.args...); code != step.code || there() != step.made || code == failed && !strings.Contains(err, file) {
			t.Errorf("%s: %d %q, made: %v", step.name, code, err, there())
		}
	}
	if err := os.Rename(file, file+".away"); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"check"}, {"backup", filepath.Join(dir, "a.backup")}, {"serve", "--addr", "127.0.0.1:0"}, {"documents", "list"}, {"hospital", "list"}, init, {"demo"},
	} {
		if _, err, code := x.run(args...); code != failed || !strings.Contains(err, file) || there() {
			t.Errorf("%v without its keys: %d %q, made: %v", args, code, err, there())
		}
	}
	if err := os.Rename(file+".away", file); err != nil {
		t.Fatal(err)
	}
	if out, err, code := x.run("check"); code != done {
		t.Errorf("with its keys again: %d %s%s", code, out, err)
	}
}
