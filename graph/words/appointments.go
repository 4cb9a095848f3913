package words

// appointments are the sentences about booked times and visits.
var appointments = map[string]Text{
	"appointment.notADoctor":             {"这位员工不是医生。", "This person is not a doctor here."},
	"appointment.notRebookable":          {"状态为“{status}”的预约不能改约。", "An appointment that is “{status}” cannot be replaced."},
	"appointment.slotTaken":              {"这位医生在这个时间已约满（每次 {places} 个号）。", "The doctor has no place left at this time ({places} {places:place|places})."},
	"appointment.walkInTime":             {"只能登记 {minutes} 分钟以内到的客户。", "Only somebody who came within the last {minutes} minutes can be entered."},
	"appointment.bookedToday":            {"这位客户今天有预约 {number}（{at}），请为该预约签到。", "This customer has appointment {number} today ({at}); check in for that one."},
	"appointment.hereAlready":            {"这位客户已经在院，预约号 {number}（{at}）。", "This customer is here already, number {number} ({at})."},
	"event.appointment.walkedIn":         {"{startsAt} 未预约到院，签到号 {number}", "Came without an appointment at {startsAt}, number {number}"},
	"visit.amountWithoutPurchase":        {"没有消费就没有金额。", "There is no amount without a purchase."},
	"appointment.sameTime":               {"这位客户在这个时间已有预约 {number}。", "This customer has appointment {number} at that very time."},
	"appointment.replacedAlready":        {"这个预约已改约为 {day} 的 {number}，请从新的预约改。", "This appointment has been replaced by number {number} of {day}; change that one."},
	"visit.beforeArrival":                {"早于签到时间 {at}。", "This is before the customer checked in, {at}."},
	"visit.tooOld":                       {"超过一年的就诊请用导入补录。", "A visit of more than a year ago is added by an import."},
	"visit.beforeAppointment":            {"到院时间早于预约日 {day}。", "This is before the day of the appointment, {day}."},
	"event.appointment.booked":           {"预约 {startsAt}，预约号 {number}", "Booked {startsAt}, number {number}"},
	"event.appointment.moved":            {"预约从 {from} 改到 {to}，预约号 {number}", "Moved the appointment from {from} to {to}, number {number}"},
	"event.appointment.cancelled":        {"取消 {startsAt} 的预约 {number}", "Cancelled the appointment {number} of {startsAt}"},
	"event.appointment.checkedIn":        {"{startsAt} 的预约 {number} 已签到", "Checked in for the appointment {number} of {startsAt}"},
	"event.appointment.missed":           {"{startsAt} 的预约 {number} 未到诊", "Missed the appointment {number} of {startsAt}"},
	"event.appointment.recovered":        {"{arrivedAt} 到院，补上了 {startsAt} 未到的预约", "Came on {arrivedAt}, making good the appointment missed on {startsAt}"},
	"event.appointment.corrected":        {"{startsAt} 的预约 {number} 属于误录", "Marked the appointment {number} of {startsAt} as entered in error"},
	"event.appointment.fulfilled":        {"{startsAt} 的预约 {number} 已就诊", "Kept the appointment {number} of {startsAt}"},
	"notice.appointment.arrived":         {"{startsAt} 的预约 {number}，客户已到院", "The customer of the appointment {number} at {startsAt} has arrived"},
	"event.visit.recorded":               {"{arrivedAt} 到院就诊 {procedures}", "Visited on {arrivedAt} {procedures}"},
	"event.appointment.cancelledByDeath": {"客户去世，取消 {startsAt} 的预约 {number}", "The customer died: appointment {number} of {startsAt} cancelled"},
}
