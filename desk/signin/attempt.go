package signin

import (
	"context"
	"errors"

	"aftercare/desk"
	"aftercare/ent/gen"
)

// attempt is one evaluation of a password: counted as a failure before it is made, taken back when it
// was none.
type attempt struct {
	s       *Service
	account counter
	address counter
	trusted bool // from a known device: the address does not count
	client  Client
}

// attempt prepares the evaluation of a login's password. known is the digest of a known device or "".
func (s *Service) attempt(login, known string, c Client) *attempt {
	t := &attempt{s: s, account: s.account(countable(login)), address: s.address(c), client: c}
	if known != "" {
		t.account, t.trusted = s.device(known), true
	}
	return t
}

// begin waits for a place among the evaluations that run, reserves, and finds out how late the answer is. RATE_LIMITED means that nothing
// may be evaluated. leave is always to be called when err is nil.
func (t *attempt) begin(ctx context.Context) (leave func(), err error) {
	first, err := t.s.gates.pass(ctx, t.account.subject, t.account.width)
	if err != nil {
		return nil, err
	}
	second, err := t.s.gates.pass(ctx, t.address.subject, t.address.width)
	if err != nil {
		first()
		return nil, err
	}
	leave = func() { second(); first() }
	if err := t.s.reserve(ctx, t.account); err != nil {
		leave()
		return nil, err
	}
	if !t.trusted {
		if err := t.s.reserve(ctx, t.address); err != nil {
			leave()
			return nil, t.keep(err, t.release(context.WithoutCancel(ctx), t.account))
		}
	}
	if err := t.delay(ctx); err != nil {
		leave()
		return nil, t.undecided(ctx, err)
	}
	return leave, nil
}

// failed leaves the reservation as what it is now, a failure, and writes it down.
func (t *attempt) failed(ctx context.Context, who *gen.Staff, why error) error {
	kind := LogRefused
	locks, err := t.s.spent(ctx, t.account)
	if err != nil {
		return err
	}
	if locks {
		kind = LogLocked
	}
	if err := t.s.note(ctx, who, kind, t.client); err != nil {
		return err
	}
	return why
}

// undecided takes the reservation back: nothing was found out about the password.
func (t *attempt) undecided(ctx context.Context, why error) error {
	ctx = context.WithoutCancel(ctx)
	err := t.release(ctx, t.account)
	if !t.trusted {
		err = errors.Join(err, t.release(ctx, t.address))
	}
	return t.keep(why, err)
}

// keep is why, with what went wrong beside it.
func (t *attempt) keep(why, beside error) error {
	if beside != nil {
		return errors.Join(why, beside)
	}
	return why
}

func (t *attempt) release(ctx context.Context, k counter) error {
	return desk.Persist(ctx, func() error { return giveBack(ctx, t.s.client(), k.subject) })
}

// passed clears what was counted against the account and takes the reservation of the address back, in
// the transaction of the success.
func (t *attempt) passed(ctx context.Context, c *gen.Client) error {
	if err := forget(ctx, c, t.account.subject); err != nil {
		return err
	}
	if t.trusted {
		return nil
	}
	return giveBack(ctx, c, t.address.subject)
}
