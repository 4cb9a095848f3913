package importer

import (
	"reflect"
	"testing"
	"time"

	"aftercare/domain/workday"
)

func TestMomentsAreReadInManyForms(t *testing.T) {
	tests := []struct {
		text, order string
		want        string // day, or day and time; a key when refused
	}{
		{"2026-11-21", "", "2026-11-21"},
		{"2026/11/21", "", "2026-11-21"},
		{"2026.11.21", "", "2026-11-21"},
		{"2026/1/2", "", "2026-01-02"},
		{"2026年11月21日", "", "2026-11-21"},
		{"2026 年 11 月 21 日 9:05", "", "2026-11-21 09:05:00"},
		{"２０２６－１１－２１", "", "2026-11-21"},
		{"20261121", "", "2026-11-21"},
		{"20261121143005", "", "2026-11-21 14:30:05"},
		{"20261121 1430", "", "2026-11-21 14:30:00"},
		{"2026-11-21 14:30", "", "2026-11-21 14:30:00"},
		{"2026-11-21T14:30:05Z", "", "2026-11-21 14:30:05"},
		{"2026-11-21T14:30:05.123+08:00", "", "2026-11-21 14:30:05"},
		{"2026年11月21日 14时30分", "", "2026-11-21 14:30:00"},
		{"2026年11月21日14点30分5秒", "", "2026-11-21 14:30:05"},
		{"2026/11/21 下午 2:30", "", "2026-11-21 14:30:00"},
		{"2026/11/21 2:30 PM", "", "2026-11-21 14:30:00"},
		{"2026/11/21 12:05 AM", "", "2026-11-21 00:05:00"},
		{"46347", "", "2026-11-21"},
		{"46347.604166666664", "", "2026-11-21 14:30:00"},
		{"21/11/2026", "dmy", "2026-11-21"},
		{"11/21/2026 09:00", "mdy", "2026-11-21 09:00:00"},
		{"11/21/2026", "", "import.date"},
		{"2026", "", "import.date"},
		{"yesterday", "", "import.date"},
		{"2026-02-29", "", "import.dateImpossible"},
		{"2024-02-29", "", "2024-02-29"},
		{"20261332", "", "import.dateImpossible"},
		{"0001-01-01", "", "import.dateImpossible"},
		{"2026-11-21 24:10", "", "import.dateImpossible"},
		{"2026-11-21 noon", "", "import.date"},
	}
	for _, tt := range tests {
		t.Run(tt.text+" "+tt.order, func(t *testing.T) {
			m, f := parseMoment(tt.text, tt.order)
			got := m.day.String()
			if m.hasTime {
				got = m.day.In(time.UTC).Add(time.Duration(m.second) * time.Second).Format(time.DateTime)
			}
			if f != nil {
				got = f.key
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestTheMappingSaysHowTimesAreMeant(t *testing.T) {
	vitoria, err := time.LoadLocation("America/Sao_Paulo")
	if err != nil {
		t.Fatal(err)
	}
	shanghai := november(t)
	tests := []struct {
		name string
		r    reading
		typ  Type
		text string
		want string // RFC 3339 in UTC, or a day
	}{
		{"as written, a Z means nothing", reading{Setting: shanghai, asWritten: true}, Instant, "2016-04-29T00:00:00Z", "2016-04-28T16:00:00Z"},
		{"as written, an offset means nothing", reading{Setting: shanghai, asWritten: true}, Instant, "2016-04-29T09:00:00-03:00", "2016-04-29T01:00:00Z"},
		{"with a zone, a Z counts", reading{Setting: shanghai, fileZone: vitoria}, Instant, "2016-04-29T00:00:00Z", "2016-04-29T00:00:00Z"},
		{"with a zone, a time without offset is of that zone", reading{Setting: shanghai, fileZone: vitoria}, Instant, "2016-04-29 09:00", "2016-04-29T12:00:00Z"},
		{"a day is a day", reading{Setting: shanghai, fileZone: vitoria}, Day, "1985-01-02", "1985-01-02"},
		{"a day is a day, even from a zone that is ahead", reading{Setting: Setting{Zone: vitoria}, fileZone: shanghai.Zone}, Day, "1985-01-02 00:00", "1985-01-02"},
		{"a day written as an instant is the hospital's day of it", reading{Setting: shanghai, fileZone: vitoria}, Day, "1985-01-01T16:00:00Z", "1985-01-02"},
		{"a day as written stays what is written", reading{Setting: shanghai, asWritten: true}, Day, "1985-01-01T16:00:00Z", "1985-01-01"},
		{"a midnight that summer time skips stays on its day", reading{Setting: Setting{Zone: vitoria}, asWritten: true}, Instant, "2016-10-16T00:00:00Z", "2016-10-16T03:00:00Z"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v, f := tt.r.value(Target{Type: tt.typ}, tt.text)
			if f != nil {
				t.Fatal(f.key)
			}
			got := ""
			switch v := v.(type) {
			case time.Time:
				got = v.Format(time.RFC3339)
			case workday.Date:
				got = v.String()
			}
			if got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestValuesAreReadByTheirType(t *testing.T) {
	refused := func(key string) any { return &flaw{key: key} }
	tests := []struct {
		name   string
		target Target
		text   string
		want   any
	}{
		{"yuan become fen", Target{Type: Money}, "1280", int64(128000)},
		{"signs and thousands are taken off", Target{Type: Money}, "￥1,280.50 元", int64(128050)},
		{"the noise of a binary fraction is rounded away", Target{Type: Money}, "0.30000000000000004", int64(30)},
		{"the largest amount is exact", Target{Type: Money}, "9999999999.99", int64(999999999999)},
		{"a third decimal is refused", Target{Type: Money}, "1.005", refused("import.moneyFraction")},
		{"a negative amount is refused", Target{Type: Money}, "-5", refused("import.moneyNegative")},
		{"an amount in brackets is negative", Target{Type: Money}, "(5.00)", refused("import.moneyNegative")},
		{"a decimal comma is no thousand", Target{Type: Money}, "1.280,00", refused("import.number")},
		{"a word is no amount", Target{Type: Money}, "免费", refused("import.number")},
		{"an age with its unit", Target{Type: Integer}, "36岁", int64(36)},
		{"a negative number is read as it is", Target{Type: Integer}, "-1", int64(-1)},
		{"a number with a fraction is no integer", Target{Type: Integer}, "36.5", refused("import.number")},
		{"yes in Chinese", Target{Type: Bool}, "是", true},
		{"no as a digit", Target{Type: Bool}, "0", false},
		{"perhaps is neither", Target{Type: Bool}, "可能", refused("import.unknownValue")},
		{"a word of the contract", Target{Type: Enum, Options: tiers}, "gold", "GOLD"},
		{"a Chinese word", Target{Type: Enum, Options: appointmentStatuses}, "爽约", "NOSHOW"},
		{"dashes and case do not matter", Target{Type: Enum, Options: appointmentStatuses}, "No-Show", "NOSHOW"},
		{"an unknown word is refused", Target{Type: Enum, Options: appointmentStatuses}, "神秘", refused("import.unknownValue")},
		{"roles in a list", Target{Type: Enums, Options: roles}, "医生、科室主任,DOCTOR", []string{"DOCTOR", "DEPARTMENT_HEAD"}},
		{"one unknown role refuses the list", Target{Type: Enums, Options: roles}, "医生,国王", refused("import.unknownValue")},
		{"a list", Target{Type: List, Max: 10}, "皮秒；水光针, 皮秒", []string{"皮秒", "水光针", "皮秒"}},
		{"an item too long", Target{Type: List, Max: 2}, "皮秒、水光针", refused("import.tooLong")},
		{"text as long as it may be", Target{Type: Text, Max: 3}, "水光针", "水光针"},
		{"text too long", Target{Type: Text, Max: 2}, "水光针", refused("import.tooLong")},
		{"an id as a float", Target{Type: ID}, "29872499824296.0", "29872499824296"},
		{"an id in scientific form with all its digits", Target{Type: ID}, "2.9872499824296E+13", "29872499824296"},
		{"an id in scientific form that has lost digits", Target{Type: ID}, "2.98725E+13", refused("import.idRounded")},
		{"an id that only looks scientific", Target{Type: ID}, "12e4", "12e4"},
		{"an id with a true fraction stays", Target{Type: ID}, "93779.52927", "93779.52927"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v, f := reading{asWritten: true}.value(tt.target, tt.text)
			if want, ok := tt.want.(*flaw); ok {
				if f == nil || v != nil || f.key != want.key {
					t.Errorf("got %v, %v, want %s", v, f, want.key)
				}
				return
			}
			if f != nil || !reflect.DeepEqual(v, tt.want) {
				t.Errorf("got %v, %v, want %v", v, f, tt.want)
			}
		})
	}
}

func TestPhonesBecomeE164(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
		warned     bool
	}{
		{"a mobile", "138 0013 8000", []string{"+8613800138000"}, false},
		{"a mobile as a spreadsheet spells it", "1.3800138E+10", nil, true},
		{"a mobile as a float", "13800138000.0", []string{"+8613800138000"}, false},
		{"full-width digits", "１３８００１３８０００", []string{"+8613800138000"}, false},
		{"a landline", "0755-8888 9999", []string{"+8675588889999"}, false},
		{"a number from abroad", "+1 650-253-0000", []string{"+16502530000"}, false},
		{"several, one of them twice", "13800138000/13900139000；138-0013-8000", []string{"+8613800138000", "+8613900139000"}, false},
		{"an unreadable one beside a good one is left out with a warning", "13800138000、无", []string{"+8613800138000"}, true},
		{"nothing but an unreadable one", "138****8000", nil, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v, f := phones(tt.text)
			got, _ := v.([]string)
			if !reflect.DeepEqual(got, tt.want) || (f != nil) != tt.warned {
				t.Errorf("got %v, %v", v, f)
			}
		})
	}
}
