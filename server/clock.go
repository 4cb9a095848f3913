package main

import (
	"sync"
	"time"
)

// realTime is the clock of the machine; only the fault plan puts another in its place.
var realTime = time.Now

// clock is business time: real time, or for a demo another instant from which it runs on.
type clock struct {
	mu     sync.Mutex
	offset time.Duration
}

func newClock() *clock { return &clock{} }

// now is business time.
func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return realTime().Add(c.offset)
}

// set lets business time run on from an instant.
func (c *clock) set(t time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.offset = t.Sub(realTime())
}
