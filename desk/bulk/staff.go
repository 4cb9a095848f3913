package bulk

import (
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Department is a unit of the hospital.
type Department struct {
	Code, Name string
	Line       terms.ServiceLine // empty: none
	Remit      string
	At         time.Time
}

// Department adds a unit and gives the id.
func (w *Writer) Department(d Department) string {
	row := &gen.Department{
		ID: w.ids.New("de"), HospitalID: w.hospital(), Version: 1, CreatedAt: utc(d.At), Code: d.Code, Name: d.Name, Remit: d.Remit, Active: true,
	}
	if d.Line != "" {
		row.ServiceLine = &d.Line
	}
	w.add(departmentsTable, row)
	w.happened("", desk.Happening{Stream: row.ID, Kind: "department.created", Data: map[string]any{"code": row.Code}, At: d.At})
	return row.ID
}

// Member is a colleague with one role. PasswordHash is that of desk/secret.
type Member struct {
	Login, Name, Title, Department string
	PasswordHash                   string
	Role                           access.Role
	Posts                          []string
	OfUnit                         bool // the role is for the department alone
	At                             time.Time
}

// Member adds a colleague and gives the id.
func (w *Writer) Member(m Member) string {
	at := utc(m.At)
	row := &gen.Staff{
		ID: w.ids.New("st"), HospitalID: w.hospital(), Version: 1, CreatedAt: at, Login: m.Login, Name: m.Name, Title: unlessEmpty(m.Title),
		DepartmentID: unlessEmpty(m.Department), PasswordHash: m.PasswordHash, PasswordSetAt: &at, Active: true,
	}
	w.add(staffTable, row)
	grant := &gen.RoleGrant{
		ID: w.ids.New("gr"), HospitalID: w.hospital(), CreatedAt: at, StaffID: row.ID, Role: m.Role, Posts: m.Posts, ValidFrom: at,
	}
	data := map[string]any{"staff": row.ID, "role": string(m.Role)}
	if m.OfUnit {
		grant.DepartmentID = row.DepartmentID
		data["department"] = m.Department
	}
	if len(m.Posts) > 0 {
		data["posts"] = m.Posts
	}
	w.add(grantsTable, grant)
	w.happened("", desk.Happening{Stream: row.ID, Kind: "staff.created", Data: map[string]any{"login": row.Login}, At: at,
		Texts: []desk.Text{{Field: "name", After: row.Name}}})
	w.happened("", desk.Happening{Stream: grant.ID, Kind: "grant.given", Data: data, At: at})
	return row.ID
}

// Look is a line of the access log.
type Look struct {
	At                                  time.Time
	By, Kind, Subject, Purpose, Address string
}

// Look adds a line of the access log.
func (w *Writer) Look(l Look) {
	w.add(looksTable, &gen.AccessEntry{
		ID: w.ids.New("al"), HospitalID: w.hospital(), At: utc(l.At), StaffID: l.By, Kind: l.Kind, Subject: l.Subject, Purpose: l.Purpose, Client: l.Address,
	})
}
