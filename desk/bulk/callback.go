package bulk

import (
	"time"

	"aftercare/desk"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Reason is why a call was made: a step of a rule for a source, as desk/sequence writes it.
type Reason struct {
	Rule       Rule
	SourceType string // sequence's words
	SourceID   string
	SourceAt   time.Time
	StepKey    string
	Step       int
	Period     string
}

// Attempt is one try with its wrap-up.
type Attempt struct {
	At           time.Time
	By           string
	AnsweredBy   terms.AnsweredBy
	Verified     bool
	Outcome      terms.CallbackOutcome
	Note         string
	Concerns     []string
	NextAt       *time.Time // as the customer wished
	Again        *time.Time // when the same call is tried again, nil when it was over
	Satisfaction *int
	NoShowReason string
	Response     string // to the treatment
	Objection    string
}

// Callback is a task to call somebody, with its tries. State is the stored one after the last try; DueAt and
// WindowEnd are those of the present try, FirstDueAt and FirstWindowEnd those of the plan. The first reason
// made the call, the others joined it.
type Callback struct {
	Customer       string
	Purpose        terms.CallbackPurpose
	State          terms.CallbackState
	PlannedAt      time.Time
	FirstDueAt     time.Time
	DueAt          time.Time
	WindowEnd      *time.Time
	FirstWindowEnd *time.Time
	Assignee       string
	KeyPoints      string
	Script         string
	Tier           terms.Tier
	Reasons        []Reason
	Previous       string
	Complaint      string
	Appointment    string
	Attempts       []Attempt
	Continued      *Continued // nil: what follows it has still to be planned
	Brief          bool       // of long ago: only that it was planned and what came of it is told
}

// Continued is what the sweep planned after a call that was over.
type Continued struct {
	At      time.Time
	Planned int
}

// Callback adds a task with its reasons, tries and events and gives the id. The customer's last callback
// follows at the end of the batch.
func (w *Writer) Callback(c Callback) string {
	row := &gen.Callback{
		ID: w.ids.New("cb"), HospitalID: w.hospital(), Version: 1, CreatedAt: utc(c.PlannedAt), CustomerID: c.Customer, Purpose: c.Purpose,
		StoredState: c.State, Open: lifecycle.OpenCallback(c.State), Channel: terms.ChannelPhone, DueAt: utc(c.DueAt), FirstDueAt: utc(c.FirstDueAt),
		WindowEnd: maybe(c.WindowEnd), FirstWindowEnd: maybe(c.FirstWindowEnd), AssigneeID: unlessEmpty(c.Assignee), KeyPoints: unlessEmpty(c.KeyPoints), ScriptID: unlessEmpty(c.Script),
		PreviousID: unlessEmpty(c.Previous), ComplaintID: unlessEmpty(c.Complaint), AppointmentID: unlessEmpty(c.Appointment),
		Tier: or(c.Tier, terms.TierOrdinary),
	}
	w.add(callbacksTable, row)
	if row.Open {
		w.own(c.Customer, c.Assignee, desk.OwnCallback, row.ID, c.PlannedAt)
	}
	for i, r := range c.Reasons {
		w.reason(row, r, i == 0)
	}
	for _, a := range c.Attempts {
		w.attempt(row, a, c.Brief)
	}
	if n := len(c.Attempts); n > 0 && !row.Open {
		at := utc(c.Attempts[n-1].At)
		row.ClosedAt, row.AwaitsNext = &at, row.Sequence != "" && c.Continued == nil
	}
	if c.Continued != nil && !c.Brief {
		w.happened("", desk.Happening{Stream: row.ID, Kind: "callback.continued", Data: map[string]any{"planned": c.Continued.Planned},
			Customer: row.CustomerID, Callback: row.ID, At: c.Continued.At})
	}
	return row.ID
}

// reason writes an origin; the first one planned the call, the others joined it.
func (w *Writer) reason(row *gen.Callback, r Reason, first bool) {
	version, step := r.Rule.Body.Version, r.Step
	w.add(originsTable, &gen.CallbackOrigin{
		ID: w.ids.New("or"), HospitalID: w.hospital(), CreatedAt: row.CreatedAt, CallbackID: &row.ID, RuleID: &r.Rule.ID,
		RuleVersion: &version, SourceType: r.SourceType, SourceID: r.SourceID, StepKey: r.StepKey, Step: &step, Period: r.Period,
		SourceLabel: w.day(r.SourceAt),
	})
	data := map[string]any{
		"rule": r.Rule.Body.ID, "ruleVersion": version, "sourceType": r.SourceType, "source": r.SourceID, "step": r.StepKey,
		"dueAt": stamp(row.FirstDueAt),
	}
	kind := "callback.joined"
	if first {
		kind = "callback.planned"
		data["purpose"] = row.Purpose
		row.Sequence = r.Rule.ID + ":" + r.SourceID
		if row.AssigneeID != nil {
			data["assignee"] = *row.AssigneeID
		}
	}
	w.happened("", desk.Happening{Stream: row.ID, Kind: kind, Data: data, Customer: row.CustomerID, Callback: row.ID, At: row.CreatedAt})
}

// attempt writes a try, the look at the number that went before it, and keeps what the task remembers.
func (w *Writer) attempt(row *gen.Callback, a Attempt, brief bool) {
	at := utc(a.At)
	try := &gen.CallbackAttempt{
		ID: w.ids.New("at"), HospitalID: w.hospital(), CallbackID: row.ID, CustomerID: row.CustomerID, At: at, ActorID: a.By,
		AnsweredBy: a.AnsweredBy, IdentityVerified: a.Verified, Outcome: a.Outcome, Note: unlessEmpty(a.Note), Concerns: a.Concerns,
		NextAt: maybe(a.NextAt), Satisfaction: a.Satisfaction, NoShowReason: unlessEmpty(a.NoShowReason),
		TreatmentResponse: unlessEmpty(a.Response), Objection: unlessEmpty(a.Objection),
	}
	if try.Concerns == nil {
		try.Concerns = []string{}
	}
	w.add(attemptsTable, try)
	if began := a.At.Add(-talk); !brief {
		w.happened(a.By, desk.Happening{Stream: row.ID, Kind: "callback.started", Data: map[string]any{"purpose": string(row.Purpose)},
			Customer: row.CustomerID, Callback: row.ID, At: began})
		w.Look(Look{At: began, By: a.By, Kind: "callback.reveal", Subject: row.CustomerID, Purpose: row.ID})
	}

	row.Version += 2 // begun, and ended
	row.Reached = row.Reached || a.Verified
	if row.FirstAttemptAt == nil {
		row.FirstAttemptAt = &at
	}
	outcome := a.Outcome
	row.LastOutcome = &outcome
	if a.Satisfaction != nil {
		row.Satisfaction = a.Satisfaction
	}
	kind, state := "callback.completed", row.StoredState
	data := map[string]any{"outcome": string(a.Outcome), "answeredBy": string(a.AnsweredBy), "attempt": try.ID}
	if a.Again != nil {
		kind, state, data["dueAt"] = "callback.attempted", terms.CallbackStatePlanned, stamp(*a.Again)
		row.CustomerChoseTime = a.NextAt != nil
		if a.AnsweredBy != terms.AnsweredBySelf {
			row.Tries++
		}
	}
	data["state"] = string(state)
	w.happened(a.By, desk.Happening{Stream: row.ID, Kind: kind, Data: data, Customer: row.CustomerID, Callback: row.ID, At: a.At})
	w.called = append(w.called, row.CustomerID)
}

// talk is how long before its end a call is taken to have begun.
const talk = 2 * time.Minute
