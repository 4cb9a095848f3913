package web

import (
	"context"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"aftercare/domain/access"
)

// atOnce is how many operations the door of these tests lets in.
const atOnce = 16

func TestOperationsBeyondTheBoundWaitTheirTurn(t *testing.T) {
	a := &admission{running: 2, patient: time.Second, queue: 10}
	first, _ := a.enter(t.Context())
	second, _ := a.enter(t.Context())
	order := make(chan int, 3)
	var done sync.WaitGroup
	for i := range 3 {
		for running, waiting := a.load(); running != 2 || waiting != i; running, waiting = a.load() {
			time.Sleep(time.Millisecond)
		}
		done.Go(func() {
			leave, no := a.enter(t.Context())
			if no != nil {
				t.Error(no)
				return
			}
			order <- i
			leave()
		})
	}
	for _, waiting := a.load(); waiting != 3; _, waiting = a.load() {
		time.Sleep(time.Millisecond)
	}
	first()
	done.Wait()
	second()
	for want := range 3 {
		if got := <-order; got != want {
			t.Errorf("number %d came before %d", got, want)
		}
	}
	if running, waiting := a.load(); running != 0 || waiting != 0 {
		t.Errorf("%d running, %d waiting at the end", running, waiting)
	}
}

func TestWhoWouldWaitTooLongIsSentAwayAtOnce(t *testing.T) {
	for name, a := range map[string]*admission{
		"the queue is full":               {running: 1, patient: time.Hour, queue: 0},
		"operations take long on average": {running: 1, patient: time.Second, queue: 10, typical: 2 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			leave, no := a.enter(t.Context())
			if no != nil {
				t.Fatal("the first is sent away")
			}
			if !a.shedding() {
				t.Error("a newcomer would not be warned")
			}
			if _, no := a.enter(t.Context()); no != errBusy {
				t.Error("the second waits")
			}
			leave()
			if leave, no = a.enter(t.Context()); no != nil {
				t.Error("a free place stays closed")
			} else {
				leave()
			}
		})
	}
}

func TestWhoGivesUpWaitingLeavesNoTrace(t *testing.T) {
	a := &admission{running: 1, patient: time.Second, queue: 10}
	leave, _ := a.enter(t.Context())
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, no := a.enter(ctx); no != errBusy {
		t.Error("got in")
	}
	leave()
	if running, waiting := a.load(); running != 0 || waiting != 0 {
		t.Errorf("%d running, %d waiting", running, waiting)
	}
}

func TestTheAverageFollowsWhatOperationsTake(t *testing.T) {
	a := &admission{running: 1, patient: time.Second, queue: 10, typical: 16 * time.Second}
	for range 100 {
		leave, no := a.enter(t.Context())
		if no != nil {
			t.Fatal(no)
		}
		leave()
	}
	if a.typical > time.Second {
		t.Errorf("still %v", a.typical)
	}
}

func TestABusyServerSays503AndWhenToTryAgain(t *testing.T) {
	h := openHouse(t, nil)
	hold, inside := make(chan bool), make(chan bool, 1000)
	h.stub.query = func(context.Context, *graphql.OperationContext) *graphql.Response {
		inside <- true
		<-hold
		return &graphql.Response{Data: []byte("{}")}
	}
	limit := newAdmission(atOnce)
	var all sync.WaitGroup
	answers := make(chan *answer, limit.running+limit.queue+50)
	for range limit.running + limit.queue + 50 {
		all.Go(func() { answers <- h.ask("", "{ __typename }", nil) })
	}
	// The running ones hold their places until the others have queued up or been sent away.
	for range limit.running {
		<-inside
	}
	for range 50 {
		turnedAway(t, <-answers)
	}
	close(hold)
	all.Wait()
	close(answers)
	served := 0
	for a := range answers {
		if a.Code == 200 {
			served++
			continue
		}
		turnedAway(t, a)
	}
	if served < limit.running {
		t.Errorf("only %d were served", served)
	}
}

