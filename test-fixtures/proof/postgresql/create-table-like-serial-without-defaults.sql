-- setup: base.sql
-- 10-18: locks numbered ACCESS SHARE

CREATE TABLE numbered (id bigserial, a int);

-- statement:
CREATE TABLE twin (LIKE numbered);
