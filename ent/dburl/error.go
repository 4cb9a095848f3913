package dburl

// Reason says why an address was refused. Whoever shows it to people has a sentence for each.
type Reason string

// The reasons there are.
const (
	Empty      Reason = "empty"      // nothing given
	Scheme     Reason = "scheme"     // neither sqlite: nor mysql://
	Path       Reason = "path"       // sqlite: no file named, or a folder
	Memory     Reason = "memory"     // sqlite: an in-memory database cannot be shared by connections
	Parameters Reason = "parameters" // parameters that are not ours to be set here
	Slashes    Reason = "slashes"    // sqlite://name: a host, which SQLite has not
	User       Reason = "user"       // mysql: no user, or a colon in its name
	Escape     Reason = "escape"     // mysql: a sign in user, password or name is not percent-encoded
	Host       Reason = "host"       // mysql: no host, a bad one, or the same twice
	Port       Reason = "port"       // mysql: not a number from 1 to 65535
	Socket     Reason = "socket"     // mysql: unix(...) without an absolute path or closing bracket
	Name       Reason = "name"       // mysql: no database named
)

// Reasons lists every reason.
func Reasons() []Reason {
	return []Reason{Empty, Scheme, Path, Memory, Parameters, Slashes, User, Escape, Host, Port, Socket, Name}
}

// Error is a refused address. It holds no part of the address, which may hold a password.
type Error struct{ Reason Reason }

// Error names the reason for logs and tests.
func (e *Error) Error() string { return "database address refused: " + string(e.Reason) }

func refuse(r Reason) error { return &Error{Reason: r} }
