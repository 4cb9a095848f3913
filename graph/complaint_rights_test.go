package graph_test

import (
	"slices"
	"strings"
	"testing"

	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/graph/gen"
)

// moveFields are the mutations of the complaint machine.
var moveFields = map[string]terms.ComplaintAction{
	"resolveComplaintAtFirstContact": terms.ComplaintActionResolveAtFirstContact,
	"acknowledgeComplaint":           terms.ComplaintActionAcknowledge,
	"triageComplaint":                terms.ComplaintActionTriage,
	"declineComplaint":               terms.ComplaintActionDecline,
	"mergeComplaint":                 terms.ComplaintActionMerge,
	"transferComplaint":              terms.ComplaintActionTransfer,
	"startInvestigation":             terms.ComplaintActionStartInvestigation,
	"recordFinding":                  terms.ComplaintActionRecordFinding,
	"proposeSolutions":               terms.ComplaintActionProposeSolutions,
	"recordSolutionDecision":         terms.ComplaintActionRecordDecision,
	"completeExecution":              terms.ComplaintActionCompleteExecution,
	"confirmResolution":              terms.ComplaintActionConfirmResolution,
	"closeComplaint":                 terms.ComplaintActionClose,
	"sendComplaintExternal":          terms.ComplaintActionSendExternal,
	"withdrawComplaint":              terms.ComplaintActionWithdraw,
	"reopenComplaint":                terms.ComplaintActionReopen,
	"sendHqFiling":                   terms.ComplaintActionSendHqFiling,
	"submitSpecialReport":            terms.ComplaintActionSubmitSpecialReport,
	"returnFromExternal":             lifecycle.ActionReturn,
}

func TestTheMovesAskForTheRightsOfTheMachine(t *testing.T) {
	mutation := gen.NewExecutableSchema(gen.Config{}).Schema().Mutation
	for _, m := range lifecycle.Moves() {
		known := false
		for _, a := range moveFields {
			known = known || a == m.Action
		}
		if !known {
			t.Errorf("no mutation makes the move %s", m.Action)
		}
	}
	for name, action := range moveFields {
		var want []string
		for _, level := range terms.ComplaintLevel("").Values() {
			for _, p := range lifecycle.Permissions(action, terms.ComplaintLevel(level)) {
				want = append(want, string(p))
			}
		}
		var got []string
		for _, p := range mutation.Fields.ForName(name).Directives.ForName("needs").Arguments.ForName("anyOf").Value.Children {
			got = append(got, p.Value.Raw)
		}
		slices.Sort(want)
		slices.Sort(got)
		if want = slices.Compact(want); !slices.Equal(got, want) {
			t.Errorf("%s needs %s, the machine asks for %s", name, strings.Join(got, " "), strings.Join(want, " "))
		}
	}
}
