-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT ck CHECK (i4 >= 0);

-- statement:
ALTER TABLE big RENAME CONSTRAINT ck TO ck2;
