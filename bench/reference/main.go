// Command reference is the yardstick of the benchmarks: the fewest hand-written prepared statements and
// encoding/json that give the same fields as the API's requests, over the same database, with the same
// masking and the same rows written, but without rights and without GraphQL. It is never shipped.
package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"aftercare/ent"
	"aftercare/ent/dburl"
)

func main() {
	addr := flag.String("addr", "127.0.0.1:18090", "address to listen on")
	database := flag.String("database", "sqlite:aftercare.db", "database")
	flag.Parse()
	url, err := dburl.Parse(*database)
	if err != nil {
		log.Fatal(err)
	}
	write, read, err := ent.Pools(context.Background(), url)
	if err != nil {
		log.Fatal(err)
	}
	s := &server{write: write, read: read, statements: map[string]*sql.Stmt{}}
	for name, text := range texts {
		db := read
		if strings.HasPrefix(name, "w.") {
			db = write
		}
		text = strings.Replace(text, "WEEK AS", weeks[url.Dialect]+" AS", 1)
		if name == "w.lock" && url.Dialect == dburl.MySQL {
			text += " FOR UPDATE"
		}
		st, err := db.Prepare(text)
		if err != nil {
			log.Fatalf("%s: %v", name, err)
		}
		s.statements[name] = st
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /ready", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	mux.HandleFunc("GET /statements", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, s.count.Load()) })
	for path, f := range map[string]func(*http.Request) (any, error){
		"GET /worklist": s.worklist, "GET /case": s.caseOf, "GET /queue": s.queue, "GET /phone": s.phone, "GET /term": s.term,
		"GET /stats": s.stats, "POST /complete": s.complete,
	} {
		mux.HandleFunc(path, answer(f))
	}
	log.Fatal((&http.Server{Addr: *addr, Handler: mux, ReadHeaderTimeout: 5 * time.Second}).ListenAndServe())
}

func answer(f func(*http.Request) (any, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		v, err := f(r)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(v)
	}
}

type server struct {
	write, read *sql.DB
	statements  map[string]*sql.Stmt
	count       atomic.Int64
}

// list reads the rows of a statement.
func list[T any](s *server, name string, into func(*T) []any, args ...any) ([]T, error) {
	s.count.Add(1)
	rows, err := s.statements[name].Query(args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := []T{}
	for rows.Next() {
		var v T
		if err := rows.Scan(into(&v)...); err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}
