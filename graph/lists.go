package graph

import (
	"context"
	"encoding/json"

	"entgo.io/ent/dialect/sql"

	"aftercare/domain/access"
	"aftercare/ent/collect"
	"aftercare/ent/gen"
	"aftercare/graph/page"
)

// scope names a list for its cursors: the list, the viewer, hospital and filter.
func scope(ctx context.Context, name string, filter ...any) string {
	v := access.From(ctx)
	b, err := json.Marshal(filter)
	if err != nil || v == nil {
		return name
	}
	return name + "\x00" + v.Staff + "\x00" + v.Hospital + "\x00" + string(b)
}

type sel = func(*sql.Selector)

func callbackList(q *gen.CallbackQuery, scope string) page.List[*gen.CallbackQuery, *gen.Callback] {
	return page.List[*gen.CallbackQuery, *gen.Callback]{
		Query: q, Scope: scope, Column: "due_at", Needs: []string{"dueAt"},
		Mark:    func(c *gen.Callback) page.Mark { return page.At(c.DueAt, c.ID) },
		Where:   func(q *gen.CallbackQuery, f sel) *gen.CallbackQuery { return q.Where(f) },
		OrderBy: func(q *gen.CallbackQuery, f sel) *gen.CallbackQuery { return q.Order(f) },
	}
}

func customerList(q *gen.CustomerQuery, scope string, desc bool) page.List[*gen.CustomerQuery, *gen.Customer] {
	return page.List[*gen.CustomerQuery, *gen.Customer]{
		Query: q, Scope: scope, Column: "name", Desc: desc, Needs: []string{"name"},
		Mark:    func(c *gen.Customer) page.Mark { return page.By(c.Name, c.ID) },
		Where:   func(q *gen.CustomerQuery, f sel) *gen.CustomerQuery { return q.Where(f) },
		OrderBy: func(q *gen.CustomerQuery, f sel) *gen.CustomerQuery { return q.Order(f) },
	}
}

func visitList(q *gen.VisitQuery, scope string) page.List[*gen.VisitQuery, *gen.Visit] {
	return page.List[*gen.VisitQuery, *gen.Visit]{
		Query: q, Scope: scope, Column: "arrived_at", Desc: true, Needs: []string{"arrivedAt"},
		Mark:    func(v *gen.Visit) page.Mark { return page.At(v.ArrivedAt, v.ID) },
		Where:   func(q *gen.VisitQuery, f sel) *gen.VisitQuery { return q.Where(f) },
		OrderBy: func(q *gen.VisitQuery, f sel) *gen.VisitQuery { return q.Order(f) },
	}
}

func appointmentList(q *gen.AppointmentQuery, scope string, desc bool) page.List[*gen.AppointmentQuery, *gen.Appointment] {
	return page.List[*gen.AppointmentQuery, *gen.Appointment]{
		Query: q, Scope: scope, Column: "starts_at", Desc: desc, Needs: []string{"startsAt"},
		Mark:    func(a *gen.Appointment) page.Mark { return page.At(a.StartsAt, a.ID) },
		Where:   func(q *gen.AppointmentQuery, f sel) *gen.AppointmentQuery { return q.Where(f) },
		OrderBy: func(q *gen.AppointmentQuery, f sel) *gen.AppointmentQuery { return q.Order(f) },
	}
}

func leadList(q *gen.LeadQuery, scope, column string, desc, emptyLast bool) page.List[*gen.LeadQuery, *gen.Lead] {
	l := page.List[*gen.LeadQuery, *gen.Lead]{
		Query: q, Scope: scope, Column: column, Desc: desc, EmptyLast: emptyLast, Needs: []string{"createdAt"},
		Mark:    func(l *gen.Lead) page.Mark { return page.At(l.CreatedAt, l.ID) },
		Where:   func(q *gen.LeadQuery, f sel) *gen.LeadQuery { return q.Where(f) },
		OrderBy: func(q *gen.LeadQuery, f sel) *gen.LeadQuery { return q.Order(f) },
	}
	if column == "next_contact_at" {
		l.Needs = []string{"nextContactAt"}
		l.Mark = func(l *gen.Lead) page.Mark { return page.Maybe(l.NextContactAt, l.ID) }
	}
	return l
}

