// Command reference is the yardstick of the benchmarks: the fewest hand-written prepared statements and
// encoding/json that give the same fields as the API's requests, over the same database, without rights
// and without GraphQL. It is never shipped.
package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"flag"
	"log"
	"net/http"
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
	_, read, err := ent.Pools(context.Background(), url)
	if err != nil {
		log.Fatal(err)
	}
	s := &server{db: read}
	s.prepare()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /ready", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	for path, f := range map[string]func(*http.Request) (any, error){
		"/worklist": s.worklist, "/case": s.caseOf, "/queue": s.queue, "/phone": s.phone, "/name": s.name,
	} {
		mux.HandleFunc("GET "+path, answer(f))
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
	db         *sql.DB
	statements map[string]*sql.Stmt
}

func (s *server) prepare() {
	s.statements = map[string]*sql.Stmt{}
	for name, text := range texts {
		st, err := s.db.Prepare(text)
		if err != nil {
			log.Fatalf("%s: %v", name, err)
		}
		s.statements[name] = st
	}
}
