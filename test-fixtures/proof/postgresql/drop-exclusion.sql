-- setup: base.sql
-- 10-18: locks apart ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE

CREATE EXTENSION btree_gist;
ALTER TABLE parent ADD CONSTRAINT apart EXCLUDE USING gist (id WITH =);

-- statement:
ALTER TABLE parent DROP CONSTRAINT apart;
