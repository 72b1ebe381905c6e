-- setup: base.sql
-- 10-18: refused 42704 publication "pub" does not exist

CREATE PUBLICATION pub;
DROP PUBLICATION pub;

-- statement:
DROP PUBLICATION pub;
