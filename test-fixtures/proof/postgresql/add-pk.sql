-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big; builds big_pkey

ALTER TABLE big DROP CONSTRAINT big_pkey;

-- statement:
ALTER TABLE big ADD PRIMARY KEY (id);
