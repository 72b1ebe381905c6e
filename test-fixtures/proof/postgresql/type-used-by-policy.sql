-- setup: base.sql
-- 10-18: refused 0A000 cannot alter type of a column used in a policy definition

CREATE POLICY pol ON big USING (i4 > 0);

-- statement:
ALTER TABLE big ALTER COLUMN i4 TYPE bigint;
