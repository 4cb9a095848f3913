// Package collect carries what a request selected from the API to the queries: field names with what
// was selected below them. Aliases of one field are one entry, so that two aliases can never load two
// different halves of a row. It knows neither GraphQL nor SQL.
package collect

// Fields is a set of selected fields by name.
type Fields map[string]Fields

// Add notes a field and gives what is selected below it, for filling.
func (f Fields) Add(name string) Fields {
	sub, ok := f[name]
	if !ok {
		sub = Fields{}
		f[name] = sub
	}
	return sub
}

// Has tells whether a path of fields was selected.
func (f Fields) Has(path ...string) bool {
	for _, name := range path {
		sub, ok := f[name]
		if !ok {
			return false
		}
		f = sub
	}
	return true
}
