-- setup: base.sql
-- 10-18: locks vw ACCESS EXCLUSIVE

CREATE VIEW vw AS SELECT id, v FROM big;

-- statement:
ALTER VIEW vw ALTER COLUMN v SET DEFAULT 'x';
