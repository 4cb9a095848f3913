package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Staff is a member of staff with a login. hospital_id is the home hospital; grants may reach others.
type Staff struct{ ent.Schema }

// Mixin gives id, tenant, version and creation time.
func (Staff) Mixin() []ent.Mixin { return table("st", Tenant{}, Versioned{}, Stamped{}) }

// Fields of a member of staff. Logins are stored in lower case and are unique in the installation.
// An empty password hash means that a setup or reset secret has to be used first.
func (Staff) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("login"), 60).NotEmpty(),
		sized(field.String("name"), 60).NotEmpty(),
		sized(field.String("title"), 60).Optional().Nillable(),
		sized(field.String("license_no"), 60).Optional().Nillable(),
		sized(field.String("department_id"), 40).Optional().Nillable(),
		sized(field.String("password_hash"), 200).Default("").Sensitive(),
		utc(field.Time("password_set_at")).Optional().Nillable(),
		field.Bool("must_change_password").Default(false),
		sized(field.String("language"), 10).Default(""),
		sized(field.String("external_id"), 80).Optional().Nillable(),
		field.Bool("active").Default(true),
	}
}

// Edges of a member of staff. named_in makes one person part of any number of cases.
func (Staff) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("department", Department.Type).Unique().Field("department_id"),
		edge.From("grants", RoleGrant.Type).Ref("staff"),
		edge.From("named_in", Complaint.Type).Ref("involved_staff"),
	}
}

// Indexes of a member of staff.
func (Staff) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("login").Unique(),
		index.Fields("hospital_id", "external_id").Unique(),
		index.Fields("hospital_id", "active", "name", "id"),
		index.Fields("department_id"),
	}
}
