package setup

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/workday"
	"aftercare/ent/gen/department"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/staff"
)

// Codes of hints; their words are "setup.<code>".
const (
	HintDepartments = "DEPARTMENTS"
	HintStaff       = "STAFF"
	HintCalendar    = "CALENDAR"
	HintCustomers   = "CUSTOMERS"
)

// Hints lists what a hospital needs to work and whether it is there: a department, somebody besides the
// admin, the holidays of this year and from November on of the next, customers. It is empty for whoever
// cannot mend any of it.
func Hints(ctx context.Context, d *desk.Desk) ([]*SetupHint, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	if !v.Can(access.SettingsWrite) && !v.Can(access.StaffWrite) {
		return []*SetupHint{}, nil
	}
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	root, c := desk.Elevate(ctx, "what the hospital still lacks"), d.Client()
	departments, err := c.Department.Query().Where(department.Active(true)).Exist(root)
	if err != nil {
		return nil, err
	}
	workers, err := c.RoleGrant.Query().Where(rolegrant.RoleNEQ(access.Admin), rolegrant.HasStaffWith(staff.Active(true)),
		rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGT(d.Now()))).Exist(root)
	if err != nil {
		return nil, err
	}
	customers, err := c.Customer.Query().Exist(root)
	if err != nil {
		return nil, err
	}
	missing := missingYear(place.Calendar.Years(), place.Today(d.Now()))
	return []*SetupHint{
		{Code: HintDepartments, Done: departments},
		{Code: HintStaff, Done: workers},
		{Code: HintCalendar, Done: missing == 0, Args: map[string]any{"year": yearOr(missing, place.Today(d.Now()).Year)}},
		{Code: HintCustomers, Done: customers},
	}, nil
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
