package desk

import (
	"time"

	"entgo.io/ent/dialect/sql"
)

// Apart is how far the clocks of several servers may differ. What lies further in the future was written by a clock
// that has been set back since.
const Apart = 2 * time.Minute

// Quiet is the condition that work, whose signs of life stand in a column, has shown none for so long that another
// server may take it up. now is real time: a sign of life is about processes.
func Quiet[P ~func(*sql.Selector)](column string, now time.Time, long time.Duration) P {
	return P(sql.OrPredicates(sql.FieldIsNull(column), sql.FieldLT(column, now.Add(-long)), sql.FieldGT(column, now.Add(Apart))))
}
