package graph_test

import (
	"context"
	"fmt"
	"testing"

	"aftercare/desk/jobs"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/languages"
)

func init() {
	plants["job"] = func(_ *testing.T, w *world) { w.job("job", access.Supervisor, jobs.Waiting) }
	plants["running"] = func(_ *testing.T, w *world) { w.job("running", access.Analyst, jobs.Running) }
	plants["exported"] = func(_ *testing.T, w *world) { w.job("exported", access.Director, jobs.Done) }
	plants["failed"] = func(_ *testing.T, w *world) { w.job("failed", access.Director, jobs.Failed) }
}

// job plants an export of a member of staff in a state.
func (w *world) job(name string, who access.Role, state string) {
	create := w.f.Store.Client.Job.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).SetKind(jobs.Export).
		SetSubject("COMPLAINTS").SetFormat(jobs.XLSX).SetRequest([]byte(`{}`)).SetQuestion("投诉列表：状态 已登记").
		SetStartedBy(w.f.Staff[who].ID).SetOpenKey(fmt.Sprint(name, " ", w.f.Store.Client.Job.Query().CountX(w.f.Raw()))).SetState(state)
	switch state {
	case jobs.Running:
		create.SetDone(200).SetTotal(950)
	case jobs.Done:
		create.SetRequest([]byte(`{"complaints":{}}`)).SetDone(950).SetTotal(950).SetFinishedAt(worldTime).SetFileID("fi_1").SetFileName("投诉列表.xlsx").SetFileSize(81234).
			SetFileUntil(worldTime.Add(jobs.Kept))
	case jobs.Failed:
		create.SetFinishedAt(worldTime).SetFailure(`{"key":"job.interrupted"}`)
	}
	w.ids[name] = create.SaveX(w.f.Raw()).ID
}

// questions stand in for the words of what is asked; an empty input asks nothing.
func questions(_ context.Context, lang string, inputs []map[string]any) ([]string, error) {
	out := make([]string, len(inputs))
	for i, input := range inputs {
		if len(input) > 0 {
			out[i] = languages.Pick(lang, "所问", "what was asked")
		}
	}
	return out, nil
}

// exported stands in for what a kind of export is called.
func exported(lang, _ string) (string, error) {
	return languages.Pick(lang, "投诉列表", "List of complaints"), nil
}

// fileName stands in for what a file is called.
func fileName(lang string, j *gen.Job) (string, error) {
	return languages.Pick(lang, j.FileName, "in English "+j.FileName), nil
}
