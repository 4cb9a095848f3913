-- Modify "callbacks" table
ALTER TABLE `callbacks` ADD COLUMN `first_window_end` datetime(6) NULL;
-- A call that has not been moved still has the window it began with. For one that has, nothing tells it any more: figures go by the end of its first day.
UPDATE `callbacks` SET `first_window_end` = `window_end` WHERE `due_at` = `first_due_at` AND `window_end` IS NOT NULL;
