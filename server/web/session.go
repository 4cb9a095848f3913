package web

import (
	"context"
	"errors"
	"reflect"
	"time"

	"aftercare/domain/access"
	"aftercare/server/auth"
)

// session is what a stream stands on: the token it was opened with. A stream outlives the check at its
// door, so the token is checked again before every answer and every few seconds: a right that was
// taken away, a sign-out, a lost account end it.
type session struct {
	gate   *auth.Gate
	token  string
	viewer *access.Viewer
}

// recheck is how often a stream without answers is checked.
const recheck = 4 * time.Second

var errSessionOver = errors.New("web: the session behind this stream is over")

// valid tells whether the session still holds with the same rights. When the database cannot be asked
// it does not.
func (s *session) valid(ctx context.Context) error {
	if s.viewer == nil {
		return nil // a stranger has nothing to lose
	}
	now, err := s.gate.Enter(ctx, s.token)
	if err != nil {
		return errSessionOver
	}
	v := access.From(now)
	if v.Staff != s.viewer.Staff || v.Hospital != s.viewer.Hospital || !reflect.DeepEqual(v.Grants, s.viewer.Grants) {
		return errSessionOver
	}
	return nil
}

// lasting gives a stream the viewer that it keeps: one who brings no list of the people of other hospitals, because it
// would name them as they were when the stream was opened.
func lasting(ctx context.Context) context.Context {
	v := access.From(ctx)
	if v == nil || v.Guests == nil {
		return ctx
	}
	now := *v
	now.Guests = nil
	return access.With(ctx, &now)
}

// expiring ends a context when the token of its session does.
func expiring(ctx context.Context) (context.Context, context.CancelFunc) {
	if left, ok := auth.LeftFrom(ctx); ok {
		return context.WithTimeoutCause(ctx, left, errSessionOver)
	}
	return context.WithCancel(ctx)
}
