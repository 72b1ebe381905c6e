-- Deploy shop:users to pg
BEGIN;
ALTER TABLE users ADD COLUMN email text;
COMMIT;
