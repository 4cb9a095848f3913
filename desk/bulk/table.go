package bulk

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"aftercare/ent/driver"
	"aftercare/ent/gen/migrate"
)

// table binds the columns of a database table, by the generated constants, to the fields of the
// generated struct of the same name: hospital_id to HospitalID.
type table struct {
	name    string
	columns []string
	fields  []int
	sizes   []int  // characters that a text column takes, 0 where there is no such limit
	needed  []bool // columns that take no NULL
}

// bind finds the field of each column. A column without one is a mistake of this program and stops it
// at its start.
func bind[T any](name string, columns []string) *table {
	t := reflect.TypeFor[T]()
	out := &table{name: name, columns: columns}
	for _, c := range columns {
		want := strings.ReplaceAll(c, "_", "")
		f, ok := t.FieldByNameFunc(func(n string) bool { return strings.EqualFold(n, want) })
		if !ok {
			panic(fmt.Sprintf("bulk: %s has no field for column %s", t, c))
		}
		size, needed := limits(name, c)
		out.fields, out.sizes, out.needed = append(out.fields, f.Index[0]), append(out.sizes, size), append(out.needed, needed)
	}
	return out
}

var varchar = regexp.MustCompile(`^varchar\((\d+)\)$`)

// limits reads from the generated schema what a column takes. SQLite itself would take any length.
func limits(name, column string) (size int, needed bool) {
	for _, t := range migrate.Tables {
		if t.Name != name {
			continue
		}
		for _, c := range t.Columns {
			if c.Name != column {
				continue
			}
			if m := varchar.FindStringSubmatch(c.SchemaType["mysql"]); m != nil {
				size, _ = strconv.Atoi(m[1]) // the pattern lets digits through alone
			}
			return size, !c.Nullable
		}
	}
	panic(fmt.Sprintf("bulk: the schema has no column %s of %s", column, name))
}

// values appends the arguments of one row. A text that is longer than its column, or nothing where
// something must stand, is refused.
func (t *table) values(args []any, row any) ([]any, error) {
	v := reflect.ValueOf(row).Elem()
	for n, i := range t.fields {
		a, err := argument(v.Field(i))
		if err != nil {
			return nil, fmt.Errorf("bulk: %s.%s: %w", t.name, t.columns[n], err)
		}
		switch s := a.(type) {
		case nil:
			if t.needed[n] {
				return nil, fmt.Errorf("bulk: %s.%s is missing", t.name, t.columns[n])
			}
		case string:
			if size := t.sizes[n]; size > 0 && len(s) > size && utf8.RuneCountInString(s) > size {
				return nil, fmt.Errorf("bulk: %s.%s takes %d characters", t.name, t.columns[n], size)
			}
		}
		args = append(args, a)
	}
	return args, nil
}

var instant = reflect.TypeFor[time.Time]()

// argument writes a field as Ent would: words as text, lists and maps as JSON, nil as NULL.
func argument(v reflect.Value) (any, error) {
	switch v.Kind() {
	case reflect.String:
		return v.String(), nil
	case reflect.Bool:
		return v.Bool(), nil
	case reflect.Int, reflect.Int64:
		return v.Int(), nil
	case reflect.Pointer:
		if v.IsNil() {
			return nil, nil
		}
		return argument(v.Elem())
	case reflect.Slice, reflect.Map:
		if v.IsNil() {
			return nil, nil
		}
	case reflect.Struct:
		if v.Type() == instant {
			return driver.UTC(v.Interface().(time.Time)), nil
		}
	}
	b, err := json.Marshal(v.Interface())
	return json.RawMessage(b), err
}
