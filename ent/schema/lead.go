package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"aftercare/domain/terms"
)

// Lead is one consultation that may become a visit (R120 to R133).
type Lead struct{ ent.Schema }

// Mixin gives id, tenant, version and creation time.
func (Lead) Mixin() []ent.Mixin { return table("le", Tenant{}, Versioned{}, Stamped{}) }

// Fields of a lead.
func (Lead) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("customer_id"), 40).Immutable(),
		word(field.Enum("channel").GoType(terms.Channel(""))),
		sized(field.String("consultant_id"), 40).Optional().Nillable(),
		sized(field.String("concern"), 500).Optional().Nillable(),
		word(field.Enum("intent_class").GoType(terms.IntentClass(""))).Optional().Nillable(),
		word(field.Enum("condition_class").GoType(terms.ConditionClass(""))).Optional().Nillable(),
		word(field.Enum("state").GoType(terms.LeadState(""))),
		utc(field.Time("next_contact_at")).Optional().Nillable(),
		sized(field.String("appointment_id"), 40).Optional().Nillable(),
		sized(field.String("close_reason"), 300).Optional().Nillable(),
		utc(field.Time("assessed_at")).Optional().Nillable(),
	}
}

// Edges of a lead.
func (Lead) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("customer", Customer.Type).Unique().Required().Immutable().Field("customer_id"),
		edge.To("consultant", Staff.Type).Unique().Field("consultant_id"),
		edge.To("appointment", Appointment.Type).Unique().Field("appointment_id"),
	}
}

// Indexes of a lead.
func (Lead) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hospital_id", "created_at", "id"),
		index.Fields("hospital_id", "state", "next_contact_at", "id"),
		index.Fields("consultant_id", "created_at", "id"),
		index.Fields("hospital_id", "intent_class", "created_at", "id"),
		index.Fields("customer_id"),
	}
}

// Annotations name the columns behind the derived fields.
func (Lead) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Derived{"watchers": {}}}
}