func eventList(q *gen.EventQuery, scope string) page.List[*gen.EventQuery, *gen.Event] {
	return page.List[*gen.EventQuery, *gen.Event]{
		Query: q, Scope: scope, Column: "at", Desc: true, Needs: []string{"at"},
		Mark:    func(e *gen.Event) page.Mark { return page.At(e.At, e.ID) },
		Where:   func(q *gen.EventQuery, f sel) *gen.EventQuery { return q.Where(f) },
		OrderBy: func(q *gen.EventQuery, f sel) *gen.EventQuery { return q.Order(f) },
	}
}

func complaintList(q *gen.ComplaintQuery, scope, column string, desc bool) page.List[*gen.ComplaintQuery, *gen.Complaint] {
	l := page.List[*gen.ComplaintQuery, *gen.Complaint]{
		Query: q, Scope: scope, Column: column, Desc: desc, Needs: []string{"registeredAt"},
		Mark:    func(c *gen.Complaint) page.Mark { return page.At(c.RegisteredAt, c.ID) },
		Where:   func(q *gen.ComplaintQuery, f sel) *gen.ComplaintQuery { return q.Where(f) },
		OrderBy: func(q *gen.ComplaintQuery, f sel) *gen.ComplaintQuery { return q.Order(f) },
	}
	if column == "sort_due_at" {
		l.Needs = []string{"sortDueAt"}
		l.Mark = func(c *gen.Complaint) page.Mark { return page.At(c.SortDueAt, c.ID) }
	}
	return l
}

func staffList(q *gen.StaffQuery, scope string) page.List[*gen.StaffQuery, *gen.Staff] {
	return page.List[*gen.StaffQuery, *gen.Staff]{
		Query: q, Scope: scope, Column: "name", Needs: []string{"name"},
		Mark:    func(s *gen.Staff) page.Mark { return page.By(s.Name, s.ID) },
		Where:   func(q *gen.StaffQuery, f sel) *gen.StaffQuery { return q.Where(f) },
		OrderBy: func(q *gen.StaffQuery, f sel) *gen.StaffQuery { return q.Order(f) },
	}
}

func accessEntryList(q *gen.AccessEntryQuery, scope string) page.List[*gen.AccessEntryQuery, *gen.AccessEntry] {
	return page.List[*gen.AccessEntryQuery, *gen.AccessEntry]{
		Query: q, Scope: scope, Column: "at", Desc: true, Needs: []string{"at"},
		Mark:    func(e *gen.AccessEntry) page.Mark { return page.At(e.At, e.ID) },
		Where:   func(q *gen.AccessEntryQuery, f sel) *gen.AccessEntryQuery { return q.Where(f) },
		OrderBy: func(q *gen.AccessEntryQuery, f sel) *gen.AccessEntryQuery { return q.Order(f) },
	}
}

func noticeList(q *gen.StaffNoticeQuery, scope string) page.List[*gen.StaffNoticeQuery, *gen.StaffNotice] {
	return page.List[*gen.StaffNoticeQuery, *gen.StaffNotice]{
		Query: q, Scope: scope, Column: "created_at", Desc: true, Needs: []string{"createdAt"},
		Mark:    func(n *gen.StaffNotice) page.Mark { return page.At(n.CreatedAt, n.ID) },
		Where:   func(q *gen.StaffNoticeQuery, f sel) *gen.StaffNoticeQuery { return q.Where(f) },
		OrderBy: func(q *gen.StaffNoticeQuery, f sel) *gen.StaffNoticeQuery { return q.Order(f) },
	}
}

