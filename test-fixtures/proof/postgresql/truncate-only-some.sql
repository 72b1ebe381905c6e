-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE, parent_child ACCESS EXCLUSIVE, parent_pkey ACCESS EXCLUSIVE; new files big, big_extra_idx, big_pkey, parent, parent_child, parent_pkey

CREATE TABLE child () INHERITS (big);
CREATE TABLE parent_child () INHERITS (parent);

-- statement:
TRUNCATE parent, ONLY big;
