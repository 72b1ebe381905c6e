-- setup: base.sql
-- 10-18: refused 42809 index "parent_id_1" contains expressions

CREATE UNIQUE INDEX parent_id_1 ON parent ((id + 1));
ALTER TABLE parent DROP CONSTRAINT parent_pkey;

-- statement:
ALTER TABLE parent ADD PRIMARY KEY USING INDEX parent_id_1;
