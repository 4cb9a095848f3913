package desk

import (
	"context"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/event"
	"aftercare/ent/gen/staff"
)

// explained is how many changes a conflict tells of at most, the latest ones.
const explained = 20

// Unchanged compares what the caller last saw of a record with what is stored. Its CONFLICT tells which
// record that is, so that InTx can say what has happened to it since (explain).
func Unchanged(record string, expected, stored int) error {
	if expected == stored {
		return nil
	}
	f := fault.Stale(stored)
	f.Record, f.Expected = record, expected
	return f
}

// Raised notes that the transaction has raised the version of a record; the events of its stream that
// follow say so.
func (tx *Tx) Raised(record string, version int) { tx.raised[record] = version }

// explain adds to a conflict what has changed since the version that the caller saw: when, by whom and
// which fields, as far as the viewer sees them. Changes that left no event in the record's own stream are
// not among them; the current version tells that there were some.
func (d *Desk) explain(ctx context.Context, err error) error {
	f, ok := fault.As(err)
	if !ok || f.Kind != fault.Conflict || f.Record == "" {
		return err
	}
	rows, missing := d.Client().Event.Query().Where(event.Stream(f.Record), event.VersionGT(f.Expected)).
		Order(event.BySeq(sql.OrderDesc())).Limit(explained).WithActor().WithTexts().All(ctx)
	if missing != nil {
		return missing
	}
	shows, missing := d.shows(ctx, f.Record)
	if missing != nil {
		return missing
	}
	told := *f
	for _, e := range slices.Backward(rows) {
		c := fault.Change{Version: *e.Version, At: e.At, Fields: []string{}}
		if who := e.Edges.Actor; who != nil {
			c.By, c.Name = who.ID, who.Name
		}
		for _, field := range changedBy(e) {
			if shows(field) && !slices.Contains(c.Fields, field) {
				c.Fields = append(c.Fields, field)
			}
		}
		told.Changes = append(told.Changes, c)
	}
	return &told
}

// shows tells of a record's fields whether the viewer sees them: those of a customer by ownership, those of
// a case unless it names the viewer.
func (d *Desk) shows(ctx context.Context, record string) (func(field string) bool, error) {
	v := access.From(ctx)
	switch prefix, _, _ := strings.Cut(record, "_"); prefix {
	case "cu":
		own, err := Owns(ctx, d.Client(), record, v.Staff)
		return func(field string) bool { return v.Sees("Customer."+field, own) }, err
	case "cp":
		named, err := d.Client().Complaint.Query().Where(complaint.ID(record), complaint.HasInvolvedStaffWith(staff.ID(v.Staff))).Exist(ctx)
		return func(field string) bool {
			return v.Sees("Complaint."+field, false) && (!named || !access.Guarded("Complaint."+field))
		}, err
	}
	return func(string) bool { return true }, nil
}

// moves are the fields that each kind of event changes beside those that it names itself.
var moves = map[string][]string{
	"customer.ownerChanged":     {"owner"},
	"customer.consentGiven":     {"callbackConsent", "marketingConsent", "doNotContact"},
	"customer.consentWithdrawn": {"callbackConsent", "marketingConsent", "doNotContact"},
	"customer.deceased":         {"deceasedAt"},
	"customer.deathTakenBack":   {"deceasedAt"},

	"complaint.triaged":              {"state", "severity", "level", "flags", "category", "attendingDoctor", "involvedStaff", "involvedDepartments"},
	"complaint.levelSet":             {"level"},
	"complaint.assigned":             {"owner", "handoverTo"},
	"complaint.accepted":             {"owner", "handoverTo"},
	"complaint.handoverRequested":    {"handoverTo"},
	"complaint.investigationStarted": {"state", "accompanyingSupervisor"},
	"complaint.findingRecorded":      {"state", "finding", "establishedFacts", "assessment", "rootCause"},
	"complaint.solutionsProposed":    {"state", "solutionOptions"},
	"complaint.solutionAccepted":     {"state", "solutionOptions", "commitments"},
	"complaint.resolutionConfirmed":  {"state", "resolution"},
	"complaint.closed":               {"state", "rootCause"},

	"callback.started":    {"state", "assignee"},
	"callback.released":   {"state"},
	"callback.attempted":  {"state", "dueAt", "tries", "attempts"},
	"callback.completed":  {"state", "attempts"},
	"callback.reassigned": {"state", "assignee"},
	"callback.unassigned": {"assignee"},
	"callback.cancelled":  {"state"},

	"appointment.moved": {"startsAt", "number", "status"},
	"lead.assessed":     {"state", "intentClass", "conditionClass", "nextContactAt"},
	"lead.closed":       {"state"},
}

// changedBy are the fields of the API that an event has changed: those of its kind, else the state, and
// those that it names.
func changedBy(e *gen.Event) []string {
	var out []string
	list, known := moves[e.Kind]
	switch topic, _, _ := strings.Cut(e.Kind, "."); {
	case known:
		out = slices.Clone(list)
	case topic == "appointment":
		out = append(out, "status")
	case topic != "customer":
		out = append(out, "state")
	}
	if names, ok := e.Data["fields"].([]any); ok {
		for _, n := range names {
			if s, ok := n.(string); ok {
				_, field, _ := strings.Cut(s, ".")
				out = append(out, field)
			}
		}
	}
	return out
}
