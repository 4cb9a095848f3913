package setup

import (
	"context"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/department"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/staff"
)

// Codes of hints; their words are "setup.<code>" and "setup.<code>.why".
const (
	HintDepartments = "DEPARTMENTS"
	HintStaff       = "STAFF"
	HintSupervisor  = "SUPERVISOR"
	HintWeek        = "WEEK"
	HintCalendar    = "CALENDAR"
	HintCustomers   = "CUSTOMERS"
	HintRules       = "RULES"
)

// step is one thing that a hospital needs, with the rights of which one is enough to mend it.
type step struct {
	code  string
	needs []access.Permission
	done  func(ctx context.Context, d *desk.Desk) (bool, map[string]any, error)
}

// steps in the order in which a new hospital takes them.
var steps = []step{
	{HintDepartments, []access.Permission{access.SettingsWrite}, hasDepartments},
	{HintStaff, []access.Permission{access.StaffWrite}, hasStaff},
	{HintSupervisor, []access.Permission{access.StaffWrite}, hasSupervisor},
	{HintWeek, []access.Permission{access.SettingsWrite}, hasWeek},
	{HintCalendar, []access.Permission{access.SettingsWrite}, hasCalendar},
	{HintCustomers, []access.Permission{access.ImportRun}, hasCustomers},
	{HintRules, []access.Permission{access.PolicyWrite}, hasReadRules},
}

// Hints lists what a hospital needs to work and whether it is there: a department, somebody besides the
// admin, a supervisor, hours of work that somebody has set, the holidays of this year and from November on of
// the next, customers, rules that somebody has read. It is empty for whoever cannot mend any of it; whoever
// can mend a part sees the whole.
func Hints(ctx context.Context, d *desk.Desk) ([]*SetupHint, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(steps, func(s step) bool { return slices.ContainsFunc(s.needs, v.Can) }) {
		return []*SetupHint{}, nil
	}
	root := desk.Elevate(ctx, "what the hospital still lacks")
	out := make([]*SetupHint, len(steps))
	for i, s := range steps {
		done, args, err := s.done(root, d)
		if err != nil {
			return nil, err
		}
		out[i] = &SetupHint{Code: s.code, Done: done, Needs: s.needs, By: whoMay(s.needs), Args: args}
	}
	return out, nil
}

// Empty tells whether the hospital holds no customer yet, so that nothing can be due.
func Empty(ctx context.Context, d *desk.Desk) (bool, error) {
	if _, err := access.Check(ctx); err != nil {
		return false, err
	}
	there, err := d.Client().Customer.Query().Exist(desk.Elevate(ctx, "whether the hospital is empty"))
	return !there, err
}

// whoMay lists the roles that hold one of the rights.
func whoMay(needs []access.Permission) []access.Role {
	var out []access.Role
	for _, p := range needs {
		for _, r := range access.RolesWith(p) {
			if !slices.Contains(out, r) {
				out = append(out, r)
			}
		}
	}
	return out
}

func hasDepartments(ctx context.Context, d *desk.Desk) (bool, map[string]any, error) {
	there, err := d.Client().Department.Query().Where(department.Active(true)).Exist(ctx)
	return there, nil, err
}

func hasStaff(ctx context.Context, d *desk.Desk) (bool, map[string]any, error) {
	there, err := atWork(d).Where(rolegrant.RoleNEQ(access.Admin)).Exist(ctx)
	return there, nil, err
}

func hasSupervisor(ctx context.Context, d *desk.Desk) (bool, map[string]any, error) {
	there, err := atWork(d).Where(rolegrant.RoleEQ(access.Supervisor)).Exist(ctx)
	return there, nil, err
}

// atWork are the grants that have not ended of people who may sign in.
func atWork(d *desk.Desk) *gen.RoleGrantQuery {
	return d.Client().RoleGrant.Query().Where(rolegrant.HasStaffWith(staff.Active(true)),
		rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGT(d.Now())))
}

func hasWeek(ctx context.Context, d *desk.Desk) (bool, map[string]any, error) {
	n, err := timesSet(ctx, d.Client())
	return n > 0, nil, err
}

func hasCalendar(ctx context.Context, d *desk.Desk) (bool, map[string]any, error) {
	place, err := d.Place(ctx)
	if err != nil {
		return false, nil, err
	}
	today := place.Today(d.Now())
	missing := missingYear(place.Calendar.Years(), today)
	return missing == 0, map[string]any{"year": yearOr(missing, today.Year)}, nil
}

func hasCustomers(ctx context.Context, d *desk.Desk) (bool, map[string]any, error) {
	there, err := d.Client().Customer.Query().Exist(ctx)
	return there, nil, err
}

func hasReadRules(ctx context.Context, d *desk.Desk) (bool, map[string]any, error) {
	read, err := rulesRead(ctx, d.Client())
	return read, nil, err
}

// missingYear is the first year whose holidays should be known today and are not; 0 when there is none.
// The State Council publishes the next year's in autumn.
func missingYear(known []int, today workday.Date) int {
	have := map[int]bool{}
	for _, y := range known {
		have[y] = true
	}
	switch {
	case !have[today.Year]:
		return today.Year
	case today.Month >= time.November && !have[today.Year+1]:
		return today.Year + 1
	}
	return 0
}

func yearOr(missing, present int) int {
	if missing != 0 {
		return missing
	}
	return present
}
