package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Hospital is the tenant: nothing of one is ever seen from another.
type Hospital struct{ ent.Schema }

// Mixin gives id and creation time.
func (Hospital) Mixin() []ent.Mixin { return table("ho", Stamped{}) }

// Fields of a hospital. Code stands in case numbers.
func (Hospital) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("code"), 20).NotEmpty(),
		sized(field.String("name"), 120).NotEmpty(),
		sized(field.String("time_zone"), 60).NotEmpty(),
		field.Bool("active").Default(true),
	}
}

// Indexes of a hospital.
func (Hospital) Indexes() []ent.Index { return []ent.Index{index.Fields("code").Unique()} }
