package desk

import "regexp"

var loginForm = regexp.MustCompile(`^[a-z0-9._-]{2,60}$`)

// IsLogin tells whether a text can be a login: 2 to 60 small letters, digits, dots, underscores and
// hyphens, whether typed by an admin or read from a file.
func IsLogin(s string) bool { return loginForm.MatchString(s) }
