-- setup: base.sql
-- 10-18: locks a ACCESS EXCLUSIVE; rewrites a

CREATE TABLE a (id int) TABLESPACE tsx;
INSERT INTO a VALUES (1);

-- statement:
ALTER TABLE a SET TABLESPACE pg_default;
