package importer

import (
	"fmt"
	"strings"

	"aftercare/languages"
)

// Message is one sentence in both languages; {names} are filled from the arguments.
type Message struct{ ZH, EN string }

// Keys lists the key of every sentence that this package can answer with, sorted.
var Keys = sortedKeys(Messages)

// Messages holds the sentences by key. Keys of files and mappings come in faults, the others in
// Problems, where {field} is the label of the target.
var Messages = map[string]Message{
	"import.file.empty":        {"文件是空的。", "The file is empty."},
	"import.file.header":       {"第 {line} 行应为表头，但没有列名。", "Line {line} should be the heading but names no columns."},
	"import.file.headerTwice":  {"表头中“{column}”出现了两次，请改名后再导入。", "The heading “{column}” stands twice; rename one of the columns."},
	"import.file.binary":       {"第 {line} 行含有二进制内容，这不是表格文件。", "Line {line} holds binary data; this is not a table."},
	"import.file.encoding":     {"第 {line} 行的文字无法识别，请另存为 UTF-8 或 GB18030 编码。", "The text in line {line} cannot be read; save the file as UTF-8 or GB18030."},
	"import.file.quote":        {"第 {line} 行的引号没有闭合，文件可能不完整。", "The quotation mark in line {line} is never closed; the file may be cut off."},
	"import.file.cellTooLong":  {"第 {line} 行有一格超过 {max} 字节。", "Line {line} has a cell of more than {max} bytes."},
	"import.file.rowTooLong":   {"第 {line} 行超过 {max} 字节。", "Line {line} has more than {max} bytes."},
	"import.file.columns":      {"第 {line} 行超过 {max} 列。", "Line {line} has more than {max} columns."},
	"import.file.xls":          {"这是旧版 Excel（.xls）或加密文件，请另存为不加密的 .xlsx 或 CSV。", "This is an old Excel file (.xls) or an encrypted one; save it as .xlsx without password, or as CSV."},
	"import.file.xlsx":         {"Excel 文件已损坏或不完整。", "The Excel file is damaged or incomplete."},
	"import.file.xlsxTooLarge": {"Excel 文件超过 {max} MB，请拆分或另存为 CSV。", "The Excel file exceeds {max} MB; split it or save it as CSV."},
	"import.file.xlsxTooMany":  {"工作簿超过 {rows} 行或 {texts} 条不同的文字，请拆分或另存为 CSV。", "The workbook has more than {rows} rows or {texts} different texts; split it or save it as CSV."},
	"import.file.missing":      {"找不到上传的文件，请重新上传。", "The uploaded file is gone; please upload it again."},
	"import.file.sheet":        {"没有名为“{sheet}”的工作表。", "There is no sheet named “{sheet}”."},

	"import.mapping.syntax":        {"对照文件第 {line} 行的格式不正确。", "Line {line} of the mapping is no valid YAML."},
	"import.mapping.shape":         {"对照文件第 {line} 行的内容类型不对。", "Line {line} of the mapping holds the wrong kind of value."},
	"import.mapping.key":           {"对照文件第 {line} 行：不认识“{key}”。", "Line {line} of the mapping: “{key}” is unknown."},
	"import.mapping.keyTwice":      {"对照文件第 {line} 行：“{key}”出现了两次。", "Line {line} of the mapping: “{key}” stands twice."},
	"import.mapping.kind":          {"不认识的数据类型“{kind}”。", "The kind “{kind}” is unknown."},
	"import.mapping.source":        {"请填写来源名称，最多 40 个字。", "Name the source, in at most 40 characters."},
	"import.mapping.dates":         {"请说明日期如何理解：asWritten 或时区名；“{value}”不是其中之一。", "Say how dates are meant: asWritten or the name of a zone; “{value}” is neither."},
	"import.mapping.dateOrder":     {"日期顺序只能是 ymd、dmy 或 mdy。", "The order of dates is ymd, dmy or mdy."},
	"import.mapping.target":        {"不认识的字段“{target}”。", "The field “{target}” is unknown."},
	"import.mapping.origin":        {"字段“{target}”需要且只能有一个来源：列或固定值。", "The field “{target}” needs exactly one origin: columns or a constant."},
	"import.mapping.value":         {"“{value}”不能作为字段“{target}”的值。", "“{value}” cannot be a value of the field “{target}”."},
	"import.mapping.required":      {"必填项“{targets}”没有对应的列。", "The required field “{targets}” has no column."},
	"import.mapping.needs":         {"以下各项至少一项要有对应的列：{targets}。", "At least one of these fields needs a column: {targets}."},
	"import.mapping.columnMissing": {"文件中没有“{column}”这一列。", "The file has no column “{column}”."},
	"import.mapping.otherKind":     {"对照“{name}”是为另一种数据写的。", "The mapping “{name}” is for another kind of data."},
	"import.mapping.shipped":       {"没有名为“{name}”的对照；现有：{names}。", "There is no mapping named “{name}”; there are: {names}."},

	"import.row.ragged": {"这一行有 {have} 列，表头有 {want} 列。", "The row has {have} cells, the heading {want}."},
	"import.row.quote":  {"这一行的引号位置不对，无法分列。", "A quotation mark in the row stands where none may stand."},

	"import.required":       {"{field}不能为空。", "{field} must not be empty."},
	"import.unknownValue":   {"{field}：不认识“{value}”。", "{field}: “{value}” is unknown."},
	"import.date":           {"{field}：“{value}”不是可识别的日期。", "{field}: “{value}” is not a date that can be read."},
	"import.dateImpossible": {"{field}：“{value}”这一天或这一时刻不存在。", "{field}: there is no such day or time as “{value}”."},
	"import.number":         {"{field}：“{value}”不是数字。", "{field}: “{value}” is not a number."},
	"import.moneyNegative":  {"{field}：“{value}”是负数。", "{field}: “{value}” is negative."},
	"import.moneyFraction":  {"{field}：“{value}”小于分。", "{field}: “{value}” has fractions of a fen."},
	"import.phone":          {"{field}：“{value}”不是有效的电话号码。", "{field}: “{value}” is not a valid telephone number."},
	"import.idRounded":      {"{field}：“{value}”已被表格软件舍入，原编号无法恢复。", "{field}: “{value}” was rounded by a spreadsheet; the number is lost."},
	"import.tooLong":        {"{field}超过 {max} 个字。", "{field} has more than {max} characters."},

	"import.birthFuture":              {"出生日期在今天之后。", "The birth date is after today."},
	"import.birthTooEarly":            {"按出生日期计算，年龄超过 {max} 岁。", "By the birth date the age exceeds {max}."},
	"import.beforeBirth":              {"早于客户的出生日期 {day}。", "This is before the customer's birth, {day}."},
	"import.afterDeath":               {"晚于客户的死亡日期 {day}。", "This is after the customer's death, {day}."},
	"import.loginForm":                {"登录名应为 2 到 60 个小写字母、数字、点、下划线或连字符。", "A login has 2 to 60 letters, digits, dots, underscores or hyphens."},
	"import.deceasedBeforeBirth":      {"死亡日期早于出生日期。", "The date of death is before the birth date."},
	"import.deceasedFuture":           {"死亡日期在今天之后。", "The date of death is after today."},
	"import.ageImpossible":            {"年龄 {value} 不在 0 到 {max} 之间。", "The age {value} is not between 0 and {max}."},
	"import.startsBeforeBooked":       {"预约日期早于登记日期。", "The appointment is on a day before it was booked."},
	"import.statusTooEarly":           {"预约日期还没有到，不可能已有到诊结果。", "The day of the appointment is still to come, so it cannot have this status."},
	"import.amountWithoutPurchase":    {"没有消费就没有金额。", "There is no amount without a purchase."},
	"import.future":                   {"{field}在今天之后。", "{field} is after today."},
	"import.customerMissing":          {"没有说明是哪位客户。", "The row does not say which customer it is about."},
	"import.complainantMissing":       {"没有说明投诉人，也没有注明匿名。", "The row names no complainant and does not say that the complaint is anonymous."},
	"import.complaintEmpty":           {"主题和内容都是空的。", "Subject and description are both empty."},
	"import.occurredAfterRegistered":  {"发生日期晚于登记日期。", "It happened after the day on which it was registered."},
	"import.resolvedBeforeRegistered": {"解决日期早于登记日期。", "It was resolved before the day on which it was registered."},
	"import.closedBeforeRegistered":   {"结案日期早于登记日期。", "It was closed before the day on which it was registered."},
	"import.closedBeforeResolved":     {"结案日期早于解决日期。", "It was closed before the day on which it was resolved."},

	"import.noKey":              {"这一行没有编号，也没有会员编号或电话，下次导入时无法再认出它。", "The row has no number, member number or telephone by which it could be known again."},
	"import.keyTwice":           {"第 {line} 行已有同一条记录。", "Line {line} is the same record."},
	"import.unknownCustomer":    {"系统中没有这位客户，这一行也没有写姓名。", "There is no such customer, and the row does not tell a name."},
	"import.memberNoTaken":      {"会员编号“{value}”属于另一位客户。", "The member number “{value}” belongs to another customer."},
	"import.unknownDoctor":      {"没有名为“{value}”的医生，请在对照中指明或先导入员工。", "There is no doctor “{value}”; name one in the mapping, or bring in the staff first."},
	"import.severalDoctors":     {"名为“{value}”的医生不止一位，请改用登录名或工号。", "There are several doctors “{value}”; use the login or staff number."},
	"import.unknownDepartment":  {"没有名为“{value}”的科室，请在对照中指明或先导入科室。", "There is no department “{value}”; name one in the mapping, or bring in the departments first."},
	"import.severalDepartments": {"名为“{value}”的科室不止一个，请改用科室代码。", "There are several departments “{value}”; use the code."},
	"import.leftOut":            {"{field}：没有找到“{value}”，未记入。", "{field}: “{value}” was not found and is left out."},
	"import.newProcedure":       {"治疗项目“{value}”不在目录中，将按“一般”类加入。", "The procedure “{value}” is not on the list; it will be added as general."},
	"import.editedAtDesk":       {"这条记录导入后已有人修改，保留现有内容。", "Somebody has edited this record since it was imported; it stays as it is."},
	"import.customerDied":       {"客户已去世，这个预约记为已取消。", "The customer has died; this appointment is entered as cancelled."},
	"import.madeAtDesk":         {"这条记录已在系统中登记，内容不变。", "This record was registered at the desk; it stays as it is."},
	"import.otherSystem":        {"这位客户（{memberNo}）来自另一个系统，内容不变。", "This customer ({memberNo}) came from another system and stays as it is."},
	"import.loginTaken":         {"登录名“{value}”已被另一家医院使用。", "The login “{value}” is taken in another hospital."},
	"import.ownRole":            {"导入的人不能给自己授予角色，请由另一位管理员授予。", "The person who imports cannot get a role by it; another administrator has to give it."},
	"import.ownDepartment":      {"导入的人不能更改自己所属的科室，请由另一位管理员更改。", "The person who imports cannot change their own department by it; another administrator has to."},
	"import.numberTaken":        {"这个工号属于另一位员工。", "This staff number belongs to somebody else."},
	"import.wrongState":         {"这次导入现在不能这样操作。", "This cannot be done with the import now."},
	"import.failed":             {"文件无法导入。", "The file could not be imported."},
	"import.hospitalMissing":    {"没有代码为“{value}”的医院。", "There is no hospital with the code “{value}”."},
	"import.hospitalNeeded":     {"这里有不止一家医院，请用 --hospital 指明代码。", "There is more than one hospital here; name its code by --hospital."},
}

// Render is the sentence of a key in a language; an unknown key is shown as it is.
// Targets are named as people see them where the arguments say of which kind of file they are.
func Render(lang, key string, args map[string]any) string {
	m, ok := Messages[key]
	if !ok {
		return key
	}
	text, further := languages.Text(lang, key)
	if !further {
		text = languages.Pick(lang, m.ZH, m.EN)
	}
	names := make([]string, 0, 2*len(args))
	for _, name := range sortedKeys(args) {
		value := fmt.Sprint(args[name])
		if kind, ok := args["of"].(string); ok && name == "targets" {
			value = called(Kind(kind), strings.Fields(value), lang)
		}
		names = append(names, "{"+name+"}", value)
	}
	return strings.NewReplacer(names...).Replace(text)
}

// called lists targets by their labels.
func called(k Kind, names []string, lang string) string {
	var out []string
	for _, name := range names {
		if t, ok := find(k, name); ok {
			name = t.Label(lang)
		}
		out = append(out, name)
	}
	return languages.Join(lang, out)
}
