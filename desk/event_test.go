package desk_test

import (
	"context"
	"errors"
	"testing"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/ent/dburl"
	"aftercare/ent/driver"
	"aftercare/ent/gen"
	"aftercare/ent/gen/event"
	"aftercare/ent/testdb"
)

// Two statements find the last number of each stream, one writes all events, one their texts.
func TestTheEventsOfATransactionAreWrittenTogetherBeforeItCommits(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		record := func(ctx context.Context, refuse error) ([]*gen.Event, error) {
			return desk.InTx(ctx, f.Desk, func(ctx context.Context, tx *desk.Tx) (list []*gen.Event, err error) {
				data := map[string]any{"fields": []string{"name"}}
				for _, stream := range []string{"cp_1", "cp_2", "cp_1"} {
					e, err := tx.Record(ctx, desk.Happening{Stream: stream, Kind: "staff.updated", Data: data, Texts: []desk.Text{{Field: "name", After: stream}}})
					if err != nil {
						return nil, err
					}
					list = append(list, e)
				}
				clear(data) // what was recorded stays as it was
				return list, refuse
			})
		}
		if _, err := record(f.As(access.Supervisor), errors.New("no")); err == nil || f.Store.Client.Event.Query().CountX(f.Raw()) != 0 {
			t.Errorf("refused, and written: %v", err)
		}
		for run := range 2 {
			ctx, n := driver.Counting(f.As(access.Supervisor))
			list, err := record(ctx, nil)
			if err != nil {
				t.Fatal(err)
			}
			if n.Load() != 4 {
				t.Errorf("%d statements", n.Load())
			}
			for i, seq := range []int{1 + 2*run, 1 + run, 2 + 2*run} {
				e := f.Store.Client.Event.Query().Where(event.ID(list[i].ID)).WithTexts().OnlyX(f.Raw())
				if e.Seq != seq || e.Stream != list[i].Stream || len(e.Data) != 1 || len(e.Edges.Texts) != 1 || *e.Edges.Texts[0].After != e.Stream {
					t.Errorf("run %d: %v %v", run, e, e.Edges.Texts)
				}
			}
		}
	})
}

// The number that was read with the record is gone on from, without looking for it.
func TestAnEventGoesOnFromTheNumberThatWasReadWithItsRecord(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		person := f.Staff[access.Supervisor]
		if _, err := f.Desk.Place(f.System()); err != nil { // the settings are read before
			t.Fatal(err)
		}
		for want := range 3 {
			ctx, n := driver.Counting(f.As(access.Supervisor))
			got, err := desk.InTx(ctx, f.Desk, func(ctx context.Context, tx *desk.Tx) (*gen.Event, error) {
				q := tx.Client.Staff.Query()
				q.Modify(desk.LastEvent)
				who, err := q.Where(func(s *sql.Selector) { s.Where(sql.EQ(s.C("id"), person.ID)) }).Only(ctx)
				if err != nil {
					return nil, err
				}
				if err := tx.Numbered(who.ID, who.Value); err != nil {
					return nil, err
				}
				return tx.Record(ctx, desk.Happening{Stream: who.ID, Kind: "staff.updated"})
			})
			if err != nil || got.Seq != want+1 || n.Load() != 2 {
				t.Errorf("%v, %v, %d statements", got, err, n.Load())
			}
		}
	})
}
