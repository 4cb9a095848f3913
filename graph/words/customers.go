package words

// customers are the sentences about people and their contact data.
var customers = map[string]Text{
	"customer.notOwn":                 {"这不是您负责的客户。", "This customer is not yours."},
	"customer.ownerOnly":              {"只有现负责人或主管可以更换负责人。", "Only the present owner or a supervisor may pass a customer on."},
	"customer.duplicate":              {"已有同名同号码的客户，会员编号 {memberNo}。", "A customer of this name and number is there already: member {memberNo}."},
	"customer.memberNoTaken":          {"这个会员编号已被使用。", "This member number is taken."},
	"customer.numberMasked":           {"这是隐藏了中间几位的号码，请填写完整号码；不改则保持原样。", "This is a number with hidden digits. Give the whole number, or leave it as it is."},
	"customer.onePrimary":             {"只能有一个主要号码。", "Only one number can be the primary one."},
	"customer.bornAfterVisit":         {"出生日期晚于第一次就诊 {day}。", "This is after the first visit, {day}."},
	"customer.bornTooEarly":           {"出生日期不能早于 {year} 年。", "The date of birth cannot be before {year}."},
	"customer.doNotContactStands":     {"客户要求不再联系，不能同时同意营销。", "The customer asked not to be contacted, so there is no consent to marketing."},
	"event.customer.registered":       {"登记客户，会员编号 {memberNo}", "Registered the customer, member {memberNo}"},
	"event.customer.updated":          {"修改客户资料：{fields}", "Changed the card: {fields}"},
	"event.customer.ownerChanged":     {"更换负责人", "Passed the customer on to another owner"},
	"event.customer.consentGiven":     {"客户同意：{purpose}", "The customer consented: {purpose}"},
	"event.customer.consentWithdrawn": {"客户撤回同意：{purpose}", "The customer withdrew the consent: {purpose}"},
	"event.customer.deceased":         {"登记客户于 {on} 去世", "Noted that the customer died on {on}"},
	"event.customer.deathTakenBack":   {"更正：客户并未去世", "Corrected: the customer has not died"},
	"event.customer.unmasked":         {"查看了客户的联系方式", "Looked at the customer's contact data"},

	"access.customer.unmask":        {"查看联系方式", "Contact data revealed"},
	"access.customer.unmaskRefused": {"查看联系方式被拒", "Reveal refused"},

	"term.CONSENT_CARE":      {"诊疗回访", "care calls"},
	"term.CONSENT_MARKETING": {"营销信息", "marketing"},
	"term.CONSENT_SURVEY":    {"满意度调查", "surveys"},
	"term.CONSENT_ALL":       {"一切联系", "any contact"},

	"term.customer.name":             {"姓名", "name"},
	"term.customer.gender":           {"性别", "gender"},
	"term.customer.birthDate":        {"出生日期", "date of birth"},
	"term.customer.tier":             {"会员等级", "tier"},
	"term.customer.address":          {"地址", "address"},
	"term.customer.note":             {"备注", "note"},
	"term.customer.phones":           {"电话号码", "phone numbers"},
	"term.customer.preferredWindows": {"方便接听的时间", "preferred hours"},

	"field.name":      {"姓名", "Name"},
	"field.birthDate": {"出生日期", "Date of birth"},
	"field.address":   {"地址", "Address"},
	"field.phones":    {"电话号码", "Phone numbers"},
	"field.purpose":   {"用途", "Purpose"},
}
