-- setup: base.sql
-- 10-18: locks big_extra_idx ACCESS EXCLUSIVE; builds big_extra_idx

-- statement:
ALTER TABLE big_extra_idx SET TABLESPACE tsx;
