package jobs

import (
	"context"
	"encoding/json"
	"slices"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
)

// Asked is a question as it came through the API, in Chinese words for records that outlive it, and the language of the
// person who asked, in which the answer is written. Who reads the question meanwhile reads it in their own language.
type Asked struct {
	Request  json.RawMessage
	Question string
	Language string
}

// columns are the names of a list's columns, as the screens call them; figures have none to choose.
var columns = map[access.ExportSubject][]string{
	access.ExportComplaints:   {"due", "case", "subject", "who", "level", "state", "line", "owner", "registered"},
	access.ExportCallbacks:    {"due", "customer", "member", "tier", "purpose", "tries", "points", "assignee"},
	access.ExportCustomers:    {"name", "tier", "member", "phone", "owner"},
	access.ExportLeads:        {"customer", "class", "next", "concern", "state", "consultant", "created"},
	access.ExportAppointments: {"time", "customer", "status", "doctor", "department", "note"},
}

// Columns are the names of a list's columns, for whoever writes them.
func Columns(subject access.ExportSubject) []string { return slices.Clone(columns[subject]) }

// StartExport takes up an export (EXPORT_RUN; lists of people for supervisors and directors). Bad
// questions are refused as the screen would refuse them, a list that is too long with its limit, and a
// second export beside one that is under way.
func StartExport(ctx context.Context, d *desk.Desk, in StartExportInput, as Asked) (*gen.Job, error) {
	if _, err := access.Check(ctx, access.ExportRun); err != nil {
		return nil, err
	}
	var bad fault.Fields
	list := in.questions()
	bad.Require(len(list) == 1, "input", "export.oneQuestion")
	bad.Require(slices.Contains([]string{CSV, XLSX}, in.Format), "input.format", "input.unknown", "value", in.Format)
	bad.Require(in.Columns == nil || len(in.Columns) > 0, "input.columns", "input.required")
	if len(list) == 1 {
		known := columns[list[0].subject]
		for i, name := range in.Columns {
			bad.Require(slices.Contains(known, name), desk.At("input.columns", i), "input.unknown", "value", name)
			bad.Require(!slices.Contains(in.Columns[:i], name), desk.At("input.columns", i), "input.duplicate", "value", name)
		}
	}
	if err := bad.Err(); err != nil {
		return nil, err
	}
	q := list[0]
	if _, err := access.CheckExport(ctx, q.subject); err != nil {
		return nil, err
	}
	rows, err := q.check(ctx, d)
	if err != nil {
		return nil, under("input."+q.field, err)
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Job, error) {
		create := tx.Client.Job.Create().SetSubject(string(q.subject)).SetFormat(in.Format).SetNillableTotal(rows)
		return begin(ctx, tx, create, Export, as, map[string]any{"subject": "EXPORT_" + string(q.subject), "format": in.Format})
	})
}

// begin writes a new job, at most one of a kind under way for each person.
func begin(ctx context.Context, tx *desk.Tx, create *gen.JobCreate, kind string, as Asked, data map[string]any) (*gen.Job, error) {
	v := tx.Viewer
	j, err := create.SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).SetKind(kind).SetState(Waiting).
		SetRequest(as.Request).SetQuestion(clip(as.Question, 500)).SetLanguage(as.Language).SetStartedBy(v.Staff).
		SetOpenKey(kind + " " + tx.Place.Hospital.ID + " " + v.Staff).Save(ctx)
	if gen.IsConstraintError(err) {
		return nil, fault.Blocked(fault.Guard{Code: "RUNNING", Message: fault.Msg("job.oneAtATime")})
	}
	if err != nil {
		return nil, err
	}
	_, err = tx.Record(ctx, happened(j.ID, "started", data))
	return j, err
}

func clip(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n-1]) + "…"
	}
	return s
}
