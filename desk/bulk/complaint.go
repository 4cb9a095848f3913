package bulk

import (
	"context"
	"fmt"
	"strings"
	"time"

	"aftercare/desk"
	"aftercare/domain/deadline"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaintclock"
)

// never stands in sort_due_at when no clock runs, as desk/complaints has it.
var never = time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)

// Complainant is who complains when it is not the customer.
type Complainant struct{ Name, Phone, Relationship string }

// Told is one more event in the story of a case. Kind is without "complaint.", Data holds codes, ids and
// instants only.
type Told struct {
	At    time.Time
	By    string
	Kind  string
	Data  map[string]any
	Texts []desk.Text
}

// Complaint is a case with all that came of it. Clocks are as domain/deadline left them; a case that was
// closed before it came here has none. RegisteredBy must be somebody of the hospital.
type Complaint struct {
	Customer    string
	Complainant *Complainant
	Anonymous   bool
	Channel     terms.Channel
	ServiceLine terms.ServiceLine
	Level       terms.ComplaintLevel
	Severity    *terms.Severity
	State       terms.ComplaintState
	Flags       []terms.ComplaintFlag
	Intents     []terms.CustomerIntent
	Subject     string
	Description string
	Wish        string // desired outcome
	OccurredAt  *time.Time
	OccurredOn  string
	Place       string
	Category    string
	Facts       string // established
	Assessment  string
	Finding     string
	RootCause   string
	Resolution  string

	RegisteredAt time.Time
	RegisteredBy string
	Owner        string
	Supervisor   string // who accompanies a major case
	Doctor       string // attending
	Staff        []string
	Departments  []string

	ConfirmedAt  *time.Time
	ConfirmedHow string
	ResolvedAt   *time.Time
	ClosedAt     *time.Time

	Clocks       []deadline.Clock
	FirstContact bool // settled where it was heard
	Options      []Option
	Steps        []Step
	Story        []Told
	Import       *Import
	CreatedAt    time.Time // zero: RegisteredAt
}

// Complaint adds a case with its clocks and story and gives the id.
func (w *Writer) Complaint(c Complaint) string {
	row := &gen.Complaint{
		ID: w.ids.New("cp"), HospitalID: w.hospital(), Version: 1 + len(c.Story), CreatedAt: utc(or(c.CreatedAt, c.RegisteredAt)),
		CustomerID: unlessEmpty(c.Customer), Anonymous: c.Anonymous, Channel: c.Channel, ServiceLine: c.ServiceLine,
		Level: or(c.Level, lifecycle.Assess(c.Flags)), Severity: c.Severity, State: c.State, Flags: c.Flags, CustomerIntents: c.Intents,
		Subject: c.Subject, Description: c.Description, DesiredOutcome: unlessEmpty(c.Wish), OccurredAt: maybe(c.OccurredAt),
		OccurredOn: unlessEmpty(c.OccurredOn), Place: unlessEmpty(c.Place), Category: unlessEmpty(c.Category),
		EstablishedFacts: unlessEmpty(c.Facts), Assessment: unlessEmpty(c.Assessment), Finding: unlessEmpty(c.Finding),
		RootCause: unlessEmpty(c.RootCause), Resolution: unlessEmpty(c.Resolution), RegisteredAt: utc(c.RegisteredAt),
		RegisteredOn: w.day(c.RegisteredAt), RegisteredByID: c.RegisteredBy, OwnerID: unlessEmpty(c.Owner), FirstOwnerID: unlessEmpty(c.Owner),
		AccompanyingSupervisorID: unlessEmpty(c.Supervisor), AttendingDoctorID: unlessEmpty(c.Doctor),
		Open: lifecycle.Open(c.State), ConfirmedAt: maybe(c.ConfirmedAt), ConfirmedHow: unlessEmpty(c.ConfirmedHow),
		ResolvedAt: maybe(c.ResolvedAt), ClosedAt: maybe(c.ClosedAt), EventCount: 1 + len(c.Story), FirstContact: c.FirstContact,
	}
	if p := c.Complainant; p != nil {
		row.ComplainantName, row.ComplainantPhone = unlessEmpty(p.Name), unlessEmpty(p.Phone)
		row.ComplainantRelationship = unlessEmpty(p.Relationship)
	}
	w.add(complaintsTable, row)
	w.clocks(row, c.Clocks)
	for _, id := range c.Staff {
		w.add(namedTable, &complaintStaff{row.ID, id})
	}
	for _, id := range c.Departments {
		w.add(concernedTable, &complaintDepartment{row.ID, id})
	}
	w.parts(row, c)
	w.own(c.Customer, c.Owner, desk.OwnCase, row.ID, c.RegisteredAt)
	w.filed(row, c)
	for _, t := range c.Story {
		w.happened(t.By, desk.Happening{Stream: row.ID, Kind: "complaint." + t.Kind, Data: t.Data, Customer: c.Customer, Complaint: row.ID, Texts: t.Texts, At: t.At})
	}
	return row.ID
}

