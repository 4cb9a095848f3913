package graph

import (
	"context"
	"fmt"
	"maps"

	"aftercare/desk/imports"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
	"aftercare/graph/page"
)

// ImportRun gives one import.
func (q query) ImportRun(ctx context.Context, id string) (*entgen.ImportRun, error) {
	return q.importByID(ctx, id)
}

func (r *Resolver) importByID(ctx context.Context, id string) (*entgen.ImportRun, error) {
	one, err := imports.One(ctx, r.Desk, id)
	if err != nil {
		return nil, err
	}
	run, err := one.Only(ctx)
	if entgen.IsNotFound(err) {
		return nil, fault.Missing("import")
	}
	return run, err
}

// ImportRuns lists the imports, newest first.
func (q query) ImportRuns(ctx context.Context, first *int, after *string) (*page.Connection[*entgen.ImportRun], error) {
	list, err := imports.Runs(ctx, q.Desk)
	if err != nil {
		return nil, err
	}
	return connect(ctx, q.Resolver, importRunList(list, scope(ctx, "imports")), first, after, 20)
}

// ImportChoices lists what the viewer may bring in.
func (q query) ImportChoices(ctx context.Context) ([]*imports.ImportChoice, error) {
	kinds, err := imports.Offered(ctx)
	out := make([]*imports.ImportChoice, len(kinds))
	for i, kind := range kinds {
		out[i] = &imports.ImportChoice{Kind: kind, Mappings: q.Mappings(kind, lang(ctx))}
	}
	return out, err
}

// ImportTargets lists the fields that an import of a kind can fill.
func (q query) ImportTargets(ctx context.Context, kind string) ([]*imports.ImportTarget, error) {
	return q.Targets(kind, lang(ctx))
}

// StartImport reads a file into the stage.
func (m mutation) StartImport(ctx context.Context, input imports.StartImportInput) (*entgen.ImportRun, error) {
	return once(ctx, m.Resolver, m.importByID, func(ctx context.Context) (*entgen.ImportRun, error) { return imports.Start(ctx, m.Desk, input) })
}

// ApplyImport writes the accepted rows.
func (m mutation) ApplyImport(ctx context.Context, id string, expectedVersion int) (*entgen.ImportRun, error) {
	return once(ctx, m.Resolver, m.importByID, func(ctx context.Context) (*entgen.ImportRun, error) {
		return imports.Apply(ctx, m.Desk, id, expectedVersion)
	})
}

// CancelImport ends an import.
func (m mutation) CancelImport(ctx context.Context, id string, expectedVersion int) (*entgen.ImportRun, error) {
	return once(ctx, m.Resolver, m.importByID, func(ctx context.Context) (*entgen.ImportRun, error) {
		return imports.Cancel(ctx, m.Desk, id, expectedVersion)
	})
}

// ImportProgressed gives an import whenever it has moved on, until it has ended.
func (s subscription) ImportProgressed(ctx context.Context, id string) (<-chan *entgen.ImportRun, error) {
	if _, err := access.Check(ctx, access.ImportRun); err != nil {
		return nil, err
	}
	if _, err := s.importByID(ctx, id); err != nil {
		return nil, err
	}
	read := func() (*entgen.ImportRun, error) { return s.importByID(ctx, id) }
	return watch(ctx, read, progress, func(run *entgen.ImportRun) bool {
		return run.FinishedAt != nil || run.State == imports.Cancelled || run.State == imports.Failed
	}), nil
}

// progress is what a follower of an import would see change.
func progress(run *entgen.ImportRun) string {
	return fmt.Sprint(run.Version, run.State, run.Total, run.Staged, run.Accepted, run.Applied, run.Unchanged, run.Refused)
}

type importRunResolver struct{ *Resolver }

// ImportRun (of the resolver root) answers the derived fields of an import.
func (r *Resolver) ImportRun() gen.ImportRunResolver { return importRunResolver{r} }

// Failure is why an import failed, in the reader's language; null for one that has not.
func (r importRunResolver) Failure(ctx context.Context, run *entgen.ImportRun) (*string, error) {
	m, failed := imports.Failure(run)
	if !failed {
		return nil, nil
	}
	text := r.Words.Say(lang(ctx), m, r.zone(ctx))
	return &text, nil
}

// Mapping is how the file's columns are read.
func (r importRunResolver) Mapping(_ context.Context, run *entgen.ImportRun) (*imports.ImportMapping, error) {
	return imports.Mapping(run)
}

// Rows are the staged rows with their verdicts.
func (r importRunResolver) Rows(ctx context.Context, run *entgen.ImportRun, verdict []string, first *int, after *string) (*page.Connection[*entgen.ImportRow], error) {
	list, err := imports.Rows(ctx, r.Desk, run.ID, verdict)
	if err != nil {
		return nil, err
	}
	return connect(ctx, r.Resolver, importRowList(list, scope(ctx, "rows "+run.ID, verdict)), first, after, 50)
}

// RefusedRowsPath is where the refused rows can be fetched.
func (r importRunResolver) RefusedRowsPath(_ context.Context, run *entgen.ImportRun) (string, error) {
	return "/imports/" + run.ID + "/refused.csv", nil
}

type importRowResolver struct{ *Resolver }

// ImportRow answers the derived fields of a staged row.
func (r *Resolver) ImportRow() gen.ImportRowResolver { return importRowResolver{r} }

// Cells are the row as written in the file.
func (r importRowResolver) Cells(_ context.Context, row *entgen.ImportRow) ([]string, error) {
	return imports.Cells(row), nil
}

// Problems are what is wrong with the row, in the reader's language.
func (r importRowResolver) Problems(ctx context.Context, row *entgen.ImportRow) ([]*imports.ImportProblem, error) {
	found, err := imports.Problems(row)
	if err != nil {
		return nil, err
	}
	out := make([]*imports.ImportProblem, len(found))
	for i, p := range found {
		args := map[string]any{"field": r.label(ctx, p.Kind, p.Field)}
		maps.Copy(args, p.Args)
		out[i] = &imports.ImportProblem{Field: p.Field, Message: r.Words.Say(lang(ctx), fault.Message{Key: p.Key, Args: args}, r.zone(ctx))}
		if column := p.Column; column != "" {
			out[i].Column = &column
		}
	}
	return out, nil
}

// label is what people call a target of a kind of import.
func (r *Resolver) label(ctx context.Context, kind, target string) string {
	list, err := r.Targets(kind, lang(ctx))
	if err != nil {
		return target
	}
	for _, t := range list {
		if t.Name == target {
			return t.Label
		}
	}
	return target
}
