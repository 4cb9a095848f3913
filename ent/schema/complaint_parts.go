package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"aftercare/domain/deadline"
	"aftercare/domain/terms"
)

// ComplaintClock is one time limit of a case with its ledger, from which every date can be computed
// again.
type ComplaintClock struct{ ent.Schema }

// Mixin gives id and tenant.
func (ComplaintClock) Mixin() []ent.Mixin { return table("ck", Tenant{}) }

// Fields of a clock. All instants are UTC; limit is what was in force when the clock started.
func (ComplaintClock) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("complaint_id"), 40).Immutable(),
		word(field.Enum("kind").GoType(terms.ClockKind(""))).Immutable(),
		utc(field.Time("started_at")).Immutable(),
		utc(field.Time("warn_at")),
		utc(field.Time("due_at")),
		utc(field.Time("stopped_at")).Optional().Nillable(),
		word(field.Enum("state").GoType(terms.ClockState(""))),
		field.Bool("provisional").Default(false),
		field.Bool("warned").Default(false),
		field.Bool("missed").Default(false),
		field.JSON("limit", deadline.Limit{}),
		field.Int("warn_percent").Default(80),
	}
}

// Edges of a clock.
func (ComplaintClock) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("complaint", Complaint.Type).Ref("clocks").Unique().Required().Immutable().Field("complaint_id"),
		edge.To("segments", ClockSegment.Type),
	}
}

// Indexes of a clock.
func (ComplaintClock) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("complaint_id", "kind"),
		index.Fields("state", "warned", "warn_at"),
		index.Fields("state", "missed", "due_at"),
		index.Fields("hospital_id", "provisional"),
	}
}

// ClockSegment is one pause in a clock's ledger.
type ClockSegment struct{ ent.Schema }

// Mixin gives id and tenant.
func (ClockSegment) Mixin() []ent.Mixin { return table("cs", Tenant{}) }

// Fields of a segment; without until the pause still lasts.
func (ClockSegment) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("clock_id"), 40).Immutable(),
		utc(field.Time("began_at")).Immutable(),
		utc(field.Time("until")).Optional().Nillable(),
		sized(field.String("reason"), 40).Immutable(),
	}
}

// Edges of a segment.
func (ClockSegment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("clock", ComplaintClock.Type).Ref("segments").Unique().Required().Immutable().Field("clock_id"),
	}
}

// Indexes of a segment.
func (ClockSegment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("clock_id", "began_at").Unique()}
}

// SolutionOption is one way to settle a case, with pros and cons told neutrally (R035).
type SolutionOption struct{ ent.Schema }

// Mixin gives id and tenant.
func (SolutionOption) Mixin() []ent.Mixin { return table("so", Tenant{}) }

// Fields of an option. cost_fen is money in fen.
func (SolutionOption) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("complaint_id"), 40).Immutable(),
		field.Int("round").Default(1),
		field.Int("position"),
		sized(field.String("title"), 120).NotEmpty(),
		field.Strings("pros"),
		field.Strings("cons"),
		field.Int64("cost_fen").Optional().Nillable(),
		field.Bool("chosen").Default(false),
		sized(field.String("chosen_by"), 80).Optional().Nillable(),
	}
}

// Edges of an option.
func (SolutionOption) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("complaint", Complaint.Type).Ref("solution_options").Unique().Required().Immutable().Field("complaint_id"),
	}
}

// Indexes of an option.
func (SolutionOption) Indexes() []ent.Index {
	return []ent.Index{index.Fields("complaint_id", "round", "position").Unique()}
}

// Commitment is a promise to somebody, open until kept or renegotiated (R036).
type Commitment struct{ ent.Schema }

// Mixin gives id, tenant, version and creation time.
func (Commitment) Mixin() []ent.Mixin { return table("cm", Tenant{}, Versioned{}, Stamped{}) }

// Fields of a commitment.
func (Commitment) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("complaint_id"), 40).Immutable(),
		sized(field.String("what"), 300).NotEmpty(),
		sized(field.String("to_whom"), 80).Default(""),
		utc(field.Time("due_at")),
		sized(field.String("owner_id"), 40),
		utc(field.Time("kept_at")).Optional().Nillable(),
		sized(field.String("outcome"), 300).Optional().Nillable(),
		field.Int("renegotiated").Default(0),
	}
}

