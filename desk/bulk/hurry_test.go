package bulk_test

import (
	"maps"
	"testing"

	"aftercare/desk/bulk"
	"aftercare/desk/desktest"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

// indexes are the indexes of a database with their columns in order.
func indexes(t *testing.T, f *desktest.Fixture) map[string]string {
	t.Helper()
	query := "SELECT m.tbl_name || '.' || m.name || ' ' || l.`unique`, (SELECT group_concat(i.name) FROM pragma_index_info(m.name) i) FROM sqlite_master m JOIN pragma_index_list(m.tbl_name) l ON l.name = m.name WHERE m.type = 'index'"
	if f.Store.Dialect == dburl.MySQL {
		query = "SELECT CONCAT(table_name, '.', index_name, ' ', non_unique), GROUP_CONCAT(column_name ORDER BY seq_in_index) FROM information_schema.statistics WHERE table_schema = DATABASE() GROUP BY table_name, index_name, non_unique"
	}
	rows, err := f.Store.Write.Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	out := map[string]string{}
	for rows.Next() {
		var name, columns string
		if err := rows.Scan(&name, &columns); err != nil {
			t.Fatal(err)
		}
		out[name] = columns
	}
	return out
}

func TestAfterTheHurryEveryIndexIsThereAgain(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		before := indexes(t, f)
		l := bulk.NewLedger(1, desktest.Start)
		if err := l.Hurry(f.System(), f.Desk); err != nil {
			t.Fatal(err)
		}
		if n := len(before) - len(indexes(t, f)); n < 20 {
			t.Errorf("only %d indexes were set aside", n)
		}
		if err := l.Calm(f.System(), f.Desk); err != nil {
			t.Fatal(err)
		}
		if after := indexes(t, f); !maps.Equal(before, after) || len(after) < 50 {
			t.Errorf("%d indexes before, %d after", len(before), len(after))
		}
	})
}
