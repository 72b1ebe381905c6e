-- setup: base.sql
-- beside it: another transaction keeps ROW EXCLUSIVE on the referenced table open for 3000 ms; waited behind the blocker (wait_event relation)
-- 10-13: locks parent SHARE ROW EXCLUSIVE; builds newt_pkey
-- 14-18: locks parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE; builds newt_pkey

-- statement:
CREATE TABLE newt(id bigint primary key, p bigint REFERENCES parent(id));
