package jobs

import (
	"context"
	"slices"
	"strings"

	"aftercare/desk"
	"aftercare/desk/appointments"
	"aftercare/desk/callbacks"
	"aftercare/desk/complaints"
	"aftercare/desk/customers"
	"aftercare/desk/figures"
	"aftercare/desk/leads"
	"aftercare/domain/access"
	"aftercare/domain/fault"
)

// asked is one question of a StartExportInput: where it stands, what it is about, and how it is checked
// with the rights of the person who asks. check gives the number of rows, nil while that is not known.
type asked struct {
	field   string
	subject access.ExportSubject
	check   func(ctx context.Context, d *desk.Desk) (rows *int, err error)
}

// questions are the questions of an input that were asked.
func (in *StartExportInput) questions() []asked {
	var out []asked
	if q := in.ComplaintFigures; q != nil {
		out = append(out, asked{"complaintFigures", access.ExportComplaintFigures, unknown(func(ctx context.Context) error { return figures.Check(ctx, q.GroupBy, q.Range) })})
	}
	if q := in.CallbackFigures; q != nil {
		out = append(out, asked{"callbackFigures", access.ExportCallbackFigures, unknown(func(ctx context.Context) error { return figures.Check(ctx, q.GroupBy, q.Range) })})
	}
	if q := in.AppointmentFigures; q != nil {
		out = append(out, asked{"appointmentFigures", access.ExportAppointmentFigures, unknown(func(ctx context.Context) error { return figures.Check(ctx, q.GroupBy, q.Range) })})
	}
	if q := in.Complaints; q != nil {
		out = append(out, asked{"complaints", access.ExportComplaints, func(ctx context.Context, d *desk.Desk) (*int, error) {
			list, err := complaints.InGroup(ctx, d, q.Filter, q.Group)
			return counted(ctx, d, list, err)
		}})
	}
	if q := in.Callbacks; q != nil {
		out = append(out, asked{"callbacks", access.ExportCallbacks, func(ctx context.Context, d *desk.Desk) (*int, error) {
			list, err := callbacks.InGroup(ctx, d, q.Filter, q.Group)
			return counted(ctx, d, list, err)
		}})
	}
	if q := in.Customers; q != nil {
		out = append(out, asked{"customers", access.ExportCustomers, func(ctx context.Context, d *desk.Desk) (*int, error) {
			search := ""
			if q.Search != nil {
				search = *q.Search
			}
			list, err := customers.Search(ctx, d, search, q.Tier)
			return counted(ctx, d, list, err)
		}})
	}
	if q := in.Leads; q != nil {
		out = append(out, asked{"leads", access.ExportLeads, func(ctx context.Context, d *desk.Desk) (*int, error) {
			var filters []leads.LeadFilter
			if q.Filter != nil {
				filters = append(filters, *q.Filter)
			}
			list, err := leads.InGroup(ctx, d, q.Group, filters...)
			return counted(ctx, d, list, err)
		}})
	}
	if q := in.Appointments; q != nil {
		out = append(out, asked{"appointments", access.ExportAppointments, func(ctx context.Context, d *desk.Desk) (*int, error) {
			list, err := appointments.List(ctx, d, q.Day, q.Doctor, q.Status)
			return counted(ctx, d, list, err)
		}})
	}
	return out
}

// query is what is counted of a list; Q is its own type.
type query[Q any] interface {
	Limit(n int) Q
	IDs(ctx context.Context) ([]string, error)
}

// counted gives the number of rows of a list, and refuses one that is longer than the hospital exports at once.
func counted[Q query[Q]](ctx context.Context, d *desk.Desk, list Q, err error) (*int, error) {
	if err != nil {
		return nil, err
	}
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	ids, err := list.Limit(place.ExportRows + 1).IDs(ctx)
	if err != nil {
		return nil, err
	}
	if len(ids) > place.ExportRows {
		return nil, fault.Invalid("filter", "export.tooManyRows", "max", place.ExportRows)
	}
	n := len(ids)
	return &n, nil
}

// unknown is a check that does not count.
func unknown(check func(context.Context) error) func(context.Context, *desk.Desk) (*int, error) {
	return func(ctx context.Context, _ *desk.Desk) (*int, error) { return nil, check(ctx) }
}

// under puts the paths of refused fields below the question's own: "groupBy" is
// "input.complaintFigures.groupBy".
func under(path string, err error) error {
	f, ok := fault.As(err)
	if !ok || len(f.Fields) == 0 {
		return err
	}
	moved := *f
	moved.Fields = slices.Clone(f.Fields)
	for i, one := range moved.Fields {
		moved.Fields[i].Path = path + "." + strings.TrimPrefix(one.Path, "input.")
	}
	return &moved
}
