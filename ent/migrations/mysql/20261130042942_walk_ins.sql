-- Modify "appointments" table
ALTER TABLE `appointments` ADD COLUMN `origin` varchar(40) NOT NULL DEFAULT 'BOOKING', ADD COLUMN `procedure` varchar(60) NULL;
