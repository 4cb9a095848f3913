package customers_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"aftercare/desk/customers"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/driver"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
)

// town registers the people in whom the searches look.
func town(t *testing.T, f *desktest.Fixture) {
	t.Helper()
	for _, p := range []struct {
		name, no, phone string
		tier            terms.Tier
	}{
		{"王小明", "VIP-0001", "13812345678", terms.TierGold},
		{"王芳", "10086", "13887654321", terms.TierOrdinary},
		{"张重庆", "M000003", "010-65123456", terms.TierOrdinary},
		{"张伟", "M000004", "13900005678", terms.TierGold},
		{"吕布", "M000005", "+1 415 555 2671", terms.TierOrdinary},
		{"John Smith", "M000006", "13700000000", terms.TierOrdinary},
		{"百分%下划_线", "M000007", "13600000000", terms.TierOrdinary},
		{"李明王", "5678", "13500000000", terms.TierDiamond},
	} {
		must[*gen.Customer](t)(customers.Register(f.As(access.Supervisor), f.Desk, customers.RegisterCustomerInput{
			Name: p.name, MemberNo: ptr(p.no), Tier: ptr(p.tier), Phones: []*customers.PhoneInput{{Number: p.phone}},
		}))
	}
	must[*gen.Customer](t)(customers.Register(f.AsNeighbor(), f.Desk, customers.RegisterCustomerInput{
		Name: "王小明", Phones: []*customers.PhoneInput{{Number: "13812345678"}},
	}))
}

func found(ctx context.Context, t *testing.T, f *desktest.Fixture, search string, tiers ...terms.Tier) []string {
	t.Helper()
	q := must[*gen.CustomerQuery](t)(customers.Search(ctx, f.Desk, search, tiers))
	var out []string
	for _, c := range q.Order(customer.ByName(), customer.ByID()).AllX(ctx) {
		out = append(out, c.Name)
	}
	return out
}

func TestSearchFindsPeopleAsTheyAreKnown(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		town(t, f)
		dead := f.Store.Client.Customer.Query().Where(customer.Name("张伟"), customer.HospitalID(f.Hospital.ID)).OnlyX(f.Raw())
		f.Store.Client.Customer.UpdateOneID(dead.ID).SetDeceasedAt("2026-01-01").ExecX(f.Raw())
		for search, want := range map[string][]string{
			"王小明":             {"王小明"},
			"小明":              {"王小明"},
			"王":               {"王小明", "王芳"},
			"wang":            {"李明王", "王小明", "王芳"},
			"WangXiaoMing":    {"王小明"},
			"wxm":             {"王小明"},
			"xm":              {"王小明"},
			"wang xiaoming":   {"王小明"},
			"xiaoming wang":   {"王小明"},
			"zhongqing":       {"张重庆"},
			"zhangchong":      {"张重庆"},
			"张 伟":             {"张伟"},
			"lü":              {"吕布"},
			"lyu bu":          {"吕布"},
			"smith":           {"John Smith"},
			"Smith John":      {"John Smith"},
			"js":              {"John Smith"},
			"vip0001":         {"王小明"},
			"VIP-00":          {"王小明"},
			"ｖｉｐ０００１":         {"王小明"},
			"10086":           {"王芳"},
			"13812345678":     {"王小明"},
			"+8613812345678":  {"王小明"},
			"138 1234 5678":   {"王小明"},
			"１３８１２３４５６７８":     {"王小明"},
			"1381234":         {"王小明"},
			"5678":            {"张伟", "李明王", "王小明"},
			"010-65123456":    {"张重庆"},
			"+14155552671":    {"吕布"},
			"王 5678":          {"王小明"},
			"zhang 5678":      {"张伟"},
			"138123":          nil,
			"12345678":        nil,
			"2345":            nil,
			"明":               nil,
			"%":               nil,
			"_":               nil,
			"%%%":             nil,
			"百分%":             {"百分%下划_线"},
			"' OR 1=1 --":     nil,
			"\\":              nil,
			"nobody":          nil,
			"王小明 13887654321": nil,
		} {
			got, sorted := found(f.As(access.Consultant), t, f, search), slices.Clone(want)
			slices.Sort(sorted)
			if !slices.Equal(got, sorted) {
				t.Errorf("%q finds %v, want %v", search, got, sorted)
			}
		}
	})
}

