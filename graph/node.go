package graph

import (
	"context"
	"strings"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/collect"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/callbackattempt"
	"aftercare/ent/gen/callbackrule"
	"aftercare/ent/gen/commitment"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/department"
	"aftercare/ent/gen/draft"
	"aftercare/ent/gen/event"
	"aftercare/ent/gen/hospital"
	"aftercare/ent/gen/importrun"
	"aftercare/ent/gen/job"
	"aftercare/ent/gen/lead"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/savedview"
	"aftercare/ent/gen/script"
	"aftercare/ent/gen/solutionoption"
	"aftercare/ent/gen/staff"
	"aftercare/ent/gen/staffnotice"
	"aftercare/ent/gen/visit"
	"aftercare/graph/page"
)

// Node gives any record by its id, under the row rules of its table. Records that are seen only as part
// of another (an event, an option) are given when that other is visible.
func (q query) Node(ctx context.Context, id string) (page.Node, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	prefix, _, _ := strings.Cut(id, "_")
	load, known := nodes[prefix]
	if !known {
		return nil, fault.Missing("record")
	}
	n, err := load(ctx, q.Resolver, id)
	if gen.IsNotFound(err) {
		return nil, fault.Missing("record")
	}
	return n, err
}

type loader func(ctx context.Context, r *Resolver, id string) (page.Node, error)

// nodes are the tables that a client may reach by id; a new one is unreachable until it stands here.
var nodes = map[string]loader{
	"ho": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		return node(r.Desk.Client().Hospital.Query().Where(hospital.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"de": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		return node(r.Desk.Client().Department.Query().Where(department.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"st": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		return node(r.Desk.Client().Staff.Query().Where(staff.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"gr": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		if _, err := access.Check(ctx, access.StaffWrite, access.AuditRead); err != nil {
			return nil, fault.Missing("record")
		}
		return node(r.Desk.Client().RoleGrant.Query().Where(rolegrant.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"cu": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		return node(r.Desk.Client().Customer.Query().Where(customer.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"vi": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		v, err := r.Desk.Client().Visit.Query().Where(visit.ID(id)).Only(ctx)
		if err != nil || !r.seesCustomer(ctx, v.CustomerID, "Customer.visits") {
			return nil, orMissing(err, "record")
		}
		return node(r.Desk.Client().Visit.Query().Where(visit.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"ap": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		a, err := r.Desk.Client().Appointment.Query().Where(appointment.ID(id)).Only(ctx)
		if err != nil || !r.seesCustomer(ctx, a.CustomerID, "Customer.appointments") {
			return nil, orMissing(err, "record")
		}
		return node(r.Desk.Client().Appointment.Query().Where(appointment.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"le": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		return node(r.Desk.Client().Lead.Query().Where(lead.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"cb": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		return node(r.Desk.Client().Callback.Query().Where(callback.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"at": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		a, err := r.Desk.Client().CallbackAttempt.Query().Where(callbackattempt.ID(id)).Only(ctx)
		if err != nil || !r.seesCustomer(ctx, a.CustomerID, "Customer.callbacks") {
			return nil, orMissing(err, "record")
		}
		return node(r.Desk.Client().CallbackAttempt.Query().Where(callbackattempt.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"ru": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		if _, err := access.Check(ctx, access.CallbackWork, access.PolicyWrite, access.StatsRead); err != nil {
			return nil, fault.Missing("record")
		}
		return node(r.Desk.Client().CallbackRule.Query().Where(callbackrule.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"sc": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		if _, err := access.Check(ctx, access.CallbackWork, access.ScriptApprove); err != nil {
			return nil, fault.Missing("record")
		}
		return node(r.Desk.Client().Script.Query().Where(script.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"cp": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		return node(r.Desk.Client().Complaint.Query().Where(complaint.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"so": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		o, err := r.Desk.Client().SolutionOption.Query().Where(solutionoption.ID(id)).Only(ctx)
		if err != nil || !r.seesCase(ctx, o.ComplaintID, "Complaint.solutionOptions") {
			return nil, orMissing(err, "record")
		}
		return o, nil
	},
	"cm": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		o, err := r.Desk.Client().Commitment.Query().Where(commitment.ID(id)).Only(ctx)
		if err != nil || !r.seesCase(ctx, o.ComplaintID, "Complaint.commitments") {
			return nil, orMissing(err, "record")
		}
		return node(r.Desk.Client().Commitment.Query().Where(commitment.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"ev": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		e, err := r.Desk.Client().Event.Query().Where(event.ID(id)).Only(ctx)
		if err != nil || !r.seesEvent(ctx, e) {
			return nil, orMissing(err, "record")
		}
		return node(r.Desk.Client().Event.Query().Where(event.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"dr": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		return node(r.Desk.Client().Draft.Query().Where(draft.ID(id)).Only(ctx))
	},
	"sv": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		return node(r.Desk.Client().SavedView.Query().Where(savedview.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"no": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		return node(r.Desk.Client().StaffNotice.Query().Where(staffnotice.ID(id)).Collect(selected(ctx)).Only(ctx))
	},
	"jb": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		return node(r.Desk.Client().Job.Query().Where(job.ID(id)).Only(ctx))
	},
	"im": func(ctx context.Context, r *Resolver, id string) (page.Node, error) {
		return node(r.Desk.Client().ImportRun.Query().Where(importrun.ID(id)).Only(ctx))
	},
}

// node keeps a nil record from becoming a non-nil interface.
func node[T any](n *T, err error) (page.Node, error) {
	if err != nil {
		return nil, err
	}
	return n, nil
}

// seesCustomer asks whether the viewer sees a guarded part of a customer.
func (r *Resolver) seesCustomer(ctx context.Context, id, field string) bool {
	c, err := r.Desk.Client().Customer.Query().Where(customer.ID(id)).
		Collect(selection(ctx, hiddenOnly())).Only(ctx)
	return err == nil && sees(ctx, field, c)
}

// seesCase asks whether the viewer sees a guarded part of a complaint.
func (r *Resolver) seesCase(ctx context.Context, id, field string) bool {
	c, err := r.Desk.Client().Complaint.Query().Where(complaint.ID(id)).
		Collect(selection(ctx, hiddenOnly())).Only(ctx)
	return err == nil && sees(ctx, field, c)
}

// seesEvent asks whether the record that an event belongs to shows its timeline to the viewer.
func (r *Resolver) seesEvent(ctx context.Context, e *gen.Event) bool {
	if e.ComplaintID != nil {
		there, err := r.Desk.Client().Complaint.Query().Where(complaint.ID(*e.ComplaintID)).Exist(ctx)
		if err == nil && there {
			return true
		}
	}
	return e.CustomerID != nil && r.seesCustomer(ctx, *e.CustomerID, "Customer.timeline")
}

// hiddenOnly loads just enough of a record to ask what is shown of it.
func hiddenOnly() collect.Fields { return collect.Fields{"hidden": collect.Fields{}} }
