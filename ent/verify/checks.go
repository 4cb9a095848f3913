package verify

import (
	"fmt"
	"strings"

	"aftercare/domain/lifecycle"
	"aftercare/ent/gen/migrate"
)

// checks are those that are one statement, in words that both databases know. Each repeats in SQL what
// the writing code promises; none is asked while somebody waits for an answer.
func checks() []check {
	list := references()
	return append(list,
		// The stream of each record counts 1, 2, 3 …; positions leave no gap, or a reader could miss one.
		check{"stream", "SELECT stream FROM events GROUP BY stream HAVING MIN(seq) <> 1 OR MAX(seq) <> COUNT(*)"},
		check{"positions", "SELECT MAX(position) FROM events HAVING MAX(position) <> COUNT(position)"},
		check{"events of cases", "SELECT e.id FROM events e LEFT JOIN complaints c ON c.id = e.complaint_id WHERE e.complaint_id IS NOT NULL AND c.id IS NULL"},
		check{"events of customers", "SELECT e.id FROM events e LEFT JOIN customers c ON c.id = e.customer_id WHERE e.customer_id IS NOT NULL AND c.id IS NULL"},
		check{"number of events", "SELECT c.id FROM complaints c WHERE c.event_count <> (SELECT COUNT(*) FROM events e WHERE e.complaint_id = c.id)"},
		check{"last visit", "SELECT c.id FROM customers c LEFT JOIN visits l ON l.id = c.last_visit_id WHERE EXISTS (SELECT 1 FROM visits v WHERE v.customer_id = c.id AND (l.id IS NULL OR v.arrived_at > l.arrived_at))"},
		check{"last callback", "SELECT c.id FROM customers c WHERE EXISTS (SELECT 1 FROM callbacks b JOIN callback_attempts a ON a.callback_id = b.id WHERE b.customer_id = c.id AND a.at > COALESCE((SELECT MAX(l.at) FROM callback_attempts l WHERE l.callback_id = c.last_callback_id), '0001-01-01'))"},
		check{"open cases", "SELECT id FROM complaints WHERE open <> " + among("state", lifecycle.OpenStates())},
		check{"open callbacks", "SELECT id FROM callbacks WHERE open <> " + among("stored_state", lifecycle.OpenCallbackStates())},
		// Each attempt has its event, in the same transaction.
		check{"attempts", "SELECT b.id FROM callbacks b WHERE (SELECT COUNT(*) FROM callback_attempts a WHERE a.callback_id = b.id) <> (SELECT COUNT(*) FROM events e WHERE e.stream = b.id AND e.kind IN ('callback.attempted', 'callback.completed'))"},
		check{"tries", "SELECT b.id FROM callbacks b WHERE b.tries > (SELECT COUNT(*) FROM callback_attempts a WHERE a.callback_id = b.id)"},
		check{"outcomes", "SELECT b.id FROM callbacks b WHERE b.last_outcome IS NOT NULL AND NOT EXISTS (SELECT 1 FROM callback_attempts a WHERE a.callback_id = b.id AND a.outcome = b.last_outcome)"},
		check{"callbacks twice", "SELECT MIN(id) FROM callback_origins WHERE rule_id IS NOT NULL GROUP BY rule_id, source_type, source_id, step_key, period HAVING COUNT(*) > 1"},
	)
}

// references are those of the schema: a row that names another which is not there. SQLite keeps them only
// for connections that ask for it, and a restored or hand-edited database may hold others.
func references() (list []check) {
	for _, t := range migrate.Tables {
		for _, k := range t.ForeignKeys {
			col, other := k.Columns[0].Name, k.RefColumns[0].Name
			list = append(list, check{
				name: t.Name + "." + col,
				find: fmt.Sprintf("SELECT t.%s FROM %s t LEFT JOIN %s r ON r.%s = t.%s WHERE t.%s IS NOT NULL AND r.%s IS NULL",
					col, t.Name, k.RefTable.Name, other, col, col, other),
			})
		}
	}
	return append(list, tenants()...)
}

// tenants are the rows of a hospital that is not there; the column is no reference of the schema, because
// every row has it.
func tenants() (list []check) {
	for _, t := range migrate.Tables {
		for _, c := range t.Columns {
			if c.Name == "hospital_id" {
				list = append(list, check{t.Name + ".hospital_id", "SELECT t.hospital_id FROM " + t.Name + " t WHERE t.hospital_id IS NOT NULL AND t.hospital_id <> '' AND NOT EXISTS (SELECT 1 FROM hospitals h WHERE h.id = t.hospital_id)"})
			}
		}
	}
	return list
}

// among is 1 where the column holds one of the words, else 0. The words are ours.
func among[T ~string](column string, words []T) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = "'" + string(w) + "'"
	}
	return "(CASE WHEN " + column + " IN (" + strings.Join(quoted, ", ") + ") THEN 1 ELSE 0 END)"
}