func TestSearchKeepsToWhatTheViewerMaySee(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		town(t, f)
		own := f.Store.Client.Customer.Query().Where(customer.Name("王小明"), customer.HospitalID(f.Hospital.ID)).OnlyX(f.Raw())
		give(f, own.ID, access.Doctor)
		for _, c := range []struct {
			name, search string
			ctx          context.Context
			tiers        []terms.Tier
			want         []string
		}{
			{"a doctor finds own patients by name", "wang", f.As(access.Doctor), nil, []string{"王小明"}},
			{"a doctor lists own patients", "", f.As(access.Doctor), nil, []string{"王小明"}},
			{"a doctor cannot try phone numbers", "13812345678", f.As(access.Doctor), nil, nil},
			{"a doctor cannot try the last four digits", "5678", f.As(access.Doctor), nil, nil},
			{"a doctor finds by member number", "vip0001", f.As(access.Doctor), nil, []string{"王小明"}},
			{"headquarters see nobody without a major case", "wang", f.As(access.HQ), nil, nil},
			{"a tier narrows a search", "5678", f.As(access.Consultant), []terms.Tier{terms.TierGold}, []string{"张伟", "王小明"}},
			{"a tier narrows the list", "", f.As(access.Consultant), []terms.Tier{terms.TierDiamond}, []string{"李明王"}},
			{"two tiers narrow the list", "", f.As(access.Consultant), []terms.Tier{terms.TierDiamond, terms.TierGold}, []string{"张伟", "李明王", "王小明"}},
			{"the hospital next door has its own", "wang", f.AsNeighbor(), nil, []string{"王小明"}},
		} {
			if got := found(c.ctx, t, f, c.search, c.tiers...); !slices.Equal(got, c.want) {
				t.Errorf("%s: %v, want %v", c.name, got, c.want)
			}
		}
		for _, role := range []access.Role{access.Analyst, access.Admin} {
			if _, err := customers.Search(f.As(role), f.Desk, "王", nil); !fault.Is(err, fault.Forbidden) {
				t.Errorf("%s: %v", role, err)
			}
		}
		if _, err := customers.Search(f.As(access.Consultant), f.Desk, strings.Repeat("王", 81), nil); !fault.Is(err, fault.InvalidInput) {
			t.Errorf("81 characters: %v", err)
		}
	})
}

// Who is shown 王** could else prove a guess by searching for it.
func TestAHiddenNameIsNotFoundByMoreThanIsShown(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		town(t, f)
		who := f.Store.Client.Customer.Query().Where(customer.Name("王小明"), customer.HospitalID(f.Hospital.ID)).OnlyX(f.Raw())
		f.Store.Client.Complaint.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetCaseNo("TS-1").SetCustomerID(who.ID).
			SetChannel(terms.ChannelPhone).SetServiceLine(terms.ServiceLineSkin).SetLevel(terms.ComplaintLevelMajorUrgent).
			SetState(terms.ComplaintStateRegistered).SetSubject("术后肿胀").SetDescription("术后三周仍有肿胀").SetRegisteredAt(desktest.Start).
			SetSortDueAt(desktest.Start).SetRegisteredOn("2026-05-13").SetRegisteredByID(f.Staff[access.Consultant].ID).SaveX(f.Raw())
		for search, want := range map[string][]string{
			"":        {"王小明"},
			"王":       {"王小明"},
			"vip0001": {"王小明"},
			"王小明":     nil, "小明": nil, "王小": nil, "wangxiaoming": nil, "wang": nil, "wxm": nil, "王 小明": nil, "小明 vip0001": nil,
		} {
			if got := found(f.As(access.HQ), t, f, search); !slices.Equal(got, want) {
				t.Errorf("headquarters find %v by %q, want %v", got, search, want)
			}
		}
	})
}

func TestASearchIsOneStatement(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		town(t, f)
		for _, search := range []string{"", "王", "wang", "5678", "王 5678", "vip0001", "13812345678"} {
			ctx, n := driver.Counting(f.As(access.Consultant))
			q := must[*gen.CustomerQuery](t)(customers.Search(ctx, f.Desk, search, nil))
			q.Limit(50).AllX(ctx)
			if n.Load() != 1 {
				t.Errorf("%q takes %d statements", search, n.Load())
			}
		}
	})
}
