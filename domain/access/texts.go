package access

import (
	"maps"
	"slices"
)

// TextClass says who reads a personal text of an event. The event itself holds codes alone and is seen by
// whoever sees the record.
type TextClass string

// The classes. A class is stored with each text, so that what was written keeps its readers.
const (
	TextContact       TextClass = "CONTACT"       // phone, address
	TextCase          TextClass = "CASE"          // what was said to or by the customer
	TextAnswer        TextClass = "ANSWER"        // what the customer was told of the outcome, and said to it
	TextNote          TextClass = "NOTE"          // internal notes
	TextInvestigation TextClass = "INVESTIGATION" // facts, findings, accountability, and why a case took its way
	TextClinical      TextClass = "CLINICAL"      // a doctor's words
)

// texts is every kind of event with the class of each of its texts. Why a case was declined, merged,
// transferred, sent outside, opened again or held for major tells of the investigation, so it has its class:
// a doctor who reads what was said to the customer does not read it.
var texts = map[string]map[string]TextClass{
	"appointment.booked":           nil,
	"appointment.cancelled":        {"reason": TextNote},
	"appointment.cancelledByDeath": nil,
	"appointment.checkedIn":        nil,
	"appointment.corrected":        {"reason": TextNote},
	"appointment.fulfilled":        nil,
	"appointment.imported":         nil,
	"appointment.missed":           nil,
	"appointment.moved":            nil,
	"appointment.walkedIn":         nil,
	"appointment.recovered":        nil,

	"calendar.yearSet": nil,

	"callback.agreed":          nil,
	"callback.attempted":       nil,
	"callback.cancelled":       {"reason": TextNote},
	"callback.completed":       nil,
	"callback.continued":       nil,
	"callback.joined":          nil,
	"callback.joinedByHand":    nil,
	"callback.notContinued":    nil,
	"callback.notPlanned":      nil,
	"callback.planned":         nil,
	"callback.plannedByHand":   nil,
	"callback.reassigned":      {"reason": TextNote},
	"callback.released":        nil,
	"callback.sequenceStopped": nil,
	"callback.skipped":         nil,
	"callback.started":         nil,
	"callback.unassigned":      nil,

	"callbackRule.activated":   nil,
	"callbackRule.deactivated": nil,

	"complaint.absorbed":               nil,
	"complaint.accepted":               nil,
	"complaint.acknowledged":           {"message": TextCase},
	"complaint.assigned":               {"reason": TextNote},
	"complaint.clockMissed":            nil,
	"complaint.clockRecounted":         nil,
	"complaint.clockWarned":            nil,
	"complaint.closed":                 {"rootCause": TextInvestigation, "note": TextNote},
	"complaint.commitmentAdded":        {"what": TextNote},
	"complaint.commitmentKept":         {"outcome": TextNote},
	"complaint.commitmentRenegotiated": {"reason": TextNote},
	"complaint.complainantUnmasked":    {"purpose": TextNote},
	"complaint.declined":               {"explanation": TextInvestigation},
	"complaint.doctorPaged":            nil,
	"complaint.executed":               {"summary": TextNote},
	"complaint.filingSent":             {"overview": TextInvestigation, "measures": TextInvestigation, "request": TextInvestigation},
	"complaint.findingRecorded":        {"finding": TextInvestigation, "establishedFacts": TextInvestigation, "assessment": TextInvestigation, "rootCause": TextInvestigation, "message": TextAnswer},
	"complaint.handoverRequested":      {"reason": TextNote},
	"complaint.imported":               {"subject": TextCase, "description": TextCase, "desiredOutcome": TextCase, "resolution": TextNote},
	"complaint.investigationStarted":   {"note": TextNote},
	"complaint.levelSet":               {"reason": TextInvestigation},
	"complaint.merged":                 {"reason": TextInvestigation},
	"complaint.messageSent":            {"message": TextAnswer},
	"complaint.noted":                  {"note": TextNote, "clinicalNote": TextClinical},
	"complaint.opinionGiven":           {"opinion": TextClinical},
	"complaint.presenceEnded":          {"note": TextNote},
	"complaint.presenceLogged":         {"note": TextNote},
	"complaint.registered":             {"subject": TextCase, "description": TextCase, "desiredOutcome": TextCase},
	"complaint.reopened":               {"reason": TextInvestigation},
	"complaint.reportSubmitted":        {"facts": TextInvestigation, "cause": TextInvestigation, "handling": TextInvestigation, "lesson": TextInvestigation, "proposals": TextInvestigation},
	"complaint.resolutionConfirmed":    {"resolution": TextNote, "confirmation": TextAnswer},
	"complaint.resolvedAtFirstContact": {"resolution": TextNote, "confirmation": TextAnswer},
	"complaint.returnedFromExternal":   {"result": TextInvestigation},
	"complaint.sentExternal":           {"reason": TextInvestigation},
	"complaint.solutionAccepted":       {"option": TextInvestigation, "confirmation": TextAnswer, "reason": TextAnswer},
	"complaint.solutionRejected":       {"reason": TextAnswer},
	"complaint.solutionTakenOutside":   {"reason": TextInvestigation},
	"complaint.solutionsProposed":      {"message": TextAnswer},
	"complaint.stepLogged":             {"note": TextNote, "clinicalNote": TextClinical},
	"complaint.transferred":            {"authority": TextInvestigation, "reason": TextInvestigation},
	"complaint.triaged":                {"reason": TextInvestigation},
	"complaint.withdrawn":              {"statement": TextCase},

	"customer.consentGiven":     nil,
	"customer.consentWithdrawn": nil,
	"customer.deathTakenBack":   nil,
	"customer.deceased":         nil,
	"customer.imported":         nil,
	"customer.ownerChanged":     nil,
	"customer.phoneGiven":       nil,
	"customer.phoneInvalid":     nil,
	"customer.phoneVerified":    nil,
	"customer.registered":       nil,
	"customer.unmasked":         {"purpose": TextNote},
	"customer.updated":          {"name": TextContact, "birthDate": TextContact, "address": TextContact, "phones": TextContact, "note": TextNote},

	"department.created":  nil,
	"department.imported": nil,
	"department.updated":  nil,

	"grant.ended": {"reason": TextNote},
	"grant.given": nil,

	"hospital.defaults": nil,
	"hospital.founded":  nil,

	"import.batch":   nil,
	"import.moved":   nil,
	"import.started": nil,
	"job.started":    nil, "job.cancelled": nil, "job.done": nil, "job.simulated": nil, "job.failed": nil,

	"lead.arrived":    nil,
	"lead.assessed":   {"conditionClass": TextNote},
	"lead.booked":     nil,
	"lead.closed":     {"reason": TextNote},
	"lead.converted":  nil,
	"lead.registered": nil,
	"lead.unbooked":   nil,

	"procedure.imported": nil,

	"setting.changed": nil,

	"staff.created":          {"name": TextNote},
	"staff.deactivated":      {"reason": TextNote},
	"staff.imported":         nil,
	"staff.passwordRehashed": nil,
	"staff.passwordReset":    nil,
	"staff.passwordSet":      nil,
	"staff.reactivated":      nil,
	"staff.updated":          {"name": TextNote, "title": TextNote, "licenseNo": TextNote},

	"visit.imported": nil,
	"visit.recorded": nil,
}

