package imports

import (
	"context"
	"strings"

	"aftercare/desk"
	"aftercare/desk/bulk"
	"aftercare/domain/deadline"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/staff"
)

// complaint writes a row of a file of past complaints.
func (a *applier) complaint(ctx context.Context, e *entry) error {
	f := e.Fields
	by, err := a.answerable(ctx)
	if err != nil {
		return err
	}
	who := a.who(e)
	if !e.alive() {
		return nil
	}
	c := bulk.Complaint{
		Customer: who, Anonymous: f.Bool("anonymous"), Channel: terms.Channel(f.Text("channel")), ServiceLine: terms.ServiceLine(f.Text("serviceLine")),
		Level: terms.ComplaintLevel(f.Text("level")), State: terms.ComplaintState(f.Text("state")), Subject: f.Text("subject"),
		Description: f.Text("description"), Wish: f.Text("desiredOutcome"), Resolution: f.Text("resolution"), Place: f.Text("place"),
		OccurredAt: f.Time("occurredAt"), OccurredOn: f.Day("occurredOn"), RegisteredAt: *f.Time("registeredAt"), RegisteredBy: by,
		ResolvedAt: f.Time("resolvedAt"), ClosedAt: f.Time("closedAt"), Staff: e.people, Departments: e.units,
		Import: a.imported(e), CreatedAt: a.tx.Now,
	}
	if c.OccurredAt != nil {
		c.OccurredOn = ""
	}
	if s := f.Text("severity"); s != "" {
		severity := terms.Severity(s)
		c.Severity = &severity
	}
	if name := f.Text("complainant.name"); name != "" && c.Customer == "" {
		c.Complainant = &bulk.Complainant{Name: name, Relationship: f.Text("complainant.relationship")}
		if list := numbers(f.List("complainant.phone")); len(list) > 0 {
			c.Complainant.Phone = list[0].E164
		}
		c.Anonymous = false
	}
	c.Clocks = clocks(a.tx, c)
	if e.verdict == New {
		e.result = a.w.Complaint(c)
		return nil
	}
	return a.restate(ctx, e, c)
}

// clocks are those of a case that was open when it came here: they run from its registration, for the
// steps that its state has still before it. A case that has come to its end gets none.
func clocks(tx *desk.Tx, c bulk.Complaint) []deadline.Clock {
	if !lifecycle.Open(c.State) || c.State == terms.ComplaintStateResolved {
		return nil
	}
	kinds := []terms.ClockKind{terms.ClockKindResolution}
	switch c.State {
	case terms.ComplaintStateRegistered:
		kinds = append(kinds, terms.ClockKindAcknowledgement, terms.ClockKindFirstFeedback, terms.ClockKindStatutoryFeedback)
	case terms.ComplaintStateAcknowledged, terms.ComplaintStateTriaged, terms.ComplaintStateInvestigating, terms.ComplaintStateFindingMade:
		kinds = append(kinds, terms.ClockKindStatutoryFeedback)
	}
	params := deadline.Params{Channel: c.Channel, SeveralDepartments: len(c.Departments) > 1}
	var out []deadline.Clock
	for _, k := range kinds {
		out = append(out, deadline.Start(k, c.RegisteredAt, tx.Place.Limits, params, tx.Place.Calendar).Breach(tx.Now))
	}
	return out
}

// restate brings a case in line with what the file says now, as long as nobody has worked on it here.
func (a *applier) restate(ctx context.Context, e *entry, c bulk.Complaint) error {
	was, err := a.tx.Client.Complaint.Query().Where(complaint.ID(e.result)).Only(ctx)
	if err != nil {
		return err
	}
	a.tx.CountedComplaint(was)
	up := a.tx.Client.Complaint.Update().Where(complaint.ID(e.result)).AddVersion(1).
		SetState(c.State).SetOpen(lifecycle.Open(c.State)).SetSubject(c.Subject).SetDescription(c.Description).AddEventCount(1).
		SetNillableSeverity(c.Severity).SetNillableResolvedAt(c.ResolvedAt).SetNillableClosedAt(c.ClosedAt)
	if c.Level != "" {
		up.SetLevel(c.Level)
	}
	if c.Wish != "" {
		up.SetDesiredOutcome(c.Wish)
	}
	if c.Resolution != "" {
		up.SetResolution(c.Resolution)
	}
	if !lifecycle.Open(c.State) {
		if err := a.w.EndClocks(ctx, e.result); err != nil {
			return err
		}
		up.ClearDueAt().SetSortDueAt(bulk.Never())
	}
	if err := up.Exec(ctx); err != nil {
		return err
	}
	return a.changed(ctx, e, "complaint", c.Customer, []desk.Text{{Field: "resolution", After: c.Resolution}})
}

// answerable is who stands as the one who registered: whoever started the import, else an account of the
// hospital that belongs to nobody and lets nobody in.
func (a *applier) answerable(ctx context.Context) (string, error) {
	if a.run.StartedBy != "" {
		return a.run.StartedBy, nil
	}
	if a.by != "" {
		return a.by, nil
	}
	login := "import." + strings.ToLower(a.tx.Place.Hospital.Code)
	ids, err := a.tx.Client.Staff.Query().Where(staff.Login(login)).IDs(ctx)
	if err != nil {
		return "", err
	}
	if len(ids) > 0 {
		a.by = ids[0]
		return a.by, nil
	}
	row, err := a.tx.Client.Staff.Create().SetHospitalID(a.run.HospitalID).SetCreatedAt(a.tx.Now).
		SetLogin(login).SetName("数据导入").SetActive(false).Save(ctx)
	if err != nil {
		return "", err
	}
	a.by = row.ID
	_, err = a.tx.Record(ctx, desk.Happening{Stream: row.ID, Kind: "staff.created", Data: map[string]any{"login": login}})
	return a.by, err
}
