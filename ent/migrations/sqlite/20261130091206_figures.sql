-- Create "figure_builds" table
CREATE TABLE `figure_builds` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `subject` varchar NOT NULL, `until` varchar NOT NULL, PRIMARY KEY (`id`));
-- Create index "figurebuild_hospital_id_subject" to table: "figure_builds"
CREATE UNIQUE INDEX `figurebuild_hospital_id_subject` ON `figure_builds` (`hospital_id`, `subject`);
-- Create "figure_cells" table
CREATE TABLE `figure_cells` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `cube` varchar NOT NULL, `grain` varchar NOT NULL, `period` varchar NOT NULL, `key0` varchar NOT NULL DEFAULT (''), `key1` varchar NOT NULL DEFAULT (''), `key2` varchar NOT NULL DEFAULT (''), `key3` varchar NOT NULL DEFAULT (''), `n0` integer NOT NULL DEFAULT (0), `n1` integer NOT NULL DEFAULT (0), `n2` integer NOT NULL DEFAULT (0), `n3` integer NOT NULL DEFAULT (0), `n4` integer NOT NULL DEFAULT (0), `n5` integer NOT NULL DEFAULT (0), PRIMARY KEY (`id`));
-- Create index "figurecell_hospital_id_cube_grain_period_key0_key1_key2_key3" to table: "figure_cells"
CREATE UNIQUE INDEX `figurecell_hospital_id_cube_grain_period_key0_key1_key2_key3` ON `figure_cells` (`hospital_id`, `cube`, `grain`, `period`, `key0`, `key1`, `key2`, `key3`);
-- Create "figure_marks" table
CREATE TABLE `figure_marks` (`id` varchar NOT NULL, `hospital_id` varchar NOT NULL, `subject` varchar NOT NULL, `day` varchar NOT NULL, PRIMARY KEY (`id`));
-- Create index "figuremark_hospital_id_subject_day" to table: "figure_marks"
CREATE INDEX `figuremark_hospital_id_subject_day` ON `figure_marks` (`hospital_id`, `subject`, `day`);
