package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"aftercare/domain/terms"
)

// Visit is one arrival of a customer at the hospital, with what was bought (R090 to R092).
type Visit struct{ ent.Schema }

// Mixin gives id, tenant and creation time.
func (Visit) Mixin() []ent.Mixin { return table("vi", Tenant{}, Stamped{}) }

// Fields of a visit. amount_fen is money in fen, nil when nothing is known.
func (Visit) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("customer_id"), 40).Immutable(),
		sized(field.String("appointment_id"), 40).Optional().Nillable(),
		utc(field.Time("arrived_at")),
		sized(field.String("doctor_id"), 40).Optional().Nillable(),
		sized(field.String("department_id"), 40).Optional().Nillable(),
		sized(field.String("purpose"), 200).Optional().Nillable(),
		field.Bool("purchased").Default(false),
		field.Int64("amount_fen").Optional().Nillable(),
		sized(field.String("source"), 40).Optional().Nillable(),
		sized(field.String("external_id"), 80).Optional().Nillable(),
		sized(field.String("recorded_by"), 40).Default(""),
	}
}

// Edges of a visit.
func (Visit) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("customer", Customer.Type).Unique().Required().Immutable().Field("customer_id"),
		edge.To("doctor", Staff.Type).Unique().Field("doctor_id"),
		edge.To("department", Department.Type).Unique().Field("department_id"),
		edge.To("procedures", Procedure.Type),
	}
}

// Indexes of a visit.
func (Visit) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("customer_id", "arrived_at", "id"),
		index.Fields("hospital_id", "arrived_at", "id"),
		index.Fields("hospital_id", "source", "external_id").Unique(),
		index.Fields("doctor_id", "arrived_at"),
		index.Fields("appointment_id"),
	}
}

// Procedure is a treatment of the hospital's list, with the family that decides the follow-up curve.
type Procedure struct{ ent.Schema }

// Mixin gives id, tenant and version.
func (Procedure) Mixin() []ent.Mixin { return table("pr", Tenant{}, Versioned{}) }

// Fields of a procedure. aliases are other words that imports use for it.
func (Procedure) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("code"), 40).NotEmpty(),
		sized(field.String("name"), 80).NotEmpty(),
		sized(field.String("name_en"), 80).Default(""),
		word(field.Enum("family").GoType(terms.ProcedureFamily(""))),
		field.Strings("aliases").Optional(),
		field.Bool("active").Default(true),
	}
}

// Edges of a procedure: it is done in any number of visits.
func (Procedure) Edges() []ent.Edge {
	return []ent.Edge{edge.From("visits", Visit.Type).Ref("procedures")}
}

// Indexes of a procedure.
func (Procedure) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hospital_id", "code").Unique()}
}

// Annotations name the columns behind the derived fields.
func (Visit) Annotations() []entschema.Annotation {
	return []entschema.Annotation{
		Derived{"amount": {"amount_fen"}},
		Own{Table: "customer_accesses", Match: "customer_id", Column: "customer_id", Fields: []string{"amount"}},
	}
}
