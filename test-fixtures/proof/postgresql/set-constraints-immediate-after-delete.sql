-- setup: base.sql
-- 10-18: locks parent ROW EXCLUSIVE, parent_pkey ROW EXCLUSIVE, s2.other ROW SHARE; scans s2.other; changes parent

ALTER TABLE s2.other ADD CONSTRAINT fk FOREIGN KEY (id) REFERENCES parent DEFERRABLE INITIALLY DEFERRED;
INSERT INTO s2.other SELECT 1 FROM generate_series(1, 1000);

-- statement:
DELETE FROM parent WHERE id = 1000;
SET CONSTRAINTS ALL IMMEDIATE;
