-- file: V1__unique.sql
-- expect: add-unique-constraint-blocking
ALTER TABLE orders ADD CONSTRAINT u UNIQUE (total);
