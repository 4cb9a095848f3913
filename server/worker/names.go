package worker

import (
	"context"
)

// keyEnums are the enums whose words are the keys of a dimension.
var keyEnums = map[string]string{
	"SERVICE_LINE": "ServiceLine", "LEVEL": "ComplaintLevel", "SEVERITY": "Severity", "STATE": "ComplaintState",
	"CHANNEL": "Channel", "PURPOSE": "CallbackPurpose", "OUTCOME": "CallbackOutcome", "TIER": "Tier",
	"STATUS": "AppointmentStatus", "GENDER": "Gender", "INTENT_CLASS": "IntentClass",
}

// nameLists are the documents that name what is known by an id or a code of the hospital's own lists.
var nameLists = map[string]string{
	"HOSPITAL":   `{ viewer { list: hospitals { key: id name } } }`,
	"DEPARTMENT": `{ list: departments { key: id name } }`,
	"CATEGORY":   `{ list: codes(list: "COMPLAINT_CATEGORY") { key: code name: label } }`,
}

const people = `query People($after: String) { staff(first: 100, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } }`

type named struct{ Key, Name string }

// names gives the reader's words for a key of a dimension; what has no name shows as it is. Only what the
// question needs is asked, with the rights of the person.
func (t *task) names(ctx context.Context, s *speaker, by []string) (func(dimension, key string) string, error) {
	known := map[string]map[string]string{}
	for _, d := range by {
		list, err := t.namesOf(ctx, d)
		if err != nil {
			return nil, err
		}
		known[d] = map[string]string{}
		for _, n := range list {
			known[d][n.Key] = n.Name
		}
	}
	return func(dimension, key string) string {
		switch {
		case key == "-":
			return s.figures.None
		case keyEnums[dimension] != "":
			return s.label(keyEnums[dimension], key)
		case dimension == "REMINDED":
			return s.yesNo(key == "true")
		}
		if name := known[dimension][key]; name != "" {
			return name
		}
		return key
	}, nil
}

func (t *task) namesOf(ctx context.Context, dimension string) ([]named, error) {
	switch dimension {
	case "STAFF":
		return t.people(ctx)
	case "HOSPITAL":
		var answer struct{ Viewer struct{ List []named } }
		err := t.ask(ctx, nameLists[dimension], nil, &answer)
		return answer.Viewer.List, err
	case "DEPARTMENT", "CATEGORY":
		var answer struct{ List []named }
		err := t.ask(ctx, nameLists[dimension], nil, &answer)
		return answer.List, err
	}
	return nil, nil
}

// people are all members of staff: a figure may name anybody.
func (t *task) people(ctx context.Context) (out []named, err error) {
	vars := map[string]any{}
	for {
		var answer struct {
			Staff struct {
				Nodes    []struct{ ID, Name string }
				PageInfo struct {
					HasNextPage bool
					EndCursor   string
				}
			}
		}
		if err := t.ask(ctx, people, vars, &answer); err != nil {
			return nil, err
		}
		for _, p := range answer.Staff.Nodes {
			out = append(out, named{p.ID, p.Name})
		}
		if !answer.Staff.PageInfo.HasNextPage {
			return out, nil
		}
		vars["after"] = answer.Staff.PageInfo.EndCursor
	}
}
