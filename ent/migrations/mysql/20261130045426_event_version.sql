-- Modify "events" table
ALTER TABLE `events` ADD COLUMN `version` bigint NULL;
