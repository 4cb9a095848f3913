package schema

import (
	"errors"

	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"aftercare/domain/terms"
)

// Draft is what a person has typed into a form and not yet sent. It belongs to that person alone, may
// hold personal text and therefore never reaches an event, a log or another person; it is deleted when
// the form was sent, or 30 days after it was last saved.
type Draft struct{ ent.Schema }

// Mixin gives id, tenant, version and creation time.
func (Draft) Mixin() []ent.Mixin { return table("dr", Tenant{}, Versioned{}, Stamped{}) }

// DraftBytes is the most that a draft may hold, in bytes.
const DraftBytes = 16 * 1024

// Fields of a draft. record_id is empty for a record that does not exist yet; form is the client's name
// of the form; content is a JSON object that only the client reads.
func (Draft) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("staff_id"), 40).Immutable(),
		word(field.Enum("kind").GoType(terms.RecordKind(""))).Immutable(),
		sized(field.String("record_id"), 40).Default("").Immutable(),
		sized(field.String("form"), 80).NotEmpty().Immutable(),
		long(field.String("content")).Validate(within(DraftBytes)).Sensitive(),
		utc(field.Time("saved_at")),
	}
}

// Indexes of a draft.
func (Draft) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("staff_id", "hospital_id", "kind", "record_id", "form").Unique(),
		index.Fields("staff_id", "hospital_id", "saved_at", "id"),
		index.Fields("saved_at"),
	}
}

// Annotations name the columns behind the derived fields.
func (Draft) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Derived{"record": {"record_id"}}}
}

// within refuses texts of more than n bytes.
func within(n int) func(string) error {
	return func(s string) error {
		if len(s) > n {
			return errors.New("text holds more bytes than allowed")
		}
		return nil
	}
}

// RecordWatch says that somebody has a record open in one tab of a browser. It stands as long as the tab
// gives signs of life, so that any number of servers agree on who is there.
type RecordWatch struct{ ent.Schema }

// Mixin gives id and tenant.
func (RecordWatch) Mixin() []ent.Mixin { return table("rw", Tenant{}) }

// Fields of a watch. tab is the client's own name of the tab; since is when the present mode began;
// seen_at the last sign of life, in business time like since.
func (RecordWatch) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("record_id"), 40).Immutable(),
		sized(field.String("staff_id"), 40).Immutable(),
		sized(field.String("tab"), 40).Immutable(),
		word(field.Enum("mode").GoType(terms.WatchMode(""))),
		utc(field.Time("since")),
		utc(field.Time("seen_at")),
	}
}

// Indexes of a watch.
func (RecordWatch) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("record_id", "staff_id", "tab").Unique(),
		index.Fields("staff_id"),
		index.Fields("seen_at"),
	}
}

// SavedView is a filter, an order and columns of a list under a name, kept by one person for that person
// alone or for everybody who sees the list.
type SavedView struct{ ent.Schema }

// Mixin gives id, tenant, version and creation time.
func (SavedView) Mixin() []ent.Mixin { return table("sv", Tenant{}, Versioned{}, Stamped{}) }

// Fields of a view. staff_id is who made it; holder is that person for a personal view and empty for a
// shared one, so that names are unique among each; filter is a JSON object in the words of the list's
// address, which the client reads.
func (SavedView) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("staff_id"), 40),
		word(field.Enum("list").GoType(terms.ViewList(""))).Immutable(),
		sized(field.String("holder"), 40).Default(""),
		sized(field.String("name"), 60).NotEmpty(),
		long(field.String("filter")),
		sized(field.String("order_by"), 60).Optional().Nillable(),
		field.Strings("columns").Optional(),
		sized(field.String("group_by"), 60).Optional().Nillable(),
		utc(field.Time("updated_at")),
	}
}

// Edges of a view.
func (SavedView) Edges() []ent.Edge {
	return []ent.Edge{edge.To("owner", Staff.Type).Unique().Required().Field("staff_id")}
}

// Annotations name the columns behind the derived fields.
func (SavedView) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Derived{"shared": {"holder"}, "editable": {"holder"}}}
}

// Indexes of a view.
func (SavedView) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hospital_id", "list", "holder", "name").Unique(),
		index.Fields("staff_id"),
	}
}
