package imports

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/customers"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/customerphone"
)

// known is a record with the code by which it is called.
type known struct{ id, code string }

// person is what a row tells about a customer: a row of customers about itself, another one by targets
// that begin with "customer.".
type person struct {
	entry          *entry
	key            string
	name, memberNo string
	phones         []string // E.164
}

func personOf(e *entry, prefix, key string) person {
	return person{entry: e, key: key, name: e.Fields.Text(prefix + "name"), memberNo: e.Fields.Text(prefix + "memberNo"), phones: e.Fields.List(prefix + "phone")}
}

// customers finds the customers of rows of other kinds. Somebody unknown is made from the row when it
// tells a name; otherwise the row is refused where it must have a customer.
func (j *judge) customers(ctx context.Context, rows []*entry, must bool) error {
	list := make([]person, len(rows))
	for i, e := range rows {
		list[i] = personOf(e, "customer.", e.Person)
	}
	found, err := j.match(ctx, list)
	if err != nil {
		return err
	}
	for _, p := range list {
		row := found[p.entry]
		switch named := p.key != "" || p.memberNo != "" || p.name != ""; {
		case row != nil:
			p.entry.customer, p.entry.deceased = row.ID, row.DeceasedAt != nil
			j.lifetime(p.entry, row)
		case p.name != "" && p.key != "":
			p.entry.newcomer = true
			j.lifetime(p.entry, nil)
			j.told.note(p.key)
		case j.told.has(p.key):
			p.entry.newcomer = true // made by an earlier row
		case must || named:
			p.entry.refuse("customer.externalId", "import.unknownCustomer", nil)
		}
	}
	return nil
}

// match finds customers by their number in the file's system, else by member number, else by name and
// one full telephone number together (as the desk tells a person who is there already).
func (j *judge) match(ctx context.Context, list []person) (map[*entry]*gen.Customer, error) {
	byKey, err := j.customersBy(ctx, list, func(p person) string { return p.key },
		func(v []string) func(*gen.CustomerQuery) {
			return func(q *gen.CustomerQuery) { q.Where(customer.Source(j.source), customer.ExternalIDIn(v...)) }
		},
		func(c *gen.Customer) string { return *c.ExternalID })
	if err != nil {
		return nil, err
	}
	var given []string
	for _, p := range list {
		given = append(given, p.memberNo)
	}
	byNumber, err := customers.ByMemberNo(ctx, j.tx.Client, given...)
	if err != nil {
		return nil, err
	}
	byPhone, err := j.byPhone(ctx, list)
	if err != nil {
		return nil, err
	}
	out := map[*entry]*gen.Customer{}
	for _, p := range list {
		row := byKey[p.key]
		if n := byNumber[customers.SameNumber(p.memberNo)]; row == nil && n != nil {
			if p.name != "" && spelled(p.name) != spelled(n.Name) {
				p.entry.refuse("memberNo", "import.memberNoTaken", map[string]any{"value": p.memberNo})
				continue
			}
			row = n
		}
		for _, phone := range p.phones {
			if row == nil {
				row = byPhone[p.name+"\x00"+phone]
			}
		}
		if row != nil {
			out[p.entry] = row
		}
	}
	return out, nil
}

func (j *judge) customersBy(ctx context.Context, list []person, of func(person) string, where func([]string) func(*gen.CustomerQuery), key func(*gen.Customer) string) (map[string]*gen.Customer, error) {
	var values []string
	for _, p := range list {
		if v := of(p); v != "" {
			values = append(values, v)
		}
	}
	out := map[string]*gen.Customer{}
	if len(values) == 0 {
		return out, nil
	}
	q := j.tx.Client.Customer.Query()
	where(values)(q)
	rows, err := q.All(ctx)
	for _, c := range rows {
		out[key(c)] = c
	}
	return out, err
}

// byPhone finds customers by name and number, under both joined.
func (j *judge) byPhone(ctx context.Context, list []person) (map[string]*gen.Customer, error) {
	keys, numbers := map[string]string{}, []string{}
	for _, p := range list {
		for _, phone := range p.phones {
			if p.name == "" {
				continue
			}
			for _, k := range j.tx.Desk().Phones.EachFull(j.run.HospitalID, phone) {
				keys[k] = phone
				numbers = append(numbers, k)
			}
		}
	}
	out := map[string]*gen.Customer{}
	if len(numbers) == 0 {
		return out, nil
	}
	rows, err := j.tx.Client.CustomerPhone.Query().Where(customerphone.HospitalID(j.run.HospitalID), customerphone.KeyFullIn(numbers...)).WithCustomer().All(ctx)
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		if c := r.Edges.Customer; c != nil {
			out[c.Name+"\x00"+keys[r.KeyFull]] = c
		}
	}
	return out, nil
}

// numbers reads what stands in E.164 as it is kept; what is no number is left out.
func numbers(list []string) []desk.Number {
	var out []desk.Number
	for _, s := range list {
		if n, ok := desk.ReadNumber(s); ok {
			out = append(out, n)
		}
	}
	return out
}
