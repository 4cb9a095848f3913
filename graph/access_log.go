package graph

import (
	"context"
	"maps"
	"slices"
	"strings"

	"aftercare/desk/customers"
	"aftercare/desk/jobs"
	"aftercare/desk/staff"
	"aftercare/domain/fault"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
)

type accessEntryResolver struct{ *Resolver }

// AccessEntry answers the derived fields of a line of the access log.
func (r *Resolver) AccessEntry() gen.AccessEntryResolver { return accessEntryResolver{r} }

// lookAhead reads whom and what a page of the log names before its lines ask, however slowly they come: a page costs
// the same number of statements on a busy server.
func (r *Resolver) lookAhead(ctx context.Context, lines []*entgen.AccessEntry) error {
	rows, _ := selectedNodes(ctx)
	labels := rows.Fields.Has("subjectLabel") || rows.Fields.Has("subjectOpens")
	people, ids := map[string]bool{}, map[string]bool{}
	for _, e := range lines {
		people[e.StaffID] = rows.Fields.Has("staff")
		kind, _, _ := strings.Cut(e.Subject, "_")
		ids[e.Subject] = gone[kind] != "" && (labels || rows.Fields.Has("purpose") && kind == "jb")
	}
	l := r.loadersOf(ctx)
	if err := l.meet(ctx, r.Desk, chosen(people)); err != nil {
		return err
	}
	found, err := staff.Subjects(ctx, r.Desk, chosen(ids))
	if err != nil {
		return err
	}
	var asked []*entgen.Job
	for id, s := range found {
		l.subjects.Prime(ctx, id, s)
		if s.Job != nil && rows.Fields.Has("purpose") {
			asked = append(asked, s.Job)
		}
	}
	r.askAhead(ctx, asked)
	return nil
}

// chosen are the ids that are wanted, in order.
func chosen(wanted map[string]bool) (ids []string) {
	for _, id := range slices.Sorted(maps.Keys(wanted)) {
		if wanted[id] && id != "" {
			ids = append(ids, id)
		}
	}
	return ids
}

// Staff is who looked; nobody for a refused sign-in.
func (r accessEntryResolver) Staff(ctx context.Context, e *entgen.AccessEntry) (*entgen.Staff, error) {
	if e.StaffID == "" {
		return nil, nil
	}
	return r.personOf(ctx, e.StaffID)
}

// Summary says in words what was looked at.
func (r accessEntryResolver) Summary(ctx context.Context, e *entgen.AccessEntry) (string, error) {
	return r.sayKind(ctx, "access."+e.Kind, nil), nil
}

// Purpose is what a person gave as the reason. Of an export it says what was taken, in the reader's language; of one
// whose question is no longer kept, what kind of data it was.
func (r accessEntryResolver) Purpose(ctx context.Context, e *entgen.AccessEntry) (string, error) {
	if e.Kind != jobs.LookExported && e.Kind != jobs.LookFetched {
		return e.Purpose, nil
	}
	s, err := r.loadersOf(ctx).subjects.Load(ctx, e.Subject)()
	if err != nil {
		return "", err
	}
	if s.Job != nil {
		question, err := r.questionOf(ctx, s.Job)
		return jobs.Taken(question, s.Job.Format, s.Job.Done), err
	}
	parts := strings.Split(e.Purpose, " · ")
	if e.Detail == "" || len(parts) < 3 {
		return e.Purpose, nil
	}
	what, err := r.Exported(lang(ctx), e.Detail)
	return strings.Join(append([]string{what}, parts[len(parts)-2:]...), " · "), err
}

// SubjectLabel says whose data or which record it was about; null for none.
func (r accessEntryResolver) SubjectLabel(ctx context.Context, e *entgen.AccessEntry) (*string, error) {
	s, known, err := r.subjectOf(ctx, e)
	if err != nil || !known {
		return nil, err
	}
	m, err := r.subjectWords(ctx, s, e.Subject)
	said := r.Words.Say(lang(ctx), m, nil)
	return &said, err
}

// SubjectOpens tells whether the reader may open the record.
func (r accessEntryResolver) SubjectOpens(ctx context.Context, e *entgen.AccessEntry) (bool, error) {
	s, _, err := r.subjectOf(ctx, e)
	return s.Opens, err
}

// subjectOf is the record of a line; known is false for a line that is about none.
func (r *Resolver) subjectOf(ctx context.Context, e *entgen.AccessEntry) (s staff.Subject, known bool, err error) {
	if kind, _, _ := strings.Cut(e.Subject, "_"); gone[kind] == "" {
		return s, false, nil
	}
	s, err = r.loadersOf(ctx).subjects.Load(ctx, e.Subject)()
	return s, true, err
}

// gone are the sentences about records that are no longer there, by the beginning of their ids.
var gone = map[string]string{
	"cu": "subject.customerGone", "cp": "subject.complaintGone", "st": "subject.staffGone", "jb": "subject.exportGone", "im": "subject.importGone",
}

// subjectWords are the words for a record as its reader may know it.
func (r *Resolver) subjectWords(ctx context.Context, s staff.Subject, id string) (fault.Message, error) {
	switch {
	case s.Customer != nil && s.Named:
		return fault.Msg("subject.customer", "name", customers.Name(ctx, s.Customer), "number", s.Customer.MemberNo), nil
	case s.Customer != nil:
		return fault.Msg("subject.customerHidden"), nil
	case s.Complaint != nil && s.Named:
		return fault.Msg("subject.complaint", "number", s.Complaint.CaseNo), nil
	case s.Complaint != nil:
		return fault.Msg("subject.complaintHidden"), nil
	case s.Staff != nil && s.Named && s.Staff.Active:
		return fault.Msg("subject.staff", "name", s.Staff.Name), nil
	case s.Staff != nil && s.Named:
		return fault.Msg("subject.staffClosed", "name", s.Staff.Name), nil
	case s.Staff != nil:
		return fault.Msg("subject.staffHidden"), nil
	case s.Job != nil && s.Named:
		what, err := r.Exported(lang(ctx), s.Job.Subject)
		return fault.Msg("subject.export", "what", what), err
	case s.Import != nil && s.Named:
		return fault.Msg("subject.import", "file", s.Import.FileName), nil
	case s.Job != nil:
		return fault.Msg("subject.exportHidden"), nil
	case s.Import != nil:
		return fault.Msg("subject.importHidden"), nil
	}
	kind, _, _ := strings.Cut(id, "_")
	return fault.Msg(gone[kind]), nil
}
