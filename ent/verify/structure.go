package verify

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"aftercare/ent/dburl"
	"aftercare/ent/gen/migrate"
)

// structure compares tables, columns and indexes with those that this program was generated for. More
// than expected is not a finding: an operator may add an index of his own.
func structure(ctx context.Context, db *sql.DB, d dburl.Dialect) (Result, error) {
	r := Result{Name: "schema"}
	columns, indexes := mysqlColumns, mysqlIndexes
	if d == dburl.SQLite {
		columns, indexes = sqliteColumns, sqliteIndexes
	}
	there, err := texts(ctx, db, columns)
	if err != nil {
		return r, err
	}
	named, err := texts(ctx, db, indexes)
	if err != nil {
		return r, err
	}
	for _, want := range expected() {
		have := there
		if strings.HasSuffix(want, ")") {
			have = named
		}
		if !slices.Contains(have, want) {
			r.Found++
			if len(r.Examples) < examples {
				r.Examples = append(r.Examples, want)
			}
		}
	}
	return r, nil
}

// Columns are given as table.column, indexes as table(column,column,…), by what they hold: names differ
// between the databases.
const (
	sqliteColumns = `SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'`
	sqliteIndexes = `SELECT name FROM (SELECT m.tbl_name || '(' || group_concat(c.name, ',') || ')' AS name FROM sqlite_master m
 JOIN pragma_index_info(m.name) c WHERE m.type = 'index' GROUP BY m.name)`
	mysqlColumns = `SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns WHERE table_schema = DATABASE()`
	mysqlIndexes = `SELECT CONCAT(table_name, '(', GROUP_CONCAT(column_name ORDER BY seq_in_index SEPARATOR ','), ')')
 FROM information_schema.statistics WHERE table_schema = DATABASE() GROUP BY table_name, index_name`
)

func expected() (list []string) {
	for _, t := range migrate.Tables {
		for _, c := range t.Columns {
			list = append(list, t.Name+"."+c.Name)
		}
		for _, i := range t.Indexes {
			names := make([]string, len(i.Columns))
			for n, c := range i.Columns {
				names[n] = c.Name
			}
			list = append(list, t.Name+"("+strings.Join(names, ",")+")")
		}
	}
	return list
}
