package web

import (
	"context"
	"time"
)

// pause keeps a finished answer back for so long, or until its client has gone.
func (s *site) pause(ctx context.Context, d time.Duration) {
	if d <= 0 {
		return
	}
	if s.Pause != nil {
		s.Pause(ctx, d)
		return
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-ctx.Done():
	}
}
