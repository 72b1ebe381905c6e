-- setup: base.sql
-- 10-18: locks big_extra_idx ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big_extra_idx RENAME TO big_extra_idx2;
