package appointments

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/booked"
	"aftercare/desk/customers"
	"aftercare/domain/access"
	"aftercare/domain/lifecycle"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/visit"
)

// RecordVisit notes that a customer was here, with what was bought and done (R090 to R092). It fulfils
// the appointment, makes the treating doctor one of those whose own customer this is, and moves the
// leads: arrived, and converted by a purchase. The calls that follow from it are planned by the rules.
func RecordVisit(ctx context.Context, d *desk.Desk, in RecordVisitInput) (*gen.Visit, error) {
	if _, err := access.Check(ctx, access.AppointmentWrite); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Visit, error) {
		who, err := customers.Get(ctx, tx.Client, in.Customer)
		if err != nil {
			return nil, err
		}
		p, err := readVisit(ctx, tx, who, in)
		if err != nil {
			return nil, err
		}
		if who.DeceasedAt != nil && tx.Place.Today(p.arrivedAt).String() > *who.DeceasedAt {
			return nil, blocked(lifecycle.Deceased)
		}
		if p.appointment != nil {
			if err := fulfil(ctx, tx, p.appointment, p.arrivedAt); err != nil {
				return nil, err
			}
		}
		row, err := createVisit(ctx, tx, who, p)
		if err != nil {
			return nil, err
		}
		if err := arrived(ctx, tx, who.ID, deref(row.AppointmentID), p.arrivedAt); err != nil {
			return nil, err
		}
		if !p.purchased {
			return row, nil
		}
		return row, booked.MoveLeads(ctx, tx, who.ID, deref(row.AppointmentID), lifecycle.ConvertLead)
	})
}

func createVisit(ctx context.Context, tx *desk.Tx, who *gen.Customer, p seen) (*gen.Visit, error) {
	create := tx.Client.Visit.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).SetCustomerID(who.ID).
		SetArrivedAt(p.arrivedAt).SetNillableDoctorID(p.doctor).SetNillableDepartmentID(p.department).
		SetNillablePurpose(p.purpose).SetPurchased(p.purchased).SetNillableAmountFen(p.amount).SetRecordedBy(tx.Viewer.Staff)
	codes := make([]any, len(p.procedures))
	for i, pr := range p.procedures {
		create.AddProcedureIDs(pr.ID)
		codes[i] = pr.Code
	}
	if p.appointment != nil {
		create.SetAppointmentID(p.appointment.ID)
	}
	row, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	if err := keepLast(ctx, tx, who, row); err != nil {
		return nil, err
	}
	if err := tx.GiveAccess(ctx, who.ID, deref(row.DoctorID), desk.OwnDoctor, row.ID); err != nil {
		return nil, err
	}
	_, err = tx.Record(ctx, desk.Happening{Stream: row.ID, Kind: "visit.recorded", Customer: who.ID, Data: map[string]any{
		"arrivedAt": booked.Stamp(row.ArrivedAt), "doctor": deref(row.DoctorID), "appointment": deref(row.AppointmentID),
		"purchased": row.Purchased, "procedures": codes,
	}})
	return row, err
}

// keepLast makes the visit the customer's last one unless a later one is known.
func keepLast(ctx context.Context, tx *desk.Tx, who *gen.Customer, row *gen.Visit) error {
	if who.LastVisitID != nil {
		later, err := tx.Client.Visit.Query().Where(visit.ID(*who.LastVisitID), visit.ArrivedAtGT(row.ArrivedAt)).Exist(ctx)
		if err != nil || later {
			return err
		}
	}
	return tx.Client.Customer.Update().Where(customer.ID(who.ID)).SetLastVisitID(row.ID).Exec(ctx)
}
