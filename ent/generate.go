// Package ent is the storage: schema describes the tables, gen is machine-made, guard scopes rows,
// audit proves that changes carry events, migrations bring a database up to date, and Open ties them.
package ent

//go:generate go run entc.go
