package demo

import (
	"aftercare/desk/setup"
	"aftercare/domain/access"
)

// settled is how the hospital was set up before it began: its hours confirmed, its rules read.
func (t *teller) settled() []scene {
	return []scene{
		{ago: 40, clock: "08:40", play: func(t *teller) error {
			admin := t.as("admin", access.Admin)
			week, err := setup.Week(admin, t.desk)
			if err != nil {
				return err
			}
			shifts := make([]*setup.WorkingDayShiftsInput, len(week.Shifts))
			for i, s := range week.Shifts {
				shifts[i] = &setup.WorkingDayShiftsInput{Day: s.Day, Shifts: s.Shifts}
			}
			_, err = setup.SetWorkingWeek(admin, t.desk, week.Version, shifts)
			return err
		}},
		{ago: 40, clock: "09:10", play: func(t *teller) error {
			return setup.ConfirmRules(t.as("supervisor", access.Supervisor), t.desk)
		}},
	}
}
