package graph

import (
	"context"
	"fmt"
	"maps"
	"time"

	"aftercare/desk"
	"aftercare/desk/notices"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
	"aftercare/graph/page"
	"aftercare/languages"
)

// Event answers the derived fields of an event.
func (r *Resolver) Event() gen.EventResolver { return eventResolver{r} }

type eventResolver struct{ *Resolver }

// Summary renders an event from its kind and data in the reader's language; texts stand apart.
func (r eventResolver) Summary(ctx context.Context, e *entgen.Event) (string, error) {
	data, err := r.withProcedures(ctx, e.Data)
	return r.sayKind(ctx, eventKey(e), data), err
}

// eventKey is the key of an event's sentence; that nothing follows, and which flags came or went, is
// said in another one.
func eventKey(e *entgen.Event) string {
	switch {
	case e.Kind == "callback.continued" && fmt.Sprint(e.Data["planned"]) == "0":
		return "event.callback.notContinued"
	case e.Kind == "complaint.triaged" && e.Data["flagsSet"] != nil && e.Data["flagsCleared"] != nil:
		return "summary.complaint.triaged.flagsChanged"
	case e.Kind == "complaint.triaged" && e.Data["flagsSet"] != nil:
		return "summary.complaint.triaged.flagsSet"
	case e.Kind == "complaint.triaged" && e.Data["flagsCleared"] != nil:
		return "summary.complaint.triaged.flagsCleared"
	}
	return "event." + e.Kind
}

// withProcedures puts the reader's words for treatments where an event holds their codes.
func (r *Resolver) withProcedures(ctx context.Context, data map[string]any) (map[string]any, error) {
	codes, _ := data["procedures"].([]any)
	if len(codes) == 0 {
		return data, nil
	}
	known, err := r.loadersOf(ctx).treatments(ctx)
	if err != nil {
		return nil, err
	}
	named := make([]any, len(codes))
	for i, code := range codes {
		named[i] = code
		if row := known[fmt.Sprint(code)]; row != nil {
			named[i] = procedureName(ctx, row)
		}
	}
	data = maps.Clone(data)
	data["procedures"] = named
	return data, nil
}

// procedureName is what a treatment is called in the reader's language.
func procedureName(ctx context.Context, p *entgen.Procedure) string {
	if p.NameEn == "" {
		return p.Name
	}
	return languages.Pick(lang(ctx), p.Name, p.NameEn)
}

// sayKind renders a kind; one without a sentence of its own is called another entry, never by its code.
func (r *Resolver) sayKind(ctx context.Context, key string, data map[string]any) string {
	if !r.Words.Has(key) {
		key = "common.unnamed"
	}
	return r.Words.Say(lang(ctx), fault.Message{Key: key, Args: data}, r.zone(ctx))
}

// EventText answers the derived fields of a text.
func (r *Resolver) EventText() gen.EventTextResolver { return textResolver{r} }

type textResolver struct{ *Resolver }

// Label names the field of a text in the reader's language.
func (r textResolver) Label(ctx context.Context, t *entgen.EventText) (string, error) {
	return r.sayKind(ctx, "field."+t.Field, nil), nil
}

// Before is the old value as people may read it.
func (textResolver) Before(_ context.Context, t *entgen.EventText) (*string, error) {
	return shielded(t, t.Before), nil
}

// After is the new value as people may read it.
func (textResolver) After(_ context.Context, t *entgen.EventText) (*string, error) {
	return shielded(t, t.After), nil
}

func shielded(t *entgen.EventText, value *string) *string {
	if value == nil {
		return nil
	}
	s := desk.Shielded(t.Rule, t.Field, *value)
	return &s
}

// Notification answers the derived fields of a notification.
func (r *Resolver) Notification() gen.NotificationResolver { return noticeResolver{r} }

type noticeResolver struct{ *Resolver }

// Summary renders a notification in the reader's language.
func (r noticeResolver) Summary(ctx context.Context, n *entgen.StaffNotice) (string, error) {
	return r.sayKind(ctx, "notice."+n.Kind, n.Data), nil
}

// Topic is what it is about.
func (r noticeResolver) Topic(_ context.Context, n *entgen.StaffNotice) (terms.NotificationTopic, error) {
	return notices.Topic(n.Kind), nil
}

// At is when it was written.
func (r noticeResolver) At(_ context.Context, n *entgen.StaffNotice) (*time.Time, error) {
	return &n.CreatedAt, nil
}

// Notifications lists the viewer's own, newest first.
func (q query) Notifications(ctx context.Context, unreadOnly *bool, topic []terms.NotificationTopic, first *int, after *string) (*page.Connection[*entgen.StaffNotice], error) {
	list, err := notices.List(ctx, q.Desk, unreadOnly != nil && *unreadOnly, topic...)
	if err != nil {
		return nil, err
	}
	return connect(ctx, q.Resolver, noticeList(list, scope(ctx, "notifications", unreadOnly, topic)), first, after, 50)
}

// ReadNotifications marks the viewer's own as read.
func (m mutation) ReadNotifications(ctx context.Context, ids []string) (bool, error) {
	return onceDone(ctx, m.Resolver, func(ctx context.Context) error { return notices.MarkRead(ctx, m.Desk, ids) })
}
