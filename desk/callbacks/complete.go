package callbacks

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/ent/collect"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
)

// report is a checked wrap-up, and what the desk knows about it.
type report struct {
	in      CompleteCallbackInput
	note    *string
	number  desk.Number // with THIRD_PARTY_GAVE_NUMBER
	cb      *gen.Callback
	cu      *gen.Customer
	hinted  bool // the customer has a number that somebody else gave and that nobody has proved yet
	reasons []sequence.Reason
	tries   []time.Time // unanswered ones, this one included
	attempt *gen.CallbackAttempt
}

// Complete records what came of a call that the viewer has begun, and everything that follows from it, in
// one transaction: the attempt, the next try or the next call, a booking, a complaint, a refusal, a number
// that was wrong or new. Which outcome asks for what is decided by domain/lifecycle; nothing is
// half-written. CONFLICT when somebody else is on the phone, guard NOT_STARTED when nobody is.
func Complete(ctx context.Context, d *desk.Desk, in CompleteCallbackInput) (*CompleteCallbackPayload, error) {
	v, err := access.Check(ctx, access.CallbackWork)
	if err != nil {
		return nil, err
	}
	if in.Complaint != nil && !v.Can(access.ComplaintRegister) {
		return nil, fault.Denied(string(access.ComplaintRegister))
	}
	if in.Appointment != nil && !v.Can(access.AppointmentWrite) {
		return nil, fault.Denied(string(access.AppointmentWrite))
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*CompleteCallbackPayload, error) {
		r := &report{in: in}
		if err := r.take(ctx, tx); err != nil {
			return nil, err
		}
		result, err := r.judge(ctx, tx)
		if err != nil {
			return nil, err
		}
		if err := r.write(ctx, tx, result); err != nil {
			return nil, err
		}
		return r.follow(ctx, tx, result)
	})
}

// take reads the call and its customer, and makes sure that it is the viewer who is on the phone.
func (r *report) take(ctx context.Context, tx *desk.Tx) error {
	var err error
	if r.cu, err = sequence.LockOf(ctx, tx, r.in.Callback); err != nil {
		return err
	}
	rows, err := loadRows(ctx, tx, r.in.Callback, hinted, sequence.WithReasons) // as it is under the lock
	if err != nil {
		return err
	}
	r.cb = rows[0]
	r.hinted = collect.Told(func(k string) (any, error) { return r.cb.Value(k) }, unproved)
	if r.reasons, err = sequence.Reasons(rows); err != nil {
		return err
	}
	if other := calling(r.cb); other != "" && other != tx.Viewer.Staff {
		return taken(r.cb)
	}
	if err := desk.Unchanged(r.cb.ID, r.in.ExpectedVersion, r.cb.Version); err != nil {
		return err
	}
	if lifecycle.OpenCallback(r.cb.StoredState) && calling(r.cb) == "" {
		return fault.Blocked(fault.Guard{Code: string(lifecycle.NotStarted), Message: fault.Msg("callback.notStarted")})
	}
	return nil
}

// write stores the attempt, the call as it is after it, and the customer's last contact.
func (r *report) write(ctx context.Context, tx *desk.Tx, result lifecycle.Result) error {
	in, now := r.in, tx.Now
	var err error
	r.attempt, err = tx.Client.CallbackAttempt.Create().SetHospitalID(tx.Place.Hospital.ID).SetCallbackID(r.cb.ID).
		SetCustomerID(r.cb.CustomerID).SetAt(now).SetActorID(tx.Viewer.Staff).SetAnsweredBy(in.AnsweredBy).
		SetIdentityVerified(in.IdentityVerified).SetOutcome(in.Outcome).SetNillableNote(r.note).SetConcerns(in.Concerns).
		SetNillableNextAt(in.NextAt).SetNillableSatisfaction(in.Satisfaction).SetNillableNoShowReason(in.NoShowReason).
		SetNillableTreatmentResponse(in.TreatmentResponse).SetNillableObjection(in.Objection).Save(ctx)
	if err != nil {
		return err
	}
	before := r.cb
	r.cb, err = change(ctx, tx, before, func(u *gen.CallbackUpdate) {
		u.SetStoredState(result.State).SetLastOutcome(in.Outcome).ClearStartedAt().ClearStartedBy().SetNillableSatisfaction(in.Satisfaction)
		if before.FirstAttemptAt == nil {
			u.SetFirstAttemptAt(now)
		}
		if r.reached() {
			u.SetReached(true)
		}
		if result.Reopen {
			due := r.again(tx)
			u.SetDueAt(due).SetWindowEnd(sequence.DayEnd(due, tx.Place.Zone)).SetCustomerChoseTime(in.NextAt != nil)
			if !r.spoken() {
				u.AddTries(1)
			}
			return
		}
		u.SetOpen(false).SetClosedAt(now).SetAwaitsNext(before.Sequence != "" && !result.MakesNext)
	})
	if err != nil {
		return err
	}
	if !result.Reopen && !result.MakesNext { // the next call takes it over
		if err := tx.EndAccess(ctx, desk.OwnCallback, r.cb.ID, ""); err != nil {
			return err
		}
	}
	if r.cu.LastCallbackID != nil && *r.cu.LastCallbackID == r.cb.ID {
		return nil
	}
	return tx.Client.Customer.Update().Where(customer.ID(r.cu.ID)).SetLastCallbackID(r.cb.ID).
		Exec(desk.Elevate(ctx, "the customer of the viewer's call"))
}
