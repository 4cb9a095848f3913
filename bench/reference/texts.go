package main

const row = `SELECT cb.id, cb.version, cb.purpose, cb.stored_state, cb.due_at, cb.window_end, cb.tries, cb.key_points,
 cu.id, cu.member_no, cu.name, cu.tier, cu.phone_masked, v.id, v.arrived_at, v.purpose, v.purchased, l.id, l.due_at,
 a.id, a.at, a.outcome, a.note
 FROM callbacks cb JOIN customers cu ON cu.id = cb.customer_id
 LEFT JOIN visits v ON v.id = cu.last_visit_id
 LEFT JOIN callbacks l ON l.id = cu.last_callback_id
 LEFT JOIN callback_attempts a ON a.id = (SELECT x.id FROM callback_attempts x WHERE x.callback_id = l.id ORDER BY x.at DESC LIMIT 1)
 WHERE cb.assignee_id = ? AND cb.open = true`

const short = `SELECT id, member_no, name, tier, phone_masked FROM customers `

// texts are the prepared statements.
var texts = map[string]string{
	"worklist": row + ` ORDER BY cb.due_at, cb.id LIMIT 51`,
	"next":     row + ` AND cb.due_at >= ? AND (cb.due_at > ? OR cb.id > ?) ORDER BY cb.due_at, cb.id LIMIT 51`,
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
 WHERE c.hospital_id = ? AND c.open = true AND c.service_line = ? AND c.severity = ? ORDER BY c.sort_due_at, c.id LIMIT 51`,
	"phone": short + `WHERE id IN (SELECT customer_id FROM customer_phones WHERE hospital_id = ? AND key_last4 = ?) ORDER BY name, id LIMIT 21`,
	"name":  short + `WHERE id IN (SELECT customer_id FROM customer_terms WHERE hospital_id = ? AND kind = 'NAME' AND term >= ? AND term < ?) ORDER BY name, id LIMIT 21`,
}
