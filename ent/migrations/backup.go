package migrations

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"ariga.io/atlas/sql/migrate"

	"aftercare/ent/dburl"
	"aftercare/ent/parts"
)

// BackupSQLite copies a SQLite file that is about to be migrated to <file>.before-<level>.bak, where level
// is the one it will be brought to, and gives the name of the copy. The copy is whole even while others
// write, readable by its owner alone, on the disk when this returns, and replaces an older one of the same
// name. For an empty database and one that needs no migration it copies nothing and gives "".
// db is any open connection to the file at path.
func BackupSQLite(ctx context.Context, db *sql.DB, path string) (copied string, err error) {
	dir, err := open(dburl.SQLite)
	if err != nil {
		return "", err
	}
	return backup(ctx, db, path, dir)
}

func backup(ctx context.Context, db *sql.DB, path string, dir *migrate.MemDir) (copied string, err error) {
	revisions := &store{db: db, dialect: dburl.SQLite}
	level, err := Level(ctx, db, dburl.SQLite)
	if err != nil || level == "" {
		return "", err
	}
	latest, err := newest(dir)
	if err != nil || level == latest {
		return "", err
	}
	part, err := parts.File(path)
	if err != nil {
		return "", fmt.Errorf("copying the database before migrating it: %w", err)
	}
	defer func() { err = errors.Join(err, part.Remove()) }()
	if _, err := db.ExecContext(ctx, "VACUUM INTO ?", part.Name()); err != nil {
		return "", fmt.Errorf("copying the database before migrating it: %w", err)
	}
	// Still to be migrated, so the copy is of before; else another program has copied and migrated meanwhile.
	if left, err := pending(ctx, revisions, dir); err != nil || len(left) == 0 {
		return "", err
	}
	name := path + ".before-" + latest + ".bak"
	if err := errors.Join(part.Sync(), os.Rename(part.Name(), name)); err != nil {
		return "", err
	}
	return name, syncFolder(filepath.Dir(path))
}

func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}
