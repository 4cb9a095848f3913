// Package views keeps filters, orders and columns of lists under a name: for one person, or shared with
// everybody who sees the list. What a view holds is in the words of the list's address, which the client
// reads; a view gives nobody a row, because the list is read under the reader's own rights.
package views

import (
	"context"
	"encoding/json"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/savedview"
)

// What a view may hold, and how many views of one list a person and a hospital keep.
const (
	maxName    = 40
	maxFilter  = 8 * 1024 // bytes
	maxWord    = 60
	maxColumns = 40
	maxOwn     = 50
	maxShared  = 100
)

// everybody is the holder of shared views.
const everybody = ""

// mayKeep gives the viewer who may keep views of the list.
func mayKeep(ctx context.Context, list terms.ViewList) (*access.Viewer, error) {
	readers := access.ListReaders(list)
	v, err := access.Check(ctx, readers...)
	if err == nil && len(readers) == 0 {
		return nil, fault.Invalid("input.list", "input.unknown", "value", string(list))
	}
	return v, err
}

// List is the query of the viewer's own views of a list and the shared ones, by name.
func List(ctx context.Context, d *desk.Desk, list terms.ViewList) (*gen.SavedViewQuery, error) {
	if _, err := mayKeep(ctx, list); err != nil {
		return nil, err
	}
	return d.Client().SavedView.Query().Where(savedview.ListEQ(list)).
		Order(savedview.ByName(), savedview.ByID()).Limit(maxOwn + maxShared), nil
}

// One is the query of a single view, own or shared.
func One(ctx context.Context, d *desk.Desk, id string) (*gen.SavedViewQuery, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	return d.Client().SavedView.Query().Where(savedview.ID(id)), nil
}

// Editable tells whether the viewer may change and delete a view that the viewer sees: one's own, and a
// shared one with the right to share.
func Editable(v *access.Viewer, row *gen.SavedView) bool {
	return row.Holder != everybody || v.Can(access.ShareViews)
}

// load reads a view for changing it.
func load(ctx context.Context, tx *desk.Tx, id string, expected int) (*gen.SavedView, error) {
	row, err := tx.Client.SavedView.Query().Where(savedview.ID(id)).Only(ctx)
	switch {
	case gen.IsNotFound(err):
		return nil, fault.Missing("view")
	case err != nil:
		return nil, err
	case !Editable(tx.Viewer, row):
		return nil, fault.Denied(string(access.ShareViews))
	}
	return row, desk.SameVersion(expected, row.Version)
}

// check reads what a view shall hold, and whether with everybody, and names everything that is wrong.
func (b ViewBody) check() (ViewBody, bool, error) {
	var bad fault.Fields
	b.Name = desk.Line(&bad, "input.name", b.Name, 1, maxName)
	var object map[string]json.RawMessage
	switch {
	case len(b.Filter) > maxFilter:
		bad.Add("input.filter", "view.tooLarge", "max", maxFilter/1024)
	case json.Unmarshal([]byte(b.Filter), &object) != nil || object == nil:
		bad.Add("input.filter", "input.jsonObject")
	}
	b.OrderBy = desk.MaybeLine(&bad, "input.orderBy", b.OrderBy, maxWord)
	b.GroupBy = desk.MaybeLine(&bad, "input.groupBy", b.GroupBy, maxWord)
	bad.Require(len(b.Columns) <= maxColumns, "input.columns", "input.range", "min", 0, "max", maxColumns)
	seen, columns := map[string]bool{}, make([]string, 0, len(b.Columns))
	for i, c := range b.Columns {
		at := desk.At("input.columns", i)
		c = desk.Line(&bad, at, c, 1, maxWord)
		bad.Require(c == "" || !seen[c], at, "input.duplicate", "value", c)
		seen[c] = true
		columns = append(columns, c)
	}
	b.Columns = columns
	b.nameless(&bad)
	return b, b.Shared != nil && *b.Shared, bad.Err()
}

// named turns the unique key's refusal into one of the field.
func named(err error) error {
	if desk.Duplicate(err) {
		return fault.Invalid("input.name", "view.nameTaken")
	}
	return err
}

// room refuses more views than a holder keeps of one list.
func room(ctx context.Context, tx *desk.Tx, list terms.ViewList, holder string) error {
	most := maxOwn
	if holder == everybody {
		most = maxShared
	}
	kept, err := tx.Client.SavedView.Query().Where(savedview.ListEQ(list), savedview.Holder(holder)).Limit(most).IDs(ctx)
	if err == nil && len(kept) == most {
		return fault.Invalid("input.name", "view.tooMany", "max", most)
	}
	return err
}
