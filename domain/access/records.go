package access

import "aftercare/domain/terms"

// makers is who may begin a new record of a kind. Which existing records somebody sees is a row rule of
// the storage.
var makers = map[terms.RecordKind]Permission{
	terms.RecordKindComplaint:   ComplaintRegister,
	terms.RecordKindCallback:    CallbackWork,
	terms.RecordKindCustomer:    CustomerWrite,
	terms.RecordKindLead:        CustomerWrite,
	terms.RecordKindAppointment: AppointmentWrite,
}

// Maker is the permission to begin a new record of a kind; ok is false for a kind that the table does not
// list, which nobody may begin.
func Maker(kind terms.RecordKind) (p Permission, ok bool) {
	p, ok = makers[kind]
	return p, ok
}
