package graph_test

import (
	"context"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql/executor"

	"aftercare/desk"
	"aftercare/desk/complaints"
	"aftercare/desk/defaults"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen/customerphone"
	"aftercare/graph"
	"aftercare/graph/gen"
	"aftercare/graph/page"
	"aftercare/graph/words"
)

// worldTime is when every case is asked: Wednesday 2026-05-13, 10:05 in Shanghai.
var worldTime = desktest.Start

// world is a hospital behind the API, with planted things by name.
type world struct {
	f    *desktest.Fixture
	exec *executor.Executor
	ids  map[string]string
}

func newWorld(t *testing.T, url dburl.URL) *world {
	t.Helper()
	f := desktest.New(t, url)
	catalogue, err := words.New()
	if err != nil {
		t.Fatal(err)
	}
	sealer, err := page.NewSealer([]byte("a key of exactly 32 bytes length"))
	if err != nil {
		t.Fatal(err)
	}
	options := graph.Options{Desk: f.Desk, Words: catalogue, Cursors: sealer, Feed: silent{}, Targets: targets, Mappings: shippedMappings, Questions: questions, Exported: exported, FileName: fileName}
	withSignIn(f, &options)
	w := &world{f: f, ids: map[string]string{}}
	w.exec = executor.New(gen.NewExecutableSchema(graph.New(options)))
	presenter := &graph.Presenter{
		Words: catalogue, Log: slog.New(slog.DiscardHandler),
		Zone:      func(context.Context) *graph.Resolver { return &graph.Resolver{Options: options} },
		RequestID: func(context.Context) string { return "req-1" },
		Refused: func(ctx context.Context, operation, permission string) error {
			return f.Desk.LookOnce(ctx, desk.LookForbidden, operation, permission)
		},
	}
	w.exec.SetErrorPresenter(presenter.Present)
	for role, s := range f.Staff {
		w.ids["staff."+string(role)] = s.ID
	}
	w.ids["neighbor"], w.ids["plastic"], w.ids["dental"], w.ids["foreign"] = f.Neighbor.ID, f.Plastic.ID, f.Dental.ID, f.Foreign.ID
	w.ids["hospital"], w.ids["other"], w.ids["unknown"] = f.Hospital.ID, f.Other.ID, "cu_01ARZ3NDEKTSV4RRFFQ69G5FAV"
	seedDefaults(t, w)
	return w
}

// silent is a feed in which nothing happens.
type silent struct{}

func (silent) Follow(ctx context.Context, _ *int64) (<-chan graph.Item, error) {
	out := make(chan graph.Item)
	go func() {
		<-ctx.Done()
		close(out)
	}()
	return out, nil
}

// fill puts the ids of planted things in place of "@name", at any depth.
func (w *world) fill(v any) any {
	switch t := v.(type) {
	case string:
		if id, ok := w.ids[strings.TrimPrefix(t, "@")]; ok && strings.HasPrefix(t, "@") {
			return id
		}
		return t
	case map[string]any:
		out := map[string]any{}
		for k, x := range t {
			out[k] = w.fill(x)
		}
		return out
	case []any:
		out := make([]any, len(t))
		for i, x := range t {
			out[i] = w.fill(x)
		}
		return out
	}
	return v
}

// plants are the things that a case can ask for; each makes a new one and names its id.
var plants = map[string]func(t *testing.T, w *world){
	"customer":  func(_ *testing.T, w *world) { w.customer("customer", "李华") },
	"numbers":   func(_ *testing.T, w *world) { w.numbers() },
	"stranger":  func(_ *testing.T, w *world) { w.ids["stranger"] = w.f.Customer("周琪").ID },
	"booked":    func(_ *testing.T, w *world) { w.appointment("booked", terms.AppointmentStatusBooked, 5*time.Hour) },
	"missed":    func(_ *testing.T, w *world) { w.appointment("missed", terms.AppointmentStatusNoshow, -24*time.Hour) },
	"visit":     func(_ *testing.T, w *world) { w.visit("visit") },
	"callback":  func(_ *testing.T, w *world) { w.callback("callback", terms.CallbackStatePlanned) },
	"calling":   func(_ *testing.T, w *world) { w.callback("calling", terms.CallbackStateInProgress) },
	"mother":    func(_ *testing.T, w *world) { w.mother() },
	"lead":      func(_ *testing.T, w *world) { w.lead("lead") },
	"complaint": func(t *testing.T, w *world) { w.complaint(t, "complaint", nil) },
	"major": func(t *testing.T, w *world) {
		w.complaint(t, "major", []terms.ComplaintFlag{terms.ComplaintFlagOnsiteAgitated})
	},
}

// customer plants a customer who is the consultant's, the agent's, the manager's and the doctor's own.
func (w *world) customer(name, called string) string {
	cu := w.f.Customer(called)
	w.ids[name] = cu.ID
	for _, role := range []access.Role{access.Consultant, access.CallbackAgent, access.AccountManager, access.Doctor} {
		w.f.Store.Client.CustomerAccess.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).
			SetCustomerID(cu.ID).SetStaffID(w.f.Staff[role].ID).SetReason("OWNER").SaveX(w.f.Raw())
	}
	return cu.ID
}

