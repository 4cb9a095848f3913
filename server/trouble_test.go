package main

import (
	"net"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// What a person meets at a terminal when something usual is wrong.
func TestTheUsualFaultsOfCommandsAreSaidInBothLanguages(t *testing.T) {
	dir := t.TempDir()
	garbage := filepath.Join(dir, "g.db")
	if err := os.WriteFile(garbage, []byte(strings.Repeat("this is no database ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	good := filepath.Join(dir, "a.db")
	if _, err, code := at(t, "sqlite:"+good).run("migrate"); code != 0 {
		t.Fatal(err)
	}
	raw := regexp.MustCompile(`no such file or directory|not a database \(|defined: -|address already|part-\d|\(14\)|\(26\)`)
	for _, c := range []struct {
		name, database string
		args           []string
		zh, en         string
	}{
		{"a file that is no database", garbage, []string{"check"}, "不是数据库", "no database"},
		{"a folder as the database", dir, []string{"serve"}, "是一个文件夹", "is a folder"},
		{"a folder that is not there", filepath.Join(dir, "d", "x.db"), []string{"migrate"}, "文件夹须已存在", "folder must be there"},
		{"a flag that is none", good, []string{"serve", "--wat"}, "没有 --wat 这个参数", "no flag --wat"},
		{"a flag without its value", good, []string{"serve", "--addr"}, "--addr 后面缺少", "--addr needs a value"},
		{"a backup into no folder", good, []string{"backup", filepath.Join(dir, "n", "x")}, "找不到 " + filepath.Join(dir, "n"), "There is no " + filepath.Join(dir, "n")},
		{"a backup that is not there", filepath.Join(dir, "new.db"), []string{"restore", filepath.Join(dir, "nope.bak")}, "nope.bak", "nope.bak"},
		{"a port that is taken", good, []string{"serve", "--addr", taken.Addr().String()}, "已被另一个程序占用", "Another program uses"},
	} {
		for lang, want := range map[string]string{"zh-CN": c.zh, "en": c.en} {
			x := at(t, "sqlite:"+c.database)
			x.lang = lang
			x.environ = append(x.environ, "AFTERCARE_LANG="+lang)
			_, said, code := x.run(c.args...)
			if code == 0 || !strings.Contains(said, want) || raw.MatchString(said) {
				t.Errorf("%s in %s: %d %q", c.name, lang, code, said)
			}
		}
	}
}
