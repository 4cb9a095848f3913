package migrations_test

import (
	"testing"

	"aftercare/ent/testdb"
)

// Rules that hold for every table MySQL gets; each query lists what breaks one.
func TestTablesOfMySQL(t *testing.T) {
	u := testdb.MySQL(t)
	db := connect(t, u)
	for _, c := range []struct{ name, breaks string }{
		{"instants have microseconds and no limit in 2038", `SELECT CONCAT(table_name, '.', column_name, ' ', column_type) FROM information_schema.columns
			WHERE table_schema = DATABASE() AND data_type IN ('timestamp', 'datetime', 'date', 'time') AND column_type <> 'datetime(6)'`},
		{"no column is an ENUM", `SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
			WHERE table_schema = DATABASE() AND data_type IN ('enum', 'set')`},
		{"texts compare by code point, whatever the server's default", `SELECT CONCAT(table_name, '.', column_name, ' ', collation_name) FROM information_schema.columns
			WHERE table_schema = DATABASE() AND collation_name <> 'utf8mb4_bin'`},
		{"tables are transactional", `SELECT CONCAT(table_name, ' ', engine) FROM information_schema.tables
			WHERE table_schema = DATABASE() AND engine <> 'InnoDB'`},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows, err := db.Query(c.breaks)
			if err != nil {
				t.Fatal(err)
			}
			defer rows.Close()
			for rows.Next() {
				var what string
				if err := rows.Scan(&what); err != nil {
					t.Fatal(err)
				}
				t.Error(what)
			}
			if err := rows.Err(); err != nil {
				t.Fatal(err)
			}
		})
	}
}
