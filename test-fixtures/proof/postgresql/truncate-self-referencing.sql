-- setup: base.sql
-- 10-18: locks parent ACCESS EXCLUSIVE, parent_pkey ACCESS EXCLUSIVE; new files parent, parent_pkey

ALTER TABLE parent ADD COLUMN up bigint REFERENCES parent;

-- statement:
TRUNCATE parent;