// ClassOf gives the class of a text by the kind of its event and its field; ok is false for a text that the
// table does not list, which must not be written.
func ClassOf(kind, field string) (class TextClass, ok bool) {
	class, ok = texts[kind][field]
	return class, ok
}

// EventKinds lists every kind of event, sorted.
func EventKinds() []string { return slices.Sorted(maps.Keys(texts)) }

// TextFields lists the fields of a kind's texts, sorted.
func TextFields(kind string) []string { return slices.Sorted(maps.Keys(texts[kind])) }

// ReadsTexts lists the classes that the viewer reads: what was said to or by the customer, whoever sees the
// record; notes, the investigation and the answer that tells of it, who carries or supervises cases; a
// doctor's words clinicians too; contact data supervisors. Who is named in a complaint reads only CASE of
// it, whatever he holds.
func (v *Viewer) ReadsTexts() []TextClass {
	out := []TextClass{TextCase}
	handles := v.Can(ComplaintHandle) || v.Can(ComplaintSupervise)
	if handles {
		out = append(out, TextAnswer, TextNote, TextInvestigation)
	}
	if handles || v.Can(ComplaintClinical) {
		out = append(out, TextClinical)
	}
	if v.Has(Supervisor) {
		out = append(out, TextContact)
	}
	return out
}
