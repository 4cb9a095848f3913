package complaints_test

import (
	"strings"
	"testing"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
)

func TestACaseIsFoundByItsNumberAsPeopleSayIt(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		for _, day := range []string{"2026-03-13 10:00", "2026-03-15 10:00", "2026-05-12 10:00", "2026-05-13 10:00"} {
			f.Clock.Set(local(t, f, day))
			filed(t, f)
			filed(t, f)
		}
		for text, want := range map[string]string{
			"TS-HA-20260513-0001": "0513-0001",
			"ts-ha-20260513":      "0513-0002 0513-0001",
			"TS-HA-2026":          "0513-0002 0513-0001 0512-0002 0512-0001 0315-0002 0315-0001 0313-0002 0313-0001",
			"20260512-0002":       "0512-0002",
			"202605120002":        "0512-0002",
			"20260512":            "0512-0002 0512-0001",
			"202603":              "0315-0002 0315-0001 0313-0002 0313-0001",
			" 0512-2 ":            "0512-0002",
			"2":                   "0513-0002 0512-0002 0315-0002", // not the one of 61 days ago
			"0001":                "0513-0001 0512-0001 0315-0001",
			"7":                   "",
			"1224-1":              "", // of last year
			"120002":              "0512-0002",
			"50001":               "0315-0001",
			"12-2":                "0512-0002",
			"05130001":            "0513-0001",
			"990001":              "",
			"2026":                "",
			"TS-HB-20260513-0001": "",
			"TS-":                 "",
			"李华":                  "",
			"13812345678":         "",
			"":                    "",
		} {
			q, err := complaints.Find(f.As(access.Supervisor), f.Desk, text, 20)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			if q != nil {
				for _, cp := range q.AllX(f.As(access.Supervisor)) {
					got = append(got, strings.TrimPrefix(cp.CaseNo, "TS-HA-2026"))
				}
			}
			if strings.Join(got, " ") != want {
				t.Errorf("%q finds %q, want %q", text, strings.Join(got, " "), want)
			}
		}
		q, err := complaints.Find(f.As(access.CallbackAgent), f.Desk, "20260513", 20)
		if err != nil || q.CountX(f.As(access.CallbackAgent)) != 0 {
			t.Errorf("an agent finds the cases of others: %v", err)
		}
	})
}
