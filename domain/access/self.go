package access

// MayEmpower tells whether one person may change what another may do: give a role, or move to another
// department (a head does not investigate cases of the own one, R192). Anybody's but one's own, whatever
// one holds: an administrator, who may give every role, cannot by that read what no role of his shows.
// The program, which is no person (empty), gives the first roles of an installation.
func MayEmpower(by, person string) bool { return by == "" || by != person }
