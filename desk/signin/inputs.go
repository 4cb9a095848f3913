package signin

import (
	"aftercare/domain/access"
	"time"
)

// SignInInput is the input or answer of that name in the API.
type SignInInput struct {
	Login       string
	Password    string
	OneTimeCode *string
	// Where the refresh token goes: an HttpOnly cookie (web) or the answer (mobile). The access token is always in the answer.
	Tokens *TokenDelivery
}

// TokenDelivery is the word list of that name in the API.
type TokenDelivery string

// The words of TokenDelivery.
const (
	TokenDeliveryCookie TokenDelivery = "COOKIE"
	TokenDeliveryBody   TokenDelivery = "BODY"
)

// Values lists every TokenDelivery.
func (TokenDelivery) Values() []string {
	return []string{"COOKIE", "BODY"}
}

// Session is a session as its client gets it. Delivery, RefreshUntil and Device are for Deliver and no
// part of the API; Device is set when the client is new and should be known from now on.
type Session struct {
	AccessToken  string
	ExpiresAt    time.Time
	RefreshToken *string
	Viewer       *access.Viewer

	Delivery     TokenDelivery
	RefreshUntil time.Time
	Device       string
}

// Welcome: What the login page may know before anybody is signed in.
type Welcome struct {
	Hospital     *string
	Demo         bool
	DemoLogins   []*DemoLogin
	DemoPassword *string
	NeedsSetup   bool
}

// DemoLogin is the input or answer of that name in the API.
type DemoLogin struct {
	Login string
	Role  access.Role
}
