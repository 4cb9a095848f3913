package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Event is the one append-only stream: timeline, audit and outbox at once, written in the transaction
// of the change. It holds kinds, field names, ids and codes; personal values stand in
// EventText. position is given after the commit by the sequencer, so that a reader who goes by
// position can never skip a row that committed late (docs/adr).
type Event struct{ ent.Schema }

// Mixin gives id and tenant.
func (Event) Mixin() []ent.Mixin { return table("ev", Tenant{}) }

// Fields of an event. stream is the id of the record it belongs to; seq counts within the stream;
// customer_id and complaint_id let the timelines of a person and a case find it; version is the
// record's after a change that raised it, so that a conflict can tell what has changed since.
func (Event) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("stream"), 40).Immutable(),
		field.Int("seq").Immutable(),
		field.Int64("position").Optional().Nillable(),
		utc(field.Time("at")).Immutable(),
		sized(field.String("actor_id"), 40).Optional().Nillable().Immutable(),
		sized(field.String("kind"), 60).Immutable(),
		field.JSON("data", map[string]any{}).Optional().Immutable(),
		sized(field.String("customer_id"), 40).Optional().Nillable().Immutable(),
		sized(field.String("complaint_id"), 40).Optional().Nillable().Immutable(),
		sized(field.String("callback_id"), 40).Optional().Nillable().Immutable(),
		field.Int("version").Optional().Nillable().Immutable(),
	}
}

// Edges of an event.
func (Event) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("actor", Staff.Type).Unique().Immutable().Field("actor_id"),
		edge.To("texts", EventText.Type),
	}
}

// Indexes of an event.
func (Event) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("stream", "seq").Unique(),
		index.Fields("position").Unique(),
		index.Fields("customer_id", "at", "id"),
		index.Fields("complaint_id", "at", "id"),
	}
}

// EventText is a personal value of an event, old and new; it follows the rule of its field and can be
// erased without touching the stream.
type EventText struct{ ent.Schema }

// Mixin gives id and tenant.
func (EventText) Mixin() []ent.Mixin { return table("et", Tenant{}) }

// Fields of a text. rule names who may read it: CONTACT, CLINICAL, CASE, INVESTIGATION or NOTE.
func (EventText) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("event_id"), 40).Immutable(),
		sized(field.String("field"), 40).Immutable(),
		sized(field.String("rule"), 20).Immutable(),
		long(field.String("before")).Optional().Nillable(),
		long(field.String("after")).Optional().Nillable(),
	}
}

// Edges of a text.
func (EventText) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("event", Event.Type).Ref("texts").Unique().Required().Immutable().Field("event_id"),
	}
}

// Indexes of a text.
func (EventText) Indexes() []ent.Index {
	return []ent.Index{index.Fields("event_id", "field").Unique()}
}

// Annotations say that a text is never read without the rule that it follows.
func (EventText) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Derived{
		"label":  {"field"},
		"before": {"before", "field", "rule"},
		"after":  {"after", "field", "rule"},
	}}
}

// StaffNotice is a notification in the app for one person.
type StaffNotice struct{ ent.Schema }

// Mixin gives id, tenant and creation time.
func (StaffNotice) Mixin() []ent.Mixin { return table("no", Tenant{}, Stamped{}) }

// Fields of a notice. ref is the record to open; event_id makes it unique per event and person.
func (StaffNotice) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("staff_id"), 40).Immutable(),
		sized(field.String("event_id"), 40).Immutable(),
		sized(field.String("kind"), 60).Immutable(),
		sized(field.String("ref"), 40).Immutable(),
		field.JSON("data", map[string]any{}).Optional().Immutable(),
		utc(field.Time("read_at")).Optional().Nillable(),
	}
}

// Indexes of a notice.
func (StaffNotice) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("staff_id", "event_id").Unique(),
		index.Fields("staff_id", "read_at", "created_at"),
		index.Fields("staff_id", "created_at", "id"),
	}
}

// AccessEntry is one line of the access log: sign-ins, refusals, reveals, exports.
// Append-only.
type AccessEntry struct{ ent.Schema }

// Mixin gives the id.
func (AccessEntry) Mixin() []ent.Mixin { return table("al") }

// Fields of an entry. hospital_id is empty for a refused sign-in of an unknown account. detail is the browser of a
// sign-in, and of an export what it holds, as the API calls it.
func (AccessEntry) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("hospital_id"), 40).Default("").Immutable(),
		utc(field.Time("at")).Immutable(),
		sized(field.String("staff_id"), 40).Default("").Immutable(),
		sized(field.String("kind"), 40).Immutable(),
		sized(field.String("subject"), 80).Default("").Immutable(),
		sized(field.String("purpose"), 200).Default("").Immutable(),
		sized(field.String("client"), 60).Default("").Immutable(),
		sized(field.String("detail"), 300).Default("").Immutable(),
	}
}

// Indexes of an entry.
func (AccessEntry) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hospital_id", "at", "id"),
		index.Fields("staff_id", "at", "id"),
		index.Fields("subject", "at"),
	}
}

// Annotations name the columns behind the derived fields.
func (AccessEntry) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Derived{
		"staff": {"staff_id"}, "summary": {"kind"}, "purpose": {"kind", "subject", "purpose", "detail"},
		"subjectLabel": {"subject"}, "subjectOpens": {"subject"},
	}}
}

// Annotations name the columns behind the derived fields.
func (Event) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Derived{
		"summary": {"kind", "data"},
		"changes": {"kind"},
	}}
}
