package notices

import (
	"slices"

	"aftercare/domain/terms"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/staffnotice"
)

// topics is what each kind of notice is about.
var topics = map[string]terms.NotificationTopic{
	"complaint.yours":           terms.NotificationTopicAssigned,
	"complaint.investigator":    terms.NotificationTopicAssigned,
	"complaint.commitment":      terms.NotificationTopicAssigned,
	"callback.yours":            terms.NotificationTopicAssigned,
	"callback.plannedForYou":    terms.NotificationTopicAssigned,
	"complaint.assigned":        terms.NotificationTopicHandedOver,
	"complaint.handover":        terms.NotificationTopicHandedOver,
	"complaint.accepted":        terms.NotificationTopicHandedOver,
	"complaint.clockWarned":     terms.NotificationTopicDueSoon,
	"complaint.clockMissed":     terms.NotificationTopicMissed,
	"appointment.arrived":       terms.NotificationTopicArrived,
	"complaint.noted":           terms.NotificationTopicMessage,
	"complaint.messageSent":     terms.NotificationTopicMessage,
	"complaint.opinion":         terms.NotificationTopicMessage,
	"complaint.filingSent":      terms.NotificationTopicMessage,
	"complaint.reportSubmitted": terms.NotificationTopicMessage,
	"import.staged":             terms.NotificationTopicImport,
	"import.done":               terms.NotificationTopicImport,
	"import.failed":             terms.NotificationTopicImport,
	"job.done":                  terms.NotificationTopicMessage,
	"job.exported":              terms.NotificationTopicMessage,
	"job.exportFailed":          terms.NotificationTopicMessage,
	"job.simulated":             terms.NotificationTopicMessage,
	"job.failed":                terms.NotificationTopicMessage,
	"complaint.major":           terms.NotificationTopicUrgent,
	"complaint.doctorPaged":     terms.NotificationTopicUrgent,
	"complaint.alarmEnded":      terms.NotificationTopicMessage,
	"complaint.potentialMajor":  terms.NotificationTopicUrgent,
	"callback.adverse":          terms.NotificationTopicUrgent,
	"callback.noNumber":         terms.NotificationTopicMessage,
	"callback.authorityClaimed": terms.NotificationTopicUrgent,
}

// Topic is what a kind of notice is about; a kind that the table does not know is about something else.
func Topic(kind string) terms.NotificationTopic {
	if t, known := topics[kind]; known {
		return t
	}
	return terms.NotificationTopicOther
}

// ofTopics are the notices about one of the topics.
func ofTopics(about []terms.NotificationTopic) predicate.StaffNotice {
	var kinds, known []string
	for kind, topic := range topics {
		known = append(known, kind)
		if slices.Contains(about, topic) {
			kinds = append(kinds, kind)
		}
	}
	if slices.Contains(about, terms.NotificationTopicOther) {
		return staffnotice.Or(staffnotice.KindIn(kinds...), staffnotice.KindNotIn(known...))
	}
	return staffnotice.KindIn(kinds...)
}
