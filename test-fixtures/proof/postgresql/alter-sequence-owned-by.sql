-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, sq SHARE ROW EXCLUSIVE

CREATE SEQUENCE sq;

-- statement:
ALTER SEQUENCE sq OWNED BY big.extra;