func turnedAway(t *testing.T, a *answer) {
	t.Helper()
	if a.Code != 503 || a.code() != "OVERLOADED" || a.Header().Get("Retry-After") == "" || strings.Contains(a.Body.String(), "data") {
		t.Fatalf("got %d %s", a.Code, a.Body)
	}
}

// allServed: as many as have a place got their answer.
func allServed(t *testing.T, answers <-chan *answer) {
	t.Helper()
	for range atOnce {
		if a := <-answers; a.Code != 200 {
			t.Errorf("who had a place got %d %s", a.Code, a.Body)
		}
	}
}

// holds lets every operation say whose it is as it begins, and wait for end.
func (h *house) holds() (entered chan string, end chan struct{}) {
	entered, end = make(chan string, 2*atOnce), make(chan struct{})
	h.stub.query = func(ctx context.Context, _ *graphql.OperationContext) *graphql.Response {
		who := "a stranger"
		if access.From(ctx) != nil {
			who = "who is known"
		}
		entered <- who
		<-end
		return &graphql.Response{Data: []byte("{}")}
	}
	return entered, end
}

func TestWhenNothingEndsNewcomersAreSentAwayAndNobodyWaitsForLong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := &admission{running: 1, patient: time.Second, queue: 100}
		leave, _ := a.enter(t.Context())
		if a.shedding() {
			t.Error("the average knows of nothing, and a newcomer is sent away")
		}
		began := time.Now()
		if _, no := a.enter(t.Context()); no != errBusy || time.Since(began) != time.Second {
			t.Errorf("waited for %v: %v", time.Since(began), no)
		}
		time.Sleep(time.Millisecond)
		if _, no := a.enter(t.Context()); !a.shedding() || no != errBusy || time.Since(began) != 1001*time.Millisecond {
			t.Error("a newcomer waits where nothing has ended for a second")
		}
		leave()
		if leave, no := a.enter(t.Context()); no != nil {
			t.Error("a free place stays closed")
		} else {
			leave()
		}
		if running, waiting := a.load(); running != 0 || waiting != 0 {
			t.Errorf("%d running, %d waiting at the end", running, waiting)
		}
	})
}

// Whoever changes something may wait for others who do; that keeps nobody from reading.
func TestMutationsThatWaitForTheOneWriterKeepNoQueryOut(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := openHouse(t, func(o *Options) { o.Changes = atOnce })
		hold := make(chan struct{})
		h.stub.query = func(_ context.Context, op *graphql.OperationContext) *graphql.Response {
			if op.Operation.Operation == ast.Mutation {
				<-hold
			}
			return &graphql.Response{Data: []byte("{}")}
		}
		var all sync.WaitGroup
		answers := make(chan *answer, 2*atOnce+1)
		for range cap(answers) {
			all.Go(func() { answers <- h.ask("st_agent", "mutation { signOut }", nil) })
		}
		synctest.Wait()
		began := time.Now()
		if a := h.ask("st_agent", "{ __typename }", nil); a.Code != 200 || time.Since(began) > 0 {
			t.Errorf("a query got %d %s after %v", a.Code, a.Body, time.Since(began))
		}
		time.Sleep(2 * time.Second) // longer than anybody is patient
		for range atOnce + 1 {
			turnedAway(t, <-answers)
		}
		close(hold)
		all.Wait()
		allServed(t, answers)
	})
}

// Strangers who try passwords are many mutations too.
func TestAMutationOfWhoIsKnownComesBeforeThoseOfStrangers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := openHouse(t, func(o *Options) { o.Changes = atOnce })
		entered, end := h.holds()
		var all sync.WaitGroup
		defer all.Wait()
		for range atOnce + 3 {
			all.Go(func() { h.ask("", "mutation { signOut }", nil) })
		}
		synctest.Wait()
		for range atOnce {
			<-entered
		}
		all.Go(func() { h.ask("st_agent", "mutation { signOut }", nil) })
		synctest.Wait()
		end <- struct{}{}
		if first := <-entered; first != "who is known" {
			t.Errorf("%s came first", first)
		}
		close(end)
	})
}