func draftList(q *gen.DraftQuery, scope string) page.List[*gen.DraftQuery, *gen.Draft] {
	return page.List[*gen.DraftQuery, *gen.Draft]{
		Query: q, Scope: scope, Column: "saved_at", Desc: true, Needs: []string{"savedAt"},
		Mark:    func(d *gen.Draft) page.Mark { return page.At(d.SavedAt, d.ID) },
		Where:   func(q *gen.DraftQuery, f sel) *gen.DraftQuery { return q.Where(f) },
		OrderBy: func(q *gen.DraftQuery, f sel) *gen.DraftQuery { return q.Order(f) },
	}
}

func importRunList(q *gen.ImportRunQuery, scope string) page.List[*gen.ImportRunQuery, *gen.ImportRun] {
	return page.List[*gen.ImportRunQuery, *gen.ImportRun]{
		Query: q, Scope: scope, Column: "created_at", Desc: true, Needs: []string{"createdAt"},
		Mark:    func(n *gen.ImportRun) page.Mark { return page.At(n.CreatedAt, n.ID) },
		Where:   func(q *gen.ImportRunQuery, f sel) *gen.ImportRunQuery { return q.Where(f) },
		OrderBy: func(q *gen.ImportRunQuery, f sel) *gen.ImportRunQuery { return q.Order(f) },
	}
}

func jobList(q *gen.JobQuery, scope string) page.List[*gen.JobQuery, *gen.Job] {
	return page.List[*gen.JobQuery, *gen.Job]{
		Query: q, Scope: scope, Column: "created_at", Desc: true, Needs: []string{"createdAt"},
		Mark:    func(j *gen.Job) page.Mark { return page.At(j.CreatedAt, j.ID) },
		Where:   func(q *gen.JobQuery, f sel) *gen.JobQuery { return q.Where(f) },
		OrderBy: func(q *gen.JobQuery, f sel) *gen.JobQuery { return q.Order(f) },
	}
}

func importRowList(q *gen.ImportRowQuery, scope string) page.List[*gen.ImportRowQuery, *gen.ImportRow] {
	return page.List[*gen.ImportRowQuery, *gen.ImportRow]{
		Query: q, Scope: scope, Column: "line", Needs: []string{"line"},
		Mark:    func(r *gen.ImportRow) page.Mark { return page.Num(int64(r.Line), r.ID) },
		Where:   func(q *gen.ImportRowQuery, f sel) *gen.ImportRowQuery { return q.Where(f) },
		OrderBy: func(q *gen.ImportRowQuery, f sel) *gen.ImportRowQuery { return q.Order(f) },
	}
}

// connectCases is connect for cases, whose parts have an order of their own.
func connectCases(ctx context.Context, r *Resolver, l page.List[*gen.ComplaintQuery, *gen.Complaint], first *int, after *string, size int) (*page.Connection[*gen.Complaint], error) {
	rows, asked := selectedNodes(ctx)
	c, err := connected(ctx, r, l, page.Args{First: first, After: after, Default: size}, arranged(rows), asked)
	return arrangeAll(c), err
}

// connect loads one page of a list for the current field.
func connect[Q page.Query[Q, T], T any](ctx context.Context, r *Resolver, l page.List[Q, T], first *int, after *string, size int) (*page.Connection[T], error) {
	rows, asked := selectedNodes(ctx)
	return connected(ctx, r, l, page.Args{First: first, After: after, Default: size}, rows, asked)
}

func connected[Q page.Query[Q, T], T any](ctx context.Context, r *Resolver, l page.List[Q, T], args page.Args, rows collect.Selection, asked collect.Fields) (*page.Connection[T], error) {
	c, err := page.Load(ctx, r.Cursors, l, args, rows, asked)
	if err == nil && rows.Fields.Has("watchers") {
		err = r.seatPage(ctx, c.IDs(l.Mark))
	}
	return c, err
}
