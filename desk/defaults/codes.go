package defaults

// Word is one code of a list with its labels.
type Word struct{ Code, ZH, EN string }

// CodeList is a list of codes.
type CodeList struct {
	Name  string
	Words []Word
}

// Names of the code lists.
const (
	ListNoShowReason      = "NO_SHOW_REASON"
	ListTreatmentResponse = "TREATMENT_RESPONSE"
	ListObjection         = "OBJECTION"
	ListConcern           = "CONCERN"
	ListComplaintCategory = "COMPLAINT_CATEGORY"
)

// Codes are the lists with which a hospital starts.
func Codes() []CodeList {
	return []CodeList{
		{ListNoShowReason, []Word{ // R102
			{"TIME", "时间不合适", "No time"},
			{"FORGOT", "忘记了", "Forgot"},
			{"PRICE", "费用顾虑", "Price"},
			{"FEAR", "担心、害怕", "Afraid"},
			{"TRANSPORT", "交通不便", "Could not get there"},
			{"CONDITION_IMPROVED", "情况已好转", "Got better"},
			{"WENT_ELSEWHERE", "去了别的机构", "Went elsewhere"},
			{"NO_SLOT", "约不到合适的时间", "No suitable slot"},
			{"OTHER", "其他", "Other"},
		}},
		{ListTreatmentResponse, []Word{ // R152
			{"GOOD", "效果好", "Good effect"},
			{"SLIGHT", "有一点效果", "Slight effect"},
			{"NONE", "没有效果", "No effect"},
			{"ADVERSE", "没有效果且不适，已自行停止", "No effect, adverse reaction, stopped by themselves"},
			{"TREATED_ELSEWHERE", "没有好转，已在别处治疗", "No better, now treated elsewhere"},
			{"NEARLY_WELL", "基本恢复", "Nearly well"},
		}},
		{ListObjection, []Word{ // R150
			{"NO_TIME", "没有时间", "No time"},
			{"TOO_EXPENSIVE", "费用太高", "Too expensive"},
			{"FEAR_NO_EFFECT", "担心没有效果", "Afraid it will not work"},
			{"CONDITION_IMPROVED", "情况已好转", "Condition has improved"},
		}},
		{ListConcern, []Word{ // R014, R103
			{"PRICE", "费用", "Price"},
			{"SAFETY", "安全", "Safety"},
			{"PAIN", "疼痛", "Pain"},
			{"RECOVERY", "恢复时间", "Recovery time"},
			{"SCAR", "疤痕", "Scars"},
			{"RESULT", "效果", "Result"},
			{"DURATION", "维持多久", "How long it lasts"},
			{"ANAESTHESIA", "麻醉", "Anaesthesia"},
			{"DOCTOR", "由哪位医生做", "Which doctor"},
			{"MATERIAL", "材料与品牌", "Material and brand"},
			{"PRIVACY", "隐私", "Privacy"},
			{"WAITING", "等候时间", "Waiting time"},
			{"ENVIRONMENT", "环境", "Surroundings"},
			{"AFTERCARE", "术后护理", "Care afterwards"},
		}},
		{ListComplaintCategory, []Word{ // the seven of HCAT, and the cases of the field that fall under them
			{"QUALITY", "诊疗质量", "Quality of care"},
			{"SAFETY", "医疗安全", "Safety"},
			{"ENVIRONMENT", "环境设施", "Environment"},
			{"INSTITUTIONAL_PROCESSES", "流程与管理", "Institutional processes"},
			{"LISTENING", "倾听与重视", "Listening"},
			{"COMMUNICATION", "沟通与告知", "Communication"},
			{"RESPECT_AND_RIGHTS", "尊重与权利", "Respect and patient rights"},
			{"OUTCOME_DISSATISFACTION", "对效果不满意", "Dissatisfied with the outcome"},
			{"COMPLICATION", "并发症", "Complication"},
			{"PRICE_REFUND", "价格与退款", "Price and refund"},
			{"SALES_PRESSURE", "推销压力", "Sales pressure"},
		}},
	}
}
