// Package lookalike writes files of the same shape as the public data sets that the shipped mappings
// read, with rows of its own making, so that every test can import them: the real rows are under
// licences that keep them out of this repository. The same file comes out every time. The package is for
// tests and trials and must never be part of what a hospital runs.
package lookalike

import (
	"encoding/csv"
	"fmt"
	"io"
	"math/rand/v2"
	"strconv"
	"time"
)

// What the no-show file holds: rows, how many of them were missed, and by how many patients.
const (
	NoShowRows     = 10048
	NoShowMissed   = 2028
	NoShowPatients = 9239
)

var neighbourhoods = []string{
	"PRAIA DAS CONCHAS", "JARDIM DO VALE", "SÃO BENTO", "MORRO ALTO", "ILHA DO CÉU", "CONSOLAÇÃO NOVA", "PONTA D'AREIA",
}

// WriteNoShow writes appointments in the form of the no-show data set: the day of the appointment is a
// midnight with Z, the booking has a time and may be of the same day or up to 90 days earlier.
func WriteNoShow(w io.Writer) error {
	out := csv.NewWriter(w)
	if err := out.Write([]string{"PatientId", "AppointmentID", "Gender", "ScheduledDay", "AppointmentDay", "Age",
		"Neighbourhood", "Scholarship", "Hipertension", "Diabetes", "Alcoholism", "Handcap", "SMS_received", "No-show"}); err != nil {
		return err
	}
	r := rand.New(rand.NewPCG(10048, 2028))
	first := time.Date(2016, 4, 29, 0, 0, 0, 0, time.UTC)
	missed := pick(r, NoShowRows, NoShowMissed)
	for i := range NoShowRows {
		patient := i
		if i >= NoShowPatients {
			patient = r.IntN(NoShowPatients) // somebody who has been here before
		}
		day := first.AddDate(0, 0, r.IntN(40))
		lead := 0
		if r.IntN(3) > 0 {
			lead = r.IntN(90)
		}
		booked := day.AddDate(0, 0, -lead).Add(time.Duration(7*3600+r.IntN(13*3600)) * time.Second)
		who := rand.New(rand.NewPCG(7, uint64(patient))) // the same each time the patient comes
		err := out.Write([]string{
			strconv.FormatInt(10_000_000+int64(patient)*9_876_543_211, 10), strconv.Itoa(5_600_000 + i*17), choice(who, "F", "F", "M"),
			booked.Format(time.RFC3339), day.Format(time.RFC3339), strconv.Itoa(who.IntN(101)), choice(who, neighbourhoods...),
			bit(who, 10), bit(who, 20), bit(who, 7), bit(who, 3), bit(who, 2), bit(r, 32),
			map[bool]string{true: "Yes", false: "No"}[missed[i]],
		})
		if err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// What the patient file holds: rows, and how many of them have died.
const (
	Patients = 1171
	Deceased = 171
)

var (
	firstNames = []string{"Ana412", "José Eduardo88", "Lin301", "Maren57", "Tobias9", "Wei640", "Zoé23", "O'Hara4"}
	lastNames  = []string{"Acker11", "Gómez31", "Huang73", "Lindqvist5", "Mbeki90", "Novak318", "Peña42"}
	cities     = []string{"Alderbrook", "Fennport", "Northam", "Quillhaven"}
)

// WritePatients writes people in the form of Synthea's patients.csv.
func WritePatients(w io.Writer) error {
	out := csv.NewWriter(w)
	if err := out.Write([]string{"Id", "BIRTHDATE", "DEATHDATE", "SSN", "DRIVERS", "PASSPORT", "PREFIX", "FIRST", "LAST", "SUFFIX",
		"MAIDEN", "MARITAL", "RACE", "ETHNICITY", "GENDER", "BIRTHPLACE", "ADDRESS", "CITY", "STATE", "COUNTY", "ZIP", "LAT", "LON",
		"HEALTHCARE_EXPENSES", "HEALTHCARE_COVERAGE"}); err != nil {
		return err
	}
	r := rand.New(rand.NewPCG(1171, 171))
	dead := pick(r, Patients, Deceased)
	for i := range Patients {
		birth := time.Date(1912, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(39000))
		death := ""
		if dead[i] {
			last := time.Date(2020, 3, 30, 0, 0, 0, 0, time.UTC)
			death = birth.AddDate(0, 0, r.IntN(int(last.Sub(birth).Hours()/24))).Format(time.DateOnly)
		}
		zip := ""
		if r.IntN(2) == 0 {
			zip = fmt.Sprintf("0%04d", 1000+r.IntN(1700))
		}
		city := choice(r, cities...)
		err := out.Write([]string{
			fmt.Sprintf("%08x-%04x-4%03x-a%03x-%012x", r.Uint32(), i, r.IntN(4096), r.IntN(4096), r.Int64N(1<<48)),
			birth.Format(time.DateOnly), death, "", "", "", choice(r, "Mr.", "Ms.", ""), choice(r, firstNames...), choice(r, lastNames...),
			"", "", choice(r, "M", "S", ""), "", "", choice(r, "F", "M"), city + "  Massachusetts  US",
			strconv.Itoa(1+r.IntN(999)) + " " + choice(r, "Mill Lane", "Harbour Row Unit 7", "Ash Street"), city, "Massachusetts",
			"Middle County", zip, "42.3", "-71.1", strconv.Itoa(r.IntN(900000)), strconv.Itoa(r.IntN(9000)),
		})
		if err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// pick marks exactly n of all places.
func pick(r *rand.Rand, all, n int) []bool {
	marks := make([]bool, all)
	for _, i := range r.Perm(all)[:n] {
		marks[i] = true
	}
	return marks
}

func choice(r *rand.Rand, of ...string) string { return of[r.IntN(len(of))] }

// bit is 1 in so many of a hundred cases.
func bit(r *rand.Rand, percent int) string {
	if r.IntN(100) < percent {
		return "1"
	}
	return "0"
}
