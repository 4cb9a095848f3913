package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

// terminal runs commands as a person would.
type terminal struct {
	t       *testing.T
	environ []string
	lang    string
}

func at(t *testing.T, database string) *terminal {
	return &terminal{t: t, lang: "en", environ: []string{
		"AFTERCARE_DATABASE=" + database, "AFTERCARE_LANG=en", "AFTERCARE_FILES=" + filepath.Join(t.TempDir(), "files"),
		"AFTERCARE_KEYS=a2V5IG9mIHRoaXJ0eS10d28gYnl0ZXMsIGZvciB0ZXN0cyE=", "AFTERCARE_LOG=error",
	}}
}

// run gives what a command printed and its exit code.
func (x *terminal) run(args ...string) (out, err string, code int) {
	x.t.Helper()
	var o, e bytes.Buffer
	p := &program{environ: x.environ, out: &o, err: &e, lang: x.lang}
	code = p.run(context.Background(), args)
	return o.String(), e.String(), code
}

func TestHelpFitsOnOneScreenInBothLanguages(t *testing.T) {
	for lang, word := range map[string]string{"zh-CN": "用法", "en": "Usage"} {
		x := &terminal{t: t, lang: lang}
		out, err, code := x.run("help")
		if code != 0 || err != "" || !strings.Contains(out, word) || strings.Count(out, "\n") > 40 {
			t.Errorf("%s: %d\n%s%s", lang, code, out, err)
		}
		for _, c := range commands() {
			if !strings.Contains(out, "\n  "+c.name) || !strings.Contains(out, c.help.In(lang)) {
				t.Errorf("%s: %s is missing", lang, c.name)
			}
			if c.help.ZH == "" || c.help.EN == "" || c.help.ZH == c.help.EN {
				t.Errorf("%s is not said in both languages", c.name)
			}
			if out, _, code := x.run(c.name, "--help"); c.name != "config" && c.name != "version" && c.name != "notices" && (code != 0 || !strings.Contains(out, c.help.In(lang))) {
				t.Errorf("%s --help: %d %s", c.name, code, out)
			}
		}
	}
}

func TestACommandLineThatCannotBeUnderstoodExitsWithTwo(t *testing.T) {
	x := at(t, "sqlite:"+filepath.Join(t.TempDir(), "a.db"))
	for _, args := range [][]string{
		{}, {"sever"}, {"serve", "now"}, {"serve", "--prot", "1"}, {"init"}, {"init", "--hospital", "A", "--zone", "Asia/Shanghai"},
		{"hospital"}, {"hospital", "drop"}, {"hospital", "list", "all"}, {"hospital", "add"},
		{"backup"}, {"restore"}, {"restore", "a", "b"}, {"check", "me"}, {"index", "me"}, {"documents"}, {"documents", "add"}, {"documents", "list", "all"}, {"import", "customers"}, {"config", "show"}, {"version", "2"}, {"notices", "x"},
	} {
		if out, err, code := x.run(args...); code != misuse || err == "" || out != "" {
			t.Errorf("%v: %d %q %q", args, code, out, err)
		}
	}
}

func TestWrongSettingsAreNamedBeforeAnythingIsTouched(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	x := at(t, "sqlite:"+path)
	out, err, code := x.run("serve", "--addr", "0.0.0.0:80")
	if code != failed || out != "" || !strings.Contains(err, "AFTERCARE_ADDR (--addr)") {
		t.Errorf("%d %q %q", code, out, err)
	}
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Error("a database was made")
	}
}

func TestMigratingMakesAFileThatOnlyItsOwnerReadsAndIsSafeToRepeat(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.db")
	x := at(t, "sqlite:"+path)
	for range 2 {
		if out, err, code := x.run("migrate"); code != 0 || !strings.Contains(out, "is up to date (2") {
			t.Fatalf("%d %q %q", code, out, err)
		}
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", info.Mode(), err)
	}
}

var shownSecret = regexp.MustCompile(`One-time secret: ([A-Za-z0-9_-]{43})\n`)

func TestInitMakesAnEmptyDatabaseAHospitalOnce(t *testing.T) {
	testdb.EachEmpty(t, func(t *testing.T, url dburl.URL) {
		x := at(t, address(url))
		found := []string{"init", "--hospital", "仁和医院", "--zone", "Asia/Shanghai", "--admin", "Root"}
		out, err, code := x.run(found...)
		if code != 0 || !strings.Contains(out, "仁和医院 (code RHYY)") || !strings.Contains(out, "login: root") || !shownSecret.MatchString(out) {
			t.Fatalf("%d %q %q", code, out, err)
		}
		if out, err, code := x.run(found...); code != failed || out != "" || err == "" {
			t.Errorf("the second time: %d %q %q", code, out, err)
		}
	})
}

