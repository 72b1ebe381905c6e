-- file: V1__unique.sql
-- expect: add-unique-constraint-blocking, add-unique-rejecting-duplicates
ALTER TABLE orders ADD CONSTRAINT u UNIQUE (total);
