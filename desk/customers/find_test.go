package customers_test

import (
	"context"
	"strings"
	"testing"

	"aftercare/desk/customers"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/ent/driver"
	"aftercare/ent/gen/customer"
)

func TestTheBestHitComesFirst(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		town(t, f)
		own := f.Store.Client.Customer.Query().Where(customer.Name("李明王")).OnlyX(f.Raw())
		give(f, own.ID, access.Consultant)
		best := func(ctx context.Context, text string, most int) string {
			q, err := customers.Find(ctx, f.Desk, text, most)
			if err != nil {
				t.Fatal(err)
			}
			if q == nil {
				return "nothing"
			}
			var out []string
			for _, c := range q.AllX(ctx) {
				out = append(out, c.Name)
			}
			return strings.Join(out, " ")
		}
		consultant := f.As(access.Consultant)
		for text, want := range map[string]string{
			"wang":     "李明王 王小明 王芳", // one's own, then by name
			"王芳":       "王芳",
			"5678":     "李明王 张伟 王小明", // the member number itself, then phones that end so
			"vip-0001": "王小明",
			"zhang":    "张伟 张重庆",
			" ":        "nothing",
			"赵六":       "",
		} {
			if got := best(consultant, text, 8); got != want {
				t.Errorf("%q finds %q, want %q", text, got, want)
			}
		}
		if got := best(f.As(access.GuideDesk), "wang", 2); got != "李明王 王小明" {
			t.Errorf("the first two without own customers: %q", got)
		}
		if got := best(f.As(access.Analyst), "wang", 8); got != "nothing" {
			t.Errorf("an analyst finds %q", got)
		}
		if got := best(f.As(access.Doctor), "wang", 8); got != "" {
			t.Errorf("a doctor finds other people's patients: %q", got)
		}
		ctx, n := driver.Counting(consultant)
		q, err := customers.Find(ctx, f.Desk, "wang", 8)
		if err != nil || len(q.AllX(ctx)) != 3 || n.Load() != 1 {
			t.Errorf("%d statements, %v", n.Load(), err)
		}
	})
}
