-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, big_extra_idx ACCESS SHARE, big_pkey ACCESS SHARE, everything ACCESS SHARE, few ACCESS SHARE, parent ACCESS SHARE, parent_pkey ACCESS SHARE

CREATE VIEW everything AS SELECT id, t FROM big;
CREATE VIEW few AS SELECT id FROM parent WHERE id < 5;

-- statement:
CREATE TABLE made AS SELECT t FROM everything WHERE id = 7;
CREATE TABLE made_again AS SELECT * FROM few;
