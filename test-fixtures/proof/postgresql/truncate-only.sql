-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; new files big, big_extra_idx, big_pkey

CREATE TABLE child () INHERITS (big);

-- statement:
TRUNCATE ONLY big;
