package config

import (
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercare/ent/dburl"
	"aftercare/server/say"
)

func TestDefaults(t *testing.T) {
	c, err := Load([]string{"PATH=/bin", "LANG=en_US.UTF-8"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if c.Addr != "127.0.0.1:8080" || c.Database.String() != "sqlite:aftercare.db" || c.Demo || !c.Clock.IsZero() || c.Insecure ||
		c.Introspection || c.Documents != Trusted || c.Log != slog.LevelInfo || c.Files != "aftercare.db.files" || c.Memory != 0 ||
		len(c.Origins)+len(c.TrustedProxies)+len(c.Warnings) != 0 || c.Lang != say.English || c.Keys != "" {
		t.Fatalf("%+v", c)
	}
}

func TestEverySettingIsReadFromItsVariable(t *testing.T) {
	pem := filepath.Join(t.TempDir(), "x.pem")
	if err := os.WriteFile(pem, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := Load([]string{
		"AFTERCARE_ADDR=0.0.0.0:8443", "AFTERCARE_DATABASE=mysql://a:p%40@db1,db2/care", "AFTERCARE_DEMO=on", "AFTERCARE_CLOCK=2026-03-02T10:05:00+08:00",
		"AFTERCARE_TLS_CERT=" + pem, "AFTERCARE_TLS_KEY=" + pem, "AFTERCARE_KEYS=/run/keys", "AFTERCARE_INTROSPECTION=true", "AFTERCARE_DOCUMENTS=any",
		"AFTERCARE_INSECURE=1", "AFTERCARE_ORIGINS=https://a.example, https://a.example:8443", "AFTERCARE_TRUSTED_PROXIES=10.0.0.5,fd00::/8",
		"AFTERCARE_FILES=/data/files", "AFTERCARE_MEMORY=512MiB", "AFTERCARE_LOG=debug", "AFTERCARE_LANG=zh-CN",
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := Config{
		Addr: "0.0.0.0:8443", Demo: true, TLSCert: pem, TLSKey: pem, Keys: "/run/keys", Introspection: true, Documents: AnyDocument, Insecure: true,
		Origins: Origins{"https://a.example", "https://a.example:8443"}, Files: "/data/files", Memory: 512 << 20, Log: slog.LevelDebug, Lang: say.Chinese,
	}
	if !c.Clock.Equal(time.Date(2026, 3, 2, 2, 5, 0, 0, time.UTC)) || fmt.Sprint(c.TrustedProxies) != "[10.0.0.5/32 fd00::/8]" || !slices.Equal(c.Database.Hosts, []string{"db1:3306", "db2:3306"}) {
		t.Fatalf("%+v", c)
	}
	c.Clock, c.TrustedProxies, c.Database, c.Warnings, c.given = time.Time{}, nil, dburl.URL{}, nil, nil
	if !reflect.DeepEqual(c, want) {
		t.Fatalf("%+v", c)
	}
}

func TestAFlagWinsOverTheEnvironmentAndThatOverTheDefault(t *testing.T) {
	for _, c := range []struct {
		name    string
		environ []string
		args    []string
		addr    string
		demo    bool
		words   string
	}{
		{"neither", nil, nil, "127.0.0.1:8080", false, ""},
		{"the environment", []string{"AFTERCARE_ADDR=127.0.0.1:1"}, nil, "127.0.0.1:1", false, ""},
		{"the flag", []string{"AFTERCARE_ADDR=127.0.0.1:1"}, []string{"--addr", "127.0.0.1:2"}, "127.0.0.1:2", false, ""},
		{"the flag in one word", nil, []string{"-addr=127.0.0.1:2"}, "127.0.0.1:2", false, ""},
		{"the last flag", nil, []string{"--addr=127.0.0.1:2", "--addr=127.0.0.1:3"}, "127.0.0.1:3", false, ""},
		{"a switch needs no value", nil, []string{"--demo"}, "127.0.0.1:8080", true, ""},
		{"a switch can be taken back", []string{"AFTERCARE_DEMO=on"}, []string{"--demo=off"}, "127.0.0.1:8080", false, ""},
		{"an empty variable is not set", []string{"AFTERCARE_ADDR=", "AFTERCARE_DEMO= "}, nil, "127.0.0.1:8080", false, ""},
		{"words before, between and after flags", nil, []string{"customers", "--demo", "a.csv", "--addr", "127.0.0.1:2"}, "127.0.0.1:2", true, "customers a.csv"},
		{"after two dashes all are words", nil, []string{"--demo", "--", "--addr", "x"}, "127.0.0.1:8080", true, "--addr x"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := NewFlags(flag.NewFlagSet("serve", flag.ContinueOnError), say.English, "addr", "demo")
			words, err := f.Parse(c.args)
			if err != nil {
				t.Fatal(err)
			}
			got, err := f.Load(c.environ)
			if err != nil || got.Addr != c.addr || got.Demo != c.demo || strings.Join(words, " ") != c.words {
				t.Fatalf("%s %v %q %v", got.Addr, got.Demo, words, err)
			}
		})
	}
}

func TestBadArgumentsAreSaidInBothLanguages(t *testing.T) {
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"a flag that is not there": {[]string{"--adr", "x"}, "没有 --adr 这个参数。可用的参数见 aftercare serve --help。"},
		"a flag without its value": {[]string{"--addr"}, "--addr 后面缺少它的值。写法见 aftercare serve --help。"},
	} {
		f := NewFlags(flag.NewFlagSet("serve", flag.ContinueOnError), say.English, "addr")
		_, err := f.Parse(c.args)
		var s say.Speaker
		if !errors.As(err, &s) || s.In("zh-CN") != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	f := NewFlags(flag.NewFlagSet("serve", flag.ContinueOnError), say.English, "addr")
	if _, err := f.Parse([]string{"-h"}); err != flag.ErrHelp {
		t.Errorf("asking for help: %v", err)
	}
}

func TestTheTableAndTheStructNameTheSameSettings(t *testing.T) {
	fields := map[string]bool{"AFTERCARE_LANG": true} // read by say.Terminal, which needs the whole environment
	for _, f := range reflect.VisibleFields(reflect.TypeFor[Config]()) {
		if tag := f.Tag.Get("env"); tag != "" {
			fields[tag] = true
		}
	}
	flags := map[string]bool{}
	for _, k := range table {
		if !fields[k.Env] {
			t.Errorf("%s is twice in the table or in no field", k.Env)
		}
		delete(fields, k.Env)
		if k.Flag != "" && (flags[k.Flag] || k.Env != "AFTERCARE_"+strings.ToUpper(strings.ReplaceAll(k.Flag, "-", "_"))) {
			t.Errorf("--%s does not go with %s", k.Flag, k.Env)
		}
		flags[k.Flag] = true
		for _, text := range []string{k.Help.ZH, k.Help.EN, k.Right.ZH, k.Right.EN} {
			if text == "" {
				t.Errorf("%s is not explained in both languages", k.Env)
			}
		}
	}
	for name := range fields {
		t.Errorf("%s is not in the table", name)
	}
}

func TestHelpNamesEverySettingInBothLanguages(t *testing.T) {
	for _, lang := range []string{say.Chinese, say.English} {
		var b strings.Builder
		if err := Help(&b, lang); err != nil {
			t.Fatal(err)
		}
		for _, k := range table {
			if !strings.Contains(b.String(), k.Env) || !strings.Contains(b.String(), k.Help.In(lang)) || !strings.Contains(b.String(), k.Default) {
				t.Errorf("%s is missing in %s", k.Env, lang)
			}
		}
	}
}

func TestEveryRefusalOfAnAddressHasItsSentence(t *testing.T) {
	for _, r := range dburl.Reasons() {
		if s := databaseWrong[r]; s.ZH == "" || s.EN == "" {
			t.Errorf("%s has no sentence", r)
		}
	}
	if len(databaseWrong) != len(dburl.Reasons()) {
		t.Error("a sentence without its reason")
	}
}

func TestAConfigNeverPrintsItsSecrets(t *testing.T) {
	c, err := Load([]string{"AFTERCARE_KEYS=hunter2", "AFTERCARE_DATABASE=mysql://app:hunter2@db/care"}, nil)
	if err != nil || string(c.Keys) != "hunter2" {
		t.Fatal(err)
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		if s := fmt.Sprintf(verb, c); strings.Contains(s, "hunter2") {
			t.Errorf("%s prints %s", verb, s)
		}
	}
	var log strings.Builder
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "keys", c.Keys, "database", c.Database)
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "keys", c.Keys, "database", c.Database)
	if strings.Contains(log.String(), "hunter2") {
		t.Errorf("the log prints %s", log.String())
	}
}

func TestASettingIsGivenWhenSomebodyChoseIt(t *testing.T) {
	c, err := Load([]string{"AFTERCARE_DOCUMENTS=trusted", "AFTERCARE_ADDR="}, map[string]string{"AFTERCARE_DEMO": "on"})
	if err != nil {
		t.Fatal(err)
	}
	for env, want := range map[string]bool{"AFTERCARE_DOCUMENTS": true, "AFTERCARE_DEMO": true, "AFTERCARE_ADDR": false, "AFTERCARE_LOG": false} {
		if c.Given(env) != want {
			t.Errorf("%s: %v", env, c.Given(env))
		}
	}
}
