//go:build faults

package migrations

import (
	"context"
	"database/sql"
	"log/slog"

	"ariga.io/atlas/sql/migrate"

	"aftercare/ent/dburl"
)

// ApplyMore applies what is pending and further files, text by name, as the next versions of the program would. It
// is there for the fault plan only, which migrates while servers of this version run.
func ApplyMore(ctx context.Context, db *sql.DB, d dburl.Dialect, files map[string]string) (applied int, err error) {
	dir, err := open(d)
	if err != nil {
		return 0, err
	}
	for name, text := range files {
		if err := dir.WriteFile(name, []byte(text)); err != nil {
			return 0, err
		}
	}
	sums, err := dir.Checksum()
	if err != nil {
		return 0, err
	}
	if err := migrate.WriteSumFile(dir, sums); err != nil {
		return 0, err
	}
	return apply(ctx, db, d, dir, slog.New(slog.DiscardHandler))
}
