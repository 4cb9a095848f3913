package main

import (
	"errors"
	"io/fs"
	"os"
	"syscall"

	"aftercare/ent"
	"aftercare/ent/driver"
	"aftercare/server/say"
)

// Result codes of SQLite that say what a file is.
const (
	liteBusy    = 5
	liteCorrupt = 11
	liteForeign = 26
)

// ofDatabase says each trouble of a database: what is wrong, and what would be right.
var ofDatabase = map[driver.Trouble]say.Text{
	driver.ReadOnly: {
		ZH: "数据库只读，无法写入。请让运行本程序的用户可以写数据库文件及其文件夹，且磁盘不是只读；MySQL 或 MariaDB 请连接可写的主库（read_only=OFF）。",
		EN: "The database is read-only. The user who runs this program must be able to write the file and its folder, on a disk that is not read-only; on MySQL or MariaDB connect to the server that takes writes (read_only=OFF).",
	},
	driver.Full: {
		ZH: "数据库所在的磁盘已满。请腾出空间，之后会自动恢复。",
		EN: "The disk of the database is full. Free some space; work then goes on by itself.",
	},
	driver.Forbidden: {
		ZH: "数据库用户没有所需的权限，或密码不对。请核对数据库地址，并授予这个库的全部权限：GRANT ALL ON 库名.* TO 用户。",
		EN: "The database user lacks rights, or the password is wrong. Check the address, and grant all rights on this database: GRANT ALL ON name.* TO user.",
	},
	driver.Unopened: {
		ZH: "无法打开数据库文件。应为：一个文件的路径（不是文件夹），所在文件夹存在，且运行本程序的用户可以读写它。",
		EN: "The database file cannot be opened. Right would be: the path of a file (not of a folder), in a folder that is there, which the user who runs this program may read and write.",
	},
	driver.Unreadable: {
		ZH: "磁盘读写数据库文件时出错。请检查磁盘和文件系统；恢复后用 aftercare check 检查数据。",
		EN: "The disk fails to read or write the database file. Check disk and file system; then verify the data with aftercare check.",
	},
	driver.Missing: {
		ZH: "数据库服务器上没有这个库。请先建库（CREATE DATABASE 库名），或核对数据库地址。",
		EN: "The server has no database of this name. Make it first (CREATE DATABASE name), or check the address.",
	},
	driver.Unreached: {
		ZH: "连不上数据库服务器。请确认它在运行，并核对数据库地址里的主机、端口或套接字。",
		EN: "No database server answers. See that it runs, and check host, port or socket in the database address.",
	},
}

// ofFile says what is wrong with a file that SQLite has opened.
var ofFile = map[int]say.Text{
	liteBusy: {
		ZH: "另一个程序正占用数据库。请等它结束，或停止它以后再试。",
		EN: "Another program holds the database. Wait until it has finished, or stop it, and try again.",
	},
	liteCorrupt: {
		ZH: "数据库文件已损坏。请停止服务，并从备份恢复（aftercare restore）。",
		EN: "The database file is damaged. Stop the service and bring back a backup (aftercare restore).",
	},
	liteForeign: {
		ZH: "这个文件不是数据库。请核对数据库地址；若它原来是数据库，请从备份恢复（aftercare restore）。",
		EN: "This file is no database. Check the database address; if it was one, bring back a backup (aftercare restore).",
	},
}

// troubled says the usual faults of databases and files; false is any other.
func troubled(err error) (say.Text, bool) {
	if text, ok := ofDatabase[ent.Why(err)]; ok {
		return text, true
	}
	if text, ok := ofFile[driver.Code(err)]; ok {
		return text, true
	}
	path := ""
	var at *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &at):
		path = at.Path
	case errors.As(err, &link):
		path = link.New
	default:
		return say.Text{}, false
	}
	return fileTrouble(err, path)
}

// fileTrouble says what hinders work on a file or folder.
func fileTrouble(err error, path string) (say.Text, bool) {
	for _, one := range []struct {
		err  error
		text say.Text
	}{
		{syscall.ENOSPC, say.Text{ZH: "磁盘已满，无法写入 %s。请腾出空间再试。", EN: "The disk is full; %s cannot be written. Free some space and try again."}},
		{syscall.EROFS, say.Text{ZH: "%s 所在的磁盘只读。请换一个可写的位置。", EN: "The disk of %s is read-only. Choose a place that can be written."}},
		{syscall.EISDIR, say.Text{ZH: "%s 是一个文件夹。这里应为文件。", EN: "%s is a folder. Name a file."}},
		{syscall.ENOTDIR, say.Text{ZH: "%s 的上级不是文件夹。请核对路径。", EN: "What should be the folder of %s is a file. Check the path."}},
		{fs.ErrNotExist, say.Text{ZH: "找不到 %s。请核对路径，文件夹须先建好。", EN: "There is no %s. Check the path; folders must be there before."}},
		{fs.ErrPermission, say.Text{ZH: "没有权限使用 %s。运行本程序的用户须可以读写它。", EN: "No right to use %s. The user who runs this program must be able to read and write it."}},
	} {
		if errors.Is(err, one.err) {
			return one.text.With(path), true
		}
	}
	return say.Text{}, false
}

// listenTrouble says why a port cannot be opened.
func listenTrouble(err error, addr string) error {
	text := say.Text{
		ZH: "无法监听 %s。请核对 --addr：应为本机的地址和端口，例如 127.0.0.1:8080。",
		EN: "Cannot listen on %s. Check --addr: it takes an address of this machine and a port, such as 127.0.0.1:8080.",
	}
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		text = say.Text{
			ZH: "%s 已被另一个程序占用。请停止那个程序，或用 --addr 换一个端口。",
			EN: "Another program uses %s already. Stop it, or choose another port with --addr.",
		}
	case errors.Is(err, fs.ErrPermission):
		text = say.Text{
			ZH: "没有权限监听 %s。1024 以下的端口需要特别的权限；请用 --addr 换一个端口。",
			EN: "No right to listen on %s. Ports below 1024 need special rights; choose another port with --addr.",
		}
	}
	return say.Refuse(text.With(addr), err)
}
