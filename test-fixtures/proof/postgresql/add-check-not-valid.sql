-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big ADD CONSTRAINT ck CHECK (i4 >= 0) NOT VALID;
