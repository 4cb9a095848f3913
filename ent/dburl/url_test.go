package dburl

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/go-sql-driver/mysql"
)

func TestGoodAddresses(t *testing.T) {
	for _, c := range []struct{ name, in, shown string }{
		{"a file in the working folder", "sqlite:aftercare.db", "sqlite:aftercare.db"},
		{"a file with an absolute path", "sqlite:/var/lib/aftercare/a.db", "sqlite:/var/lib/aftercare/a.db"},
		{"three slashes are an absolute path", "sqlite:///var/a.db", "sqlite:/var/a.db"},
		{"a path is cleaned", "sqlite:./x/../a.db", "sqlite:a.db"},
		{"blanks around are cut", "  sqlite:a.db\n", "sqlite:a.db"},
		{"blanks and Chinese inside stay", "sqlite:回访 数据/a b.db", "sqlite:回访 数据/a b.db"},
		{"host and port", "mysql://app:pw@db.example:3307/care", "mysql://app:***@db.example:3307/care"},
		{"the port may be left out", "mysql://app:pw@db/care", "mysql://app:***@db:3306/care"},
		{"the password may be left out", "mysql://app@db/care", "mysql://app@db:3306/care"},
		{"several hosts", "mysql://app:pw@a,b:3307,10.0.0.3/care", "mysql://app:***@a:3306,b:3307,10.0.0.3:3306/care"},
		{"IPv6 with a port", "mysql://app:pw@[::1]:3307/care", "mysql://app:***@[::1]:3307/care"},
		{"IPv6 without a port", "mysql://app:pw@[fd00::7]/care", "mysql://app:***@[fd00::7]:3306/care"},
		{"a socket", "mysql://app@unix(/run/mysqld/mysqld.sock)/care", "mysql://app@unix(/run/mysqld/mysqld.sock)/care"},
		{"a socket with an @ in its path", "mysql://app@unix(/tmp/a@b.sock)/care", "mysql://app@unix(/tmp/a@b.sock)/care"},
		{"encryption to the server", "mysql://app:pw@db/care?tls=true", "mysql://app:***@db:3306/care"},
	} {
		t.Run(c.name, func(t *testing.T) {
			u, err := Parse(c.in)
			if err != nil || u.String() != c.shown {
				t.Fatalf("%v, %v; want %s", u, err, c.shown)
			}
		})
	}
}

func TestRefusedAddresses(t *testing.T) {
	seen := map[Reason]bool{}
	for _, c := range []struct {
		name, in string
		want     Reason
	}{
		{"nothing", "", Empty},
		{"blanks", "  ", Empty},
		{"a bare file name", "aftercare.db", Scheme},
		{"another database", "postgres://app@db/care", Scheme},
		{"the driver's own form", "app:pw@tcp(db:3306)/care", Scheme},
		{"capitals in the scheme", "SQLITE:a.db", Scheme},
		{"no file", "sqlite:", Path},
		{"a folder", "sqlite:data/", Path},
		{"the working folder", "sqlite:.", Path},
		{"the root", "sqlite:///", Path},
		{"memory", "sqlite::memory:", Memory},
		{"shared memory", "sqlite:file:x?mode=memory", Memory},
		{"parameters on a file", "sqlite:a.db?_pragma=synchronous(OFF)", Parameters},
		{"a NUL in a path", "sqlite:a\x00.db", Parameters},
		{"a host before a file", "sqlite://data/a.db", Slashes},
		{"no user at all", "mysql://db/care", User},
		{"an empty user", "mysql://:pw@db/care", User},
		{"a colon in the user", "mysql://a%3Ab:pw@db/care", User},
		{"a raw @ in the password", "mysql://app:p@w@db/care", Escape},
		{"a raw slash in the password", "mysql://app:p/w@db/care", Escape},
		{"a raw colon in the password", "mysql://app:p:w@db/care", Escape},
		{"a broken escape in the password", "mysql://app:p%zzw@db/care", Escape},
		{"a broken escape in the name", "mysql://app:pw@db/ca%re", Escape},
		{"no host", "mysql://app:pw@/care", Host},
		{"an empty host among several", "mysql://app:pw@a,,b/care", Host},
		{"the same host twice", "mysql://app:pw@a,a:3306/care", Host},
		{"IPv6 without brackets", "mysql://app:pw@fd00::7/care", Host},
		{"IPv4 in brackets", "mysql://app:pw@[10.0.0.1]/care", Host},
		{"a blank in the host", "mysql://app:pw@d b/care", Host},
		{"a bracket left open", "mysql://app:pw@[::1/care", Host},
		{"port zero", "mysql://app:pw@db:0/care", Port},
		{"a port too large", "mysql://app:pw@db:65536/care", Port},
		{"a port in words", "mysql://app:pw@db:mysql/care", Port},
		{"a colon without a port", "mysql://app:pw@db:/care", Port},
		{"a relative socket", "mysql://app@unix(mysqld.sock)/care", Socket},
		{"a socket left open", "mysql://app@unix(/run/mysqld.sock/care", Socket},
		{"a socket has no encryption", "mysql://app@unix(/run/mysqld.sock)/care?tls=true", Socket},
		{"no database", "mysql://app:pw@db", Name},
		{"an empty database", "mysql://app:pw@db/", Name},
		{"two databases", "mysql://app:pw@db/a/b", Name},
		{"a name too long", "mysql://app:pw@db/" + strings.Repeat("x", 65), Name},
		{"a driver parameter", "mysql://app:pw@db/care?multiStatements=true", Parameters},
		{"an unknown kind of encryption", "mysql://app:pw@db/care?tls=maybe", Parameters},
	} {
		t.Run(c.name, func(t *testing.T) {
			u, err := Parse(c.in)
			var e *Error
			if !errors.As(err, &e) || e.Reason != c.want {
				t.Fatalf("%v, %v; want %s", u, err, c.want)
			}
			if strings.Contains(err.Error(), "pw") {
				t.Fatal("the refusal shows the password")
			}
		})
		seen[c.want] = true
	}
	for _, r := range Reasons() {
		if !seen[r] {
			t.Errorf("no case for reason %s", r)
		}
	}
}

