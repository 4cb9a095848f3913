package imports

import (
	"context"
	"encoding/json"
	"slices"

	"aftercare/desk"
	"aftercare/desk/files"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/attachment"
)

// Start takes up an import of a file that the viewer uploaded (IMPORT_RUN; staff and departments need
// STAFF_WRITE as well). Nothing is applied yet: a worker reads the file onto the stage and judges every
// row. The file stays with the run.
func Start(ctx context.Context, d *desk.Desk, in StartImportInput) (*gen.ImportRun, error) {
	v, err := access.Check(ctx, access.ImportRun)
	if err != nil {
		return nil, err
	}
	plan, err := readStart(&in)
	if err != nil {
		return nil, err
	}
	if !needs(v, in.Kind) {
		return nil, fault.Denied(string(access.StaffWrite))
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.ImportRun, error) {
		file, err := tx.Client.Attachment.Query().Where(attachment.ID(in.File), attachment.UploadedBy(v.Staff), attachment.OwnerTypeNEQ(files.OwnerJob)).Only(ctx)
		if gen.IsNotFound(err) {
			return nil, fault.Invalid("input.file", "input.unknownRecord")
		}
		if err != nil {
			return nil, err
		}
		run, err := begin(ctx, tx, in.Kind, file.Name, file.ID, plan)
		if err != nil {
			return nil, err
		}
		return run, tx.Client.Attachment.UpdateOneID(file.ID).ClearExpiresAt().SetOwnerType("IMPORT").SetOwnerID(run.ID).Exec(ctx)
	})
}

// Begin takes up an import of a file at hand, for the command line, which reads it itself.
func Begin(ctx context.Context, d *desk.Desk, kind, fileName string, plan Plan) (*gen.ImportRun, error) {
	v, err := access.Check(ctx, access.ImportRun)
	if err != nil {
		return nil, err
	}
	if !needs(v, kind) {
		return nil, fault.Denied(string(access.StaffWrite))
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.ImportRun, error) {
		return begin(ctx, tx, kind, fileName, "", plan)
	})
}

// begin makes the run. One without a file id is read by whoever began it, who shows a pulse at once.
func begin(ctx context.Context, tx *desk.Tx, kind, name, file string, plan Plan) (*gen.ImportRun, error) {
	if plan.Source == "" {
		plan.Source = DefaultSource
	}
	mapping, err := json.Marshal(plan)
	if err != nil {
		return nil, err
	}
	create := tx.Client.ImportRun.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).SetKind(kind).SetState(Reading).
		SetFileName(clip(name, 200)).SetFileID(file).SetMapping(mapping).SetStartedBy(tx.Viewer.Staff)
	if file == "" {
		create.SetHeartbeatAt(tx.Desk().Real())
	}
	run, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	_, err = tx.Record(ctx, happened(run.ID, "started", map[string]any{"kind": kind}))
	return run, err
}

func readStart(in *StartImportInput) (Plan, error) {
	var bad fault.Fields
	bad.Require(in.File != "", "input.file", "input.required")
	bad.Require(slices.Contains(kinds, in.Kind), "input.kind", "input.unknown", "value", in.Kind)
	plan := Plan{Wish: in.Columns}
	if s := desk.MaybeLine(&bad, "input.sourceName", in.SourceName, 40); s != nil {
		plan.Source = *s
	}
	if n := desk.MaybeLine(&bad, "input.mappingName", in.MappingName, 60); n != nil {
		plan.Name = *n
	}
	bad.Require(plan.Name == "" || len(in.Columns) == 0, "input.mappingName", "input.oneOf", "fields", []any{"choice.columns", "choice.mappingName"})
	seen := map[string]bool{}
	for i, c := range in.Columns {
		at := desk.At("input.columns", i)
		bad.Require(c.Column != "", at+".column", "input.required")
		if c.Target == nil || *c.Target == "" {
			continue
		}
		bad.Require(!seen[*c.Target], at+".target", "input.duplicate", "value", *c.Target)
		seen[*c.Target] = true
	}
	return plan, bad.Err()
}

func clip(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n])
	}
	return s
}