func TestAnInstallationTakesMoreHospitals(t *testing.T) {
	testdb.EachEmpty(t, func(t *testing.T, url dburl.URL) {
		x := at(t, address(url))
		add := func(name, admin string) []string {
			return []string{"hospital", "add", "--hospital", name, "--zone", "Asia/Shanghai", "--admin", admin}
		}
		if out, err, code := x.run(add("安康医院", "root")...); code != failed || out != "" || err == "" {
			t.Errorf("before the first: %d %q %q", code, out, err)
		}
		if _, err, code := x.run("init", "--hospital", "仁和医院", "--zone", "Asia/Shanghai", "--admin", "root"); code != 0 {
			t.Fatal(err)
		}
		if out, err, code := x.run(add("安康医院", "Root")...); code != 0 || !strings.Contains(out, "安康医院 (code AKYY)\nroot is now its admin") {
			t.Errorf("an admin who is there: %d %q %q", code, out, err)
		}
		if out, err, code := x.run(add("康宁医院", "other")...); code != 0 || !strings.Contains(out, "login: other") || !shownSecret.MatchString(out) {
			t.Errorf("a new admin: %d %q %q", code, out, err)
		}
		if out, err, code := x.run(add("安康医院", "root")...); code != failed || out != "" || !strings.Contains(err, "hospital: ") {
			t.Errorf("twice: %d %q %q", code, out, err)
		}
		want := "AKYY  Asia/Shanghai  安康医院\nKNYY  Asia/Shanghai  康宁医院\nRHYY  Asia/Shanghai  仁和医院\n"
		if out, err, code := x.run("hospital", "list"); code != 0 || out != want {
			t.Errorf("list: %d %q %q", code, out, err)
		}
		file := filepath.Join(t.TempDir(), "units.csv")
		if err := os.WriteFile(file, []byte("科室编码,科室名称\nderm,皮肤科\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		if out, err, code := x.run("import", "departments", file); code == 0 || !strings.Contains(out+err, "--hospital") {
			t.Errorf("an import that names none: %d %q %q", code, out, err)
		}
		if out, err, code := x.run("import", "departments", file, "--hospital", "AKYY"); code != 0 {
			t.Errorf("import: %d %q %q", code, out, err)
		}
	})
}

func TestInitNamesEverythingThatIsWrong(t *testing.T) {
	dir := t.TempDir()
	x := at(t, "sqlite:"+filepath.Join(dir, "a.db"))
	_, err, code := x.run("init", "--hospital", "A", "--zone", "Mars/Base", "--admin", "the root", "--code", "x")
	if code != failed || !strings.Contains(err, "zone: ") || !strings.Contains(err, "code: ") || !strings.Contains(err, "admin: ") {
		t.Errorf("%d %q", code, err)
	}
	if left, _ := os.ReadDir(dir); len(left) != 0 {
		t.Errorf("the refusal leaves %v", left)
	}
}

func TestDocumentsAreRegisteredListedAndRemoved(t *testing.T) {
	dir := t.TempDir()
	x := at(t, "sqlite:"+filepath.Join(dir, "a.db"))
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	const text = "query Mine { viewer { demo } }"
	const hash = "sha256:6a2b0fb4de4ee8d9a3e5f3c5b7a6b9f8ab0f7f0e6b0b9d7d1b4d1c5a1c0a0a00"
	for name, c := range map[string]struct {
		path string
		want string // of the refusal
	}{
		"a field that is not there":         {file("a.graphql", "{ nothing }"), "nothing"},
		"no GraphQL":                        {file("b.graphql", "hello"), "wrong"},
		"a fragment alone":                  {file("c.graphql", "fragment f on Query { viewer { demo } }"), "wrong"},
		"a list whose names are not theirs": {file("d.json", `{"`+hash+`": "`+text+`"}`), "SHA-256"},
		"no list":                           {file("e.json", `["`+text+`"]`), "JSON"},
		"no file":                           {filepath.Join(dir, "f.graphql"), "cannot read"},
	} {
		if out, err, code := x.run("documents", "add", c.path); code != failed || out != "" || !strings.Contains(err, c.want) {
			t.Errorf("%s: %d %q %q", name, code, out, err)
		}
	}
	out, err, code := x.run("documents", "add", file("mine.graphql", text))
	if code != 0 || !strings.Contains(out, "1 documents, 1 of them new") {
		t.Fatalf("%d %q %q", code, out, err)
	}
	id, _, _ := strings.Cut(out, "\n")
	if out, err, code = x.run("documents", "add", file("list.json", `{"`+id+`": "`+text+`"}`)); code != 0 || !strings.Contains(out, "0 of them new") {
		t.Errorf("%d %q %q", code, out, err)
	}
	if out, _, _ = x.run("documents", "list"); !strings.HasPrefix(out, id+"  ") || !strings.HasSuffix(out, "mine.graphql\n") {
		t.Errorf("listed: %q", out)
	}
	if _, err, code = x.run("documents", "remove", id); code != 0 {
		t.Errorf("%d %q", code, err)
	}
	if out, _, _ = x.run("documents", "list"); out != "" {
		t.Errorf("left: %q", out)
	}
	if _, _, code = x.run("documents", "remove", id); code != failed {
		t.Error("it was removed twice")
	}
}

// address writes a database address as a person would, password and all.
func address(u dburl.URL) string {
	if u.Dialect == dburl.SQLite {
		return u.String()
	}
	return strings.Replace(u.String(), ":***@", ":"+u.Config("").Passwd+"@", 1)
}
