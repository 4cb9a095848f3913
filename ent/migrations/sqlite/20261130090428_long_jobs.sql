-- Create "jobs" table
CREATE TABLE `jobs` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `created_at` datetime NOT NULL, `kind` varchar NOT NULL, `subject` varchar NOT NULL DEFAULT (''), `format` varchar NOT NULL DEFAULT (''), `request` json NOT NULL, `question` varchar NOT NULL DEFAULT (''), `language` varchar NOT NULL DEFAULT (''), `started_by` varchar NOT NULL, `open_key` varchar NOT NULL, `state` varchar NOT NULL, `attempts` integer NOT NULL DEFAULT (0), `done` integer NOT NULL DEFAULT (0), `total` integer NULL, `failure` varchar NOT NULL DEFAULT (''), `result` json NULL, `file_id` varchar NOT NULL DEFAULT (''), `file_name` varchar NOT NULL DEFAULT (''), `file_size` integer NOT NULL DEFAULT (0), `file_until` datetime NULL, `finished_at` datetime NULL, `heartbeat_at` datetime NULL, PRIMARY KEY (`id`));
-- Create index "job_open_key" to table: "jobs"
CREATE UNIQUE INDEX `job_open_key` ON `jobs` (`open_key`);
-- Create index "job_started_by_created_at_id" to table: "jobs"
CREATE INDEX `job_started_by_created_at_id` ON `jobs` (`started_by`, `created_at`, `id`);
-- Create index "job_state" to table: "jobs"
CREATE INDEX `job_state` ON `jobs` (`state`);
-- Create index "job_finished_at" to table: "jobs"
CREATE INDEX `job_finished_at` ON `jobs` (`finished_at`);