// Edges of a commitment.
func (Commitment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("complaint", Complaint.Type).Ref("commitments").Unique().Required().Immutable().Field("complaint_id"),
		edge.To("owner", Staff.Type).Unique().Required().Field("owner_id"),
	}
}

// Indexes of a commitment.
func (Commitment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("complaint_id"), index.Fields("owner_id", "due_at")}
}

// ComplaintStep is one step of the five-step guide, logged with actor and time (R194).
type ComplaintStep struct{ ent.Schema }

// Mixin gives id and tenant.
func (ComplaintStep) Mixin() []ent.Mixin { return table("cf", Tenant{}) }

// Fields of a step. step is LISTEN, RECORD, UNDERSTAND, APOLOGISE or RESOLVE.
func (ComplaintStep) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("complaint_id"), 40).Immutable(),
		sized(field.String("step"), 20).Immutable(),
		utc(field.Time("at")).Immutable(),
		sized(field.String("actor_id"), 40).Immutable(),
		sized(field.String("note"), 500).Optional().Nillable(),
	}
}

// Edges of a step.
func (ComplaintStep) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("complaint", Complaint.Type).Ref("steps").Unique().Required().Immutable().Field("complaint_id"),
		edge.To("by", Staff.Type).Unique().Required().Immutable().Field("actor_id"),
	}
}

// Indexes of a step.
func (ComplaintStep) Indexes() []ent.Index {
	return []ent.Index{index.Fields("complaint_id", "step").Unique()}
}

// ComplaintPresence is one line of the presence log of a major case (R212).
type ComplaintPresence struct{ ent.Schema }

// Mixin gives id and tenant.
func (ComplaintPresence) Mixin() []ent.Mixin { return table("pe", Tenant{}) }

// Fields of a presence. role is SUPERVISOR, DOCTOR or MANAGER; until is open while the person is there.
func (ComplaintPresence) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("complaint_id"), 40).Immutable(),
		sized(field.String("staff_id"), 40).Immutable(),
		sized(field.String("role"), 20).Immutable(),
		utc(field.Time("began_at")).Immutable(),
		utc(field.Time("until")).Optional().Nillable(),
		sized(field.String("note"), 300).Optional().Nillable(),
	}
}

// Edges of a presence.
func (ComplaintPresence) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("complaint", Complaint.Type).Ref("presences").Unique().Required().Immutable().Field("complaint_id"),
		edge.To("staff", Staff.Type).Unique().Required().Immutable().Field("staff_id"),
	}
}

// Indexes of a presence.
func (ComplaintPresence) Indexes() []ent.Index {
	return []ent.Index{index.Fields("complaint_id", "began_at")}
}

// ClinicalOpinion is a doctor's answer about a case.
type ClinicalOpinion struct{ ent.Schema }

// Mixin gives id and tenant.
func (ClinicalOpinion) Mixin() []ent.Mixin { return table("op", Tenant{}) }

// Fields of an opinion.
func (ClinicalOpinion) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("complaint_id"), 40).Immutable(),
		sized(field.String("doctor_id"), 40).Immutable(),
		utc(field.Time("at")).Immutable(),
		word(field.Enum("opinion").GoType(terms.DoctorOpinion(""))).Immutable(),
		sized(field.String("text"), 1000).Default("").Immutable(),
	}
}

// Edges of an opinion.
func (ClinicalOpinion) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("complaint", Complaint.Type).Ref("opinions").Unique().Required().Immutable().Field("complaint_id"),
		edge.To("doctor", Staff.Type).Unique().Required().Immutable().Field("doctor_id"),
	}
}

// Indexes of an opinion.
func (ClinicalOpinion) Indexes() []ent.Index { return []ent.Index{index.Fields("complaint_id", "at")} }

// Annotations name the columns behind the derived fields.
func (SolutionOption) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Derived{
		"cost": {"cost_fen"},
	}}
}
