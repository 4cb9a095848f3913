// Package terms holds the field's standard terms as types: every status, class and code that the
// contract names and the database stores. It knows no rule; the rules live in the packages beside it.
//
// Each type is a string so that Ent stores it as text and the API binds it without a mapper. Values
// lists the allowed words in the order of the contract; a test compares them with the SDL.
package terms

func contains(all []string, v string) bool {
	for _, a := range all {
		if a == v {
			return true
		}
	}
	return false
}