// The driver must read back from the DSN exactly what was meant, whatever signs the password has.
func TestPasswordsSurviveTheDSN(t *testing.T) {
	for encoded, plain := range map[string]string{
		"simple": "simple", "p%40ss": "p@ss", "a%2Fb": "a/b", "a%3Ab": "a:b", "100%25": "100%", "%23%3F%26%3D": "#?&=",
		"%28x%29": "(x)", "a+b": "a+b", "%20lead": " lead", "%E5%AF%86%E7%A0%81": "密码", "": "",
	} {
		u, err := Parse("mysql://app:" + encoded + "@h1,h2:3307/care%20db")
		if err != nil {
			t.Errorf("%q: %v", encoded, err)
			continue
		}
		got, err := mysql.ParseDSN(u.DSN("h2:3307"))
		if err != nil || got.Passwd != plain || got.User != "app" || got.Addr != "h2:3307" || got.DBName != "care db" {
			t.Errorf("%q: read back %+v, %v", encoded, got, err)
		}
	}
}

func TestDSN(t *testing.T) {
	const sqlite = "?_pragma=busy_timeout(5000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)&_pragma=cache_size(-65536)&_pragma=mmap_size(268435456)&_txlock=immediate&_time_format=sqlite"
	const params = "?clientFoundRows=true&charset=utf8mb4&collation=utf8mb4_bin&parseTime=true&timeTruncate=1µs&timeout=5s&time_zone=%27%2B00%3A00%27"
	for _, c := range []struct{ name, in, host, want string }{
		{"a file", "sqlite:aftercare.db", "", "file:aftercare.db" + sqlite},
		{"signs that mean something to SQLite", "sqlite:100%#1.db", "", "file:100%25%231.db" + sqlite},
		{"the first host by default", "mysql://app:pw@a,b/care", "", "app:pw@tcp(a:3306)/care" + params},
		{"another host when asked", "mysql://app:pw@a,b/care", "b:3306", "app:pw@tcp(b:3306)/care" + params},
		{"IPv6", "mysql://app@[::1]/care", "", "app@tcp([::1]:3306)/care" + params},
		{"a socket", "mysql://app@unix(/run/m.sock)/care", "", "app@unix(/run/m.sock)/care" + params},
	} {
		t.Run(c.name, func(t *testing.T) {
			u, err := Parse(c.in)
			if err != nil || u.DSN(c.host) != c.want {
				t.Fatalf("%v\n%s\n%s", err, u.DSN(c.host), c.want)
			}
		})
	}
}

func TestEncryptionReachesTheDriver(t *testing.T) {
	u, _ := Parse("mysql://app:pw@db/care?tls=true")
	c, err := mysql.ParseDSN(u.DSN(""))
	if err != nil || c.TLS == nil || c.TLS.InsecureSkipVerify || c.TLS.ServerName != "db" {
		t.Fatalf("%+v %v", c, err)
	}
}

func TestAValueNeverPrintsItsPassword(t *testing.T) {
	u, _ := Parse("mysql://app:hunter2@db/care")
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
		if s := fmt.Sprintf(verb, u); strings.Contains(s, "hunter2") {
			t.Errorf("%s prints %s", verb, s)
		}
	}
	if s := u.LogValue().String(); strings.Contains(s, "hunter2") {
		t.Errorf("logs print %s", s)
	}
}

func TestBeside(t *testing.T) {
	file, _ := Parse("sqlite:/var/a.db")
	server, _ := Parse("mysql://app@db/care")
	if file.Beside(".keys") != "/var/a.db.keys" || server.Beside(".keys") != "" {
		t.Fatal(file.Beside(".keys"), server.Beside(".keys"))
	}
}
