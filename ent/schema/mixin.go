// Package schema says what is remembered: one file per table with fields, edges and indexes. It takes
// its words from domain/terms and domain/access and must never import the generated code, decide a
// right or run a hook: rows are scoped in ent/guard, events are proved in ent/audit.
//
// Habits of every table: ids are a readable prefix and a ULID; times are UTC with microseconds; money
// is stored in fen; texts are measured in characters, not bytes; every foreign key that a query uses
// has an index, because SQLite makes none.
package schema

import (
	"crypto/rand"
	"errors"
	"regexp"
	"unicode/utf8"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/entsql"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"
	"github.com/oklog/ulid/v2"
)

// ordered makes ids of one process grow within a millisecond too, so that what happened in one
// transaction, and has one instant, is listed in the order in which it was written.
var ordered = &ulid.LockedMonotonicReader{MonotonicReader: ulid.Monotonic(rand.Reader, 0)}

// NewID makes an id: the type's prefix and a ULID, "cb_01J...". Ids are opaque to clients; only the
// node query reads the prefix, to know the table.
func NewID(prefix string) string {
	return prefix + "_" + ulid.MustNew(ulid.Now(), ordered).String()
}

// Keyed gives a table its id.
type Keyed struct {
	mixin.Schema
	Prefix string
}

// Fields is the id column.
func (k Keyed) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").MaxLen(40).Immutable().NotEmpty().
			SchemaType(text(40)).
			DefaultFunc(func() string { return NewID(k.Prefix) }),
	}
}

// Tenant ties a row to its hospital, the tenant; ent/guard scopes by this column.
type Tenant struct{ mixin.Schema }

// Fields is the hospital's id. It never changes.
func (Tenant) Fields() []ent.Field {
	return []ent.Field{sized(field.String("hospital_id"), 40).Immutable()}
}

// Versioned gives a row its optimistic lock.
type Versioned struct{ mixin.Schema }

// Fields is the version that a changing input has to name (expectedVersion).
func (Versioned) Fields() []ent.Field {
	return []ent.Field{field.Int("version").Default(1).NonNegative()}
}

// Stamped tells when a row was made.
type Stamped struct{ mixin.Schema }

// Fields is the instant of creation, UTC.
func (Stamped) Fields() []ent.Field {
	return []ent.Field{utc(field.Time("created_at")).Immutable()}
}

// text pins the column type: Ent would count bytes and choose longtext by itself.
func text(chars int) map[string]string {
	n := "varchar(" + itoa(chars) + ")"
	return map[string]string{dialect.MySQL: n, dialect.SQLite: n}
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

var errTooLong = errors.New("text is longer than its column")

// runes refuses texts of more than n characters.
func runes(n int) func(string) error {
	return func(s string) error {
		if utf8.RuneCountInString(s) > n {
			return errTooLong
		}
		return nil
	}
}

// sized is a text column of at most n characters.
func sized[B interface {
	SchemaType(map[string]string) B
	Validate(func(string) error) B
}](b B, n int) B {
	return b.SchemaType(text(n)).Validate(runes(n))
}

// long is a text column of up to 20,000 characters.
func long[B interface {
	SchemaType(map[string]string) B
	Validate(func(string) error) B
}](b B) B {
	return b.SchemaType(map[string]string{dialect.MySQL: "longtext", dialect.SQLite: "text"}).Validate(runes(20000))
}

// word is a column for one of the domain's words, stored as text so that both databases compare alike.
func word[B interface{ SchemaType(map[string]string) B }](b B) B { return b.SchemaType(text(40)) }

// utc is an instant: UTC, microseconds, no limit in 2038.
func utc[B interface{ SchemaType(map[string]string) B }](b B) B {
	return b.SchemaType(map[string]string{dialect.MySQL: "datetime(6)"})
}

var dayPattern = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)

// day is a calendar day of the hospital's zone as YYYY-MM-DD; it compares as text on both databases.
func day[B interface {
	SchemaType(map[string]string) B
	Match(*regexp.Regexp) B
}](b B) B {
	return b.SchemaType(text(10)).Match(dayPattern)
}

// collated makes the tables of MySQL compare texts by code point, as SQLite does.
type collated struct{ mixin.Schema }

// Annotations set character set and collation of the table.
func (collated) Annotations() []entschema.Annotation {
	return []entschema.Annotation{entsql.Annotation{Charset: "utf8mb4", Collation: "utf8mb4_bin"}}
}

// table is the usual mixin list.
func table(prefix string, more ...ent.Mixin) []ent.Mixin {
	return append([]ent.Mixin{collated{}, Keyed{Prefix: prefix}}, more...)
}

// Derived tells the generator which columns a field of the API needs that is no column itself:
// "overdue" needs due_at and window_end. Without an entry the whole row is read.
type Derived map[string][]string

// Name is the annotation's name in the templates.
func (Derived) Name() string { return "Derived" }

// Own tells the generator which fields of the API ask whether a row concerns the viewer personally, and
// how that is known: Table holds a row of the viewer (staff_id) whose Match equals this table's Column.
type Own struct {
	Table  string
	Match  string
	Column string
	Fields []string
}

// Name is the annotation's name in the templates.
func (Own) Name() string { return "Own" }
