package schema

import (
	"encoding/json"

	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Job is long work that a person asked for and that goes on without the page: an export of figures or of
// a list, a simulation of a rule.
type Job struct{ ent.Schema }

// Mixin gives id, tenant and creation time.
func (Job) Mixin() []ent.Mixin { return table("jb", Tenant{}, Stamped{}) }

// Fields of a job. state is WAITING, RUNNING, DONE, FAILED or CANCELLED. request is what was asked, in the
// form of the API, question the same in Chinese words, language that of who asked. open_key holds kind and person
// while the job is open and its id afterwards, so that nobody has two of a kind under way. attempts counts
// the servers that took it up; who holds the last number holds the job as long as heartbeat_at is fresh.
func (Job) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("kind"), 20).Immutable(),
		sized(field.String("subject"), 30).Default("").Immutable(),
		sized(field.String("format"), 10).Default("").Immutable(),
		field.JSON("request", json.RawMessage{}).Immutable(),
		sized(field.String("question"), 500).Default("").Immutable(),
		sized(field.String("language"), 10).Default("").Immutable(),
		sized(field.String("started_by"), 40).Immutable(),
		sized(field.String("open_key"), 80),
		sized(field.String("state"), 12),
		field.Int("attempts").Default(0),
		field.Int("done").Default(0),
		field.Int("total").Optional().Nillable(),
		sized(field.String("failure"), 500).Default(""),
		field.JSON("result", json.RawMessage{}).Optional(),
		sized(field.String("file_id"), 40).Default(""),
		sized(field.String("file_name"), 200).Default(""),
		field.Int64("file_size").Default(0),
		utc(field.Time("file_until")).Optional().Nillable(),
		utc(field.Time("finished_at")).Optional().Nillable(),
		utc(field.Time("heartbeat_at")).Optional().Nillable(),
	}
}

// Indexes of a job.
func (Job) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("open_key").Unique(), index.Fields("started_by", "created_at", "id"), index.Fields("state"),
		index.Fields("finished_at"),
	}
}

// Annotations name the columns behind the derived fields.
func (Job) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Derived{
		"question": {"question", "request"}, "fileName": {"subject", "language", "file_name", "file_until"},
		"fileSize": {"file_size", "file_until"},
	}}
}
