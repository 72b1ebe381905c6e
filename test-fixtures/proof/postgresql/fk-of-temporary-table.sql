-- setup: base.sql
-- 10-18: refused 42P16 constraints on temporary tables may reference only temporary tables

-- statement:
CREATE TEMPORARY TABLE q (a bigint REFERENCES parent);
-- accepted:
CREATE UNLOGGED TABLE q (a bigint REFERENCES parent);
-- accepted:
CREATE TEMPORARY TABLE p (a bigint PRIMARY KEY);
CREATE TEMPORARY TABLE q (a bigint REFERENCES p);
