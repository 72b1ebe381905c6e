-- setup: base.sql
-- 10-18: locks parent ACCESS SHARE

CREATE TABLE few (n int);

-- statement:
CREATE TABLE IF NOT EXISTS few AS SELECT code FROM parent;
