-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_v ACCESS EXCLUSIVE; keeps big_v

CREATE EXTENSION pg_trgm;
CREATE INDEX big_v ON big USING gin (v gin_trgm_ops);

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100);
