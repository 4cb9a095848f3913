package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// FigureCell is what a count of records comes to for one stretch of days and one combination of keys, so that
// figures need not count the rows again. Cells are worked out by desk/figures and hold no person but the
// id of a member of staff.
type FigureCell struct{ ent.Schema }

// Mixin gives id and tenant.
func (FigureCell) Mixin() []ent.Mixin { return table("fc", Tenant{}) }

// Fields of a cell. cube names the dimensions of key0 to key3; grain is DAY, WEEK or MONTH, and period the day,
// ISO week or month of the hospital's zone; n0 to n5 are the counts, in the order that the cube's figures have.
func (FigureCell) Fields() []ent.Field {
	out := []ent.Field{
		sized(field.String("cube"), 20).Immutable(),
		sized(field.String("grain"), 8).Immutable(),
		sized(field.String("period"), 10).Immutable(),
	}
	for _, k := range []string{"key0", "key1", "key2", "key3"} {
		out = append(out, sized(field.String(k), 60).Default("").Immutable())
	}
	for _, n := range []string{"n0", "n1", "n2", "n3", "n4", "n5"} {
		out = append(out, field.Int64(n).Default(0).Immutable())
	}
	return out
}

// Indexes of a cell.
func (FigureCell) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hospital_id", "cube", "grain", "period", "key0", "key1", "key2", "key3").Unique()}
}

// FigureMark says that records of a past day have changed and its cells no longer hold. It is written in the
// transaction of the change and goes when the day has been counted again.
type FigureMark struct{ ent.Schema }

// Mixin gives id and tenant.
func (FigureMark) Mixin() []ent.Mixin { return table("fm", Tenant{}) }

// Fields of a mark: what is counted, and the day of the hospital's zone.
func (FigureMark) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("subject"), 20).Immutable(),
		day(field.String("day")).Immutable(),
	}
}

// Indexes of a mark.
func (FigureMark) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hospital_id", "subject", "day")}
}

// FigureBuild says up to which day the cells of a hospital have been worked out.
type FigureBuild struct{ ent.Schema }

// Mixin gives id and tenant.
func (FigureBuild) Mixin() []ent.Mixin { return table("fb", Tenant{}) }

// Fields of a build: the first day, in the hospital's zone, that has no cells yet.
func (FigureBuild) Fields() []ent.Field {
	return []ent.Field{
		sized(field.String("subject"), 20).Immutable(),
		day(field.String("until")),
	}
}

// Indexes of a build.
func (FigureBuild) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hospital_id", "subject").Unique()}
}