// filed writes the first event of a case and asks for its number.
func (w *Writer) filed(row *gen.Complaint, c Complaint) {
	data := map[string]any{"channel": string(row.Channel), "serviceLine": string(row.ServiceLine), "level": string(row.Level)}
	kind, at, by := "complaint.registered", row.RegisteredAt, c.RegisteredBy
	said := []desk.Text{
		{Field: "subject", After: c.Subject}, {Field: "description", After: c.Description},
		{Field: "desiredOutcome", After: c.Wish},
	}
	if c.Import != nil {
		row.Source, row.ExternalID = unlessEmpty(c.Import.Source), unlessEmpty(c.Import.ExternalID)
		kind, at = "complaint.imported", w.now
		data["state"] = string(row.State)
		c.Import.into(data)
	}
	w.happened(by, desk.Happening{Stream: row.ID, Kind: kind, Data: data, Customer: c.Customer, Complaint: row.ID, Texts: said, At: at})
	day := strings.ReplaceAll(row.RegisteredOn, "-", "")
	w.later("case "+w.hospital()+" "+day, func(n int64) {
		row.CaseNo = fmt.Sprintf("TS-%s-%s-%04d", w.place.Hospital.Code, day, n)
		data["caseNo"] = row.CaseNo
	})
}

// clocks writes the clocks and keeps what they come to on the case.
func (w *Writer) clocks(row *gen.Complaint, list []deadline.Clock) {
	row.SortDueAt = never
	if due := deadline.Earliest(list); due != nil {
		row.DueAt, row.SortDueAt = maybe(due), utc(*due)
	}
	for _, c := range list {
		row.Breached = row.Breached || c.State == terms.ClockStateBreached
		k := &gen.ComplaintClock{
			ID: w.ids.New("ck"), HospitalID: w.hospital(), ComplaintID: row.ID, Kind: c.Kind, StartedAt: c.StartedAt, WarnAt: c.WarnAt,
			DueAt: c.DueAt, StoppedAt: maybe(c.StoppedAt), State: c.State, Provisional: c.Provisional, Limit: c.Limit, WarnPercent: c.WarnPercent,
			Warned: c.State == terms.ClockStateBreached, Missed: c.State == terms.ClockStateBreached,
		}
		w.add(clocksTable, k)
		for _, p := range c.Pauses {
			w.add(segmentsTable, &gen.ClockSegment{ID: w.ids.New("cs"), HospitalID: w.hospital(), ClockID: k.ID, BeganAt: p.From, Until: p.To, Reason: string(p.Reason)})
		}
	}
}

// Option is one way to settle a case that was offered (R035).
type Option struct {
	Title      string
	Pros, Cons []string
	CostFen    *int64
	Chosen     bool
	ChosenBy   string
}

// Step is one step of the five-step guide (R194).
type Step struct {
	Step string // lifecycle's words
	At   time.Time
	By   string
}

// parts writes what stands in tables of its own.
func (w *Writer) parts(row *gen.Complaint, c Complaint) {
	for i, o := range c.Options {
		w.add(optionsTable, &gen.SolutionOption{
			ID: w.ids.New("so"), HospitalID: w.hospital(), ComplaintID: row.ID, Round: 1, Position: i + 1, Title: o.Title,
			Pros: o.Pros, Cons: o.Cons, CostFen: o.CostFen, Chosen: o.Chosen, ChosenBy: unlessEmpty(o.ChosenBy),
		})
	}
	for _, s := range c.Steps {
		w.add(stepsTable, &gen.ComplaintStep{ID: w.ids.New("cf"), HospitalID: w.hospital(), ComplaintID: row.ID, Step: s.Step, At: utc(s.At), ActorID: s.By})
	}
}

// Never is the instant that stands for "no limit runs" in the order of the queue.
func Never() time.Time { return never }

// EndClocks cancels the clocks of a case that still count, because the case has come to its end
// elsewhere.
func (w *Writer) EndClocks(ctx context.Context, complaint string) error {
	return w.tx.Client.ComplaintClock.Update().Where(complaintclock.ComplaintID(complaint), complaintclock.StoppedAtIsNil()).
		SetStoppedAt(w.now).SetState(terms.ClockStateCancelled).Exec(ctx)
}
