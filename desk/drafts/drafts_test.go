package drafts_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"aftercare/desk/desktest"
	"aftercare/desk/drafts"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

func each(t *testing.T, do func(t *testing.T, f *desktest.Fixture)) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) { do(t, desktest.New(t, url)) })
}

// lead is the form of a new lead.
func lead(content string, version ...int) drafts.SaveDraftInput {
	in := drafts.SaveDraftInput{Kind: terms.RecordKindLead, Form: "register", Content: content}
	if len(version) > 0 {
		in.ExpectedVersion = &version[0]
	}
	return in
}

func TestADraftIsSavedAgainAndAgainByItsVersion(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		me := f.As(access.Consultant)
		first, err := drafts.Save(me, f.Desk, lead(`{"name":"李"}`))
		if err != nil || first.Version != 1 {
			t.Fatalf("%+v %v", first, err)
		}
		f.Clock.Advance(time.Minute)
		second, err := drafts.Save(me, f.Desk, lead(`{"name":"李华"}`, 1))
		if err != nil || second.Version != 2 || !second.SavedAt.Equal(f.Clock.Now()) || second.ID != first.ID {
			t.Fatalf("%+v %v", second, err)
		}
		got, err := drafts.One(me, f.Desk, terms.RecordKindLead, nil, "register")
		if err != nil || got.Content != `{"name":"李华"}` {
			t.Errorf("%+v %v", got, err)
		}
	})
}

func TestAnotherTabThatSavedInBetweenIsAConflict(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		me := f.As(access.Consultant)
		for _, in := range []drafts.SaveDraftInput{lead(`{"a":1}`), lead(`{"a":2}`, 1)} {
			if _, err := drafts.Save(me, f.Desk, in); err != nil {
				t.Fatal(err)
			}
		}
		for _, in := range []drafts.SaveDraftInput{lead(`{"b":1}`), lead(`{"b":1}`, 1)} {
			_, err := drafts.Save(me, f.Desk, in)
			if f, ok := fault.As(err); !ok || f.Kind != fault.Conflict || *f.CurrentVersion != 2 {
				t.Errorf("%+v: %v", in.ExpectedVersion, err)
			}
		}
		same, err := drafts.Save(me, f.Desk, lead(`{"a":2}`, 1))
		if err != nil || same.Version != 2 {
			t.Errorf("the very same text again: %+v %v", same, err)
		}
	})
}

func TestADraftThatIsGoneIsSavedAnewWithoutAVersion(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		me := f.As(access.Consultant)
		if _, err := drafts.Save(me, f.Desk, lead(`{"a":1}`, 1)); !fault.Is(err, fault.NotFound) {
			t.Errorf("a version of nothing: %v", err)
		}
		if _, err := drafts.Save(me, f.Desk, lead(`{"a":1}`)); err != nil {
			t.Fatal(err)
		}
		discard := drafts.DiscardDraftInput{Kind: terms.RecordKindLead, Form: "register"}
		for range 2 {
			if err := drafts.Discard(me, f.Desk, discard); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := drafts.One(me, f.Desk, terms.RecordKindLead, nil, "register"); got != nil || err != nil {
			t.Errorf("%v %v", got, err)
		}
	})
}

func TestNobodyReadsOrDeletesAnothersDraft(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		row, err := drafts.Save(f.As(access.Consultant), f.Desk, lead(`{"name":"李华"}`))
		if err != nil {
			t.Fatal(err)
		}
		elsewhere := access.With(context.Background(), &access.Viewer{
			Staff: row.StaffID, Hospital: f.Other.ID, Grants: []access.Grant{{Role: access.Consultant}},
		})
		for name, other := range map[string]context.Context{
			"the supervisor": f.As(access.Supervisor), "the director": f.As(access.Director), "the neighbor": f.AsNeighbor(),
			"the same person in another hospital": elsewhere,
		} {
			if got, err := drafts.One(other, f.Desk, terms.RecordKindLead, nil, "register"); got != nil || err != nil {
				t.Errorf("%s reads %v %v", name, got, err)
			}
			list, err := drafts.List(other, f.Desk)
			if err != nil {
				t.Fatal(err)
			}
			if n := list.CountX(other); n != 0 {
				t.Errorf("%s lists %d", name, n)
			}
			if err := drafts.Discard(other, f.Desk, drafts.DiscardDraftInput{Kind: terms.RecordKindLead, Form: "register"}); err != nil {
				t.Fatal(err)
			}
		}
		if n := f.Store.Client.Draft.Query().CountX(f.Raw()); n != 1 {
			t.Errorf("%d drafts are left", n)
		}
	})
}

