package bulk

import (
	"context"
	"fmt"
	"strings"

	"entgo.io/ent/dialect/sql/schema"

	"aftercare/desk"
	"aftercare/ent/dburl"
	"aftercare/ent/gen/migrate"
)

// Hurry makes an empty database quick to fill. The indexes that begin with the hospital are taken away: in
// a history that is written customer by customer their entries would be spread over the whole index, and
// sorting them once at the end costs far less. A SQLite file is written without waiting for the disk. Calm
// ends it; a database of which a filling broke off in between is good for nothing.
func (l *Ledger) Hurry(ctx context.Context, d *desk.Desk) error {
	for _, t := range spread() {
		if err := run(ctx, d, t.drop(d.Store.Dialect)...); err != nil {
			return err
		}
	}
	return pragmas(ctx, d, "temp_store=MEMORY", "synchronous=OFF", "wal_autocheckpoint=20000", "cache_size=-400000")
}

// Calm makes the indexes again, lets the database look at what it holds, brings the connection back to its usual settings and everything to the disk.
func (l *Ledger) Calm(ctx context.Context, d *desk.Desk) error {
	for _, t := range spread() {
		if err := run(ctx, d, t.create(d.Store.Dialect)...); err != nil {
			return err
		}
	}
	if err := d.Store.Analyse(ctx); err != nil {
		return err
	}
	return pragmas(ctx, d, "temp_store=DEFAULT", "cache_size=-65536", "wal_autocheckpoint=1000", "synchronous=FULL", "wal_checkpoint(TRUNCATE)")
}

// indexed is a table with those of its indexes that begin with the hospital.
type indexed struct {
	table   string
	indexes []*schema.Index
}

// spread lists them by the generated schema, for the tables of a history.
func spread() []indexed {
	ours := map[string]bool{}
	for _, t := range order {
		ours[t.name] = true
	}
	var out []indexed
	for _, t := range migrate.Tables {
		one := indexed{table: t.Name}
		for _, i := range t.Indexes {
			if ours[t.Name] && i.Columns[0].Name == "hospital_id" {
				one.indexes = append(one.indexes, i)
			}
		}
		if len(one.indexes) > 0 {
			out = append(out, one)
		}
	}
	return out
}

// drop and create are one statement for each index on SQLite, one for each table on MySQL, which would
// otherwise go through the table again for every index.

func (t indexed) drop(d dburl.Dialect) []string {
	var parts []string
	for _, i := range t.indexes {
		parts = append(parts, fmt.Sprintf("DROP INDEX `%s`", i.Name))
	}
	if d == dburl.SQLite {
		return parts
	}
	return []string{fmt.Sprintf("ALTER TABLE `%s` %s", t.table, strings.Join(parts, ", "))}
}

func (t indexed) create(d dburl.Dialect) []string {
	var parts []string
	for _, i := range t.indexes {
		unique := ""
		if i.Unique {
			unique = "UNIQUE "
		}
		columns := make([]string, len(i.Columns))
		for n, c := range i.Columns {
			columns[n] = "`" + c.Name + "`"
		}
		on, list := "", strings.Join(columns, ", ")
		if d == dburl.SQLite {
			on = fmt.Sprintf(" ON `%s`", t.table)
		}
		parts = append(parts, fmt.Sprintf("%sINDEX `%s`%s (%s)", unique, i.Name, on, list))
	}
	if d == dburl.SQLite {
		for i := range parts {
			parts[i] = "CREATE " + parts[i]
		}
		return parts
	}
	return []string{fmt.Sprintf("ALTER TABLE `%s` ADD %s", t.table, strings.Join(parts, ", ADD "))}
}

func run(ctx context.Context, d *desk.Desk, statements ...string) error {
	for _, s := range statements {
		if _, err := d.Store.Write.ExecContext(ctx, s); err != nil {
			return fmt.Errorf("bulk: %w", err)
		}
	}
	return nil
}

// pragmas sets the only writing connection of a SQLite file; elsewhere it does nothing.
func pragmas(ctx context.Context, d *desk.Desk, list ...string) error {
	if d.Store.Dialect != dburl.SQLite {
		return nil
	}
	for i := range list {
		list[i] = "PRAGMA " + list[i]
	}
	return run(ctx, d, list...)
}
