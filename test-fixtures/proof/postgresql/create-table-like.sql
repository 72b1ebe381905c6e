-- setup: base.sql
-- 10-18: locks big ACCESS SHARE; builds cp_extra_idx, cp_pkey

-- statement:
CREATE TABLE cp (LIKE big INCLUDING ALL);
