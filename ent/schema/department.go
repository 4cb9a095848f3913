package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"aftercare/domain/terms"
)

// Department is a unit of a hospital, with its remit for routing (R003) and its complaint liaison.
type Department struct{ ent.Schema }

// Mixin gives id, tenant, version and creation time.
func (Department) Mixin() []ent.Mixin { return table("de", Tenant{}, Versioned{}, Stamped{}) }

// Fields of a department.
func (Department) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("code"), 40).NotEmpty(),
		sized(field.String("name"), 80).NotEmpty(),
		word(field.Enum("service_line").GoType(terms.ServiceLine(""))).Optional().Nillable(),
		sized(field.String("remit"), 500).Default(""),
		sized(field.String("liaison_id"), 40).Optional().Nillable(),
		field.Bool("active").Default(true),
	}
}

// Edges of a department. named_in makes a department part of any number of cases.
func (Department) Edges() []ent.Edge {
	return []ent.Edge{edge.From("named_in", Complaint.Type).Ref("involved_departments")}
}

// Indexes of a department.
func (Department) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hospital_id", "code").Unique(), index.Fields("hospital_id", "name")}
}
