package main

import "aftercare/ent/dburl"

const row = `SELECT cb.id, cb.version, cb.purpose, cb.stored_state, cb.due_at, cb.window_end, cb.tries, cb.key_points,
 cu.id, cu.member_no, cu.name, cu.tier, cu.phone_masked, v.id, v.arrived_at, v.purpose, v.purchased, l.id, l.due_at,
 a.id, a.at, a.outcome, a.note
 FROM (SELECT id, version, purpose, stored_state, due_at, window_end, tries, key_points, customer_id
 FROM callbacks WHERE assignee_id = ? AND open = true`

const rest = ` ORDER BY due_at, id LIMIT 51) cb JOIN customers cu ON cu.id = cb.customer_id
 LEFT JOIN visits v ON v.id = cu.last_visit_id
 LEFT JOIN callbacks l ON l.id = cu.last_callback_id
 LEFT JOIN callback_attempts a ON a.callback_id = l.id
 ORDER BY cb.due_at, cb.id, a.at`

// A search takes at most a thousand entries of its index, as the program does.
const (
	short = `SELECT id, member_no, name, tier, phone_masked FROM customers WHERE id IN (SELECT customer_id FROM (SELECT customer_id FROM customer_`
	first = ` LIMIT 1000) hits) ORDER BY name, id LIMIT 21`
)

// texts are the prepared statements; those of "w." are for the writing connection.
var texts = map[string]string{
	"worklist": row + rest,
	"next":     row + ` AND due_at >= ? AND (due_at > ? OR id > ?)` + rest,
	"case": `SELECT c.id, c.version, c.case_no, c.state, c.level, c.severity, c.service_line, c.subject, c.description,
 c.registered_at, c.due_at, c.customer_id, cu.name, cu.tier, cu.phone_masked, o.id, o.name, r.id, r.name
 FROM complaints c LEFT JOIN customers cu ON cu.id = c.customer_id LEFT JOIN staffs o ON o.id = c.owner_id
 JOIN staffs r ON r.id = c.registered_by_id WHERE c.id = ?`,
	"clocks": `SELECT kind, started_at, warn_at, due_at, stopped_at, state FROM complaint_clocks WHERE complaint_id = ?`,
	"events": `SELECT e.id, e.at, e.kind, e.data, s.id, s.name FROM events e LEFT JOIN staffs s ON s.id = e.actor_id
 WHERE e.complaint_id = ? ORDER BY e.at DESC, e.id DESC LIMIT 101`,
	"visits": `SELECT v.id, v.arrived_at, v.purpose, v.purchased, d.id, d.name FROM visits v LEFT JOIN staffs d ON d.id = v.doctor_id
 WHERE v.customer_id = ? ORDER BY v.arrived_at DESC, v.id DESC LIMIT 21`,
	"callbacks": `SELECT cb.id, cb.purpose, cb.stored_state, cb.due_at, a.id, a.name FROM callbacks cb LEFT JOIN staffs a ON a.id = cb.assignee_id
 WHERE cb.customer_id = ? ORDER BY cb.due_at, cb.id LIMIT 21`,
	"queue": `SELECT c.id, c.version, c.case_no, c.state, c.level, c.severity, c.service_line, c.subject, c.due_at, c.event_count,
 cu.id, cu.name, cu.tier, o.id, o.name
 FROM complaints c LEFT JOIN customers cu ON cu.id = c.customer_id LEFT JOIN staffs o ON o.id = c.owner_id
 WHERE c.hospital_id = ? AND c.open = true AND c.service_line IN (?, ?, ?) AND c.severity IN (?, ?, ?) ORDER BY c.sort_due_at, c.id LIMIT 51`,
	"phone.last4":  short + `phones WHERE hospital_id = ? AND key_last4 = ?` + first,
	"phone.first7": short + `phones WHERE hospital_id = ? AND key_first7 = ?` + first,
	"term":         short + `terms WHERE hospital_id = ? AND kind = ? AND term >= ? AND term < ? ORDER BY term, customer_id` + first,
	"stats.complaints": `SELECT SUBSTR(registered_on, 1, 7), service_line, severity, COUNT(*),
 SUM(state IN ('RESOLVED', 'CLOSED')), SUM(state = 'CLOSED'), SUM(breached) FROM complaints
 WHERE hospital_id = ? AND registered_on >= ? AND registered_on <= ? AND state <> 'MERGED' GROUP BY 1, 2, 3`,
	"stats.callbacks": `SELECT assignee_id, WEEK AS week, COUNT(*), SUM(stored_state = 'COMPLETED') FROM callbacks
 WHERE hospital_id = ? AND first_due_at >= ? AND first_due_at < ? GROUP BY 1, 2`,

	"w.lock": `SELECT customer_id, hospital_id FROM callbacks WHERE id = ? AND open = true`,
	"w.seq":  `SELECT COALESCE(MAX(seq), 0) FROM events WHERE stream = ?`,
	"w.attempt": `INSERT INTO callback_attempts (id, hospital_id, customer_id, at, answered_by, identity_verified, outcome, note, concerns, next_at, callback_id, actor_id)
 VALUES (?, ?, ?, ?, 'SELF', true, 'NEEDS_MORE', ?, 'null', ?, ?, ?)`,
	"w.done": `UPDATE callbacks SET started_at = NULL, started_by = NULL, stored_state = 'COMPLETED', open = false, reached = true,
 first_attempt_at = COALESCE(first_attempt_at, ?), closed_at = ?, last_outcome = 'NEEDS_MORE', version = version + 1 WHERE id = ?`,
	"w.unaccess": `DELETE FROM customer_accesses WHERE reason = 'CALLBACK' AND ref = ?`,
	"w.last":     `UPDATE customers SET last_callback_id = ? WHERE id = ?`,
	"w.next": `INSERT INTO callbacks (id, hospital_id, version, created_at, purpose, stored_state, open, awaits_next, channel, due_at, first_due_at, window_end,
 key_points, customer_chose_time, sequence, previous_id, tries, reached, tier, customer_id, assignee_id, script_id)
 SELECT ?, hospital_id, 1, ?, purpose, 'PLANNED', true, false, channel, ?, ?, ?, ?, true, sequence, id, 0, false, tier, customer_id, assignee_id, script_id
 FROM callbacks WHERE id = ?`,
	"w.origin": `INSERT INTO callback_origins (id, hospital_id, created_at, callback_id, rule_id, rule_version, source_type, source_id, step_key, step, period, manual, source_label, skipped)
 VALUES (?, ?, ?, ?, NULL, NULL, 'CALLBACK', ?, '', 0, '', true, '', '')`,
	"w.access": `INSERT INTO customer_accesses (id, hospital_id, created_at, customer_id, staff_id, reason, ref) VALUES (?, ?, ?, ?, ?, 'CALLBACK', ?)`,
	"w.event":  `INSERT INTO events (id, hospital_id, stream, seq, at, kind, data, customer_id, callback_id, actor_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
}

// weeks is how a dialect says the week of an instant.
var weeks = map[dburl.Dialect]string{
	dburl.SQLite: "strftime('%G%V', first_due_at)", dburl.MySQL: "CAST(YEARWEEK(first_due_at, 3) AS CHAR)",
}
