package migrations

// Apply and BackupSQLite with other files.
var (
	ApplyDir  = apply
	BackupDir = backup
)
