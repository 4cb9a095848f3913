package worker

import (
	"context"
	"regexp"
	"slices"

	"aftercare/desk/callbacks"
	"aftercare/desk/codes"
	"aftercare/ent/gen/callbackrule"
	"aftercare/ent/gen/department"
	"aftercare/ent/gen/staff"
	"aftercare/languages"
)

// recordID is the id of what a question may name: a member of staff, a department, a rule.
var recordID = regexp.MustCompile(`^(st|de|ru)_[0-9A-Z]{26}$`)

// namesIn are the names by id and the labels by code of what inputs name, as far as the reader sees them: one
// statement for each kind that is named, however many inputs there are.
func (w *Worker) namesIn(ctx context.Context, s *speaker, inputs []map[string]any) (map[string]string, error) {
	ids, known, coded := map[string][]string{}, map[string]string{}, false
	for _, input := range inputs {
		eachText(input, func(field, value string) {
			if m := recordID.FindStringSubmatch(value); m != nil && !slices.Contains(ids[m[1]], value) {
				ids[m[1]] = append(ids[m[1]], value)
			}
			coded = coded || field == "category" || field == "by" && value == "CATEGORY"
		})
	}
	if coded {
		list := "COMPLAINT_CATEGORY"
		rows, err := codes.List(ctx, w.desk, &list)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			known[row.Code] = languages.Pick(s.lang, row.LabelZh, row.LabelEn)
		}
	}
	for _, load := range []func() error{
		func() error { return w.peopleIn(ctx, ids["st"], known) },
		func() error { return w.departmentsIn(ctx, ids["de"], known) },
		func() error { return w.rulesIn(ctx, s, ids["ru"], known) },
	} {
		if err := load(); err != nil {
			return nil, err
		}
	}
	return known, nil
}

// eachText calls fn for every text in a value of JSON, with the name of the field that holds it.
func eachText(value any, fn func(field, text string)) { eachIn("", value, fn) }

func eachIn(field string, value any, fn func(field, text string)) {
	switch t := value.(type) {
	case map[string]any:
		for name, inner := range t {
			eachIn(name, inner, fn)
		}
	case []any:
		for _, inner := range t {
			eachIn(field, inner, fn)
		}
	case string:
		fn(field, t)
	}
}

func (w *Worker) peopleIn(ctx context.Context, ids []string, known map[string]string) error {
	if len(ids) == 0 {
		return nil
	}
	rows, err := w.desk.Client().Staff.Query().Where(staff.IDIn(ids...)).All(ctx)
	for _, row := range rows {
		known[row.ID] = row.Name
	}
	return err
}

func (w *Worker) departmentsIn(ctx context.Context, ids []string, known map[string]string) error {
	if len(ids) == 0 {
		return nil
	}
	rows, err := w.desk.Client().Department.Query().Where(department.IDIn(ids...)).All(ctx)
	for _, row := range rows {
		known[row.ID] = row.Name
	}
	return err
}

// rulesIn names rules as their page does: the shipped name in the reader's language, else what the hospital calls it.
func (w *Worker) rulesIn(ctx context.Context, s *speaker, ids []string, known map[string]string) error {
	if len(ids) == 0 {
		return nil
	}
	rows, err := w.desk.Client().CallbackRule.Query().Where(callbackrule.IDIn(ids...)).All(ctx)
	if err != nil {
		return err
	}
	versions, err := callbacks.InForce(ctx, w.desk, ids)
	for _, row := range rows {
		known[row.ID] = row.Name
		if v := versions[row.ID]; v != nil && v.Body.Name == row.Name && v.Body.NameEn != "" {
			known[row.ID] = languages.Pick(s.lang, v.Body.Name, v.Body.NameEn)
		}
	}
	return err
}
