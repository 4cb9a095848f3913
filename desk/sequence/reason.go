package sequence

import (
	"errors"

	"entgo.io/ent/dialect/sql"

	"aftercare/ent/collect"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/callbackorigin"
)

// Reason is a rule's step that a call was made for: what the call that is agreed instead takes over (R133).
type Reason struct {
	Rule    string
	Version *int
	Type    string // of the source
	Source  string
	Key     string
	Step    *int
	Label   string
}

// columns are those of an origin that WithReasons reads, under the names by which Reasons finds them.
var columns = []string{
	callbackorigin.FieldRuleID, callbackorigin.FieldRuleVersion, callbackorigin.FieldSourceType, callbackorigin.FieldSourceID,
	callbackorigin.FieldStepKey, callbackorigin.FieldStep, callbackorigin.FieldSourceLabel,
}

const named = "reason/"

// WithReasons lets the query of a call read its reasons along with it, for Reasons: the call comes once for each of
// them, and once when it has none.
func WithReasons(s *sql.Selector) {
	t := sql.Dialect(s.Dialect()).Table(callbackorigin.Table).As("reason")
	s.LeftJoin(t).OnP(sql.And(
		sql.ColumnsEQ(t.C(callbackorigin.FieldCallbackID), s.C(callback.FieldID)),
		sql.EQ(t.C(callbackorigin.FieldSkipped), ""), sql.NotNull(t.C(callbackorigin.FieldRuleID)),
	))
	for _, c := range columns {
		s.AppendSelectAs(t.C(c), named+c)
	}
}

// Reasons are those of a call that was read WithReasons; none for one that somebody planned by hand.
func Reasons(rows []*gen.Callback) (list []Reason, err error) {
	for _, cb := range rows {
		read := reading{cb: cb}
		r := Reason{
			Rule: read.text(callbackorigin.FieldRuleID), Version: read.number(callbackorigin.FieldRuleVersion),
			Type: read.text(callbackorigin.FieldSourceType), Source: read.text(callbackorigin.FieldSourceID),
			Key: read.text(callbackorigin.FieldStepKey), Step: read.number(callbackorigin.FieldStep),
			Label: read.text(callbackorigin.FieldSourceLabel),
		}
		if read.err != nil {
			return nil, read.err
		}
		if r.Rule != "" {
			list = append(list, r)
		}
	}
	return list, nil
}

// reading takes the columns of one row and keeps the first error.
type reading struct {
	cb  *gen.Callback
	err error
}

func (r *reading) value(column string) any {
	v, err := r.cb.Value(named + column)
	r.err = errors.Join(r.err, err)
	return v
}

func (r *reading) text(column string) string {
	switch t := r.value(column).(type) {
	case string:
		return t
	case []byte:
		return string(t)
	}
	return ""
}

func (r *reading) number(column string) *int {
	v := r.value(column)
	if v == nil {
		return nil
	}
	n, err := collect.Number(v)
	r.err = errors.Join(r.err, err)
	return &n
}
