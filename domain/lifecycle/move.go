package lifecycle

import (
	"slices"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

// Option is one move that a viewer may make now, or sees blocked with the reasons.
type Option struct {
	Action  terms.ComplaintAction
	Allowed bool
	Guards  []fault.Guard // empty when allowed
}

// Available lists the moves that the state knows and the viewer has permission for, in the order of the
// contract; the reports to headquarters in a major case only. RECORD_DECISION is one option although it has three rows: it is allowed when one of its
// decisions is, else it shows what blocks acceptance.
func Available(state terms.ComplaintState, f Facts, can func(access.Permission) bool) []Option {
	var out []Option
	for _, m := range moves {
		if m.Action == ActionReturn || m.Report && !major(f) || !slices.Contains(m.From, state) || !slices.ContainsFunc(m.asks(f.Level), can) {
			continue
		}
		g := failing(m.Guards, f)
		if n := len(out); n > 0 && out[n-1].Action == m.Action {
			if len(g) == 0 && !out[n-1].Allowed {
				out[n-1] = Option{Action: m.Action, Allowed: true}
			}
			continue
		}
		out = append(out, Option{Action: m.Action, Allowed: len(g) == 0, Guards: g})
	}
	return out
}

// Next gives the state after the move. It refuses with GUARD_FAILED: guard STATE when the state does not
// know the move (or the decision), else the guards that hold it. Permission is checked by the caller,
// with Permissions.
func Next(state terms.ComplaintState, action terms.ComplaintAction, f Facts) (terms.ComplaintState, error) {
	for _, m := range moves {
		if m.Action != action || m.Decision != NoDecision && m.Decision != f.Decision || !slices.Contains(m.From, state) {
			continue
		}
		if g := failing(m.Guards, f); len(g) > 0 {
			return "", fault.Blocked(g...)
		}
		if m.Report {
			return state, nil
		}
		if slices.Contains(m.Back, f.Before) {
			return f.Before, nil
		}
		if m.To != "" {
			return m.To, nil
		}
		if slices.Contains(handled, f.Before) {
			return f.Before, nil
		}
	}
	return "", wrongState(string(state), string(action))
}

// Return gives the state to which a case comes back from an external procedure: f.Before, the state
// stored when it left. Guard STATE when it is not outside or no such state is known.
func Return(state terms.ComplaintState, f Facts) (terms.ComplaintState, error) {
	return Next(state, ActionReturn, f)
}

// Permissions names the rights of which one is needed for the move at a level; none for an unknown move,
// which nobody may make.
func Permissions(action terms.ComplaintAction, level terms.ComplaintLevel) []access.Permission {
	var out []access.Permission
	for _, m := range moves {
		if m.Action != action {
			continue
		}
		for _, p := range m.asks(level) {
			if !slices.Contains(out, p) {
				out = append(out, p)
			}
		}
	}
	return out
}

func (m Move) asks(level terms.ComplaintLevel) []access.Permission {
	if level == terms.ComplaintLevelMajorUrgent && m.Major != nil {
		return m.Major
	}
	return m.Permissions
}
