-- An account manager without a named post carried every case; posts now say what each is put to, so these hold them all.
UPDATE `role_grants` SET `posts` = '["PHONE","VISIT","COMPLAINT","MAJOR"]' WHERE `role` = 'ACCOUNT_MANAGER' AND (`posts` IS NULL OR `posts` = 'null' OR `posts` = '[]');
