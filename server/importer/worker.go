package importer

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"time"

	"aftercare/desk"
	"aftercare/desk/imports"
)

const (
	pollEvery  = time.Second
	pulseEvery = imports.TakeOver / 4
)

// Worker carries the imports of a server in its background, one at a time. Several servers may share a
// database: a run belongs to who claimed it, and to another one a minute after the last sign of life.
type Worker struct {
	desk  *desk.Desk
	files string
	log   *slog.Logger
	nudge chan struct{}
}

// NewWorker makes a worker that finds uploaded files in a folder, each under its id; Run starts it.
func NewWorker(d *desk.Desk, files string, log *slog.Logger) *Worker {
	return &Worker{desk: d, files: files, log: log, nudge: make(chan struct{}, 1)}
}

// Nudge makes the worker look at once, when a person has just started or released a run.
func (w *Worker) Nudge() {
	select {
	case w.nudge <- struct{}{}:
	default:
	}
}

// Run works until the context ends. A run that is under way then goes on where it stood, here or on
// another server.
func (w *Worker) Run(ctx context.Context) error {
	t := time.NewTicker(pollEvery)
	defer t.Stop()
	for {
		worked, err := w.Once(ctx)
		if err != nil && ctx.Err() == nil {
			w.log.WarnContext(ctx, "carrying an import", "error", err)
		}
		if worked && err == nil {
			continue
		}
		select {
		case <-ctx.Done():
			return nil
		case <-t.C:
		case <-w.nudge:
		}
	}
}

// Once claims one run and carries it as far as it can go without a person; worked is false when none
// waits. An error is one of the machine, never one of the file: that is told by the run.
func (w *Worker) Once(ctx context.Context) (worked bool, err error) {
	run, err := imports.Claim(ctx, w.desk)
	if err != nil || run == nil {
		return false, err
	}
	ctx, stop := context.WithCancel(imports.As(ctx, run))
	defer stop()
	go w.beat(ctx, stop, run)
	err = w.carry(ctx, run)
	if errors.Is(err, imports.ErrStopped) {
		err = nil
	}
	return true, err
}

func (w *Worker) carry(ctx context.Context, run *imports.Run) error {
	c := &carrier{desk: w.desk, run: run}
	if run.State == imports.Applying {
		return c.apply(ctx)
	}
	// Without a file in the folder it was read by a command that has died.
	path := filepath.Join(w.files, filepath.Base("/"+run.FileID))
	if run.FileID == "" {
		path = ""
	}
	err := c.read(ctx, path)
	if _, told := reason(err); told {
		return nil
	}
	return err
}

// beat shows that the run is being worked on while a single step takes long, and ends the work when a
// person has cancelled the run.
func (w *Worker) beat(ctx context.Context, stop context.CancelFunc, run *imports.Run) {
	t := time.NewTicker(pulseEvery)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
			if err := imports.Beat(ctx, w.desk, run); errors.Is(err, imports.ErrStopped) {
				stop()
				return
			}
		}
	}
}
