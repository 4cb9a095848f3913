package access

import "aftercare/domain/terms"

// listReaders is who keeps views of a list: those who see anything in it. A view gives nobody a row; what
// the list shows is decided when it is read.
var listReaders = map[terms.ViewList][]Permission{
	terms.ViewListComplaints:   {ComplaintRegister, ComplaintHandle, ComplaintSupervise, ComplaintClinical},
	terms.ViewListCallbacks:    {CallbackWork, CallbackAssign},
	terms.ViewListMyDay:        {CallbackWork},
	terms.ViewListLeads:        {CustomerWrite, ApproveUnit},
	terms.ViewListCustomers:    {CustomerRead},
	terms.ViewListAppointments: {CustomerRead},
}

// ListReaders are the permissions of which one is needed to keep views of a list; none for a list that is
// not known, which nobody has views of.
func ListReaders(list terms.ViewList) []Permission { return listReaders[list] }

// ShareViews is the permission to keep views that everybody sees who sees the list.
const ShareViews = ApproveUnit
