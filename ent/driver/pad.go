package driver

import "strings"

// padded is how many values a list may have and still be padded.
const padded = 1000

// pad brings lists of values to the next power of two by repeating their last value, so that "the
// customers of these rows" is one of a few texts whatever the number of rows, and can be kept prepared. A
// value that stands twice in a list finds nothing twice. Texts with literals are left alone.
func pad(query string, args []any) (string, []any) {
	const mark = " IN (?"
	at := strings.Index(query, mark)
	if at < 0 || strings.IndexByte(query, '\'') >= 0 {
		return query, args
	}
	var text strings.Builder
	var list []any
	done, used := 0, 0 // bytes and arguments that were taken over
	for at >= 0 {
		at += done
		end := at + strings.IndexByte(query[at:], ')')
		n := 1 + strings.Count(query[at+len(mark):end], "?")
		to := used + strings.Count(query[done:end], "?")
		text.WriteString(query[done:end])
		list = append(list, args[used:to]...)
		if plain := len(mark) + 3*(n-1); end-at == plain {
			for range wanted(n) - n {
				text.WriteString(", ?")
				list = append(list, args[to-1])
			}
		}
		done, used = end, to
		at = strings.Index(query[done:], mark)
	}
	text.WriteString(query[done:])
	return text.String(), append(list, args[used:]...)
}

func wanted(n int) int {
	if n > padded {
		return n
	}
	size := 1
	for size < n {
		size *= 2
	}
	return size
}
