-- setup: base.sql
-- 10-13: locks whole ACCESS EXCLUSIVE
-- 14-18: locks whole ACCESS EXCLUSIVE, whole_id_seq ACCESS SHARE

CREATE TABLE whole (id bigserial, k int) PARTITION BY LIST (k);

-- statement:
CREATE TABLE low PARTITION OF whole FOR VALUES IN (1);
