package dburl

import (
	"net"
	"net/netip"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/go-sql-driver/mysql"
)

const defaultPort = "3306"

// parseMySQL reads what follows mysql://. net/url cannot: it knows neither several hosts nor sockets.
func parseMySQL(text string) (URL, error) {
	u := URL{Dialect: MySQL}
	text, query, _ := strings.Cut(text, "?")
	if query != "" {
		secure, ok := strings.CutPrefix(query, "tls=")
		if !ok || secure != "true" && secure != "skip-verify" {
			return URL{}, refuse(Parameters)
		}
		u.tls = secure
	}
	login, rest, ok := cutLogin(text)
	if !ok {
		return URL{}, refuse(User)
	}
	if err := u.readLogin(login); err != nil {
		return URL{}, err
	}
	if after, ok := strings.CutPrefix(rest, "unix("); ok {
		socket, name, ok := strings.Cut(after, ")/")
		if !ok || !path.IsAbs(socket) || u.tls != "" {
			return URL{}, refuse(Socket)
		}
		u.Hosts, u.Socket = []string{socket}, true
		return u, u.readName(name)
	}
	hosts, name, _ := strings.Cut(rest, "/")
	for _, one := range strings.Split(hosts, ",") {
		host, err := readHost(one)
		if err != nil {
			return URL{}, err
		}
		if slices.Contains(u.Hosts, host) {
			return URL{}, refuse(Host)
		}
		u.Hosts = append(u.Hosts, host)
	}
	return u, u.readName(name)
}

// cutLogin splits user:password from the rest. A socket path may hold an @, so unix( ends the login
// wherever it stands; else the last @ does, and readLogin refuses what is left unescaped.
func cutLogin(text string) (login, rest string, ok bool) {
	if at := strings.Index(text, "@unix("); at >= 0 {
		return text[:at], text[at+1:], true
	}
	if at := strings.LastIndex(text, "@"); at >= 0 {
		return text[:at], text[at+1:], true
	}
	return "", "", false
}

func (u *URL) readLogin(login string) error {
	user, password, _ := strings.Cut(login, ":")
	if strings.ContainsAny(login, "@/#") || strings.Contains(password, ":") {
		return refuse(Escape)
	}
	var err1, err2 error
	u.User, err1 = url.PathUnescape(user)
	u.password, err2 = url.PathUnescape(password)
	if err1 != nil || err2 != nil {
		return refuse(Escape)
	}
	if u.User == "" || strings.Contains(u.User, ":") {
		return refuse(User) // the driver's own form has no way to write a colon there
	}
	return nil
}

func (u *URL) readName(name string) error {
	got, err := url.PathUnescape(name)
	if err != nil {
		return refuse(Escape)
	}
	if got == "" || strings.ContainsAny(got, "/\\.\x00") || len(got) > 64 {
		return refuse(Name)
	}
	u.Name = got
	return nil
}

// readHost gives host:port, the port 3306 when none is named. IPv6 stands in square brackets.
func readHost(text string) (string, error) {
	host, port := text, defaultPort
	if i := strings.LastIndex(text, ":"); i >= 0 && !strings.HasSuffix(text, "]") {
		host, port = text[:i], text[i+1:]
	}
	if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
		return "", refuse(Port)
	}
	if inner, ok := strings.CutPrefix(host, "["); ok {
		inner, ok = strings.CutSuffix(inner, "]")
		addr, err := netip.ParseAddr(inner)
		if !ok || err != nil || !addr.Is6() {
			return "", refuse(Host)
		}
		return net.JoinHostPort(inner, port), nil
	}
	if host == "" || strings.ContainsFunc(host, notHostSign) {
		return "", refuse(Host)
	}
	return net.JoinHostPort(host, port), nil
}

func notHostSign(r rune) bool {
	return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '.' && r != '-' && r != '_'
}

// Config is what the MySQL driver opens for one of Hosts; empty means the first. Times are UTC and
// cut to microseconds, as the columns keep them; an UPDATE counts the rows it matched, as SQLite
// does; the session settings travel with the connection, because set on a pooled one they would leak
// to the next user. For SQLite it is nil.
func (u URL) Config(host string) *mysql.Config {
	if u.Dialect != MySQL {
		return nil
	}
	if host == "" {
		host = u.Hosts[0]
	}
	c := mysql.NewConfig()
	c.User, c.Passwd, c.DBName = u.User, u.password, u.Name
	c.Net, c.Addr = "tcp", host
	if u.Socket {
		c.Net = "unix"
	}
	c.ParseTime, c.Loc, c.ClientFoundRows = true, time.UTC, true
	c.Timeout = 5 * time.Second
	c.TLSConfig = u.tls
	c.Params = map[string]string{"time_zone": "'+00:00'"}
	_ = c.Apply(mysql.Charset("utf8mb4", "utf8mb4_bin"), mysql.TimeTruncate(time.Microsecond)) // these options cannot fail
	return c
}

// DSN is the data source name for Driver: for MySQL that of one of Hosts (empty: the first), for
// SQLite host is ignored. It holds the password in plain text: never log it.
func (u URL) DSN(host string) string {
	if u.Dialect == MySQL {
		return u.Config(host).FormatDSN()
	}
	return u.sqliteDSN()
}
