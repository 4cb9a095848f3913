package main

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// cpu is the processor time that a process has used, all its threads, living and ended.
func cpu(pid int) time.Duration {
	if pid == 0 {
		return 0
	}
	var t unix.Timespec
	clock := int32(^pid<<3 | 2) // the kernel's name for the scheduler's clock of a process
	if err := unix.ClockGettime(clock, &t); err != nil {
		return 0
	}
	return time.Duration(t.Nano())
}

// anonymous is the memory of a process that is neither file nor cache, in MB.
func anonymous(pid int) int {
	b, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(b)) {
		if rest, ok := strings.CutPrefix(line, "RssAnon:"); ok {
			kb, _ := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(rest), " kB"))
			return kb / 1024
		}
	}
	return 0
}

// statements are how many the program and the reference have carried out for requests.
func (b *bench) statements() (ours, reference float64, err error) {
	const name = "aftercare_request_statements_total "
	for _, side := range []struct {
		url, before string
		into        *float64
	}{{b.api + "/metrics", name, &ours}, {b.reference + "/statements", "", &reference}} {
		res, err := http.Get(side.url)
		if err != nil {
			return 0, 0, err
		}
		if *side.into, err = number(res.Body, side.before); err != nil {
			return 0, 0, err
		}
		_ = res.Body.Close()
	}
	return ours, reference, nil
}

func number(r io.Reader, before string) (float64, error) {
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		if rest, ok := strings.CutPrefix(lines.Text(), before); ok {
			return strconv.ParseFloat(strings.TrimSpace(rest), 64)
		}
	}
	return 0, fmt.Errorf("no count of statements: %w", lines.Err())
}

// settle waits until the program's own work after its start is done, at most three minutes.
func (b *bench) settle() {
	for range 90 {
		before := cpu(b.apiPID)
		time.Sleep(2 * time.Second)
		if cpu(b.apiPID)-before < 60*time.Millisecond {
			return
		}
	}
	fmt.Fprintln(os.Stderr, "the program is still busy with its own work; its CPU is counted in")
}
