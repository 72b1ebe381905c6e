-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE, parent_pkey ACCESS SHARE, pcode ACCESS SHARE; rewrites big; scans big, parent; builds big_extra_idx, big_pkey

CREATE UNIQUE INDEX pcode ON parent(code);
ALTER TABLE big ADD COLUMN pc int;
UPDATE big SET pc = 1 + id % 1000;
ALTER TABLE big ADD CONSTRAINT fkpc FOREIGN KEY (pc) REFERENCES parent(code);
ANALYZE big;
ANALYZE parent;

-- statement:
ALTER TABLE big ALTER COLUMN pc TYPE bigint;
