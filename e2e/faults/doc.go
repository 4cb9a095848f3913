// Package faults proves what survives: it starts the real program, hurts it, and counts what was
// acknowledged, lost, half written or done twice. It runs with the build tag faults, because it needs
// bin/aftercare; `make test` runs the kills, `make faults` the whole plan.
package faults
