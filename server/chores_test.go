package main

import (
	"context"
	"encoding/json"
	"os"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/desktest"
	"aftercare/desk/files"
	"aftercare/desk/secret"
	"aftercare/desk/signin"
	"aftercare/desk/sweeps"
	"aftercare/domain/access"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

func TestEverySweepHasANameForPeople(t *testing.T) {
	in := &installation{}
	for _, language := range []string{"zh-CN", "en"} {
		raw, err := os.ReadFile("../frontend/src/features/settings/locales/" + language + ".json")
		if err != nil {
			t.Fatal(err)
		}
		var texts struct {
			Sweep struct{ Names map[string]string }
		}
		if err := json.Unmarshal(raw, &texts); err != nil {
			t.Fatal(err)
		}
		for _, s := range append(sweeps.All(nil), in.chores(nil)...) {
			if texts.Sweep.Names[s.Name] == "" {
				t.Errorf("%s: the page of sweeps would show the bare word %q", language, s.Name)
			}
		}
	}
}

// A device that was used 175 days ago is known for five days more.
func TestWhatDeletesByAgeWaitsAnHourAfterTheClockLeapt(t *testing.T) {
	testdb.Each(t, func(t *testing.T, u dburl.URL) {
		f := desktest.New(t, u)
		now := time.Date(2031, 1, 1, 0, 0, 0, 0, time.UTC)
		clock := func() time.Time { return now }
		f.Desk.SetReal(clock)
		folder, err := files.New(f.Desk, t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		in := &installation{desk: f.Desk, signIn: signin.New(f.Desk, secret.NewHasher(1), nil, clock, signin.DefaultLimits())}
		f.Store.Client.KnownDevice.Create().SetCreatedAt(now).SetStaffID(f.Staff[access.Supervisor].ID).SetHash("h").
			SetUsedAt(now.Add(-175 * 24 * time.Hour)).SaveX(f.Raw())
		pass := func(by time.Duration) int {
			now = now.Add(by)
			for _, s := range in.chores(folder) {
				if _, err := s.Run(context.Background(), f.Desk); err != nil {
					t.Fatalf("%s: %v", s.Name, err)
				}
			}
			if _, err := sweeps.Housekeeping(context.Background(), f.Desk, folder.Forget); err != nil {
				t.Fatal(err)
			}
			return f.Store.Client.KnownDevice.Query().CountX(f.Raw())
		}
		for _, step := range []struct {
			by   time.Duration
			left int
		}{{0, 1}, {10 * 24 * time.Hour, 1}, {30 * time.Minute, 1}, {20 * time.Minute, 1}, {20 * time.Minute, 0}} {
			if left := pass(step.by); left != step.left {
				t.Errorf("%v later %d devices are known, not %d", step.by, left, step.left)
			}
		}
	})
}

// What others change while a check reads seems to contradict itself once.
func TestAContradictionIsWhatIsFoundTwice(t *testing.T) {
	testdb.Each(t, func(t *testing.T, u dburl.URL) {
		f := desktest.New(t, u)
		in := &installation{desk: f.Desk}
		looks := [][]string{{"c1", "c2", "c3"}, {"c2", "c4"}} // of the first hospital; the others have nothing
		found, err := in.checkHospitals(context.Background(), inHospital{"clocks", func(context.Context, *desk.Desk) ([]string, error) {
			if len(looks) == 0 {
				return nil, nil
			}
			look := looks[0]
			looks = looks[1:]
			return look, nil
		}})
		if err != nil || found.Found != 1 || found.Examples[0] != "c2" {
			t.Errorf("%+v %v", found, err)
		}
	})
}
