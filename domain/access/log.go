package access

import "slices"

// LogSubject is a kind of record that lines of the access log are about.
type LogSubject string

// The kinds of records that the access log names though the reader's row rules do not show them. A customer is not
// among them: who may not see the card does not learn the name from the log either.
const (
	LogOfCase   LogSubject = "CASE"   // by the number of the case
	LogOfExport LogSubject = "EXPORT" // by what was exported
	LogOfImport LogSubject = "IMPORT" // by the name of the file
)

// Values lists every kind.
func (LogSubject) Values() []string { return []string{"CASE", "EXPORT", "IMPORT"} }

// namedInLog says who reads in the access log which record a line is about, whatever the row rules show of it: who
// answers for the log has to be able to say whose data was looked at. Nothing but the name is shown by it.
var namedInLog = map[LogSubject][]Permission{
	LogOfCase:   {AuditRead},
	LogOfExport: {AuditRead},
	LogOfImport: {AuditRead},
}

// NamedInLog tells whether the viewer reads in the access log which record of the kind a line is about. What the table
// does not list is denied.
func (v *Viewer) NamedInLog(s LogSubject) bool {
	return v != nil && slices.ContainsFunc(namedInLog[s], v.Can)
}
