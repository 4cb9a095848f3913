package keys

import (
	"errors"
	"io/fs"
	"os"
	"strings"

	"aftercare/server/say"
)

// Loaded is a ring and what the person who started the program should know about it.
type Loaded struct {
	Ring     Ring
	Source   string // the file the keys came from; empty when the value itself was given
	Created  bool   // the file was made just now
	Warnings []say.Text
}

var (
	errMissing = say.Text{
		ZH: "拒绝启动：使用 MySQL 时必须设置 AFTERCARE_KEYS（密钥文件的路径，或 base64 密钥本身）。可用 `openssl rand -base64 32` 生成；同一安装的所有进程使用同一密钥",
		EN: "refusing to start: with MySQL, AFTERCARE_KEYS must be set (path of a key file, or base64 keys themselves). Make one with `openssl rand -base64 32`; all processes of an installation share it",
	}
	errNeither = say.Text{ZH: "AFTERCARE_KEYS 既不是存在的文件，也不是密钥：%s", EN: "AFTERCARE_KEYS is neither an existing file nor keys: %s"}
	errFile    = say.Text{ZH: "密钥文件 %s 无法使用：%s", EN: "key file %s cannot be used: %s"}
	warnOpen   = say.Text{ZH: "密钥文件 %s 的权限是 %04o，其他用户也能读到；请执行 chmod 600 %[1]s", EN: "key file %s has mode %04o and others can read it; run chmod 600 %[1]s"}
)

// Load finds the keys. setting is AFTERCARE_KEYS: the path of a file, or the keys themselves. When it
// is empty, beside names the file that belongs to the SQLite database and is made when it is not there;
// with no beside (MySQL) an empty setting is refused.
func Load(setting, beside string) (Loaded, error) {
	setting = strings.TrimSpace(setting)
	switch {
	case setting == "" && beside == "":
		return Loaded{}, say.Refuse(errMissing, nil)
	case setting == "":
		return loadBeside(beside)
	}
	if info, err := os.Stat(setting); err == nil && !info.IsDir() {
		return readFile(setting)
	}
	ring, err := parse(setting)
	if err != nil {
		// setting may be a mistyped key: it is not repeated.
		return Loaded{}, say.Refuse(errNeither.With(inner(err)), err)
	}
	return Loaded{Ring: ring}, nil
}

// Find is Load that makes nothing: there is false when the file beside is not there.
func Find(setting, beside string) (found Loaded, there bool, err error) {
	if strings.TrimSpace(setting) == "" && beside != "" {
		if _, err := os.Lstat(beside); errors.Is(err, fs.ErrNotExist) {
			return Loaded{}, false, nil
		}
	}
	found, err = Load(setting, beside)
	return found, err == nil, err
}

func loadBeside(file string) (Loaded, error) {
	made, err := create(file)
	if err != nil {
		return Loaded{}, fileError(file, err)
	}
	got, err := readFile(file)
	if err != nil {
		return Loaded{}, err
	}
	got.Created = made
	return got, nil
}

// readFile reads a key file and warns when others may read it too.
func readFile(file string) (Loaded, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return Loaded{}, fileError(file, err)
	}
	ring, err := parse(string(text))
	if err != nil {
		return Loaded{}, fileError(file, err)
	}
	got := Loaded{Ring: ring, Source: file}
	if info, err := os.Stat(file); err == nil && info.Mode().Perm()&0o077 != 0 {
		got.Warnings = append(got.Warnings, warnOpen.With(file, info.Mode().Perm()))
	}
	return got, nil
}

func fileError(file string, err error) error {
	return say.Refuse(errFile.With(file, inner(err)), err)
}

// inner is an error in both languages; what the system says is said as it is, without the path that
// the sentence around it names already.
func inner(err error) say.Text {
	var s *say.Error
	if errors.As(err, &s) {
		return s.Text
	}
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return say.Text{ZH: err.Error(), EN: err.Error()}
}
