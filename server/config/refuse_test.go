package config

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aftercare/server/say"
)

func TestRefusals(t *testing.T) {
	pem := filepath.Join(t.TempDir(), "x.pem")
	if err := os.WriteFile(pem, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	tls := []string{"AFTERCARE_TLS_CERT=" + pem, "AFTERCARE_TLS_KEY=" + pem}
	for _, c := range []struct {
		name    string
		environ []string
		want    string // the settings refused, in order; empty: none
	}{
		{"loopback needs nothing", []string{"AFTERCARE_ADDR=127.0.0.1:80"}, ""},
		{"localhost is loopback", []string{"AFTERCARE_ADDR=localhost:80"}, ""},
		{"the whole of 127 is loopback", []string{"AFTERCARE_ADDR=127.8.8.8:80"}, ""},
		{"IPv6 loopback is loopback", []string{"AFTERCARE_ADDR=[::1]:80"}, ""},
		{"port zero is any free port", []string{"AFTERCARE_ADDR=127.0.0.1:0"}, ""},
		{"plain HTTP on every address", []string{"AFTERCARE_ADDR=:8080"}, "ADDR"},
		{"plain HTTP on 0.0.0.0", []string{"AFTERCARE_ADDR=0.0.0.0:8080"}, "ADDR"},
		{"plain HTTP on IPv6 any", []string{"AFTERCARE_ADDR=[::]:8080"}, "ADDR"},
		{"plain HTTP on a private address", []string{"AFTERCARE_ADDR=192.168.1.5:8080"}, "ADDR"},
		{"plain HTTP on a host name", []string{"AFTERCARE_ADDR=desk.example:8080"}, "ADDR"},
		{"a name that begins like loopback is not", []string{"AFTERCARE_ADDR=127.0.0.1.example:80"}, "ADDR"},
		{"TLS may leave the machine", append([]string{"AFTERCARE_ADDR=:443"}, tls...), ""},
		{"behind proxies plain HTTP may", []string{"AFTERCARE_ADDR=:8080", "AFTERCARE_TRUSTED_PROXIES=10.0.0.5"}, ""},
		{"with insecure on plain HTTP may", []string{"AFTERCARE_ADDR=:8080", "AFTERCARE_INSECURE=on"}, ""},
		{"with insecure off it may not", []string{"AFTERCARE_ADDR=:8080", "AFTERCARE_INSECURE=off"}, "ADDR"},
		{"a mistyped switch is named, not its consequence", []string{"AFTERCARE_ADDR=:8080", "AFTERCARE_INSECURE=onn"}, "INSECURE"},
		{"no port", []string{"AFTERCARE_ADDR=127.0.0.1"}, "ADDR"},
		{"a port too large", []string{"AFTERCARE_ADDR=127.0.0.1:70000"}, "ADDR"},
		{"a port in words", []string{"AFTERCARE_ADDR=127.0.0.1:http"}, "ADDR"},
		{"a bad database", []string{"AFTERCARE_DATABASE=aftercare.db"}, "DATABASE"},
		{"a bad clock", []string{"AFTERCARE_CLOCK=2026-03-02 10:05"}, "CLOCK"},
		{"a clock without a zone", []string{"AFTERCARE_CLOCK=2026-03-02T10:05:00"}, "CLOCK"},
		{"a certificate alone", tls[:1], "TLS_KEY"},
		{"a private key alone", tls[1:], "TLS_CERT"},
		{"a certificate that is not there", []string{"AFTERCARE_TLS_CERT=/none", tls[1]}, "TLS_CERT"},
		{"a folder as private key", []string{tls[0], "AFTERCARE_TLS_KEY=/"}, "TLS_KEY"},
		{"a third kind of documents", []string{"AFTERCARE_DOCUMENTS=all"}, "DOCUMENTS"},
		{"documents in capitals", []string{"AFTERCARE_DOCUMENTS=ANY"}, "DOCUMENTS"},
		{"a switch in words", []string{"AFTERCARE_INTROSPECTION=maybe"}, "INTROSPECTION"},
		{"a page in plain text", []string{"AFTERCARE_ORIGINS=http://desk.example"}, "ORIGINS"},
		{"a page in plain text on this machine", []string{"AFTERCARE_ORIGINS=http://localhost:5173"}, ""},
		{"a page in plain text on a test network", []string{"AFTERCARE_ORIGINS=http://desk.example", "AFTERCARE_INSECURE=on"}, ""},
		{"a proxy in words", []string{"AFTERCARE_TRUSTED_PROXIES=nginx"}, "TRUSTED_PROXIES"},
		{"all addresses as proxies", []string{"AFTERCARE_TRUSTED_PROXIES=0.0.0.0/0"}, "TRUSTED_PROXIES"},
		{"all IPv6 addresses as proxies", []string{"AFTERCARE_TRUSTED_PROXIES=10.0.0.1,::/0"}, "TRUSTED_PROXIES"},
		{"a network too narrow for its kind", []string{"AFTERCARE_TRUSTED_PROXIES=10.0.0.0/33"}, "TRUSTED_PROXIES"},
		{"memory in words", []string{"AFTERCARE_MEMORY=lots"}, "MEMORY"},
		{"memory in decimal units", []string{"AFTERCARE_MEMORY=512MB"}, "MEMORY"},
		{"too little memory", []string{"AFTERCARE_MEMORY=63MiB"}, "MEMORY"},
		{"memory below zero", []string{"AFTERCARE_MEMORY=-1GiB"}, "MEMORY"},
		{"memory beyond numbers", []string{"AFTERCARE_MEMORY=99999999999GiB"}, "MEMORY"},
		{"memory in bare bytes", []string{"AFTERCARE_MEMORY=67108864"}, ""},
		{"a level that is not there", []string{"AFTERCARE_LOG=verbose"}, "LOG"},
		{"everything at once", []string{"AFTERCARE_ADDR=x", "AFTERCARE_DATABASE=y", "AFTERCARE_LOG=z"}, "DATABASE LOG ADDR"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Load(c.environ, nil)
			var ps Problems
			var got []string
			if errors.As(err, &ps) {
				for _, p := range ps {
					got = append(got, strings.TrimPrefix(p.Key.Env, "AFTERCARE_"))
				}
			}
			if strings.Join(got, " ") != c.want {
				t.Fatalf("refused %v: %v", got, err)
			}
		})
	}
}

