package dburl

import (
	"database/sql"
	"os"
	"path/filepath"
	"testing"

	_ "modernc.org/sqlite"
)

// The driver must open exactly the named file, with the settings that keep commits.
func TestSQLiteOpensTheNamedFileWithItsSettings(t *testing.T) {
	for _, name := range []string{"plain.db", "with blank.db", "100%25 #1&a=b.db", "回访.db", "semi;colon+plus.db"} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), name)
			u, err := Parse("sqlite:" + path)
			if err != nil {
				t.Fatal(err)
			}
			db, err := sql.Open(u.Driver(), u.DSN(""))
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			for pragma, want := range map[string]string{
				"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "5000", "cache_size": "-65536", "mmap_size": "268435456",
			} {
				var got string
				if err := db.QueryRow("PRAGMA " + pragma).Scan(&got); err != nil || got != want {
					t.Errorf("%s is %q, %v; want %s", pragma, got, err, want)
				}
			}
			if _, err := os.Stat(path); err != nil {
				t.Error(err)
			}
		})
	}
}
