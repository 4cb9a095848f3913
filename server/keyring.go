package main

import (
	"context"

	"aftercare/desk/customers"
	"aftercare/domain/access"
	"aftercare/server/keys"
	"aftercare/server/say"
)

var (
	noKeys = say.Text{
		ZH: "拒绝：没有设置 AFTERCARE_KEYS，也找不到密钥文件 %s。没有生成新密钥：已有的数据要用原来的密钥，请把密钥文件放回原处，或用 AFTERCARE_KEYS 指明；原来的确已遗失时，写入新密钥后运行 aftercare index。空数据库的密钥由 init、serve 或 demo 生成。",
		EN: "Refused: AFTERCARE_KEYS is not set and there is no key file %s. No new key was made: data that is there needs the keys of before. Put the key file back, or name it in AFTERCARE_KEYS; when it is lost for good, write a new one and run aftercare index. The keys of an empty database are made by init, serve or demo.",
	}
	foreignKeys = say.Text{
		ZH: "拒绝启动：数据库里的电话都不是用这些密钥索引的，按电话将找不到任何客户。请把原来的密钥写进 AFTERCARE_KEYS 或密钥文件；要轮换，把新密钥写在第一行，保留原来的。原来的密钥确已遗失时，运行 aftercare index，用现在的密钥重新索引。",
		EN: "Refusing to start: none of the phone numbers in the database are indexed with these keys, so that no customer would be found by phone. Put the former key into AFTERCARE_KEYS or the key file; to rotate, write the new key first and keep the former. When the former key is lost for good, run aftercare index, which indexes anew with the present one.",
	}
	formerMissing = say.Text{
		ZH: "有些电话不是用这些密钥索引的，按电话找不到它们。请把原来的密钥也写进 AFTERCARE_KEYS 或密钥文件，放在现在的密钥之后；已经遗失时，运行 aftercare index 重新索引。",
		EN: "Some phone numbers are not indexed with any of these keys and are not found by phone. Add the former key to AFTERCARE_KEYS or the key file, after the present one; when it is lost, run aftercare index, which indexes anew.",
	}
)

// firstKeys makes the keys of a database without data; one that has some needs those that it had.
func (in *installation) firstKeys(ctx context.Context) (keys.Loaded, error) {
	setting, file := string(in.config.Keys), in.config.Database.Beside(".keys")
	founded, err := in.store.Client.Hospital.Query().Exist(access.With(ctx, access.SystemBypassesRowRules("", "first keys")))
	if err != nil {
		return keys.Loaded{}, err
	}
	if !founded {
		return keys.Load(setting, file)
	}
	// Another process may have made both meanwhile, the keys first.
	loaded, there, err := keys.Find(setting, file)
	if err == nil && !there {
		err = say.Refuse(noKeys.With(file), nil)
	}
	return loaded, err
}

// proveKeys refuses keys of another installation: search would find nobody, and say nothing.
func (p *program) proveKeys(ctx context.Context, in *installation) error {
	known, strange, err := customers.SamplePhones(access.With(ctx, access.SystemBypassesRowRules("", "keys")), in.desk)
	switch {
	case err != nil:
		return err
	case strange > 0 && known == 0:
		return say.Refuse(foreignKeys, nil)
	case strange > 0:
		p.complain(formerMissing.In(in.config.Lang))
	}
	return nil
}
