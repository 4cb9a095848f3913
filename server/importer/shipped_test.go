package importer

import (
	"bytes"
	"io"
	"reflect"
	"strings"
	"testing"
	"time"

	"aftercare/domain/workday"
	"aftercare/server/importer/lookalike"
)

// load converts a whole file by a shipped mapping and gives its records.
func load(t *testing.T, mapping string, write func(io.Writer) error) []Record {
	t.Helper()
	var file bytes.Buffer
	if err := write(&file); err != nil {
		t.Fatal(err)
	}
	m, err := Shipped(mapping)
	if err != nil {
		t.Fatal(err)
	}
	s, err := Open(bytes.NewReader(file.Bytes()), Options{})
	if err != nil {
		t.Fatal(err)
	}
	rows, err := readAll(s)
	if err != nil {
		t.Fatal(err)
	}
	c := converter(t, m, s.Headers()...)
	var out []Record
	for _, row := range rows {
		rec, problems := c.Convert(row)
		if len(problems) > 0 {
			t.Fatalf("line %d: %s %q", row.Line, problems[0].Text("en"), row.Cells)
		}
		out = append(out, rec)
	}
	return out
}

func TestTheNoShowFileLoadsAsItIs(t *testing.T) {
	status, keys, customers := map[string]int{}, map[string]bool{}, map[string]bool{}
	sameDay := 0
	for _, r := range load(t, "noshow-10k", lookalike.WriteNoShow) {
		status[r.Text("status")]++
		keys[r.Key()] = true
		customers[r.CustomerKey()] = true
		starts, _ := r.Time("startsAt")
		booked, _ := r.Time("bookedAt")
		zone := november(t).Zone
		if at := starts.In(zone); at.Hour() != 0 || at.Minute() != 0 {
			t.Fatalf("line %d: the day of the appointment is no midnight of the hospital: %v", r.Line, at)
		}
		if workday.DateOf(starts, zone) == workday.DateOf(booked, zone) {
			sameDay++
		}
		if !r.Has("customer.name") || !r.Has("customer.gender") || !r.Has("customer.address") || !r.Has("ageAtBooking") || !r.Has("reminded") {
			t.Fatalf("line %d fills %v only", r.Line, r.Names())
		}
	}
	if want := map[string]int{"NOSHOW": lookalike.NoShowMissed, "FULFILLED": lookalike.NoShowRows - lookalike.NoShowMissed}; !reflect.DeepEqual(status, want) {
		t.Errorf("got %v, want %v", status, want)
	}
	if len(keys) != lookalike.NoShowRows || len(customers) != lookalike.NoShowPatients {
		t.Errorf("%d appointments of %d customers", len(keys), len(customers))
	}
	if sameDay < 1000 {
		t.Errorf("only %d are booked for the same day; the look-alike does not look alike", sameDay)
	}
}

func TestThePatientsFileLoadsAsItIs(t *testing.T) {
	records := load(t, "synthea-patients", lookalike.WritePatients)
	dead, keys := 0, map[string]bool{}
	for _, r := range records {
		if r.Has("deceasedAt") {
			dead++
		}
		keys[r.Key()] = true
		if g := r.Text("gender"); g != "FEMALE" && g != "MALE" {
			t.Fatalf("line %d: gender %q", r.Line, g)
		}
	}
	if len(keys) != lookalike.Patients || dead != lookalike.Deceased {
		t.Errorf("%d people, %d of them dead", len(keys), dead)
	}
}

func TestLookalikesAreTheSameEachTime(t *testing.T) {
	for name, write := range map[string]func(io.Writer) error{"no-shows": lookalike.WriteNoShow, "patients": lookalike.WritePatients} {
		var a, b bytes.Buffer
		if err := write(&a); err != nil {
			t.Fatal(err)
		}
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(a.Bytes(), b.Bytes()) {
			t.Errorf("%s differ", name)
		}
	}
}

func TestRowsOfTheNoShowFileThatCannotBeRightAreRefused(t *testing.T) {
	head := "PatientId,AppointmentID,Gender,ScheduledDay,AppointmentDay,Age,Neighbourhood,SMS_received,No-show\n"
	tests := []struct{ name, row, want string }{
		{"an age below zero", "1,1,F,2016-04-28T10:00:00Z,2016-04-29T00:00:00Z,-1,X,0,No", "import.ageImpossible"},
		{"a day before the booking", "1,1,F,2016-04-29T10:00:00Z,2016-04-28T00:00:00Z,30,X,0,No", "import.startsBeforeBooked"},
		{"the day of the booking", "1,1,F,2016-04-29T23:59:59Z,2016-04-29T00:00:00Z,30,X,0,No", ""},
		{"an unknown status", "1,1,F,2016-04-28T10:00:00Z,2016-04-29T00:00:00Z,30,X,0,Maybe", "import.unknownValue"},
		{"a patient whose number was rounded", "2.98725E+13,1,F,2016-04-28T10:00:00Z,2016-04-29T00:00:00Z,30,X,0,No", "import.idRounded"},
	}
	m, err := Shipped("noshow-10k")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := openText(t, head+tt.row+"\n")
			rows, err := readAll(s)
			if err != nil {
				t.Fatal(err)
			}
			rec, problems := converter(t, m, s.Headers()...).Convert(rows[0])
			if got := keysOf(problems); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if at, _ := rec.Time("startsAt"); tt.want == "" && at.Format(time.RFC3339) != "2016-04-28T16:00:00Z" {
				t.Errorf("starts at %v", at)
			}
		})
	}
}

func TestEveryShippedMappingIsValid(t *testing.T) {
	if len(ShippedNames()) < 2 {
		t.Fatal(ShippedNames())
	}
	for _, name := range ShippedNames() {
		if _, err := Shipped(name); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Shipped("../importer"); keyOf(err) != "import.mapping.shipped" {
		t.Errorf("an unknown name gives %v", err)
	}
}

func TestAFileOfAKnownSystemIsRecognisedByItsHeadings(t *testing.T) {
	noShow := []string{"PatientId", "AppointmentID", "Gender", "ScheduledDay", "AppointmentDay", "Age", "Neighbourhood", "SMS_received", "No-show", "Handcap"}
	tests := []struct {
		name    string
		kind    Kind
		headers []string
		source  string
	}{
		{"all columns and one more", Appointments, noShow, "noshow-10k"},
		{"a column is missing", Appointments, noShow[1:], ""},
		{"another kind of data", Visits, noShow, ""},
		{"headings of a list made by hand", Appointments, []string{"姓名", "电话", "预约时间", "状态"}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if m, ok := recognise(tt.kind, tt.headers); ok != (tt.source != "") || m.Source != tt.source {
				t.Errorf("got %q, %v", m.Source, ok)
			}
		})
	}
}

func TestShippedMappingsAreOfferedByTheirTitlesForTheirOwnKind(t *testing.T) {
	offered := map[string]bool{}
	for _, k := range Kinds() {
		zh, en := MappingList(strings.ToUpper(string(k)), "zh-CN"), MappingList(strings.ToUpper(string(k)), "en")
		for i, one := range zh {
			m, err := Shipped(one.Name)
			if err != nil || m.Kind != k || one.Label == "" || en[i].Label == "" || one.Label == en[i].Label {
				t.Errorf("%s offers %+v and %+v, %v", k, one, en[i], err)
			}
			offered[one.Name] = true
		}
	}
	for _, name := range ShippedNames() {
		if !offered[name] {
			t.Errorf("%s is offered for no kind", name)
		}
	}
}
