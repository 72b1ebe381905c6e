-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "TABLE"
-- 12-14: refused 42601 syntax error at or near "ACCESS"
-- 15-18: locks a ACCESS EXCLUSIVE; rewrites a; scans a

CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE a (id int) USING heap2;
INSERT INTO a VALUES (1);

-- statement:
ALTER TABLE a SET ACCESS METHOD heap;
