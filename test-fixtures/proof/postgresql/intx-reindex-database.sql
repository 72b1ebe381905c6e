-- setup: base.sql
-- 10-18: refused 25001 REINDEX DATABASE cannot run inside a transaction block

-- statement:
REINDEX DATABASE work;
