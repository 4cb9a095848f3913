-- Add columns "origin" and "procedure" to table: "appointments"
ALTER TABLE `appointments` ADD COLUMN `origin` varchar NOT NULL DEFAULT 'BOOKING';
ALTER TABLE `appointments` ADD COLUMN `procedure` varchar NULL;
