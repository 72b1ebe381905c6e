-- setup: base.sql
-- 10-18: locks made SHARE

CREATE TABLE made AS SELECT id FROM parent;

-- statement:
REINDEX TABLE made;