// A database that hangs is asked first who it is that asks.
func TestLookingUpTheSenderNeedsAPlaceToo(t *testing.T) {
	h := openHouse(t, nil)
	answers := make(chan *answer, 3*atOnce)
	var all sync.WaitGroup
	h.mu.Lock() // nobody can be looked up
	for range 3 * atOnce {
		all.Go(func() { answers <- h.ask("st_agent", "{ __typename }", nil) })
	}
	for range 2 * atOnce {
		select {
		case a := <-answers:
			turnedAway(t, a)
		case <-time.After(time.Minute):
			h.mu.Unlock()
			t.Fatal("everybody waits to be looked up")
		}
	}
	h.mu.Unlock()
	all.Wait()
	allServed(t, answers)
}

func TestWhoHasHadAPlaceComesBeforeNewcomers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := &admission{running: 1, patient: time.Second, queue: 10}
		leave, _ := a.enter(t.Context())
		order := make(chan string, 2)
		var done sync.WaitGroup
		for i, who := range []string{"a newcomer", "who is known"} {
			enter := a.enter
			if i == 1 {
				enter = a.resume
			}
			done.Go(func() {
				if leave, no := enter(t.Context()); no != nil {
					t.Error(no)
				} else {
					order <- who
					leave()
				}
			})
			synctest.Wait()
		}
		leave()
		done.Wait()
		if first := <-order; first != "who is known" {
			t.Errorf("%s came first", first)
		}
	})
}

func TestAQueueFromWhichSomebodyWasSentAwayIsKeptShort(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := &admission{running: 1, patient: time.Second, queue: 100, typical: 300 * time.Millisecond}
		leave, _ := a.enter(t.Context())
		if a.shedding() {
			t.Error("a burst is not taken up")
		}
		a.typical = 2 * time.Second
		if !a.shedding() {
			t.Error("a newcomer would wait for two seconds")
		}
		a.typical = 30 * time.Millisecond
		if a.shedding() {
			t.Error("in a rush one may wait for as long as two operations take")
		}
		wait, stop := context.WithCancel(t.Context())
		var others sync.WaitGroup
		others.Go(func() { _, _ = a.enter(wait) })
		synctest.Wait()
		if !a.shedding() {
			t.Error("a second would wait for more than two operations")
		}
		time.Sleep(time.Second)
		a.moved = time.Now() // operations go on ending
		if a.shedding() {
			t.Error("nobody was sent away for a second, and it is not patient again")
		}
		stop()
		others.Wait()
		leave()
	})
}

// Sixty-four people who ask again as soon as they have their answer are no rush, however long they go on.
func TestPeopleWhoWaitForTheirAnswersAreNotSentAway(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := &admission{running: 16, patient: time.Second, queue: 512}
		var all sync.WaitGroup
		for range 64 {
			all.Go(func() {
				for range 200 {
					for _, line := range []func(context.Context) (func(), *refusal){a.enter, a.resume} {
						leave, no := line(t.Context())
						if no != nil {
							t.Error("sent away")
							return
						}
						time.Sleep(30 * time.Millisecond)
						leave()
					}
				}
			})
		}
		all.Wait()
	})
}

func TestANewcomerWaitsNoLongerThanARushAllows(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := &admission{running: 1, patient: time.Second, queue: 100}
		leave, _ := a.enter(t.Context())
		var other sync.WaitGroup
		other.Go(func() {
			if leave, no := a.resume(t.Context()); no == nil {
				leave()
			}
		})
		synctest.Wait()
		for _, c := range []struct{ typical, wait time.Duration }{
			{time.Millisecond, 5 * time.Millisecond},
			{30 * time.Millisecond, 60 * time.Millisecond},
			{400 * time.Millisecond, 800 * time.Millisecond},
		} {
			a.typical, a.refused, a.moved = c.typical, time.Now(), time.Now()
			began := time.Now()
			if _, no := a.enter(t.Context()); no != errBusy || time.Since(began) != c.wait {
				t.Errorf("operations of %v: waited for %v: %v", c.typical, time.Since(began), no)
			}
		}
		leave()
		other.Wait()
	})
}
