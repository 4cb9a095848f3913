package driver

import (
	"reflect"
	"strings"
	"testing"
)

func TestListsOfValuesHaveFewLengths(t *testing.T) {
	for _, c := range []struct{ name, query, want string }{
		{"no list", "SELECT a WHERE b = ?", "SELECT a WHERE b = ?"},
		{"one value", "SELECT a WHERE b IN (?)", "SELECT a WHERE b IN (?)"},
		{"three become four", "SELECT a WHERE b IN (?, ?, ?) AND c = ?", "SELECT a WHERE b IN (?, ?, ?, ?) AND c = ?"},
		{"two lists", "WHERE a = ? AND b IN (?, ?, ?) AND c NOT IN (?, ?, ?, ?, ?) LIMIT ?", "WHERE a = ? AND b IN (?, ?, ?, ?) AND c NOT IN (?, ?, ?, ?, ?, ?, ?, ?) LIMIT ?"},
		{"a list of pairs is no list of values", "WHERE (a, b) IN (?, ?), (?, ?)", "WHERE (a, b) IN (?, ?), (?, ?)"},
		{"a query inside", "WHERE a IN (SELECT b FROM c WHERE d IN (?, ?, ?)) AND e = ?", "WHERE a IN (SELECT b FROM c WHERE d IN (?, ?, ?, ?)) AND e = ?"},
		{"literals are left alone", "WHERE a = '?' AND b IN (?, ?, ?)", "WHERE a = '?' AND b IN (?, ?, ?)"},
		{"no plain values", "WHERE a IN (?, 1, ?)", "WHERE a IN (?, 1, ?)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var args []any
			for i := range strings.Count(strings.ReplaceAll(c.query, "'?'", ""), "?") {
				args = append(args, i)
			}
			query, list := pad(c.query, args)
			if query != c.want || strings.Count(strings.ReplaceAll(query, "'?'", ""), "?") != len(list) {
				t.Errorf("%s with %v", query, list)
			}
		})
	}
}

func TestThePaddingRepeatsTheLastValueOfItsOwnList(t *testing.T) {
	_, got := pad("WHERE a = ? AND b IN (?, ?, ?) AND c IN (?, ?, ?) AND d = ?", []any{"a", 1, 2, 3, "x", "y", "z", "d"})
	if want := []any{"a", 1, 2, 3, 3, "x", "y", "z", "z", "d"}; !reflect.DeepEqual(got, want) {
		t.Errorf("%v", got)
	}
}

func TestAVeryLongListIsLeftAlone(t *testing.T) {
	query := "WHERE a IN (?" + strings.Repeat(", ?", padded) + ")"
	if got, args := pad(query, make([]any, padded+1)); got != query || len(args) != padded+1 {
		t.Error(len(args))
	}
}
