package demo

import (
	"math"
	"math/rand/v2"
	"time"
)

// dice are the chances of one life: the same seed and number give the same life.
type dice struct{ *rand.Rand }

func throw(seed, number uint64) dice { return dice{rand.New(rand.NewPCG(seed, number))} }

// chance is true in so many of a hundred cases.
func (d dice) chance(percent float64) bool { return d.Float64()*100 < percent }

// between is a whole number from a to b, both included.
func (d dice) between(a, b int) int { return a + d.IntN(b-a+1) }

// minutes is a span from a to b minutes.
func (d dice) minutes(a, b int) time.Duration { return time.Duration(d.between(a, b)) * time.Minute }

// gap is a number of days as they lie between things that happen by chance, with the mean given.
func (d dice) gap(mean float64) int { return int(math.Ceil(d.ExpFloat64() * mean)) }

// of picks from a list.
func of[T any](d dice, list []T) T { return list[d.IntN(len(list))] }

// weighed picks by weights; they need not add up to anything.
func weighed[T any](d dice, list []weight[T]) T {
	total := 0.0
	for _, w := range list {
		total += w.weight
	}
	at := d.Float64() * total
	for _, w := range list {
		if at -= w.weight; at < 0 {
			return w.value
		}
	}
	return list[len(list)-1].value
}

type weight[T any] struct {
	weight float64
	value  T
}
