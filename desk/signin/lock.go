package signin

import "context"

// Lock ends the session because nobody is at the desk: its client has covered the page and waits for the
// password, which opens a new one. From here on neither a refresh token nor an access token brings it back. Like
// SignOut it goes by the viewer or else by the refresh token, and doing it twice changes nothing.
func Lock(ctx context.Context, s *Service, refresh string, c Client) error {
	return s.leave(ctx, refresh, EndedLocked, LogAway, c)
}
