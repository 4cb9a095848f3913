package graph

import (
	"context"
	"maps"
	"slices"
	"sync"

	"aftercare/desk/watchers"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
)

// Watching tells when somebody opens a record, leaves it or begins to edit it.
type Watching interface {
	// Follow gives who is at each of the records, at first for all of them and then for those that have
	// changed, until the context ends. It asks no rights.
	Follow(ctx context.Context, records []string) <-chan map[string][]watchers.Seat
}

// maxFollowed is how many records one subscription follows.
const maxFollowed = 100

// WatchRecord says that the viewer has a record open. It is said every few seconds and stores no answer.
func (m mutation) WatchRecord(ctx context.Context, input watchers.WatchRecordInput) ([]*gen.Watcher, error) {
	seats, err := watchers.Watch(ctx, m.Desk, input)
	if err != nil {
		return nil, err
	}
	return m.watchers(ctx, seats)
}

// LeaveRecord says that the viewer has closed it.
func (m mutation) LeaveRecord(ctx context.Context, record string, tab string) (bool, error) {
	err := watchers.Leave(ctx, m.Desk, record, tab)
	return err == nil, err
}

// WatchersChanged follows who is at some records.
func (s subscription) WatchersChanged(ctx context.Context, records []string) (<-chan *gen.WatchersChange, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	if len(records) < 1 || len(records) > maxFollowed {
		return nil, fault.Invalid("records", "input.range", "min", 1, "max", maxFollowed)
	}
	begun := false
	return relay(ctx, s.Watching.Follow(ctx, records), func(ctx context.Context, at map[string][]watchers.Seat) (*gen.WatchersChange, error) {
		out, err := s.told(ctx, at)
		if err != nil || begun && len(out.Records) == 0 {
			return nil, err
		}
		begun = true
		return out, nil
	}), nil
}

// told is what the viewer may be told of a change, now.
func (r *Resolver) told(ctx context.Context, at map[string][]watchers.Seat) (*gen.WatchersChange, error) {
	ids := slices.Sorted(maps.Keys(at))
	may, err := watchers.Told(ctx, r.Desk, ids)
	if err != nil {
		return nil, err
	}
	out := &gen.WatchersChange{Records: []*gen.RecordWatchers{}}
	for _, id := range ids {
		if !may[id] {
			continue
		}
		people, err := r.watchers(ctx, at[id])
		if err != nil {
			return nil, err
		}
		out.Records = append(out.Records, &gen.RecordWatchers{Record: id, Watchers: people})
	}
	return out, nil
}

// watchers gives seats their people. Somebody who is no colleague here is left out.
func (r *Resolver) watchers(ctx context.Context, seats []watchers.Seat) ([]*gen.Watcher, error) {
	l, out := r.loadersOf(ctx), []*gen.Watcher{}
	ids := make([]string, len(seats))
	for i, s := range seats {
		ids[i] = s.Staff
	}
	people, errs := l.people.LoadMany(ctx, ids)()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	for i, s := range seats {
		if people[i] != nil {
			out = append(out, &gen.Watcher{Staff: people[i], Mode: s.Mode, Since: s.Since})
		}
	}
	return out, nil
}

// watching answers the field "watchers" of a record.
func (r *Resolver) watching(ctx context.Context, id string) ([]*gen.Watcher, error) {
	l := r.loadersOf(ctx)
	if seats, ok := l.seated.take(id); ok {
		return r.watchers(ctx, seats)
	}
	seats, err := l.watchers.Load(ctx, id)()
	if err != nil {
		return nil, err
	}
	return r.watchers(ctx, seats)
}

// seatPage reads who is at the records of a page, and these people, before the rows are made: the number of
// statements must not depend on how quickly the rows come to ask.
func (r *Resolver) seatPage(ctx context.Context, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	found, err := watchers.Of(ctx, r.Desk, ids)
	if err != nil {
		return err
	}
	l, people := r.loadersOf(ctx), []string{}
	for _, id := range ids {
		l.seated.put(id, found[id])
		for _, seat := range found[id] {
			if !slices.Contains(people, seat.Staff) {
				people = append(people, seat.Staff)
			}
		}
	}
	return l.meet(ctx, r.Desk, people)
}

// seated keeps who is at a page's records until its rows have asked, and no longer: a subscription that
// lives for minutes would tell who was there at its beginning.
type seated struct {
	mu sync.Mutex
	at map[string][]watchers.Seat
}

func (s *seated) put(id string, seats []watchers.Seat) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.at == nil {
		s.at = map[string][]watchers.Seat{}
	}
	s.at[id] = seats
}

func (s *seated) take(id string) ([]watchers.Seat, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	seats, ok := s.at[id]
	delete(s.at, id)
	return seats, ok
}

// Watchers of a case.
func (r complaintResolver) Watchers(ctx context.Context, cp *entgen.Complaint) ([]*gen.Watcher, error) {
	return r.watching(ctx, cp.ID)
}

// Watchers of a call.
func (r callbackResolver) Watchers(ctx context.Context, cb *entgen.Callback) ([]*gen.Watcher, error) {
	return r.watching(ctx, cb.ID)
}

// Watchers of a card.
func (r customerResolver) Watchers(ctx context.Context, cu *entgen.Customer) ([]*gen.Watcher, error) {
	return r.watching(ctx, cu.ID)
}

type leadResolver struct{ *Resolver }

// Lead (of the resolver root) answers the derived fields of a lead.
func (r *Resolver) Lead() gen.LeadResolver { return leadResolver{r} }

// Watchers of a lead.
func (r leadResolver) Watchers(ctx context.Context, l *entgen.Lead) ([]*gen.Watcher, error) {
	return r.watching(ctx, l.ID)
}

type appointmentResolver struct{ *Resolver }

// Appointment (of the resolver root) answers the derived fields of an appointment.
func (r *Resolver) Appointment() gen.AppointmentResolver { return appointmentResolver{r} }

// Watchers of an appointment.
func (r appointmentResolver) Watchers(ctx context.Context, a *entgen.Appointment) ([]*gen.Watcher, error) {
	return r.watching(ctx, a.ID)
}
