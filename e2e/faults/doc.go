// Package faults proves what survives: it starts the real program, hurts it or its database while people
// work, and counts what was acknowledged, lost, half written or done twice. It runs with the build tag
// faults, because it needs bin/aftercare. With -short each fault is a few blows, as in `make test`; without
// it is the whole plan, as in `make faults`. Every fault adds a row to a table, which is printed at the end
// and left in test-output/faults.md; docs/reliability.md keeps the last figures of the whole plan.
//
// A target of time is checked in the long form only, or with room for a busy machine; what is counted, such
// as lost work, is checked in both.
package faults
