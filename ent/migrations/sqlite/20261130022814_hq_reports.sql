-- Create "hq_filings" table
CREATE TABLE `hq_filings` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `number` varchar NOT NULL, `sent_at` datetime NOT NULL, `summary` text NOT NULL, `measures` text NOT NULL, `request` text NULL, `complaint_id` varchar NOT NULL, `actor_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `hq_filings_complaints_hq_filings` FOREIGN KEY (`complaint_id`) REFERENCES `complaints` (`id`) ON DELETE NO ACTION, CONSTRAINT `hq_filings_staffs_by` FOREIGN KEY (`actor_id`) REFERENCES `staffs` (`id`) ON DELETE NO ACTION);
-- Create index "hqfiling_complaint_id_sent_at" to table: "hq_filings"
CREATE INDEX `hqfiling_complaint_id_sent_at` ON `hq_filings` (`complaint_id`, `sent_at`);
-- Create index "hqfiling_number" to table: "hq_filings"
CREATE UNIQUE INDEX `hqfiling_number` ON `hq_filings` (`number`);
-- Create "special_reports" table
CREATE TABLE `special_reports` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `submitted_at` datetime NOT NULL, `facts` text NOT NULL, `cause` text NOT NULL, `handling` text NOT NULL, `cost_fen` integer NOT NULL, `lesson` text NOT NULL, `proposals` text NOT NULL, `complaint_id` varchar NOT NULL, `actor_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `special_reports_complaints_special_reports` FOREIGN KEY (`complaint_id`) REFERENCES `complaints` (`id`) ON DELETE NO ACTION, CONSTRAINT `special_reports_staffs_by` FOREIGN KEY (`actor_id`) REFERENCES `staffs` (`id`) ON DELETE NO ACTION);
-- Create index "specialreport_complaint_id_submitted_at" to table: "special_reports"
CREATE INDEX `specialreport_complaint_id_submitted_at` ON `special_reports` (`complaint_id`, `submitted_at`);
