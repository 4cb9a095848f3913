// Package collect carries what a request selected from the API to the queries: field names with what
// was selected below them, and for whom. Aliases of one field are one entry, so that two aliases can
// never load two different halves of a row. It knows neither GraphQL nor a table.
package collect

import (
	"fmt"
	"slices"
	"strconv"

	"entgo.io/ent/dialect/sql"
)

// Fields is a set of selected fields by name.
type Fields map[string]Fields

// Selection is what a request selected of a record and everything below it.
type Selection struct {
	Staff  string   // the viewer, for "is this record mine"
	Units  []string // the departments that the viewer leads: what is their people's is the viewer's own
	Fields Fields
}

// Below is the selection under an edge.
func (s Selection) Below(f Fields) Selection {
	return Selection{Staff: s.Staff, Units: s.Units, Fields: f}
}

// Add notes a field and gives what is selected below it, for filling.
func (f Fields) Add(name string) Fields {
	sub, ok := f[name]
	if !ok {
		sub = Fields{}
		f[name] = sub
	}
	return sub
}

// Has tells whether a path of fields was selected.
func (f Fields) Has(path ...string) bool {
	for _, name := range path {
		sub, ok := f[name]
		if !ok {
			return false
		}
		f = sub
	}
	return true
}

// Columns brings columns into the one order in which a request's statement names them, each once: the same
// selection is the same text, which a connection has to understand only once.
func Columns(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

// Truth is a boolean that a condition compares its column with, so that an index serves it.
type Truth bool

// Own is the extra column that tells whether the row concerns the viewer personally: a customer who is
// the viewer's own, a complaint in which the viewer is named. It rides on the query itself, so that a
// guarded field costs no statement.
const Own = "is_own"

// OwnColumn adds Own to a query: table holds a row of the staff member, or of somebody in one of the units,
// whose match equals column. Being named in a complaint is personal: units do not count there.
func OwnColumn(table, match, column, staff string, units []string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		if len(s.SelectedColumns()) == 0 {
			return // a count
		}
		s.AppendSelectExprAs(OwnExpr(table, match, s.C(column), staff, units), Own)
	}
}

// OwnExpr is the expression of OwnColumn, for a column as the statement names it.
func OwnExpr(table, match, column, staff string, units []string) sql.Querier {
	return sql.ExprFunc(func(b *sql.Builder) {
		b.WriteString("EXISTS (SELECT 1 FROM ").Ident(table).WriteString(" WHERE ")
		b.Ident(table).WriteByte('.').Ident(match).WriteString(" = ").WriteString(column)
		b.WriteString(" AND (").Ident(table).WriteByte('.').Ident("staff_id").WriteString(" = ").Arg(staff)
		if len(units) > 0 && table == "customer_accesses" {
			b.WriteString(" OR ").Ident(table).WriteByte('.').Ident("staff_id").WriteString(" IN (SELECT ").Ident("id").
				WriteString(" FROM ").Ident("staffs").WriteString(" WHERE ").Ident("department_id").WriteString(" IN (")
			for i, u := range units {
				if i > 0 {
					b.Comma()
				}
				b.Arg(u)
			}
			b.WriteString("))")
		}
		b.WriteString("))")
	})
}

// IsOwn reads the extra column from a row's dynamic values.
func IsOwn(value func(string) (any, error)) bool { return Told(value, Own) }

// Told reads an extra column that is true or not. A query without it told nothing.
func Told(value func(string) (any, error), column string) bool {
	v, err := value(column)
	if err != nil {
		return false
	}
	if t, ok := v.(bool); ok {
		return t
	}
	n, err := Number(v)
	return err == nil && n != 0
}

// Number reads a whole number from an extra column, 0 from an empty one.
func Number(v any) (int, error) {
	switch t := v.(type) {
	case nil:
		return 0, nil
	case int64:
		return int(t), nil
	case []byte:
		return strconv.Atoi(string(t))
	}
	return 0, fmt.Errorf("collect: %T is no number", v)
}
