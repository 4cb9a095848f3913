// Package dburl reads the one line that says where the data lives and turns it into what a driver
// wants: sqlite:PATH, mysql://user:password@host:port[,host:port]/name or
// mysql://user@unix(PATH)/name. It opens nothing and touches no file; a value never prints its
// password.
package dburl

import (
	"log/slog"
	"strings"
)

// Dialect is the family of database.
type Dialect string

// The dialects there are. MySQL covers MariaDB and what speaks its protocol.
const (
	SQLite Dialect = "sqlite"
	MySQL  Dialect = "mysql"
)

// URL is a checked database address. The zero value is none; Parse makes the others.
type URL struct {
	Dialect Dialect
	Path    string   // SQLite: the file, as given and cleaned
	User    string   // MySQL
	Hosts   []string // MySQL: host:port in the order to try, or one socket path
	Socket  bool     // MySQL: Hosts[0] is a Unix socket
	Name    string   // MySQL: the database

	password string
	tls      string // "", "true" or "skip-verify", as the driver names them
}

// Parse reads a database address. Every refusal is an *Error.
func Parse(text string) (URL, error) {
	text = strings.TrimSpace(text)
	switch {
	case text == "":
		return URL{}, refuse(Empty)
	case strings.HasPrefix(text, "sqlite:"):
		return parseSQLite(strings.TrimPrefix(text, "sqlite:"))
	case strings.HasPrefix(text, "mysql://"):
		return parseMySQL(strings.TrimPrefix(text, "mysql://"))
	default:
		return URL{}, refuse(Scheme)
	}
}

// UnmarshalText lets configuration read a URL; see Parse.
func (u *URL) UnmarshalText(text []byte) error {
	got, err := Parse(string(text))
	if err == nil {
		*u = got
	}
	return err
}

// String is the address without its password, for logs and messages.
func (u URL) String() string {
	switch {
	case u.Dialect == SQLite:
		return "sqlite:" + u.Path
	case u.Dialect != MySQL:
		return ""
	}
	user := u.User
	if u.password != "" {
		user += ":***"
	}
	hosts := strings.Join(u.Hosts, ",")
	if u.Socket {
		hosts = "unix(" + hosts + ")"
	}
	return "mysql://" + user + "@" + hosts + "/" + u.Name
}

// LogValue and GoString keep the password out of logs and %#v as well.
func (u URL) LogValue() slog.Value { return slog.StringValue(u.String()) }

// GoString is String.
func (u URL) GoString() string { return u.String() }

// Beside is the name of a file that belongs to a SQLite database and lies next to it: the path with
// a suffix, as in aftercare.db.keys. It is empty for MySQL, which has no such place.
func (u URL) Beside(suffix string) string {
	if u.Dialect != SQLite {
		return ""
	}
	return u.Path + suffix
}

// Driver is the name under which database/sql knows the driver.
func (u URL) Driver() string { return string(u.Dialect) }
