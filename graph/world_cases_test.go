package graph_test

import (
	"testing"
	"time"

	"aftercare/desk/complaints"
	"aftercare/domain/access"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// stands are the cases that can be planted in a state, past the actions that lead there, with everything
// that their next move asks for.
var stands = map[string]struct {
	state  terms.ComplaintState
	change func(w *world, u *gen.ComplaintUpdateOne)
}{
	"acknowledged": {terms.ComplaintStateAcknowledged, nil},
	"alarming": {terms.ComplaintStateAcknowledged, func(_ *world, u *gen.ComplaintUpdateOne) {
		u.SetFlags([]terms.ComplaintFlag{terms.ComplaintFlagPotentialMajor})
	}},
	"triaged":       {terms.ComplaintStateTriaged, nil},
	"triagedMajor":  {terms.ComplaintStateTriaged, func(_ *world, u *gen.ComplaintUpdateOne) { u.SetLevel(terms.ComplaintLevelMajorUrgent) }},
	"investigating": {terms.ComplaintStateInvestigating, nil},
	"findingMade": {terms.ComplaintStateFindingMade, func(w *world, u *gen.ComplaintUpdateOne) {
		u.SetFinding("UPHELD").SetEstablishedFacts("两次未接").AddInvolvedStaffIDs(w.f.Staff[access.Doctor].ID).SetAttendingDoctorID(w.f.Staff[access.Doctor].ID)
	}},
	"solutionProposed":     {terms.ComplaintStateSolutionProposed, nil},
	"executing":            {terms.ComplaintStateExecuting, func(_ *world, u *gen.ComplaintUpdateOne) { u.SetConfirmedAt(worldTime) }},
	"awaitingConfirmation": {terms.ComplaintStateAwaitingConfirmation, nil},
	"resolved":             {terms.ComplaintStateResolved, func(_ *world, u *gen.ComplaintUpdateOne) { u.SetConfirmedAt(worldTime).SetResolvedAt(worldTime) }},
	"resolvedMajor": {terms.ComplaintStateResolved, func(_ *world, u *gen.ComplaintUpdateOne) {
		u.SetLevel(terms.ComplaintLevelMajorUrgent)
	}},
	"reportedMajor": {terms.ComplaintStateResolved, func(w *world, u *gen.ComplaintUpdateOne) {
		u.SetLevel(terms.ComplaintLevelMajorUrgent).AddInvolvedStaffIDs(w.f.Staff[access.Doctor].ID).SetAttendingDoctorID(w.f.Staff[access.Doctor].ID)
	}},
	"closed": {terms.ComplaintStateClosed, func(_ *world, u *gen.ComplaintUpdateOne) {
		u.SetConfirmedAt(worldTime).SetResolvedAt(worldTime).SetClosedAt(worldTime)
	}},
	"externalProcedure": {terms.ComplaintStateExternalProcedure, func(_ *world, u *gen.ComplaintUpdateOne) { u.SetReturnsTo(terms.ComplaintStateTriaged) }},
	"offered":           {terms.ComplaintStateRegistered, func(w *world, u *gen.ComplaintUpdateOne) { u.SetHandoverToID(w.f.Staff[access.AccountManager].ID) }},
	"promised":          {terms.ComplaintStateTriaged, nil},
}

// stand plants a case in a state; "<name>.option" is its first solution, "<name>.commitment" its promise.
func (w *world) stand(t *testing.T, name string) {
	t.Helper()
	s := stands[name]
	w.complaint(t, name, nil)
	c, raw, id := w.f.Store.Client, w.f.Raw(), w.ids[name]
	supervisor := w.f.Staff[access.Supervisor].ID
	late := lifecycle.Open(s.state) && s.state != terms.ComplaintStateRegistered && s.state != terms.ComplaintStateAcknowledged
	for i, title := range []string{"免费复查", "退款"} {
		if !late {
			break
		}
		o := c.SolutionOption.Create().SetHospitalID(w.f.Hospital.ID).SetComplaintID(id).SetPosition(i + 1).SetTitle(title).
			SetPros([]string{"快"}).SetCons([]string{"慢"}).SetChosen(i == 0 && s.state == terms.ComplaintStateExecuting).SaveX(raw)
		if i == 0 {
			w.ids[name+".option"] = o.ID
		}
	}
	if s.state == terms.ComplaintStateResolved {
		for _, step := range lifecycle.Steps() {
			c.ComplaintStep.Create().SetHospitalID(w.f.Hospital.ID).SetComplaintID(id).SetStep(string(step)).SetAt(worldTime).SetActorID(supervisor).SaveX(raw)
		}
	}
	if name == "promised" {
		w.ids[name+".commitment"] = c.Commitment.Create().SetHospitalID(w.f.Hospital.ID).SetComplaintID(id).SetWhat("周五回电").SetToWhom("客户").
			SetDueAt(worldTime.Add(48 * time.Hour)).SetOwnerID(supervisor).SetCreatedAt(worldTime).SaveX(raw).ID
	}
	if name == "reportedMajor" {
		c.HqFiling.Create().SetHospitalID(w.f.Hospital.ID).SetComplaintID(id).SetNumber("BA-" + id[len(id)-8:]).SetSentAt(worldTime).SetActorID(supervisor).
			SetSummary("术后左眼闭不严").SetMeasures("主管已到场").SaveX(raw)
		c.SpecialReport.Create().SetHospitalID(w.f.Hospital.ID).SetComplaintID(id).SetSubmittedAt(worldTime).SetActorID(supervisor).SetFacts("术中切口过低").
			SetCause("术前设计不足").SetHandling("免费修复").SetCostFen(128000).SetLesson("双人核对").SetProposals("核对表").SaveX(raw)
	}
	up := c.Complaint.UpdateOneID(id).SetState(s.state).SetOpen(lifecycle.Open(s.state))
	if s.change != nil {
		s.change(w, up)
	}
	up.ExecX(raw)
}

// reopened plants a closed case with an attending doctor that was opened again, through its own action.
func (w *world) reopened(t *testing.T) {
	t.Helper()
	w.stand(t, "closed")
	id := w.ids["closed"]
	now := w.f.Store.Client.Complaint.UpdateOneID(id).SetAttendingDoctorID(w.f.Staff[access.Doctor].ID).SaveX(w.f.Raw())
	if _, err := complaints.Reopen(w.f.As(access.Supervisor), w.f.Desk, complaints.ReopenComplaintInput{
		Complaint: id, ExpectedVersion: now.Version, Reason: "查明主刀医生未告知风险",
	}); err != nil {
		t.Fatal(err)
	}
	w.ids["reopened"] = id
}

// relative plants a case that somebody who is no customer brought to the callback agent.
func (w *world) relative(t *testing.T, name string, phone *string, named ...access.Role) {
	t.Helper()
	day := "2026-05-10"
	in := complaints.RegisterComplaintInput{
		Complainant: &complaints.ComplainantInput{Name: "王强", Phone: phone, Relationship: "丈夫"},
		Channel:     terms.ChannelPhone, ServiceLine: terms.ServiceLineSkin, Subject: "激光后红肿", Description: "三天了还没有消。", Place: "治疗室", OccurredOn: &day,
	}
	for _, role := range named {
		in.InvolvedStaff = append(in.InvolvedStaff, w.f.Staff[role].ID)
	}
	c, err := complaints.Register(w.f.As(access.CallbackAgent), w.f.Desk, in)
	if err != nil {
		t.Fatal(err)
	}
	w.ids[name] = c.ID
}

// queue plants three cases about a department of their own.
func (w *world) queue(t *testing.T) {
	t.Helper()
	d := w.f.Store.Client.Department.Create().SetHospitalID(w.f.Hospital.ID).SetCode("queue" + w.serial()).SetName("候诊区").SetCreatedAt(worldTime).SaveX(w.f.Raw())
	w.ids["queued.department"] = d.ID
	for i, flags := range [][]terms.ComplaintFlag{nil, {terms.ComplaintFlagHospitalIncident}, nil} {
		w.f.Clock.Set(worldTime.Add(time.Duration(i) * time.Minute))
		w.complaint(t, "queued", flags)
		up := w.f.Store.Client.Complaint.UpdateOneID(w.ids["queued"]).AddInvolvedDepartmentIDs(d.ID)
		if i == 2 { // nothing runs any more: it comes last
			up.SetState(terms.ComplaintStateClosed).SetOpen(false).ClearDueAt().SetSortDueAt(time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC))
		}
		up.ExecX(w.f.Raw())
	}
	w.f.Clock.Set(worldTime)
}

func init() {
	for name := range stands {
		plants[name] = func(t *testing.T, w *world) { w.stand(t, name) }
	}
	number := "13900001111"
	plants["relative"] = func(t *testing.T, w *world) { w.relative(t, "relative", &number) }
	plants["relativeOffered"] = func(t *testing.T, w *world) {
		w.relative(t, "relativeOffered", &number)
		w.f.Store.Client.Complaint.UpdateOneID(w.ids["relativeOffered"]).SetHandoverToID(w.f.Staff[access.AccountManager].ID).ExecX(w.f.Raw())
	}
	plants["relativeUnreachable"] = func(t *testing.T, w *world) { w.relative(t, "relativeUnreachable", nil) }
	plants["relativeNaming"] = func(t *testing.T, w *world) {
		w.relative(t, "relativeNaming", &number, access.CallbackAgent, access.Supervisor)
	}
	plants["reopened"] = func(t *testing.T, w *world) { w.reopened(t) }
	plants["queued"] = func(t *testing.T, w *world) { w.queue(t) }
}
