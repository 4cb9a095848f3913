package desktest

import "aftercare/ent/gen/migrate"

// tables are the names of all tables.
func tables(*Fixture) []string {
	out := make([]string, 0, len(migrate.Tables))
	for _, t := range migrate.Tables {
		out = append(out, t.Name)
	}
	return out
}
