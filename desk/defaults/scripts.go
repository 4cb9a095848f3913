package defaults

import "aftercare/domain/terms"

// Parts of a script.
const (
	Opening   = "OPENING"
	Body      = "BODY"
	Objection = "OBJECTION"
	Closing   = "CLOSING"
)

// Line is one line of a script. Mandatory ones are said as they stand, the others in one's own words
// (R055). {customer}, {hospital}, {agent} and {date} are filled in for the agent.
type Line struct {
	Part      string
	Mandatory bool
	Text      string
}

// Script is what an agent says for a purpose, in a language. The opening makes three things clear in at
// most 30 seconds: who calls, why, and what the customer has from it (R155).
type Script struct {
	Key, Title, Language string
	Purpose              terms.CallbackPurpose
	Lines                []Line
}

// Scripts are those with which a hospital starts.
func Scripts() []Script { return append(chinese(), english()...) }

// say makes lines of one part; those that begin with a star are mandatory.
func say(part string, texts ...string) []Line {
	out := make([]Line, len(texts))
	for i, t := range texts {
		out[i] = Line{Part: part, Text: t}
		if t[0] == '*' {
			out[i].Mandatory, out[i].Text = true, t[1:]
		}
	}
	return out
}

func join(parts ...[]Line) []Line {
	var out []Line
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
}
