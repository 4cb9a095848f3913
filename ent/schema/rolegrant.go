package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"aftercare/domain/access"
)

// RoleGrant gives a role in a hospital, or in one department of it, for a time.
// Posts are the account manager's: PHONE, VISIT, COMPLAINT, MAJOR (R001).
type RoleGrant struct{ ent.Schema }

// Mixin gives id, tenant and creation time.
func (RoleGrant) Mixin() []ent.Mixin { return table("gr", Tenant{}, Stamped{}) }

// Fields of a grant. A grant ends by valid_until; it is never deleted.
func (RoleGrant) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("staff_id"), 40).Immutable(),
		word(field.Enum("role").GoType(access.Role(""))).Immutable(),
		sized(field.String("department_id"), 40).Optional().Nillable(),
		field.Strings("posts").Optional(),
		utc(field.Time("valid_from")),
		utc(field.Time("valid_until")).Optional().Nillable(),
		sized(field.String("granted_by"), 40).Default(""),
	}
}

// Edges of a grant.
func (RoleGrant) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("staff", Staff.Type).Unique().Required().Immutable().Field("staff_id"),
		edge.To("department", Department.Type).Unique().Field("department_id"),
	}
}

// Indexes of a grant.
func (RoleGrant) Indexes() []ent.Index {
	return []ent.Index{index.Fields("staff_id", "hospital_id"), index.Fields("hospital_id", "role", "staff_id")}
}
