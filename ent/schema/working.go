package schema

import (
	"encoding/json"

	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Attachment is an uploaded file: temporary for 7 days unless a record keeps it.
type Attachment struct{ ent.Schema }

// Mixin gives id, tenant and creation time.
func (Attachment) Mixin() []ent.Mixin { return table("fi", Tenant{}, Stamped{}) }

// Fields of a file. The content lies in the files folder under the id; size is in bytes.
func (Attachment) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("name"), 200).NotEmpty(),
		field.Int64("size"),
		sized(field.String("media_type"), 100),
		sized(field.String("sha256"), 64),
		sized(field.String("uploaded_by"), 40),
		utc(field.Time("expires_at")).Optional().Nillable(),
		sized(field.String("owner_type"), 20).Default(""),
		sized(field.String("owner_id"), 40).Default(""),
	}
}

// Indexes of a file.
func (Attachment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("expires_at"), index.Fields("owner_id")}
}

// ImportRun is one import of a file. a server picks up what is READING or APPLYING.
type ImportRun struct{ ent.Schema }

// Mixin gives id, tenant, version and creation time.
func (ImportRun) Mixin() []ent.Mixin { return table("im", Tenant{}, Versioned{}, Stamped{}) }

// Fields of a run. state is READING, STAGED, APPLYING, DONE, FAILED or CANCELLED.
func (ImportRun) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("kind"), 20),
		sized(field.String("file_name"), 200),
		sized(field.String("file_id"), 40).Default(""),
		field.JSON("mapping", json.RawMessage{}).Optional(),
		sized(field.String("state"), 20),
		sized(field.String("started_by"), 40).Default(""),
		field.Int("total").Default(0),
		field.Int("staged").Default(0),
		field.Int("accepted").Default(0),
		field.Int("applied").Default(0),
		field.Int("unchanged").Default(0),
		field.Int("refused").Default(0),
		sized(field.String("failure"), 500).Default(""),
		utc(field.Time("finished_at")).Optional().Nillable(),
		utc(field.Time("heartbeat_at")).Optional().Nillable(),
	}
}

// Indexes of a run.
func (ImportRun) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hospital_id", "created_at", "id"), index.Fields("state")}
}

// ImportRow is one staged row of a run with its verdict: NEW, CHANGED, UNCHANGED, REFUSED, APPLIED.
type ImportRow struct{ ent.Schema }

// Mixin gives id and tenant.
func (ImportRow) Mixin() []ent.Mixin { return table("ir", Tenant{}) }

// Fields of a row. line counts from 1 with the heading; key tells the record from others of its file; raw
// are the cells as written.
func (ImportRow) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("run_id"), 40).Immutable(),
		field.Int("line").Immutable(),
		sized(field.String("verdict"), 12),
		sized(field.String("key"), 120).Default("").Immutable(),
		field.JSON("record", json.RawMessage{}).Optional(),
		field.JSON("raw", []string{}).Optional(),
		field.JSON("problems", json.RawMessage{}).Optional(),
		sized(field.String("result_id"), 40).Default(""),
	}
}

// Indexes of a row.
func (ImportRow) Indexes() []ent.Index {
	return []ent.Index{index.Fields("run_id", "line").Unique(), index.Fields("run_id", "verdict", "line"), index.Fields("run_id", "key")}
}

// IdempotencyRecord remembers a keyed request for 24 hours.
type IdempotencyRecord struct{ ent.Schema }

// Mixin gives id and creation time.
func (IdempotencyRecord) Mixin() []ent.Mixin { return table("ik", Stamped{}) }

// Fields of a record. hash covers document and variables; result names the records that the action
// gave back; fault is its refusal.
func (IdempotencyRecord) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("staff_id"), 40).Immutable(),
		sized(field.String("operation"), 60).Immutable(),
		sized(field.String("key"), 255).Immutable(),
		sized(field.String("hash"), 64).Immutable(),
		field.JSON("result", json.RawMessage{}).Optional(),
		field.JSON("fault", json.RawMessage{}).Optional(),
	}
}

// Indexes of a record.
func (IdempotencyRecord) Indexes() []ent.Index {
	return []ent.Index{index.Fields("staff_id", "operation", "key").Unique(), index.Fields("created_at")}
}
