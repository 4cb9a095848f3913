-- Create "access_entries" table
CREATE TABLE `access_entries` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL DEFAULT (''), `at` datetime NOT NULL, `staff_id` varchar NOT NULL DEFAULT (''), `kind` varchar NOT NULL, `subject` varchar NOT NULL DEFAULT (''), `purpose` varchar NOT NULL DEFAULT (''), `client` varchar NOT NULL DEFAULT (''), `detail` varchar NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "accessentry_hospital_id_at_id" to table: "access_entries"
CREATE INDEX `accessentry_hospital_id_at_id` ON `access_entries` (`hospital_id`, `at`, `id`);
-- Create index "accessentry_staff_id_at_id" to table: "access_entries"
CREATE INDEX `accessentry_staff_id_at_id` ON `access_entries` (`staff_id`, `at`, `id`);
-- Create index "accessentry_subject_at" to table: "access_entries"
CREATE INDEX `accessentry_subject_at` ON `access_entries` (`subject`, `at`);
-- Create "appointments" table
CREATE TABLE `appointments` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `number` varchar NOT NULL, `booked_at` datetime NOT NULL, `starts_at` datetime NOT NULL, `starts_on` varchar NOT NULL, `lead_days` integer NOT NULL DEFAULT (0), `reminded` bool NOT NULL DEFAULT (false), `status` varchar NOT NULL, `age_at_booking` integer NULL, `note` varchar NULL, `cancel_reason` varchar NULL, `booked_by` varchar NOT NULL DEFAULT (''), `arrived_at` datetime NULL, `missed_at` datetime NULL, `recovered_at` datetime NULL, `source` varchar NULL, `external_id` varchar NULL, `customer_id` varchar NOT NULL, `doctor_id` varchar NULL, `department_id` varchar NULL, `replaces_id` varchar NULL, PRIMARY KEY (`id`), CONSTRAINT `appointments_customers_customer` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE NO ACTION, CONSTRAINT `appointments_staffs_doctor` FOREIGN KEY (`doctor_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `appointments_departments_department` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`) ON DELETE SET NULL, CONSTRAINT `appointments_appointments_replaces` FOREIGN KEY (`replaces_id`) REFERENCES `appointments` (`id`) ON DELETE SET NULL);
-- Create index "appointments_replaces_id_key" to table: "appointments"
CREATE UNIQUE INDEX `appointments_replaces_id_key` ON `appointments` (`replaces_id`);
-- Create index "appointment_hospital_id_number" to table: "appointments"
CREATE UNIQUE INDEX `appointment_hospital_id_number` ON `appointments` (`hospital_id`, `number`);
-- Create index "appointment_hospital_id_source_external_id" to table: "appointments"
CREATE UNIQUE INDEX `appointment_hospital_id_source_external_id` ON `appointments` (`hospital_id`, `source`, `external_id`);
-- Create index "appointment_hospital_id_starts_at_id" to table: "appointments"
CREATE INDEX `appointment_hospital_id_starts_at_id` ON `appointments` (`hospital_id`, `starts_at`, `id`);
-- Create index "appointment_hospital_id_starts_on_status" to table: "appointments"
CREATE INDEX `appointment_hospital_id_starts_on_status` ON `appointments` (`hospital_id`, `starts_on`, `status`);
-- Create index "appointment_hospital_id_status_starts_at_id" to table: "appointments"
CREATE INDEX `appointment_hospital_id_status_starts_at_id` ON `appointments` (`hospital_id`, `status`, `starts_at`, `id`);
-- Create index "appointment_doctor_id_starts_at_id" to table: "appointments"
CREATE INDEX `appointment_doctor_id_starts_at_id` ON `appointments` (`doctor_id`, `starts_at`, `id`);
-- Create index "appointment_customer_id_starts_at_id" to table: "appointments"
CREATE INDEX `appointment_customer_id_starts_at_id` ON `appointments` (`customer_id`, `starts_at`, `id`);
-- Create index "appointment_replaces_id" to table: "appointments"
CREATE INDEX `appointment_replaces_id` ON `appointments` (`replaces_id`);
-- Create "attachments" table
CREATE TABLE `attachments` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `created_at` datetime NOT NULL, `name` varchar NOT NULL, `size` integer NOT NULL, `media_type` varchar NOT NULL, `sha256` varchar NOT NULL, `uploaded_by` varchar NOT NULL, `expires_at` datetime NULL, `owner_type` varchar NOT NULL DEFAULT (''), `owner_id` varchar NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "attachment_expires_at" to table: "attachments"
CREATE INDEX `attachment_expires_at` ON `attachments` (`expires_at`);
-- Create index "attachment_owner_id" to table: "attachments"
CREATE INDEX `attachment_owner_id` ON `attachments` (`owner_id`);
-- Create "calendar_days" table
CREATE TABLE `calendar_days` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `year` integer NOT NULL, `date` varchar NOT NULL, `off` bool NOT NULL, `name` varchar NOT NULL DEFAULT (''), `shifts` varchar NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "calendarday_hospital_id_date" to table: "calendar_days"
CREATE UNIQUE INDEX `calendarday_hospital_id_date` ON `calendar_days` (`hospital_id`, `date`);
-- Create index "calendarday_hospital_id_year" to table: "calendar_days"
CREATE INDEX `calendarday_hospital_id_year` ON `calendar_days` (`hospital_id`, `year`);
-- Create "calendar_years" table
CREATE TABLE `calendar_years` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `year` integer NOT NULL, `source` varchar NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "calendaryear_hospital_id_year" to table: "calendar_years"
CREATE UNIQUE INDEX `calendaryear_hospital_id_year` ON `calendar_years` (`hospital_id`, `year`);
-- Create "callbacks" table
CREATE TABLE `callbacks` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `purpose` varchar NOT NULL, `stored_state` varchar NOT NULL, `open` bool NOT NULL DEFAULT (true), `awaits_next` bool NOT NULL DEFAULT (false), `channel` varchar NOT NULL DEFAULT ('PHONE'), `due_at` datetime NOT NULL, `first_due_at` datetime NOT NULL, `window_end` datetime NULL, `key_points` varchar NULL, `customer_chose_time` bool NOT NULL DEFAULT (false), `sequence` varchar NOT NULL DEFAULT (''), `previous_id` varchar NULL, `complaint_id` varchar NULL, `appointment_id` varchar NULL, `tries` integer NOT NULL DEFAULT (0), `reached` bool NOT NULL DEFAULT (false), `first_attempt_at` datetime NULL, `started_at` datetime NULL, `started_by` varchar NULL, `closed_at` datetime NULL, `last_outcome` varchar NULL, `satisfaction` integer NULL, `tier` varchar NOT NULL DEFAULT ('ORDINARY'), `customer_id` varchar NOT NULL, `assignee_id` varchar NULL, `script_id` varchar NULL, PRIMARY KEY (`id`), CONSTRAINT `callbacks_customers_customer` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE NO ACTION, CONSTRAINT `callbacks_staffs_assignee` FOREIGN KEY (`assignee_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `callbacks_scripts_script` FOREIGN KEY (`script_id`) REFERENCES `scripts` (`id`) ON DELETE SET NULL);
-- Create index "callback_assignee_id_open_due_at_id" to table: "callbacks"
CREATE INDEX `callback_assignee_id_open_due_at_id` ON `callbacks` (`assignee_id`, `open`, `due_at`, `id`);
-- Create index "callback_hospital_id_open_due_at_id" to table: "callbacks"
CREATE INDEX `callback_hospital_id_open_due_at_id` ON `callbacks` (`hospital_id`, `open`, `due_at`, `id`);
-- Create index "callback_customer_id_due_at_id" to table: "callbacks"
CREATE INDEX `callback_customer_id_due_at_id` ON `callbacks` (`customer_id`, `due_at`, `id`);
-- Create index "callback_customer_id_open" to table: "callbacks"
CREATE INDEX `callback_customer_id_open` ON `callbacks` (`customer_id`, `open`);
-- Create index "callback_sequence_open" to table: "callbacks"
CREATE INDEX `callback_sequence_open` ON `callbacks` (`sequence`, `open`);
-- Create index "callback_hospital_id_first_due_at" to table: "callbacks"
CREATE INDEX `callback_hospital_id_first_due_at` ON `callbacks` (`hospital_id`, `first_due_at`);
-- Create index "callback_complaint_id" to table: "callbacks"
CREATE INDEX `callback_complaint_id` ON `callbacks` (`complaint_id`);
-- Create index "callback_hospital_id_awaits_next_id" to table: "callbacks"
CREATE INDEX `callback_hospital_id_awaits_next_id` ON `callbacks` (`hospital_id`, `awaits_next`, `id`);
-- Create index "callback_hospital_id_started_at" to table: "callbacks"
CREATE INDEX `callback_hospital_id_started_at` ON `callbacks` (`hospital_id`, `started_at`);
-- Create "callback_attempts" table
CREATE TABLE `callback_attempts` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `customer_id` varchar NOT NULL, `at` datetime NOT NULL, `answered_by` varchar NOT NULL, `identity_verified` bool NOT NULL, `outcome` varchar NOT NULL, `note` text NULL, `concerns` json NULL, `next_at` datetime NULL, `satisfaction` integer NULL, `no_show_reason` varchar NULL, `treatment_response` varchar NULL, `objection` varchar NULL, `callback_id` varchar NOT NULL, `actor_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `callback_attempts_callbacks_attempts` FOREIGN KEY (`callback_id`) REFERENCES `callbacks` (`id`) ON DELETE NO ACTION, CONSTRAINT `callback_attempts_staffs_by` FOREIGN KEY (`actor_id`) REFERENCES `staffs` (`id`) ON DELETE NO ACTION);
-- Create index "callbackattempt_callback_id_at_id" to table: "callback_attempts"
CREATE INDEX `callbackattempt_callback_id_at_id` ON `callback_attempts` (`callback_id`, `at`, `id`);
-- Create index "callbackattempt_hospital_id_at" to table: "callback_attempts"
CREATE INDEX `callbackattempt_hospital_id_at` ON `callback_attempts` (`hospital_id`, `at`);
-- Create index "callbackattempt_actor_id_at" to table: "callback_attempts"
CREATE INDEX `callbackattempt_actor_id_at` ON `callback_attempts` (`actor_id`, `at`);
-- Create index "callbackattempt_customer_id" to table: "callback_attempts"
CREATE INDEX `callbackattempt_customer_id` ON `callback_attempts` (`customer_id`);
-- Create "callback_origins" table
CREATE TABLE `callback_origins` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `created_at` datetime NOT NULL, `rule_version` integer NULL, `source_type` varchar NOT NULL, `source_id` varchar NOT NULL, `step_key` varchar NOT NULL, `step` integer NULL, `period` varchar NOT NULL DEFAULT (''), `manual` bool NOT NULL DEFAULT (false), `source_label` varchar NOT NULL DEFAULT (''), `skipped` varchar NOT NULL DEFAULT (''), `callback_id` varchar NULL, `rule_id` varchar NULL, PRIMARY KEY (`id`), CONSTRAINT `callback_origins_callbacks_origins` FOREIGN KEY (`callback_id`) REFERENCES `callbacks` (`id`) ON DELETE SET NULL, CONSTRAINT `callback_origins_callback_rules_rule` FOREIGN KEY (`rule_id`) REFERENCES `callback_rules` (`id`) ON DELETE SET NULL);
-- Create index "callbackorigin_rule_id_source_type_source_id_step_key_period" to table: "callback_origins"
CREATE UNIQUE INDEX `callbackorigin_rule_id_source_type_source_id_step_key_period` ON `callback_origins` (`rule_id`, `source_type`, `source_id`, `step_key`, `period`);
-- Create index "callbackorigin_callback_id" to table: "callback_origins"
CREATE INDEX `callbackorigin_callback_id` ON `callback_origins` (`callback_id`);
-- Create index "callbackorigin_source_id" to table: "callback_origins"
CREATE INDEX `callbackorigin_source_id` ON `callback_origins` (`source_id`);
-- Create "callback_rules" table
CREATE TABLE `callback_rules` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `key` varchar NOT NULL, `name` varchar NOT NULL, `active` bool NOT NULL DEFAULT (true), `trigger` varchar NOT NULL, `purpose` varchar NOT NULL, PRIMARY KEY (`id`));
-- Create index "callbackrule_hospital_id_key" to table: "callback_rules"
CREATE UNIQUE INDEX `callbackrule_hospital_id_key` ON `callback_rules` (`hospital_id`, `key`);
-- Create "callback_rule_versions" table
CREATE TABLE `callback_rule_versions` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `created_at` datetime NOT NULL, `number` integer NOT NULL, `effective_from` datetime NOT NULL, `body` json NOT NULL, `actor_id` varchar NOT NULL DEFAULT (''), `rule_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `callback_rule_versions_callback_rules_versions` FOREIGN KEY (`rule_id`) REFERENCES `callback_rules` (`id`) ON DELETE NO ACTION);
-- Create index "callbackruleversion_rule_id_number" to table: "callback_rule_versions"
CREATE UNIQUE INDEX `callbackruleversion_rule_id_number` ON `callback_rule_versions` (`rule_id`, `number`);
-- Create "clinical_opinions" table
CREATE TABLE `clinical_opinions` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `at` datetime NOT NULL, `opinion` varchar NOT NULL, `text` varchar NOT NULL DEFAULT (''), `doctor_id` varchar NOT NULL, `complaint_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `clinical_opinions_staffs_doctor` FOREIGN KEY (`doctor_id`) REFERENCES `staffs` (`id`) ON DELETE NO ACTION, CONSTRAINT `clinical_opinions_complaints_opinions` FOREIGN KEY (`complaint_id`) REFERENCES `complaints` (`id`) ON DELETE NO ACTION);
-- Create index "clinicalopinion_complaint_id_at" to table: "clinical_opinions"
CREATE INDEX `clinicalopinion_complaint_id_at` ON `clinical_opinions` (`complaint_id`, `at`);
-- Create "clock_segments" table
CREATE TABLE `clock_segments` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `began_at` datetime NOT NULL, `until` datetime NULL, `reason` varchar NOT NULL, `clock_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `clock_segments_complaint_clocks_segments` FOREIGN KEY (`clock_id`) REFERENCES `complaint_clocks` (`id`) ON DELETE NO ACTION);
-- Create index "clocksegment_clock_id_began_at" to table: "clock_segments"
CREATE UNIQUE INDEX `clocksegment_clock_id_began_at` ON `clock_segments` (`clock_id`, `began_at`);
-- Create "code_entries" table
CREATE TABLE `code_entries` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `list` varchar NOT NULL, `code` varchar NOT NULL, `label_zh` varchar NOT NULL, `label_en` varchar NOT NULL, `position` integer NOT NULL DEFAULT (0), `active` bool NOT NULL DEFAULT (true), PRIMARY KEY (`id`));
-- Create index "codeentry_hospital_id_list_code" to table: "code_entries"
CREATE UNIQUE INDEX `codeentry_hospital_id_list_code` ON `code_entries` (`hospital_id`, `list`, `code`);
-- Create "commitments" table
CREATE TABLE `commitments` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `what` varchar NOT NULL, `to_whom` varchar NOT NULL DEFAULT (''), `due_at` datetime NOT NULL, `kept_at` datetime NULL, `outcome` varchar NULL, `renegotiated` integer NOT NULL DEFAULT (0), `owner_id` varchar NOT NULL, `complaint_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `commitments_staffs_owner` FOREIGN KEY (`owner_id`) REFERENCES `staffs` (`id`) ON DELETE NO ACTION, CONSTRAINT `commitments_complaints_commitments` FOREIGN KEY (`complaint_id`) REFERENCES `complaints` (`id`) ON DELETE NO ACTION);
-- Create index "commitment_complaint_id" to table: "commitments"
CREATE INDEX `commitment_complaint_id` ON `commitments` (`complaint_id`);
-- Create index "commitment_owner_id_due_at" to table: "commitments"
CREATE INDEX `commitment_owner_id_due_at` ON `commitments` (`owner_id`, `due_at`);
-- Create "complaints" table
CREATE TABLE `complaints` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `case_no` varchar NOT NULL, `complainant_name` varchar NULL, `complainant_phone` varchar NULL, `complainant_relationship` varchar NULL, `complainant_authorization` varchar NULL, `anonymous` bool NOT NULL DEFAULT (false), `channel` varchar NOT NULL, `service_line` varchar NOT NULL, `level` varchar NOT NULL, `severity` varchar NULL, `state` varchar NOT NULL, `flags` json NULL, `subject` varchar NOT NULL, `description` text NOT NULL, `desired_outcome` text NULL, `customer_intents` json NULL, `occurred_at` datetime NULL, `occurred_on` varchar NULL, `place` varchar NULL, `category` varchar NULL, `established_facts` text NULL, `assessment` text NULL, `finding` varchar NULL, `root_cause` varchar NULL, `resolution` varchar NULL, `registered_at` datetime NOT NULL, `registered_on` varchar NOT NULL, `first_owner_id` varchar NULL, `investigator_id` varchar NULL, `merged_into_id` varchar NULL, `returns_to` varchar NULL, `due_at` datetime NULL, `sort_due_at` datetime NOT NULL, `open` bool NOT NULL DEFAULT (true), `breached` bool NOT NULL DEFAULT (false), `first_contact` bool NOT NULL DEFAULT (false), `confirmed_at` datetime NULL, `confirmed_how` varchar NULL, `resolved_at` datetime NULL, `closed_at` datetime NULL, `event_count` integer NOT NULL DEFAULT (0), `callback_id` varchar NULL, `source` varchar NULL, `external_id` varchar NULL, `customer_id` varchar NULL, `registered_by_id` varchar NOT NULL, `owner_id` varchar NULL, `accompanying_supervisor_id` varchar NULL, `attending_doctor_id` varchar NULL, `handover_to_id` varchar NULL, PRIMARY KEY (`id`), CONSTRAINT `complaints_customers_customer` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE SET NULL, CONSTRAINT `complaints_staffs_registered_by` FOREIGN KEY (`registered_by_id`) REFERENCES `staffs` (`id`) ON DELETE NO ACTION, CONSTRAINT `complaints_staffs_owner` FOREIGN KEY (`owner_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `complaints_staffs_accompanying_supervisor` FOREIGN KEY (`accompanying_supervisor_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `complaints_staffs_attending_doctor` FOREIGN KEY (`attending_doctor_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `complaints_staffs_handover_to` FOREIGN KEY (`handover_to_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL);
-- Create index "complaint_case_no" to table: "complaints"
CREATE UNIQUE INDEX `complaint_case_no` ON `complaints` (`case_no`);
-- Create index "complaint_hospital_id_source_external_id" to table: "complaints"
CREATE UNIQUE INDEX `complaint_hospital_id_source_external_id` ON `complaints` (`hospital_id`, `source`, `external_id`);
-- Create index "complaint_hospital_id_open_sort_due_at_id" to table: "complaints"
CREATE INDEX `complaint_hospital_id_open_sort_due_at_id` ON `complaints` (`hospital_id`, `open`, `sort_due_at`, `id`);
-- Create index "complaint_hospital_id_open_service_line_severity_sort_due_at_id" to table: "complaints"
CREATE INDEX `complaint_hospital_id_open_service_line_severity_sort_due_at_id` ON `complaints` (`hospital_id`, `open`, `service_line`, `severity`, `sort_due_at`, `id`);
-- Create index "complaint_hospital_id_sort_due_at_id" to table: "complaints"
CREATE INDEX `complaint_hospital_id_sort_due_at_id` ON `complaints` (`hospital_id`, `sort_due_at`, `id`);
-- Create index "complaint_hospital_id_registered_at_id" to table: "complaints"
CREATE INDEX `complaint_hospital_id_registered_at_id` ON `complaints` (`hospital_id`, `registered_at`, `id`);
-- Create index "complaint_hospital_id_registered_on" to table: "complaints"
CREATE INDEX `complaint_hospital_id_registered_on` ON `complaints` (`hospital_id`, `registered_on`);
-- Create index "complaint_hospital_id_closed_at" to table: "complaints"
CREATE INDEX `complaint_hospital_id_closed_at` ON `complaints` (`hospital_id`, `closed_at`);
-- Create index "complaint_owner_id_open_sort_due_at_id" to table: "complaints"
CREATE INDEX `complaint_owner_id_open_sort_due_at_id` ON `complaints` (`owner_id`, `open`, `sort_due_at`, `id`);
-- Create index "complaint_attending_doctor_id_open_due_at" to table: "complaints"
CREATE INDEX `complaint_attending_doctor_id_open_due_at` ON `complaints` (`attending_doctor_id`, `open`, `due_at`);
-- Create index "complaint_customer_id_registered_at_id" to table: "complaints"
CREATE INDEX `complaint_customer_id_registered_at_id` ON `complaints` (`customer_id`, `registered_at`, `id`);
-- Create "complaint_clocks" table
CREATE TABLE `complaint_clocks` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `kind` varchar NOT NULL, `started_at` datetime NOT NULL, `warn_at` datetime NOT NULL, `due_at` datetime NOT NULL, `stopped_at` datetime NULL, `state` varchar NOT NULL, `provisional` bool NOT NULL DEFAULT (false), `warned` bool NOT NULL DEFAULT (false), `missed` bool NOT NULL DEFAULT (false), `limit` json NOT NULL, `warn_percent` integer NOT NULL DEFAULT (80), `complaint_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `complaint_clocks_complaints_clocks` FOREIGN KEY (`complaint_id`) REFERENCES `complaints` (`id`) ON DELETE NO ACTION);
-- Create index "complaintclock_complaint_id_kind" to table: "complaint_clocks"
CREATE INDEX `complaintclock_complaint_id_kind` ON `complaint_clocks` (`complaint_id`, `kind`);
-- Create index "complaintclock_state_warned_warn_at" to table: "complaint_clocks"
CREATE INDEX `complaintclock_state_warned_warn_at` ON `complaint_clocks` (`state`, `warned`, `warn_at`);
-- Create index "complaintclock_state_missed_due_at" to table: "complaint_clocks"
CREATE INDEX `complaintclock_state_missed_due_at` ON `complaint_clocks` (`state`, `missed`, `due_at`);
-- Create index "complaintclock_hospital_id_provisional" to table: "complaint_clocks"
CREATE INDEX `complaintclock_hospital_id_provisional` ON `complaint_clocks` (`hospital_id`, `provisional`);
-- Create "complaint_presences" table
CREATE TABLE `complaint_presences` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `role` varchar NOT NULL, `began_at` datetime NOT NULL, `until` datetime NULL, `note` varchar NULL, `complaint_id` varchar NOT NULL, `staff_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `complaint_presences_complaints_presences` FOREIGN KEY (`complaint_id`) REFERENCES `complaints` (`id`) ON DELETE NO ACTION, CONSTRAINT `complaint_presences_staffs_staff` FOREIGN KEY (`staff_id`) REFERENCES `staffs` (`id`) ON DELETE NO ACTION);
-- Create index "complaintpresence_complaint_id_began_at" to table: "complaint_presences"
CREATE INDEX `complaintpresence_complaint_id_began_at` ON `complaint_presences` (`complaint_id`, `began_at`);
-- Create "complaint_steps" table
CREATE TABLE `complaint_steps` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `step` varchar NOT NULL, `at` datetime NOT NULL, `note` varchar NULL, `complaint_id` varchar NOT NULL, `actor_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `complaint_steps_complaints_steps` FOREIGN KEY (`complaint_id`) REFERENCES `complaints` (`id`) ON DELETE NO ACTION, CONSTRAINT `complaint_steps_staffs_by` FOREIGN KEY (`actor_id`) REFERENCES `staffs` (`id`) ON DELETE NO ACTION);
-- Create index "complaintstep_complaint_id_step" to table: "complaint_steps"
CREATE UNIQUE INDEX `complaintstep_complaint_id_step` ON `complaint_steps` (`complaint_id`, `step`);
-- Create "consent_entries" table
CREATE TABLE `consent_entries` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `created_at` datetime NOT NULL, `customer_id` varchar NOT NULL, `purpose` varchar NOT NULL, `channel` varchar NOT NULL, `given` bool NOT NULL, `at` datetime NOT NULL, `source` varchar NOT NULL, `actor_id` varchar NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "consententry_customer_id_purpose_at" to table: "consent_entries"
CREATE INDEX `consententry_customer_id_purpose_at` ON `consent_entries` (`customer_id`, `purpose`, `at`);
-- Create "counters" table
CREATE TABLE `counters` (`id` varchar NOT NULL, `value` integer NOT NULL DEFAULT (0), PRIMARY KEY (`id`));
-- Create "customers" table
CREATE TABLE `customers` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `member_no` varchar NOT NULL, `name` varchar NOT NULL, `gender` varchar NOT NULL DEFAULT ('UNKNOWN'), `birth_date` varchar NULL, `phone_masked` varchar NOT NULL DEFAULT (''), `address` varchar NULL, `tier` varchar NOT NULL DEFAULT ('ORDINARY'), `intent_class` varchar NULL, `condition_class` varchar NULL, `do_not_contact` bool NOT NULL DEFAULT (false), `marketing_consent` bool NOT NULL DEFAULT (false), `callback_consent` bool NOT NULL DEFAULT (true), `preferred_windows` json NULL, `deceased_at` varchar NULL, `occupation` varchar NULL, `origin` varchar NULL, `language_preference` varchar NULL, `note` varchar NULL, `source` varchar NULL, `external_id` varchar NULL, `updated_at` datetime NOT NULL, `owner_id` varchar NULL, `last_visit_id` varchar NULL, `last_callback_id` varchar NULL, PRIMARY KEY (`id`), CONSTRAINT `customers_staffs_owner` FOREIGN KEY (`owner_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `customers_visits_last_visit` FOREIGN KEY (`last_visit_id`) REFERENCES `visits` (`id`) ON DELETE SET NULL, CONSTRAINT `customers_callbacks_last_callback` FOREIGN KEY (`last_callback_id`) REFERENCES `callbacks` (`id`) ON DELETE SET NULL);
-- Create index "customer_hospital_id_member_no" to table: "customers"
CREATE UNIQUE INDEX `customer_hospital_id_member_no` ON `customers` (`hospital_id`, `member_no`);
-- Create index "customer_hospital_id_source_external_id" to table: "customers"
CREATE UNIQUE INDEX `customer_hospital_id_source_external_id` ON `customers` (`hospital_id`, `source`, `external_id`);
-- Create index "customer_hospital_id_tier_name_id" to table: "customers"
CREATE INDEX `customer_hospital_id_tier_name_id` ON `customers` (`hospital_id`, `tier`, `name`, `id`);
-- Create index "customer_hospital_id_name_id" to table: "customers"
CREATE INDEX `customer_hospital_id_name_id` ON `customers` (`hospital_id`, `name`, `id`);
-- Create index "customer_owner_id" to table: "customers"
CREATE INDEX `customer_owner_id` ON `customers` (`owner_id`);
-- Create "customer_accesses" table
CREATE TABLE `customer_accesses` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `created_at` datetime NOT NULL, `customer_id` varchar NOT NULL, `staff_id` varchar NOT NULL, `reason` varchar NOT NULL, `ref` varchar NOT NULL DEFAULT (''), `until` datetime NULL, PRIMARY KEY (`id`));
-- Create index "customeraccess_customer_id_staff_id_reason_ref" to table: "customer_accesses"
CREATE UNIQUE INDEX `customeraccess_customer_id_staff_id_reason_ref` ON `customer_accesses` (`customer_id`, `staff_id`, `reason`, `ref`);
-- Create index "customeraccess_staff_id_customer_id" to table: "customer_accesses"
CREATE INDEX `customeraccess_staff_id_customer_id` ON `customer_accesses` (`staff_id`, `customer_id`);
-- Create index "customeraccess_ref" to table: "customer_accesses"
CREATE INDEX `customeraccess_ref` ON `customer_accesses` (`ref`);
-- Create "customer_phones" table
CREATE TABLE `customer_phones` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `created_at` datetime NOT NULL, `number` varchar NOT NULL, `kind` varchar NOT NULL DEFAULT ('MOBILE'), `whose` varchar NOT NULL DEFAULT ('SELF'), `primary` bool NOT NULL DEFAULT (false), `valid` bool NOT NULL DEFAULT (true), `verified` bool NOT NULL DEFAULT (true), `key_full` varchar NOT NULL, `key_first7` varchar NOT NULL, `key_last4` varchar NOT NULL, `customer_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `customer_phones_customers_phones` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE NO ACTION);
-- Create index "customerphone_customer_id" to table: "customer_phones"
CREATE INDEX `customerphone_customer_id` ON `customer_phones` (`customer_id`);
-- Create index "customerphone_hospital_id_key_full_customer_id" to table: "customer_phones"
CREATE INDEX `customerphone_hospital_id_key_full_customer_id` ON `customer_phones` (`hospital_id`, `key_full`, `customer_id`);
-- Create index "customerphone_hospital_id_key_first7_customer_id" to table: "customer_phones"
CREATE INDEX `customerphone_hospital_id_key_first7_customer_id` ON `customer_phones` (`hospital_id`, `key_first7`, `customer_id`);
-- Create index "customerphone_hospital_id_key_last4_customer_id" to table: "customer_phones"
CREATE INDEX `customerphone_hospital_id_key_last4_customer_id` ON `customer_phones` (`hospital_id`, `key_last4`, `customer_id`);
-- Create "customer_terms" table
CREATE TABLE `customer_terms` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `customer_id` varchar NOT NULL, `kind` varchar NOT NULL, `term` varchar NOT NULL, PRIMARY KEY (`id`));
-- Create index "customerterm_hospital_id_kind_term_customer_id" to table: "customer_terms"
CREATE INDEX `customerterm_hospital_id_kind_term_customer_id` ON `customer_terms` (`hospital_id`, `kind`, `term`, `customer_id`);
-- Create index "customerterm_customer_id" to table: "customer_terms"
CREATE INDEX `customerterm_customer_id` ON `customer_terms` (`customer_id`);
-- Create "departments" table
CREATE TABLE `departments` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `code` varchar NOT NULL, `name` varchar NOT NULL, `service_line` varchar NULL, `remit` varchar NOT NULL DEFAULT (''), `liaison_id` varchar NULL, `active` bool NOT NULL DEFAULT (true), PRIMARY KEY (`id`));
-- Create index "department_hospital_id_code" to table: "departments"
CREATE UNIQUE INDEX `department_hospital_id_code` ON `departments` (`hospital_id`, `code`);
-- Create index "department_hospital_id_name" to table: "departments"
CREATE INDEX `department_hospital_id_name` ON `departments` (`hospital_id`, `name`);
-- Create "events" table
CREATE TABLE `events` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `stream` varchar NOT NULL, `seq` integer NOT NULL, `position` integer NULL, `at` datetime NOT NULL, `kind` varchar NOT NULL, `data` json NULL, `customer_id` varchar NULL, `complaint_id` varchar NULL, `callback_id` varchar NULL, `actor_id` varchar NULL, PRIMARY KEY (`id`), CONSTRAINT `events_staffs_actor` FOREIGN KEY (`actor_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL);
-- Create index "event_stream_seq" to table: "events"
CREATE UNIQUE INDEX `event_stream_seq` ON `events` (`stream`, `seq`);
-- Create index "event_position" to table: "events"
CREATE UNIQUE INDEX `event_position` ON `events` (`position`);
-- Create index "event_customer_id_at_id" to table: "events"
CREATE INDEX `event_customer_id_at_id` ON `events` (`customer_id`, `at`, `id`);
-- Create index "event_complaint_id_at_id" to table: "events"
CREATE INDEX `event_complaint_id_at_id` ON `events` (`complaint_id`, `at`, `id`);
-- Create "event_texts" table
CREATE TABLE `event_texts` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `field` varchar NOT NULL, `rule` varchar NOT NULL, `before` text NULL, `after` text NULL, `event_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `event_texts_events_texts` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE NO ACTION);
-- Create index "eventtext_event_id_field" to table: "event_texts"
CREATE UNIQUE INDEX `eventtext_event_id_field` ON `event_texts` (`event_id`, `field`);
-- Create "hospitals" table
CREATE TABLE `hospitals` (`id` varchar NOT NULL, `created_at` datetime NOT NULL, `code` varchar NOT NULL, `name` varchar NOT NULL, `time_zone` varchar NOT NULL, `active` bool NOT NULL DEFAULT (true), PRIMARY KEY (`id`));
-- Create index "hospital_code" to table: "hospitals"
CREATE UNIQUE INDEX `hospital_code` ON `hospitals` (`code`);
-- Create "idempotency_records" table
CREATE TABLE `idempotency_records` (`id` varchar NOT NULL, `created_at` datetime NOT NULL, `staff_id` varchar NOT NULL, `operation` varchar NOT NULL, `key` varchar NOT NULL, `hash` varchar NOT NULL, `result` json NULL, `fault` json NULL, PRIMARY KEY (`id`));
-- Create index "idempotencyrecord_staff_id_operation_key" to table: "idempotency_records"
CREATE UNIQUE INDEX `idempotencyrecord_staff_id_operation_key` ON `idempotency_records` (`staff_id`, `operation`, `key`);
-- Create index "idempotencyrecord_created_at" to table: "idempotency_records"
CREATE INDEX `idempotencyrecord_created_at` ON `idempotency_records` (`created_at`);
-- Create "import_rows" table
CREATE TABLE `import_rows` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `run_id` varchar NOT NULL, `line` integer NOT NULL, `verdict` varchar NOT NULL, `key` varchar NOT NULL DEFAULT (''), `record` json NULL, `raw` json NULL, `problems` json NULL, `result_id` varchar NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "importrow_run_id_line" to table: "import_rows"
CREATE UNIQUE INDEX `importrow_run_id_line` ON `import_rows` (`run_id`, `line`);
-- Create index "importrow_run_id_verdict_line" to table: "import_rows"
CREATE INDEX `importrow_run_id_verdict_line` ON `import_rows` (`run_id`, `verdict`, `line`);
-- Create index "importrow_run_id_key" to table: "import_rows"
CREATE INDEX `importrow_run_id_key` ON `import_rows` (`run_id`, `key`);
-- Create "import_runs" table
CREATE TABLE `import_runs` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `kind` varchar NOT NULL, `file_name` varchar NOT NULL, `file_id` varchar NOT NULL DEFAULT (''), `mapping` json NULL, `state` varchar NOT NULL, `started_by` varchar NOT NULL DEFAULT (''), `total` integer NOT NULL DEFAULT (0), `staged` integer NOT NULL DEFAULT (0), `accepted` integer NOT NULL DEFAULT (0), `applied` integer NOT NULL DEFAULT (0), `unchanged` integer NOT NULL DEFAULT (0), `refused` integer NOT NULL DEFAULT (0), `failure` varchar NOT NULL DEFAULT (''), `finished_at` datetime NULL, `heartbeat_at` datetime NULL, PRIMARY KEY (`id`));
-- Create index "importrun_hospital_id_created_at_id" to table: "import_runs"
CREATE INDEX `importrun_hospital_id_created_at_id` ON `import_runs` (`hospital_id`, `created_at`, `id`);
-- Create index "importrun_state" to table: "import_runs"
CREATE INDEX `importrun_state` ON `import_runs` (`state`);
-- Create "known_devices" table
CREATE TABLE `known_devices` (`id` varchar NOT NULL, `created_at` datetime NOT NULL, `staff_id` varchar NOT NULL, `hash` varchar NOT NULL, `used_at` datetime NOT NULL, PRIMARY KEY (`id`));
-- Create index "knowndevice_staff_id_hash" to table: "known_devices"
CREATE UNIQUE INDEX `knowndevice_staff_id_hash` ON `known_devices` (`staff_id`, `hash`);
-- Create "leads" table
CREATE TABLE `leads` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `channel` varchar NOT NULL, `concern` varchar NULL, `intent_class` varchar NULL, `condition_class` varchar NULL, `state` varchar NOT NULL, `next_contact_at` datetime NULL, `close_reason` varchar NULL, `assessed_at` datetime NULL, `customer_id` varchar NOT NULL, `consultant_id` varchar NULL, `appointment_id` varchar NULL, PRIMARY KEY (`id`), CONSTRAINT `leads_customers_customer` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE NO ACTION, CONSTRAINT `leads_staffs_consultant` FOREIGN KEY (`consultant_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `leads_appointments_appointment` FOREIGN KEY (`appointment_id`) REFERENCES `appointments` (`id`) ON DELETE SET NULL);
-- Create index "lead_hospital_id_created_at_id" to table: "leads"
CREATE INDEX `lead_hospital_id_created_at_id` ON `leads` (`hospital_id`, `created_at`, `id`);
-- Create index "lead_hospital_id_state_next_contact_at_id" to table: "leads"
CREATE INDEX `lead_hospital_id_state_next_contact_at_id` ON `leads` (`hospital_id`, `state`, `next_contact_at`, `id`);
-- Create index "lead_consultant_id_created_at_id" to table: "leads"
CREATE INDEX `lead_consultant_id_created_at_id` ON `leads` (`consultant_id`, `created_at`, `id`);
-- Create index "lead_hospital_id_intent_class_created_at_id" to table: "leads"
CREATE INDEX `lead_hospital_id_intent_class_created_at_id` ON `leads` (`hospital_id`, `intent_class`, `created_at`, `id`);
-- Create index "lead_customer_id" to table: "leads"
CREATE INDEX `lead_customer_id` ON `leads` (`customer_id`);
-- Create "markers" table
CREATE TABLE `markers` (`id` varchar NOT NULL, `value` varchar NOT NULL, PRIMARY KEY (`id`));
-- Create "procedures" table
CREATE TABLE `procedures` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `code` varchar NOT NULL, `name` varchar NOT NULL, `name_en` varchar NOT NULL DEFAULT (''), `family` varchar NOT NULL, `aliases` json NULL, `active` bool NOT NULL DEFAULT (true), PRIMARY KEY (`id`));
-- Create index "procedure_hospital_id_code" to table: "procedures"
CREATE UNIQUE INDEX `procedure_hospital_id_code` ON `procedures` (`hospital_id`, `code`);
-- Create "refresh_tokens" table
CREATE TABLE `refresh_tokens` (`id` varchar NOT NULL, `created_at` datetime NOT NULL, `family_id` varchar NOT NULL, `hash` varchar NOT NULL, `expires_at` datetime NOT NULL, `used_at` datetime NULL, `used_by` varchar NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "refreshtoken_hash" to table: "refresh_tokens"
CREATE UNIQUE INDEX `refreshtoken_hash` ON `refresh_tokens` (`hash`);
-- Create index "refreshtoken_family_id" to table: "refresh_tokens"
CREATE INDEX `refreshtoken_family_id` ON `refresh_tokens` (`family_id`);
-- Create index "refreshtoken_expires_at" to table: "refresh_tokens"
CREATE INDEX `refreshtoken_expires_at` ON `refresh_tokens` (`expires_at`);
-- Create "related_persons" table
CREATE TABLE `related_persons` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `created_at` datetime NOT NULL, `name` varchar NOT NULL, `relationship` varchar NOT NULL, `phone` varchar NOT NULL DEFAULT (''), `authorization` varchar NOT NULL DEFAULT (''), `authorized_until` datetime NULL, `customer_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `related_persons_customers_related` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE NO ACTION);
-- Create index "relatedperson_customer_id" to table: "related_persons"
CREATE INDEX `relatedperson_customer_id` ON `related_persons` (`customer_id`);
-- Create "role_grants" table
CREATE TABLE `role_grants` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `created_at` datetime NOT NULL, `role` varchar NOT NULL, `posts` json NULL, `valid_from` datetime NOT NULL, `valid_until` datetime NULL, `granted_by` varchar NOT NULL DEFAULT (''), `staff_id` varchar NOT NULL, `department_id` varchar NULL, PRIMARY KEY (`id`), CONSTRAINT `role_grants_staffs_staff` FOREIGN KEY (`staff_id`) REFERENCES `staffs` (`id`) ON DELETE NO ACTION, CONSTRAINT `role_grants_departments_department` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`) ON DELETE SET NULL);
-- Create index "rolegrant_staff_id_hospital_id" to table: "role_grants"
CREATE INDEX `rolegrant_staff_id_hospital_id` ON `role_grants` (`staff_id`, `hospital_id`);
-- Create index "rolegrant_hospital_id_role_staff_id" to table: "role_grants"
CREATE INDEX `rolegrant_hospital_id_role_staff_id` ON `role_grants` (`hospital_id`, `role`, `staff_id`);
-- Create "scripts" table
CREATE TABLE `scripts` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `key` varchar NOT NULL, `title` varchar NOT NULL, `purpose` varchar NOT NULL, `language` varchar NOT NULL DEFAULT ('zh-CN'), `active` bool NOT NULL DEFAULT (true), `approved_by` varchar NULL, PRIMARY KEY (`id`));
-- Create index "script_hospital_id_key_language" to table: "scripts"
CREATE UNIQUE INDEX `script_hospital_id_key_language` ON `scripts` (`hospital_id`, `key`, `language`);
-- Create index "script_hospital_id_purpose_active" to table: "scripts"
CREATE INDEX `script_hospital_id_purpose_active` ON `scripts` (`hospital_id`, `purpose`, `active`);
-- Create "script_lines" table
CREATE TABLE `script_lines` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `position` integer NOT NULL, `part` varchar NOT NULL, `mandatory` bool NOT NULL DEFAULT (false), `text` varchar NOT NULL, `script_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `script_lines_scripts_lines` FOREIGN KEY (`script_id`) REFERENCES `scripts` (`id`) ON DELETE NO ACTION);
-- Create index "scriptline_script_id_position" to table: "script_lines"
CREATE UNIQUE INDEX `scriptline_script_id_position` ON `script_lines` (`script_id`, `position`);
-- Create "settings" table
CREATE TABLE `settings` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `created_at` datetime NOT NULL, `key` varchar NOT NULL, `effective_from` datetime NOT NULL, `value` json NOT NULL, `actor_id` varchar NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "setting_hospital_id_key_effective_from" to table: "settings"
CREATE UNIQUE INDEX `setting_hospital_id_key_effective_from` ON `settings` (`hospital_id`, `key`, `effective_from`);
-- Create "setup_secrets" table
CREATE TABLE `setup_secrets` (`id` varchar NOT NULL, `created_at` datetime NOT NULL, `staff_id` varchar NOT NULL, `hash` varchar NOT NULL, `expires_at` datetime NOT NULL, `used_at` datetime NULL, PRIMARY KEY (`id`));
-- Create index "setupsecret_hash" to table: "setup_secrets"
CREATE UNIQUE INDEX `setupsecret_hash` ON `setup_secrets` (`hash`);
-- Create index "setupsecret_staff_id" to table: "setup_secrets"
CREATE INDEX `setupsecret_staff_id` ON `setup_secrets` (`staff_id`);
-- Create "sign_in_failures" table
CREATE TABLE `sign_in_failures` (`id` varchar NOT NULL, `subject` varchar NOT NULL, `failures` integer NOT NULL DEFAULT (0), `window_start` datetime NOT NULL, `locked_until` datetime NULL, PRIMARY KEY (`id`));
-- Create index "signinfailure_subject" to table: "sign_in_failures"
CREATE UNIQUE INDEX `signinfailure_subject` ON `sign_in_failures` (`subject`);
-- Create "solution_options" table
CREATE TABLE `solution_options` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `round` integer NOT NULL DEFAULT (1), `position` integer NOT NULL, `title` varchar NOT NULL, `pros` json NOT NULL, `cons` json NOT NULL, `cost_fen` integer NULL, `chosen` bool NOT NULL DEFAULT (false), `chosen_by` varchar NULL, `complaint_id` varchar NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `solution_options_complaints_solution_options` FOREIGN KEY (`complaint_id`) REFERENCES `complaints` (`id`) ON DELETE NO ACTION);
-- Create index "solutionoption_complaint_id_round_position" to table: "solution_options"
CREATE UNIQUE INDEX `solutionoption_complaint_id_round_position` ON `solution_options` (`complaint_id`, `round`, `position`);
-- Create "staffs" table
CREATE TABLE `staffs` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `version` integer NOT NULL DEFAULT (1), `created_at` datetime NOT NULL, `login` varchar NOT NULL, `name` varchar NOT NULL, `title` varchar NULL, `license_no` varchar NULL, `password_hash` varchar NOT NULL DEFAULT (''), `password_set_at` datetime NULL, `must_change_password` bool NOT NULL DEFAULT (false), `language` varchar NOT NULL DEFAULT (''), `external_id` varchar NULL, `active` bool NOT NULL DEFAULT (true), `department_id` varchar NULL, PRIMARY KEY (`id`), CONSTRAINT `staffs_departments_department` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`) ON DELETE SET NULL);
-- Create index "staff_login" to table: "staffs"
CREATE UNIQUE INDEX `staff_login` ON `staffs` (`login`);
-- Create index "staff_hospital_id_external_id" to table: "staffs"
CREATE UNIQUE INDEX `staff_hospital_id_external_id` ON `staffs` (`hospital_id`, `external_id`);
-- Create index "staff_hospital_id_active_name_id" to table: "staffs"
CREATE INDEX `staff_hospital_id_active_name_id` ON `staffs` (`hospital_id`, `active`, `name`, `id`);
-- Create index "staff_department_id" to table: "staffs"
CREATE INDEX `staff_department_id` ON `staffs` (`department_id`);
-- Create "staff_notices" table
CREATE TABLE `staff_notices` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `created_at` datetime NOT NULL, `staff_id` varchar NOT NULL, `event_id` varchar NOT NULL, `kind` varchar NOT NULL, `ref` varchar NOT NULL, `data` json NULL, `read_at` datetime NULL, PRIMARY KEY (`id`));
-- Create index "staffnotice_staff_id_event_id" to table: "staff_notices"
CREATE UNIQUE INDEX `staffnotice_staff_id_event_id` ON `staff_notices` (`staff_id`, `event_id`);
-- Create index "staffnotice_staff_id_read_at_created_at" to table: "staff_notices"
CREATE INDEX `staffnotice_staff_id_read_at_created_at` ON `staff_notices` (`staff_id`, `read_at`, `created_at`);
-- Create index "staffnotice_staff_id_created_at_id" to table: "staff_notices"
CREATE INDEX `staffnotice_staff_id_created_at_id` ON `staff_notices` (`staff_id`, `created_at`, `id`);
-- Create "sweep_runs" table
CREATE TABLE `sweep_runs` (`id` varchar NOT NULL, `name` varchar NOT NULL, `ran_at` datetime NOT NULL, `took_ms` integer NOT NULL DEFAULT (0), `lag_ms` integer NOT NULL DEFAULT (0), `done` integer NOT NULL DEFAULT (0), `failure` varchar NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "sweeprun_name" to table: "sweep_runs"
CREATE UNIQUE INDEX `sweeprun_name` ON `sweep_runs` (`name`);
-- Create "token_families" table
CREATE TABLE `token_families` (`id` varchar NOT NULL, `created_at` datetime NOT NULL, `staff_id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `client` varchar NOT NULL DEFAULT (''), `agent` varchar NOT NULL DEFAULT (''), `delivery` varchar NOT NULL, `expires_at` datetime NOT NULL, `used_at` datetime NOT NULL, `ended_at` datetime NULL, `ended_why` varchar NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create index "tokenfamily_staff_id_ended_at" to table: "token_families"
CREATE INDEX `tokenfamily_staff_id_ended_at` ON `token_families` (`staff_id`, `ended_at`);
-- Create index "tokenfamily_expires_at" to table: "token_families"
CREATE INDEX `tokenfamily_expires_at` ON `token_families` (`expires_at`);
-- Create "trusted_documents" table
CREATE TABLE `trusted_documents` (`id` varchar NOT NULL, `created_at` datetime NOT NULL, `body` text NOT NULL, `source` varchar NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- Create "visits" table
CREATE TABLE `visits` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `created_at` datetime NOT NULL, `appointment_id` varchar NULL, `arrived_at` datetime NOT NULL, `purpose` varchar NULL, `purchased` bool NOT NULL DEFAULT (false), `amount_fen` integer NULL, `source` varchar NULL, `external_id` varchar NULL, `recorded_by` varchar NOT NULL DEFAULT (''), `customer_id` varchar NOT NULL, `doctor_id` varchar NULL, `department_id` varchar NULL, PRIMARY KEY (`id`), CONSTRAINT `visits_customers_customer` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE NO ACTION, CONSTRAINT `visits_staffs_doctor` FOREIGN KEY (`doctor_id`) REFERENCES `staffs` (`id`) ON DELETE SET NULL, CONSTRAINT `visits_departments_department` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`) ON DELETE SET NULL);
-- Create index "visit_customer_id_arrived_at_id" to table: "visits"
CREATE INDEX `visit_customer_id_arrived_at_id` ON `visits` (`customer_id`, `arrived_at`, `id`);
-- Create index "visit_hospital_id_arrived_at_id" to table: "visits"
CREATE INDEX `visit_hospital_id_arrived_at_id` ON `visits` (`hospital_id`, `arrived_at`, `id`);
-- Create index "visit_hospital_id_source_external_id" to table: "visits"
CREATE UNIQUE INDEX `visit_hospital_id_source_external_id` ON `visits` (`hospital_id`, `source`, `external_id`);
-- Create index "visit_doctor_id_arrived_at" to table: "visits"
CREATE INDEX `visit_doctor_id_arrived_at` ON `visits` (`doctor_id`, `arrived_at`);
-- Create index "visit_appointment_id" to table: "visits"
CREATE INDEX `visit_appointment_id` ON `visits` (`appointment_id`);
-- Create "complaint_involved_staff" table
CREATE TABLE `complaint_involved_staff` (`complaint_id` varchar NOT NULL, `staff_id` varchar NOT NULL, PRIMARY KEY (`complaint_id`, `staff_id`), CONSTRAINT `complaint_involved_staff_complaint_id` FOREIGN KEY (`complaint_id`) REFERENCES `complaints` (`id`) ON DELETE CASCADE, CONSTRAINT `complaint_involved_staff_staff_id` FOREIGN KEY (`staff_id`) REFERENCES `staffs` (`id`) ON DELETE CASCADE);
-- Create "complaint_involved_departments" table
CREATE TABLE `complaint_involved_departments` (`complaint_id` varchar NOT NULL, `department_id` varchar NOT NULL, PRIMARY KEY (`complaint_id`, `department_id`), CONSTRAINT `complaint_involved_departments_complaint_id` FOREIGN KEY (`complaint_id`) REFERENCES `complaints` (`id`) ON DELETE CASCADE, CONSTRAINT `complaint_involved_departments_department_id` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`) ON DELETE CASCADE);
-- Create "visit_procedures" table
CREATE TABLE `visit_procedures` (`visit_id` varchar NOT NULL, `procedure_id` varchar NOT NULL, PRIMARY KEY (`visit_id`, `procedure_id`), CONSTRAINT `visit_procedures_visit_id` FOREIGN KEY (`visit_id`) REFERENCES `visits` (`id`) ON DELETE CASCADE, CONSTRAINT `visit_procedures_procedure_id` FOREIGN KEY (`procedure_id`) REFERENCES `procedures` (`id`) ON DELETE CASCADE);
