package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"aftercare/domain/followup"
	"aftercare/domain/terms"
)

// Customer is a person the hospital serves or has served (R002, R006, R013). phone_masked is what
// lists show; the number itself stands in CustomerPhone and is revealed for a stated purpose only.
type Customer struct{ ent.Schema }

// Mixin gives id, tenant, version and creation time.
func (Customer) Mixin() []ent.Mixin { return table("cu", Tenant{}, Versioned{}, Stamped{}) }

// Fields of a customer. do_not_contact and the consents are derived from the consent ledger and kept
// here so that lists need not read it; last_visit_id and last_callback_id are kept by the actions that
// add a visit or an attempt.
func (Customer) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("member_no"), 40).NotEmpty(),
		sized(field.String("name"), 80).NotEmpty(),
		word(field.Enum("gender").GoType(terms.Gender(""))).Default(string(terms.GenderUnknown)),
		day(field.String("birth_date")).Optional().Nillable(),
		sized(field.String("phone_masked"), 30).Default(""),
		sized(field.String("address"), 300).Optional().Nillable(),
		word(field.Enum("tier").GoType(terms.Tier(""))).Default(string(terms.TierOrdinary)),
		word(field.Enum("intent_class").GoType(terms.IntentClass(""))).Optional().Nillable(),
		word(field.Enum("condition_class").GoType(terms.ConditionClass(""))).Optional().Nillable(),
		sized(field.String("owner_id"), 40).Optional().Nillable(),
		field.Bool("do_not_contact").Default(false),
		field.Bool("marketing_consent").Default(false),
		field.Bool("callback_consent").Default(true),
		field.JSON("preferred_windows", []followup.CallWindow{}).Optional(),
		day(field.String("deceased_at")).Optional().Nillable(),
		sized(field.String("occupation"), 60).Optional().Nillable(),
		sized(field.String("origin"), 120).Optional().Nillable(),
		sized(field.String("language_preference"), 20).Optional().Nillable(),
		sized(field.String("note"), 500).Optional().Nillable(),
		sized(field.String("source"), 40).Optional().Nillable(),
		sized(field.String("external_id"), 80).Optional().Nillable(),
		utc(field.Time("updated_at")),
		sized(field.String("last_visit_id"), 40).Optional().Nillable(),
		sized(field.String("last_callback_id"), 40).Optional().Nillable(),
	}
}

// Edges of a customer. last_visit and last_callback are plain columns with an index: a foreign key
// back to the child would make two tables each need the other first when history is loaded.
func (Customer) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("owner", Staff.Type).Unique().Field("owner_id"),
		edge.To("last_visit", Visit.Type).Unique().Field("last_visit_id"),
		edge.To("last_callback", Callback.Type).Unique().Field("last_callback_id"),
		edge.To("phones", CustomerPhone.Type),
		edge.To("related", RelatedPerson.Type),
	}
}

// Indexes of a customer.
func (Customer) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("hospital_id", "member_no").Unique(),
		index.Fields("hospital_id", "source", "external_id").Unique(),
		index.Fields("hospital_id", "tier", "name", "id"),
		index.Fields("hospital_id", "name", "id"),
		index.Fields("owner_id"),
	}
}

// Annotations name the columns behind the derived fields.
func (Customer) Annotations() []entschema.Annotation {
	return []entschema.Annotation{Derived{
		"phone":            {"phone_masked"},
		"phoneMasked":      {},
		"birthDate":        {"birth_date"},
		"preferredWindows": {"preferred_windows"},
		"hidden":           {},
		"visits":           {},
		"appointments":     {},
		"callbacks":        {},
		"complaints":       {},
		"timeline":         {},
		"consents":         {},
		"watchers":         {},
	}, Own{Table: "customer_accesses", Match: "customer_id", Column: "id", Fields: []string{
		"birthDate", "intentClass", "conditionClass", "note", "related", "lastVisit", "lastCallback",
		"visits", "appointments", "callbacks", "timeline", "hidden",
	}}}
}
