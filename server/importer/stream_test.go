package importer

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/xuri/excelize/v2"
)

// heap is what is in use after everything that can be given back has been.
func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// pass converts a file row by row and gives by how much the heap is larger near its end than near its
// beginning.
func pass(t *testing.T, path string, rows int) (grown int64) {
	t.Helper()
	m := parsed(t, "kind: visits\nsource: s\ndates: asWritten\ncolumns: {externalId: 就诊号, customer.memberNo: 会员编号, customer.name: 姓名, customer.phone: 电话, arrivedAt: 就诊日期, procedures: 项目, amount: 金额}\n")
	s, err := OpenFile(path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}()
	c := converter(t, m, s.Headers()...)
	var early uint64
	n := 0
	for {
		row, err := s.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if rec, problems := c.Convert(row); len(problems) > 0 || rec.Key() == "" {
			t.Fatal(problems)
		}
		switch n++; n {
		case rows / 20:
			early = heap()
		case rows - 1:
			grown = int64(heap()) - int64(early)
		}
	}
	if n != rows {
		t.Fatalf("%d rows came, want %d", n, rows)
	}
	if done, total := s.Progress(); done != total {
		t.Errorf("progress ends at %d of %d", done, total)
	}
	return grown
}

func visitRow(i int) []any {
	return []any{fmt.Sprint("V", i), fmt.Sprint("M", i%5000), "张三", "13800138000", "2026-10-01 09:30", "皮秒、水光针", "1280.50"}
}

func TestAHundredThousandRowsOfCSVStreamInConstantMemory(t *testing.T) {
	const rows = 100_000
	path := filepath.Join(t.TempDir(), "visits.csv")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	w := bufio.NewWriter(f)
	fmt.Fprintln(w, "就诊号,会员编号,姓名,电话,就诊日期,项目,金额")
	for i := range rows {
		fmt.Fprintf(w, "%v,%v,%v,%v,%v,%v,%v\n", visitRow(i)...)
	}
	if err := errors.Join(w.Flush(), f.Close()); err != nil {
		t.Fatal(err)
	}
	if grown := pass(t, path, rows); grown > 4<<20 {
		t.Errorf("the heap grew by %d bytes", grown)
	}
}

func TestALargeWorkbookStreamsInConstantMemory(t *testing.T) {
	const rows = 20_000
	path := filepath.Join(t.TempDir(), "visits.xlsx")
	f := excelize.NewFile()
	w, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		t.Fatal(err)
	}
	if err := w.SetRow("A1", []any{"就诊号", "会员编号", "姓名", "电话", "就诊日期", "项目", "金额"}); err != nil {
		t.Fatal(err)
	}
	for i := range rows {
		if err := w.SetRow(fmt.Sprint("A", i+2), visitRow(i)); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(w.Flush(), f.SaveAs(path), f.Close()); err != nil {
		t.Fatal(err)
	}
	if grown := pass(t, path, rows); grown > 4<<20 {
		t.Errorf("the heap grew by %d bytes", grown)
	}
}
