-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_v ACCESS EXCLUSIVE; keeps big_v

CREATE INDEX big_v ON big(v varchar_pattern_ops);

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE text;
