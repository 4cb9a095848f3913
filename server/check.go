package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/desk/complaints"
	"aftercare/desk/customers"
	"aftercare/desk/figures"
	"aftercare/ent/verify"
	"aftercare/server/say"
)

var checkHelp = say.Text{
	ZH: "检查一套安装：表与索引、引用、事件编号、重复保存的值、时限与台账、客户检索、电话索引与密钥、统计汇总与原始记录是否一致。只读，可在服务运行时执行。",
	EN: "Verify an installation: tables and indexes, references, numbers of events, repeated values, clocks against their ledger, customer search, phone index against the keys, sums of figures against the records. Reads only; may run beside the server.",
}

// phoneKeys is the check whose findings are mended by a key.
const phoneKeys = "phone keys"

// checkInstallation prints a line for each check that found something and a closing line; what it finds
// makes the exit code 1.
func checkInstallation(ctx context.Context, p *program, args []string) error {
	return p.within(ctx, "check", args, func(in *installation) error { return p.checkAll(ctx, in) })
}

// checkAll carries out every check and tells what came of it.
func (p *program) checkAll(ctx context.Context, in *installation) error {
	start := time.Now()
	results, err := verify.All(ctx, in.store.Read, in.store.Dialect)
	if err != nil {
		return err
	}
	if results[0].Found == 0 {
		for _, one := range []inHospital{{"clocks", complaints.VerifyClocks}, {"search", customers.VerifySearch}, {"figures", figures.Prove}, {phoneKeys, customers.VerifyPhones}} {
			found, err := in.checkHospitals(ctx, one)
			if err != nil {
				return err
			}
			results = append(results, found)
		}
	}
	wrong := 0
	for _, r := range results {
		if r.Found == 0 {
			continue
		}
		wrong += r.Found
		p.print(say.Text{ZH: "✗ %s：%d 处，例如 %v", EN: "✗ %s: %d found, such as %v"}.With(r.Name, r.Found, r.Examples))
		if r.Name == phoneKeys {
			p.print(formerMissing)
		}
	}
	took := time.Since(start).Round(time.Millisecond)
	if wrong > 0 {
		p.print(say.Text{ZH: "%d 项检查，%d 处不一致，用时 %s。", EN: "%d checks, %d contradictions, %s."}.With(len(results), wrong, took))
		return errExit(failed)
	}
	p.print(say.Text{ZH: "%d 项检查，全部一致，用时 %s。", EN: "%d checks, no contradiction, %s."}.With(len(results), took))
	return nil
}

// inHospital is a check of one hospital's records against each other; it names what is wrong.
type inHospital struct {
	name string
	find func(ctx context.Context, d *desk.Desk) ([]string, error)
}

// checkHospitals carries it out in each hospital. It reads in several steps while others work, so that a change between
// two of them looks like a contradiction: what is found is looked at once more, and one that is there is found again.
func (in *installation) checkHospitals(ctx context.Context, one inHospital) (verify.Result, error) {
	r := verify.Result{Name: one.name}
	err := in.eachHospital(ctx, "check", func(ctx context.Context, code string) error {
		wrong, err := one.find(ctx, in.desk)
		if err == nil && len(wrong) > 0 {
			wrong, err = again(ctx, in.desk, one, wrong)
		}
		if err != nil {
			return fmt.Errorf("%s of %s: %w", one.name, code, err)
		}
		r.Found += len(wrong)
		r.Examples = append(r.Examples, wrong...)
		return nil
	})
	r.Examples = r.Examples[:min(len(r.Examples), 5)]
	return r, err
}

// again gives what a check finds now of what it found before.
func again(ctx context.Context, d *desk.Desk, one inHospital, before []string) ([]string, error) {
	now, err := one.find(ctx, d)
	return slices.DeleteFunc(before, func(name string) bool { return !slices.Contains(now, name) }), err
}
