package figures

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/domain/workday"
	"aftercare/ent/gen"
)

// none is the key where a record has no value for a dimension.
const none = "-"

// axis is one dimension of a count.
type axis struct {
	// raw is the SQL expression by which the database groups; nil for what is the same for a whole
	// hospital.
	raw func(s *sql.Selector) string
	// key turns a raw value into the key of the answer; nil leaves it.
	key func(raw string, at scope) string
	// rank orders keys that are no words; nil orders them as text.
	rank func(key string) int
}

// column groups by a column as it stands; what is missing is "-".
func column(name string) axis {
	return axis{raw: func(s *sql.Selector) string { return orNone(s.C(name)) }}
}

func orNone(expr string) string { return "COALESCE(" + expr + ", '" + none + "')" }

// day, week and month group by a column that holds a day as YYYY-MM-DD.
func day(name string) axis { return column(name) }

func week(name string) axis {
	return axis{raw: column(name).raw, key: func(raw string, _ scope) string { return isoWeek(raw) }}
}

func month(name string) axis {
	return axis{raw: func(s *sql.Selector) string { return "SUBSTR(" + s.C(name) + ", 1, 7)" }}
}

// hospital is the hospital that is counted in.
func hospital() axis {
	return axis{key: func(_ string, at scope) string { return at.place.Hospital.ID }}
}

// yesNo groups by a boolean: "true" or "false".
func yesNo(name string) axis {
	return axis{raw: func(s *sql.Selector) string { return "CASE WHEN " + s.C(name) + " THEN 'true' ELSE 'false' END" }}
}

// isoWeek is the ISO 8601 week of a day: "2026-W07".
func isoWeek(day string) string {
	d, err := workday.ParseDate(day)
	if err != nil {
		return none
	}
	y, w := d.In(time.UTC).ISOWeek()
	return fmt.Sprintf("%04d-W%02d", y, w)
}

// bandRank orders keys of a fixed list, unknown ones last.
func bandRank(bands []string) func(string) int {
	return func(key string) int {
		for i, b := range bands {
			if b == key {
				return i
			}
		}
		return len(bands)
	}
}

// firstNumber orders bands such as "30-39" by where they begin, "-" last.
func firstNumber(key string) int {
	from, _, _ := strings.Cut(key, "-")
	n, err := strconv.Atoi(from)
	if err != nil {
		return 1 << 30
	}
	return n
}

// selects makes the select list of a count: the axes as k0 to k3, grouped unless single rows are wanted.
func selects(axes []axis, grouped bool) []gen.AggregateFunc {
	var out []gen.AggregateFunc
	for i, a := range axes {
		if a.raw == nil {
			continue
		}
		name := "k" + strconv.Itoa(i)
		out = append(out, func(s *sql.Selector) string {
			if grouped {
				s.GroupBy(name)
			}
			return sql.As(a.raw(s), name)
		})
	}
	return out
}

// measure adds an aggregate to the select list.
func measure(name string, expr func(s *sql.Selector) string) gen.AggregateFunc {
	return func(s *sql.Selector) string { return sql.As(expr(s), name) }
}

// all counts the rows of a group.
func all(*sql.Selector) string { return "COUNT(*)" }

// howMany counts the rows for which a condition holds; a group without rows has 0.
func howMany(when func(s *sql.Selector) string) func(*sql.Selector) string {
	return func(s *sql.Selector) string { return "COALESCE(SUM(CASE WHEN " + when(s) + " THEN 1 ELSE 0 END), 0)" }
}

// oneOf is the condition that a column holds one of the domain's words.
func oneOf[W ~string](name string, words ...W) func(s *sql.Selector) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = "'" + string(w) + "'"
	}
	return func(s *sql.Selector) string { return s.C(name) + " IN (" + strings.Join(quoted, ", ") + ")" }
}
