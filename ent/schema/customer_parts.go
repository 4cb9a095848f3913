package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// CustomerPhone is one number of a customer. Full number, first seven and last four digits each have a
// keyed index, so that encrypting the number later changes no query.
type CustomerPhone struct{ ent.Schema }

// Mixin gives id, tenant and creation time.
func (CustomerPhone) Mixin() []ent.Mixin { return table("ph", Tenant{}, Stamped{}) }

// Fields of a phone. valid turns false when a call proves the number wrong; whose tells a relative's
// number from the customer's own; verified is false for a number that a third party gave (R162).
func (CustomerPhone) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("customer_id"), 40).Immutable(),
		sized(field.String("number"), 30).Sensitive(),
		sized(field.String("kind"), 10).Default("MOBILE"),
		sized(field.String("whose"), 40).Default("SELF"),
		field.Bool("primary").Default(false),
		field.Bool("valid").Default(true),
		field.Bool("verified").Default(true),
		sized(field.String("key_full"), 32),
		sized(field.String("key_first7"), 32),
		sized(field.String("key_last4"), 32),
	}
}

// Edges of a phone.
func (CustomerPhone) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("customer", Customer.Type).Ref("phones").Unique().Required().Immutable().Field("customer_id"),
	}
}

// Indexes of a phone.
func (CustomerPhone) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("customer_id"),
		index.Fields("hospital_id", "key_full", "customer_id"),
		index.Fields("hospital_id", "key_first7", "customer_id"),
		index.Fields("hospital_id", "key_last4", "customer_id"),
	}
}

// RelatedPerson is a relative or representative of a customer (R006).
type RelatedPerson struct{ ent.Schema }

// Mixin gives id, tenant and creation time.
func (RelatedPerson) Mixin() []ent.Mixin { return table("rp", Tenant{}, Stamped{}) }

// Fields of a related person. authorization is the scope of what the person may be told, empty: nothing.
func (RelatedPerson) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("customer_id"), 40).Immutable(),
		sized(field.String("name"), 80).NotEmpty(),
		sized(field.String("relationship"), 40).NotEmpty(),
		sized(field.String("phone"), 30).Default("").Sensitive(),
		sized(field.String("authorization"), 200).Default(""),
		utc(field.Time("authorized_until")).Optional().Nillable(),
	}
}

// Edges of a related person.
func (RelatedPerson) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("customer", Customer.Type).Ref("related").Unique().Required().Immutable().Field("customer_id"),
	}
}

// Indexes of a related person.
func (RelatedPerson) Indexes() []ent.Index { return []ent.Index{index.Fields("customer_id")} }

// CustomerTerm is the search index we own: suffixes of the name, of its pinyin and of its initials, and
// the member number, all in lower case, so that any part of two characters is a prefix look-up on both
// databases (performance: a substring search without it reads every row).
type CustomerTerm struct{ ent.Schema }

// Mixin gives id and tenant.
func (CustomerTerm) Mixin() []ent.Mixin { return table("ct", Tenant{}) }

// Fields of a term. kind is NAME, PINYIN, INITIALS or MEMBER.
func (CustomerTerm) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("customer_id"), 40).Immutable(),
		sized(field.String("kind"), 10).Immutable(),
		sized(field.String("term"), 60).Immutable(),
	}
}

// Indexes of a term.
func (CustomerTerm) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hospital_id", "kind", "term", "customer_id"), index.Fields("customer_id")}
}

// CustomerAccess makes a customer somebody's own: one row per reason, written when one
// becomes owner, assignee of an open callback, member of a case team or treating doctor.
type CustomerAccess struct{ ent.Schema }

// Mixin gives id, tenant and creation time.
func (CustomerAccess) Mixin() []ent.Mixin { return table("ca", Tenant{}, Stamped{}) }

// Fields of an access. reason is OWNER, CALLBACK, CASE, DOCTOR or LEAD; ref the record that gave it.
// A row without until holds as long as the record stands; with until it ends at that instant.
func (CustomerAccess) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("customer_id"), 40).Immutable(),
		sized(field.String("staff_id"), 40).Immutable(),
		sized(field.String("reason"), 20).Immutable(),
		sized(field.String("ref"), 40).Default("").Immutable(),
		utc(field.Time("until")).Optional().Nillable(),
	}
}

// Indexes of an access.
func (CustomerAccess) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("customer_id", "staff_id", "reason", "ref").Unique(),
		index.Fields("staff_id", "customer_id"),
		index.Fields("ref"),
	}
}

// ConsentEntry is one line of the consent ledger, append-only.
type ConsentEntry struct{ ent.Schema }

// Mixin gives id, tenant and creation time.
func (ConsentEntry) Mixin() []ent.Mixin { return table("co", Tenant{}, Stamped{}) }

// Fields of a consent. purpose is CARE, MARKETING, SURVEY, RECORDING, PHOTO or ALL (do not contact);
// channel PHONE, SMS, MAIL or ANY.
func (ConsentEntry) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("customer_id"), 40).Immutable(),
		sized(field.String("purpose"), 20).Immutable(),
		sized(field.String("channel"), 20).Immutable(),
		field.Bool("given").Immutable(),
		utc(field.Time("at")).Immutable(),
		sized(field.String("source"), 60).Immutable(),
		sized(field.String("actor_id"), 40).Default("").Immutable(),
	}
}

// Indexes of a consent.
func (ConsentEntry) Indexes() []ent.Index {
	return []ent.Index{index.Fields("customer_id", "purpose", "at")}
}
