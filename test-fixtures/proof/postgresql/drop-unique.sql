-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, u ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT u UNIQUE (extra);

-- statement:
ALTER TABLE big DROP CONSTRAINT u;
