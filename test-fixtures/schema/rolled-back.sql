CREATE TABLE kept (id integer);
BEGIN;
CREATE TABLE gone (id integer);
ALTER TABLE kept ADD COLUMN gone integer;
ROLLBACK;
BEGIN;
ALTER TABLE kept ADD COLUMN stays integer;
COMMIT;
