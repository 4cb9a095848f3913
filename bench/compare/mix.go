package main

import "net/http"

// mix is W8: of ten requests seven are W1, one each W3, W5 and W7. Both sides get the same order.
func (b *bench) mix(all []work) work {
	var w1, w3, w7 work
	var searches []work
	for _, w := range all {
		switch w.name[:2] {
		case "W1":
			w1 = w
		case "W3":
			w3 = w
		case "W5":
			searches = append(searches, w)
		case "W7":
			w7 = w
		}
	}
	pick := func(i int) (work, int) {
		switch i * 7 % 10 { // spreads the kinds over every ten
		case 0:
			return w3, i / 10
		case 1:
			return at(searches, i/10), i / 10 / len(searches)
		case 2:
			return w7, i / 10
		}
		return w1, i
	}
	return work{name: "W8 mix", clients: crowd, most: reading,
		ready: func(n int) error { return b.supply(n/10 + len(crowd) + 64) },
		ours: func(i int) *http.Request {
			w, n := pick(i)
			return w.ours(n)
		},
		reference: func(i int) *http.Request {
			w, n := pick(i)
			return w.reference(n)
		}}
}
