// Command aftercare is the whole product in one program: the API, the web app and the work that falls
// due by itself (`serve`), and what is done to a database from the command line. Everything here is
// wiring; each command is one file. Alone of all rooms, server reads the environment, opens ports and
// starts goroutines.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"aftercare/server/say"
)

func main() {
	p := &program{environ: os.Environ(), out: os.Stdout, err: os.Stderr, lang: say.Terminal(os.Getenv)}
	ctx, end := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		cause := context.Canceled
		if <-signals == syscall.SIGTERM {
			cause = errTerminated
		}
		signal.Stop(signals) // a second signal ends the program at once
		end(cause)
	}()
	os.Exit(p.run(ctx, os.Args[1:]))
}

// errTerminated is the end that whoever runs a service asks for, in contrast to Ctrl-C at a terminal.
var errTerminated = errors.New("asked to end")

// program is one call of the command line.
type program struct {
	environ  []string
	out, err io.Writer
	lang     string
}

// command is one word after the program's name.
type command struct {
	name string
	args string // as shown in help
	help say.Text
	run  func(ctx context.Context, p *program, args []string) error
}

// commands is every command, in the order in which a person meets them.
func commands() []command {
	return []command{
		{"serve", "[--addr ADDR] [--database URL] [--demo] [--clock INSTANT] [--migrate]", serveHelp, serve},
		{"init", "--hospital NAME --zone ZONE --admin LOGIN [--code CODE] [--database URL]", initHelp, initHospital},
		{"hospital", "add --hospital NAME --zone ZONE --admin LOGIN [--code CODE] | list [--database URL]", hospitalHelp, manageHospitals},
		{"migrate", "[--database URL]", migrateHelp, migrate},
		{"demo", "[--customers 300] [--seed 1] [--password P] [--until YYYY-MM-DD] [--database URL]", demoHelp, fillDemo},
		{"import", "KIND FILE [--mapping FILE] [--hospital CODE] [--dry-run] [--refused FILE] [--database URL]", importHelp, importFile},
		{"backup", "FILE [--database URL]", backupHelp, backupInstallation},
		{"restore", "FILE [--database sqlite:PATH]", restoreHelp, restoreInstallation},
		{"check", "[--database URL]", checkHelp, checkInstallation},
		{"index", "[--database URL]", indexHelp, indexPhones},
		{"documents", "add FILE... | list | remove HASH [--database URL]", documentsHelp, registerDocuments},
		{"notices", "", noticesHelp, printNotices},
		{"config", "help", configHelp, configuration},
		{"version", "", versionHelp, version},
	}
}

// Exit codes.
const (
	done   = 0
	failed = 1
	misuse = 2 // the command line could not be understood
)

// errUsage is a command line that could not be understood, and why.
type errUsage struct{ say.Text }

func (e errUsage) Error() string { return e.EN }

// errExit ends a command that has spoken for itself.
type errExit int

func (e errExit) Error() string { return "exit" }

// run carries out one command and gives the exit code.
func (p *program) run(ctx context.Context, args []string) int {
	if len(args) == 0 {
		p.usage(p.err)
		return misuse
	}
	if args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
		p.usage(p.out)
		return done
	}
	for _, c := range commands() {
		if c.name == args[0] {
			return p.carry(ctx, c, args[1:])
		}
	}
	p.complain(say.Text{ZH: "没有 %s 这个命令。", EN: "There is no command %s."}.With(args[0]).In(p.lang))
	p.usage(p.err)
	return misuse
}

// carry runs a command and tells how it ended.
func (p *program) carry(ctx context.Context, c command, args []string) int {
	err := c.run(ctx, p, args)
	var wrong errUsage
	var spoken errExit
	switch {
	case err == nil:
		return done
	case errors.Is(err, flag.ErrHelp):
		p.usageOf(p.out, c)
		return done
	case errors.As(err, &wrong):
		p.complain(wrong.In(p.lang))
		p.usageOf(p.err, c)
		return misuse
	case errors.As(err, &spoken):
		return int(spoken)
	}
	p.complain(p.tell(err))
	return failed
}

func (p *program) complain(text string) { _, _ = fmt.Fprintln(p.err, text) }

// print writes a line for the person at the terminal.
func (p *program) print(t say.Text) { _, _ = fmt.Fprintln(p.out, t.In(p.lang)) }
