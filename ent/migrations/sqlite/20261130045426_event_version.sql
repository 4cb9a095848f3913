-- Add column "version" to table: "events"
ALTER TABLE `events` ADD COLUMN `version` integer NULL;
