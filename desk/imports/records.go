package imports

import (
	"context"
	"strings"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/department"
	"aftercare/ent/gen/procedure"
	"aftercare/ent/gen/staff"
	"aftercare/ent/gen/visit"
)

// records finds the records that rows are about, by the key of the row.
func (j *judge) records(ctx context.Context, rows []*entry) (map[string]string, error) {
	out := map[string]string{}
	var keys []string
	for _, e := range rows {
		if e.alive() {
			keys = append(keys, e.Key)
		}
	}
	if len(keys) == 0 {
		return out, nil
	}
	c := j.tx.Client
	switch j.run.Kind {
	case Customers:
		return out, j.cards(ctx, rows, out)
	case Appointments:
		list, err := c.Appointment.Query().Where(appointment.Source(j.source), appointment.ExternalIDIn(keys...)).All(ctx)
		for _, r := range list {
			out[*r.ExternalID] = r.ID
		}
		return out, err
	case Visits:
		list, err := c.Visit.Query().Where(visit.Source(j.source), visit.ExternalIDIn(keys...)).All(ctx)
		for _, r := range list {
			out[*r.ExternalID] = r.ID
		}
		return out, err
	case Complaints:
		list, err := c.Complaint.Query().Where(complaint.Source(j.source), complaint.ExternalIDIn(keys...)).All(ctx)
		for _, r := range list {
			out[*r.ExternalID] = r.ID
		}
		return out, err
	case Staff:
		return out, j.colleagues(ctx, rows, out)
	case Departments:
		return out, j.departments(ctx, rows, out)
	}
	return nil, fault.Invalid("input.kind", "input.unknown", "value", j.run.Kind)
}

// cards finds the customers of a file of customers. One who was registered at the desk gets to know the
// number in the file's system and keeps everything else; one who belongs to another system stays with it.
func (j *judge) cards(ctx context.Context, rows []*entry, out map[string]string) error {
	list := make([]person, len(rows))
	for i, e := range rows {
		list[i] = personOf(e, "", e.Key)
	}
	found, err := j.match(ctx, list)
	if err != nil {
		return err
	}
	linked := map[string]bool{}
	for _, e := range rows {
		c := found[e]
		switch {
		case c == nil:
			continue
		case c.Source == nil && !linked[c.ID]:
			linked[c.ID] = true
			e.link = true
			e.warn("", "import.madeAtDesk", nil)
		case c.Source == nil || *c.Source != j.source || *c.ExternalID != e.Key:
			e.verdict = Unchanged
			e.result = c.ID
			e.warn("", "import.otherSystem", map[string]any{"memberNo": c.MemberNo})
			continue
		}
		out[e.Key] = c.ID
	}
	return nil
}

// colleagues finds members of staff by login, which is one for the whole installation.
func (j *judge) colleagues(ctx context.Context, rows []*entry, out map[string]string) error {
	byLogin := map[string]*entry{}
	var logins []string
	for _, e := range rows {
		login := strings.ToLower(e.Fields.Text("login"))
		if !desk.IsLogin(login) {
			e.refuse("login", "import.loginForm", nil)
			continue
		}
		logins = append(logins, login)
		byLogin[login] = e
	}
	list, err := j.tx.Client.Staff.Query().Where(staff.LoginIn(logins...)).All(ctx)
	if err != nil {
		return err
	}
	for _, s := range list {
		e := byLogin[s.Login]
		if s.HospitalID != j.run.HospitalID {
			e.refuse("login", "import.loginTaken", map[string]any{"value": s.Login})
			continue
		}
		if err := j.oneself(ctx, e, s); err != nil {
			return err
		}
		out[e.Key] = s.ID
	}
	return nil
}

// oneself refuses the row of the person who brought the file in when it would give a role that is not
// held, or move to another department.
func (j *judge) oneself(ctx context.Context, e *entry, s *gen.Staff) error {
	if access.MayEmpower(j.run.StartedBy, s.ID) {
		return nil
	}
	for _, r := range e.Fields.List("roles") {
		held, err := holds(ctx, j.tx, s.ID, access.Role(r))
		if err != nil {
			return err
		}
		if !held {
			e.refuse("roles", "import.ownRole", nil)
			break
		}
	}
	if e.department != "" && (s.DepartmentID == nil || *s.DepartmentID != e.department) {
		e.refuse("department", "import.ownDepartment", nil)
	}
	return nil
}

// departments finds departments by code, or by name where the file has no codes.
func (j *judge) departments(ctx context.Context, rows []*entry, out map[string]string) error {
	list, err := j.tx.Client.Department.Query().Order(department.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, e := range rows {
		code, name := e.Fields.Text("code"), e.Fields.Text("name")
		for _, d := range list {
			if code != "" && d.Code == code || code == "" && d.Name == name {
				out[e.Key] = d.ID
			}
		}
	}
	return nil
}

// procedures finds treatments by code, name or alias. One that the list does not know is added to it as
// general when the row is applied.
func (j *judge) procedures(ctx context.Context, rows []*entry) error {
	list, err := j.tx.Client.Procedure.Query().Order(procedure.ByID()).All(ctx)
	if err != nil {
		return err
	}
	found := map[string]*gen.Procedure{}
	for _, p := range list {
		for _, s := range append([]string{p.Code, p.Name, p.NameEn}, p.Aliases...) {
			if s = spelled(s); s != "" && found[s] == nil {
				found[s] = p
			}
		}
	}
	for _, e := range rows {
		e.procedures = nil
		seen := map[string]bool{}
		for _, text := range e.Fields.List("procedures") {
			k := known{code: text}
			if p := found[spelled(text)]; p != nil {
				k = known{id: p.ID, code: p.Code}
			} else {
				e.warn("procedures", "import.newProcedure", map[string]any{"value": text})
			}
			if !seen[k.code] {
				seen[k.code] = true
				e.procedures = append(e.procedures, k)
			}
		}
	}
	return nil
}
