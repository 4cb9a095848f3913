package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"aftercare/domain/terms"
)

// Callback is one task to contact a customer (R050 to R067). DUE is computed: an open callback is
// stored as PLANNED or IN_PROGRESS; open says that one of them holds and carries the worklist index.
type Callback struct{ ent.Schema }

// Mixin gives id, tenant, version and creation time.
func (Callback) Mixin() []ent.Mixin { return table("cb", Tenant{}, Versioned{}, Stamped{}) }

// Fields of a callback. first_due_at and first_window_end stay when a try is repeated, for the on-time
// figures; window_end is the breach limit of the present try; sequence names rule and source, for stopping what follows (R101); tier is the
// customer's at creation, for the figures. started_at and started_by stand only while somebody is calling;
// awaits_next says that the call is over and a sweep has yet to plan what its rules ask for after it.
func (Callback) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("customer_id"), 40).Immutable(),
		word(field.Enum("purpose").GoType(terms.CallbackPurpose(""))),
		word(field.Enum("stored_state").GoType(terms.CallbackState(""))),
		field.Bool("open").Default(true),
		field.Bool("awaits_next").Default(false),
		word(field.Enum("channel").GoType(terms.Channel(""))).Default(string(terms.ChannelPhone)),
		utc(field.Time("due_at")),
		utc(field.Time("first_due_at")),
		utc(field.Time("window_end")).Optional().Nillable(),
		utc(field.Time("first_window_end")).Optional().Nillable(),
		sized(field.String("assignee_id"), 40).Optional().Nillable(),
		sized(field.String("key_points"), 500).Optional().Nillable(),
		sized(field.String("script_id"), 40).Optional().Nillable(),
		field.Bool("customer_chose_time").Default(false),
		sized(field.String("sequence"), 90).Default(""),
		sized(field.String("previous_id"), 40).Optional().Nillable(),
		sized(field.String("complaint_id"), 40).Optional().Nillable(),
		sized(field.String("appointment_id"), 40).Optional().Nillable(),
		field.Int("tries").Default(0),
		field.Bool("reached").Default(false),
		utc(field.Time("first_attempt_at")).Optional().Nillable(),
		utc(field.Time("started_at")).Optional().Nillable(),
		sized(field.String("started_by"), 40).Optional().Nillable(),
		utc(field.Time("closed_at")).Optional().Nillable(),
		word(field.Enum("last_outcome").GoType(terms.CallbackOutcome(""))).Optional().Nillable(),
		field.Int("satisfaction").Optional().Nillable(),
		word(field.Enum("tier").GoType(terms.Tier(""))).Default(string(terms.TierOrdinary)),
	}
}

// Edges of a callback.
func (Callback) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("customer", Customer.Type).Unique().Required().Immutable().Field("customer_id"),
		edge.To("assignee", Staff.Type).Unique().Field("assignee_id"),
		edge.To("script", Script.Type).Unique().Field("script_id"),
		edge.To("origins", CallbackOrigin.Type),
		edge.To("attempts", CallbackAttempt.Type),
	}
}

// Indexes of a callback.
func (Callback) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("assignee_id", "open", "due_at", "id"),
		index.Fields("hospital_id", "open", "due_at", "id"),
		index.Fields("customer_id", "due_at", "id"),
		index.Fields("customer_id", "open"),
		index.Fields("sequence", "open"),
		index.Fields("hospital_id", "first_due_at"),
		index.Fields("complaint_id"),
		index.Fields("hospital_id", "awaits_next", "id"),
		index.Fields("hospital_id", "started_at"),
	}
}

// CallbackOrigin says why a callback exists (R088): rule, step and source. The key is unique, so that
// a sweep that runs twice, or on two servers, makes the task once.
type CallbackOrigin struct{ ent.Schema }

// Mixin gives id, tenant and creation time.
func (CallbackOrigin) Mixin() []ent.Mixin { return table("or", Tenant{}, Stamped{}) }

// Fields of an origin. rule_version is what was in force, not part of the key; callback_id is empty
// when the step was decided and made no task, and skipped says why; with a callback it says what has
// ended the sequence since (followup.Stop). source_label is the hospital's day of the source.
func (CallbackOrigin) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("callback_id"), 40).Optional().Nillable(),
		sized(field.String("rule_id"), 40).Optional().Nillable(),
		field.Int("rule_version").Optional().Nillable(),
		sized(field.String("source_type"), 20),
		sized(field.String("source_id"), 40),
		sized(field.String("step_key"), 40),
		field.Int("step").Optional().Nillable(),
		sized(field.String("period"), 20).Default(""),
		field.Bool("manual").Default(false),
		sized(field.String("source_label"), 80).Default(""),
		sized(field.String("skipped"), 40).Default(""),
	}
}

// Edges of an origin.
func (CallbackOrigin) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("callback", Callback.Type).Ref("origins").Unique().Field("callback_id"),
		edge.To("rule", CallbackRule.Type).Unique().Field("rule_id"),
	}
}

// Indexes of an origin.
func (CallbackOrigin) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("rule_id", "source_type", "source_id", "step_key", "period").Unique(),
		index.Fields("callback_id"),
		index.Fields("source_id"),
	}
}

// CallbackAttempt is one try to reach the customer, with its wrap-up (R014, R062). Append-only.
type CallbackAttempt struct{ ent.Schema }

// Mixin gives id and tenant.
func (CallbackAttempt) Mixin() []ent.Mixin { return table("at", Tenant{}) }

// Fields of an attempt.
func (CallbackAttempt) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("callback_id"), 40).Immutable(),
		sized(field.String("customer_id"), 40).Immutable(),
		utc(field.Time("at")).Immutable(),
		sized(field.String("actor_id"), 40).Immutable(),
		word(field.Enum("answered_by").GoType(terms.AnsweredBy(""))).Immutable(),
		field.Bool("identity_verified").Immutable(),
		word(field.Enum("outcome").GoType(terms.CallbackOutcome(""))).Immutable(),
		long(field.String("note")).Optional().Nillable(),
		field.Strings("concerns").Optional(),
		utc(field.Time("next_at")).Optional().Nillable(),
		field.Int("satisfaction").Optional().Nillable(),
		sized(field.String("no_show_reason"), 40).Optional().Nillable(),
		sized(field.String("treatment_response"), 40).Optional().Nillable(),
		sized(field.String("objection"), 40).Optional().Nillable(),
	}
}

// Edges of an attempt.
func (CallbackAttempt) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("callback", Callback.Type).Ref("attempts").Unique().Required().Immutable().Field("callback_id"),
		edge.To("by", Staff.Type).Unique().Required().Immutable().Field("actor_id"),
	}
}

// Indexes of an attempt.
func (CallbackAttempt) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("callback_id", "at", "id"),
		index.Fields("hospital_id", "at"),
		index.Fields("actor_id", "at"),
		index.Fields("customer_id"),
	}
}

// Annotations name the columns behind the derived fields.
func (Callback) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Derived{
		"state":     {"stored_state", "due_at"},
		"overdue":   {"stored_state", "due_at", "window_end"},
		"whyNotNow": {"purpose", "stored_state", "customer_id", "customer_chose_time"},
		"watchers":  {},
	}}
}
