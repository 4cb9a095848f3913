package demo

import "context"

// stories tells what is open this morning.
func (h *history) stories(ctx context.Context) error {
	h.stage.set(h.now)
	return nil
}
