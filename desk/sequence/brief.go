package sequence

import (
	"context"
	"regexp"
	"strings"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callbackattempt"
	"aftercare/ent/gen/codeentry"
	"aftercare/ent/gen/script"
	"aftercare/ent/gen/staff"
)

// words are the labels of codes and the scripts of the hospital.
type words struct {
	labels  map[string]string // list + "/" + code
	scripts []*gen.Script
}

// BriefLength is the most characters of a brief.
const BriefLength = 200

func (p *Planner) loadWords(ctx context.Context) (*words, error) {
	if p.words != nil {
		return p.words, nil
	}
	codes, err := p.tx.Client.CodeEntry.Query().
		Where(codeentry.ListIn("CONCERN", "NO_SHOW_REASON", "OBJECTION", "TREATMENT_RESPONSE")).All(ctx)
	if err != nil {
		return nil, err
	}
	w := &words{labels: map[string]string{}}
	for _, c := range codes {
		w.labels[c.List+"/"+c.Code] = c.LabelZh
	}
	if w.scripts, err = p.tx.Client.Script.Query().Where(script.Active(true)).Order(script.ByKey()).All(ctx); err != nil {
		return nil, err
	}
	p.words = w
	return w, nil
}

// script is the one for the purpose in the customer's language, else in Chinese, else any; nil when the
// hospital has none.
func (p *Planner) script(ctx context.Context, purpose terms.CallbackPurpose, cu *gen.Customer) (*string, error) {
	w, err := p.loadWords(ctx)
	if err != nil {
		return nil, err
	}
	wanted := "zh"
	if cu.LanguagePreference != nil && *cu.LanguagePreference != "" {
		wanted = *cu.LanguagePreference
	}
	var best *gen.Script
	rank := 0
	for _, s := range w.scripts {
		if s.Purpose != purpose {
			continue
		}
		n := 1
		switch {
		case primary(s.Language) == primary(wanted):
			n = 3
		case primary(s.Language) == "zh":
			n = 2
		}
		if n > rank {
			best, rank = s, n
		}
	}
	if best == nil {
		return nil, nil
	}
	return &best.ID, nil
}

func primary(language string) string {
	head, _, _ := strings.Cut(strings.ToLower(language), "-")
	return head
}

// ScriptFor is the id of the script for a purpose and customer, for calls planned by hand.
func (p *Planner) ScriptFor(ctx context.Context, purpose terms.CallbackPurpose, cu *gen.Customer) (*string, error) {
	return p.script(desk.Elevate(ctx, "scripts"), purpose, cu)
}

// brief is the one line that the agent reads first (R135): what it is about, what the customer said and
// cared about last time, which doctor. It is built of what is stored, in the words in which it was stored,
// and never holds a phone number. A customer with a special condition has none: nothing may be said
// before the identity is verified (R161).
func (p *Planner) brief(ctx context.Context, src Source, cu *gen.Customer) (*string, error) {
	if cu.ConditionClass != nil && *cu.ConditionClass == terms.ConditionClassSpecial {
		return nil, nil
	}
	parts := []string{src.Note}
	w, err := p.loadWords(ctx)
	if err != nil {
		return nil, err
	}
	past, err := p.tx.Client.CallbackAttempt.Query().Where(callbackattempt.CustomerID(src.Customer)).
		Order(callbackattempt.ByAt(sql.OrderDesc()), callbackattempt.ByID(sql.OrderDesc())).Limit(5).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, a := range past {
		if said := w.said(a); len(said) > 0 {
			parts = append(parts, strings.Join(said, "、"))
			break
		}
	}
	if src.Doctor != "" {
		names, err := p.tx.Client.Staff.Query().Where(staff.ID(src.Doctor)).Select(staff.FieldName).Strings(ctx)
		if err != nil {
			return nil, err
		}
		parts = append(parts, names...)
	}
	return oneLine(parts), nil
}

// Retold is the brief of a call that follows from another: what was just said, then what was known.
func (p *Planner) Retold(ctx context.Context, a *gen.CallbackAttempt, before *string) (*string, error) {
	var parts []string
	if len((&words{}).said(a)) > 0 { // only then are labels needed
		w, err := p.loadWords(desk.Elevate(ctx, "labels of codes"))
		if err != nil {
			return nil, err
		}
		parts = append(parts, strings.Join(w.said(a), "、"))
	}
	if before != nil {
		parts = append(parts, *before)
	}
	return oneLine(parts), nil
}

// said is what an attempt learned, in words.
func (w *words) said(a *gen.CallbackAttempt) []string {
	var out []string
	add := func(list string, code *string) {
		if code != nil && *code != "" {
			out = append(out, w.label(list, *code))
		}
	}
	add("NO_SHOW_REASON", a.NoShowReason)
	add("TREATMENT_RESPONSE", a.TreatmentResponse)
	add("OBJECTION", a.Objection)
	for _, c := range a.Concerns {
		out = append(out, w.label("CONCERN", c))
	}
	return out
}

func (w *words) label(list, code string) string {
	if l, known := w.labels[list+"/"+code]; known {
		return l
	}
	return code
}

// phoneLike is what in a free text could be dialled; a written date is not.
var phoneLike = regexp.MustCompile(`\+?\d{7,}|1\d{2}[\s-]\d{4}[\s-]\d{4}|0\d{2,3}[\s-]\d{7,8}`)

func oneLine(parts []string) *string {
	var kept []string
	for _, s := range parts {
		s = strings.Join(strings.Fields(phoneLike.ReplaceAllString(s, "***")), " ")
		if s != "" {
			kept = append(kept, s)
		}
	}
	line := []rune(strings.Join(kept, "；"))
	if len(line) == 0 {
		return nil
	}
	if len(line) > BriefLength {
		line = append(line[:BriefLength-1], '…')
	}
	out := string(line)
	return &out
}
