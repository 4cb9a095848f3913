package graph_test

import (
	"testing"

	"aftercare/desk/imports"
	"aftercare/domain/access"
)

func init() {
	plants["import"] = func(_ *testing.T, w *world) { w.importRun("import", imports.StagedRun) }
	plants["file"] = func(_ *testing.T, w *world) {
		w.ids["file"] = w.f.Store.Client.Attachment.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).
			SetName("名单.csv").SetSize(120).SetMediaType("text/csv").SetSha256("0").SetExpiresAt(worldTime.AddDate(0, 0, 7)).
			SetUploadedBy(w.f.Staff[access.Supervisor].ID).SaveX(w.f.Raw()).ID
	}
}

// importRun plants an import in a state, with one row accepted and one refused.
func (w *world) importRun(name, state string) {
	run := w.f.Store.Client.ImportRun.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).
		SetKind(imports.Customers).SetFileName("名单.csv").SetState(state).SetMapping([]byte(`{}`)).
		SetStartedBy(w.f.Staff[access.Supervisor].ID).SetTotal(2).SetStaged(2).SetAccepted(1).SetRefused(1).SaveX(w.f.Raw())
	for line, verdict := range map[int]string{2: imports.New, 3: imports.Refused} {
		row := w.f.Store.Client.ImportRow.Create().SetHospitalID(w.f.Hospital.ID).SetRunID(run.ID).
			SetLine(line).SetVerdict(verdict).SetRaw([]string{"李华"})
		if verdict == imports.Refused {
			row.SetProblems([]byte(`[{"line":3,"field":"name","column":"姓名","key":"input.required"}]`))
		}
		row.SaveX(w.f.Raw())
	}
	w.ids[name] = run.ID
}

// targets stands in for the fields that the importer knows.
func targets(kind, _ string) ([]*imports.ImportTarget, error) {
	return []*imports.ImportTarget{{Name: "name", Label: "姓名", Required: true}}, nil
}

// shippedMappings stands in for the mappings that come with the program.
func shippedMappings(kind, _ string) []*imports.ShippedMapping {
	if kind != imports.Appointments {
		return []*imports.ShippedMapping{}
	}
	return []*imports.ShippedMapping{{Name: "noshow-10k", Label: "公开数据集"}}
}
