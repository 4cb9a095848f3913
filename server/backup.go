package main

import (
	"context"
	"encoding/hex"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"time"

	"aftercare/ent/dburl"
	"aftercare/ent/migrations"
	"aftercare/server/backup"
	"aftercare/server/config"
	"aftercare/server/keys"
	"aftercare/server/say"
)

var (
	backupHelp = say.Text{
		ZH: "把 SQLite 数据库和上传的文件备份成一个加密文件，可在服务运行时执行；密钥不在其中，请另外保存。MySQL 见 docs/backup.md。",
		EN: "Copy a SQLite database and its uploaded files into one encrypted file, beside a running server; keys are not in it, keep them apart. MySQL: docs/backup.md.",
	}
	restoreHelp = say.Text{
		ZH: "从备份恢复到一个还不存在的数据库，检查后说明用时。需要当时的密钥。",
		EN: "Bring a backup back to a database that is not there yet, check it and say how long it took. Needs the keys of then.",
	}
	liteOnly = say.Text{
		ZH: "这个命令只用于 SQLite。MySQL 和 MariaDB 用数据库自己的工具备份，见 docs/backup.md。",
		EN: "This command is for SQLite. MySQL and MariaDB are backed up with their own tools, see docs/backup.md.",
	}
	oneFile = say.Text{ZH: "请写一个备份文件名。", EN: "Name one backup file."}
)

// backupKeys are the words with which backups are sealed, newest first.
func backupKeys(r keys.Ring) (out []string) {
	for _, k := range r.Derive("backup age", 32) {
		out = append(out, hex.EncodeToString(k))
	}
	return out
}

// backupInstallation makes one sealed file of the installation.
func backupInstallation(ctx context.Context, p *program, args []string) (err error) {
	c, name, err := p.oneFile("backup", args)
	if err != nil {
		return err
	}
	start := time.Now()
	in, err := p.open(ctx, c, raiseNone)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.store.Close()) }()
	level, err := migrations.Level(ctx, in.store.Read, in.store.Dialect)
	if err != nil {
		return err
	}
	m, err := backup.Write(ctx,
		backup.Source{DB: in.store.Read, Path: c.Database.Path, Files: c.Files}, name, backupKeys(in.ring)[0],
		backup.Manifest{MadeAt: time.Now().UTC().Truncate(time.Second), Level: level, Program: migrations.Program()})
	if err != nil {
		return backupProblem(err, name)
	}
	p.print(say.Text{
		ZH: "已备份到 %s：数据库 %d 字节，文件 %d 个，用时 %s。密钥不在其中，请另外保存。",
		EN: "Backed up to %s: database of %d bytes, %d files, %s. The keys are not in it; keep them apart.",
	}.With(name, m.Size, m.Files, time.Since(start).Round(time.Millisecond)))
	return nil
}

// restoreInstallation brings an installation back and checks it.
func restoreInstallation(ctx context.Context, p *program, args []string) (err error) {
	c, name, err := p.oneFile("restore", args)
	if err != nil {
		return err
	}
	start := time.Now()
	file := c.Database.Beside(".keys")
	if _, err := os.Stat(file); err != nil && c.Keys == "" {
		return say.Refuse(say.Text{
			ZH: "没有密钥。请设置 AFTERCARE_KEYS，或把当时的密钥文件放到 %s。",
			EN: "There are no keys. Set AFTERCARE_KEYS, or put the key file of then at %s.",
		}.With(file), err)
	}
	loaded, err := keys.Load(string(c.Keys), file)
	if err != nil {
		return err
	}
	m, err := backup.Restore(ctx, name, backupKeys(loaded.Ring), backup.Target{Database: c.Database.Path, Files: c.Files})
	if err != nil {
		return backupProblem(err, name)
	}
	p.print(say.Text{
		ZH: "已恢复 %s 的备份：数据库 %d 字节，文件 %d 个，用时 %s。",
		EN: "Restored the backup of %s: database of %d bytes, %d files, %s.",
	}.With(m.MadeAt.Format(time.RFC3339), m.Size, m.Files, time.Since(start).Round(time.Millisecond)))
	latest, err := migrations.Latest(dburl.SQLite)
	if err != nil || m.Level != latest { // a backup of an older program is checked once it has been migrated
		return err
	}
	in, err := p.open(ctx, c, raiseNone)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.store.Close()) }()
	return p.checkAll(ctx, in)
}

// oneFile reads a command line of one file and the settings of a SQLite database.
func (p *program) oneFile(command string, args []string) (config.Config, string, error) {
	flags := config.NewFlags(flag.NewFlagSet(command, flag.ContinueOnError), p.lang, "database")
	words, err := flags.Parse(args)
	if err != nil {
		return config.Config{}, "", p.noWords(nil, err)
	}
	if len(words) != 1 {
		return config.Config{}, "", errUsage{oneFile}
	}
	c, err := flags.Load(p.environ)
	if err == nil && c.Database.Dialect != dburl.SQLite {
		err = say.Refuse(liteOnly, nil)
	}
	return c, words[0], err
}

// backupProblem says in words what the person at the terminal can do about it.
func backupProblem(err error, name string) error {
	for cause, text := range map[error]say.Text{
		backup.ErrThere:   {ZH: "目标已经存在，不会覆盖。请换一个名字，或先把原来的移走。", EN: "The target is there already and is not overwritten. Choose another name, or move it away first."},
		backup.ErrKeys:    {ZH: "这些密钥都打不开 %s。请用备份时的密钥。", EN: "None of the keys opens %s. Use the keys of when it was made."},
		backup.ErrDamaged: {ZH: "%s 已损坏或不完整，没有恢复任何数据。", EN: "%s is damaged or not whole; nothing was restored."},
	} {
		if errors.Is(err, cause) {
			if cause != backup.ErrThere {
				text = text.With(name)
			}
			return say.Refuse(text, err)
		}
	}
	about := name
	if _, missing := os.Stat(filepath.Dir(name)); missing != nil {
		about = filepath.Dir(name)
	}
	if text, ok := fileTrouble(err, about); ok {
		return say.Refuse(text, err)
	}
	return err
}
