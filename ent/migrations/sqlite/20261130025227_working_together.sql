-- Create "drafts" table
CREATE TABLE `drafts` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `staff_id` varchar NOT NULL, `kind` varchar NOT NULL, `record_id` varchar NOT NULL DEFAULT (''), `form` varchar NOT NULL, `content` text NOT NULL, `saved_at` datetime NOT NULL, PRIMARY KEY (`id`));
-- Create index "draft_staff_id_hospital_id_kind_record_id_form" to table: "drafts"
CREATE UNIQUE INDEX `draft_staff_id_hospital_id_kind_record_id_form` ON `drafts` (`staff_id`, `hospital_id`, `kind`, `record_id`, `form`);
-- Create index "draft_staff_id_hospital_id_saved_at_id" to table: "drafts"
CREATE INDEX `draft_staff_id_hospital_id_saved_at_id` ON `drafts` (`staff_id`, `hospital_id`, `saved_at`, `id`);
-- Create index "draft_saved_at" to table: "drafts"
CREATE INDEX `draft_saved_at` ON `drafts` (`saved_at`);
-- Create "record_watches" table
CREATE TABLE `record_watches` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `record_id` varchar NOT NULL, `staff_id` varchar NOT NULL, `tab` varchar NOT NULL, `mode` varchar NOT NULL, `since` datetime NOT NULL, `seen_at` datetime NOT NULL, PRIMARY KEY (`id`));
-- Create index "recordwatch_record_id_staff_id_tab" to table: "record_watches"
CREATE UNIQUE INDEX `recordwatch_record_id_staff_id_tab` ON `record_watches` (`record_id`, `staff_id`, `tab`);
-- Create index "recordwatch_staff_id" to table: "record_watches"
CREATE INDEX `recordwatch_staff_id` ON `record_watches` (`staff_id`);
-- Create index "recordwatch_seen_at" to table: "record_watches"
CREATE INDEX `recordwatch_seen_at` ON `record_watches` (`seen_at`);
-- Create "saved_views" table
CREATE TABLE `saved_views` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `list` varchar NOT NULL, `holder` varchar NOT NULL DEFAULT (''), `name` varchar NOT NULL, `filter` text NOT NULL, `order_by` varchar NULL, `columns` json NULL, `group_by` varchar NULL, `updated_at` datetime NOT NULL, `staff_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `saved_views_staffs_owner` FOREIGN KEY (`staff_id`) REFERENCES `staffs` (`id`) ON DELETE NO ACTION);
-- Create index "savedview_hospital_id_list_holder_name" to table: "saved_views"
CREATE UNIQUE INDEX `savedview_hospital_id_list_holder_name` ON `saved_views` (`hospital_id`, `list`, `holder`, `name`);
-- Create index "savedview_staff_id" to table: "saved_views"
CREATE INDEX `savedview_staff_id` ON `saved_views` (`staff_id`);
