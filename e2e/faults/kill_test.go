//go:build faults

package faults

import (
	"encoding/json"
	"math/rand/v2"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"aftercare/ent/testdb"
)

const (
	kills   = 20
	writers = 4
)

const register = `mutation($i: RegisterComplaintInput!) { registerComplaint(input: $i) { id caseNo subject clocks { kind } timeline(first: 5) { nodes { kind } } } }`

// A complaint is acknowledged when its number was answered. After each SIGKILL every acknowledged one is
// there, whole (with clocks and event), and no key made two.
func TestKillingTheServerLosesNothingThatWasAcknowledged(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) {
		killing(t, newProgram(t, "sqlite:"+filepath.Join(t.TempDir(), "kill.db")))
	})
	t.Run("mariadb", func(t *testing.T) {
		server := testdb.StartServer(t, testdb.Options{Durable: true})
		url, err := server.Create(t.Context(), "killing")
		if err != nil {
			t.Fatal(err)
		}
		killing(t, newProgram(t, url.String()))
	})
}

type ack struct{ key, id, caseNo string }

func killing(t *testing.T, p *program) {
	var acks []ack
	unknown := map[string]bool{} // sent, answer lost
	var slowest time.Duration
	for cycle := range kills {
		slowest = max(slowest, p.start())
		token := p.signIn("manager")
		var mu sync.Mutex
		var wg sync.WaitGroup
		stop := make(chan struct{})
		for w := range writers {
			wg.Go(func() {
				for n := 0; ; n++ {
					select {
					case <-stop:
						return
					default:
					}
					key := keyOf(cycle, w, n)
					a, err := p.ask(token, key, register, complaintVars(key))
					mu.Lock()
					switch {
					case err != nil:
						unknown[key] = true
					case len(a.Errors) > 0:
						t.Errorf("%s: %s", key, a.Errors[0].Message)
					default:
						acks = append(acks, readAck(t, key, a.Data))
					}
					mu.Unlock()
					if err != nil {
						return
					}
				}
			})
		}
		time.Sleep(200*time.Millisecond + rand.N(200*time.Millisecond))
		p.kill()
		close(stop)
		wg.Wait()
	}
	p.start()
	token := p.signIn("manager")
	lost, half := verify(t, p, token, acks)
	doubled, landed := repeat(t, p, token, acks, unknown)
	t.Logf("kills %d, acknowledged %d, lost %d, half %d, doubled %d, unknown %d (of these landed or done on repeat %d), slowest start %v",
		kills, len(acks), lost, half, doubled, len(unknown), landed, slowest)
	if len(acks) < kills {
		t.Errorf("only %d complaints were acknowledged in %d cycles; the test proves too little", len(acks), kills)
	}
}

func complaintVars(key string) map[string]any {
	return map[string]any{"i": map[string]any{
		"anonymous": true, "channel": "PHONE", "serviceLine": "OTHER",
		"subject": key, "description": "登记时断电", "place": "电话", "occurredOn": "2026-01-05",
	}}
}

type registered struct {
	ID, CaseNo, Subject string
	Clocks              []struct{ Kind string }
	Timeline            struct{ Nodes []struct{ Kind string } }
}

func readAck(t *testing.T, key string, data json.RawMessage) ack {
	var out struct{ RegisterComplaint registered }
	if err := json.Unmarshal(data, &out); err != nil {
		t.Error(err)
	}
	return ack{key, out.RegisterComplaint.ID, out.RegisterComplaint.CaseNo}
}

// verify looks every acknowledged complaint up.
func verify(t *testing.T, p *program, token string, acks []ack) (lost, half int) {
	for _, k := range acks {
		a, err := p.ask(token, "", `query($id: ID!) { complaint(id: $id) { id caseNo subject clocks { kind } timeline(first: 5) { nodes { kind } } } }`, map[string]any{"id": k.id})
		if err != nil {
			t.Fatal(err)
		}
		var out struct{ Complaint *registered }
		if err := json.Unmarshal(a.Data, &out); err != nil || out.Complaint == nil || out.Complaint.Subject != k.key {
			lost++
			t.Errorf("%s (%s) was acknowledged and is lost", k.key, k.caseNo)
			continue
		}
		if len(out.Complaint.Clocks) == 0 || len(out.Complaint.Timeline.Nodes) == 0 {
			half++
			t.Errorf("%s (%s) is half written", k.key, k.caseNo)
		}
	}
	return lost, half
}

// repeat sends some acknowledged keys and all unknown ones again: the same answer, or done now.
func repeat(t *testing.T, p *program, token string, acks []ack, unknown map[string]bool) (doubled, landed int) {
	for i, k := range acks {
		if i%7 != 0 {
			continue
		}
		a, err := p.ask(token, k.key, register, complaintVars(k.key))
		if err != nil {
			t.Fatal(err)
		}
		if again := readAck(t, k.key, a.Data); again.id != k.id {
			doubled++
			t.Errorf("%s made %s and then %s", k.key, k.caseNo, again.caseNo)
		}
	}
	for key := range unknown {
		first, err := p.ask(token, key, register, complaintVars(key))
		if err != nil || len(first.Errors) > 0 {
			t.Fatal(key, err, first.Errors)
		}
		second, err := p.ask(token, key, register, complaintVars(key))
		if err != nil {
			t.Fatal(err)
		}
		if readAck(t, key, first.Data).id != readAck(t, key, second.Data).id {
			doubled++
			t.Errorf("%s was done twice", key)
		}
		landed++
	}
	return doubled, landed
}
