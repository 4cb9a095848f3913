package documents_test

import (
	"context"
	"testing"

	"aftercare/desk/desktest"
	"aftercare/desk/documents"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

func TestADocumentIsRegisteredOnceAndFoundByTheHashOfItsText(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f, ctx := desktest.New(t, url), context.Background()
		const one, two = "query A { viewer { demo } } # 手机端 📱", "query B { viewer { demo } }"
		for _, want := range []int{2, 0} {
			if n, err := documents.Add(ctx, f.Desk, []string{one, two, one}, "app.json"); n != want || err != nil {
				t.Fatalf("added %d, %v; want %d", n, err, want)
			}
		}
		all, err := documents.All(ctx, f.Desk)
		if err != nil || len(all) != 2 || all[documents.Hash(one)] != one || all[documents.Hash(two)] != two {
			t.Errorf("got %v %v", all, err)
		}
		list, err := documents.List(ctx, f.Desk)
		if err != nil || len(list) != 2 || list[0].Source != "app.json" {
			t.Errorf("got %v %v", list, err)
		}
		for _, want := range []bool{true, false} {
			if found, err := documents.Remove(ctx, f.Desk, documents.Hash(one)); found != want || err != nil {
				t.Errorf("got %v %v", found, err)
			}
		}
		if all, _ = documents.All(ctx, f.Desk); len(all) != 1 {
			t.Errorf("got %v", all)
		}
	})
}

func TestATextThatDoesNotMatchItsHashIsNotTrusted(t *testing.T) {
	f := desktest.New(t, testdb.SQLite(t))
	err := f.Store.Client.TrustedDocument.Create().SetID(documents.Hash("{ a }")).SetBody("mutation { signOut }").
		SetCreatedAt(desktest.Start).Exec(f.Raw())
	if err != nil {
		t.Fatal(err)
	}
	if all, err := documents.All(context.Background(), f.Desk); len(all) != 0 || err != nil {
		t.Errorf("got %v %v", all, err)
	}
}
