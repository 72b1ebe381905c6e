-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, child ACCESS EXCLUSIVE

CREATE TABLE child () INHERITS (big);

-- statement:
DROP TABLE big, child;
