package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"aftercare/domain/terms"
)

// Appointment is a booked time (R108 to R113). Its number is good for its day only.
type Appointment struct{ ent.Schema }

// Mixin gives id, tenant, version and creation time.
func (Appointment) Mixin() []ent.Mixin { return table("ap", Tenant{}, Versioned{}, Stamped{}) }

// Fields of an appointment. starts_on is the hospital's day of starts_at, kept for the day's lists and
// the figures; origin whether the time was booked ahead; procedure the code of what a walk-in asks for; lead_days the days from booking to that day; recovered_at the arrival that made good a
// missed appointment within 30 days.
func (Appointment) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("number"), 40).NotEmpty(),
		sized(field.String("customer_id"), 40).Immutable(),
		sized(field.String("doctor_id"), 40).Optional().Nillable(),
		sized(field.String("department_id"), 40).Optional().Nillable(),
		utc(field.Time("booked_at")),
		utc(field.Time("starts_at")),
		day(field.String("starts_on")),
		field.Int("lead_days").Default(0),
		field.Bool("reminded").Default(false),
		word(field.Enum("status").GoType(terms.AppointmentStatus(""))),
		word(field.Enum("origin").GoType(terms.AppointmentOrigin(""))).Default(string(terms.AppointmentOriginBooking)).Immutable(),
		sized(field.String("procedure"), 60).Optional().Nillable(),
		field.Int("age_at_booking").Optional().Nillable(),
		sized(field.String("replaces_id"), 40).Optional().Nillable(),
		sized(field.String("note"), 500).Optional().Nillable(),
		sized(field.String("cancel_reason"), 300).Optional().Nillable(),
		sized(field.String("booked_by"), 40).Default(""),
		utc(field.Time("arrived_at")).Optional().Nillable(),
		utc(field.Time("missed_at")).Optional().Nillable(),
		utc(field.Time("recovered_at")).Optional().Nillable(),
		sized(field.String("source"), 40).Optional().Nillable(),
		sized(field.String("external_id"), 80).Optional().Nillable(),
	}
}

// Edges of an appointment.
func (Appointment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("customer", Customer.Type).Unique().Required().Immutable().Field("customer_id"),
		edge.To("doctor", Staff.Type).Unique().Field("doctor_id"),
		edge.To("department", Department.Type).Unique().Field("department_id"),
		// Both ends are named: with one, Ent takes it for its own opposite and links the old time to the new as well.
		edge.To("replaced_by", Appointment.Type).Unique().From("replaces").Unique().Field("replaces_id"),
	}
}

// Indexes of an appointment.
func (Appointment) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hospital_id", "number").Unique(),
		index.Fields("hospital_id", "source", "external_id").Unique(),
		index.Fields("hospital_id", "starts_at", "id"),
		index.Fields("hospital_id", "starts_on", "status"),
		index.Fields("hospital_id", "status", "starts_at", "id"),
		index.Fields("doctor_id", "starts_at", "id"),
		index.Fields("customer_id", "starts_at", "id"),
		index.Fields("replaces_id"),
	}
}

// Annotations name the columns behind the derived fields.
func (Appointment) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Derived{"watchers": {}, "cancelledByDeath": {"status", "cancel_reason"}}}
}
