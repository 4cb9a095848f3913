-- Linking a new time to the one it replaces wrote the link on the old one too; the older of such a pair replaces nothing.
UPDATE `appointments` SET `replaces_id` = NULL WHERE `id` IN (SELECT `id` FROM (SELECT `a`.`id` FROM `appointments` `a` JOIN `appointments` `b` ON `a`.`replaces_id` = `b`.`id` AND `b`.`replaces_id` = `a`.`id` WHERE `a`.`created_at` < `b`.`created_at` OR (`a`.`created_at` = `b`.`created_at` AND `a`.`id` < `b`.`id`)) AS `older`);
-- The constraint has the name of the other end now.
ALTER TABLE `appointments` DROP FOREIGN KEY `appointments_appointments_replaces`, ADD CONSTRAINT `appointments_appointments_replaced_by` FOREIGN KEY (`replaces_id`) REFERENCES `appointments` (`id`) ON UPDATE RESTRICT ON DELETE SET NULL;
