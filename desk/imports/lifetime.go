package imports

import "aftercare/ent/gen"

// lifetimes name, by kind of row, the field that says when the row's event was.
var lifetimes = map[string][]string{
	Appointments: {"startsAt"},
	Visits:       {"arrivedAt"},
	Complaints:   {"occurredAt", "occurredOn"},
}

// lifetime refuses what happened before the customer was born, and a visit after the customer's death;
// the desk refuses the same by hand. c is nil for somebody who will be made from the row.
func (j *judge) lifetime(e *entry, c *gen.Customer) {
	born, died := e.Fields.Day("customer.birthDate"), ""
	if c != nil {
		if c.BirthDate != nil {
			born = *c.BirthDate
		}
		if c.DeceasedAt != nil {
			died = *c.DeceasedAt
		}
	}
	for _, field := range lifetimes[j.run.Kind] {
		day := e.Fields.Day(field)
		if at := e.Fields.Time(field); at != nil {
			day = j.tx.Place.Today(*at).String()
		}
		if born != "" && day != "" && day < born {
			e.refuse(field, "import.beforeBirth", map[string]any{"day": born})
		}
		if j.run.Kind == Visits && died != "" && day > died {
			e.refuse(field, "import.afterDeath", map[string]any{"day": died})
		}
	}
}
