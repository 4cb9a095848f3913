package lifecycle

import (
	"fmt"
	"strings"

	"aftercare/domain/fault"
)

// Solution is one option as it comes with PROPOSE_SOLUTIONS.
type Solution struct {
	Title      string
	Pros, Cons []string
}

// CheckSolutions refuses (INVALID_INPUT, one entry per fault) an empty list, an option without a title,
// and, when there are two or more, an option whose pros or cons are not stated: the customer is shown
// both sides of every choice (R035). Path is the list's path, "input.options".
func CheckSolutions(path string, options []Solution) error {
	var bad fault.Fields
	bad.Require(len(options) > 0, path, "input.required")
	for i, o := range options {
		at := fmt.Sprintf("%s.%d", path, i)
		bad.Require(strings.TrimSpace(o.Title) != "", at+".title", "input.required")
		if len(options) > 1 {
			bad.Require(stated(o.Pros), at+".pros", "input.prosAndCons")
			bad.Require(stated(o.Cons), at+".cons", "input.prosAndCons")
		}
	}
	return bad.Err()
}

// Lacking counts the options without pros or cons, for Facts.
func Lacking(options []Solution) int {
	n := 0
	for _, o := range options {
		if !stated(o.Pros) || !stated(o.Cons) {
			n++
		}
	}
	return n
}

func stated(list []string) bool {
	for _, s := range list {
		if strings.TrimSpace(s) != "" {
			return true
		}
	}
	return false
}
