package customers

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customerphone"
)

const (
	// phonesAtOnce is how many numbers are read at a time when all are looked over.
	phonesAtOnce = 1000
	// phonesSampled is how many of the oldest and how many of the newest numbers stand for all.
	phonesSampled = 50
)

// VerifyPhones names the numbers of a hospital whose look-up values were made with none of the desk's keys:
// no search finds them, and the same person can be registered twice.
func VerifyPhones(ctx context.Context, d *desk.Desk) (wrong []string, err error) {
	for after := ""; ; {
		page, err := d.Client().CustomerPhone.Query().Where(customerphone.IDGT(after)).
			Order(customerphone.ByID()).Limit(phonesAtOnce).All(ctx)
		if err != nil || len(page) == 0 {
			return wrong, err
		}
		for _, p := range page {
			after = p.ID
			if !indexed(d, p) {
				wrong = append(wrong, p.ID)
			}
		}
	}
}

// SamplePhones looks at the oldest and the newest numbers that the context may see: known of them can be
// found with the desk's keys, strange cannot. Both are 0 where no number is stored.
func SamplePhones(ctx context.Context, d *desk.Desk) (known, strange int, err error) {
	oldest, err := d.Client().CustomerPhone.Query().Order(customerphone.ByID()).Limit(phonesSampled).All(ctx)
	if err != nil {
		return 0, 0, err
	}
	newest, err := d.Client().CustomerPhone.Query().Order(gen.Desc(customerphone.FieldID)).Limit(phonesSampled).All(ctx)
	if err != nil {
		return 0, 0, err
	}
	for _, p := range append(oldest, newest...) {
		if indexed(d, p) {
			known++
		} else {
			strange++
		}
	}
	return known, strange, nil
}

func indexed(d *desk.Desk, p *gen.CustomerPhone) bool {
	return slices.Contains(d.Phones.EachFull(p.HospitalID, p.Number), p.KeyFull)
}
