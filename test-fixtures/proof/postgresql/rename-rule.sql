-- setup: base.sql
-- empty: elder, heir
-- 10-18: locks elder ACCESS EXCLUSIVE

CREATE TABLE elder (a int);
CREATE RULE keep AS ON DELETE TO elder DO INSTEAD NOTHING;

-- statement:
ALTER RULE keep ON elder RENAME TO keeps;
