package graph

import (
	"cmp"
	"slices"
	"time"

	"aftercare/domain/terms"
	"aftercare/ent/collect"
	entgen "aftercare/ent/gen"
	"aftercare/graph/page"
)

// orderedBy are the fields by which the lists within a case are ordered; they are always loaded.
var orderedBy = map[string][]string{
	"clocks":              {"kind", "startedAt"},
	"solutionOptions":     {"round", "position"},
	"commitments":         {"dueAt"},
	"steps":               {"at"},
	"presences":           {"beganAt"},
	"opinions":            {"at"},
	"hqFilings":           {"sentAt"},
	"specialReports":      {"submittedAt"},
	"involvedStaff":       {"name"},
	"involvedDepartments": {"name"},
}

// arranged adds to a selection of a case what the order of its lists needs.
func arranged(s collect.Selection) collect.Selection {
	for list, needs := range orderedBy {
		sub, ok := s.Fields[list]
		if !ok {
			continue
		}
		for _, n := range needs {
			sub.Add(n)
		}
	}
	return s
}

// arrange brings the lists within a case into the order in which people read them. Of the solutions it
// keeps those last offered; what was offered before stands in the timeline.
func arrange(cp *entgen.Complaint) *entgen.Complaint {
	if cp == nil {
		return nil
	}
	e := &cp.Edges
	kinds := terms.ClockKind("").Values()
	slices.SortFunc(e.Clocks, func(a, b *entgen.ComplaintClock) int {
		return cmp.Or(cmp.Compare(slices.Index(kinds, string(a.Kind)), slices.Index(kinds, string(b.Kind))), a.StartedAt.Compare(b.StartedAt))
	})
	slices.SortFunc(e.SolutionOptions, func(a, b *entgen.SolutionOption) int {
		return cmp.Or(cmp.Compare(a.Round, b.Round), cmp.Compare(a.Position, b.Position))
	})
	if n := len(e.SolutionOptions); n > 0 {
		last := e.SolutionOptions[n-1].Round
		e.SolutionOptions = slices.DeleteFunc(e.SolutionOptions, func(o *entgen.SolutionOption) bool { return o.Round != last })
	}
	slices.SortFunc(e.Commitments, func(a, b *entgen.Commitment) int { return moment(a.DueAt, b.DueAt, a.ID, b.ID) })
	slices.SortFunc(e.Steps, func(a, b *entgen.ComplaintStep) int { return moment(a.At, b.At, a.ID, b.ID) })
	slices.SortFunc(e.Presences, func(a, b *entgen.ComplaintPresence) int { return moment(a.BeganAt, b.BeganAt, a.ID, b.ID) })
	slices.SortFunc(e.Opinions, func(a, b *entgen.ClinicalOpinion) int { return moment(a.At, b.At, a.ID, b.ID) })
	slices.SortFunc(e.HqFilings, func(a, b *entgen.HqFiling) int { return moment(a.SentAt, b.SentAt, a.ID, b.ID) })
	slices.SortFunc(e.SpecialReports, func(a, b *entgen.SpecialReport) int { return moment(a.SubmittedAt, b.SubmittedAt, a.ID, b.ID) })
	slices.SortFunc(e.InvolvedStaff, func(a, b *entgen.Staff) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID)) })
	slices.SortFunc(e.InvolvedDepartments, func(a, b *entgen.Department) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return cp
}

func moment(a, b time.Time, x, y string) int { return cmp.Or(a.Compare(b), cmp.Compare(x, y)) }

// arrangeAll is arrange for a page.
func arrangeAll(c *page.Connection[*entgen.Complaint]) *page.Connection[*entgen.Complaint] {
	if c != nil {
		for _, e := range c.Edges {
			arrange(e.Node)
		}
	}
	return c
}
