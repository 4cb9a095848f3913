package importer

import "unicode/utf8"

// complete fills what follows from what the row says: a visit with an amount was a purchase, a
// complaint without heading is called by the beginning of its text.
func (r Record) complete() {
	switch r.Kind {
	case Visits:
		if fen, ok := r.Int("amount"); ok && !r.Has("purchased") {
			r.values["purchased"] = fen > 0
		}
	case Complaints:
		subject, description := r.Text("subject"), r.Text("description")
		if subject == "" && description != "" {
			r.values["subject"] = opening(description)
		}
		if description == "" && subject != "" {
			r.values["description"] = subject
		}
	}
}

func opening(s string) string {
	const most = 30
	s = clean(s, false)
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most]) + "…"
}

// check names what cannot be right about the row, as far as the row itself and the day can tell. Days
// are compared with days: an appointment for today may be booked at any hour of today.
func (r Record) check(s Setting) []Problem {
	var out []Problem
	refuse := func(bad bool, field, key string, args map[string]any) {
		if bad {
			out = append(out, Problem{Field: field, Key: key, Args: args})
		}
	}
	prefix := customerPrefix
	if r.Kind == Customers {
		prefix = ""
	}
	birth, born := r.Day(prefix + "birthDate")
	death, dead := r.Day(prefix + "deceasedAt")
	today := s.today()
	refuse(born && today.Before(birth), prefix+"birthDate", "import.birthFuture", nil)
	refuse(born && birth.Year < today.Year-maxAge, prefix+"birthDate", "import.birthTooEarly", map[string]any{"max": maxAge})
	refuse(born && dead && death.Before(birth), prefix+"deceasedAt", "import.deceasedBeforeBirth", nil)
	refuse(dead && today.Before(death), prefix+"deceasedAt", "import.deceasedFuture", nil)

	for _, group := range plans[r.Kind].needs {
		named := false
		for _, name := range group {
			named = named || r.Has(name) && r.values[name] != false // "not anonymous" names nobody
		}
		refuse(!named, group[0], needKey(r.Kind, group), nil)
	}
	switch r.Kind {
	case Appointments:
		age, known := r.Int("ageAtBooking")
		refuse(known && (age < 0 || age > maxAge), "ageAtBooking", "import.ageImpossible", map[string]any{"value": age, "max": maxAge})
		refuse(r.dayAfter(s, "bookedAt", "startsAt"), "startsAt", "import.startsBeforeBooked", nil)
		refuse(r.future(s, "bookedAt"), "bookedAt", "import.future", nil)
		refuse(r.future(s, "startsAt") && settled[r.Text("status")], "status", "import.statusTooEarly", nil)
	case Visits:
		refuse(r.future(s, "arrivedAt"), "arrivedAt", "import.future", nil)
		fen, _ := r.Int("amount")
		bought, told := r.Bool("purchased")
		refuse(fen > 0 && told && !bought, "amount", "import.amountWithoutPurchase", nil)
	case Complaints:
		refuse(r.dayAfter(s, "occurredAt", "registeredAt"), "occurredAt", "import.occurredAfterRegistered", nil)
		if on, ok := r.Day("occurredOn"); ok {
			at, has := r.Time("registeredAt")
			refuse(has && s.dayOf(at).Before(on), "occurredOn", "import.occurredAfterRegistered", nil)
		}
		refuse(r.dayAfter(s, "registeredAt", "resolvedAt"), "resolvedAt", "import.resolvedBeforeRegistered", nil)
		refuse(r.dayAfter(s, "registeredAt", "closedAt"), "closedAt", "import.closedBeforeRegistered", nil)
		refuse(r.dayAfter(s, "resolvedAt", "closedAt"), "closedAt", "import.closedBeforeResolved", nil)
		for _, name := range []string{"registeredAt", "resolvedAt", "closedAt"} {
			refuse(r.future(s, name), name, "import.future", nil)
		}
	}
	return out
}

// maxAge is above the age of anybody of whom it is known for certain.
const maxAge = 130

// settled are the states that an appointment can have only once its day has come.
var settled = map[string]bool{"ARRIVED": true, "CHECKED_IN": true, "FULFILLED": true, "NOSHOW": true}

func needKey(k Kind, group []string) string {
	switch {
	case group[0] == "subject":
		return "import.complaintEmpty"
	case k == Complaints:
		return "import.complainantMissing"
	}
	return "import.customerMissing"
}

// dayAfter tells whether the day of a comes after the day of b.
func (r Record) dayAfter(s Setting, a, b string) bool {
	x, okX := r.Time(a)
	y, okY := r.Time(b)
	return okX && okY && s.dayOf(y).Before(s.dayOf(x))
}

// future tells whether the instant lies on a day that is still to come.
func (r Record) future(s Setting, name string) bool {
	t, ok := r.Time(name)
	return ok && s.today().Before(s.dayOf(t))
}
