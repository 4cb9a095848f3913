// Package cn carries China's public holidays and make-up working days (调休) as the State Council
// announces them each autumn for the year to come. One JSON file per year, in the same format in which
// an admin loads a later year; NOTICE names where the facts were gathered.
//
// It never computes a holiday: what no notice has said, it does not know.
package cn

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"

	"aftercare/domain/workday"
)

// Year is the notice of one year. A notice may move days of the neighbouring years too.
type Year struct {
	Year   int                 `json:"year"`
	Source string              `json:"source"` // where the notice is published
	Days   []workday.Exception `json:"days"`
}

//go:embed 20*.json
var files embed.FS

// Parse reads the file of one year. Refused are a file without source or days, and days further than
// a month from the year.
func Parse(data []byte) (Year, error) {
	var y Year
	if err := json.Unmarshal(data, &y); err != nil {
		return Year{}, fmt.Errorf("cn: %w", err)
	}
	if y.Source == "" || len(y.Days) == 0 {
		return Year{}, fmt.Errorf("cn: %d has no source or no days", y.Year)
	}
	first, last := workday.Date{Year: y.Year - 1, Month: 12, Day: 1}, workday.Date{Year: y.Year + 1, Month: 1, Day: 31}
	for _, d := range y.Days {
		if d.Date.Before(first) || last.Before(d.Date) {
			return Year{}, fmt.Errorf("cn: %s does not belong to %d", d.Date, y.Year)
		}
	}
	return y, nil
}

// Load gives the days of every year in this package and the years themselves, in order. The files are
// part of the program, so a broken one is a fault of the build: it panics, and a test reads them all.
func Load() (exceptions []workday.Exception, years []int) {
	names, err := fs.Glob(files, "*.json")
	if err != nil {
		panic(err)
	}
	for _, name := range names {
		data, err := files.ReadFile(name)
		if err != nil {
			panic(err)
		}
		y, err := Parse(data)
		if err != nil {
			panic(err)
		}
		exceptions = append(exceptions, y.Days...)
		years = append(years, y.Year)
	}
	slices.Sort(years)
	return exceptions, years
}
