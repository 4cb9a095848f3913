package migrations

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/schema"

	"aftercare/ent/dburl"
)

const table = "schema_revisions"

const columns = "version, description, kind, applied, total, executed_at, took_us, error, error_statement, hash, partial_hashes, program"

// store keeps one row per migration file in real columns.
type store struct {
	db      schema.ExecQuerier
	dialect dburl.Dialect
}

var _ migrate.RevisionReadWriter = (*store)(nil)

// Ident names the table.
func (s *store) Ident() *migrate.TableIdent { return &migrate.TableIdent{Name: table} }

// create makes the table where there is none.
func (s *store) create(ctx context.Context) error {
	instant, long, charset := "datetime", "text", ""
	if s.dialect == dburl.MySQL {
		instant, long, charset = "datetime(6)", "longtext", " CHARSET utf8mb4 COLLATE utf8mb4_bin"
	}
	_, err := s.db.ExecContext(ctx, fmt.Sprintf(`CREATE TABLE IF NOT EXISTS %[1]s (
		version varchar(40) NOT NULL PRIMARY KEY, description varchar(200) NOT NULL, kind bigint NOT NULL,
		applied bigint NOT NULL, total bigint NOT NULL, executed_at %[2]s NOT NULL, took_us bigint NOT NULL,
		error %[3]s NOT NULL, error_statement %[3]s NOT NULL, hash varchar(100) NOT NULL,
		partial_hashes %[3]s NOT NULL, program varchar(100) NOT NULL)%[4]s`, table, instant, long, charset))
	return err
}

// ReadRevisions gives all rows by version, none when there is no table yet.
func (s *store) ReadRevisions(ctx context.Context) ([]*migrate.Revision, error) {
	if n, err := s.countTables(ctx, "= '"+table+"'"); err != nil || n == 0 {
		return nil, err
	}
	return s.read(ctx, "ORDER BY version")
}

// ReadRevision gives one row or migrate.ErrRevisionNotExist.
func (s *store) ReadRevision(ctx context.Context, version string) (*migrate.Revision, error) {
	revs, err := s.read(ctx, "WHERE version = ?", version)
	if err != nil {
		return nil, err
	}
	if len(revs) == 0 {
		return nil, migrate.ErrRevisionNotExist
	}
	return revs[0], nil
}

func (s *store) read(ctx context.Context, rest string, args ...any) (revs []*migrate.Revision, err error) {
	rows, err := s.db.QueryContext(ctx, "SELECT "+columns+" FROM "+table+" "+rest, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var (
			r       migrate.Revision
			took    int64
			partial string
		)
		if err := rows.Scan(&r.Version, &r.Description, &r.Type, &r.Applied, &r.Total, &r.ExecutedAt, &took,
			&r.Error, &r.ErrorStmt, &r.Hash, &partial, &r.OperatorVersion); err != nil {
			return nil, err
		}
		r.ExecutionTime = time.Duration(took) * time.Microsecond
		if partial != "" {
			r.PartialHashes = strings.Split(partial, "\n")
		}
		revs = append(revs, &r)
	}
	return revs, rows.Err()
}

// WriteRevision inserts or replaces a row. REPLACE is understood by every database we run on.
func (s *store) WriteRevision(ctx context.Context, r *migrate.Revision) error {
	_, err := s.db.ExecContext(ctx, "REPLACE INTO "+table+" ("+columns+") VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
		r.Version, r.Description, int64(r.Type), r.Applied, r.Total, r.ExecutedAt.UTC().Truncate(time.Microsecond),
		r.ExecutionTime.Microseconds(), r.Error, r.ErrorStmt, r.Hash, strings.Join(r.PartialHashes, "\n"), r.OperatorVersion)
	return err
}

// DeleteRevision forgets a row. The executor never asks for it; the interface does.
func (s *store) DeleteRevision(ctx context.Context, version string) error {
	_, err := s.db.ExecContext(ctx, "DELETE FROM "+table+" WHERE version = ?", version)
	return err
}

// refuseForeign gives ErrForeign when there is any table besides ours.
func (s *store) refuseForeign(ctx context.Context) error {
	n, err := s.countTables(ctx, "<> '"+table+"'")
	if err == nil && n > 0 {
		err = ErrForeign
	}
	return err
}

func (s *store) countTables(ctx context.Context, name string) (n int, err error) {
	query := `SELECT count(*) FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name ` + name
	if s.dialect == dburl.MySQL {
		query = "SELECT count(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name " + name
	}
	rows, err := s.db.QueryContext(ctx, query)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	if !rows.Next() {
		return 0, sql.ErrNoRows
	}
	if err := rows.Scan(&n); err != nil {
		return 0, err
	}
	return n, rows.Err()
}
