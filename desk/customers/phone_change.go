package customers

import (
	"slices"
	"strings"

	"aftercare/desk"
	"aftercare/ent/gen"
)

// readNumbers reads what becomes of the numbers. Whoever edits sees them masked and perhaps not all of them,
// so each is changed by its id, and one that nobody names stays.
func (c *change) readNumbers(in UpdateCustomerInput) {
	if len(in.Phones) == 0 && len(in.RemovePhones) == 0 {
		return
	}
	n := numbers{change: c, list: known(c.had), named: map[string]bool{}, primary: -1}
	n.remove(in.RemovePhones)
	for i, p := range in.Phones {
		n.entry(desk.At("input.phones", i), p)
	}
	n.settle()
	c.bad.Require(len(n.list) <= maxPhones, "input.phones", "input.range", "min", 0, "max", maxPhones)
	if same(n.list, c.had) {
		return
	}
	c.phones = &n.list
	c.up.SetPhoneMasked(masked(n.list))
	c.personal("phones", written(known(c.had)), written(n.list))
}

// numbers are a customer's numbers while they are changed.
type numbers struct {
	*change
	list    []phone
	named   map[string]bool // ids that the input speaks of
	primary int             // where in the list the input's primary number is, -1: it names none
}

// known are the stored numbers.
func known(had []*gen.CustomerPhone) []phone {
	out := make([]phone, len(had))
	for i, h := range had {
		n, ok := desk.ReadNumber(h.Number)
		if !ok {
			n = desk.Number{E164: h.Number, National: h.Number}
		}
		out[i] = phone{Number: n, kind: h.Kind, whose: h.Whose, primary: h.Primary, id: h.ID, wrong: !h.Valid}
	}
	return out
}

func written(list []phone) string {
	var out []string
	for _, p := range list {
		out = append(out, p.E164)
	}
	return strings.Join(out, ", ")
}

func (n *numbers) at(id string) int {
	return slices.IndexFunc(n.list, func(p phone) bool { return p.id == id })
}

func (n *numbers) remove(ids []string) {
	for i, id := range ids {
		path, at := desk.At("input.removePhones", i), n.at(id)
		switch {
		case n.named[id]:
			n.bad.Add(path, "input.duplicate", "value", id)
		case at < 0:
			n.bad.Add(path, "input.unknownRecord")
		default:
			n.list = slices.Delete(n.list, at, at+1)
		}
		n.named[id] = true
	}
}

// entry changes the number with the entry's id, or adds one. A number that is there already is that one.
func (n *numbers) entry(path string, in *UpdatePhoneInput) {
	at := -1
	if id := deref(in.ID); id != "" {
		if n.named[id] {
			n.bad.Add(path+".id", "input.duplicate", "value", id)
			return
		}
		n.named[id] = true
		if at = n.at(id); at < 0 {
			n.bad.Add(path+".id", "input.unknownRecord")
			return
		}
	}
	at, ok := n.number(path, at, in)
	if !ok {
		return
	}
	p := &n.list[at]
	p.path = path
	if in.Kind != nil && *in.Kind != "" {
		p.kind = kindOf(&n.bad, path+".kind", in.Kind, p.Number)
	}
	if in.Whose != nil {
		if p.whose = desk.Line(&n.bad, path+".whose", *in.Whose, 0, 40); p.whose == "" {
			p.whose = self
		}
	}
	if in.Primary != nil && *in.Primary {
		n.bad.Require(n.primary < 0, path+".primary", "customer.onePrimary")
		n.primary = at
	}
}

// number finds or makes the place in the list of the number that an entry gives; ok is false when it gives
// none that could be kept. The mask of a number stands for the number itself.
func (n *numbers) number(path string, at int, in *UpdatePhoneInput) (place int, ok bool) {
	given := strings.TrimSpace(deref(in.Number))
	if at >= 0 && (given == "" || given == n.list[at].Masked()) {
		return at, true
	}
	read, ok := readNumber(&n.bad, path+".number", given)
	if !ok {
		return at, false
	}
	there := slices.IndexFunc(n.list, func(p phone) bool { return p.E164 == read.E164 })
	switch {
	case there == at && at >= 0:
	case there >= 0 && (at >= 0 || n.list[there].path != ""):
		n.bad.Add(path+".number", "input.duplicate", "value", read.Masked())
		return at, false
	case there >= 0:
		at = there
	case at >= 0:
		p := &n.list[at]
		p.Number, p.kind, p.wrong = read, kindOf(&n.bad, "", nil, read), false
	default:
		n.list = append(n.list, phone{Number: read, kind: kindOf(&n.bad, "", nil, read), whose: self})
		at = len(n.list) - 1
	}
	return at, true
}

// settle leaves one number as the primary one: the input's, else the one that was it, else the first that
// no call has proved wrong.
func (n *numbers) settle() {
	if n.primary < 0 {
		n.primary = slices.IndexFunc(n.list, func(p phone) bool { return p.primary })
	}
	if n.primary < 0 {
		n.primary = slices.IndexFunc(n.list, func(p phone) bool { return !p.wrong })
	}
	for i := range n.list {
		n.list[i].primary = i == n.primary
	}
}

func same(list []phone, had []*gen.CustomerPhone) bool {
	return slices.EqualFunc(list, had, func(p phone, h *gen.CustomerPhone) bool {
		return p.id == h.ID && p.E164 == h.Number && p.kind == h.Kind && p.whose == h.Whose && p.primary == h.Primary
	})
}

// numbers are the customer's numbers after the change.
func (c *change) numbers() []phone {
	if c.phones != nil {
		return *c.phones
	}
	return known(c.had)
}