// mother plants a customer with a related person who has a number.
func (w *world) mother() {
	cu := w.customer("child", "林晓")
	w.f.Store.Client.RelatedPerson.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).SetCustomerID(cu).
		SetName("王芳").SetRelationship("母亲").SetPhone("+8613900001234").SetAuthorization("可告知预约").SaveX(w.f.Raw())
}

// numbers plants a customer with a second number, his mother's.
func (w *world) numbers() {
	cu := w.customer("numbers", "沈三")
	c, keys, h := w.f.Store.Client, w.f.Desk.Phones, w.f.Hospital.ID
	w.ids["numbers.first"] = c.CustomerPhone.Query().Where(customerphone.CustomerID(cu)).OnlyIDX(w.f.Raw())
	w.ids["numbers.second"] = c.CustomerPhone.Create().SetHospitalID(h).SetCreatedAt(worldTime).SetCustomerID(cu).SetNumber("+861065123456").
		SetKind("LANDLINE").SetWhose("母亲").SetKeyFull(keys.Full(h, "+861065123456")).SetKeyFirst7(keys.First7(h, "1065123456")).
		SetKeyLast4(keys.Last4(h, "1065123456")).SaveX(w.f.Raw()).ID
}

func (w *world) appointment(name string, status terms.AppointmentStatus, in time.Duration) {
	starts := worldTime.Add(in)
	create := w.f.Store.Client.Appointment.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).
		SetCustomerID(w.customer(name+".customer", "王芳")).SetNumber("A260513" + w.serial()).
		SetDoctorID(w.f.Staff[access.Doctor].ID).SetBookedAt(worldTime.Add(-72 * time.Hour)).
		SetStartsAt(starts).SetStartsOn(starts.In(w.f.Zone).Format(time.DateOnly)).SetLeadDays(3).SetStatus(status)
	if status == terms.AppointmentStatusNoshow {
		create.SetMissedAt(starts.Add(30 * time.Minute))
	}
	w.ids[name] = create.SaveX(w.f.Raw()).ID
}

func (w *world) visit(name string) {
	cu := w.customer(name+".customer", "陈静")
	v := w.f.Store.Client.Visit.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).SetCustomerID(cu).
		SetArrivedAt(worldTime.Add(-48 * time.Hour)).SetDoctorID(w.f.Staff[access.Doctor].ID).
		SetPurchased(true).SetAmountFen(128000).SaveX(w.f.Raw())
	w.f.Store.Client.Customer.UpdateOneID(cu).SetLastVisitID(v.ID).ExecX(w.f.Raw())
	w.ids[name] = v.ID
}

func (w *world) callback(name string, state terms.CallbackState) {
	agent := w.f.Staff[access.CallbackAgent].ID
	create := w.f.Store.Client.Callback.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).
		SetCustomerID(w.customer(name+".customer", "赵敏")).SetPurpose(terms.CallbackPurposeNoShow).SetStoredState(state).
		SetDueAt(worldTime.Add(-time.Hour)).SetFirstDueAt(worldTime.Add(-time.Hour)).
		SetWindowEnd(worldTime.Add(6 * time.Hour)).SetAssigneeID(agent).SetKeyPoints("想问价格")
	if state == terms.CallbackStateInProgress {
		create.SetStartedAt(worldTime).SetStartedBy(agent)
	}
	w.ids[name] = create.SaveX(w.f.Raw()).ID
}

func (w *world) lead(name string) {
	w.ids[name] = w.f.Store.Client.Lead.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).
		SetCustomerID(w.customer(name+".customer", "孙丽")).SetChannel(terms.ChannelPhone).
		SetConsultantID(w.f.Staff[access.Consultant].ID).SetState(terms.LeadStateNew).SaveX(w.f.Raw()).ID
}

// complaint plants a complaint through its own action, registered by the callback agent.
func (w *world) complaint(t *testing.T, name string, flags []terms.ComplaintFlag) {
	t.Helper()
	cu, day := w.customer(name+".customer", "钱多"), "2026-01-05"
	c, err := complaints.Register(w.f.As(access.CallbackAgent), w.f.Desk, complaints.RegisterComplaintInput{
		Customer: &cu, Channel: terms.ChannelPhone, ServiceLine: terms.ServiceLinePlastic,
		Subject: "术后肿胀没有人管", Description: "打了三次电话都没有人回。", Place: "电话", OccurredOn: &day, Flags: flags,
	})
	if err != nil {
		t.Fatal(err)
	}
	w.ids[name] = c.ID
	// The account manager has a part in it, and no other says so in an answer.
	w.f.Store.Client.Complaint.UpdateOneID(c.ID).SetInvestigatorID(w.f.Staff[access.AccountManager].ID).ExecX(w.f.Raw())
}

var serials int

func (w *world) serial() string {
	serials++
	return strings.Repeat("0", 3) + string(rune('0'+serials/100%10)) + string(rune('0'+serials/10%10)) + string(rune('0'+serials%10))
}

func seedDefaults(t *testing.T, w *world) {
	t.Helper()
	if err := defaults.Ensure(w.f.System(), w.f.Desk); err != nil {
		t.Fatal(err)
	}
}
