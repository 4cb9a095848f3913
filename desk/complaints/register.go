package complaints

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/deadline"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Extra is what a registration from inside another action adds.
type Extra struct {
	// Callback is the callback in which the problem came up (R053, R054).
	Callback string
	// ReceivedBy is who receives the case when the program itself registers it; otherwise it is the viewer.
	ReceivedBy string
}

// Register files a complaint (R190, R195). The first receiver is its owner until a handover is accepted
// (R198); its level follows from its flags (R210, R211); its clocks start now. Needs COMPLAINT_REGISTER.
func Register(ctx context.Context, d *desk.Desk, in RegisterComplaintInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, access.ComplaintRegister); err != nil {
		return nil, err
	}
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	if err := checkRegister(&in, d.Now(), place); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		return register(ctx, tx, in, Extra{})
	})
}

// RegisterIn is Register inside the transaction of another action, which has checked the right. Refused
// fields are named from "input" on.
func RegisterIn(ctx context.Context, tx *desk.Tx, in RegisterComplaintInput, extra Extra) (*gen.Complaint, error) {
	if err := checkRegister(&in, tx.Now, tx.Place); err != nil {
		return nil, err
	}
	return register(ctx, tx, in, extra)
}

func register(ctx context.Context, tx *desk.Tx, in RegisterComplaintInput, extra Extra) (*gen.Complaint, error) {
	if err := checkReferences(ctx, tx, in); err != nil {
		return nil, err
	}
	receiver := tx.Viewer.Staff
	if receiver == "" {
		receiver = extra.ReceivedBy
	}
	caseNo, err := nextCaseNo(ctx, tx)
	if err != nil {
		return nil, err
	}
	level := lifecycle.Assess(in.Flags)
	cs := &clocks{tx: tx}
	params := deadline.Params{Channel: in.Channel}
	cs.start(params, firstClocks...)
	if level == terms.ComplaintLevelMajorUrgent {
		cs.start(params, majorClocks...)
	}
	cp, err := row(tx, in).SetCaseNo(caseNo).SetLevel(level).SetNillableDueAt(cs.due()).SetSortDueAt(*cs.due()).
		SetRegisteredByID(receiver).SetOwnerID(receiver).SetFirstOwnerID(receiver).
		SetNillableCallbackID(unlessBlank(extra.Callback)).Save(ctx)
	if err != nil {
		return nil, err
	}
	if err := cs.save(ctx, cp.ID); err != nil {
		return nil, err
	}
	if cp.CustomerID != nil {
		if err := tx.GiveAccess(ctx, *cp.CustomerID, receiver, desk.OwnCase, cp.ID); err != nil {
			return nil, err
		}
	}
	return cp, announce(ctx, tx, cp, extra)
}

// row is the case as registered, without what is counted.
func row(tx *desk.Tx, in RegisterComplaintInput) *gen.ComplaintCreate {
	c := tx.Client.Complaint.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
		SetNillableCustomerID(in.Customer).SetAnonymous(in.Anonymous != nil && *in.Anonymous).
		SetChannel(in.Channel).SetServiceLine(in.ServiceLine).SetState(terms.ComplaintStateRegistered).
		SetSubject(in.Subject).SetDescription(in.Description).SetNillableDesiredOutcome(in.DesiredOutcome).
		SetFlags(in.Flags).SetCustomerIntents(in.CustomerIntents).
		SetNillableOccurredAt(in.OccurredAt).SetNillableOccurredOn(in.OccurredOn).SetPlace(in.Place).
		SetRegisteredAt(tx.Now).SetRegisteredOn(tx.Place.Today(tx.Now).String()).SetEventCount(1).
		AddInvolvedStaffIDs(in.InvolvedStaff...).AddInvolvedDepartmentIDs(in.InvolvedDepartments...)
	if p := in.Complainant; p != nil {
		c.SetComplainantName(p.Name).SetNillableComplainantPhone(p.Phone).
			SetComplainantRelationship(p.Relationship).SetNillableComplainantAuthorization(p.Authorization)
	}
	return c
}

// announce writes the event of a new case and tells those who answer for major ones, also of one that may become one (R054).
func announce(ctx context.Context, tx *desk.Tx, cp *gen.Complaint, extra Extra) error {
	data := map[string]any{"caseNo": cp.CaseNo, "channel": string(cp.Channel), "serviceLine": string(cp.ServiceLine), "level": string(cp.Level)}
	texts := []desk.Text{textOf("subject", cp.Subject), textOf("description", cp.Description)}
	if cp.DesiredOutcome != nil {
		texts = append(texts, textOf("desiredOutcome", *cp.DesiredOutcome))
	}
	h := happening{Happening: happened(cp, "registered", data, texts...)}
	h.Callback = extra.Callback
	switch {
	case cp.Level == terms.ComplaintLevelMajorUrgent:
		h.notice, h.leaders = "complaint.major", true
	case slices.Contains(cp.Flags, terms.ComplaintFlagPotentialMajor):
		h.notice, h.leaders = "complaint.potentialMajor", true
	}
	e, err := tx.Record(ctx, h.Happening)
	if err != nil {
		return err
	}
	return h.tell(ctx, tx, cp, e)
}

// casePrefix begins every case number (投诉).
const casePrefix = "TS-"

// nextCaseNo is hospital code, day and a number of the day: unique, gaps allowed.
func nextCaseNo(ctx context.Context, tx *desk.Tx) (string, error) {
	day := strings.ReplaceAll(tx.Place.Today(tx.Now).String(), "-", "")
	n, err := tx.Count(ctx, "case "+tx.Place.Hospital.ID+" "+day)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf(casePrefix+"%s-%s-%04d", tx.Place.Hospital.Code, day, n), nil
}

func unlessBlank(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// checkReferences looks up every id that the input names.
func checkReferences(ctx context.Context, tx *desk.Tx, in RegisterComplaintInput) error {
	var bad fault.Fields
	if in.Customer != nil {
		if err := checkCustomer(ctx, tx, &bad, in); err != nil {
			return err
		}
	}
	if err := named(ctx, tx, &bad, "input.involvedStaff", in.InvolvedStaff); err != nil {
		return err
	}
	return fields(&bad, concerned(ctx, tx, &bad, "input.involvedDepartments", in.InvolvedDepartments))
}
