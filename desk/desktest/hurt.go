package desktest

import (
	stdsql "database/sql"

	"modernc.org/sqlite"

	"aftercare/desk"
	"aftercare/ent"
	"aftercare/ent/dburl"
	"aftercare/ent/driver"
	"aftercare/ent/testdb/hurt"
)

// Hurt is a desk over the fixture's database, at url, with a script of what goes wrong between them.
func (f *Fixture) Hurt(url dburl.URL, s *hurt.Script) *desk.Desk {
	f.T.Helper()
	connector, err := sqlite.NewConnector(url.DSN(""))
	if url.Dialect == dburl.MySQL {
		connector, err = driver.FirstReachable(url)
	}
	if err != nil {
		f.T.Fatal(err)
	}
	write := stdsql.OpenDB(driver.Keeping(hurt.Connector(connector, s), 50))
	write.SetMaxOpenConns(1)
	f.T.Cleanup(func() { _ = write.Close() })
	return desk.New(ent.Over(url.Dialect, write, f.Store.Read), f.Clock.Now, f.Desk.Phones, false)
}
