package worker

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"aftercare/domain/access"
)

// measure is one number of a figure and the form in which people read it.
type measure struct{ key, form string }

// figureShape is a figure of the API: its document, the enum of its dimensions, its numbers in their order.
type figureShape struct {
	document, root, dimensions string
	measures                   []measure
}

const (
	count = "count"
	hours = "hours"
	rate  = "rate"
	score = "score"
)

// figureShapes are the figures as the screen asks for them.
var figureShapes = map[access.ExportSubject]figureShape{
	access.ExportComplaintFigures: {
		`query Figures($groupBy: [ComplaintDimension!]!, $range: DateRange!) { complaintStats(groupBy: $groupBy, range: $range) { rows { keys registered resolved closed breached medianHoursToResolve } } }`,
		"complaintStats", "ComplaintDimension",
		[]measure{{"registered", count}, {"resolved", count}, {"closed", count}, {"breached", count}, {"medianHoursToResolve", hours}},
	},
	access.ExportCallbackFigures: {
		`query Figures($groupBy: [CallbackDimension!]!, $range: DateRange!) { callbackStats(groupBy: $groupBy, range: $range) { rows { keys due completed onTime reached averageSatisfaction } } }`,
		"callbackStats", "CallbackDimension",
		[]measure{{"due", count}, {"completed", count}, {"onTime", count}, {"reached", count}, {"averageSatisfaction", score}},
	},
	access.ExportAppointmentFigures: {
		`query Figures($groupBy: [AppointmentDimension!]!, $range: DateRange!) { appointmentStats(groupBy: $groupBy, range: $range) { rows { keys total fulfilled noshow cancelled recovered noshowRate } } }`,
		"appointmentStats", "AppointmentDimension",
		[]measure{{"total", count}, {"fulfilled", count}, {"noshow", count}, {"cancelled", count}, {"recovered", count}, {"noshowRate", rate}},
	},
}

// figureRow is one group with its numbers by name.
type figureRow map[string]any

func (r figureRow) keys() (out []string) {
	list, _ := r["keys"].([]any)
	for _, k := range list {
		out = append(out, fmt.Sprint(k))
	}
	return out
}

// figures is the table of a question with its total, which the server counted itself: a sum of rows would
// miss what is hidden, or give it away. Rows of several hospitals have no total.
func (t *task) figures(ctx context.Context, s *speaker, shape figureShape, q map[string]any) (table, error) {
	by := wordsOf(q["groupBy"])
	rows, err := t.counted(ctx, shape, by, q["range"])
	if err != nil {
		return table{}, err
	}
	whole, err := t.counted(ctx, shape, []string{}, q["range"])
	if err != nil {
		return table{}, err
	}
	names, err := t.names(ctx, s, by)
	if err != nil {
		return table{}, err
	}
	var tab table
	for _, d := range by {
		tab.head = append(tab.head, s.label(shape.dimensions, d))
	}
	for _, m := range shape.measures {
		tab.head = append(tab.head, s.figures.Measure[m.key])
	}
	tab.rows = func(_ context.Context, put func([]cell) error) error {
		if len(by) == 0 {
			rows = nil // the total is the answer
		}
		for _, r := range rows {
			var line []cell
			for i, key := range r.keys() {
				line = append(line, cell{text: names(by[i], key)})
			}
			if err := put(append(line, s.numbers(shape, r)...)); err != nil {
				return err
			}
		}
		if len(whole) == 0 || hospitals(by, rows) > 1 {
			return nil
		}
		line := make([]cell, len(by))
		if len(by) > 0 {
			line[0] = cell{text: s.figures.Total}
		}
		return put(append(line, s.numbers(shape, whole[0])...))
	}
	return tab, nil
}

func (t *task) counted(ctx context.Context, shape figureShape, by []string, days any) ([]figureRow, error) {
	var answer map[string]struct{ Rows []figureRow }
	err := t.ask(ctx, shape.document, map[string]any{"groupBy": by, "range": days}, &answer)
	return answer[shape.root].Rows, err
}

// hospitals is how many hospitals the rows tell apart.
func hospitals(by []string, rows []figureRow) int {
	at := slices.Index(by, "HOSPITAL")
	seen := map[string]bool{}
	for _, r := range rows {
		if keys := r.keys(); at >= 0 && at < len(keys) {
			seen[keys[at]] = true
		}
	}
	return len(seen)
}

// numbers are a row's numbers as the screen shows them; a count that is hidden says so and is never 0.
func (s *speaker) numbers(shape figureShape, r figureRow) []cell {
	out := make([]cell, len(shape.measures))
	for i, m := range shape.measures {
		n, there := r[m.key].(json.Number)
		if !there {
			out[i] = cell{text: s.say(none)}
			if m.form == count {
				out[i].text = s.figures.Hidden
			}
			continue
		}
		v, err := n.Float64()
		if err != nil {
			continue // no number of the API is anything else
		}
		switch m.form {
		case rate:
			out[i] = cell{text: fmt.Sprintf("%.1f%%", v*100)}
		case hours:
			out[i] = cell{text: fmt.Sprintf("%.1f", v), number: &v}
		case score:
			out[i] = cell{text: fmt.Sprintf("%.2f", v), number: &v}
		default:
			out[i] = cell{text: n.String(), number: &v}
		}
	}
	return out
}

// words is a list of words of the API.
func wordsOf(list any) []string {
	out := []string{}
	all, _ := list.([]any)
	for _, w := range all {
		out = append(out, fmt.Sprint(w))
	}
	return out
}
