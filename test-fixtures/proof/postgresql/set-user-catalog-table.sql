-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big SET (user_catalog_table=true);
