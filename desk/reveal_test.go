package desk_test

import (
	"context"
	"testing"

	"aftercare/desk"
	"aftercare/domain/fault"
)

func TestARevealEndsWithItsRequest(t *testing.T) {
	one, other := desk.WithReveal(context.Background()), desk.WithReveal(context.Background())
	desk.Reveal(one, "cu_1", desk.Contact{Phone: "138 1234 5678"})
	if c, ok := desk.Revealed(one, "cu_1"); !ok || c.Phone != "138 1234 5678" {
		t.Error("what was revealed is not shown")
	}
	if _, ok := desk.Revealed(one, "cu_2"); ok {
		t.Error("somebody else is revealed")
	}
	if _, ok := desk.Revealed(other, "cu_1"); ok {
		t.Error("another request is shown it")
	}
	desk.Reveal(context.Background(), "cu_1", desk.Contact{Phone: "x"})
	if _, ok := desk.Revealed(context.Background(), "cu_1"); ok {
		t.Error("a request without a place for it is shown it")
	}
}

func TestANumberIsWrittenAsItIsDialled(t *testing.T) {
	for e164, want := range map[string]string{
		"+8613812345678": "138 1234 5678", "+861065123456": "010 6512 3456", "+14155552671": "+1 415-555-2671", "not a number": "not a number",
	} {
		if got := desk.Dialled(e164); got != want {
			t.Errorf("%s is written %s, want %s", e164, got, want)
		}
	}
}

func TestAnUpdateThatMatchesNoRowIsStale(t *testing.T) {
	err := desk.Locked(0, nil, func() (int, error) { return 7, nil })
	if f, ok := fault.As(err); !ok || f.Kind != fault.Conflict || *f.CurrentVersion != 7 {
		t.Errorf("%v", err)
	}
	if err := desk.Locked(1, nil, nil); err != nil {
		t.Errorf("a row that was changed: %v", err)
	}
	if err := desk.Locked(0, nil, func() (int, error) { return 0, fault.Missing("x") }); !fault.Is(err, fault.NotFound) {
		t.Errorf("a row that is gone: %v", err)
	}
}
