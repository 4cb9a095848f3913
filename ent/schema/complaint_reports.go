package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// HqFiling tells headquarters of a major case (R214). A case that was lowered and becomes major again is
// filed again.
type HqFiling struct{ ent.Schema }

// Mixin gives id and tenant.
func (HqFiling) Mixin() []ent.Mixin { return table("hf", Tenant{}) }

// Fields of a filing. number is unique; request is what the hospital asks of headquarters.
func (HqFiling) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("complaint_id"), 40).Immutable(),
		sized(field.String("number"), 40).Immutable(),
		utc(field.Time("sent_at")).Immutable(),
		sized(field.String("actor_id"), 40).Immutable(),
		long(field.String("summary")).NotEmpty().Immutable(),
		long(field.String("measures")).NotEmpty().Immutable(),
		long(field.String("request")).Optional().Nillable().Immutable(),
	}
}

// Edges of a filing.
func (HqFiling) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("complaint", Complaint.Type).Ref("hq_filings").Unique().Required().Immutable().Field("complaint_id"),
		edge.To("by", Staff.Type).Unique().Required().Immutable().Field("actor_id"),
	}
}

// Indexes of a filing.
func (HqFiling) Indexes() []ent.Index {
	return []ent.Index{index.Fields("complaint_id", "sent_at"), index.Fields("number").Unique()}
}

// SpecialReport is what a hospital tells of a major case once it is resolved (R215). A case that was
// reopened owes another one.
type SpecialReport struct{ ent.Schema }

// Mixin gives id and tenant.
func (SpecialReport) Mixin() []ent.Mixin { return table("sr", Tenant{}) }

// Fields of a report. cost_fen is what the case cost the hospital, money in fen.
func (SpecialReport) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("complaint_id"), 40).Immutable(),
		utc(field.Time("submitted_at")).Immutable(),
		sized(field.String("actor_id"), 40).Immutable(),
		long(field.String("facts")).NotEmpty().Immutable(),
		long(field.String("cause")).NotEmpty().Immutable(),
		long(field.String("handling")).NotEmpty().Immutable(),
		field.Int64("cost_fen").NonNegative().Immutable(),
		long(field.String("lesson")).NotEmpty().Immutable(),
		long(field.String("proposals")).NotEmpty().Immutable(),
	}
}

// Edges of a report.
func (SpecialReport) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("complaint", Complaint.Type).Ref("special_reports").Unique().Required().Immutable().Field("complaint_id"),
		edge.To("by", Staff.Type).Unique().Required().Immutable().Field("actor_id"),
	}
}

// Indexes of a report.
func (SpecialReport) Indexes() []ent.Index {
	return []ent.Index{index.Fields("complaint_id", "submitted_at")}
}

// Annotations name the columns behind the derived fields.
func (SpecialReport) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Derived{"cost": {"cost_fen"}}}
}
