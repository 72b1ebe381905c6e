-- setup: base.sql
-- 10-18: locks big_extra_idx ACCESS EXCLUSIVE; builds big_extra_idx

-- statement:
ALTER INDEX big_extra_idx SET TABLESPACE tsx;
