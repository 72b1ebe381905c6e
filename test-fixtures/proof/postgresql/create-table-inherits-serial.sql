-- setup: base.sql
-- 10-13: locks numbered SHARE UPDATE EXCLUSIVE
-- 14-18: locks numbered SHARE UPDATE EXCLUSIVE, numbered_id_seq ACCESS SHARE

CREATE TABLE numbered (id bigserial, a int);

-- statement:
CREATE TABLE heir (b int) INHERITS (numbered);
