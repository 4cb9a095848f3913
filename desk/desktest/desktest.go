// Package desktest gives tests of the desk a small hospital over a real database: one member of staff
// for each role, a second hospital next door, and a clock that only the test moves. Imported by tests
// alone.
package desktest

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent"
	"aftercare/ent/audit"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
)

// Clock is business time under the test's control.
type Clock struct {
	mu  sync.Mutex
	now time.Time
}

// Now gives the present instant.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Set moves the clock to an instant.
func (c *Clock) Set(t time.Time) {
	c.mu.Lock()
	c.now = t
	c.mu.Unlock()
}

// Advance moves the clock on.
func (c *Clock) Advance(d time.Duration) { c.Set(c.Now().Add(d)) }

// Fixture is the hospital.
type Fixture struct {
	T        *testing.T
	Desk     *desk.Desk
	Store    *ent.Store
	Clock    *Clock
	Hospital *gen.Hospital
	Other    *gen.Hospital // next door: nothing of it may ever be seen
	Plastic  *gen.Department
	Dental   *gen.Department
	Foreign  *gen.Department // of Other
	Staff    map[access.Role]*gen.Staff
	Neighbor *gen.Staff // supervisor of Other
	Zone     *time.Location
}

// Start is when the fixture's clock stands at first: Wednesday 2026-05-13, 10:05 in Shanghai.
var Start = time.Date(2026, 5, 13, 2, 5, 0, 0, time.UTC)

