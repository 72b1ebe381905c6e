-- setup: base.sql
-- 10-18: locks big_extra_idx ACCESS EXCLUSIVE



-- statement:
ALTER INDEX big_extra_idx SET TABLESPACE pg_default;
