package demo

import (
	"fmt"

	"aftercare/desk/appointments"
	"aftercare/desk/customers"
	"aftercare/desk/leads"
	"aftercare/domain/terms"
)

// player is somebody of the stories.
type player struct {
	key, name string
	gender    terms.Gender
	born      string
	tier      terms.Tier
}

// players are the people of the stories. Their numbers are of the block that nobody has.
var players = []player{
	{"eyelid", "李佳华", terms.GenderFemale, "1992-04-18", terms.TierGold},
	{"nose", "王思琪", terms.GenderFemale, "1988-11-02", terms.TierSilver},
	{"wait", "陈晓梅", terms.GenderFemale, "1969-07-25", terms.TierOrdinary},
	{"filling", "赵明辉", terms.GenderMale, "1981-01-09", terms.TierOrdinary},
	{"laser", "孙丽娟", terms.GenderFemale, "1985-09-30", terms.TierDiamond},
	{"implant", "刘洋", terms.GenderMale, "1959-03-14", terms.TierSilver},
	{"refund", "周文琪", terms.GenderFemale, "1996-06-21", terms.TierGold},
	{"nurse", "吴振华", terms.GenderMale, "1977-12-05", terms.TierOrdinary},
	{"peel", "郑雨桐", terms.GenderFemale, "1999-02-17", terms.TierSilver},
	{"braces", "许可馨", terms.GenderFemale, "2006-08-08", terms.TierOrdinary},
	{"early", "何静", terms.GenderFemale, "1990-10-10", terms.TierGold},
	{"miss", "马超", terms.GenderMale, "1994-05-19", terms.TierOrdinary},
	{"soon", "高婷", terms.GenderFemale, "1987-03-27", terms.TierSilver},
	{"noon", "罗欣怡", terms.GenderFemale, "1998-12-12", terms.TierOrdinary},
	{"tea", "梁家诚", terms.GenderMale, "1972-06-06", terms.TierDiamond},
	{"dusk", "宋慧", terms.GenderFemale, "1983-09-01", terms.TierGold},
}

// cast registers the players, three weeks ago, half of them by a consultant whose own they become.
func (t *teller) cast() []scene {
	var out []scene
	for i, p := range players {
		number := fmt.Sprintf("1549900%04d", 1001+i*37)
		out = append(out, scene{ago: 15, clock: fmt.Sprintf("09:%02d", 10+i), play: func(t *teller) error {
			by := t.consultant()
			if i%2 == 1 {
				by = t.guide()
			}
			row, err := customers.Register(by, t.desk, customers.RegisterCustomerInput{
				Name: p.name, Gender: &p.gender, BirthDate: &p.born, Tier: &p.tier, Phones: []*customers.PhoneInput{{Number: number}},
				MarketingConsent: ptr(true), Origin: ptr("朋友介绍"),
			})
			if err == nil {
				t.ids[p.key] = row.ID
			}
			return err
		}})
	}
	return out
}

// treatment is a visit of a player some working days ago.
type treatment struct {
	who, procedure string
	ago, doctor    int // doctor is an index into the crew; the first is the demo login
	fen            int64
}

var treatmentsOf = []treatment{
	{"eyelid", "double-eyelid", 6, 0, 1_280_000},
	{"nose", "rhinoplasty", 8, 0, 2_680_000},
	{"filling", "filling", 4, 2, 68_000},
	{"laser", "picosecond-laser", 11, 1, 380_000},
	{"implant", "implant", 9, 2, 1_580_000},
	{"refund", "hyaluronic-acid", 10, 0, 560_000},
	{"peel", "chemical-peel", 2, 1, 120_000},
	{"braces", "orthodontics", 7, 2, 2_200_000},
	{"early", "photorejuvenation", 1, 1, 98_000},
}

