package complaints

import (
	"slices"

	"aftercare/desk"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
)

// flag writes the flags of a triage with its event and gives what they are after it. The leaders hear of a
// flag that alarms, and of one that does so no more (R054, R210).
func (w *work) flag(in TriageComplaintInput) []terms.ComplaintFlag {
	flags := w.was.Flags
	if in.Flags != nil {
		flags = in.Flags
		w.set.SetFlags(in.Flags)
	}
	came, went := without(flags, w.was.Flags), without(w.was.Flags, flags)
	data := map[string]any{"severity": string(in.Severity)}
	if len(came) > 0 {
		data["flagsSet"] = came
	}
	if len(went) > 0 {
		data["flagsCleared"] = went
	}
	var texts []desk.Text
	if in.Reason != nil {
		texts = append(texts, textOf("reason", *in.Reason))
	}
	h := w.event("triaged", data, texts...)
	switch {
	case slices.Contains(came, terms.ComplaintFlagPotentialMajor):
		h.notice, h.leaders = "complaint.potentialMajor", true
	case slices.ContainsFunc(went, lifecycle.Alarms):
		h.notice, h.leaders = "complaint.alarmEnded", true
	}
	return flags
}

// without are the flags of a list that the other does not hold.
func without(list, other []terms.ComplaintFlag) []terms.ComplaintFlag {
	return slices.DeleteFunc(slices.Clone(list), func(f terms.ComplaintFlag) bool { return slices.Contains(other, f) })
}
