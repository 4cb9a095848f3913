package signin

import (
	"context"
	"strconv"

	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/hospital"
	"aftercare/ent/gen/marker"
	"aftercare/ent/gen/staff"
)

// Markers of an installation that is a demo; the command that fills one writes them.
const (
	MarkerDemo         = "demo"          // "true"
	MarkerDemoPassword = "demo.password" // the password of all demo logins
)

// demoLogins are the logins of a demo, one per role, as the program's documentation promises.
var demoLogins = []DemoLogin{
	{"consultant", access.Consultant}, {"callback", access.CallbackAgent}, {"manager", access.AccountManager},
	{"doctor", access.Doctor}, {"supervisor", access.Supervisor}, {"head", access.DepartmentHead},
	{"director", access.Director}, {"hq", access.HQ}, {"analyst", access.Analyst}, {"desk", access.GuideDesk},
	{"privacy", access.PrivacyOfficer}, {"admin", access.Admin},
}

// DemoLogins lists the logins of a demo with the role of each.
func DemoLogins() []DemoLogin { return append([]DemoLogin(nil), demoLogins...) }

// Greet gives what the sign-in page may show to a stranger: the name of the oldest hospital, whether
// anybody can sign in yet, and in a database marked as a demo its logins and password.
func Greet(ctx context.Context, s *Service) (*Welcome, error) {
	root, c := anywhere(ctx), s.client()
	out := &Welcome{DemoLogins: []*DemoLogin{}}
	first, err := c.Hospital.Query().Where(hospital.Active(true)).Order(hospital.ByCreatedAt(), hospital.ByID()).First(root)
	switch {
	case err == nil:
		out.Hospital = &first.Name
	case !gen.IsNotFound(err):
		return nil, err
	}
	ready, err := c.Staff.Query().Where(staff.PasswordHashNEQ(""), staff.Active(true)).Exist(root)
	if err != nil {
		return nil, err
	}
	out.NeedsSetup = !ready
	marks, err := c.Marker.Query().Where(marker.IDIn(MarkerDemo, MarkerDemoPassword)).All(root)
	if err != nil {
		return nil, err
	}
	for _, m := range marks {
		switch m.ID {
		case MarkerDemo:
			out.Demo, _ = strconv.ParseBool(m.Value)
		case MarkerDemoPassword:
			out.DemoPassword = &m.Value
		}
	}
	if !out.Demo {
		out.DemoPassword = nil
		return out, nil
	}
	out.DemoLogins, err = s.openLogins(root)
	return out, err
}

// openLogins are the demo logins that still exist and are not closed.
func (s *Service) openLogins(ctx context.Context) ([]*DemoLogin, error) {
	names := make([]string, len(demoLogins))
	for i, d := range demoLogins {
		names[i] = d.Login
	}
	there, err := s.client().Staff.Query().Where(staff.LoginIn(names...), staff.Active(true)).Select(staff.FieldLogin).Strings(ctx)
	if err != nil {
		return nil, err
	}
	open := map[string]bool{}
	for _, login := range there {
		open[login] = true
	}
	out := []*DemoLogin{}
	for _, d := range demoLogins {
		if open[d.Login] {
			out = append(out, &d)
		}
	}
	return out, nil
}
