package bulk

import (
	"encoding/json"

	"aftercare/ent/gen"
)

// Staged is a row of a file on the stage of an import.
type Staged struct {
	Run      string
	Line     int
	Key      string
	Verdict  string
	Record   json.RawMessage
	Cells    []string
	Problems json.RawMessage
}

// Staged puts a row on the stage. It is no record yet, so there is no event.
func (w *Writer) Staged(s Staged) {
	w.add(stagedTable, &gen.ImportRow{
		ID: w.ids.New("ir"), HospitalID: w.hospital(), RunID: s.Run, Line: s.Line, Key: s.Key, Verdict: s.Verdict,
		Record: s.Record, Raw: s.Cells, Problems: s.Problems,
	})
}
