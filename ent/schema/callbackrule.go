package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"aftercare/domain/followup"
	"aftercare/domain/terms"
)

// CallbackRule is a rule that makes callbacks; what it says stands in its versions.
type CallbackRule struct{ ent.Schema }

// Mixin gives id, tenant, version and creation time.
func (CallbackRule) Mixin() []ent.Mixin { return table("ru", Tenant{}, Versioned{}, Stamped{}) }

// Fields of a rule. key is the stable name under which the default rules ship.
func (CallbackRule) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("key"), 60).Immutable(),
		sized(field.String("name"), 120).NotEmpty(),
		field.Bool("active").Default(true),
		word(field.Enum("trigger").GoType(terms.CallbackTrigger(""))),
		word(field.Enum("purpose").GoType(terms.CallbackPurpose(""))),
	}
}

// Edges of a rule.
func (CallbackRule) Edges() []ent.Edge {
	return []ent.Edge{edge.To("versions", CallbackRuleVersion.Type)}
}

// Indexes of a rule.
func (CallbackRule) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hospital_id", "key").Unique()}
}

// CallbackRuleVersion is what a rule says from an instant on; append-only.
type CallbackRuleVersion struct{ ent.Schema }

// Mixin gives id, tenant and creation time.
func (CallbackRuleVersion) Mixin() []ent.Mixin { return table("rv", Tenant{}, Stamped{}) }

// Fields of a version. body holds the steps and limits.
func (CallbackRuleVersion) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("rule_id"), 40).Immutable(),
		field.Int("number").Immutable(),
		utc(field.Time("effective_from")).Immutable(),
		field.JSON("body", followup.Rule{}).Immutable(),
		sized(field.String("actor_id"), 40).Default("").Immutable(),
	}
}

// Edges of a version.
func (CallbackRuleVersion) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("rule", CallbackRule.Type).Ref("versions").Unique().Required().Immutable().Field("rule_id"),
	}
}

// Indexes of a version.
func (CallbackRuleVersion) Indexes() []ent.Index {
	return []ent.Index{index.Fields("rule_id", "number").Unique()}
}

// Script is what an agent says, in lines that are mandatory or adaptable (R055, R155).
type Script struct{ ent.Schema }

// Mixin gives id, tenant, version and creation time.
func (Script) Mixin() []ent.Mixin { return table("sc", Tenant{}, Versioned{}, Stamped{}) }

// Fields of a script.
func (Script) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("key"), 60),
		sized(field.String("title"), 120).NotEmpty(),
		word(field.Enum("purpose").GoType(terms.CallbackPurpose(""))),
		sized(field.String("language"), 10).Default("zh-CN"),
		field.Bool("active").Default(true),
		sized(field.String("approved_by"), 40).Optional().Nillable(),
	}
}

// Edges of a script.
func (Script) Edges() []ent.Edge { return []ent.Edge{edge.To("lines", ScriptLine.Type)} }

// Indexes of a script.
func (Script) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hospital_id", "key", "language").Unique(), index.Fields("hospital_id", "purpose", "active")}
}

// ScriptLine is one line of a script.
type ScriptLine struct{ ent.Schema }

// Mixin gives id and tenant.
func (ScriptLine) Mixin() []ent.Mixin { return table("sl", Tenant{}) }

// Fields of a line. part is OPENING, BODY, OBJECTION or CLOSING.
func (ScriptLine) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("script_id"), 40),
		field.Int("position"),
		sized(field.String("part"), 20),
		field.Bool("mandatory").Default(false),
		sized(field.String("text"), 500).NotEmpty(),
	}
}

// Edges of a line.
func (ScriptLine) Edges() []ent.Edge {
	return []ent.Edge{edge.From("script", Script.Type).Ref("lines").Unique().Required().Field("script_id")}
}

// Indexes of a line.
func (ScriptLine) Indexes() []ent.Index {
	return []ent.Index{index.Fields("script_id", "position").Unique()}
}
