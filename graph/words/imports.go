package words

// importWords are the events of imports, and of a demo that goes on; why a row or a file is refused is said by the reader of files.
var importWords = map[string]Text{
	"event.import.started":       {"开始导入", "Import started"},
	"event.import.batch":         {"写入 {applied} 条", "{applied} {applied:row|rows} written"},
	"event.import.moved":         {"导入进入“{to}”", "The import is now: {to}"},
	"event.customer.imported":    {"由导入建立或更新", "Made or brought up to date by an import"},
	"event.appointment.imported": {"预约由导入建立或更新", "Appointment made or brought up to date by an import"},
	"event.visit.imported":       {"到诊由导入建立或更新", "Visit made or brought up to date by an import"},
	"event.complaint.imported":   {"历史投诉由导入建立或更新", "Past complaint made or brought up to date by an import"},
	"event.staff.imported":       {"员工账号由导入建立或更新", "Account made or brought up to date by an import"},
	"event.department.imported":  {"科室由导入建立或更新", "Department made or brought up to date by an import"},
	"event.procedure.imported":   {"治疗项目由导入加入", "Procedure added by an import"},
	"term.READING":               {"读取中", "reading"},
	"term.STAGED":                {"待确认", "to be confirmed"},
	"term.APPLYING":              {"写入中", "writing"},
	"term.FAILED":                {"失败", "failed"},
}
