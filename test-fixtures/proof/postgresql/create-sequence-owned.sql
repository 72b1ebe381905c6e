-- setup: base.sql
-- 10-18: locks big ACCESS SHARE

-- statement:
CREATE SEQUENCE big_seq OWNED BY big.i4;
