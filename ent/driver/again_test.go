package driver_test

import (
	"database/sql"
	"errors"
	"testing"

	"github.com/go-sql-driver/mysql"

	"aftercare/ent/dburl"
	"aftercare/ent/driver"
	"aftercare/ent/testdb"
	"aftercare/ent/testdb/hurt"
)

func TestAReadOutsideATransactionIsDoneAgainWhenItWasCutOff(t *testing.T) {
	url := testdb.EmptyMySQL(t)
	for _, c := range []struct {
		name  string
		fault hurt.Fault
		ok    bool
	}{
		{"a broken connection", hurt.Fault{At: hurt.Statement, Err: mysql.ErrInvalidConn, Times: 2}, true},
		{"a node that gives way to a writer", hurt.Fault{At: hurt.Statement, Err: my(1213), Times: 2}, true},
		{"a host that is gone for longer", hurt.Fault{At: hurt.Statement, Err: my(2006), Times: always}, false},
		{"anything else", hurt.Fault{At: hurt.Statement, Err: errors.New("odd")}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			plain, err := mysql.NewConnector(url.Config(""))
			if err != nil {
				t.Fatal(err)
			}
			db := sql.OpenDB(driver.Keeping(hurt.Connector(plain, hurt.New(c.fault)), 10))
			defer db.Close()
			rows, err := driver.New(dburl.MySQL, db, db).QueryContext(t.Context(), "SELECT ? + 1", 1)
			if (err == nil) != c.ok {
				t.Errorf("got %v", err)
			}
			if err == nil {
				_ = rows.Close()
			}
		})
	}
}
