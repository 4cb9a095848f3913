package importer

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"aftercare/domain/workday"

	"github.com/xuri/excelize/v2"
)

// moment is a day, and perhaps a time, as a file writes it.
type moment struct {
	day     workday.Date
	hasTime bool
	second  int            // of the day
	offset  *time.Location // "Z" or "+08:00", when written
}

var (
	ymd       = regexp.MustCompile(`^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]+(.+))?$`)
	compact   = regexp.MustCompile(`^(\d{4})(\d{2})(\d{2})(?:[ T]?(\d{2})(\d{2})(\d{2})?)?$`)
	yearLast  = regexp.MustCompile(`^(\d{1,2})-(\d{1,2})-(\d{4})(?:[ T]+(.+))?$`)
	clockTime = regexp.MustCompile(`^(上午|下午|晚上|[AaPp][Mm])? ?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)? ?([AaPp][Mm])? ?(Z|z|[-+]\d{2}:?\d{2})?$`)
	serial    = regexp.MustCompile(`^\d{5}(\.\d+)?$`)
	spaces    = regexp.MustCompile(`\s+`)
	yearMonth = regexp.MustCompile(`\s*[年月]\s*`)
)

var chineseDate = strings.NewReplacer("日", " ", "号", " ", "时", ":", "点", ":", "分", ":", "秒", "")

// parseMoment reads a day or a day with time: 2026-11-21, 2026/11/21, 2026.11.21, 2026年11月21日, 20261121,
// each with or without a time, and the day numbers of spreadsheets. order is ymd, or dmy or mdy for
// files that put the year last; such a text is refused under ymd, for 3/4/2026 may be two days.
func parseMoment(text, order string) (moment, *flaw) {
	s := narrow(text)
	unknown := bad("import.date", "value", quote(s))
	if serial.MatchString(s) {
		return fromSerial(s, unknown)
	}
	if m := compact.FindStringSubmatch(s); m != nil {
		return build(m[1], m[2], m[3], joinClock(m[4], m[5], m[6]), s, unknown)
	}
	s = spaces.ReplaceAllString(strings.TrimSpace(chineseDate.Replace(yearMonth.ReplaceAllString(s, "-"))), " ")
	s = strings.TrimSuffix(s, ":") // what is left of 14时30分
	cut := strings.IndexAny(s, " T")
	if cut < 0 {
		cut = len(s)
	}
	s = strings.Trim(strings.NewReplacer("/", "-", ".", "-").Replace(s[:cut]), "-") + s[cut:]
	if m := ymd.FindStringSubmatch(s); m != nil {
		return build(m[1], m[2], m[3], m[4], text, unknown)
	}
	m := yearLast.FindStringSubmatch(s)
	switch {
	case m != nil && order == "dmy":
		return build(m[3], m[2], m[1], m[4], text, unknown)
	case m != nil && order == "mdy":
		return build(m[3], m[1], m[2], m[4], text, unknown)
	}
	return moment{}, unknown
}

func joinClock(h, m, s string) string {
	if h == "" {
		return ""
	}
	if s == "" {
		s = "00"
	}
	return h + ":" + m + ":" + s
}

// fromSerial reads the number by which spreadsheets keep days: days since 1899-12-30. Five digits are
// 1927 to 2173; a shorter number is more likely a year, a longer one an id.
func fromSerial(s string, unknown *flaw) (moment, *flaw) {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return moment{}, unknown
	}
	t, err := excelize.ExcelDateToTime(f, false)
	if err != nil {
		return moment{}, unknown
	}
	m := moment{day: workday.DateOf(t, time.UTC)}
	if f != math.Trunc(f) {
		m.hasTime, m.second = true, t.Hour()*3600+t.Minute()*60+t.Second()
	}
	return m, nil
}

// build puts the parts together. A day that no month has, and a year in which nobody alive was born or
// is booked for, are impossible rather than unreadable.
func build(y, m, d, clock, text string, unknown *flaw) (moment, *flaw) {
	year, _ := strconv.Atoi(y)
	month, _ := strconv.Atoi(m)
	day, _ := strconv.Atoi(d)
	out := moment{day: workday.Date{Year: year, Month: time.Month(month), Day: day}}
	if out.day.AddDays(0) != out.day || year < 1850 || year > 2200 {
		return moment{}, bad("import.dateImpossible", "value", quote(narrow(text)))
	}
	if clock == "" {
		return out, nil
	}
	c := clockTime.FindStringSubmatch(clock)
	if c == nil {
		return moment{}, unknown
	}
	hour, _ := strconv.Atoi(c[2])
	minute, _ := strconv.Atoi(c[3])
	second, _ := strconv.Atoi("0" + c[4])
	half := strings.ToLower(c[1] + c[5])
	if half != "" && hour < 12 && (half == "pm" || half == "下午" || half == "晚上") {
		hour += 12
	}
	if half == "am" && hour == 12 {
		hour = 0
	}
	if hour > 23 || minute > 59 || second > 59 {
		return moment{}, bad("import.dateImpossible", "value", quote(narrow(text)))
	}
	out.hasTime, out.second = true, hour*3600+minute*60+second
	out.offset = zoneOf(c[6])
	return out, nil
}

func zoneOf(s string) *time.Location {
	s = strings.ReplaceAll(s, ":", "")
	switch {
	case s == "":
		return nil
	case s == "Z" || s == "z":
		return time.UTC
	}
	h, _ := strconv.Atoi(s[1:3])
	m, _ := strconv.Atoi(s[3:5])
	seconds := h*3600 + m*60
	if s[0] == '-' {
		seconds = -seconds
	}
	return time.FixedZone(s, seconds)
}

// in is the instant at which clocks on the wall of the zone show the moment; a time that the start of
// summer time skips is that much after the first instant of the change, so the day stays the day.
func (m moment) in(zone *time.Location) time.Time {
	t := time.Date(m.day.Year, m.day.Month, m.day.Day, 0, 0, m.second, 0, zone)
	if workday.DateOf(t, zone) != m.day {
		return m.day.In(zone)
	}
	return t
}
