package schema

import (
	"entgo.io/ent"
	entschema "entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"aftercare/domain/terms"
)

// Complaint is a case (R180 to R215): registered once, carried through the state machine of
// domain/lifecycle to its end, never deleted.
type Complaint struct{ ent.Schema }

// Mixin gives id, tenant, version and creation time.
func (Complaint) Mixin() []ent.Mixin { return table("cp", Tenant{}, Versioned{}, Stamped{}) }

// Fields of a complaint. due_at is the earliest clock still running; sort_due_at is the same for the
// queue's order, and far in the future when no clock runs, so that these come last in a keyset;
// open and breached are kept for its filters; returns_to is the state before an external procedure or a withdrawal;
// registered_on the hospital's day, for the figures.
func (Complaint) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("case_no"), 40).Immutable(),
		sized(field.String("customer_id"), 40).Optional().Nillable(),
		sized(field.String("complainant_name"), 80).Optional().Nillable(),
		sized(field.String("complainant_phone"), 30).Optional().Nillable().Sensitive(),
		sized(field.String("complainant_relationship"), 40).Optional().Nillable(),
		sized(field.String("complainant_authorization"), 200).Optional().Nillable(),
		field.Bool("anonymous").Default(false),
		word(field.Enum("channel").GoType(terms.Channel(""))),
		word(field.Enum("service_line").GoType(terms.ServiceLine(""))),
		word(field.Enum("level").GoType(terms.ComplaintLevel(""))),
		word(field.Enum("severity").GoType(terms.Severity(""))).Optional().Nillable(),
		word(field.Enum("state").GoType(terms.ComplaintState(""))),
		field.JSON("flags", []terms.ComplaintFlag{}).Optional(),
		sized(field.String("subject"), 120).NotEmpty(),
		long(field.String("description")).NotEmpty(),
		long(field.String("desired_outcome")).Optional().Nillable(),
		field.JSON("customer_intents", []terms.CustomerIntent{}).Optional(),
		utc(field.Time("occurred_at")).Optional().Nillable(),
		day(field.String("occurred_on")).Optional().Nillable(),
		sized(field.String("place"), 200).Optional().Nillable(),
		sized(field.String("category"), 60).Optional().Nillable(),
		long(field.String("established_facts")).Optional().Nillable(),
		long(field.String("assessment")).Optional().Nillable(),
		sized(field.String("finding"), 20).Optional().Nillable(),
		sized(field.String("root_cause"), 500).Optional().Nillable(),
		sized(field.String("resolution"), 1000).Optional().Nillable(),
		utc(field.Time("registered_at")),
		day(field.String("registered_on")),
		sized(field.String("registered_by_id"), 40),
		sized(field.String("owner_id"), 40).Optional().Nillable(),
		sized(field.String("first_owner_id"), 40).Optional().Nillable(),
		sized(field.String("handover_to_id"), 40).Optional().Nillable(),
		sized(field.String("investigator_id"), 40).Optional().Nillable(),
		sized(field.String("accompanying_supervisor_id"), 40).Optional().Nillable(),
		sized(field.String("attending_doctor_id"), 40).Optional().Nillable(),
		sized(field.String("merged_into_id"), 40).Optional().Nillable(),
		word(field.Enum("returns_to").GoType(terms.ComplaintState(""))).Optional().Nillable(),
		utc(field.Time("due_at")).Optional().Nillable(),
		utc(field.Time("sort_due_at")),
		field.Bool("open").Default(true),
		field.Bool("breached").Default(false),
		field.Bool("first_contact").Default(false),
		utc(field.Time("confirmed_at")).Optional().Nillable(),
		sized(field.String("confirmed_how"), 60).Optional().Nillable(),
		utc(field.Time("resolved_at")).Optional().Nillable(),
		utc(field.Time("closed_at")).Optional().Nillable(),
		field.Int("event_count").Default(0),
		sized(field.String("callback_id"), 40).Optional().Nillable(),
		sized(field.String("source"), 40).Optional().Nillable(),
		sized(field.String("external_id"), 80).Optional().Nillable(),
	}
}

// Edges of a complaint. The event stream hangs on the complaint's id and is no edge.
func (Complaint) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("customer", Customer.Type).Unique().Field("customer_id"),
		edge.To("registered_by", Staff.Type).Unique().Required().Field("registered_by_id"),
		edge.To("owner", Staff.Type).Unique().Field("owner_id"),
		edge.To("accompanying_supervisor", Staff.Type).Unique().Field("accompanying_supervisor_id"),
		edge.To("attending_doctor", Staff.Type).Unique().Field("attending_doctor_id"),
		edge.To("handover_to", Staff.Type).Unique().Field("handover_to_id"),
		edge.To("involved_staff", Staff.Type),
		edge.To("involved_departments", Department.Type),
		edge.To("clocks", ComplaintClock.Type),
		edge.To("solution_options", SolutionOption.Type),
		edge.To("commitments", Commitment.Type),
		edge.To("steps", ComplaintStep.Type),
		edge.To("presences", ComplaintPresence.Type),
		edge.To("opinions", ClinicalOpinion.Type),
		edge.To("hq_filings", HqFiling.Type),
		edge.To("special_reports", SpecialReport.Type),
	}
}

// Indexes of a complaint.
func (Complaint) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("case_no").Unique(),
		index.Fields("hospital_id", "source", "external_id").Unique(),
		index.Fields("hospital_id", "open", "sort_due_at", "id"),
		index.Fields("hospital_id", "open", "service_line", "severity", "sort_due_at", "id"),
		index.Fields("hospital_id", "sort_due_at", "id"),
		index.Fields("hospital_id", "registered_at", "id"),
		index.Fields("hospital_id", "registered_on"),
		index.Fields("hospital_id", "closed_at"),
		index.Fields("owner_id", "open", "sort_due_at", "id"),
		index.Fields("attending_doctor_id", "open", "due_at"),
		index.Fields("customer_id", "registered_at", "id"),
	}
}

// Annotations say that guarded fields ask whether the viewer is named in the complaint, and which
// columns the derived fields need.
func (Complaint) Annotations() []entschema.Annotation {
	return []entschema.Annotation{
		Own{Table: "complaint_involved_staff", Match: "complaint_id", Column: "id", Fields: []string{
			"complainant", "involvedStaff", "accompanyingSupervisor", "handoverTo", "solutionOptions", "commitments", "steps", "presences", "hqFilings", "specialReports", "establishedFacts", "assessment", "finding", "rootCause", "resolution", "watchers", "hidden", "timeline",
		}},
		Derived{
			"hidden":      {"id"},
			"watchers":    {"id"},
			"timeline":    {"id"},
			"complainant": {"complainant_name", "complainant_phone", "complainant_relationship", "complainant_authorization", "owner_id", "registered_by_id"},
		},
	}
}
