package defaults

import "aftercare/domain/terms"

// Procedure is a treatment with the family that decides its follow-up curve. Aliases are other words
// that imports use.
type Procedure struct {
	Code, ZH, EN string
	Family       terms.ProcedureFamily
	Aliases      []string
}

// Procedures is the list with which a hospital starts.
func Procedures() []Procedure {
	const (
		surgery   = terms.ProcedureFamilySurgery
		skin      = terms.ProcedureFamilySkin
		injection = terms.ProcedureFamilyInjection
		dental    = terms.ProcedureFamilyDental
		general   = terms.ProcedureFamilyGeneral
	)
	return []Procedure{
		{"double-eyelid", "双眼皮", "Double eyelid surgery", surgery, []string{"重睑", "重睑术", "双眼皮成形", "埋线双眼皮", "全切双眼皮"}},
		{"epicanthoplasty", "开眼角", "Epicanthoplasty", surgery, []string{"内眦开大", "开内眼角"}},
		{"eye-bags", "祛眼袋", "Lower blepharoplasty", surgery, []string{"眼袋", "去眼袋", "眼袋整形"}},
		{"rhinoplasty", "隆鼻", "Rhinoplasty", surgery, []string{"鼻综合", "隆鼻术", "鼻部整形", "假体隆鼻"}},
		{"liposuction", "吸脂", "Liposuction", surgery, []string{"抽脂", "脂肪抽吸", "吸脂塑形"}},
		{"fat-grafting", "自体脂肪填充", "Fat grafting", surgery, []string{"脂肪填充", "脂肪移植"}},
		{"breast-augmentation", "隆胸", "Breast augmentation", surgery, []string{"丰胸", "假体隆胸"}},
		{"facelift", "面部提升术", "Facelift", surgery, []string{"拉皮", "除皱术", "面部除皱"}},
		{"scar-revision", "疤痕修复", "Scar revision", surgery, []string{"瘢痕修复", "祛疤"}},
		{"mole-removal", "祛痣", "Mole removal", skin, []string{"点痣", "去痣"}},
		{"thermage", "热玛吉", "Radiofrequency tightening", skin, []string{"射频紧肤", "Thermage"}},
		{"ultrasound-lifting", "超声提升", "Ultrasound lifting", skin, []string{"超声刀", "超声炮"}},
		{"photorejuvenation", "光子嫩肤", "Photorejuvenation", skin, []string{"光子", "IPL", "M22"}},
		{"picosecond-laser", "皮秒", "Picosecond laser", skin, []string{"皮秒激光", "超皮秒"}},
		{"co2-fractional", "点阵激光", "Fractional laser", skin, []string{"点阵", "二氧化碳点阵"}},
		{"laser-hair-removal", "激光脱毛", "Laser hair removal", skin, []string{"脱毛", "冰点脱毛"}},
		{"chemical-peel", "果酸换肤", "Chemical peel", skin, []string{"刷酸", "果酸"}},
		{"hydrafacial", "水光护理", "Hydrating facial", skin, []string{"小气泡", "补水护理"}},
		{"hyaluronic-acid", "玻尿酸", "Hyaluronic acid filler", injection, []string{"玻尿酸填充", "透明质酸", "HA"}},
		{"botulinum", "肉毒素", "Botulinum toxin", injection, []string{"肉毒", "瘦脸针", "除皱针", "保妥适"}},
		{"mesotherapy", "水光针", "Mesotherapy", injection, []string{"水光", "中胚层"}},
		{"lipolysis-injection", "溶脂针", "Lipolysis injection", injection, []string{"溶脂"}},
		{"implant", "种植牙", "Dental implant", dental, []string{"种牙", "牙种植"}},
		{"orthodontics", "正畸", "Orthodontics", dental, []string{"牙齿矫正", "矫正", "隐形矫正"}},
		{"scaling", "洁牙", "Scaling", dental, []string{"洗牙", "超声洁治"}},
		{"tooth-whitening", "牙齿美白", "Tooth whitening", dental, []string{"美白", "冷光美白"}},
		{"filling", "补牙", "Filling", dental, []string{"充填", "树脂充填"}},
		{"extraction", "拔牙", "Extraction", dental, []string{"智齿拔除", "拔智齿"}},
		{"check-up", "体检", "Check-up", general, []string{"健康体检", "检查"}},
		{"consultation", "面诊", "Consultation", general, []string{"会诊", "咨询面诊"}},
	}
}
