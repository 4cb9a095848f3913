package words

// leads are the sentences about consultations.
var leads = map[string]Text{
	"lead.bothClasses":      {"意向分类和病情分类要一起填写。", "Intent class and condition class go together."},
	"lead.notAnEnd":         {"“{state}”不是结束跟进的状态。", "A consultation is not closed as “{state}”."},
	"lead.otherCustomer":    {"预约的客户与线索的客户不一致。", "The appointment is of another customer than the lead."},
	"event.lead.registered": {"登记咨询（{channel}）", "Registered a consultation ({channel})"},
	"event.lead.assessed":   {"评估咨询：{to}", "Assessed the consultation: {to}"},
	"event.lead.booked":     {"咨询客户已预约", "The consultation led to a booking"},
	"event.lead.unbooked":   {"预约未成，继续跟进", "The booking came to nothing; followed up again"},
	"event.lead.arrived":    {"咨询客户已到院", "The consultation led to an arrival"},
	"event.lead.converted":  {"咨询客户已成交", "The consultation led to a purchase"},
	"event.lead.closed":     {"结束跟进：{to}", "Closed the consultation: {to}"},
	"field.conditionClass":  {"病情分类", "Condition class"},
}