func TestARefusalNamesTheSettingWhatIsWrongAndWhatIsRight(t *testing.T) {
	_, err := Load([]string{"AFTERCARE_DATABASE=mysql://app:hunter@2@db/care", "AFTERCARE_MEMORY=1"}, nil)
	var s say.Speaker
	if !errors.As(err, &s) {
		t.Fatal(err)
	}
	for lang, parts := range map[string][]string{
		say.Chinese: {"AFTERCARE_DATABASE（--database）：", "%40", "应为：sqlite:路径", "\nAFTERCARE_MEMORY：太小", "64MiB"},
		say.English: {"AFTERCARE_DATABASE (--database): ", "%40", "Right would be: sqlite:PATH", "\nAFTERCARE_MEMORY: too little", "64MiB"},
	} {
		for _, part := range parts {
			if !strings.Contains(s.In(lang), part) {
				t.Errorf("%q lacks %q", s.In(lang), part)
			}
		}
		if strings.Contains(s.In(lang), "hunter") {
			t.Error("the password is shown")
		}
	}
}

func TestWarnings(t *testing.T) {
	for _, c := range []struct {
		name    string
		environ []string
		want    int
	}{
		{"a machine of one's own may be open", []string{"AFTERCARE_DOCUMENTS=any", "AFTERCARE_INTROSPECTION=on", "AFTERCARE_INSECURE=on"}, 0},
		{"an open server is told three things", []string{"AFTERCARE_ADDR=:80", "AFTERCARE_DOCUMENTS=any", "AFTERCARE_INTROSPECTION=on", "AFTERCARE_INSECURE=on"}, 3},
		{"behind a proxy loopback is not one's own", []string{"AFTERCARE_TRUSTED_PROXIES=127.0.0.1", "AFTERCARE_DOCUMENTS=any"}, 1},
		{"a misspelt setting is told", []string{"AFTERCARE_ORIGN=https://a.example"}, 1},
		{"others' variables are not ours", []string{"ORIGINS=x", "AFTERCAREX=1"}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Load(c.environ, nil)
			if err != nil || len(got.Warnings) != c.want {
				t.Fatalf("%v %v", got.Warnings, err)
			}
		})
	}
}

// W02: of twenty origins only the listed ones pass, letter by letter.
func TestOnlyListedOriginsPass(t *testing.T) {
	var o Origins
	if err := o.UnmarshalText([]byte("https://desk.example.com, https://desk.example.com:8443,")); err != nil {
		t.Fatal(err)
	}
	for origin, want := range map[string]bool{
		"https://desk.example.com": true, "https://desk.example.com:8443": true,
		"": false, "null": false, "*": false, "https://desk.example.com/": false, "http://desk.example.com": false, "https://DESK.example.com": false,
		"HTTPS://desk.example.com": false, "https://desk.example.com:443": false, "https://desk.example.com:8444": false, "https://desk.example.com.evil.example": false,
		"https://evil.example/https://desk.example.com": false, "https://evil-desk.example.com": false, "https://a.desk.example.com": false, "https://example.com": false,
		"https://desk.example.com@evil.example": false, "https://desk.example.com ": false, "https://desk_example.com": false, "https://desk.example.co": false, "file://": false,
	} {
		if o.Allow(origin) != want {
			t.Errorf("%q: %v", origin, !want)
		}
	}
}

func TestOriginsThatNoBrowserSendsAreRefused(t *testing.T) {
	for _, bad := range []string{
		"*", "null", "desk.example.com", "https://", "https://*.example.com", "https://desk.example.com/", "https://desk.example.com/app", "https://desk.example.com?x", "https://desk.example.com#x",
		"https://Desk.example.com", "HTTPS://desk.example.com", "https://desk.example.com:443", "http://localhost:80", "https://desk.example.com:", "https://u@desk.example.com",
		"ftp://desk.example.com", "https://医院.example", "https://desk example.com", "https://[::1", "file://",
	} {
		if err := new(Origins).UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("%q is accepted", bad)
		}
	}
	for _, good := range []string{"https://desk.example.com", "http://localhost:5173", "https://[::1]:8443", "https://10.0.0.5", ""} {
		if err := new(Origins).UnmarshalText([]byte(good)); err != nil {
			t.Errorf("%q: %v", good, err)
		}
	}
}

func TestProxies(t *testing.T) {
	var p Proxies
	if err := p.UnmarshalText([]byte("10.0.0.5, 10.1.2.3/16,,::ffff:10.9.9.9,fd00::1")); err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(p); got != "[10.0.0.5/32 10.1.0.0/16 10.9.9.9/32 fd00::1/128]" {
		t.Fatal(got)
	}
}
