package demo

import (
	"fmt"
	"strings"

	"aftercare/desk"
	"aftercare/domain/terms"
)

// surnames by how often they are met; the last ones have two characters.
var surnames = []weight[string]{
	{7.2, "王"}, {7.0, "李"}, {6.4, "张"}, {5.2, "刘"}, {4.5, "陈"}, {3.0, "杨"}, {2.1, "黄"}, {2.1, "赵"}, {2.0, "吴"}, {2.0, "周"},
	{1.9, "徐"}, {1.8, "孙"}, {1.5, "马"}, {1.5, "朱"}, {1.4, "胡"}, {1.3, "郭"}, {1.3, "何"}, {1.2, "林"}, {1.1, "高"}, {1.1, "罗"},
	{1.0, "郑"}, {0.9, "梁"}, {0.9, "谢"}, {0.8, "宋"}, {0.8, "唐"}, {0.8, "许"}, {0.8, "韩"}, {0.7, "邓"}, {0.7, "冯"}, {0.6, "曹"},
	{0.6, "彭"}, {0.6, "曾"}, {0.5, "肖"}, {0.5, "田"}, {0.5, "董"}, {0.5, "潘"}, {0.4, "袁"}, {0.4, "蔡"}, {0.4, "蒋"}, {0.4, "余"},
	{0.4, "于"}, {0.4, "杜"}, {0.4, "叶"}, {0.3, "程"}, {0.3, "魏"}, {0.3, "苏"}, {0.3, "吕"}, {0.3, "丁"}, {0.3, "任"}, {0.3, "卢"},
	{0.2, "姚"}, {0.2, "沈"}, {0.2, "钟"}, {0.2, "姜"}, {0.2, "崔"}, {0.2, "谭"}, {0.1, "单"}, {0.1, "仇"}, {0.1, "欧阳"}, {0.1, "上官"},
}

// characters of given names.
var (
	forWomen = []rune("芳敏静丽娟霞秀英燕玲桂兰雪梅婷慧莹洁欣怡佳雨晨梦瑶诗涵思琪紫萱若曦语桐可馨艺子沐清妍雯菲倩琳媛珊蕾薇岚宁悦")
	forMen   = []rune("伟强磊军洋勇杰涛超明辉刚健俊鹏飞宇浩轩博文昊天泽睿志远建国斌峰龙凯晨阳子涵一鸣嘉诚家乐思源启航振华立新海波")
)

func (d dice) name(g terms.Gender) string {
	list := forWomen
	if g == terms.GenderMale {
		list = forMen
	}
	given := string(of(d, list))
	if d.chance(78) {
		given += string(of(d, list))
	}
	return weighed(d, surnames) + given
}

// phone is the telephone of the n-th person: 154 is a block that no network has been given, so nobody
// can be rung up by what a demo shows.
func phone(n int) desk.Number {
	national := fmt.Sprintf("154%08d", n)
	return desk.Number{E164: "+86" + national, National: national, Mobile: true}
}

var (
	districts = []string{"静安区", "徐汇区", "长宁区", "普陀区", "虹口区", "杨浦区", "闵行区", "宝山区", "浦东新区", "嘉定区"}
	streets   = []string{"和平路", "春晓路", "文苑街", "青松路", "仁爱路", "学府路", "滨江大道", "丰收街", "桂花路", "明月路"}
)

func (d dice) address() string {
	return fmt.Sprintf("%s%s%d号%d室", of(d, districts), of(d, streets), d.between(1, 400), d.between(1, 32)*100+d.between(1, 8))
}

var jobs = []string{"教师", "会计", "护士", "设计师", "工程师", "店主", "公务员", "学生", "自由职业", "销售", "主播", "全职主妇"}

var came = []string{"朋友介绍", "网上搜索", "小红书", "大众点评", "路过", "老客户带来", "社区讲座", "公众号"}

// pieces of what people ask for, by the line of the department.
var wishes = map[terms.ServiceLine][]string{
	terms.ServiceLinePlastic: {"想问双眼皮的费用和恢复时间", "咨询隆鼻用什么材料", "眼袋明显，想了解内切", "腰腹吸脂，担心疼", "想做自体脂肪填充，怕不存活"},
	terms.ServiceLineSkin:    {"脸上有斑，想问皮秒几次见效", "热玛吉和超声提升怎么选", "痘印反复，想做点阵", "敏感肌能不能做光子", "想祛痣，担心留疤"},
	terms.ServiceLineDental:  {"缺一颗后牙，想问种植", "孩子牙不齐，什么时候矫正", "冷光美白能维持多久", "智齿反复发炎，想拔", "补的牙掉了"},
}

func joined(parts ...string) string { return strings.Join(parts, "") }
