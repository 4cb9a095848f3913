package schema

import (
	"encoding/json"

	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Setting is a rule, interval, window or limit as data with an effective date. Append-only: a new
// value is a new row.
type Setting struct{ ent.Schema }

// Mixin gives id, tenant and creation time.
func (Setting) Mixin() []ent.Mixin { return table("se", Tenant{}, Stamped{}) }

// Fields of a setting.
func (Setting) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("key"), 60).Immutable(),
		utc(field.Time("effective_from")).Immutable(),
		field.JSON("value", json.RawMessage{}).Immutable(),
		sized(field.String("actor_id"), 40).Default("").Immutable(),
	}
}

// Indexes of a setting.
func (Setting) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hospital_id", "key", "effective_from").Unique()}
}

// CalendarDay is a public holiday or a make-up working day of a hospital.
type CalendarDay struct{ ent.Schema }

// Mixin gives id and tenant.
func (CalendarDay) Mixin() []ent.Mixin { return table("cd", Tenant{}) }

// Fields of a day. shifts is "08:30-12:00,13:30-17:30" where it differs from the week's.
func (CalendarDay) Fields() []ent.Field {
	return []ent.Field{
		field.Int("year"),
		day(field.String("date")),
		field.Bool("off"),
		sized(field.String("name"), 60).Default(""),
		sized(field.String("shifts"), 100).Default(""),
	}
}

// Indexes of a day.
func (CalendarDay) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hospital_id", "date").Unique(), index.Fields("hospital_id", "year")}
}

// CalendarYear says that the days of a year are loaded; a year without it is never computed silently.
type CalendarYear struct{ ent.Schema }

// Mixin gives id, tenant, version and creation time.
func (CalendarYear) Mixin() []ent.Mixin { return table("cy", Tenant{}, Versioned{}, Stamped{}) }

// Fields of a year.
func (CalendarYear) Fields() []ent.Field {
	return []ent.Field{field.Int("year"), sized(field.String("source"), 200).Default("")}
}

// Indexes of a year.
func (CalendarYear) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hospital_id", "year").Unique()}
}

// CodeEntry is one word of a code list: NO_SHOW_REASON, TREATMENT_RESPONSE, OBJECTION,
// CONCERN, DECLINE_REASON, TRANSFER_TARGET and so on.
type CodeEntry struct{ ent.Schema }

// Mixin gives id, tenant and version.
func (CodeEntry) Mixin() []ent.Mixin { return table("cl", Tenant{}, Versioned{}) }

// Fields of an entry. The code is stable; labels may change.
func (CodeEntry) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("list"), 40).Immutable(),
		sized(field.String("code"), 40).Immutable(),
		sized(field.String("label_zh"), 80).NotEmpty(),
		sized(field.String("label_en"), 80).NotEmpty(),
		field.Int("position").Default(0),
		field.Bool("active").Default(true),
	}
}

// Indexes of an entry.
func (CodeEntry) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hospital_id", "list", "code").Unique()}
}

// SweepRun tells when a sweep last ran and how far behind it was.
type SweepRun struct{ ent.Schema }

// Mixin gives the id.
func (SweepRun) Mixin() []ent.Mixin { return table("sw") }

// Fields of a run. lag_ms is how late the oldest piece of work was when it was done.
func (SweepRun) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("name"), 40),
		utc(field.Time("ran_at")),
		field.Int64("took_ms").Default(0),
		field.Int64("lag_ms").Default(0),
		field.Int("done").Default(0),
		sized(field.String("failure"), 300).Default(""),
	}
}

// Indexes of a run.
func (SweepRun) Indexes() []ent.Index { return []ent.Index{index.Fields("name").Unique()} }

// Counter gives numbers that are handed out once: case numbers, appointment numbers, positions.
type Counter struct{ ent.Schema }

// Mixin gives charset and collation; the id is the counter's name.
func (Counter) Mixin() []ent.Mixin { return []ent.Mixin{collated{}} }

// Fields of a counter.
func (Counter) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("id"), 100).Immutable(),
		field.Int64("value").Default(0),
	}
}

// Marker is a fact about the whole installation: that it is a demo, when it was made.
type Marker struct{ ent.Schema }

// Mixin gives charset and collation; the id is the marker's name.
func (Marker) Mixin() []ent.Mixin { return []ent.Mixin{collated{}} }

// Fields of a marker.
func (Marker) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("id"), 60).Immutable(),
		sized(field.String("value"), 500),
	}
}

// TrustedDocument is a GraphQL document that a client other than the shipped app registered.
// The id is the SHA-256 of its text in hex.
type TrustedDocument struct{ ent.Schema }

// Mixin gives charset and collation.
func (TrustedDocument) Mixin() []ent.Mixin { return []ent.Mixin{collated{}, Stamped{}} }

// Fields of a document.
func (TrustedDocument) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("id"), 64).Immutable(),
		long(field.String("body")).Immutable(),
		sized(field.String("source"), 200).Default("").Immutable(),
	}
}