func TestADraftIsForARecordThatItsWriterSees(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cu := f.Customer("李华").ID
		unknown := "cu_01ARZ3NDEKTSV4RRFFQ69G5FAV"
		for _, c := range []struct {
			name   string
			who    context.Context
			kind   terms.RecordKind
			record *string
			want   fault.Kind
		}{
			{"the guide desk on a customer", f.As(access.GuideDesk), terms.RecordKindCustomer, &cu, ""},
			{"a doctor on somebody else's patient", f.As(access.Doctor), terms.RecordKindCustomer, &cu, fault.NotFound},
			{"another hospital", f.AsNeighbor(), terms.RecordKindCustomer, &cu, fault.NotFound},
			{"a customer who is not there", f.As(access.GuideDesk), terms.RecordKindCustomer, &unknown, fault.NotFound},
			{"a customer called a lead", f.As(access.GuideDesk), terms.RecordKindLead, &cu, fault.InvalidInput},
			{"a doctor on a new complaint", f.As(access.Doctor), terms.RecordKindComplaint, nil, ""},
			{"an analyst on a new complaint", f.As(access.Analyst), terms.RecordKindComplaint, nil, fault.Forbidden},
			{"the guide desk on a new call", f.As(access.GuideDesk), terms.RecordKindCallback, nil, fault.Forbidden},
			{"a kind that is not known", f.As(access.Supervisor), "ROOM", nil, fault.InvalidInput},
			{"nobody", context.Background(), terms.RecordKindLead, nil, fault.Unauthenticated},
		} {
			before := f.Rows()["drafts"]
			_, err := drafts.Save(c.who, f.Desk, drafts.SaveDraftInput{Kind: c.kind, Record: c.record, Form: "edit", Content: `{}`})
			if c.want == "" && err != nil || c.want != "" && !fault.Is(err, c.want) {
				t.Errorf("%s: %v", c.name, err)
			}
			if c.want != "" && f.Rows()["drafts"] != before {
				t.Errorf("%s: refused and saved", c.name)
			}
		}
	})
}

func TestADraftHoldsOneObjectOfAtMostSixteenKilobytes(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		full := `{"note":"` + strings.Repeat("a", 16*1024-11) + `"}`
		for _, c := range []struct{ content, key string }{
			{full, ""},
			{strings.Replace(full, "aa", "好", 1), "draft.tooLarge"}, // three bytes instead of two
			{``, "input.jsonObject"},
			{`[1]`, "input.jsonObject"},
			{`null`, "input.jsonObject"},
			{`{"a":`, "input.jsonObject"},
			{`{} {}`, "input.jsonObject"},
		} {
			_, err := drafts.Save(f.As(access.Consultant), f.Desk, lead(c.content))
			ok := err == nil
			if x, is := fault.As(err); is && len(x.Fields) == 1 {
				ok = x.Fields[0].Path == "input.content" && x.Fields[0].Message.Key == c.key
			}
			if !ok || (err == nil) != (c.key == "") {
				t.Errorf("%.20q: %v, want %q", c.content, err, c.key)
			}
		}
	})
}

func TestTwoHundredDraftsAreKeptAndNoneIsThrownAway(t *testing.T) {
	f := desktest.New(t, testdb.SQLite(t))
	me := f.As(access.Consultant)
	for i := range 200 {
		in := lead(`{}`)
		in.Form = "f" + strings.Repeat("x", i%70) + string(rune('a'+i/70))
		if _, err := drafts.Save(me, f.Desk, in); err != nil {
			t.Fatal(i, err)
		}
	}
	if _, err := drafts.Save(me, f.Desk, lead(`{}`)); !fault.Is(err, fault.InvalidInput) {
		t.Errorf("the 201st: %v", err)
	}
	if n := f.Rows()["drafts"]; n != 200 {
		t.Errorf("%d drafts", n)
	}
}

func TestWhatADraftHoldsIsInNoEventAndNoError(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		me, before := f.As(access.Consultant), f.Rows()
		row, err := drafts.Save(me, f.Desk, lead(`{"name":"李华"}`))
		if err != nil {
			t.Fatal(err)
		}
		if after := f.Rows(); after["events"] != before["events"] || after["event_texts"] != before["event_texts"] {
			t.Error("a draft has left an event")
		}
		if strings.Contains(row.String(), "李华") {
			t.Errorf("the row prints its text: %s", row)
		}
		if _, err := drafts.Save(me, f.Desk, lead(`{"name":"李华"`)); err == nil || strings.Contains(err.Error(), "李华") {
			t.Errorf("the refusal repeats the text: %v", err)
		}
	})
}
