-- setup: base.sql
-- empty: low, heir, elder
-- 10-18: locks elder ACCESS EXCLUSIVE; builds elder_pkey

CREATE TABLE elder (a int);

-- statement:
ALTER TABLE elder ADD PRIMARY KEY (a), ALTER COLUMN a DROP NOT NULL;
