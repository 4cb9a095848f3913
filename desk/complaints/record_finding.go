package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// findings are the possible results of an investigation.
var findings = []string{"UPHELD", "PARTLY_UPHELD", "NOT_UPHELD"}

// RecordFinding writes down what the investigation found: the facts apart from what was alleged and from
// what is thought of them (R196). The statutory clock stops when the finding is told: with the message
// given here, or later by SendMessage or ProposeSolutions. The finding itself stands in a text, because
// the stream is read by people named in the complaint too.
func RecordFinding(ctx context.Context, d *desk.Desk, in RecordFindingInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionRecordFinding)...); err != nil {
		return nil, err
	}
	if err := checkFinding(&in); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionRecordFinding, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		w.set.SetFinding(in.Finding).SetEstablishedFacts(in.EstablishedFacts).SetAssessment(in.Assessment).
			SetNillableRootCause(in.RootCause)
		texts := []desk.Text{
			{Field: "finding", After: in.Finding},
			{Field: "establishedFacts", After: in.EstablishedFacts},
			{Field: "assessment", After: in.Assessment},
		}
		if in.RootCause != nil {
			texts = append(texts, textOf("rootCause", *in.RootCause))
		}
		if in.Message != nil {
			texts = append(texts, textOf("message", *in.Message))
			w.clocks.stop(toldToCustomer...)
		}
		w.event("findingRecorded", map[string]any{"told": in.Message != nil}, texts...)
		return w.finish(ctx)
	})
}

func checkFinding(in *RecordFindingInput) error {
	var bad fault.Fields
	bad.Require(oneOf(findings, in.Finding), "input.finding", "input.unknown", "value", in.Finding)
	in.EstablishedFacts = desk.Prose(&bad, "input.establishedFacts", in.EstablishedFacts, 1, maxFacts)
	in.Assessment = desk.Prose(&bad, "input.assessment", in.Assessment, 1, maxFacts)
	in.RootCause = desk.MaybeProse(&bad, "input.rootCause", in.RootCause, maxRootCause)
	in.Message = desk.MaybeProse(&bad, "input.message", in.Message, maxMessage)
	return bad.Err()
}
