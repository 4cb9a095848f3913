package keys

import (
	"crypto/rand"
	"encoding/base64"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

const header = "# aftercare 的主密钥：签发登录令牌、封装游标、索引电话号码。请与数据库分开备份，切勿外传。\n" +
	"# Master keys of aftercare: they sign sessions, seal cursors and index phone numbers. Back up apart from the database; never share.\n" +
	"# 轮换：把新密钥写在第一行，保留旧密钥（已有的电话仍用它查找）。To rotate: write a new key on the first line and keep the old, by which the numbers of before are found.\n"

// create makes file with one fresh key, mode 0600, unless it is there. It is written whole under
// another name and then linked, which fails if the name exists: of two processes that start at once
// one wins, the other finds the winner's file, and nobody ever reads half of one.
func create(file string) (made bool, err error) {
	if _, err := os.Lstat(file); err == nil || !errors.Is(err, fs.ErrNotExist) {
		return false, err
	}
	tmp, err := os.CreateTemp(filepath.Dir(file), filepath.Base(file)+".new-*") // mode 0600
	if err != nil {
		return false, err
	}
	defer os.Remove(tmp.Name())
	key := make([]byte, masterBytes)
	_, _ = rand.Read(key) // never fails
	_, err = tmp.WriteString(header + base64.StdEncoding.EncodeToString(key) + "\n")
	if err := errors.Join(err, tmp.Sync(), tmp.Close()); err != nil {
		return false, err
	}
	switch err := os.Link(tmp.Name(), file); {
	case errors.Is(err, fs.ErrExist):
		return false, nil
	case err != nil:
		return false, err
	}
	return true, syncFolder(filepath.Dir(file))
}

// syncFolder makes the new name itself survive a power cut; without it a database could outlive the
// keys it was written with.
func syncFolder(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
