-- file: V1__a.sql
ALTER TABLE orders ADD COLUMN code text;
-- down
ALTER TABLE orders DROP COLUMN code;
