package complaints_test

import (
	"context"
	"slices"
	"testing"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Why a case took its way may say what was found out, and about whom; who treats the customer reads what was
// said to and by the customer, and his own words, nothing more.
func TestTheAttendingDoctorReadsNoReasonOfAMove(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		setLevel := attempt{do: func(x context.Context, f *desktest.Fixture, c *gen.Complaint) (*gen.Complaint, error) {
			return complaints.SetLevel(x, f.Desk, complaints.SetLevelInput{Complaint: c.ID, ExpectedVersion: c.Version, Level: terms.ComplaintLevelMajorUrgent, Reason: "已查明过错"})
		}}
		list := attempts(f, filed(t, f).ID)
		move := func(a terms.ComplaintAction, d lifecycle.Decision) attempt { return find(t, list, a, d) }
		for _, c := range []struct {
			name   string
			from   terms.ComplaintState
			do     attempt
			inside []string // read by who handles the case
			said   []string // read by the doctor as well
		}{
			{"declined", terms.ComplaintStateRegistered, move(terms.ComplaintActionDecline, ""), []string{"explanation: 法院已受理"}, nil},
			{"merged", terms.ComplaintStateTriaged, move(terms.ComplaintActionMerge, ""), []string{"reason: 同一件事"}, nil},
			{"transferred", terms.ComplaintStateTriaged, move(terms.ComplaintActionTransfer, ""), []string{"authority: 纪检部门", "reason: 涉及违纪"}, nil},
			{"sent outside", terms.ComplaintStateInvestigating, move(terms.ComplaintActionSendExternal, ""), []string{"reason: 已起诉"}, nil},
			{"back from outside", terms.ComplaintStateExternalProcedure, move(lifecycle.ActionReturn, ""), []string{"result: 调解成功"}, nil},
			{"taken outside by the customer", terms.ComplaintStateSolutionProposed, move(terms.ComplaintActionRecordDecision, lifecycle.External), []string{"reason: 去调解"}, nil},
			{"held for major", terms.ComplaintStateTriaged, setLevel, []string{"reason: 已查明过错"}, nil},
			{"opened again", terms.ComplaintStateClosed, move(terms.ComplaintActionReopen, ""), []string{"reason: 又肿了"}, nil},
			{"a solution accepted", terms.ComplaintStateSolutionProposed, move(terms.ComplaintActionRecordDecision, lifecycle.Accepted), []string{"option: 免费复查", "confirmation: 我同意"}, nil},
			{"carried out", terms.ComplaintStateExecuting, move(terms.ComplaintActionCompleteExecution, ""), []string{"summary: 已复查"}, nil},
			{"resolved", terms.ComplaintStateAwaitingConfirmation, move(terms.ComplaintActionConfirmResolution, ""), []string{"resolution: 肿胀消退", "confirmation: 我同意"}, nil},
			{"withdrawn", terms.ComplaintStateTriaged, move(terms.ComplaintActionWithdraw, ""), nil, []string{"statement: 我撤诉"}},
		} {
			t.Run(c.name, func(t *testing.T) {
				cp := planted(t, f, c.from, func(u *gen.ComplaintUpdateOne) { u.SetAttendingDoctorID(f.Staff[access.Doctor].ID) })
				filed := texts(t, f, f.As(access.Doctor), cp.ID)
				if _, err := c.do.do(f.As(access.Supervisor), f, cp); err != nil {
					t.Fatal(err)
				}
				want := slices.Sorted(slices.Values(slices.Concat(filed, c.said)))
				if got := texts(t, f, f.As(access.Doctor), cp.ID); !slices.Equal(got, want) {
					t.Errorf("the doctor reads %v, want %v", got, want)
				}
				want = slices.Sorted(slices.Values(slices.Concat(filed, c.said, c.inside)))
				if got := texts(t, f, f.As(access.AccountManager), cp.ID); !slices.Equal(got, want) {
					t.Errorf("who handles it reads %v, want %v", got, want)
				}
			})
		}
	})
}
