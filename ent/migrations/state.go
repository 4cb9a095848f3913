package migrations

import (
	"context"
	"fmt"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/schema"

	"aftercare/ent/dburl"
)

// Level is the version of the last file applied in whole, "" for an empty database. It changes nothing.
func Level(ctx context.Context, db schema.ExecQuerier, d dburl.Dialect) (string, error) {
	revs, err := (&store{db: db, dialect: d}).ReadRevisions(ctx)
	if err != nil {
		return "", err
	}
	level := ""
	for _, r := range revs {
		if r.Applied == r.Total {
			level = r.Version
		}
	}
	return level, nil
}

// Pending lists the files that are not applied in whole, oldest first. It changes nothing. It refuses with
// ErrNewer, ErrChanged or ErrForeign.
func Pending(ctx context.Context, db schema.ExecQuerier, d dburl.Dialect) ([]string, error) {
	dir, err := open(d)
	if err != nil {
		return nil, err
	}
	return pending(ctx, &store{db: db, dialect: d}, dir)
}

func pending(ctx context.Context, s *store, dir *migrate.MemDir) ([]string, error) {
	revs, err := s.ReadRevisions(ctx)
	if err != nil {
		return nil, err
	}
	if len(revs) == 0 {
		if err := s.refuseForeign(ctx); err != nil {
			return nil, err
		}
	}
	known, err := dir.Files()
	if err != nil {
		return nil, err
	}
	sums, err := dir.Checksum()
	if err != nil {
		return nil, err
	}
	if err := compare(revs, known, sums); err != nil {
		return nil, err
	}
	done := map[string]bool{}
	for _, r := range revs {
		done[r.Version] = r.Applied == r.Total
	}
	var left []string
	for _, f := range known {
		if !done[f.Version()] {
			left = append(left, f.Name())
		}
	}
	return left, nil
}

// compare proves that what was applied is a beginning of what this program has.
func compare(revs []*migrate.Revision, known []migrate.File, sums migrate.HashFile) error {
	byVersion := map[string]migrate.File{}
	last := ""
	for _, f := range known {
		byVersion[f.Version()], last = f, f.Version()
	}
	for i, r := range revs {
		if r.Version > last {
			return fmt.Errorf("%w: it is at %s, the program at %s", ErrNewer, revs[len(revs)-1].Version, last)
		}
		f, ok := byVersion[r.Version]
		if !ok || f != known[i] {
			return fmt.Errorf("%w: revision %s", ErrChanged, r.Version)
		}
		// A half-applied file may be mended and continued: the executor checks statement by statement.
		if sum, err := sums.SumByName(f.Name()); r.Applied == r.Total && (err != nil || sum != r.Hash) {
			return fmt.Errorf("%w: file %s", ErrChanged, f.Name())
		}
	}
	return nil
}
