package words

var figures = map[string]Text{
	"figures.tooManyDimensions": {"最多按 {max} 个维度统计。", "Count by at most {max} dimensions."},
	"figures.tooManyRows":       {"结果超过 {max} 行，请减少维度或缩短时间。", "The answer would hold more than {max} rows; take fewer dimensions or a shorter time."},
	"figures.rangeTooLong":      {"时间范围要短于 {years} 年。", "The range has to be shorter than {years} years."},
	"figures.tooManyToTime":     {"超过 {max} 起投诉，无法计算中位时长，请缩短时间。", "The median of more than {max} cases cannot be measured; take a shorter time."},
	"figures.noPersons":         {"只有主管以上人员可以按员工统计。", "Only supervisors and above may count by person."},
}
