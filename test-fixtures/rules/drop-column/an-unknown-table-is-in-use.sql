-- file: V7__b.sql
-- expect: drop-column
ALTER TABLE legacy DROP COLUMN a;