// New opens a migrated database and seeds it.
func New(t *testing.T, url dburl.URL) *Fixture {
	t.Helper()
	store, err := ent.Open(context.Background(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	zone, err := time.LoadLocation("Asia/Shanghai")
	if err != nil {
		t.Fatal(err)
	}
	f := &Fixture{T: t, Store: store, Clock: &Clock{now: Start}, Staff: map[access.Role]*gen.Staff{}, Zone: zone}
	f.Desk = desk.New(store, f.Clock.Now, desk.PhoneKeys{Key: []byte("test key of 32 bytes for phones!")}, false)
	f.seed()
	return f
}

// Rotate puts another key before the one that phone numbers have been indexed with so far.
func (f *Fixture) Rotate() {
	ring := [][]byte{[]byte("newer key of 32 bytes for phones"), f.Desk.Phones.Key}
	f.Desk = desk.New(f.Store, f.Clock.Now, desk.NewPhoneKeys(ring), false)
}

// root is the context in which the fixture itself works: every hospital, counted as recorded.
func (f *Fixture) root(hospital string) context.Context {
	ctx := access.With(context.Background(), access.SystemBypassesRowRules(hospital, "fixture"))
	return audit.With(ctx, audit.New())
}

func (f *Fixture) seed() {
	ctx, c := f.root(""), f.Store.Client
	at := Start.AddDate(-1, 0, 0)
	f.Hospital = c.Hospital.Create().SetCode("HA").SetName("仁和医院").SetTimeZone("Asia/Shanghai").SetCreatedAt(at).SaveX(ctx)
	f.Other = c.Hospital.Create().SetCode("HB").SetName("安康医院").SetTimeZone("Asia/Shanghai").SetCreatedAt(at).SaveX(ctx)
	dep := func(h *gen.Hospital, code, name string, line terms.ServiceLine) *gen.Department {
		return c.Department.Create().SetHospitalID(h.ID).SetCode(code).SetName(name).SetServiceLine(line).SetCreatedAt(at).SaveX(ctx)
	}
	f.Plastic = dep(f.Hospital, "plastic", "整形科", terms.ServiceLinePlastic)
	f.Dental = dep(f.Hospital, "dental", "口腔科", terms.ServiceLineDental)
	f.Foreign = dep(f.Other, "skin", "皮肤科", terms.ServiceLineSkin)
	for _, r := range access.Role("").Values() {
		role := access.Role(r)
		f.Staff[role] = f.Member(strings.ToLower(r), role, f.Hospital)
	}
	f.Neighbor = f.Member("neighbor", access.Supervisor, f.Other)
}

// Member adds a member of staff with one role in a hospital.
func (f *Fixture) Member(login string, role access.Role, h *gen.Hospital) *gen.Staff {
	ctx, c, at := f.root(""), f.Store.Client, Start.AddDate(-1, 0, 0)
	create := c.Staff.Create().SetHospitalID(h.ID).SetLogin(login).SetName("员工" + login).SetCreatedAt(at)
	if h == f.Hospital {
		create.SetDepartmentID(f.Plastic.ID)
	}
	s := create.SaveX(ctx)
	grant := c.RoleGrant.Create().SetHospitalID(h.ID).SetStaffID(s.ID).SetRole(role).SetValidFrom(at).SetCreatedAt(at)
	if role == access.AccountManager {
		grant.SetPosts(access.Posts())
	}
	grant.SaveX(ctx)
	return s
}

// As is the context of the fixture's member with the role.
func (f *Fixture) As(role access.Role) context.Context { return f.AsStaff(f.Staff[role], role) }

// AsStaff is the context of a member of staff of the fixture's hospital.
func (f *Fixture) AsStaff(s *gen.Staff, roles ...access.Role) context.Context {
	return f.in(f.Hospital, s, roles...)
}

// AsNeighbor is the context of the supervisor next door.
func (f *Fixture) AsNeighbor() context.Context { return f.in(f.Other, f.Neighbor, access.Supervisor) }

func (f *Fixture) in(h *gen.Hospital, s *gen.Staff, roles ...access.Role) context.Context {
	v := &access.Viewer{Staff: s.ID, Hospital: h.ID, Client: "127.0.0.1"}
	for _, r := range roles {
		g := access.Grant{Role: r}
		if r == access.AccountManager {
			g.Posts = access.Posts()
		}
		v.Grants = append(v.Grants, g)
	}
	return access.With(context.Background(), v)
}

// System is the context of a sweep in the fixture's hospital.
func (f *Fixture) System() context.Context {
	return access.With(context.Background(), access.SystemBypassesRowRules(f.Hospital.ID, "test"))
}

// Raw is a context for looking at rows and for planting them past the actions.
func (f *Fixture) Raw() context.Context { return f.root("") }

// Customer plants a customer with a phone number.
func (f *Fixture) Customer(name string) *gen.Customer {
	f.T.Helper()
	ctx, c := f.Raw(), f.Store.Client
	n := c.Customer.Query().CountX(ctx) + 1
	phone := "138" + pad(n, 8)
	number, _ := desk.ReadNumber(phone)
	cu := c.Customer.Create().SetHospitalID(f.Hospital.ID).SetMemberNo("M" + pad(n, 5)).SetName(name).
		SetPhoneMasked(number.Masked()).SetCreatedAt(Start).SetUpdatedAt(Start).SaveX(ctx)
	c.CustomerPhone.Create().SetHospitalID(f.Hospital.ID).SetCustomerID(cu.ID).SetNumber(number.E164).SetPrimary(true).
		SetKeyFull(f.Desk.Phones.Full(f.Hospital.ID, number.E164)).
		SetKeyFirst7(f.Desk.Phones.First7(f.Hospital.ID, number.National)).
		SetKeyLast4(f.Desk.Phones.Last4(f.Hospital.ID, number.National)).SetCreatedAt(Start).SaveX(ctx)
	return cu
}

func pad(n, width int) string {
	s := ""
	for ; n > 0; n /= 10 {
		s = string(rune('0'+n%10)) + s
	}
	return strings.Repeat("0", max(0, width-len(s))) + s
}

// Rows counts the rows of every table, to prove that a refusal wrote nothing.
func (f *Fixture) Rows() map[string]int {
	f.T.Helper()
	out := map[string]int{}
	for _, table := range tables(f) {
		var n int
		if err := f.Store.Read.QueryRow("SELECT COUNT(*) FROM " + table).Scan(&n); err != nil {
			f.T.Fatal(err)
		}
		out[table] = n
	}
	return out
}
