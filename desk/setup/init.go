package setup

import (
	"context"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/mozillazg/go-pinyin"

	"aftercare/desk"
	"aftercare/desk/signin"
	"aftercare/desk/staff"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/hospital"
	"aftercare/ent/schema"
)

// NewHospital is what is needed to begin.
type NewHospital struct {
	Name  string
	Zone  string // of the time zone database: "Asia/Shanghai"
	Admin string // login of the first admin
	Code  string // stands in case numbers; empty: made from the name's initials
}

// Founded is a hospital with its first admin, who sets a password with the secret. There is no secret when
// the account was there before.
type Founded struct {
	Hospital *gen.Hospital
	Admin    *staff.StaffSecret
}

// Seed writes the defaults of a new hospital in its transaction.
type Seed func(ctx context.Context, tx *desk.Tx) error

// Init makes an empty database a hospital: the hospital, its first admin with a one-time
// secret, the defaults. No password exists until the secret is used. A database that holds a hospital is
// CONFLICT setup.notEmpty; of two at once one is refused. It is for the command line: whoever can run it
// on the database may do so.
func Init(ctx context.Context, s *signin.Service, in NewHospital, seed Seed) (*Founded, error) {
	root := access.With(ctx, access.SystemBypassesRowRules("", "init"))
	there, err := s.Desk.Client().Hospital.Query().Exist(root)
	if err != nil {
		return nil, err
	}
	if there {
		return nil, fault.New(fault.Conflict, "setup.notEmpty")
	}
	out, err := found(ctx, s, in, seed, func(ctx context.Context, tx *desk.Tx) error {
		return tx.Client.Marker.Create().SetID(MarkerFounded).SetValue(s.Now().Format(time.RFC3339)).Exec(ctx)
	})
	if desk.Duplicate(err) {
		return nil, fault.New(fault.Conflict, "setup.notEmpty")
	}
	return out, err
}

// found makes a hospital with its admin and its defaults; first runs in the same transaction before them.
// An error of a key that is taken is the database's own.
func found(ctx context.Context, s *signin.Service, in NewHospital, seed, first Seed) (*Founded, error) {
	h, err := check(ctx, s, in)
	if err != nil {
		return nil, err
	}
	inside := access.With(ctx, access.SystemBypassesRowRules(h.ID, "a new hospital"))
	return desk.Found(inside, s.Desk, h, func(ctx context.Context, tx *desk.Tx) (*Founded, error) {
		if err := first(ctx, tx); err != nil {
			return nil, err
		}
		_, err := tx.Record(ctx, desk.Happening{
			Stream: h.ID, Kind: "hospital.founded", Data: map[string]any{"code": h.Code, "zone": h.TimeZone},
		})
		if err != nil {
			return nil, err
		}
		admin, err := admitted(ctx, tx, s, in.login())
		if err != nil {
			return nil, err
		}
		return &Founded{Hospital: tx.Place.Hospital, Admin: admin}, seed(ctx, tx)
	})
}

// admitted is the admin of the transaction's hospital: whoever has the login already, or a new account.
func admitted(ctx context.Context, tx *desk.Tx, s *signin.Service, login string) (*staff.StaffSecret, error) {
	grant := &staff.GrantInput{Role: access.Admin}
	who, err := staff.AdmitIn(ctx, tx, "input.admin", login, grant)
	if err != nil || who != nil {
		return &staff.StaffSecret{Staff: who}, err
	}
	return staff.CreateIn(ctx, tx, s, staff.CreateStaffInput{Login: login, Name: login, Grants: []*staff.GrantInput{grant}})
}

var codeForm = regexp.MustCompile(`^[A-Z0-9]{2,10}$`)

// Check names everything that is wrong and can be told without a look at the database, so that a command
// refuses before it makes one.
func (in NewHospital) Check() error {
	var bad fault.Fields
	in.read(&bad)
	return bad.Err()
}

// read tidies the facts of a hospital and notes what is wrong.
func (in NewHospital) read(bad *fault.Fields) *gen.Hospital {
	h := &gen.Hospital{ID: schema.NewID("ho"), TimeZone: strings.TrimSpace(in.Zone), Active: true}
	h.Name = desk.Line(bad, "input.hospital", in.Name, 1, 120)
	if _, err := time.LoadLocation(h.TimeZone); err != nil || h.TimeZone == "" || h.TimeZone == "Local" {
		bad.Add("input.zone", "setup.zone", "value", h.TimeZone)
	}
	h.Code = strings.ToUpper(strings.TrimSpace(in.Code))
	if h.Code == "" {
		h.Code = initials(h.Name)
	}
	bad.Require(codeForm.MatchString(h.Code), "input.code", "setup.code")
	bad.Require(desk.IsLogin(in.login()), "input.admin", "staff.loginForm")
	return h
}

// login is the admin's login as it is kept.
func (in NewHospital) login() string { return strings.ToLower(strings.TrimSpace(in.Admin)) }

// check is Check, and that the code is free.
func check(ctx context.Context, s *signin.Service, in NewHospital) (*gen.Hospital, error) {
	var bad fault.Fields
	h := in.read(&bad)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	free, err := freeCode(ctx, s, h.Code, strings.TrimSpace(in.Code) != "")
	if err != nil {
		return nil, err
	}
	bad.Require(free != "", "input.code", "input.duplicate", "value", h.Code)
	h.Code = free
	return h, bad.Err()
}

// freeCode is the code, or if it was made up and is taken the code with a number; "" when there is none.
func freeCode(ctx context.Context, s *signin.Service, code string, given bool) (string, error) {
	root := access.With(ctx, access.SystemBypassesRowRules("", "codes of hospitals"))
	for n := 1; n < 100; n++ {
		try := code
		if n > 1 {
			try = fmt.Sprintf("%.8s%d", code, n)
		}
		taken, err := s.Desk.Client().Hospital.Query().Where(hospital.Code(try)).Exist(root)
		if err != nil || !taken {
			return try, err
		}
		if given {
			break
		}
	}
	return "", nil
}

// initials makes a code of a name: the first letters of the pinyin, letters and digits as they are, at
// most six; "AC" where a name has none of them.
func initials(name string) string {
	args := pinyin.NewArgs()
	args.Style = pinyin.FirstLetter
	var b strings.Builder
	for _, r := range name {
		switch first := pinyin.SinglePinyin(r, args); {
		case len(first) > 0:
			b.WriteString(strings.ToUpper(first[0]))
		case r < 128 && (r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z'):
			b.WriteString(strings.ToUpper(string(r)))
		}
	}
	code := fmt.Sprintf("%.6s", b.String())
	if len(code) < 2 {
		return "AC"
	}
	return code
}
