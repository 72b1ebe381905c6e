-- file: V9__b.sql
-- expect: rename-column
ALTER TABLE legacy RENAME COLUMN a TO b;
