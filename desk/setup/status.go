package setup

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"aftercare/desk"
	"aftercare/desk/sweeps"
	"aftercare/domain/access"
)

// Sweeps tells when each part of the program's own work last ran, how far behind it was and what went
// wrong; one that never ran has no instant.
func Sweeps(ctx context.Context, d *desk.Desk) ([]*SweepStatus, error) {
	if _, err := access.Check(ctx, access.SettingsWrite, access.StaffWrite); err != nil {
		return nil, err
	}
	rows, err := d.Client().SweepRun.Query().All(ctx)
	if err != nil {
		return nil, err
	}
	out := []*SweepStatus{}
	seen := map[string]bool{}
	for _, r := range rows {
		s := &SweepStatus{Name: r.Name, RanAt: &r.RanAt, TookMs: int(r.TookMs), LagMs: int(r.LagMs), Done: r.Done}
		if r.Failure != "" {
			if s.Failed, err = strconv.Atoi(r.Failure); err != nil {
				s.Failed = 1 // a record of an older version holds a text, which is not for people
			}
		}
		out, seen[r.Name] = append(out, s), true
	}
	for _, s := range sweeps.All(nil) {
		if !seen[s.Name] {
			out = append(out, &SweepStatus{Name: s.Name})
		}
	}
	slices.SortFunc(out, func(a, b *SweepStatus) int { return strings.Compare(a.Name, b.Name) })
	return out, nil
}
