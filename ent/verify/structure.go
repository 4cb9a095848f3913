package verify

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql/schema"

	"aftercare/ent/dburl"
	"aftercare/ent/gen/migrate"
)

// structure compares tables, columns and indexes with those that this program was generated for: what an
// index holds, and whether it keeps rows unique, because that a thing is done once often rests on it alone.
// More than expected is not a finding: an operator may add an index of his own.
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
		if strings.Contains(want, "(") {
			have = named
		}
		if !slices.Contains(have, want) && !slices.Contains(have, want+unique) {
			r.Found++
			if len(r.Examples) < examples {
				r.Examples = append(r.Examples, want)
			}
		}
	}
	return r, nil
}

// unique ends the name of an index that keeps rows unique.
const unique = " UNIQUE"

// Columns are given as table.column, indexes as table(column,column,…) and UNIQUE, by what they hold:
// names differ between the databases. An index of some rows only keeps no others unique.
const (
	sqliteColumns = `SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'`
	sqliteIndexes = `SELECT name FROM (SELECT m.name || '(' || group_concat(c.name, ',') || ')' ||
 CASE WHEN l."unique" = 1 AND l.partial = 0 THEN '` + unique + `' ELSE '' END AS name FROM sqlite_master m
 JOIN pragma_index_list(m.name) l JOIN pragma_index_info(l.name) c WHERE m.type = 'table' GROUP BY m.name, l.name)`
	mysqlColumns = `SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns WHERE table_schema = DATABASE()`
	mysqlIndexes = `SELECT CONCAT(table_name, '(', GROUP_CONCAT(column_name ORDER BY seq_in_index SEPARATOR ','), ')',
 IF(MAX(non_unique) = 0, '` + unique + `', '')) FROM information_schema.statistics WHERE table_schema = DATABASE() GROUP BY table_name, index_name`
)

func expected() (list []string) {
	for _, t := range migrate.Tables {
		list = append(list, indexed(t, t.PrimaryKey, true))
		for _, c := range t.Columns {
			list = append(list, t.Name+"."+c.Name)
			if c.Unique {
				list = append(list, indexed(t, []*schema.Column{c}, true))
			}
		}
		for _, i := range t.Indexes {
			list = append(list, indexed(t, i.Columns, i.Unique))
		}
	}
	return list
}

// indexed names an index.
func indexed(t *schema.Table, columns []*schema.Column, once bool) string {
	names := make([]string, len(columns))
	for n, c := range columns {
		names[n] = c.Name
	}
	name := t.Name + "(" + strings.Join(names, ",") + ")"
	if once {
		name += unique
	}
	return name
}
