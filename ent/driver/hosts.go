package driver

import (
	"context"
	stdsql "database/sql/driver"
	"errors"

	"github.com/go-sql-driver/mysql"

	"aftercare/ent/dburl"
)

// FirstReachable connects to the first host of the address that answers, in the order given, each time
// a connection is needed: the other hosts are for fail-over, not for spreading writes.
func FirstReachable(url dburl.URL) (stdsql.Connector, error) {
	var list hosts
	for _, h := range url.Hosts {
		c, err := mysql.NewConnector(url.Config(h))
		if err != nil {
			return nil, err
		}
		list = append(list, c)
	}
	return list, nil
}

type hosts []stdsql.Connector

// Connect tries each host once.
func (l hosts) Connect(ctx context.Context) (stdsql.Conn, error) {
	var failures []error
	for _, c := range l {
		conn, err := c.Connect(ctx)
		if err == nil {
			return conn, nil
		}
		failures = append(failures, err)
		if ctx.Err() != nil {
			break
		}
	}
	return nil, errors.Join(failures...)
}

// Driver is that of the first host.
func (l hosts) Driver() stdsql.Driver { return l[0].Driver() }
