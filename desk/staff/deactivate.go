package staff

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
)

// Deactivate closes an account: its sessions end, its secrets and known devices are forgotten, and the
// open callbacks of the person are free for others. GUARD_FAILED for one's own account and for the last
// admin of the hospital. An account that is closed already is CONFLICT by its version.
func Deactivate(ctx context.Context, s *signin.Service, id string, expectedVersion int, reason string) (*gen.Staff, error) {
	v, err := access.Check(ctx, access.StaffWrite)
	if err != nil {
		return nil, err
	}
	var bad fault.Fields
	reason = desk.Line(&bad, "reason", reason, 1, 200)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, s.Desk, func(ctx context.Context, tx *desk.Tx) (*gen.Staff, error) {
		who, err := resident(ctx, tx, id)
		if err != nil {
			return nil, err
		}
		if err := desk.Unchanged(who.ID, expectedVersion, who.Version); err != nil {
			return nil, err
		}
		if err := mayClose(ctx, tx, v, who); err != nil {
			return nil, err
		}
		out, err := change(ctx, tx, who, func(u *gen.StaffUpdate) { u.SetActive(false) })
		if err != nil {
			return nil, err
		}
		if err := s.ForgetAccount(ctx, tx, who, signin.EndedDeactivated); err != nil {
			return nil, err
		}
		freed, err := freeEverywhere(ctx, tx, who.ID)
		if err != nil {
			return nil, err
		}
		_, err = tx.Record(ctx, desk.Happening{
			Stream: who.ID, Kind: "staff.deactivated", Data: map[string]any{"callbacks": freed},
			Texts: []desk.Text{{Field: "reason", After: reason}},
		})
		return out, err
	})
}

func mayClose(ctx context.Context, tx *desk.Tx, v *access.Viewer, who *gen.Staff) error {
	switch {
	case who.ID == v.Staff:
		return guard("OWN_ACCOUNT", "guard.ownAccount")
	case !who.Active:
		return guard("STATE", "guard.accountClosed")
	}
	left, err := otherAdmins(ctx, tx, who.ID)
	if err == nil && left == 0 {
		return guard("LAST_ADMIN", "guard.lastAdmin")
	}
	return err
}

// Reactivate opens a closed account again. Its password still holds and so do the grants that have not
// ended; its sessions do not come back.
func Reactivate(ctx context.Context, d *desk.Desk, id string, expectedVersion int) (*gen.Staff, error) {
	if _, err := access.Check(ctx, access.StaffWrite); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Staff, error) {
		who, err := resident(ctx, tx, id)
		if err != nil {
			return nil, err
		}
		if err := desk.Unchanged(who.ID, expectedVersion, who.Version); err != nil {
			return nil, err
		}
		if who.Active {
			return nil, guard("STATE", "guard.accountOpen")
		}
		out, err := change(ctx, tx, who, func(u *gen.StaffUpdate) { u.SetActive(true) })
		if err != nil {
			return nil, err
		}
		_, err = tx.Record(ctx, desk.Happening{Stream: who.ID, Kind: "staff.reactivated"})
		return out, err
	})
}
