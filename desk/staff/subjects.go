package staff

import (
	"context"
	"slices"
	"strings"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/importrun"
	"aftercare/ent/gen/job"
	"aftercare/ent/gen/staff"
)

// Subject is the record that a line of the access log is about, as its reader may know it.
type Subject struct {
	Customer  *gen.Customer  // one of these,
	Complaint *gen.Complaint //
	Staff     *gen.Staff     //
	Job       *gen.Job       //
	Import    *gen.ImportRun // or none: the record is gone
	Named     bool           // the reader may know which one it is
	Opens     bool           // and may open its page
}

// Subjects finds the records that lines of the access log are about, for whoever reads these lines: Check has been
// asked for the lines, the row rules say which record the reader sees, access.NamedInLog which the reader may call by
// name all the same. One or two statements for each kind of record, however many lines there are. An id of no kind
// that the log knows is left out.
func Subjects(ctx context.Context, d *desk.Desk, ids []string) (map[string]Subject, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	l := &looked{desk: d, viewer: v, all: desk.Elevate(ctx, "what the access log is about"), found: map[string]Subject{}}
	of := map[string][]string{}
	for _, id := range ids {
		kind, _, _ := strings.Cut(id, "_")
		of[kind] = append(of[kind], id)
	}
	for kind, load := range map[string]func(context.Context, []string) error{
		"cu": l.customers, "cp": l.complaints, "st": l.people, "jb": l.jobs, "im": l.imports,
	} {
		if len(of[kind]) == 0 {
			continue
		}
		for _, id := range of[kind] {
			l.found[id] = Subject{} // gone, unless it is found
		}
		if err := load(ctx, of[kind]); err != nil {
			return nil, err
		}
	}
	return l.found, nil
}

// looked are the subjects of some lines on their way to one reader.
type looked struct {
	desk   *desk.Desk
	viewer *access.Viewer
	all    context.Context // past the row rules, in the reader's hospital
	found  map[string]Subject
}

func (l *looked) customers(ctx context.Context, ids []string) error {
	rows, err := l.desk.Client().Customer.Query().Where(customer.IDIn(ids...)).All(l.all)
	if err != nil {
		return err
	}
	seen, err := l.desk.Client().Customer.Query().Where(customer.IDIn(ids...)).IDs(ctx)
	for _, row := range rows {
		l.found[row.ID] = Subject{Customer: row}
	}
	l.seen(seen)
	return err
}

func (l *looked) complaints(ctx context.Context, ids []string) error {
	rows, err := l.desk.Client().Complaint.Query().Where(complaint.IDIn(ids...)).All(l.all)
	if err != nil {
		return err
	}
	seen, err := l.desk.Client().Complaint.Query().Where(complaint.IDIn(ids...)).IDs(ctx)
	for _, row := range rows {
		l.found[row.ID] = Subject{Complaint: row, Named: l.viewer.NamedInLog(access.LogOfCase)}
	}
	l.seen(seen)
	return err
}

// seen are the records that the reader's own row rules show.
func (l *looked) seen(ids []string) {
	for _, id := range ids {
		s := l.found[id]
		s.Named, s.Opens = true, true
		l.found[id] = s
	}
}

// people have no page of their own.
func (l *looked) people(ctx context.Context, ids []string) error {
	rows, err := l.desk.Client().Staff.Query().Where(staff.IDIn(ids...)).All(l.all)
	if err != nil {
		return err
	}
	seen, err := l.desk.Client().Staff.Query().Where(staff.IDIn(ids...)).IDs(ctx)
	for _, row := range rows {
		l.found[row.ID] = Subject{Staff: row, Named: slices.Contains(seen, row.ID)}
	}
	return err
}

// jobs are opened by whoever asked for them alone.
func (l *looked) jobs(_ context.Context, ids []string) error {
	rows, err := l.desk.Client().Job.Query().Where(job.IDIn(ids...)).All(l.all)
	for _, row := range rows {
		own := row.StartedBy == l.viewer.Staff
		l.found[row.ID] = Subject{Job: row, Named: own || l.viewer.NamedInLog(access.LogOfExport), Opens: own}
	}
	return err
}

func (l *looked) imports(_ context.Context, ids []string) error {
	rows, err := l.desk.Client().ImportRun.Query().Where(importrun.IDIn(ids...)).All(l.all)
	for _, row := range rows {
		may := l.viewer.Can(access.ImportRun)
		l.found[row.ID] = Subject{Import: row, Named: may || l.viewer.NamedInLog(access.LogOfImport), Opens: may}
	}
	return err
}
