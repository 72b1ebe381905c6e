-- setup: base.sql
-- 10-13: locks numbered ACCESS SHARE
-- 14-18: locks numbered ACCESS SHARE, numbered_id_seq ACCESS SHARE

CREATE TABLE numbered (id bigserial, a int);

-- statement:
CREATE TABLE twin (LIKE numbered INCLUDING DEFAULTS);
