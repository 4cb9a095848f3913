package complaints

import (
	"context"
	"strings"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/event"
)

// One is the query of a single case by its id or by its number, exactly one of them.
func One(ctx context.Context, d *desk.Desk, id, caseNo *string) (*gen.ComplaintQuery, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	q := d.Client().Complaint.Query()
	switch {
	case id != nil && caseNo == nil:
		return q.Where(complaint.ID(*id)), nil
	case caseNo != nil && id == nil:
		return q.Where(complaint.CaseNo(strings.ToUpper(strings.TrimSpace(*caseNo)))), nil
	}
	return nil, fault.Invalid("id", "input.oneOf", "fields", []any{"choice.id", "choice.caseNo"})
}

// Actions lists the moves that the viewer may make on a case now, or sees blocked with the reasons.
func Actions(ctx context.Context, d *desk.Desk, cp *gen.Complaint) ([]lifecycle.Option, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	f, err := facts(ctx, d.Client(), v, cp, "", d.Now())
	if err != nil {
		return nil, err
	}
	return lifecycle.Available(cp.State, f, v.Can), nil
}

// Timeline is the query of what happened on a case: for somebody who does not see the case the row rules leave nothing
// of it. The texts of an event follow their own rule.
func Timeline(ctx context.Context, d *desk.Desk, id string) (*gen.EventQuery, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	return d.Client().Event.Query().Where(event.ComplaintID(id)), nil
}

// Complainant is a person who complains and is no customer, with the number masked unless this request
// revealed it.
type Complainant struct {
	Name         string
	Phone        *string
	Relationship *string
	Authorized   bool // an authorization by the customer is on file
}

// ComplainantOf gives who complains when it is not the customer, nil otherwise.
func ComplainantOf(ctx context.Context, cp *gen.Complaint) *Complainant {
	if cp.ComplainantName == nil {
		return nil
	}
	p := &Complainant{Name: *cp.ComplainantName, Relationship: cp.ComplainantRelationship, Authorized: cp.ComplainantAuthorization != nil}
	if cp.ComplainantPhone == nil {
		return p
	}
	if c, ok := desk.Revealed(ctx, cp.ID); ok {
		p.Phone = &c.Phone
		return p
	}
	masked := desk.Mask(*cp.ComplainantPhone)
	if n, ok := desk.ReadNumber(*cp.ComplainantPhone); ok {
		masked = n.Masked()
	}
	p.Phone = &masked
	return p
}
