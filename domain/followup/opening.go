package followup

import "unicode"

// OpeningLimit is how many seconds the opening of a call may take (R155).
const OpeningLimit = 30

// Speaking pace in Chinese characters a minute (R048); the slower one is used when none is given.
const (
	SlowPace = 120
	FastPace = 150
)

// OpeningSeconds estimates how long a text takes to say, rounded up. A Chinese character and a digit
// count one each, a word in letters counts one too (people say as many English words in a minute);
// spaces and punctuation count nothing. A pace of 0 or less means SlowPace.
func OpeningSeconds(text string, charsPerMinute int) int {
	if charsPerMinute <= 0 {
		charsPerMinute = SlowPace
	}
	units, inWord := 0, false
	for _, r := range text {
		letter := unicode.IsLetter(r) && !unicode.Is(unicode.Han, r)
		if unicode.Is(unicode.Han, r) || unicode.IsDigit(r) || letter && !inWord {
			units++
		}
		inWord = letter || inWord && (r == '\'' || r == '’')
	}
	return (units*60 + charsPerMinute - 1) / charsPerMinute
}
