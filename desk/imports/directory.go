package imports

import (
	"context"
	"strings"

	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/rolegrant"
)

// directory finds staff and departments of the hospital by what files call them: login, number or name;
// code or name. Somebody who has left is found too, for files tell of the past.
type directory struct {
	doctors, staff, units names
}

// names go from a spelling to ids; several mean that the spelling is not enough.
type names map[string][]string

func (n names) add(id string, spellings ...string) {
	for _, s := range spellings {
		if s = spelled(s); s != "" && (len(n[s]) == 0 || n[s][len(n[s])-1] != id) {
			n[s] = append(n[s], id)
		}
	}
}

func spelled(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

func newDirectory(ctx context.Context, c *gen.Client) (*directory, error) {
	d := &directory{doctors: names{}, staff: names{}, units: names{}}
	units, err := c.Department.Query().All(ctx)
	if err != nil {
		return nil, err
	}
	for _, u := range units {
		d.units.add(u.ID, u.Code)
		d.units.add(u.ID, u.Name)
	}
	grants, err := c.RoleGrant.Query().WithStaff().Order(rolegrant.ByStaffID()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, g := range grants {
		s := g.Edges.Staff
		number := ""
		if s.ExternalID != nil {
			number = *s.ExternalID
		}
		d.staff.add(s.ID, s.Login, s.Name, number)
		if g.Role == access.Doctor {
			d.doctors.add(s.ID, s.Login, s.Name, number)
		}
	}
	return d, nil
}

// one finds the only record of a spelling; a problem says that there is none, or more than one.
func (n names) one(e *entry, field, text, unknown, several string) string {
	switch ids := n[spelled(text)]; {
	case text == "":
	case len(ids) == 0:
		e.refuse(field, unknown, map[string]any{"value": text})
	case len(ids) > 1:
		e.refuse(field, several, map[string]any{"value": text})
	default:
		return ids[0]
	}
	return ""
}

// place finds doctor and department of appointments and visits. Neither is ever made up: an unknown one
// refuses the row until the mapping or the staff list knows it.
func (d *directory) place(rows []*entry) {
	for _, e := range rows {
		e.doctor = d.doctors.one(e, "doctor", e.Fields.Text("doctor"), "import.unknownDoctor", "import.severalDoctors")
		d.unitOf(e)
	}
}

// unit finds the department of members of staff.
func (d *directory) unit(rows []*entry) {
	for _, e := range rows {
		d.unitOf(e)
	}
}

func (d *directory) unitOf(e *entry) {
	e.department = d.units.one(e, "department", e.Fields.Text("department"), "import.unknownDepartment", "import.severalDepartments")
}

// involved finds whom past complaints name. Somebody who is not known any more is left out and named in a
// warning: the case itself must not be lost for that.
func (d *directory) involved(rows []*entry) {
	for _, e := range rows {
		e.people = d.staff.all(e, "involvedStaff")
		e.units = d.units.all(e, "involvedDepartments")
	}
}

func (n names) all(e *entry, field string) []string {
	var out []string
	seen := map[string]bool{}
	for _, text := range e.Fields.List(field) {
		ids := n[spelled(text)]
		if len(ids) != 1 {
			e.warn(field, "import.leftOut", map[string]any{"value": text})
			continue
		}
		if !seen[ids[0]] {
			seen[ids[0]] = true
			out = append(out, ids[0])
		}
	}
	return out
}
