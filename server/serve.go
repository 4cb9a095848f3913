package main

import (
	"context"
	"crypto/tls"
	"errors"
	"flag"
	"net"
	"net/http"
	"time"

	"aftercare/ent"
	"aftercare/ent/dburl"
	"aftercare/server/backup"
	"aftercare/server/config"
	"aftercare/server/say"
	"aftercare/server/traces"
	"aftercare/server/web"
)

var serveHelp = say.Text{
	ZH: "运行接口、网页和后台任务。--demo：空数据库先填入演示医院，时间从工作日 10:05 开始。--migrate：先升级 MySQL 的表。",
	EN: "Run API, web app and jobs. --demo: fill an empty database with a demo hospital; its day starts at 10:05. --migrate: bring MySQL up to date first.",
}

const (
	// leaveTime is how long a service that was asked to end goes on while /readyz says so already: load balancers
	// have to see it before connections are refused.
	leaveTime = time.Second
	// drainTime is how long requests under way may take when the program stops.
	drainTime = 7 * time.Second
	// restTime is how long the jobs may take after that; all together are 10 seconds.
	restTime = 2 * time.Second
)

// serve runs until a signal comes.
func serve(ctx context.Context, p *program, args []string) error {
	set := flag.NewFlagSet("serve", flag.ContinueOnError)
	upgrade := set.Bool("migrate", false, "")
	flags := config.NewFlags(set, p.lang, "addr", "database", "demo", "clock", "tls-cert", "tls-key")
	if err := p.noWords(flags.Parse(args)); err != nil {
		return err
	}
	c, err := flags.Load(p.environ)
	if err != nil {
		return err
	}
	setMemory(c.Memory)
	how := raiseNew
	if *upgrade {
		how = raiseAll
	}
	in, err := p.open(ctx, c, how)
	if err != nil {
		return err
	}
	if err = in.refuseUnwritable(ctx); err == nil {
		in.sweep()
		err = p.serve(ctx, in)
	}
	return errors.Join(err, in.store.Close())
}

// sweep removes what a killed backup or restore left in plain text beside the database. What cannot be removed
// is no reason to stay away from the people who wait.
func (in *installation) sweep() {
	if in.config.Database.Dialect != dburl.SQLite {
		return
	}
	if err := backup.Sweep(backup.Target{Database: in.config.Database.Path, Files: in.config.Files}); err != nil {
		in.log.Warn("what a killed backup or restore left could not be removed", "error", err)
	}
}

// serve opens the door of an installation, prints where, and closes it when ctx ends.
func (p *program) serve(ctx context.Context, in *installation) error {
	if err := p.prepareDemo(ctx, in); err != nil {
		return err
	}
	if in.config.Traces != "" {
		revision, _, _ := built()
		provider, end, err := traces.Start(ctx, string(in.config.Traces), revision)
		if err != nil {
			return err
		}
		in.tracer = provider.Tracer("aftercare/server")
		defer in.flush(end)
	}
	serving, end := context.WithCancel(context.WithoutCancel(ctx))
	defer end()
	door, work, err := in.start(serving)
	if err != nil {
		return err
	}
	defer work.stop()
	listener, err := net.Listen("tcp", in.config.Addr)
	if err != nil {
		return listenTrouble(err, in.config.Addr)
	}
	server := web.Server(in.config.Addr, door, in.log)
	server.TLSConfig = &tls.Config{MinVersion: tls.VersionTLS12}
	ended := make(chan error, 1)
	go func() {
		if in.config.TLSCert != "" {
			ended <- server.ServeTLS(listener, in.config.TLSCert, in.config.TLSKey)
			return
		}
		ended <- server.Serve(listener)
	}()
	p.greet(ctx, in, listener.Addr())
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	in.log.Info("stopping")
	door.Leave()
	if errors.Is(context.Cause(ctx), errTerminated) && !in.marked {
		select {
		case err := <-ended:
			return err
		case <-time.After(leaveTime):
		}
	}
	end()
	return in.drain(server, door, work)
}

// refuseUnwritable refuses a database that takes no changes until somebody mends it; others that are in the way
// for a moment, and a cluster node that is catching up, show in /readyz.
func (in *installation) refuseUnwritable(ctx context.Context) error {
	err := in.store.Writable(ctx)
	if text, ok := ofDatabase[ent.Why(err)]; ok {
		return say.Refuse(text, err)
	}
	return nil
}

// drain lets requests under way finish; streams have been broken off and newcomers turned away already,
// because they hang on the context that ended.
func (in *installation) drain(server *http.Server, door *web.Door, work *work) error {
	ctx, cancel := context.WithTimeout(context.Background(), drainTime)
	defer cancel()
	err := server.Shutdown(ctx)
	door.Drain(ctx)
	if err != nil {
		in.log.Warn("requests were cut off", "error", err)
		err = server.Close()
	}
	work.stop()
	rest, cancel := context.WithTimeout(context.Background(), restTime)
	defer cancel()
	if work.jobs.Wait(rest) != nil {
		in.log.Warn("a job did not end in time; it goes on at the next start")
	}
	return err
}

// flush sends the last spans, as far as the collector takes them soon.
func (in *installation) flush(end func(context.Context) error) {
	ctx, cancel := context.WithTimeout(context.Background(), restTime)
	defer cancel()
	if err := end(ctx); err != nil {
		in.log.Warn("the last spans were not collected", "error", err)
	}
}

// greet prints where the program can be found.
func (p *program) greet(ctx context.Context, in *installation, addr net.Addr) {
	scheme := "http"
	if in.config.TLSCert != "" {
		scheme = "https"
	}
	at := addr.String()
	if host, port, err := net.SplitHostPort(in.config.Addr); err == nil && host != "" && port != "0" {
		at = in.config.Addr
	}
	p.print(say.Text{ZH: "Aftercare 已启动：%s", EN: "Aftercare is running: %s"}.With(scheme + "://" + at))
	p.greetDemo(ctx, in)
}

// noWords refuses words that a command does not take.
func (p *program) noWords(words []string, err error) error {
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		var s *say.Error
		if errors.As(err, &s) {
			return errUsage{s.Text}
		}
	}
	if err == nil && len(words) > 0 {
		return errUsage{say.Text{ZH: "多余的参数：%s", EN: "What does %s mean?"}.With(words[0])}
	}
	return err
}
