package complaints

import (
	"context"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/commitment"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/complaintpresence"
	"aftercare/ent/gen/complaintstep"
	"aftercare/ent/gen/department"
	"aftercare/ent/gen/solutionoption"
	"aftercare/ent/gen/staff"
)

// facts reads what the guards look at. It is one function for the check of a move and for the list of
// buttons, so that the two cannot disagree. investigator is the one named in the move, empty for none.
func facts(ctx context.Context, c *gen.Client, v *access.Viewer, cp *gen.Complaint, investigator string, at time.Time) (lifecycle.Facts, error) {
	ctx = desk.Elevate(ctx, "facts of the case")
	f := lifecycle.Facts{
		Level: cp.Level, Severity: cp.Severity,
		ViewerIsOwner: is(cp.OwnerID, v.Staff), ViewerHandles: v.Can(access.ComplaintHandle),
		SolutionConfirmed:   cp.ConfirmedAt != nil,
		ResolutionConfirmed: cp.ConfirmedAt != nil && cp.ResolvedAt != nil,
		Steps:               map[lifecycle.Step]bool{},
	}
	if cp.ReturnsTo != nil {
		f.Before = *cp.ReturnsTo
	}
	named, err := involved(ctx, c, cp.ID)
	if err != nil {
		return f, err
	}
	carried, err := carriedBy(ctx, c, v, cp)
	if err != nil {
		return f, err
	}
	f.ViewerLooksOn = !carried
	f.ViewerInvolved = slices.ContainsFunc(named, func(s *gen.Staff) bool { return s.ID == v.Staff })
	switch {
	case investigator != "":
	case cp.InvestigatorID != nil:
		investigator = *cp.InvestigatorID
	default:
		investigator = v.Staff
	}
	if f.InvestigatorInConflict, err = inConflict(ctx, c, cp.HospitalID, investigator, named, at); err != nil {
		return f, err
	}
	if f.SupervisorPresent, err = accompanied(ctx, c, cp); err != nil {
		return f, err
	}
	if err := readOptions(ctx, c, cp.ID, &f); err != nil {
		return f, err
	}
	if err := readPromises(ctx, c, cp, &f); err != nil {
		return f, err
	}
	if err := readReports(ctx, c, cp, &f); err != nil {
		return f, err
	}
	steps, err := c.ComplaintStep.Query().Where(complaintstep.ComplaintID(cp.ID)).All(ctx)
	for _, s := range steps {
		f.Steps[lifecycle.Step(s.Step)] = true
	}
	return f, err
}

// carriedBy tells whether the viewer has a part in the handling of a case: its owner, its investigator, who
// accompanies it, who leads the hospital or a department concerned; of a major case headquarters and the
// account managers of that post.
func carriedBy(ctx context.Context, c *gen.Client, v *access.Viewer, cp *gen.Complaint) (bool, error) {
	if is(cp.OwnerID, v.Staff) || is(cp.InvestigatorID, v.Staff) || is(cp.AccompanyingSupervisorID, v.Staff) {
		return true, nil
	}
	if cp.Level == terms.ComplaintLevelMajorUrgent && (v.Has(access.HQ) || v.Posted(access.PostMajor)) {
		return true, nil
	}
	return ledBy(ctx, c, v, cp.ID)
}

// ledBy tells whether the viewer leads the hospital, or a department that the complaint is about.
func ledBy(ctx context.Context, c *gen.Client, v *access.Viewer, id string) (bool, error) {
	units := v.Leads()
	if len(units) == 0 {
		return units == nil, nil
	}
	about, err := c.Complaint.Query().Where(complaint.ID(id)).QueryInvolvedDepartments().
		Select(department.FieldID).Strings(desk.Elevate(ctx, "the departments of the case"))
	return slices.ContainsFunc(about, func(id string) bool { return slices.Contains(units, id) }), err
}

// involved are the people named in the complaint.
func involved(ctx context.Context, c *gen.Client, id string) ([]*gen.Staff, error) {
	return c.Complaint.Query().Where(complaint.ID(id)).QueryInvolvedStaff().
		Select(staff.FieldID, staff.FieldDepartmentID).All(ctx)
}

// accompanied tells whether the supervisor who accompanies the case is there now (R212): being named is
// not yet being there, and who has left is there no more.
func accompanied(ctx context.Context, c *gen.Client, cp *gen.Complaint) (bool, error) {
	if cp.AccompanyingSupervisorID == nil {
		return false, nil
	}
	return c.ComplaintPresence.Query().Where(
		complaintpresence.ComplaintID(cp.ID), complaintpresence.Role(presentSupervisor),
		complaintpresence.StaffID(*cp.AccompanyingSupervisorID), complaintpresence.UntilIsNil(),
	).Exist(ctx)
}

// readOptions looks at the solutions last offered: every proposal is a round of its own, and a reopened
// case comes to its options by a new one.
func readOptions(ctx context.Context, c *gen.Client, id string, f *lifecycle.Facts) error {
	options, err := lastRound(ctx, c, id)
	if err != nil {
		return err
	}
	var list []lifecycle.Solution
	for _, o := range options {
		list = append(list, lifecycle.Solution{Title: o.Title, Pros: o.Pros, Cons: o.Cons})
		f.OptionChosen = f.OptionChosen || o.Chosen
	}
	f.Options, f.OptionsLackingProsCon = len(list), lifecycle.Lacking(list)
	return nil
}

// lastRound are the solutions of the latest proposal, in their order.
func lastRound(ctx context.Context, c *gen.Client, id string) ([]*gen.SolutionOption, error) {
	all, err := c.SolutionOption.Query().Where(solutionoption.ComplaintID(id)).
		Order(solutionoption.ByRound(), solutionoption.ByPosition()).All(ctx)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	last := all[len(all)-1].Round
	return slices.DeleteFunc(all, func(o *gen.SolutionOption) bool { return o.Round != last }), nil
}

// readPromises counts open promises. While a solution is carried out a renegotiated one may wait; a case
// is not closed over any promise that was not kept (R036).
func readPromises(ctx context.Context, c *gen.Client, cp *gen.Complaint, f *lifecycle.Facts) error {
	q := c.Commitment.Query().Where(commitment.ComplaintID(cp.ID), commitment.KeptAtIsNil())
	if cp.State == terms.ComplaintStateExecuting {
		q.Where(commitment.Renegotiated(0))
	}
	var err error
	f.OpenCommitments, err = q.Count(ctx)
	return err
}

func is(id *string, staff string) bool { return id != nil && staff != "" && *id == staff }
