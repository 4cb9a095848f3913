package importer

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"testing"
	"time"

	"aftercare/desk/desktest"
	"aftercare/desk/imports"
	"aftercare/desk/sweeps"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/customer"
	"aftercare/ent/testdb"
	"aftercare/server/importer/lookalike"
)

// made writes a file with what a function makes of it.
func made(t *testing.T, name string, fill func(io.Writer) error) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := fill(f); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func text(t *testing.T, name, content string) string {
	return made(t, name, func(w io.Writer) error { _, err := io.WriteString(w, content); return err })
}

// bring imports a file into the fixture's hospital.
func bring(t *testing.T, f *desktest.Fixture, kind Kind, path, mapping string) *imports.Run {
	t.Helper()
	run, err := Run(context.Background(), f.Desk, Job{Kind: kind, File: path, Mapping: mapping, Hospital: "HA"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return run
}

func TestTheNoShowFileComesInOnceAndAsASecondRunChangesNothing(t *testing.T) {
	path := made(t, "noshow.csv", lookalike.WriteNoShow)
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		run := bring(t, f, Appointments, path, "noshow-10k")
		if run.Total != lookalike.NoShowRows || run.Applied != lookalike.NoShowRows || run.Refused != 0 || run.State != imports.Done {
			t.Fatalf("first run: %s", tally(run))
		}
		c, ctx := f.Store.Client, f.Raw()
		if n := c.Appointment.Query().CountX(ctx); n != lookalike.NoShowRows {
			t.Errorf("%d appointments, want %d", n, lookalike.NoShowRows)
		}
		if n := c.Appointment.Query().Where(appointment.StatusEQ(terms.AppointmentStatusNoshow)).CountX(ctx); n != lookalike.NoShowMissed {
			t.Errorf("%d missed, want %d", n, lookalike.NoShowMissed)
		}
		if n := c.Customer.Query().CountX(ctx); n != lookalike.NoShowPatients {
			t.Errorf("%d customers, want %d", n, lookalike.NoShowPatients)
		}
		if n := c.Customer.Query().Where(customer.MarketingConsent(true)).CountX(ctx); n != 0 {
			t.Errorf("%d imported customers may get marketing, want none", n)
		}
		if n := c.Customer.Query().Where(customer.CallbackConsent(false)).CountX(ctx); n != 0 {
			t.Errorf("%d imported customers get no care calls, want none", n)
		}
		one := c.Appointment.Query().Where(appointment.ExternalID("5600000")).OnlyX(ctx)
		if local := one.StartsAt.In(f.Zone); local.Hour() != 0 || one.StartsOn != local.Format("2006-01-02") {
			t.Errorf("as written the day begins at midnight of the hospital, got %v on %s", local, one.StartsOn)
		}
		if _, err := sweeps.Missed(f.System(), f.Desk); err != nil {
			t.Fatal(err)
		}
		if n := c.Callback.Query().CountX(ctx) + c.CallbackOrigin.Query().CountX(ctx); n != 0 {
			t.Errorf("%d callbacks and decisions from beyond the horizon, want none", n)
		}
		before := records(f)
		again := bring(t, f, Appointments, path, "") // recognised by its headings
		if again.Applied != 0 || again.Unchanged != lookalike.NoShowRows || again.State != imports.Done {
			t.Errorf("second run: %s", tally(again))
		}
		if after := records(f); !maps.Equal(after, before) {
			t.Errorf("the second run changed the records:\n%v\n%v", before, after)
		}
	})
}

// records counts the rows that a second run must leave alone.
func records(f *desktest.Fixture) map[string]int {
	rows := f.Rows()
	for _, t := range []string{"import_runs", "import_rows", "events"} {
		delete(rows, t)
	}
	return rows
}

// kill is what stands for a kill of the process: nothing runs after it.
type kill struct{}

func TestAKilledRunGoesOnWhereItStood(t *testing.T) {
	path := made(t, "noshow.csv", lookalike.WriteNoShow)
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		func() {
			defer func() {
				if _, ok := recover().(kill); !ok {
					t.Fatal("the run was not killed")
				}
			}()
			_, _ = Run(context.Background(), f.Desk, Job{Kind: Appointments, File: path, Mapping: "noshow-10k", Hospital: "HA"}, func(p Progress) {
				if p.Applied >= 3*imports.BatchRows {
					panic(kill{})
				}
			})
		}()
		w := NewWorker(f.Desk, t.TempDir(), slog.New(slog.DiscardHandler))
		if worked, err := w.Once(f.Raw()); worked || err != nil {
			t.Fatalf("a run with a fresh pulse was taken over: %v %v", worked, err)
		}
		silent(f)
		if worked, err := w.Once(f.Raw()); !worked || err != nil {
			t.Fatalf("the silent run was not taken over: %v %v", worked, err)
		}
		run := f.Store.Client.ImportRun.Query().OnlyX(f.Raw())
		if run.State != imports.Done || run.Applied != lookalike.NoShowRows {
			t.Error(tally(run))
		}
		if n := f.Store.Client.Appointment.Query().CountX(f.Raw()); n != lookalike.NoShowRows {
			t.Errorf("%d appointments, want %d", n, lookalike.NoShowRows)
		}
		if n := f.Store.Client.Customer.Query().CountX(f.Raw()); n != lookalike.NoShowPatients {
			t.Errorf("%d customers, want %d", n, lookalike.NoShowPatients)
		}
	})
}

// silent takes the pulse of every run two minutes back.
func silent(f *desktest.Fixture) {
	f.Store.Client.ImportRun.Update().SetHeartbeatAt(time.Now().UTC().Add(-2 * time.Minute)).ExecX(f.Raw())
}

func TestTheDeceasedAreKnownAsSuch(t *testing.T) {
	path := made(t, "patients.csv", lookalike.WritePatients)
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		run := bring(t, f, Customers, path, "synthea-patients")
		if run.Applied != lookalike.Patients {
			t.Fatal(tally(run))
		}
		if n := f.Store.Client.Customer.Query().Where(customer.DeceasedAtNotNil()).CountX(f.Raw()); n != lookalike.Deceased {
			t.Errorf("%d deceased, want %d", n, lookalike.Deceased)
		}
		if again := bring(t, f, Customers, path, "synthea-patients"); again.Applied != 0 || again.Unchanged != lookalike.Patients {
			t.Errorf("second run: %s", tally(again))
		}
	})
}

func refused(t *testing.T, f *desktest.Fixture, run *imports.Run) string {
	t.Helper()
	var out bytes.Buffer
	if _, err := WriteRefused(f.System(), f.Desk, run.ID, &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}
