-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "INCLUDE"
-- 11-18: locks big ACCESS EXCLUSIVE, big_v ACCESS EXCLUSIVE; keeps big_v

CREATE INDEX big_v ON big(extra) INCLUDE (v);

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100);