// treatments books, checks in and records the visits of the players.
func (t *teller) treatments() []scene {
	var out []scene
	for i, v := range treatmentsOf {
		start := fmt.Sprintf("%02d:%02d", 9+i%6, 10*(i%5)+5) // history books at full tens
		var appointment string
		out = append(out,
			scene{ago: v.ago + 2, clock: "16:30", play: func(t *teller) error {
				at, err := t.on(scene{ago: v.ago, clock: start})
				if err != nil {
					return err
				}
				row, err := appointments.Book(t.consultant(), t.desk, appointments.BookAppointmentInput{
					Customer: ptr(t.ids[v.who]), Doctor: &t.crew.doctors[v.doctor].id, StartsAt: at,
				})
				if err == nil {
					appointment = row.ID
				}
				return err
			}},
			scene{ago: v.ago, clock: start, play: func(t *teller) error {
				return done(appointments.CheckIn(t.guide(), t.desk, appointment, 1))
			}},
			scene{ago: v.ago, clock: fmt.Sprintf("%02d:45", 10+i%6), play: func(t *teller) error {
				arrived, err := t.on(scene{ago: v.ago, clock: start})
				if err != nil {
					return err
				}
				return done(appointments.RecordVisit(t.guide(), t.desk, appointments.RecordVisitInput{
					Customer: t.ids[v.who], Appointment: &appointment, ArrivedAt: arrived, Purchased: true, Amount: &v.fen, Procedures: []string{v.procedure},
				}))
			}})
	}
	return out
}

// today0 books the arrivals of today: some before now, one of them missed, the rest to come.
func (t *teller) today0() []scene {
	var out []scene
	for i, b := range []struct {
		who, start string
		doctor     int
		in         string // when the guide desk checks in; empty: not here
	}{
		{"early", "08:45", 1, "08:34"}, {"refund", "09:05", 0, "09:06"}, {"miss", "09:25", 3, ""}, {"soon", "10:05", 4, ""}, {"noon", "10:35", 0, ""},
		{"tea", "11:25", 5, ""}, {"peel", "14:05", 1, ""}, {"dusk", "15:35", 3, ""}, {"braces", "16:25", 2, ""},
	} {
		var id string
		out = append(out, scene{ago: 1, clock: fmt.Sprintf("14:%02d", 3*i+1), play: func(t *teller) error {
			row, err := appointments.Book(t.consultant(), t.desk, appointments.BookAppointmentInput{
				Customer: ptr(t.ids[b.who]), Doctor: &t.crew.doctors[b.doctor].id, StartsAt: t.clock(0, b.start), Note: ptr(bookedFor[i%len(bookedFor)]),
			})
			if err == nil {
				id = row.ID
			}
			return err
		}})
		if b.in != "" {
			out = append(out, scene{clock: b.in, play: func(t *teller) error { return done(appointments.CheckIn(t.guide(), t.desk, id, 1)) }})
		}
	}
	return out
}

var bookedFor = []string{"术后复查", "想问价格；上次说周末有空", "第二次治疗", "面诊，带既往片子", "拆线"}

// leads registers consultations of every class whose next contact is due today, and one of this morning
// that nobody has assessed.
func (t *teller) leads() []scene {
	var out []scene
	for i, l := range []struct {
		ago         int
		clock, name string
		intent      terms.IntentClass
		concern     string
		next        string
	}{
		{3, "10:30", "田诗涵", terms.IntentClassAStrong, "想尽快做双眼皮，问恢复期", ""},
		{7, "11:00", "董家乐", terms.IntentClassBConsidering, "热玛吉在比较三家的价格", ""},
		{21, "15:00", "潘倩", terms.IntentClassCNotSoon, "等年终奖再考虑隆鼻", ""},
		{2, "16:10", "袁梦", terms.IntentClassDEnquiry, "只问洗牙多少钱", ""},
		{1, "17:20", "蔡俊", terms.IntentClassAStrong, "种植牙，希望今天下午联系", "14:40"},
		{0, "09:52", "蒋悦", "", "网上留言：痘印能不能去掉", ""},
	} {
		number := fmt.Sprintf("1549901%04d", 2003+i*41)
		out = append(out, scene{ago: l.ago, calendar: true, clock: l.clock, play: func(t *teller) error {
			in := leads.RegisterLeadInput{
				NewCustomer: &customers.RegisterCustomerInput{Name: l.name, Gender: ptr(terms.GenderFemale), MarketingConsent: ptr(true),
					Phones: []*customers.PhoneInput{{Number: number}}, Origin: ptr("网上搜索")},
				Channel: terms.ChannelOnlineChat, Concern: &l.concern,
			}
			if l.intent != "" {
				in.IntentClass, in.ConditionClass = &l.intent, ptr(terms.ConditionClassChronic)
			}
			if l.next != "" {
				in.NextContactAt = ptr(t.clock(0, l.next))
			}
			return done(leads.Register(t.consultant(), t.desk, in))
		}})
	}
	return out
}
