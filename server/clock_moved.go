//go:build faults

package main

import (
	"os"
	"strings"
	"time"
)

// In a program that is built for the fault plan the machine's clock can be moved while it runs: the file that
// FAULTS_CLOCK names holds by how much, such as -5m or 240h. The build that people run has nothing of
// the kind.
func init() {
	file := os.Getenv("FAULTS_CLOCK")
	if file == "" {
		return
	}
	realTime = func() time.Time {
		text, err := os.ReadFile(file)
		if err != nil {
			panic(err)
		}
		by, err := time.ParseDuration(strings.TrimSpace(string(text)))
		if err != nil {
			panic(err)
		}
		return time.Now().Round(0).Add(by) // a clock that is set has no steady part
	}
}
