package dburl

import (
	"path/filepath"
	"strings"
)

// settings open every SQLite connection. synchronous=FULL because in WAL mode only FULL keeps an
// acknowledged commit through a power cut; busy_timeout first, so that switching to WAL can wait;
// 64 MiB page cache and 256 MiB mapping measured at 1.3 to 2 times the reads. Times are written in
// SQLite's own form, whose text sorts as the instants do when all are UTC.
const settings = "_pragma=busy_timeout(5000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)" +
	"&_pragma=foreign_keys(1)&_pragma=cache_size(-65536)&_pragma=mmap_size(268435456)&_txlock=immediate&_time_format=sqlite"

func parseSQLite(path string) (URL, error) {
	switch {
	case path == "":
		return URL{}, refuse(Path)
	case strings.Contains(path, ":memory:") || strings.Contains(path, "mode=memory"):
		return URL{}, refuse(Memory)
	case strings.ContainsAny(path, "?\x00"):
		return URL{}, refuse(Parameters)
	case strings.HasPrefix(path, "//") && !strings.HasPrefix(path, "///"):
		return URL{}, refuse(Slashes)
	case strings.HasSuffix(path, "/"):
		return URL{}, refuse(Path)
	}
	path = filepath.Clean(path)
	if base := filepath.Base(path); base == "." || base == ".." || base == "/" {
		return URL{}, refuse(Path)
	}
	return URL{Dialect: SQLite, Path: path}, nil
}

// escapePath writes a path for SQLite's file: URI, where these three signs mean something.
var escapePath = strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23")

// sqliteDSN is what modernc.org/sqlite opens.
func (u URL) sqliteDSN() string {
	return "file:" + escapePath.Replace(filepath.ToSlash(u.Path)) + "?" + settings
}
